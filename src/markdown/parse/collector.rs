//! What is collected while events are read. Neighbouring pieces of text are joined first, so that bare
//! addresses, ids of headings and tags that the parser cuts in pieces are seen whole.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::parsed::{Document, Parsed};
use crate::dialects::Dialects;
use crate::markdown::callout::{Callout, Step};
use crate::markdown::facts::Facts;
use crate::markdown::items::{Category, LinkKind, RawHtml, Removal};
use crate::markdown::syntax::{Dialect, HtmlPolicy, Syntax};
use crate::markdown::{formula_text, headings, tags};
use crate::words;

/// Containers nested more deeply than this are flattened: browsers give up at 512, and sanitising
/// is quadratic in depth.
pub(super) const MAX_DEPTH: usize = 100;

/// Neighbouring text events on their way to becoming one.
pub(super) enum Run {
    None,
    /// The very bytes of the source.
    Source(Piece, Range<usize>),
    /// Text that differs from its source: entities, escapes, quote marks left out.
    Owned(Piece, String, Range<usize>),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece {
    Text,
    Html,
    InlineHtml,
}

pub(super) struct Collector<'a> {
    pub(super) source: &'a str,
    /// Where `source` starts in the whole text.
    pub(super) base: usize,
    pub(super) parsed: Parsed<'a>,
    pub(super) facts: Facts,
    pub(super) run: Run,
    /// For each open element, whether it is written.
    pub(super) open: Vec<bool>,
    pub(super) depth: usize,
    /// Plain text of the current block.
    pub(super) plain: String,
    /// Start of the label of each open link in `plain`, and the link.
    pub(super) labels: Vec<(usize, usize)>,
    /// First event of the open paragraph, and whether a category was taken out of it.
    pub(super) paragraph: Option<(usize, bool)>,
    /// Inside a category link: the category, and where its sort key starts in `plain`.
    pub(super) category: Option<(Category, usize, bool)>,
    /// Open footnote definitions, by index.
    pub(super) open_notes: Vec<usize>,
    pub(super) html_depth: tags::Depth,
    /// An open `<a href>` of raw HTML: its place in the links, and its label so far.
    pub(super) html_link: Option<(usize, String)>,
    /// Open blocks in which a heading is no section of the text.
    pub(super) inside: usize,
    /// How many events there were when the last heading ended.
    pub(super) after_heading: usize,
    pub(super) in_code: bool,
    pub(super) in_heading: bool,
    /// Brackets in the text that is gathered and where they stand in the source, where citations
    /// are read.
    pub(super) brackets: Vec<(usize, usize)>,
    /// The info string and the place of the fenced code whose text comes next.
    pub(super) fence: Option<(CowStr<'a>, Range<usize>)>,
    pub(super) has_excerpt: bool,
    /// The last heading before each formula that is in no paragraph.
    pub(super) formulas_in: BTreeSet<usize>,
    /// The callout that the next quotation is, and whether the next paragraph or this one is a
    /// callout's title.
    pub(super) callout: Option<Callout>,
    pub(super) awaits_title: bool,
    pub(super) in_callout_title: bool,
    /// Whether there is another level-1 heading than the title, and whether only decoration stands
    /// before that.
    pub(super) more_titles: bool,
    pub(super) title_leads: bool,
}

impl<'a> Collector<'a> {
    pub(super) fn new(source: &'a str, base: usize, dialect: Dialect) -> Self {
        let parsed = Parsed {
            source,
            base,
            events: Vec::with_capacity(source.len() / 14 + 8),
            links: Vec::new(),
            sizes: Vec::new(),
            headings: Vec::new(),
            notes: Vec::new(),
            note_of: HashMap::new(),
            dialect,
            has_html: false,
            callouts: Vec::new(),
            citations: Vec::new(),
        };
        Self {
            source,
            base,
            parsed,
            facts: Facts::default(),
            run: Run::None,
            open: Vec::new(),
            depth: 0,
            plain: String::new(),
            labels: Vec::new(),
            paragraph: None,
            category: None,
            open_notes: Vec::new(),
            html_depth: tags::Depth::default(),
            html_link: None,
            inside: 0,
            after_heading: 0,
            in_code: false,
            in_heading: false,
            brackets: Vec::new(),
            fence: None,
            has_excerpt: false,
            formulas_in: BTreeSet::new(),
            callout: None,
            awaits_title: false,
            in_callout_title: false,
            more_titles: false,
            title_leads: false,
        }
    }

    pub(super) fn hub(&self) -> bool {
        self.parsed.dialect.syntax == Syntax::Hub
    }

    pub(super) fn global(&self, range: &Range<usize>) -> Range<usize> {
        self.base + range.start..self.base + range.end
    }

    pub(super) fn step(&mut self, step: Step<'a>, range: Range<usize>) {
        match step {
            Step::Keep(event) => self.event(event, range),
            Step::Start(callout) => {
                self.flush();
                self.callout = Some(callout);
                self.event(Event::Start(Tag::BlockQuote(None)), range);
            }
            Step::Break => {
                self.event(Event::End(TagEnd::Paragraph), range.clone());
                self.event(Event::Start(Tag::Paragraph), range);
            }
            Step::Drop => {}
        }
    }

    pub(super) fn event(&mut self, event: Event<'a>, range: Range<usize>) {
        match event {
            Event::SoftBreak if self.parsed.dialect.reads.any(Dialects::BREAKS) => {
                return self.event(Event::HardBreak, range);
            }
            Event::SoftBreak if !self.brackets.is_empty() && self.cites_on(&range) => return,
            Event::Text(text) => {
                let is_bracket =
                    self.parsed.dialect.cites && text.starts_with('[') && !self.in_code;
                let start = range.start;
                self.extend_run(Piece::Text, &text, range);
                if is_bracket {
                    self.bracket(text.len(), start);
                }
                return;
            }
            Event::Html(html) => return self.extend_run(Piece::Html, &html, range),
            Event::InlineHtml(html) => return self.extend_run(Piece::InlineHtml, &html, range),
            _ => self.flush(),
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            event => {
                match &event {
                    Event::Code(text) => {
                        self.facts.has_text = true;
                        self.say(text);
                    }
                    // The text of a heading makes its id.
                    Event::InlineMath(text) | Event::DisplayMath(text)
                        if self.paragraph.is_none() =>
                    {
                        self.formulas_in
                            .extend(self.facts.headings.len().checked_sub(1));
                        self.say(text)
                    }
                    Event::InlineMath(text) | Event::DisplayMath(text) => {
                        self.say(&formula_text::plain(text))
                    }
                    Event::SoftBreak | Event::HardBreak => self.plain.push(' '),
                    _ => {}
                }
                self.push(event);
            }
        }
    }

    pub(super) fn push(&mut self, event: Event<'a>) {
        if self.category.is_none() {
            self.parsed.events.push(event);
        }
    }

    pub(super) fn extend_run(&mut self, piece: Piece, text: &str, range: Range<usize>) {
        let exact = self.source.get(range.clone()) == Some(text);
        let run = std::mem::replace(&mut self.run, Run::None);
        self.run = match run {
            Run::Source(kind, before) if kind == piece && piece != Piece::InlineHtml => {
                if exact && before.end == range.start {
                    Run::Source(kind, before.start..range.end)
                } else {
                    let mut owned = self
                        .source
                        .get(before.clone())
                        .unwrap_or_default()
                        .to_owned();
                    owned.push_str(text);
                    Run::Owned(kind, owned, before.start..range.end)
                }
            }
            Run::Owned(kind, mut owned, before) if kind == piece && piece != Piece::InlineHtml => {
                owned.push_str(text);
                Run::Owned(kind, owned, before.start..range.end)
            }
            other => {
                self.run = other;
                self.flush();
                if exact {
                    Run::Source(piece, range)
                } else {
                    Run::Owned(piece, text.to_owned(), range)
                }
            }
        };
    }

    pub(super) fn flush(&mut self) {
        let (piece, text, range): (Piece, CowStr<'a>, _) =
            match std::mem::replace(&mut self.run, Run::None) {
                Run::None => return,
                Run::Source(piece, range) => (
                    piece,
                    self.source.get(range.clone()).unwrap_or_default().into(),
                    range,
                ),
                Run::Owned(piece, text, range) => (piece, text.into(), range),
            };
        match piece {
            Piece::Text => {
                self.text(text, range);
                self.brackets.clear();
            }
            Piece::Html => self.html_block(text, range),
            Piece::InlineHtml => self.html(text, range, Event::InlineHtml),
        }
    }

    pub(super) fn finish(mut self) -> Document<'a> {
        self.flush();
        self.close_html_link();
        self.end_section();
        if self.html_depth.most > MAX_DEPTH {
            self.parsed.dialect.html = HtmlPolicy::Escaped;
            self.facts
                .links
                .retain(|link| !matches!(link.kind, LinkKind::HtmlLink | LinkKind::HtmlImage));
            self.facts.mute_pictures.clear();
            self.facts.html = vec![RawHtml {
                range: self.base..self.base + self.source.len(),
                removed: Removal::TooDeep,
            }];
        }
        self.facts.words = words::in_markdown(self.source);
        self.facts.title_stands_apart =
            self.facts.title.is_some() && (self.title_leads || !self.more_titles);
        headings::assign(&mut self.facts.headings);
        // The ids are made; what is shown in lists and titles is text.
        for at in std::mem::take(&mut self.formulas_in) {
            let heading = self
                .facts
                .headings
                .get_mut(at)
                .filter(|heading| heading.text.contains('\\'));
            if let Some(heading) = heading {
                heading.text = formula_text::plain(&heading.text);
            }
        }
        let has_note = |place: &Range<usize>| {
            self.source
                .get(place.start - self.base + 2..place.end - self.base - 1)
                .is_some_and(|label| self.parsed.note(label).is_some())
        };
        self.facts.missing_notes.retain(|place| !has_note(place));
        for event in &self.parsed.events {
            if let Event::FootnoteReference(label) = event
                && let Some(note) = self
                    .parsed
                    .note(label)
                    .and_then(|note| self.facts.footnotes.get_mut(note))
            {
                note.references += 1;
            }
        }
        Document {
            facts: self.facts,
            parsed: self.parsed,
        }
    }
}
