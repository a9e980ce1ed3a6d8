//! Who wrote which words, as classes of spans round the text: a style sheet shows them when readers
//! ask for it.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag};

use super::writer::Writer;
use crate::markdown::options::{OTHERS, Shade};

/// How far the place of a text that is not its source's very bytes is looked for among the events
/// around it.
const NEAR: usize = 16;

/// The class of what somebody wrote.
pub(super) fn class(author: u8) -> &'static str {
    match author {
        1 => "w1",
        2 => "w2",
        3 => "w3",
        4 => "w4",
        5 => "w5",
        6 => "w6",
        7 => "w7",
        _ => "w8",
    }
}

impl<'w> Writer<'w> {
    /// Writes the text of the event at an index, each part of it as its authors'.
    pub fn authored(&mut self, text: &str, at: usize) {
        let shades = self.options.authorship;
        if shades.is_empty() {
            return self.text(text);
        }
        let Some(place) = self.exact(at) else {
            return self.owned(self.owner(at), |writer| writer.text(text));
        };
        // Bytes of the text before `written` are written.
        let mut written = 0;
        for shade in overlapping(shades, &place) {
            let inner = |byte: usize| byte.clamp(place.start, place.end) - place.start;
            let (start, end) = (inner(shade.bytes.start), inner(shade.bytes.end));
            let (Some(before), Some(own)) = (text.get(written..start), text.get(start..end)) else {
                continue;
            };
            if !own.is_empty() {
                self.text(before);
                self.owned(Some(shade.author), |writer| writer.text(own));
                written = end;
            }
        }
        self.text(text.get(written..).unwrap_or_default());
    }

    /// Writes something that as a whole is somebody's.
    pub fn owned(&mut self, owner: Option<u8>, write: impl FnOnce(&mut Self)) {
        let Some(owner) = owner else {
            return write(self);
        };
        self.out.push_str("<span");
        self.attribute("class", class(owner));
        self.out.push('>');
        write(self);
        self.out.push_str("</span>");
    }

    /// Whose most bytes of the event at an index are; nobody's where authorship is not to be seen.
    pub fn owner(&self, at: usize) -> Option<u8> {
        let shades = self.options.authorship;
        if shades.is_empty() {
            return None;
        }
        let place = self.exact(at).or_else(|| self.about(at))?;
        let mut bytes = [0usize; OTHERS as usize + 1];
        for shade in overlapping(shades, &place) {
            let both = shade
                .bytes
                .end
                .min(place.end)
                .saturating_sub(shade.bytes.start.max(place.start));
            bytes[usize::from(shade.author.clamp(1, OTHERS))] += both;
        }
        // Of equals the first wins.
        (1..=OTHERS)
            .rev()
            .max_by_key(|author| bytes[usize::from(*author)])
            .filter(|author| bytes[usize::from(*author)] > 0)
    }

    /// The bytes of the whole text that an event is, when it is taken from the source as it stands.
    fn exact(&self, at: usize) -> Option<Range<usize>> {
        let text = match self.parsed.events.get(at)? {
            Event::Text(text)
            | Event::Code(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text)
            | Event::Html(text)
            | Event::InlineHtml(text) => text,
            Event::Start(Tag::Image { dest_url, .. } | Tag::Link { dest_url, .. }) => dest_url,
            _ => return None,
        };
        let CowStr::Borrowed(text) = text else {
            return None;
        };
        let source = self.parsed.source;
        let start = (text.as_ptr() as usize).checked_sub(source.as_ptr() as usize)?;
        // Texts that the parser makes up are borrowed from elsewhere.
        (source.get(start..start + text.len()) == Some(*text))
            .then_some(self.parsed.base + start..self.parsed.base + start + text.len())
    }

    /// About where an event stands whose text has entities, escapes or quote marks in its source:
    /// between its neighbours.
    fn about(&self, at: usize) -> Option<Range<usize>> {
        let length = match self.parsed.events.get(at)? {
            Event::Text(text)
            | Event::Code(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text) => 2 * text.len() + NEAR,
            _ => 2 * NEAR,
        };
        let before = (at.saturating_sub(NEAR)..at)
            .rev()
            .find_map(|near| self.exact(near))
            .map(|place| place.end);
        let after = (at + 1..at + NEAR)
            .find_map(|near| self.exact(near))
            .map(|place| place.start);
        match (before, after) {
            (Some(start), Some(end)) if start <= end => {
                Some(start.max(end.saturating_sub(length))..end)
            }
            (Some(start), _) => Some(start..start + length),
            (None, Some(end)) => Some(end.saturating_sub(length)..end),
            (None, None) => Some(self.parsed.base..self.parsed.base + length),
        }
    }
}

/// The shades that have bytes of a place.
fn overlapping<'s>(shades: &'s [Shade], place: &Range<usize>) -> impl Iterator<Item = &'s Shade> {
    let first = shades.partition_point(|shade| shade.bytes.end <= place.start);
    let end = place.end;
    shades[first..]
        .iter()
        .take_while(move |shade| shade.bytes.start < end)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::markdown::{AsWritten, Dialect, RenderOptions, parse};

    fn html(text: &str, authorship: &[Shade]) -> String {
        parse(text, 0..text.len(), Dialect::HUB)
            .render(
                &AsWritten,
                &RenderOptions {
                    authorship,
                    ..RenderOptions::default()
                },
            )
            .html
    }

    /// Shades where each word that starts with a digit is that author's.
    fn by_digit(text: &str) -> Vec<Shade> {
        let digits = text
            .char_indices()
            .filter_map(|(at, c)| Some((at, c.to_digit(10)?)));
        let end = |at: usize| {
            text[at..]
                .find(|c: char| !c.is_alphanumeric())
                .map_or(text.len(), |end| at + end)
        };
        digits
            .map(|(at, digit)| Shade {
                bytes: at..end(at),
                author: digit as u8,
            })
            .collect()
    }

    /// The HTML without what authorship adds.
    fn plain(html: &str) -> String {
        let mut out = String::new();
        let mut ours = Vec::new();
        let mut rest = html;
        while let Some(at) = rest.find('<') {
            out.push_str(&rest[..at]);
            rest = &rest[at..];
            let tag = &rest[..rest.find('>').map_or(rest.len(), |end| end + 1)];
            rest = &rest[tag.len()..];
            if tag.starts_with("<span") {
                ours.push(tag.starts_with("<span class=\"w"));
            }
            let skipped = tag.starts_with("<span class=\"w")
                || (tag == "</span>" && ours.pop() == Some(true));
            if !skipped {
                let class = tag
                    .find(" class=\"w")
                    .map_or(0..0, |at| at..at + " class=\"w1\"".len());
                out.push_str(&tag[..class.start]);
                out.push_str(&tag[class.end..]);
            }
        }
        out + rest
    }

    #[test]
    fn each_part_of_a_text_is_its_authors() {
        for (text, expected) in [
            (
                "1One 2two three",
                "<p><span class=\"w1\">1One</span> <span class=\"w2\">2two</span> three</p>\n",
            ),
            (
                "a *1b 2c* d",
                "<p>a <em><span class=\"w1\">1b</span> <span class=\"w2\">2c</span></em> d</p>\n",
            ),
            (
                "## 1T {#x}",
                "<h2 id=\"x\"><span class=\"w1\">1T</span></h2>\n",
            ),
            (
                "a &amp; 1bcd *c*",
                "<p><span class=\"w1\">a &amp; 1bcd </span><em>c</em></p>\n",
            ),
            (
                "> a\n> 1b",
                "<blockquote>\n<p>a\n<span class=\"w1\">1b</span></p>\n</blockquote>\n",
            ),
            (
                "`1a b`",
                "<p><code><span class=\"w1\">1a</span> b</code></p>\n",
            ),
            (
                "```\n1a 1b\n2c\n```",
                "<pre tabindex=\"0\" class=\"w1\"><code>1a 1b\n2c\n</code></pre>\n",
            ),
            (
                "[[3Crab]]",
                "<p><a href=\"3Crab\"><span class=\"w3\">3Crab</span></a></p>\n",
            ),
            (
                "![alt](4x.png)",
                "<img class=\"w4\" src=\"4x.png\" alt=\"alt\"",
            ),
            (
                "<b>1x</b> <span class=\"w1\">2y</span> <i class=\"w3\">z</i>",
                "<p><b><span class=\"w1\">1x</span></b> <span><span class=\"w2\">2y</span></span> <i>z</i></p>\n",
            ),
        ] {
            let shown = html(text, &by_digit(text));
            assert!(shown.contains(expected), "{text:?} gives {shown}");
        }
        assert_eq!(html("<b>a</b> 1x", &[]), "<p><b>a</b> 1x</p>\n");
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn authorship_adds_classes_and_nothing_else(
            pieces in prop::collection::vec(prop::sample::select(vec![
                "a ", "1b ", "é", "\n", "\n\n", "*", "**", "`", "[x](y.md)", "[[Crab]]", "[[a|b]]", "![p](q.png)", "$x$", "| a | b |\n|--|--|\n| 1c | d |\n", "- ", "> ", "# ", "&amp;", "\\*",
                "[^n]", "[^n]: note\n", "```\n", "<b>", "</b>", "<span class=\"w1\">", "</span>", "<div>", "</div>", "<u", ">", "https://a.example ", "{#id}", "[[Category:C]]",
            ]), 0..30),
            shades in prop::collection::vec((0usize..120, 0usize..12, 0u8..10), 0..12),
        ) {
            let text = pieces.concat();
            let mut shades: Vec<Shade> = shades.into_iter().map(|(start, length, author)| Shade { bytes: start..start + length, author }).collect();
            shades.sort_by_key(|shade| shade.bytes.start);
            let end = |list: &[Shade]| list.last().map_or(0, |shade| shade.bytes.end);
            let mut apart: Vec<Shade> = Vec::new();
            for shade in shades {
                if shade.bytes.start >= end(&apart) {
                    apart.push(shade);
                }
            }
            prop_assert_eq!(plain(&html(&text, &apart)), html(&text, &[]), "{:?}", text);
        }
    }
}
