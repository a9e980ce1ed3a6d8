//! Live examples of Vue: elements that its directives fill and that only a program in the page can show.

use super::Reader;
use crate::dialects::{Construct, Dialects};
use crate::markdown::dialect::line;

/// The longest example that is looked for, in bytes.
const LONGEST: usize = 4_000;

/// So many elements of a text are looked through.
const MOST: usize = 1_000;

impl<'s> Reader<'s, '_> {
    /// An element that begins a line and has a directive on itself or within: it is left out to its end.
    ///
    /// Without the program, both branches of a condition would stand in the text, and labels without their fields.
    pub(super) fn live_example(&mut self, text: &'s str, at: usize) -> bool {
        if !self.dialects.any(Dialects::VITEPRESS) {
            return false;
        }
        let rest = &text[1..];
        let name = &rest[..rest.bytes().take_while(u8::is_ascii_alphanumeric).count()];
        let is_read_elsewhere = matches!(name, "" | "script" | "style" | "pre" | "textarea" | "template");
        if is_read_elsewhere || name.starts_with(|c: char| c.is_ascii_uppercase()) {
            return false;
        }
        self.elements += 1;
        if self.elements > MOST {
            return false;
        }
        let Some(len) = element_len(window(&self.source[at..]), name) else { return false };
        let element = &self.source[at..at + len];
        let line_end = self.source[at + len..].find('\n').map_or(self.source.len(), |line| at + len + line);
        if element.contains("```") || !self.source[at + len..line_end].trim().is_empty() || !has_directive(element) {
            return false;
        }
        self.next = (line_end + 1).min(self.source.len());
        self.drop(Construct::LiveExample, at..at + len)
    }
}

fn window(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// The length of the element that a text begins with, its end tag included.
fn element_len(text: &str, name: &str) -> Option<usize> {
    let (mut at, mut depth) = (0, 0usize);
    while let Some(tag) = text[at..].find('<').map(|next| at + next) {
        let inside = &text[tag + 1..];
        let (is_end, inside) = inside.strip_prefix('/').map_or((false, inside), |inside| (true, inside));
        let is_named = inside.strip_prefix(name).is_some_and(|rest| rest.starts_with(|c: char| c.is_whitespace() || matches!(c, '>' | '/')));
        if !is_named {
            at = tag + 1;
            continue;
        }
        let end = tag + line::tag_end(&text[tag..])?;
        let is_whole = text[..end].ends_with("/>") || matches!(name, "input" | "img" | "br" | "hr");
        depth = if is_end { depth.saturating_sub(1) } else { depth + usize::from(!is_whole) };
        if depth == 0 {
            return Some(end);
        }
        at = end;
    }
    None
}

/// Whether a tag in a text has an attribute that only Vue reads and that decides what is seen.
fn has_directive(text: &str) -> bool {
    let is_directive = |word: &str| {
        let name = word.split(['=', '>', '/']).next().unwrap_or_default();
        let has_value = word.contains('=');
        match name.strip_prefix("v-") {
            Some(name) => {
                matches!(name.split(['.', ':']).next(), Some("if" | "else-if" | "for" | "show" | "model" | "html" | "text" | "on")) || name == "else"
            }
            None => {
                has_value
                    && name.len() > 2
                    && name.strip_prefix('@').is_some_and(|event| event.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b':')))
            }
        }
    };
    let mut rest = text;
    while let Some(tag) = rest.find('<') {
        rest = &rest[tag..];
        let Some(end) = line::tag_end(rest) else { return false };
        if rest[..end].split_whitespace().skip(1).any(is_directive) {
            return true;
        }
        rest = &rest[end..];
    }
    false
}

#[cfg(test)]
mod tests {
    use super::{element_len, has_directive};

    #[test]
    fn an_element_ends_with_its_own_tag() {
        assert_eq!(element_len("<div><div>x</div></div> y", "div"), Some(23));
        assert_eq!(element_len("<input v-model=\"a > b\"> y", "input"), Some(23));
        assert_eq!(element_len("<p>open", "p"), None);
    }

    #[test]
    fn directives_are_told_from_words() {
        for (text, is_one) in [
            ("<p v-if=\"open\">", true),
            ("<p v-else>", true),
            ("<div><button @click=\"count++\">", true),
            ("<li v-for=\"a in b\">", true),
            ("<p title=\"v-if\">", false),
            ("<p>mail @click=now v-if</p>", false),
            ("<p :class=\"x\">", false),
            ("<a href=\"/x@y=z\">", false),
        ] {
            assert_eq!(has_directive(text), is_one, "{text}");
        }
    }
}
