//! When two names are the same name, and in which order names stand.

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;

use crate::privacy::on_one_line;

/// The form in which names are compared: NFC, lower case, single spaces, `_` as a space.
pub fn fold(name: &str) -> String {
    if name.is_ascii() {
        let mut out = String::with_capacity(name.len());
        for part in name
            .split([' ', '_', '\t', '\n', '\r'])
            .filter(|part| !part.is_empty())
        {
            if !out.is_empty() {
                out.push(' ');
            }
            out.extend(part.chars().map(|c| c.to_ascii_lowercase()));
        }
        return out;
    }
    let normal = icu_normalizer::ComposingNormalizerBorrowed::new_nfc()
        .normalize(name)
        .to_lowercase();
    normal
        .split(|c: char| c.is_whitespace() || c == '_')
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A title without control and direction characters; `None` when nothing is left to read.
pub fn clean_title(title: &str) -> Option<String> {
    // Nearly every title is clean.
    let is_plain = title.bytes().all(|b| b == b' ' || b.is_ascii_graphic());
    if is_plain
        && !title.is_empty()
        && !title.starts_with(' ')
        && !title.ends_with(' ')
        && !title.contains("  ")
    {
        return Some(title.to_owned());
    }
    let kept: String = on_one_line(title).collect();
    let title = kept
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    (!title.is_empty()).then_some(title)
}

/// The order of names in a language (Unicode collation, CLDR).
pub struct Order {
    collator: CollatorBorrowed<'static>,
}

impl Order {
    /// The order of `language`; an unknown tag gets the root order.
    pub fn new(language: &str) -> Self {
        let locale: Locale = language.parse().unwrap_or(Locale::UNKNOWN);
        let collator = Collator::try_new(locale.into(), CollatorOptions::default())
            .or_else(|_| Collator::try_new(Locale::UNKNOWN.into(), CollatorOptions::default()))
            .expect("the root collation is compiled in");
        Self { collator }
    }

    /// Which of two names comes first, without the signs before their first letter, so that those
    /// of a letter stand together; equal ones are told apart by their bytes, so that the order is
    /// total.
    pub fn compare(&self, a: &str, b: &str) -> std::cmp::Ordering {
        self.collator
            .compare(bare(a), bare(b))
            .then_with(|| a.cmp(b))
    }

    /// A text whose bytes stand in the order in which [`Order::compare`] puts the names: for
    /// sorting many names.
    pub fn key(&self, name: &str) -> (Vec<u8>, String) {
        let mut key = Vec::with_capacity(2 * name.len());
        // Writing to memory cannot fail.
        let _ = self.collator.write_sort_key_to(bare(name), &mut key);
        (key, name.to_owned())
    }

    /// The heading that a name stands under in an A–Z list: its first letter in upper case without
    /// marks, `#` for digits and signs.
    pub fn letter(name: &str) -> String {
        let Some(first) = name.chars().find(|c| c.is_alphanumeric()) else {
            return "#".into();
        };
        if first.is_numeric() {
            return "#".into();
        }
        let decomposed = icu_normalizer::DecomposingNormalizerBorrowed::new_nfd();
        let text = first.to_string();
        let base = decomposed.normalize(&text).chars().next().unwrap_or(first);
        base.to_uppercase().collect()
    }
}

/// A name without the signs before its first letter or digit; one of signs only as it is.
fn bare(name: &str) -> &str {
    name.find(char::is_alphanumeric)
        .map_or(name, |at| &name[at..])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn signs_before_a_name_do_not_part_the_names_of_a_letter() {
        let mut names = ["Fern", "_ebb", "Eel", "【张】", "#fog", "2 crabs", "…"];
        let order = Order::new("en");
        names.sort_by(|a, b| order.compare(a, b));
        assert_eq!(
            names,
            ["…", "2 crabs", "_ebb", "Eel", "Fern", "#fog", "【张】"]
        );
        assert_eq!(
            names.map(Order::letter),
            ["#", "#", "E", "E", "F", "F", "张"]
        );
    }

    #[test]
    fn names_are_one_when_people_would_say_so() {
        assert_eq!(fold("Hermit_Crabs "), fold("hermit  crabs"));
        assert_eq!(fold("Cre\u{300}me"), fold("CRÈME"));
        assert_ne!(fold("creme"), fold("crème"));
    }

    #[test]
    fn the_order_is_the_languages_own() {
        let sorted = |language: &str| {
            let order = Order::new(language);
            let mut names = ["zebra", "Ähre", "apfel", "Öl", "ost"];
            names.sort_by(|a, b| order.compare(a, b));
            names.join(" ")
        };
        assert_eq!(sorted("de"), "Ähre apfel Öl ost zebra");
        assert_eq!(sorted("sv"), "apfel ost zebra Ähre Öl");
        assert_eq!(Order::letter("élan"), "E");
        assert_eq!(Order::letter("3 ways"), "#");
        assert_eq!(Order::letter("しお"), "し");
    }

    proptest! {
        #[test]
        fn keys_stand_in_the_order_of_the_names(a in "[a-zA-ZäÖéß ._0-9-]{0,6}|\\PC{0,6}", b in "[a-zA-ZäÖéß ._0-9-]{0,6}|\\PC{0,6}", language in "de|sv|en|ja|x") {
            let order = Order::new(&language);
            prop_assert_eq!(order.compare(&a, &b), order.key(&a).cmp(&order.key(&b)));
        }
    }
}
