//! What a word is, for every count, limit, comparison and share of words: Unicode's default word
//! boundaries (UAX #29).
//!
//! A word holds a letter or a digit: `it’s`, `3.14`, `snake_case` are one, `hermit-crab` two. In
//! scripts without spaces each character is a word, as the standard has it; kana are counted as
//! ideographs are. How the first letter of a text is made large is here, too.

use std::ops::Range;

mod boundary;
mod markdown;

pub(crate) use boundary::{end, may_go_on};
pub(crate) use markdown::{each_in_markdown, in_markdown, is_line_by_line};

/// How many words a text has.
pub(crate) fn count(text: &str) -> usize {
    each(text).count()
}

/// The words of a text, by their bytes.
pub(crate) fn each(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < text.len() {
            let start = at;
            if let Some(end) = end(text, start) {
                at = end;
                return Some(start..end);
            }
            at += boundary::width(text, start);
        }
        None
    })
}

/// A text whose first letter is large, as words at the start of a sentence or a title are.
pub(crate) fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use unicode_segmentation::UnicodeSegmentation;

    use super::boundary::is_single;
    use super::*;

    #[test]
    fn only_the_first_letter_becomes_large() {
        for (text, expected) in [
            ("hermit Crab", "Hermit Crab"),
            ("été", "Été"),
            ("ßeta", "SSeta"),
            ("3 crabs", "3 crabs"),
            ("蟹", "蟹"),
            ("", ""),
        ] {
            assert_eq!(capitalised(text), expected);
        }
    }

    #[test]
    fn words_are_those_of_unicode() {
        for (text, expected) in [
            ("A hermit-crab, it's 3.14 cm.", "A|hermit|crab|it's|3.14|cm"),
            ("snake_case and _so_ on", "snake_case|and|so|on"),
            ("L’été: 3,000 e.g. this", "L’été|3,000|e.g|this"),
            ("蟹は海に。カニ", "蟹|は|海|に|カ|ニ"),
            ("Краб-отшельник — это рак", "Краб|отшельник|это|рак"),
            ("हिन्दी में, 게는 바다", "हिन्दी|में|게는|바다"),
            ("— … ’ 🦀 _", ""),
        ] {
            let found: Vec<&str> = each(text).map(|word| &text[word]).collect();
            assert_eq!(found.join("|"), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn the_fast_path_tells_what_unicode_does(text in "[a-c0-2._,;:'’é×жÀ蟹ष게 \u{301}-]{0,24}") {
            let ours: Vec<&str> = each(&text).map(|word| &text[word]).collect();
            let bare = |word: &str| word.trim_matches('_').to_owned();
            if !text.contains(|c: char| is_single(c) || c == '_') {
                let theirs: Vec<&str> = text.unicode_words().collect();
                prop_assert_eq!(ours, theirs);
            } else {
                prop_assert!(ours.iter().all(|word| bare(word) == *word));
            }
        }
    }
}
