//! Marks of other dialects within lines: highlights, comments, keys, anchors, attribute lists,
//! template code, and targets with spaces.

use std::ops::Range;

use super::docfx;
use super::emphasis::{self, Stars};
use super::found::Found;
use super::mapped::{Edit, Mapped};
use super::opaque::Opaque;
use crate::dialects::{Construct, Dialects};
use crate::excerpt;
use crate::markdown::escape;

pub(super) mod attributes;
mod components;
mod icons;
mod keys;
mod marks;
mod targets;

/// How far the end of a mark is looked for, in bytes.
const REACH: usize = 2_000;

/// Which bytes may begin a mark: each is looked at, so this is a table.
const IS_SIGN: [bool; 256] = {
    let (signs, mut table) = (b"%={^~+:[]'\\<*\n", [false; 256]);
    let mut at = 0;
    while at < signs.len() {
        table[signs[at] as usize] = true;
        at += 1;
    }
    table
};

/// Dialects that raise and lower with `^` and `~`.
const RAISED: Dialects = Dialects::MKDOCS.and(Dialects::PANDOC);

/// What is known of a text besides itself.
pub(super) struct Context<'a> {
    pub source: &'a str,
    pub text: &'a Mapped,
    pub opaque: &'a Opaque,
    pub dialects: Dialects,
    /// Whether HTML of a page is read, so that marks can become elements.
    pub has_html: bool,
}

/// What is to be changed in a text, and where targets with spaces stand in its source.
pub(super) fn read(context: &Context, found: &mut Found) -> (Vec<Edit>, Vec<Range<usize>>) {
    let text = context.text.text.as_str();
    let mut reader = Reader {
        context,
        found,
        edits: Vec::new(),
        spaced: Vec::new(),
        brackets: Vec::new(),
        hopeless: [0; 4],
        unclosed: [0; 4],
        literal: false,
        sized: None,
        after_emoji: usize::MAX,
        stars: (context.has_html && emphasis::is_needed(text)).then(Stars::default),
    };
    let mut at = 0;
    while let Some(next) = text
        .as_bytes()
        .get(at..)
        .and_then(|rest| rest.iter().position(|byte| IS_SIGN[usize::from(*byte)]))
    {
        at += next;
        let step = if context.opaque.holds(at) {
            None
        } else {
            reader.sign(text, at)
        };
        at = step.unwrap_or(at + 1).max(at + 1);
    }
    (reader.edits, reader.spaced)
}

struct Reader<'c, 'f> {
    context: &'c Context<'c>,
    found: &'f mut Found,
    edits: Vec<Edit>,
    spaced: Vec<Range<usize>>,
    /// Brackets that are open in this paragraph.
    brackets: Vec<usize>,
    /// Up to where there is no end for each of the marks, so that none is looked for twice.
    hopeless: [usize; 4],
    /// The same for template code.
    unclosed: [usize; 4],
    /// Between `{% raw %}` and `{% endraw %}`.
    literal: bool,
    /// Where the list of attributes stands whose size a picture has.
    sized: Option<usize>,
    /// Where the last emoji ends, as far as another may follow at once.
    after_emoji: usize,
    /// Stars that are open in this paragraph, in scripts without spaces.
    stars: Option<Stars>,
}

/// As much of a text as one sign may look through: a search to its end at each of many signs would
/// take ever longer.
pub(crate) fn near(text: &str) -> &str {
    excerpt::first(text, REACH)
}

/// What stands before a place in its line, as far as it is near.
fn line_before(text: &str, at: usize) -> &str {
    excerpt::last(&text[..at], REACH)
        .rsplit('\n')
        .next()
        .unwrap_or_default()
}

impl Reader<'_, '_> {
    /// Reads the sign at a place; returns where to go on when something was read.
    fn sign(&mut self, text: &str, at: usize) -> Option<usize> {
        let rest = &text[at..];
        let before = text[..at].chars().next_back();
        let starts_word = before.is_none_or(|c| !c.is_alphanumeric() || emphasis::is_spaceless(c));
        match rest.as_bytes()[0] {
            b'\\' => Some(at + 1 + rest[1..].chars().next().map_or(0, char::len_utf8)),
            b'\n' => {
                if rest[1..].trim_start_matches([' ', '\t']).starts_with('\n') {
                    self.brackets.clear();
                }
                if let Some(stars) = &mut self.stars
                    && starts_block(&rest[1..])
                {
                    stars.clear();
                }
                None
            }
            b'*' => self
                .stars
                .as_mut()
                .map(|stars| stars.read(text, at, self.brackets.len(), &mut self.edits)),
            b'%' if rest.starts_with("%%") && before != Some('%') => {
                let comment = if starts_word {
                    self.comment(text, at)
                } else {
                    None
                };
                comment.or(Some(at + rest.bytes().take_while(|b| *b == b'%').count()))
            }
            b'=' if rest.starts_with("==") => {
                let run = rest.bytes().take_while(|b| *b == b'=').count();
                let mark = if run == 2 && starts_word && self.context.has_html {
                    self.mark(text, at)
                } else {
                    None
                };
                mark.or(Some(at + run))
            }
            b'{' => self.brace(text, at, before),
            b'^' | b'~' if self.context.has_html => {
                let raised = if self.context.dialects.any(RAISED) {
                    self.raised(text, at, before)
                } else {
                    None
                };
                let is_id = rest.starts_with('^') && before.is_none_or(char::is_whitespace);
                raised.or_else(|| if is_id { self.block_id(text, at) } else { None })
            }
            b'+' if rest.starts_with("++") && starts_word && self.context.has_html => {
                self.keys(text, at)
            }
            b':' if rest.starts_with(":::") => self.put(docfx::element(near(rest)), at),
            b':' if starts_word => self.emoji(text, at).or_else(|| self.icon(text, at)),
            b'<' => self
                .put(docfx::reference(near(rest)), at)
                .or_else(|| self.component(text, at)),
            b'[' if rest.starts_with("[!") && before != Some(']') => {
                self.put(docfx::bracket(near(rest)), at)
            }
            b'[' => self.opening(text, at, before),
            b']' => self.closing(text, at),
            b'\'' if rest.starts_with("'''") && before != Some('\'') => self.wiki_bold(text, at),
            _ => None,
        }
    }

    /// `[`, which may open a link, a wiki link or a citation.
    fn opening(&mut self, text: &str, at: usize, before: Option<char>) -> Option<usize> {
        let rest = &text[at..];
        if rest.starts_with("[@") && self.context.dialects.any(Dialects::PANDOC) {
            self.note(Construct::Citation, at..at + 2);
        }
        if before != Some('!') && before != Some('[') {
            if let Some(end) = self.bracketed(text, at) {
                return Some(end);
            }
            self.wiki_file(text, at);
            if self.context.dialects.any(Dialects::GOLLUM) {
                if let Some(end) = self.label_first(text, at) {
                    return Some(end);
                }
                self.bar(text, at);
            }
        }
        if self.brackets.len() < 1_000 {
            self.brackets.push(at);
        }
        None
    }

    /// `]`, behind which may stand what a bracket leads to or is.
    fn closing(&mut self, text: &str, at: usize) -> Option<usize> {
        let rest = &text[at..];
        let open = self.brackets.pop();
        if rest.starts_with("](") {
            self.sized(text, open, at);
        }
        match rest.as_bytes().get(1) {
            Some(b'(') if rest.starts_with("](xref:") => self.reference(text, open, at),
            Some(b'(') => self.target(text, at + 2),
            Some(b'{') => self.span(text, open, at),
            _ => None,
        }
    }

    fn note(&mut self, construct: Construct, range: Range<usize>) {
        let origin = self.context.text.origin(&range);
        self.found.note(construct, self.context.source, origin);
    }

    /// Puts what was found at a place into the words that it is read as.
    fn put(&mut self, found: Option<docfx::Found>, at: usize) -> Option<usize> {
        let found = found?;
        let range = at..at + found.len;
        if let Some(construct) = found.construct {
            self.note(construct, range.clone());
        }
        self.edits.push(Edit::new(range.clone(), found.instead));
        Some(range.end)
    }

    fn cut(&mut self, range: Range<usize>) {
        self.edits.push(Edit::new(range, ""));
    }

    /// The first place from one on, in reach and outside what is opaque, that holds `end`; before a
    /// blank line unless `across`.
    fn end_of(
        &mut self,
        text: &str,
        from: usize,
        end: &str,
        kind: usize,
        across: bool,
    ) -> Option<usize> {
        if from < self.hopeless[kind] {
            return None;
        }
        let slice = if across {
            &text[from..]
        } else {
            excerpt::first(&text[from..], REACH)
        };
        let stop = if across {
            slice.len()
        } else {
            slice.find("\n\n").unwrap_or(slice.len())
        };
        let found = slice[..stop]
            .match_indices(end)
            .map(|(place, _)| from + place)
            .find(|place| !self.context.opaque.holds(*place));
        if found.is_none() {
            self.hopeless[kind] = from + stop;
        }
        found
    }

    /// `%% … %%`.
    fn comment(&mut self, text: &str, at: usize) -> Option<usize> {
        let end = self.end_of(
            text,
            at + 2,
            "%%",
            0,
            self.context.dialects.any(Dialects::OBSIDIAN),
        )? + 2;
        if text[end..].starts_with(|c: char| c.is_alphanumeric() || c == '%') || end == at + 4 {
            return None;
        }
        // Elsewhere than in Obsidian this may be a name, or the sign itself: `%%SystemRoot%%`,
        // `%%1`.
        let inner = &text[at + 2..end - 2];
        let is_name = inner.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            || inner.starts_with(|c: char| c.is_ascii_digit() || c == '*');
        if is_name
            && !self
                .context
                .dialects
                .any(Dialects::OBSIDIAN.and(Dialects::GOLLUM))
        {
            return None;
        }
        if self.context.dialects.any(Dialects::GOLLUM) {
            // Pages that came from DokuWiki: what stands between is shown as it is.
            self.edits
                .push(Edit::new(at..end, escape::label(&text[at + 2..end - 2])));
            return Some(end);
        }
        self.note(Construct::Comment, at..end);
        self.cut(at..end);
        Some(end)
    }

    /// `==highlight==`.
    fn mark(&mut self, text: &str, at: usize) -> Option<usize> {
        if text[at + 2..].starts_with(char::is_whitespace) {
            return None;
        }
        let end = self.end_of(text, at + 2, "==", 1, false)?;
        let inner = &text[at + 2..end];
        if inner.is_empty()
            || inner.ends_with(char::is_whitespace)
            || text[end + 2..].starts_with('=')
        {
            return None;
        }
        self.edits.push(Edit::new(at..at + 2, "<mark>"));
        self.edits.push(Edit::new(end..end + 2, "</mark>"));
        Some(at + 2)
    }

    /// `[text](xref:Name)`: the text, since what a name of a program leads to is not known here.
    fn reference(&mut self, text: &str, open: Option<usize>, at: usize) -> Option<usize> {
        let open = open?;
        let end = at
            + near(&text[at..])
                .find([')', '\n'])
                .filter(|end| text[at + end..].starts_with(')'))?
            + 1;
        self.note(Construct::Reference, open..end);
        self.cut(open..open + 1);
        self.cut(at..end);
        Some(end)
    }

    /// ` ^id` at the end of a line: what `[[Page#^id]]` leads to.
    fn block_id(&mut self, text: &str, at: usize) -> Option<usize> {
        let id = text[at + 1..]
            .find(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
            .map_or(&text[at + 1..], |end| &text[at + 1..at + 1 + end]);
        let end = at + 1 + id.len();
        let closes_line = text[end..]
            .trim_start_matches([' ', '\t', '\r'])
            .starts_with('\n')
            || text[end..].trim_start().is_empty();
        if id.len() < 2 || id.len() > 60 || id.bytes().all(|b| b.is_ascii_digit()) || !closes_line {
            return None;
        }
        self.edits
            .push(Edit::new(at..end, format!("<a id=\"{id}\"></a>")));
        Some(end)
    }

    /// `'''bold'''`.
    fn wiki_bold(&mut self, text: &str, at: usize) -> Option<usize> {
        let end = self.end_of(text, at + 3, "'''", 2, false)?;
        let inner = &text[at + 3..end];
        if inner.is_empty()
            || inner.starts_with(['\'', ' '])
            || inner.ends_with(' ')
            || inner.contains('\n')
            || text[end + 3..].starts_with('\'')
        {
            return None;
        }
        self.edits.push(Edit::new(at..at + 3, "**"));
        self.edits.push(Edit::new(end..end + 3, "**"));
        Some(at + 3)
    }
}

/// Whether a line starts another block, so that no emphasis goes on into it.
fn starts_block(line: &str) -> bool {
    let line = line.trim_start_matches([' ', '\t', '>']);
    let is_item = |line: &str| super::line::list_marker(line).is_some();
    line.is_empty()
        || line.starts_with(['\n', '\r', '#', '|'])
        || is_item(line.split('\n').next().unwrap_or_default())
}
