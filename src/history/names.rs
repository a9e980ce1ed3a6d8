//! Names of people: the form in which they are compared, and the form in which they are shown.

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::privacy::{AT_SIGNS, is_invisible, is_unseen, without_hosts};

/// Longer names are cut.
const LENGTH: usize = 100;

/// The form in which names are compared: NFC, lower case, one space between words.
pub(super) fn normal(name: &str) -> String {
    let name = ComposingNormalizerBorrowed::new_nfc()
        .normalize(name)
        .to_lowercase();
    let words: Vec<&str> = name
        .split(|c: char| c.is_whitespace() || is_unseen(c))
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}

/// A name's letters and digits without case.
pub(super) fn loose(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// Whether two names are one: whatever their letter case, their spaces and the form of their
/// characters.
pub fn same_name(a: &str, b: &str) -> bool {
    normal(a) == normal(b)
}

/// What a reader takes a name for: without marks and signs, and each letter as the Latin one that
/// looks like it. For comparing only.
pub fn looks(name: &str) -> String {
    let parts = icu_normalizer::DecomposingNormalizerBorrowed::new_nfkd()
        .normalize(name)
        .to_lowercase();
    let seen = parts
        .chars()
        .filter(|c| c.is_alphanumeric() && !is_invisible(*c))
        .map(latin);
    seen.collect::<String>()
        .replace("rn", "m")
        .replace("vv", "w")
        .replace('i', "l")
}

/// The Latin letter that a letter or digit looks like in most typefaces (a choice of Unicode's
/// confusables.txt).
fn latin(c: char) -> char {
    match c {
        'а' | 'ɑ' | 'α' => 'a',
        'в' | 'ʙ' => 'b',
        'с' | 'ϲ' | 'ᴄ' => 'c',
        'ԁ' | 'ɗ' => 'd',
        'е' | 'ҽ' | 'є' | 'ε' => 'e',
        'ɡ' | 'ց' => 'g',
        'һ' | 'н' | 'հ' | 'ʜ' => 'h',
        'і' | 'ı' | 'ι' | 'ɩ' | 'ӏ' | '1' | 'l' | 'ǀ' | 'ɪ' | 'ا' => 'l',
        'ј' | 'ϳ' => 'j',
        'к' | 'κ' | 'ĸ' => 'k',
        'м' | 'ᴍ' => 'm',
        'п' | 'ո' | 'ռ' | 'η' => 'n',
        'о' | 'ο' | 'օ' | 'σ' | 'ᴏ' | '0' => 'o',
        'р' | 'ρ' | 'ϱ' => 'p',
        'ԛ' => 'q',
        'г' | 'ᴦ' => 'r',
        'ѕ' | 'ꜱ' | '5' => 's',
        'т' | 'τ' | 'ᴛ' => 't',
        'υ' | 'ս' | 'ʋ' => 'u',
        'ѵ' | 'ν' | 'ᴠ' => 'v',
        'ԝ' | 'ω' | 'ᴡ' => 'w',
        'х' | 'χ' => 'x',
        'у' | 'γ' | 'ү' | 'ʏ' => 'y',
        'ᴢ' => 'z',
        c => c,
    }
}

/// Whether a name (in [`normal`] form) is what a machine fills in, so that two who have it need not
/// be one person.
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

/// Whether a name is a whole one: two words at least that are more than initials, or a script that
/// writes names without spaces.
pub fn is_full(name: &str) -> bool {
    let words = name
        .split_whitespace()
        .filter(|word| word.chars().filter(|c| c.is_alphanumeric()).count() > 1);
    words.count() > 1
        || (name.chars().count() > 1
            && name.chars().all(
                |c| matches!(u32::from(c), 0x3040..=0x9FFF | 0xAC00..=0xD7AF | 0x20000..=0x3FFFF),
            ))
}

/// Whether names (in [`normal`] form) can be those of one person: each has a word in common with
/// another, or is the letters of one (`adalovelace`, `al`), and all hang together.
pub(super) fn are_of_one(names: &[&str]) -> bool {
    let words = |name: &str| {
        name.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let within = |long: &str, short: &str| short.chars().count() >= 3 && long.contains(short);
    let initials = |words: &[String]| {
        words
            .iter()
            .filter_map(|word| word.chars().next())
            .collect::<String>()
    };
    let alike = |a: &str, b: &str| {
        let (a, b) = (words(a), words(b));
        let (all_a, all_b) = (a.concat(), b.concat());
        within(&all_a, &all_b)
            || within(&all_b, &all_a)
            || a.iter()
                .any(|word| word.chars().count() > 1 && b.contains(word))
            || (a.len() > 1 && initials(&a) == all_b)
            || (b.len() > 1 && initials(&b) == all_a)
    };
    // A name is reached when it is like one that was; a machine's name says nothing. Few people
    // have more than a few.
    let mut left: Vec<&str> = names.iter().copied().take(50).collect();
    let mut next: Vec<&str> = left.pop().into_iter().collect();
    while let Some(name) = next.pop() {
        let (near, far): (Vec<&str>, Vec<&str>) =
            left.into_iter().partition(|other| alike(name, other));
        next.extend(near);
        left = far;
    }
    left.is_empty()
}

/// A name as it may be shown: no address, no control or invisible characters, not too long. May be
/// empty.
///
/// This is not [`crate::privacy::shown`], which cuts an address at its sign: git has many names with
/// an address behind them (`Ada <ada@tide.example>`), and nothing of it belongs to the name.
pub(super) fn shown(name: &str) -> String {
    let clean = seen(name);
    let words: Vec<&str> = clean
        .split_whitespace()
        .map(|word| word.trim_matches(['<', '>', '"']))
        .filter(|word| !word.is_empty())
        .collect();
    let kept: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !is_address(word))
        .collect();
    kept.join(" ")
        .chars()
        .take(LENGTH)
        .collect::<String>()
        .trim()
        .to_owned()
}

/// A text as it may be shown: the host of each address in it is left out, and so is what is not
/// seen.
pub(super) fn redacted(text: &str) -> String {
    without_hosts(&seen(text))
}

/// A text of git's without what is not seen. A control character is a space, unlike in
/// [`crate::privacy::line`]: programs that write commits part words with it.
fn seen(text: &str) -> String {
    let spaced = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    spaced.filter(|c| !is_invisible(*c)).collect()
}

/// A name without the host of any address in it; a digest stands there, so that two addresses stay
/// two names.
pub(super) fn without_addresses(name: &str) -> String {
    if !name.contains(AT_SIGNS) {
        return name.to_owned();
    }
    let name = &*name.replace(AT_SIGNS, "@");
    let word = |word: &str| match word.split_once('@') {
        Some((local, _)) if is_address(word) => {
            format!("{local}@{}", &blake3::hash(word.as_bytes()).to_hex()[..8])
        }
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
    let word = name
        .split_whitespace()
        .find(|word| is_address(word))
        .unwrap_or_default();
    shown(
        word.trim_matches(['<', '>', '(', ')', '"'])
            .split(AT_SIGNS)
            .next()
            .unwrap_or_default(),
    )
}

/// Whether a word holds something in the shape of an address; a handle (`@ada`) is none.
fn is_address(word: &str) -> bool {
    word.char_indices().any(|(at, c)| {
        let inner = |c: char| !matches!(c, '(' | ')' | '[' | ']' | '<' | '>' | ',' | ';');
        AT_SIGNS.contains(&c)
            && word[..at].chars().next_back().is_some_and(inner)
            && word[at + c.len_utf8()..].chars().next().is_some_and(inner)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_compared_by_what_is_seen() {
        assert_eq!(
            normal("  Ame\u{301}lie\t Poulain\u{200b} "),
            normal("AMÉLIE poulain")
        );
        assert_ne!(normal("Amelie"), normal("Amélie"));
    }

    #[test]
    fn names_that_look_alike_are_compared_as_one() {
        for other in [
            "\u{410}d\u{430} Lindqvist",
            "Ada L1ndqvist",
            "ADA  lindqv\u{456}st",
            "A\u{301}da Lind\u{200b}qvist",
            "Ada-Lindqvist",
            "\u{ff21}da Lindqvist",
        ] {
            assert_eq!(looks(other), looks("Ada Lindqvist"), "{other}");
        }
        assert_ne!(looks("Ada Lindqvist"), looks("Ida Lindqvist"));
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
