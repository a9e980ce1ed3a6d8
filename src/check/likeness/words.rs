//! The words of a text that are its author's own, as hashes, paragraph by paragraph.
//!
//! The text is read by lines and signs rather than parsed: that is ten times faster, and a slip
//! changes a share by little.

use crate::words;

/// Calls `visit` with the hashes of the words of each paragraph: a run of lines without a blank
/// one, a heading or an item. Headings, code blocks, quotations, tags, targets of links and
/// footnotes' labels are left out; case and signs do not count.
pub fn paragraphs(text: &str, visit: impl FnMut(&[u64])) {
    read(text, visit, |_| ());
}

/// As [`paragraphs`]; calls `code` with each line of a code block.
pub fn read(text: &str, mut visit: impl FnMut(&[u64]), mut code: impl FnMut(&str)) {
    let mut words: Vec<u64> = Vec::with_capacity(128);
    let mut fence: Option<&str> = None;
    for line in text.split('\n') {
        let bare = line.trim_ascii();
        if let Some(open) = fence {
            if bare.starts_with(open)
                && bare
                    .bytes()
                    .all(|byte| open.as_bytes().first() == Some(&byte))
            {
                fence = None;
            } else {
                code(bare);
            }
            continue;
        }
        let starts_block = matches!(
            bare.as_bytes().first(),
            None | Some(b'#' | b'-' | b'*' | b'+' | b'|' | b'>' | b'`' | b'~' | b'0'..=b'9')
        );
        if starts_block && !words.is_empty() {
            visit(&words);
            words.clear();
        }
        // Titles that are alike, and names of sections that all pages have, make no copy.
        if bare.starts_with(['>', '#']) {
            continue;
        }
        if bare.starts_with("```") || bare.starts_with("~~~") {
            let length = bare
                .bytes()
                .take_while(|byte| Some(byte) == bare.as_bytes().first())
                .count();
            fence = bare.get(..length);
            continue;
        }
        add_words(bare, &mut words);
    }
    if !words.is_empty() {
        visit(&words);
    }
}

/// The hash of a line of code, in which every sign counts.
pub fn code(line: &str) -> u64 {
    let parts = line.as_bytes().chunks(8).map(|part| {
        part.iter()
            .fold(0, |all: u64, byte| all << 8 | u64::from(*byte))
    });
    mix(parts.fold(line.len() as u64, |hash, part| mix(hash ^ part)))
}

/// Scatters the bits of a number: the halves of a product, as in wyhash.
pub fn mix(number: u64) -> u64 {
    let product = u128::from(number ^ 0x2D35_8DCC_AA6C_78A5) * 0x8BB8_4B93_962E_ACC9;
    (product as u64) ^ ((product >> 64) as u64)
}

/// The hash of the letters of a word, and how many bytes they have. Upper case is as lower case.
fn hash(letters: impl Iterator<Item = u8>) -> (u64, usize) {
    let (mut hash, mut part, mut length) = (0, 0, 0);
    for byte in letters {
        part = part << 8 | u64::from(if byte < 0x80 { byte | 0x20 } else { byte });
        length += 1;
        if length % 8 == 0 {
            hash = mix(hash ^ part);
            part = 0;
        }
    }
    (mix(hash ^ part ^ (length as u64) << 56), length)
}

/// Adds the hashes of a line's words. Apostrophes in them do not count.
fn add_words(line: &str, words: &mut Vec<u64>) {
    let bytes = line.as_bytes();
    let mut letters = String::new();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if byte.is_ascii_alphanumeric() {
            let run = bytes[at..].iter().copied();
            let (hash, length) = hash(run.take_while(u8::is_ascii_alphanumeric));
            if !words::may_go_on(bytes, at + length) {
                words.push(hash);
                at += length;
                continue;
            }
        }
        if let Some(end) = words::end(line, at) {
            let word = &line[at..end];
            // Ideographs have no case.
            if word.is_ascii() || word.len() == 3 && byte >= 0xE3 {
                words.push(hash(word.bytes().filter(|byte| *byte != b'\'')).0);
            } else {
                letters.clear();
                for c in word.chars() {
                    if c.is_ascii() {
                        letters.extend((c != '\'').then_some(c));
                    } else if c != '’' && !crate::privacy::is_invisible(c) {
                        letters.extend(c.to_lowercase());
                    }
                }
                words.push(hash(letters.bytes()).0);
            }
            at = end;
            continue;
        }
        at += 1 + match byte {
            // The target of a link, and a tag.
            b']' if bytes.get(at + 1) == Some(&b'(') => skip(bytes, at + 1, b')'),
            b'<' if bytes
                .get(at + 1)
                .is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, b'/' | b'!')) =>
            {
                skip(bytes, at, b'>')
            }
            _ => line[at..].chars().next().map_or(0, |c| c.len_utf8() - 1),
        };
    }
}

/// How many bytes there are to the sign that ends what begins at `from`, when it is on the line; 0
/// otherwise.
fn skip(bytes: &[u8], from: usize, sign: u8) -> usize {
    // What has no end within a sane length is text; this also keeps the search short.
    let window = bytes
        .get(from..(from + 2_000).min(bytes.len()))
        .unwrap_or_default();
    window.iter().position(|byte| *byte == sign).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_the_authors_own() {
        let read = |text: &str| {
            let mut found = Vec::new();
            paragraphs(text, |words| found.push(words.len()));
            found
        };
        assert_eq!(read("# One two\nthree it's\nfour\n\nfive"), [3, 1]);
        assert_eq!(
            read("- a\n- b c\n> quoted\n> text\n\n```rust\ncode\n``\n```\nd"),
            [1, 2, 1]
        );
        assert_eq!(
            read("[a b](c/d.md) <b class=\"x y\">e</b> f < g 寄居蟹"),
            [8]
        );
        let hash = |text: &str| {
            let mut found = Vec::new();
            paragraphs(text, |words| found.extend_from_slice(words));
            found
        };
        assert_eq!(
            hash("Hermit CRABS, it’s longer than eight"),
            hash("*hermit* crabs it's LONGER than eight.")
        );
        assert_ne!(hash("hermit crab"), hash("crab hermit"));
    }
}
