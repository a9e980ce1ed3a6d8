//! Blanks that look like a space and are none: they hide keys from YAML, and nobody sees why.

use std::ops::Range;

use crate::privacy::is_invisible;

/// A space, a tab, or what looks like one or like nothing.
pub(super) fn is_blank(c: char) -> bool {
    !matches!(c, '\n' | '\r') && (c.is_whitespace() || is_invisible(c))
}

/// A line without the blanks around it.
pub(super) fn trimmed(line: &str) -> &str {
    line.trim_matches(is_blank)
}

/// A block with a space for each byte of blanks that YAML does not take for such where it needs
/// one: before a key, around its colon, behind the dash of an item. Gives back, too, where the
/// first of them is. Line endings of old systems become line feeds; no byte moves.
pub(super) fn plain(block: &str) -> (String, Option<Range<usize>>) {
    let mut out = String::with_capacity(block.len());
    let mut first = None;
    let mut at = 0;
    for line in block.split_inclusive(['\n', '\r']) {
        let end = line.trim_end_matches(['\n', '\r']).len();
        let (shown, ending) = line.split_at(end);
        let mut kept = 0;
        for run in structure(shown) {
            if let Some(bad) =
                shown[run.clone()].find(|c: char| c != ' ' && !(c == '\t' && run.start > 0))
            {
                let bad = run.start + bad;
                let len = shown[bad..].chars().next().map_or(0, char::len_utf8);
                first.get_or_insert(at + bad..at + bad + len);
                out.push_str(&shown[kept..run.start]);
                out.extend(std::iter::repeat_n(' ', run.len()));
                kept = run.end;
            }
        }
        out.push_str(&shown[kept..]);
        // `\r\n` comes as two pieces: the line, and an empty one.
        let is_half = ending == "\r" && block.as_bytes().get(at + line.len()) == Some(&b'\n');
        out.push_str(if ending == "\r" {
            if is_half { " " } else { "\n" }
        } else {
            ending
        });
        at += line.len();
    }
    (out, first)
}

/// The runs of blanks of a line that matter to YAML.
fn structure(line: &str) -> Vec<Range<usize>> {
    let run = |start: usize| {
        let len = line[start..]
            .find(|c| !is_blank(c))
            .unwrap_or(line.len() - start);
        start..start + len
    };
    let mut runs = Vec::new();
    let indent = run(0);
    // A paragraph in a text of several lines may begin with a wide blank; after spaces it is
    // content.
    let is_content = line.starts_with(' ') && !line[indent.clone()].contains('\t');
    let mut word = indent.end;
    if !is_content {
        runs.push(indent);
    }
    while line[word..].starts_with('-') && line[word + 1..].chars().next().is_some_and(is_blank) {
        let next = run(word + 1);
        word = next.end;
        runs.push(next);
    }
    let key = line[word..].find(':').map(|len| word..word + len);
    if let Some(key) = key {
        let name = trimmed(&line[key.clone()]);
        if !name.is_empty()
            && name
                .trim_matches(['"', '\''])
                .chars()
                .all(|c| c.is_alphanumeric() || "-_. ".contains(c))
        {
            let before = line[key.clone()].trim_end_matches(is_blank).len();
            runs.push(key.start + before..key.end);
            runs.push(run(key.end + 1));
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_blanks_that_hide_something_are_replaced() {
        for (block, expected, first) in [
            (
                "title:\u{a0}Neap\u{a0}tides\n",
                "title:  Neap\u{a0}tides\n",
                Some(6..8),
            ),
            ("\u{3000}title: a\n", "   title: a\n", Some(0..3)),
            ("list:\n\t- a\n", "list:\n - a\n", Some(6..7)),
            ("list:\n-\u{a0}a\n", "list:\n-  a\n", Some(7..9)),
            ("a\u{200b}: b\n", "a   : b\n", Some(1..4)),
            ("a:\tb\r\nc: d\r", "a:\tb \nc: d\n", None),
            ("a: b: c\u{a0}\n", "a: b: c\u{a0}\n", None),
        ] {
            assert_eq!(plain(block), (expected.to_owned(), first), "{block:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_byte_moves(block in "[ab:\\- \t\n\r\u{a0}\u{2003}\u{feff}é'\"]{0,40}") {
            let (out, first) = plain(&block);
            assert_eq!(out.len(), block.len());
            assert!(first.is_none_or(|range| block.get(range).is_some()));
        }
    }
}
