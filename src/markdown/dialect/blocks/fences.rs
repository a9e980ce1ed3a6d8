//! Boxes of mdBook's preprocessor `admonish`: ```` ```admonish tip title="Mind" ````, up to the
//! fence that would end code.

use super::frame::End;
use super::reader::Reader;
use crate::markdown::dialect::line;
use crate::markdown::dialect::line::boxes::Header;

impl<'s> Reader<'s, '_> {
    /// Reads a fence that opens a box; says whether it does. No language is called `admonish`, so
    /// it is one in any hub.
    pub(super) fn admonish(
        &mut self,
        text: &'s str,
        at: usize,
        columns: usize,
        outer: usize,
    ) -> bool {
        let Some((sign, length, header)) = header(text) else {
            return false;
        };
        let least = self.lists.last().copied().unwrap_or(0);
        self.open(
            &header,
            at,
            outer,
            End::Fence {
                sign,
                length,
                least,
            },
            columns,
        )
    }

    /// Whether a line is the fence that ends a box. As in code, the outermost that it can end is
    /// meant, and the end of a list item ends those in it.
    pub(super) fn ends_fence(&mut self, text: &str, columns: usize) -> bool {
        let out = self
            .frames
            .iter()
            .position(|frame| matches!(frame.end, End::Fence { least, .. } if columns < least));
        if let Some(frame) = out {
            self.leave(frame);
        }
        let text = text.trim_end();
        let Some((sign, length)) = line::fence(text).filter(|(_, length)| *length == text.len())
        else {
            return false;
        };
        let is_ended = |end: End| matches!(end, End::Fence { sign: own, length: least, .. } if own == sign && length >= least);
        let Some(frame) = self
            .frames
            .iter()
            .position(|frame| is_ended(frame.end) && columns < frame.body + 4)
        else {
            return false;
        };
        self.leave(frame);
        true
    }
}

/// The longest line that opens a box, in bytes.
const LONGEST: usize = 1_000;

/// The fence and the box that a line opens: its kind with classes behind dots, then a title in
/// quotation marks or keys with values.
fn header(line: &str) -> Option<(u8, usize, Header)> {
    let line = line.trim_end();
    // Marks that nothing closes are looked for from each of them.
    if line.len() > LONGEST {
        return None;
    }
    let (sign, length) = line::fence(line)?;
    let info = line[length..]
        .trim_start()
        .strip_prefix("admonish")
        .filter(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))?;
    let mut at = line.len() - info.len();
    let mut header = Header {
        kind: String::from("note"),
        fold: "",
        title: line.len()..line.len(),
        is_bare: false,
    };
    let (mut is_empty, mut is_first) = (false, true);
    loop {
        at += line[at..].len() - line[at..].trim_start_matches([' ', '\t', ',']).len();
        let rest = &line[at..];
        if rest.is_empty() {
            break;
        }
        let word = &rest[..rest
            .find([' ', '\t', ',', '=', '"', '\''])
            .unwrap_or(rest.len())];
        let gap = &rest[word.len()..];
        let value = gap.trim_start().strip_prefix('=').map(str::trim_start);
        let Some(value) = value.or_else(|| word.is_empty().then_some(gap)) else {
            if is_first {
                name(word, &mut header);
            }
            at += word.len();
            is_first = false;
            continue;
        };
        let start = line.len() - value.len();
        let inner = quoted(value);
        let end = inner.map_or_else(
            || start + value.find([' ', '\t', ',']).unwrap_or(value.len()),
            |inner| start + inner + 2,
        );
        let place = if inner.is_some() {
            start + 1..end - 1
        } else {
            start..end
        };
        match word {
            "" | "title" => {
                is_empty = place.is_empty();
                header.title = place;
            }
            "type" => name(&line[place], &mut header),
            "collapsible" => header.fold = if &line[place] == "true" { "-" } else { "" },
            _ => {}
        }
        // A mark that opens nothing is stepped over.
        at = end.max(at + 1);
        while !line.is_char_boundary(at) {
            at += 1;
        }
    }
    header.is_bare = is_empty && header.fold.is_empty();
    Some((sign, length, header))
}

/// Takes the kind from a word such as `tip.class`.
fn name(word: &str, header: &mut Header) {
    let kind = word.split('.').next().unwrap_or_default();
    if !kind.is_empty()
        && kind.len() <= 40
        && kind
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
    {
        header.kind = kind.to_lowercase();
    }
}

/// The length of what stands between the quotation marks that a text begins with; a backslash keeps
/// one from ending it.
fn quoted(text: &str) -> Option<usize> {
    let quote = *text
        .as_bytes()
        .first()
        .filter(|quote| matches!(quote, b'"' | b'\''))?;
    let mut is_escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if quote == b'"' => is_escaped = true,
            _ if byte == quote => return Some(at - 1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::header;

    #[test]
    fn a_fence_says_what_box_it_opens() {
        for (line, expected) in [
            ("```admonish", "3 note  []"),
            ("``` admonish", "3 note  []"),
            (
                "````admonish tip title=\"Mind *it*\" collapsible=true",
                "4 tip - [Mind *it*]",
            ),
            ("~~~admonish title='Low tide'", "3 note  [Low tide]"),
            ("```admonish warning \"Mind\"", "3 warning  [Mind]"),
            (
                "```admonish tip.small.red title=\"\\\"Sea\\\"\"",
                "3 tip  [\\\"Sea\\\"]",
            ),
            ("```admonish title=\"\"", "3 note  [] bare"),
            (
                "```admonish type=\"bug\", id = \"x\", title = \"Sea, salt\"",
                "3 bug  [Sea, salt]",
            ),
            ("```admonish info title=\"open é", "3 info  [\"open]"),
            ("```admonish .small", "3 note  []"),
            ("```admonishment", ""),
            ("```rust admonish", ""),
        ] {
            let shown = header(line).map_or(String::new(), |(_, length, header)| {
                let bare = if header.is_bare { " bare" } else { "" };
                format!(
                    "{length} {} {} [{}]{bare}",
                    header.kind, header.fold, &line[header.title]
                )
            });
            assert_eq!(shown, expected, "{line}");
        }
    }
}
