//! Names of people: the form in which they are compared, and the form in which they are shown.

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::privacy::{AT_SIGNS, is_invisible, without_hosts};

/// Longer names are cut.
const LENGTH: usize = 100;

/// The form in which names are compared: NFC, lower case, one space between words.
pub(super) fn normal(name: &str) -> String {
    let name = ComposingNormalizerBorrowed::new_nfc().normalize(name).to_lowercase();
    let words: Vec<&str> = name.split(|c: char| c.is_whitespace() || c.is_control() || is_invisible(c)).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Whether two names are one: whatever their letter case, their spaces and the form of their characters.
pub fn same_name(a: &str, b: &str) -> bool {
    normal(a) == normal(b)
}

/// Whether a name (in [`normal`] form) is what a machine fills in, so that two who have it need not be one person.
pub(super) fn is_placeholder(normal: &str) -> bool {
    matches!(
        normal,
        "" | "root"
            | "admin"
            | "administrator"
            | "user"
            | "ubuntu"
            | "unknown"
            | "anonymous"
            | "anon"
            | "your name"
            | "name"
            | "me"
            | "test"
            | "nobody"
            | "none"
            | "no name"
            | "noname"
            | "no author"
            | "(no author)"
            | "pi"
            | "vagrant"
            | "docker"
            | "git"
            | "github"
            | "gitlab"
            | "guest"
            | "author"
            | "you"
            | "invalid-email-address"
    )
}

/// A name as it may be shown: no address, no control or invisible characters, not too long. May be empty.
pub(super) fn shown(name: &str) -> String {
    let clean: String = name.chars().map(|c| if c.is_control() { ' ' } else { c }).filter(|c| !is_invisible(*c)).collect();
    let words: Vec<&str> = clean.split_whitespace().map(|word| word.trim_matches(['<', '>', '"'])).filter(|word| !word.is_empty()).collect();
    let kept: Vec<&str> = words.iter().copied().filter(|word| !is_address(word)).collect();
    kept.join(" ").chars().take(LENGTH).collect::<String>().trim().to_owned()
}

/// A text as it may be shown: the host of each address in it is left out, and so is what is not seen.
pub(super) fn redacted(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).filter(|c| !is_invisible(*c)).collect();
    without_hosts(&text)
}

/// A name without the host of any address in it; a digest stands there, so that two addresses stay two names.
pub(super) fn without_addresses(name: &str) -> String {
    if !name.contains(AT_SIGNS) {
        return name.to_owned();
    }
    let name = &*name.replace(AT_SIGNS, "@");
    let word = |word: &str| match word.split_once('@') {
        Some((local, _)) if is_address(word) => format!("{local}@{}", &blake3::hash(word.as_bytes()).to_hex()[..8]),
        _ => word.to_owned(),
    };
    name.split_inclusive(char::is_whitespace)
        .map(|piece| {
            let kept = piece.trim_end_matches(char::is_whitespace);
            format!("{}{}", word(kept), &piece[kept.len()..])
        })
        .collect()
}

/// The part of an address given as a name that alone reaches nobody.
pub(super) fn before_at(name: &str) -> String {
    let word = name.split_whitespace().find(|word| is_address(word)).unwrap_or_default();
    shown(word.trim_matches(['<', '>', '(', ')', '"']).split(AT_SIGNS).next().unwrap_or_default())
}

/// Whether a word holds something in the shape of an address; a handle (`@ada`) is none.
fn is_address(word: &str) -> bool {
    word.char_indices().any(|(at, c)| {
        let inner = |c: char| !matches!(c, '(' | ')' | '[' | ']' | '<' | '>' | ',' | ';');
        AT_SIGNS.contains(&c) && word[..at].chars().next_back().is_some_and(inner) && word[at + c.len_utf8()..].chars().next().is_some_and(inner)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_compared_by_what_is_seen() {
        assert_eq!(normal("  Ame\u{301}lie\t Poulain\u{200b} "), normal("AMÉLIE poulain"));
        assert_ne!(normal("Amelie"), normal("Amélie"));
    }

    #[test]
    fn an_address_in_a_name_is_not_shown() {
        for (name, expected) in [
            ("Ada <ada@x.org>", "Ada"),
            ("Ada (ada@x.org) Lovelace", "Ada Lovelace"),
            ("ada@x.org", ""),
            ("ada@home", ""),
            ("Ada (@ada)", "Ada (@ada)"),
            ("@ada", "@ada"),
            ("A\u{202e}da\n\u{1b}[31m", "Ada [31m"),
        ] {
            assert_eq!(shown(name), expected, "{name:?}");
        }
        assert_eq!(before_at("ada@x.org"), "ada");
        for (text, expected) in [
            ("mail ada@x.org.", "mail ada@…."),
            ("use tool@1.2.3 by @ada.b", "use tool@1.2.3 by @ada.b"),
            ("<a@b.co>@c.de", "<a@…>@…"),
            ("ada@x.org-", "ada@…-"),
            ("ada@x.xn--p1ai, bo@x_y.org.1", "ada@…, bo@…"),
            ("ada\u{ff20}x.org", "ada\u{ff20}…"),
        ] {
            assert_eq!(redacted(text), expected);
        }
    }

    proptest! {
        #[test]
        fn no_shown_name_holds_an_address(name in "(?s)([a-z@.<>() ,]|\u{200b}|.){0,30}") {
            for name in [shown(&name), before_at(&name)] {
                prop_assert!(!name.split_whitespace().any(is_address), "{name:?}");
                prop_assert!(!name.chars().any(char::is_control));
            }
        }
    }
}
