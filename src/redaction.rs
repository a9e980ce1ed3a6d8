//! Keeps the names of those who do not want to be named out of everything that others wrote about
//! them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::digest::Digest;
use crate::history::History;

/// What stands in a name's place.
const GONE: &str = "…";

/// How often a text is looked at again after names were taken out of it; a text that people write
/// needs it once or twice.
const PASSES: usize = 8;

/// Words of a name that are looked for: no name is longer, and each of them is tried at each word
/// of a text.
const NAME: usize = 24;

/// The names that may not be shown, each as its words. A name matches wherever its words follow
/// each other, whatever stands between them and however they are capitalised or accented:
/// `Ada-Lovelace` is `ada lovelace`.
#[derive(Debug, Default)]
pub struct Redaction {
    names: BTreeSet<Vec<String>>,
    /// Words of the longest name that begins with a word.
    longest: BTreeMap<String, usize>,
}

/// Somebody who is not to be named, or only by a name of their choice.
pub struct Unnamed<'a> {
    /// The name that may be shown.
    pub public: Option<&'a str>,
    /// All their names and accounts.
    pub names: Vec<&'a str>,
}

impl Redaction {
    /// Every name of these people but the one that they chose to show.
    pub fn new<'a>(people: impl Iterator<Item = Unnamed<'a>>) -> Self {
        let mut redaction = Self::default();
        for person in people {
            let public = person.public.map(words).unwrap_or_default();
            for name in person.names {
                redaction.add(&words(name), &public);
            }
        }
        redaction
    }

    /// The name of what is hidden: of no name by itself.
    pub fn digest(&self) -> Option<Digest> {
        Digest::of(&self.names)
    }

    /// Whether there is nothing to hide.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Whether a text is one of the names.
    pub fn holds(&self, name: &str) -> bool {
        self.names.contains(
            &words(name)
                .into_iter()
                .map(|(word, _)| word)
                .collect::<Vec<_>>(),
        )
    }

    /// A text without the names. Taking one away can bring the words of another together, so it is
    /// looked at again until there is none; of a text that is made to hold names within names for
    /// ever, nothing is left.
    pub fn apply(&self, text: &str) -> String {
        let mut shown = text.to_owned();
        for _ in 0..PASSES {
            let found = self.found(&shown);
            if found.is_empty() {
                return shown;
            }
            let mut out = String::with_capacity(shown.len());
            let mut end = 0;
            for range in found {
                out.push_str(&shown[end..range.start]);
                out.push_str(GONE);
                end = range.end;
            }
            out.push_str(&shown[end..]);
            shown = out;
        }
        if self.found(&shown).is_empty() {
            shown
        } else {
            GONE.to_owned()
        }
    }

    /// The same for a text that most often has none.
    pub fn cleaned(&self, text: String) -> String {
        if self.is_empty() {
            text
        } else {
            self.apply(&text)
        }
    }

    /// Takes the names out of what the history tells: messages, sign-offs, sources of imports.
    pub fn clean(&self, history: &mut History) {
        if self.is_empty() {
            return;
        }
        for commit in &mut history.commits {
            commit.tools.retain(|tool| !self.holds(tool));
            let texts = [&mut commit.subject]
                .into_iter()
                .chain(&mut commit.tools)
                .chain(&mut commit.marks.imported_from);
            for text in texts.chain(
                commit
                    .sign_offs
                    .iter_mut()
                    .map(|sign_off| &mut sign_off.name),
            ) {
                if !self.found(text).is_empty() {
                    *text = self.apply(text);
                }
            }
        }
    }

    fn add(&mut self, name: &[(String, Range<usize>)], public: &[(String, Range<usize>)]) {
        let plain = |words: &[(String, Range<usize>)]| {
            words
                .iter()
                .map(|(word, _)| word.clone())
                .collect::<Vec<_>>()
        };
        let (name, public) = (plain(&name[..name.len().min(NAME)]), plain(public));
        // A number alone is a pull request's more often than a person's.
        if name == public
            || name.is_empty()
            || name.iter().all(|word| word.chars().all(char::is_numeric))
        {
            return;
        }
        // `Ada Lovelace` is `AdaLovelace` in the name of a branch.
        let squeezed = vec![name.concat()];
        for name in [name, squeezed] {
            if name == public {
                continue;
            }
            let longest = self.longest.entry(name[0].clone()).or_default();
            *longest = (*longest).max(name.len());
            self.names.insert(name);
        }
    }

    /// Where names stand in a text, in order, none within another.
    fn found(&self, text: &str) -> Vec<Range<usize>> {
        if self.names.is_empty() {
            return Vec::new();
        }
        let words = words(text);
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let most = self
                .longest
                .get(&words[at].0)
                .copied()
                .unwrap_or(0)
                .min(words.len() - at);
            let fits = |length: &usize| {
                self.names.contains(
                    &words[at..at + length]
                        .iter()
                        .map(|(word, _)| word.clone())
                        .collect::<Vec<_>>(),
                )
            };
            match (1..=most).rev().find(fits) {
                Some(length) => {
                    found.push(words[at].1.start..words[at + length - 1].1.end);
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    }
}

/// The words of a text without case and marks, and where they stand. Scripts without spaces have a
/// word for each character.
fn words(text: &str) -> Vec<(String, Range<usize>)> {
    let decomposed = icu_normalizer::DecomposingNormalizerBorrowed::new_nfkd();
    let mut words: Vec<(String, Range<usize>)> = Vec::new();
    let mut buffer = [0; 4];
    let mut open = false;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let mut letters = String::new();
        if c.is_ascii() {
            letters.extend(c.is_ascii_alphanumeric().then(|| c.to_ascii_lowercase()));
        } else {
            letters.extend(
                decomposed
                    .normalize(c.encode_utf8(&mut buffer))
                    .chars()
                    .filter(|c| c.is_alphanumeric())
                    .flat_map(char::to_lowercase),
            );
        }
        if letters.is_empty() {
            // A mark belongs to the letter before it; everything else ends a word.
            open &= is_mark(c);
            if let Some((_, range)) = words.last_mut().filter(|_| open) {
                range.end = end;
            }
            continue;
        }
        let alone = is_unspaced(c);
        match words.last_mut().filter(|_| open && !alone) {
            Some((word, range)) => {
                word.push_str(&letters);
                range.end = end;
            }
            None => words.push((letters, at..end)),
        }
        open = !alone;
    }
    words
}

fn is_mark(c: char) -> bool {
    matches!(u32::from(c), 0x0300..=0x036F | 0x1AB0..=0x1AFF | 0x20D0..=0x20FF | 0x200C..=0x200D)
}

/// Ideographs, kana, Thai, Lao, Khmer and Burmese are written without spaces.
fn is_unspaced(c: char) -> bool {
    matches!(u32::from(c), 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn redaction(names: &[&str], public: &str) -> Redaction {
        let mut redaction = Redaction::default();
        names
            .iter()
            .for_each(|name| redaction.add(&words(name), &words(public)));
        redaction
    }

    #[test]
    fn a_name_goes_however_it_is_written_and_nothing_else_does() {
        let hidden = redaction(
            &["Amélie Poulain", "mlle-poulain", "poulain", "田中", "42"],
            "",
        );
        for (text, expected) in [
            (
                "Merge pull request #42 from Mlle-Poulain/crabs",
                "Merge pull request #42 from …/crabs",
            ),
            ("thanks to AMELIE  POULAIN, again", "thanks to …, again"),
            ("from Ame\u{301}lie_Poulain\u{301}", "from …"),
            ("ameliepoulain's crab", "…'s crab"),
            ("Amélie's crab", "Amélie's crab"),
            ("poulains are foals", "poulains are foals"),
            ("田中さんの写真", "…さんの写真"),
            ("@poulain", "@…"),
        ] {
            assert_eq!(hidden.apply(text), expected, "{text}");
        }
        let pseudonym = redaction(&["Mossfoot", "mossfoot", "Ada Lovelace"], "Moss Foot");
        assert_eq!(pseudonym.apply("Mossfoot is Ada Lovelace"), "… is …");
        assert_eq!(
            redaction(&["mossfoot", "Moss Foot"], "Mossfoot").apply("mossfoot, Moss Foot"),
            "mossfoot, …"
        );
    }

    #[test]
    fn a_text_made_of_names_within_names_costs_no_time() {
        let hidden = redaction(&["a b"], "");
        assert_eq!(
            hidden.apply(&("a ".repeat(20_000) + &"b ".repeat(20_000))),
            "…"
        );
        assert_eq!(hidden.apply("x a a b b y"), "x … y");
        let long = redaction(&[&"a ".repeat(5_000)], "");
        assert_eq!(long.apply(&"a ".repeat(240)).matches('a').count(), 0);
    }

    proptest::proptest! {
        #[test]
        fn a_text_without_names_stays_and_one_with_them_loses_them(text in "(?s)(ada|Lovelace|[ -_.,/]|é|\u{301}|田|.){0,24}") {
            let hidden = redaction(&["Ada Lovelace", "田"], "");
            let shown = hidden.apply(&text);
            proptest::prop_assert!(hidden.found(&shown).is_empty(), "{shown:?}");
            if hidden.found(&text).is_empty() {
                proptest::prop_assert_eq!(shown, text);
            }
        }
    }
}
