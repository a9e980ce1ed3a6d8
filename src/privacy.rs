//! What of a stranger's text may not be shown as it is: the hosts of e-mail addresses, and
//! characters that are not seen.

use std::ops::Range;

use crate::excerpt;
use crate::paths::SourcePath;

/// The sign of an address, and its forms that look alike.
pub const AT_SIGNS: [char; 3] = ['@', '\u{ff20}', '\u{fe6b}'];

/// A text with `…` in the place of the host of each address in it.
pub fn without_hosts(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut end = 0;
    for host in hosts(text) {
        out.push_str(&text[end..host.start]);
        out.push('…');
        end = host.end;
    }
    out.push_str(&text[end..]);
    out
}

/// Where the hosts of the addresses in a text stand. A version (`tool@1.2.3`) has no word after a
/// dot, and a handle (`@ada`) has nothing before it.
pub fn hosts(text: &str) -> Vec<Range<usize>> {
    let mut hosts = Vec::new();
    // Most text has no such sign, which a search by bytes tells at once.
    if !text.contains('@') && text.is_ascii() {
        return hosts;
    }
    for (at, sign) in text.match_indices(AT_SIGNS) {
        let start = at + sign.len();
        let local = text[..at]
            .chars()
            .next_back()
            .is_some_and(|c| !c.is_whitespace() && !matches!(c, '(' | '[' | '/'));
        if !local {
            continue;
        }
        let rest = &text[start..];
        let end = rest
            .find(|c: char| {
                !(c.is_alphanumeric() || matches!(c, '-' | '.' | '_') || is_invisible(c))
            })
            .unwrap_or(rest.len());
        let host = rest[..end].trim_end_matches(['.', '-', '_']);
        let is_word = |label: &str| {
            let punycode = label
                .get(..4)
                .is_some_and(|start| start.eq_ignore_ascii_case("xn--"));
            // What is written right behind an address (`ada@tide.example-and`) does not hide it.
            let mut letters = label.chars().filter(|c| !is_invisible(*c));
            punycode || (0..2).all(|_| letters.next().is_some_and(char::is_alphabetic))
        };
        if host.split('.').skip(1).any(is_word) {
            hosts.push(start..start + host.len());
        }
    }
    hosts
}

/// A path as it may stand on a line for people: what would break the line, turn its direction or
/// not be seen is `�`.
pub fn shown_path(path: &SourcePath) -> String {
    let is_sound = |c: char| c == ' ' || !(c.is_control() || c.is_whitespace() || is_invisible(c));
    path.as_str()
        .chars()
        .map(|c| if is_sound(c) { c } else { '\u{fffd}' })
        .collect()
}

/// Characters that show nothing or turn the reading direction: with them one name can pose as
/// another (Unicode TR 36: bidirectional overrides, zero width, tags).
pub fn is_invisible(c: char) -> bool {
    matches!(u32::from(c),
        0xAD | 0x61C | 0x180E | 0x200B | 0x200E | 0x200F | 0x202A..=0x202E | 0x2060..=0x2069 | 0xFEFF | 0xFFF9..=0xFFFB | 0xFFFE | 0xFFFF
        | 0xE0000..=0xE007F)
}

/// JSON in which characters that are not seen, or that a terminal obeys, are written as `\u202e`
/// is: the same values, and nobody who looks at the file is deceived by them.
pub fn seen_in_json(json: String) -> String {
    // JSON escapes the other control characters itself, and has ends of lines between its values.
    let is_hidden = |c: char| is_invisible(c) || matches!(c, '\u{7f}'..='\u{9f}');
    // Most of it is ASCII, which needs no look at each character.
    let mut rest = json.as_str();
    let has_hidden = loop {
        let Some(at) = rest.bytes().position(|byte| byte >= 0x7f) else {
            break false;
        };
        let mut chars = rest[at..].chars();
        if chars.next().is_some_and(is_hidden) {
            break true;
        }
        rest = chars.as_str();
    };
    if !has_hidden {
        return json;
    }
    let mut out = String::with_capacity(json.len() + 64);
    for c in json.chars() {
        if is_hidden(c) {
            let mut units = [0; 2];
            c.encode_utf16(&mut units)
                .iter()
                .for_each(|unit| out.push_str(&format!("\\u{unit:04x}")));
        } else {
            out.push(c);
        }
    }
    out
}

/// Whether an address may be linked: `http` or `https`, so that no script runs.
pub fn is_web(url: &str) -> bool {
    url::Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "http" | "https"))
}

/// Whether a name may be shown as it is, told at a glance; of others it is not known.
fn is_plain(name: &str) -> bool {
    let is_single = |pair: &[u8]| pair != b"  ";
    name.len() <= 120
        && name
            .bytes()
            .all(|byte| matches!(byte, b' '..=b'~') && byte != b'@')
        && !name.starts_with(' ')
        && !name.ends_with(' ')
        && name.as_bytes().windows(2).all(is_single)
}

/// A name as it may be shown: an address is cut at the `@`, control and direction characters are
/// gone, white space is single.
pub fn shown(name: &str) -> String {
    if is_plain(name) {
        name.to_owned()
    } else {
        cleaned(name)
    }
}

/// A text of some sentences as it may be shown, as [`shown`] does with a name; longer ones than
/// anybody reads are cut.
pub fn shown_text(text: &str) -> String {
    if is_plain(text) {
        return excerpt::first(text, LONGEST_TEXT).to_owned();
    }
    excerpt::first(&without_unseen(text), LONGEST_TEXT).to_owned()
}

/// Longest text of some sentences, in bytes.
const LONGEST_TEXT: usize = 10_000;

fn cleaned(name: &str) -> String {
    let mut name = without_unseen(name);
    if let Some((at, _)) = name.char_indices().nth(120) {
        name.truncate(at);
        name.push('…');
    }
    name
}

fn without_unseen(name: &str) -> String {
    let kept: String = name
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !c.is_control() && !is_invisible(*c))
        .collect();
    let words: Vec<&str> = kept
        .split(' ')
        .filter(|word| !word.is_empty())
        .map(|word| {
            // What follows the second `@` of a fediverse handle is a host as well.
            let start = word.len() - word.trim_start_matches('@').len();
            match word[start..].split_once(AT_SIGNS) {
                // `rules/@layer/index.md` is a path.
                Some((local, host))
                    if host.contains('.')
                        && !(local.ends_with('/')
                            && host.contains('/')
                            && !host.contains(AT_SIGNS)) =>
                {
                    &word[..start + local.len()]
                }
                _ => word,
            }
        })
        .collect();
    words.join(" ")
}

/// A stranger's text as it may stand in a sentence between backticks.
pub fn quoted(text: &str) -> String {
    shown(text).replace('`', "'")
}

/// The next byte that may begin a character which is not seen, or turns what is. Most text is plain
/// ASCII, which whole chunks are told by at once.
pub fn next_unseen(bytes: &[u8], mut from: usize) -> Option<usize> {
    const CHUNK: usize = 32;
    loop {
        let rest = bytes.get(from..)?;
        let plain = rest
            .chunks_exact(CHUNK)
            .take_while(|chunk| {
                !chunk
                    .iter()
                    .fold(false, |odd, byte| odd | (byte.wrapping_sub(0x20) >= 0x5F))
            })
            .count();
        from += plain * CHUNK;
        let chunk = bytes.get(from..bytes.len().min(from + CHUNK))?;
        if chunk.is_empty() {
            return None;
        }
        if let Some(at) = chunk.iter().position(|byte| SUSPECT[usize::from(*byte)]) {
            return Some(from + at);
        }
        from += chunk.len();
    }
}

/// Bytes that begin a character which may not be seen.
static SUSPECT: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 0x20 {
        table[byte] = !matches!(byte as u8, b'\t' | b'\n' | b'\r');
        byte += 1;
    }
    let leads = [0x7F, 0xC2, 0xD8, 0xE1, 0xE2, 0xE3, 0xEE, 0xEF, 0xF3, 0xF4];
    let mut at = 0;
    while at < leads.len() {
        table[leads[at]] = true;
        at += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_path_is_one_line() {
        let path = SourcePath::new("a b/x\u{202e}y\nAda\u{2028}\u{1b}.md").unwrap();
        assert_eq!(
            shown_path(&path),
            "a b/x\u{fffd}y\u{fffd}Ada\u{fffd}\u{fffd}.md"
        );
    }

    #[test]
    fn text_behind_an_address_does_not_hide_it() {
        assert_eq!(
            without_hosts("Cada@tide.exampleored-by: ada@tide.example2 tool@1.2.3-rc"),
            "Cada@…: ada@… tool@1.2.3-rc"
        );
    }

    #[test]
    fn json_says_the_same_with_every_character_seen() {
        let value = serde_json::json!({ "path": "a\u{202e}b\u{200b}c\u{e0041}é.md" });
        let seen = seen_in_json(value.to_string());
        assert_eq!(seen, "{\"path\":\"a\\u202eb\\u200bc\\udb40\\udc41é.md\"}");
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&seen).unwrap(),
            value
        );
    }

    #[test]
    fn names_are_shown_without_addresses_and_tricks() {
        assert_eq!(shown("ada@x.example"), "ada");
        assert_eq!(
            shown("Ada \u{202e}evil\u{202c}\n Lovelace\u{7}"),
            "Ada evil Lovelace"
        );
        assert_eq!(shown("Ada (ada@x.example)"), "Ada (ada");
        assert_eq!(shown("@handle"), "@handle");
        assert_eq!(shown("@ada@tide.example"), "@ada");
        assert_eq!(shown(&"x".repeat(10_000)).chars().count(), 121);
    }

    proptest! {
        #[test]
        fn a_plain_name_is_what_is_left_of_it(name in "[a-c@ .\u{200b}é\n]{0,8}") {
            prop_assert!(!is_plain(&name) || cleaned(&name) == name, "{name:?}");
        }

        #[test]
        fn no_host_is_left(text in "([a-c@\u{ff20}._ -]|xn--|org|\u{200b}|é){0,24}") {
            prop_assert!(hosts(&without_hosts(&text)).is_empty(), "{text:?}");
        }
    }
}
