//! Callouts: quotations that begin with `[!kind] Title`, as Obsidian writes them and as the boxes
//! of other dialects are read.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

/// A callout of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Callout {
    /// As written, in lower case.
    pub kind: String,
    pub fold: Fold,
}

/// Whether a callout can be folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fold {
    Never,
    Open,
    Closed,
}

/// Kinds of boxes, and the class that each is shown with. What is not among them is a note.
pub(super) const KINDS: &[(&str, &[&str])] = &[
    (
        "note",
        &[
            "note",
            "info",
            "todo",
            "abstract",
            "summary",
            "tldr",
            "seealso",
            "details",
            "spoiler",
            "collapse",
            "admonition",
        ],
    ),
    (
        "tip",
        &["tip", "hint", "success", "check", "done", "example"],
    ),
    (
        "important",
        &["important", "question", "help", "faq", "quote", "cite"],
    ),
    ("warning", &["warning", "attention", "alert"]),
    (
        "caution",
        &[
            "caution", "danger", "error", "bug", "failure", "fail", "missing",
        ],
    ),
    ("tab", &["tab", "tab-item", "code-group-item"]),
];

/// The title of a box that shall have none: a joiner, which is not seen.
pub(super) const NO_TITLE: &str = "\u{2060}";

/// Whether a kind of box is one that many programs know.
pub(super) fn is_known(kind: &str) -> bool {
    KINDS.iter().any(|(_, kinds)| kinds.contains(&kind))
}

/// A callout where a quotation starts: what it is, where its title starts, and where the line ends.
pub(super) fn opening(quotation: &str) -> Option<(Callout, usize, usize)> {
    let line_end = quotation.find('\n').unwrap_or(quotation.len());
    let line = &quotation[..line_end];
    let inner = line
        .trim_start()
        .strip_prefix('>')?
        .trim_start()
        .strip_prefix("[!")?;
    let (kind, rest) = inner.split_once(']')?;
    // Obsidian's metadata stands behind a bar: `[!note|right]`.
    let kind = kind.split('|').next().unwrap_or_default().trim();
    let sound = !kind.is_empty()
        && kind.len() <= 40
        && kind
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | ' '));
    let (fold, rest) = match rest.as_bytes().first() {
        Some(b'-') => (Fold::Closed, &rest[1..]),
        Some(b'+') => (Fold::Open, &rest[1..]),
        _ => (Fold::Never, rest),
    };
    let title = rest.trim_start();
    sound.then(|| {
        (
            Callout {
                kind: kind.to_lowercase(),
                fold,
            },
            line.len() - title.len(),
            line_end,
        )
    })
}

/// Makes the first line of each callout a paragraph of its own, without its mark.
#[derive(Default)]
pub(super) struct Titles {
    /// Of the callout whose first paragraph is awaited or open: where its title starts and where
    /// its line ends.
    open: Option<Range<usize>>,
    in_title: bool,
    /// Elements that are open in the title: a line that ends in one does not end the title.
    depth: usize,
}

/// What becomes of an event.
pub(super) enum Step<'e> {
    /// It stays as it is.
    Keep(Event<'e>),
    /// A callout starts.
    Start(Callout),
    /// The title is over: another paragraph starts.
    Break,
    /// It goes.
    Drop,
}

impl<'e> Step<'e> {
    /// The same with what an event becomes.
    pub fn map<'a>(self, to: impl FnOnce(Event<'e>) -> Event<'a>) -> Step<'a> {
        match self {
            Self::Keep(event) => Step::Keep(to(event)),
            Self::Start(callout) => Step::Start(callout),
            Self::Break => Step::Break,
            Self::Drop => Step::Drop,
        }
    }
}

impl Titles {
    /// The next event of a text.
    pub fn step<'e>(&mut self, text: &str, event: Event<'e>, range: &Range<usize>) -> Step<'e> {
        if let Event::Start(Tag::BlockQuote(None)) = event {
            let found = text.get(range.clone()).and_then(opening);
            if let Some((callout, title, end)) = found {
                self.open = Some(range.start + title..range.start + end);
                (self.in_title, self.depth) = (false, 0);
                return Step::Start(callout);
            }
            self.open = None;
            return Step::Keep(event);
        }
        let Some(title) = self.open.clone() else {
            return Step::Keep(event);
        };
        match event {
            Event::Start(Tag::Paragraph) if !self.in_title => self.in_title = true,
            Event::End(TagEnd::Paragraph) => self.open = None,
            Event::Start(_) if self.in_title => self.depth += 1,
            Event::End(_) if self.in_title => self.depth = self.depth.saturating_sub(1),
            Event::SoftBreak | Event::HardBreak
                if self.depth == 0 && (range.start >= title.end || range.end > title.end) =>
            {
                self.open = None;
                return Step::Break;
            }
            Event::Text(_) if range.end <= title.start => return Step::Drop,
            Event::Text(CowStr::Borrowed(part)) if range.start < title.start => {
                return match part.get(title.start - range.start..) {
                    Some(rest) if part.len() == range.len() && !rest.is_empty() => {
                        Step::Keep(Event::Text(rest.into()))
                    }
                    _ => Step::Drop,
                };
            }
            // Something else than text stands where the mark should.
            _ if !self.in_title => self.open = None,
            _ => {}
        }
        Step::Keep(event)
    }
}
