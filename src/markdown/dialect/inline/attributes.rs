//! Lists of attributes: `{#id .class key="value"}` and `{: … }`. An id becomes an anchor and a size
//! in pixels is a picture's; the rest is left out.

use std::ops::Range;

use super::super::mapped::Edit;
use super::super::templates;
use super::{Reader, line_before, near};
use crate::dialects::Construct;
use crate::markdown::headings;

/// Longest list, in bytes.
const LONGEST: usize = 300;

/// A list of attributes.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct List<'t> {
    /// How many bytes it has.
    pub len: usize,
    /// The first id.
    id: Option<&'t str>,
    /// Width and height in pixels.
    size: [Option<&'t str>; 2],
    /// What else it says: where the first of it stands.
    more: Option<Range<usize>>,
}

impl Reader<'_, '_> {
    pub(super) fn brace(&mut self, text: &str, at: usize, before: Option<char>) -> Option<usize> {
        let is_end = text[at..].starts_with("{% endraw") || text[at..].starts_with("{%- endraw");
        if self.literal && !is_end {
            return None;
        }
        if text[at..].starts_with("{::nomarkdown") || text[at..].starts_with("{:/") {
            return self.extension(text, at);
        }
        if let Some(code) = templates::at(text, at, self.context.dialects, &mut self.unclosed) {
            self.literal = text[at..].starts_with("{% raw") || text[at..].starts_with("{%- raw");
            if let Some(construct) = code.construct {
                self.note(construct, code.range.clone());
            }
            let range = with_brackets(text, code.range, code.instead.as_deref());
            let end = range.end;
            self.edits
                .extend(code.instead.map(|instead| Edit::new(range, instead)));
            return Some(end);
        }
        let list = attributes(&text[at..])?;
        let end = at + list.len;
        let closes_line = text[end..]
            .trim_start_matches([' ', '\t'])
            .starts_with(['\n', '\r'])
            || text[end..].trim_start().is_empty();
        let hangs = before.is_some_and(|c| matches!(c, ')' | ']' | '*' | '_' | '`' | '>'))
            && !text[..at.saturating_sub(1)].ends_with('\\');
        let head = line_before(text, at);
        let is_heading = head.trim_start_matches(['>', ' ']).starts_with('#');
        // The signs that close a heading do so no longer when a list follows them.
        let (own, is_closed) = if is_heading && closes_line {
            unclosed(head)
        } else {
            (head.trim_end_matches(' '), false)
        };
        let start = at - (head.len() - own.len());
        // `{#id}` behind a heading is read there.
        if text[at..end].starts_with("{#") && !text[at..end].contains(' ') {
            return is_closed.then(|| {
                self.edits.push(Edit::new(start..at, " "));
                end
            });
        }
        if !(closes_line || hangs) {
            return None;
        }
        // `/app1/ifd/{ushort=1}` ends a path; lists of kramdown and Pandoc stand apart, or have a
        // sign.
        let is_signed = text[at + 1..end].trim_start().starts_with([':', '.', '#']);
        if !hangs && !is_signed && before.is_some_and(|c| !c.is_whitespace()) {
            return None;
        }
        let id = list.id.and_then(headings::sound_id);
        let has_size = list.size.iter().any(Option::is_some);
        let is_lost = id.is_none() && list.id.is_some() || has_size && self.sized != Some(at);
        match list.more {
            // What is kept is not told with it: whoever takes the list out as told would lose the
            // anchor.
            Some(more) if id.is_some() && !is_lost => {
                self.note(Construct::Attributes, at + more.start..at + more.end)
            }
            None if !is_lost => {}
            _ => self.note(Construct::Attributes, at..end),
        }
        let instead = match id {
            Some(id) if is_heading && closes_line => format!(" {{#{id}}}"),
            Some(id) if self.context.has_html => format!("<a id=\"{id}\"></a>"),
            _ => String::new(),
        };
        self.edits.push(Edit::new(start..end, instead));
        Some(end)
    }

    /// `{::nomarkdown}` and `{:/}` of kramdown: what stands between is HTML, which is read anyway.
    fn extension(&mut self, text: &str, at: usize) -> Option<usize> {
        let rest = near(&text[at..]);
        let end = at
            + rest
                .find(['}', '\n'])
                .filter(|end| rest[*end..].starts_with('}'))?
            + 1;
        if text[at..].starts_with("{::") {
            self.note(Construct::Attributes, at..end);
        }
        self.cut(at..end);
        Some(end)
    }

    /// `[text]{.class}`: the text.
    pub(super) fn span(&mut self, text: &str, open: Option<usize>, at: usize) -> Option<usize> {
        let end = at + 1 + attributes(&text[at + 1..])?.len;
        // A wiki link keeps its brackets.
        let open = open.filter(|_| !text[..at].ends_with(']'))?;
        self.note(Construct::Attributes, at + 1..end);
        self.cut(open..open + 1);
        self.cut(at..end);
        Some(end)
    }

    /// `![A crab](crab.png){ width="300" }`: the size goes where ours stands, behind a bar of the
    /// label that ends at a place.
    pub(super) fn sized(&mut self, text: &str, open: Option<usize>, at: usize) {
        if !open.is_some_and(|open| text[..open].ends_with('!')) {
            return;
        }
        let rest = near(&text[at..]);
        let Some(end) = closing(rest).filter(|end| rest[end + 1..].starts_with('{')) else {
            return;
        };
        let Some(List {
            size: [width, height],
            ..
        }) = attributes(&rest[end + 1..])
        else {
            return;
        };
        let size = match (width, height) {
            (Some(width), Some(height)) => format!("{width}x{height}"),
            (Some(width), None) => width.to_owned(),
            (None, Some(height)) => format!("x{height}"),
            (None, None) => return,
        };
        // Within a table a bar alone would end the cell.
        self.edits.push(Edit::new(at..at, format!("\\|{size}")));
        self.sized = Some(at + end + 1);
    }
}

/// `<{{ page.link }}>`: the brackets of an address that is left out go with it.
fn with_brackets(text: &str, range: Range<usize>, instead: Option<&str>) -> Range<usize> {
    let is_address = instead == Some("")
        && text[..range.start].ends_with('<')
        && text[range.end..].starts_with('>');
    match is_address {
        true => range.start - 1..range.end + 1,
        false => range,
    }
}

/// Where the parenthesis ends that a target begins with, on its line.
fn closing(text: &str) -> Option<usize> {
    let (mut depth, mut is_escaped) = (0_usize, false);
    for (at, byte) in text
        .bytes()
        .enumerate()
        .take_while(|(_, byte)| *byte != b'\n')
    {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'(' => depth += 1,
            b')' if depth <= 1 => return Some(at),
            b')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The text of a heading without the signs that close it, and whether there are such.
fn unclosed(head: &str) -> (&str, bool) {
    let head = head.trim_end_matches(' ');
    let own = head.trim_end_matches('#');
    let is_closed = own.len() < head.len()
        && own.ends_with(' ')
        && !own.trim_matches(['>', ' ', '#']).is_empty();
    if is_closed {
        (own.trim_end_matches(' '), true)
    } else {
        (head, false)
    }
}

/// The id that a whole text gives as a list of attributes, and where what else it says stands.
pub(in crate::markdown::dialect) fn id_of(text: &str) -> Option<(&str, Option<Range<usize>>)> {
    let list = attributes(text).filter(|list| list.len == text.len())?;
    Some((list.id.and_then(headings::sound_id)?, list.more))
}

/// The list of attributes at a `{`: classes, an id, keys with values.
pub(super) fn attributes(text: &str) -> Option<List<'_>> {
    let inner = text.strip_prefix('{')?;
    let mut list = List::default();
    let mut rest = inner
        .strip_prefix(':')
        .unwrap_or(inner)
        .trim_start_matches(' ');
    loop {
        if text.len() - rest.len() > LONGEST {
            return None;
        }
        let sign = rest.starts_with(['.', '#']);
        let name = rest[usize::from(sign)..]
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_' | ':' | '.' | '/')))?
            + usize::from(sign);
        if name <= usize::from(sign) {
            return None;
        }
        let (start, mut is_kept) = (text.len() - rest.len(), false);
        let (key, after) = rest.split_at(name);
        let value = after.strip_prefix('=').filter(|_| !sign);
        rest = match value.map(|value| (value, value.chars().next())) {
            None if sign => after,
            None => return None,
            Some((value, Some(quote @ ('"' | '\'')))) => {
                let end = value
                    .match_indices(quote)
                    .map(|(at, _)| at)
                    .find(|at| *at > 0 && !value[..*at].ends_with('\\'))?;
                is_kept = list.keep(key, &value[1..end]);
                &value[end + 1..]
            }
            Some((value, _)) => {
                let after = value.trim_start_matches(|c: char| {
                    c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '%')
                });
                is_kept = list.keep(key, &value[..value.len() - after.len()]);
                after
            }
        };
        if let Some(id) = key.strip_prefix('#') {
            list.id = list.id.or(Some(id));
        } else if !is_kept {
            list.more = list.more.or(Some(start..text.len() - rest.len()));
        }
        // Python-Markdown takes what it does not know for a space.
        let spaces = rest.len() - rest.trim_start_matches([' ', ',']).len();
        rest = &rest[spaces..];
        if rest.starts_with('}') {
            list.len = text.len() - rest.len() + 1;
            return Some(list)
                .filter(|list| list.len <= LONGEST + 2 && !text[..list.len].contains('\n'));
        }
        if spaces == 0 {
            return None;
        }
    }
}

impl<'t> List<'t> {
    /// Adds a key with its value; whether it is one that counts.
    fn keep(&mut self, key: &str, value: &'t str) -> bool {
        let pixels = value.strip_suffix("px").unwrap_or(value);
        let is_size = (1..=4).contains(&pixels.len()) && pixels.bytes().all(|b| b.is_ascii_digit());
        match key {
            "id" => self.id = self.id.or(Some(value)),
            "width" if is_size => self.size[0] = Some(pixels),
            "height" if is_size => self.size[1] = Some(pixels),
            _ => return false,
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_told_from_other_braces() {
        let list =
            |text| attributes(text).map(|list| (list.len, list.id, list.size, list.more.is_some()));
        assert_eq!(list("{: #a .b }x"), Some((10, Some("a"), [None; 2], true)));
        assert_eq!(
            list("{ id=\"a\" width=30px }"),
            Some((21, Some("a"), [Some("30"), None], false))
        );
        assert_eq!(
            list("{ data-x=\"a \\\"b\\\" c\" }"),
            Some((22, None, [None; 2], true))
        );
        assert_eq!(
            list("{ align=right , width=\"30\" }"),
            Some((28, None, [Some("30"), None], true))
        );
        assert_eq!(
            attributes("{ #a x=\"b\" .c }").and_then(|list| list.more),
            Some(5..10)
        );
        assert_eq!(list("{width=\"40%\"}"), Some((13, None, [None; 2], true)));
        for text in [
            "{}", "{ }", "{a}", "{a b}", "{.a", "{.a\n}", "{x=\"}", "{$a}", "{.a.b c}",
        ] {
            assert_eq!(list(text), None, "{text}");
        }
    }
}
