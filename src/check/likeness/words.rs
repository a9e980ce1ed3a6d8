//! The words of a text that are its author's own, as hashes, paragraph by paragraph.
//!
//! The text is read by lines and signs rather than parsed: that is ten times faster, and a slip
//! changes a share by little.

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

/// A word that is being read: its hash so far, and the letters that are not yet in it.
#[derive(Default)]
struct Word {
    hash: u64,
    letters: u64,
    count: u32,
}

impl Word {
    /// The ASCII letters and digits at the beginning of `bytes`, eight at once; returns how many
    /// there are.
    fn ascii(&mut self, bytes: &[u8]) -> usize {
        let mut letters = self.letters;
        let mut length = 0;
        for &byte in bytes {
            if !IS_WORD[usize::from(byte)] {
                break;
            }
            // Upper case becomes lower case, and digits stay what they are.
            letters = letters << 8 | u64::from(byte | 0x20);
            length += 1;
            if length % 8 == 0 {
                self.hash = mix(self.hash ^ letters);
                letters = 0;
            }
        }
        self.letters = letters;
        self.count += length as u32;
        length
    }

    /// One letter of any script more.
    fn letter(&mut self, letter: char) {
        self.hash = mix(self.hash ^ self.letters ^ u64::from(letter).rotate_right(20));
        self.letters = 0;
        self.count += 1;
    }

    /// Ends the word, if there is one.
    fn end(&mut self, words: &mut Vec<u64>) {
        if self.count > 0 {
            words.push(mix(self.hash ^ self.letters ^ u64::from(self.count) << 56));
            *self = Self::default();
        }
    }
}

/// Which bytes are ASCII letters and digits.
static IS_WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    table
};

/// Adds the hashes of a line's words. An ideograph or kana is a word, since those scripts have no
/// spaces.
fn add_words(line: &str, words: &mut Vec<u64>) {
    let bytes = line.as_bytes();
    let mut at = 0;
    let mut word = Word::default();
    while let Some(&byte) = bytes.get(at) {
        if IS_WORD[usize::from(byte)] {
            at += word.ascii(&bytes[at..]);
        } else if byte < 0x80 {
            if byte != b'\'' {
                word.end(words);
            }
            at += 1 + match byte {
                // The target of a link, and a tag.
                b']' if bytes.get(at + 1) == Some(&b'(') => skip(bytes, at + 1, b')'),
                b'<' if bytes.get(at + 1).is_some_and(|next| {
                    next.is_ascii_alphabetic() || matches!(next, b'/' | b'!')
                }) =>
                {
                    skip(bytes, at, b'>')
                }
                _ => 0,
            };
        } else {
            let Some(c) = line.get(at..).and_then(|rest| rest.chars().next()) else {
                break;
            };
            at += c.len_utf8();
            if matches!(u32::from(c), 0x3040..=0x30FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x323AF)
            {
                word.end(words);
                word.letter(c);
                word.end(words);
            } else if c.is_alphanumeric() {
                c.to_lowercase().for_each(|lower| word.letter(lower));
            } else if c != '’' && !crate::privacy::is_invisible(c) {
                word.end(words);
            }
        }
    }
    word.end(words);
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
