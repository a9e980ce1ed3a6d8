//! Live examples of Vue: elements that its directives fill and that only a program in the page can
//! show.

use super::reader::Reader;
use crate::dialects::{Construct, Dialects};
use crate::excerpt;
use crate::markdown::tags;

/// The longest example that is looked for, in bytes.
const LONGEST: usize = 4_000;

/// So many elements of a text are looked through.
const MOST: usize = 1_000;

impl<'s> Reader<'s, '_> {
    /// An element that begins a line and has a directive on itself or within: it is left out to its
    /// end.
    ///
    /// Without the program, both branches of a condition would stand in the text, and labels
    /// without their fields.
    pub(super) fn live_example(&mut self, text: &'s str, at: usize) -> bool {
        if !self.dialects.any(Dialects::VITEPRESS) {
            return false;
        }
        if !text[1..].starts_with(|c: char| c.is_ascii_lowercase()) {
            return false;
        }
        self.elements += 1;
        if self.elements > MOST {
            return false;
        }
        let Some(len) = example_len(excerpt::first(&self.source[at..], LONGEST)) else {
            return false;
        };
        let element = &self.source[at..at + len];
        let line_end = self.source[at + len..]
            .find('\n')
            .map_or(self.source.len(), |line| at + len + line);
        if element.contains("```") || !self.source[at + len..line_end].trim().is_empty() {
            return false;
        }
        self.next = (line_end + 1).min(self.source.len());
        self.drop(Construct::LiveExample, at..at + len)
    }
}

/// The length of the element that a text begins with, its end tag included, when a directive is in
/// it.
fn example_len(text: &str) -> Option<usize> {
    let tags = tags::read(text);
    let first = tags
        .first()
        .filter(|tag| tag.range.start == 0 && !tag.is_end)?;
    if matches!(
        first.name.as_str(),
        "script" | "style" | "pre" | "textarea" | "template"
    ) {
        return None;
    }
    let mut depth = 0usize;
    for (at, tag) in tags
        .iter()
        .enumerate()
        .filter(|(_, tag)| tag.name == first.name)
    {
        let is_whole = text[tag.range.clone()].ends_with("/>")
            || matches!(tag.name.as_str(), "input" | "img" | "br" | "hr");
        depth = if tag.is_end {
            depth.saturating_sub(1)
        } else {
            depth + usize::from(!is_whole)
        };
        if depth == 0 {
            return text[tag.range.clone()]
                .ends_with('>')
                .then_some(tag.range.end)
                .filter(|_| tags[..=at].iter().any(has_directive));
        }
    }
    None
}

/// Whether a tag has an attribute that only Vue reads and that decides what is seen.
fn has_directive(tag: &tags::HtmlTag) -> bool {
    tag.attributes
        .iter()
        .any(|(name, value)| match name.strip_prefix("v-") {
            Some("else") => true,
            Some(name) => {
                !value.is_empty()
                    && matches!(
                        name.split(['.', ':']).next(),
                        Some("if" | "else-if" | "for" | "show" | "model" | "html" | "text" | "on")
                    )
            }
            None => !value.is_empty() && name.len() > 1 && name.starts_with('@'),
        })
}

#[cfg(test)]
mod tests {
    use super::example_len;

    #[test]
    fn elements_with_directives_end_with_their_own_tag() {
        for (text, len) in [
            ("<div><div v-if=\"x\">x</div></div> y", Some(32)),
            ("<input v-model=\"a > b\"> y", Some(23)),
            ("<p v-if=\"x\">open", None),
            ("<p v-else>x</p>", Some(15)),
            ("<div><button @click=\"count++\">+</button></div>", Some(46)),
            (
                "<a-button @click=\"go\">Go</a-button>\n\nText, <a href=\"/x\">x</a>",
                Some(35),
            ),
            ("<p title=\"a v-if b\">x</p>", None),
            ("<p title=\"ask @ada=sea\">x</p>", None),
            ("<p :class=\"x\">x</p>", None),
        ] {
            assert_eq!(example_len(text), len, "{text}");
        }
    }
}
