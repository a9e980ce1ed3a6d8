//! Text → terms, the words by which a page is found.
//!
//! The browser does the same to what is typed (`themes/encyclopedia/assets`), so both must agree
//! in every script: `tests/cases/search/terms.txt` holds them together.

use std::borrow::Cow;
use std::sync::LazyLock;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use regex::Regex;

/// Longest word, in characters. Longer ones are data, not words.
const LONGEST: usize = 40;

/// A term of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'t> {
    /// What it is found by.
    pub(super) term: &'t str,
    /// The word in lower case as it is spelled, which a stemmer reads; nothing for a part of a
    /// script without spaces.
    pub(super) word: Option<&'t str>,
}

/// The runs of letters, marks and digits in a text.
pub(super) fn runs(text: &str) -> impl Iterator<Item = &str> {
    static RUN: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"[\p{Alphabetic}\p{M}\p{N}]+").expect("a sound constant"));
    RUN.find_iter(text).map(|found| found.as_str())
}

/// Calls a function with each term of a text.
pub(super) fn each(text: &str, mut found: impl FnMut(Token)) {
    let mut plain = String::new();
    for run in runs(text) {
        if run.is_ascii() {
            if run.len() <= LONGEST {
                plain.clear();
                plain.push_str(run);
                plain.make_ascii_lowercase();
                found(Token {
                    term: &plain,
                    word: Some(&plain),
                });
            }
            continue;
        }
        let word = lower(run);
        let folded = fold_lower(&word);
        for (class, piece) in pieces(&folded) {
            match class {
                Class::Word if piece.chars().count() <= LONGEST => {
                    let whole = piece.len() == folded.len();
                    found(Token {
                        term: piece,
                        word: Some(if whole { &word } else { piece }),
                    });
                }
                Class::Word => {}
                Class::Cjk | Class::Sea => pairs(class, piece, |term| {
                    found(Token { term, word: None });
                }),
            }
        }
    }
}

/// A piece of a text as a query is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// A word.
    Word(String),
    /// The units of a run in a script without spaces, at least one.
    Units(Vec<String>),
}

/// The pieces of a text, in their order.
pub(super) fn parts(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    for run in runs(text) {
        let folded = fold(run);
        parts.extend(pieces(&folded).map(|(class, piece)| match class {
            Class::Word => Part::Word(piece.to_owned()),
            Class::Cjk | Class::Sea => {
                let units = units(class, piece);
                Part::Units(
                    units
                        .map(|(start, end)| piece[start..end].to_owned())
                        .collect(),
                )
            }
        }));
    }
    parts
}

/// The folded words of a name, with a space between: how a filter is named.
pub(super) fn name(text: &str) -> String {
    let words: Vec<String> = runs(text).map(|run| fold(run).into_owned()).collect();
    words.join(" ")
}

/// A run without what readers do not type: capitals, accents, ligatures, vowel points.
pub(super) fn fold(run: &str) -> Cow<'_, str> {
    if run.is_ascii() {
        return match run.bytes().any(|byte| byte.is_ascii_uppercase()) {
            true => Cow::Owned(run.to_ascii_lowercase()),
            false => Cow::Borrowed(run),
        };
    }
    Cow::Owned(fold_lower(&lower(run)))
}

/// A run with compatible forms as one, in lower case.
fn lower(run: &str) -> String {
    ComposingNormalizerBorrowed::new_nfkc()
        .normalize(run)
        .to_lowercase()
}

/// The rest of folding.
pub(super) fn fold_lower(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in DecomposingNormalizerBorrowed::new_nfd()
        .normalize(word)
        .chars()
    {
        match letter {
            '\u{300}'..='\u{36F}'
            | '\u{591}'..='\u{5C7}'
            | '\u{610}'..='\u{61A}'
            | '\u{640}'
            | '\u{64B}'..='\u{65F}'
            | '\u{670}'
            | '\u{6D6}'..='\u{6ED}' => {}
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ł' => folded.push('l'),
            'ħ' => folded.push('h'),
            'ı' => folded.push('i'),
            'ς' => folded.push('σ'),
            'ٱ' => folded.push('ا'),
            'ى' | 'ی' => folded.push('ي'),
            'ة' => folded.push('ه'),
            'ک' => folded.push('ك'),
            '\u{660}'..='\u{669}' => folded.push(digit(letter, 0x660)),
            '\u{6F0}'..='\u{6F9}' => folded.push(digit(letter, 0x6F0)),
            other => folded.push(other),
        }
    }
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(&folded);
    without_article(&composed).to_owned()
}

fn digit(letter: char, zero: u32) -> char {
    char::from_digit(u32::from(letter) - zero, 10).unwrap_or(letter)
}

/// An Arabic word without the article and what is written together with it.
fn without_article(word: &str) -> &str {
    const ARTICLES: [&str; 6] = ["وال", "بال", "كال", "فال", "لل", "ال"];
    let rest = ARTICLES.iter().find_map(|article| {
        word.strip_prefix(article)
            .filter(|rest| rest.chars().nth(1).is_some())
    });
    rest.unwrap_or(word)
}

/// How a script marks words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    /// By spaces.
    Word,
    /// Not, or not as dictionaries do: Chinese, Japanese, Korean.
    Cjk,
    /// Not: Thai, Lao, Burmese, Khmer.
    Sea,
}

impl Class {
    fn of(letter: char) -> Self {
        match u32::from(letter) {
            0x3005..=0x3007
            | 0x3021..=0x3029
            | 0x3040..=0x30FF
            | 0x31F0..=0x31FF
            | 0x3400..=0x4DBF
            | 0x4E00..=0x9FFF
            | 0xAC00..=0xD7A3
            | 0xF900..=0xFAFF
            | 0x20000..=0x323AF => Self::Cjk,
            0x0E01..=0x0EFF
            | 0x1000..=0x109F
            | 0x1780..=0x17FF
            | 0xA9E0..=0xA9FF
            | 0xAA60..=0xAA7F => Self::Sea,
            _ => Self::Word,
        }
    }
}

/// A folded run, parted where the class of its script changes.
fn pieces(folded: &str) -> impl Iterator<Item = (Class, &str)> {
    let mut rest = folded;
    std::iter::from_fn(move || {
        let class = Class::of(rest.chars().next()?);
        let end = rest
            .char_indices()
            .find(|(_, letter)| Class::of(*letter) != class)
            .map_or(rest.len(), |(at, _)| at);
        let piece;
        (piece, rest) = rest.split_at(end);
        Some((class, piece))
    })
}

/// Every pair of neighbouring units, and the last unit alone.
fn pairs<'p>(class: Class, piece: &'p str, mut found: impl FnMut(&'p str)) {
    let mut units = units(class, piece).peekable();
    while let Some((start, end)) = units.next() {
        let end = units.peek().map_or(end, |(_, next)| *next);
        found(&piece[start..end]);
    }
}

/// Where the units of a piece begin and end.
fn units(class: Class, piece: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at;
        let first = piece[at..].chars().next()?;
        at += match class {
            Class::Sea => syllable(&piece[at..]),
            Class::Word | Class::Cjk => first.len_utf8(),
        };
        Some((start, at))
    })
}

/// How many bytes the first unit of a text in a script of South-East Asia has: a vowel that is
/// written first, a consonant, and what stands above, below and behind it.
fn syllable(text: &str) -> usize {
    static UNIT: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(concat!(
            r"^[\u{E40}-\u{E44}\u{EC0}-\u{EC4}]?(?s:.)",
            r"(?:[\u{17D2}\u{1039}](?s:.)",
            r"|[\p{M}\u{E30}\u{E32}\u{E33}\u{E45}\u{EB0}\u{EB2}\u{EB3}])*"
        ))
        .expect("a sound constant")
    });
    UNIT.find(text).map_or(text.len(), |found| found.end())
}

/// The parts of a title's word by which it is completed: the first one to three letters, or each
/// unit where a script has no spaces.
pub(super) fn beginnings(text: &str, mut found: impl FnMut(&str)) {
    for run in runs(text) {
        let folded = fold(run);
        for (class, piece) in pieces(&folded) {
            match class {
                Class::Word => {
                    let ends = piece
                        .char_indices()
                        .map(|(at, letter)| at + letter.len_utf8());
                    ends.take(3).for_each(|end| found(&piece[..end]));
                }
                Class::Cjk | Class::Sea => {
                    units(class, piece).for_each(|(start, end)| found(&piece[start..end]));
                }
            }
        }
    }
}

/// Whether a term is a word that has a stem: no filter, no completion, nothing of a script without
/// spaces.
pub(super) fn is_word(term: &str) -> bool {
    let class = term.chars().next().map(Class::of);
    class == Some(Class::Word) && !term.starts_with('=') && !term.ends_with('*')
}
