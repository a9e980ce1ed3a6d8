//! Abbreviations: `*[HTML]: Hypertext Markup Language` explains each `HTML` of a text.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use regex::Regex;

use crate::dialects::Dialects;
use crate::markdown::dialect::mapped::Edit;
use crate::markdown::escape;

/// Dialects that have them.
const KNOWN: Dialects = Dialects::MKDOCS.and(Dialects::JEKYLL);
/// Most that are read in one text.
const MOST: usize = 200;
/// Longest name and longest meaning, in bytes.
const LONGEST: usize = 300;

/// What a text explains, in order.
#[derive(Debug, Default)]
pub(crate) struct Abbreviations(Vec<(String, String)>);

impl Abbreviations {
    /// Takes a line that explains one; nothing where it does not, or where the hub is of no dialect
    /// that has them.
    pub(super) fn take(&mut self, line: &str, dialects: Dialects) -> bool {
        let found = line
            .strip_prefix("*[")
            .and_then(|rest| rest.split_once("]:"))
            .map(|(name, meaning)| (name.trim(), meaning.trim()))
            .filter(|(name, meaning)| {
                let is_sound = |text: &str| !text.is_empty() && text.len() <= LONGEST;
                is_sound(name) && is_sound(meaning) && self.0.len() < MOST && dialects.any(KNOWN)
            });
        self.0
            .extend(found.map(|(name, meaning)| (name.to_owned(), meaning.to_owned())));
        found.is_some()
    }

    /// Whether the text explains none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words of a text that are explained, as elements. Headings, links and pictures keep their
    /// words.
    pub fn edits(&self, text: &str, options: Options) -> Vec<Edit> {
        let mut names: Vec<&str> = self.0.iter().map(|(name, _)| name.as_str()).collect();
        // The longest first, since the first that fits is taken.
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        let pattern = names
            .iter()
            .map(|name| regex::escape(name))
            .collect::<Vec<_>>()
            .join("|");
        let Some(pattern) = Some(pattern)
            .filter(|pattern| !pattern.is_empty())
            .and_then(|pattern| Regex::new(&pattern).ok())
        else {
            return Vec::new();
        };
        let mut edits = Vec::new();
        let mut closed = 0usize;
        for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
            match event {
                Event::Start(tag) if is_closed(&tag) => closed += 1,
                Event::End(tag) if is_end_of_closed(tag) => closed = closed.saturating_sub(1),
                Event::Text(_) if closed == 0 => self.words(text, range, &pattern, &mut edits),
                _ => {}
            }
        }
        edits
    }

    fn words(
        &self,
        text: &str,
        range: std::ops::Range<usize>,
        pattern: &Regex,
        edits: &mut Vec<Edit>,
    ) {
        let Some(part) = text.get(range.clone()) else {
            return;
        };
        for found in pattern.find_iter(part) {
            let (start, end) = (range.start + found.start(), range.start + found.end());
            let before = text[..start].chars().next_back();
            let after = text[end..].chars().next();
            let in_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
            // A part of an address is none.
            let in_address = matches!(
                before,
                Some('/' | '\\' | '^' | '.' | '@' | '-' | '=' | '&' | '?')
            ) || matches!(after, Some('@' | '='));
            if in_word(before) || in_word(after) || in_address {
                continue;
            }
            let Some((_, meaning)) = self.0.iter().find(|(name, _)| name == found.as_str()) else {
                continue;
            };
            let mut open = "<abbr title=\"".to_owned();
            escape::attribute(&mut open, meaning);
            open.push_str("\">");
            // A bar would end the cell of a table.
            let open = open.replace('|', "&#124;");
            edits.push(Edit::new(start..start, open));
            edits.push(Edit::new(end..end, "</abbr>"));
        }
    }
}

/// Whether words inside are not to be touched.
fn is_closed(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::CodeBlock(_)
            | Tag::HtmlBlock
            | Tag::Heading { .. }
            | Tag::Image { .. }
            | Tag::Link { .. }
    )
}

fn is_end_of_closed(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::CodeBlock | TagEnd::HtmlBlock | TagEnd::Heading(_) | TagEnd::Image | TagEnd::Link
    )
}
