//! A stranger's text as it may be shown. Hosts of e-mail addresses and characters that are not seen
//! are never shown; what else would act depends on the medium, which whoever shows a text chooses:
//!
//! - a page: [`shown`], [`shown_text`], [`shown_lines`], [`line()`], [`shown_path`], [`quoted`]; its
//!   template escapes them for HTML with [`html`]
//! - [`terminal`]: lines that move no cursor and give no command
//! - [`annotation`]: lines in the log of a workflow, and fields of its commands
//! - [`markdown`]: text of a comment or a summary that makes no markup, link or mention
//! - [`csv`]: cells that no spreadsheet runs
//! - [`json`]: documents in which every character is seen
//! - [`xml`]: text of a picture
//! - [`bibtex`]: fields of a list of works
//! - [`calendar`]: dates for calendar programs

use std::borrow::Cow;
use std::ops::Range;

use crate::excerpt;
use crate::paths::SourcePath;

pub mod annotation;
pub mod bibtex;
pub mod calendar;
pub mod csv;
pub mod html;
pub mod json;
pub mod markdown;
pub mod terminal;
pub mod xml;

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
    let is_sound = |c: char| c == ' ' || !(c.is_whitespace() || is_unseen(c));
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

/// Whether a character is not seen as it is: it acts, shows nothing or turns the reading direction.
pub fn is_unseen(c: char) -> bool {
    c.is_control() || is_invisible(c)
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
    let kept: String = on_one_line(name).collect();
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

/// A text on one line, without what is not seen: white space of every kind is a space.
pub fn on_one_line(text: &str) -> impl Iterator<Item = char> {
    let spaced = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c });
    spaced.filter(|c| !is_unseen(*c))
}

/// A text on one line of at most so many characters, without what is not seen and without hosts of
/// addresses.
pub fn line(text: &str, most: usize) -> String {
    let text: String = on_one_line(text).collect();
    // A host that is cut would not be known as one.
    let shown: String = without_hosts(text.trim()).chars().take(most).collect();
    shown.trim_end().to_owned()
}

/// A text of several lines as it may be shown, each as it is written but for hosts of addresses and
/// what is not seen.
pub fn shown_lines(text: &str) -> Cow<'_, str> {
    // Most text is plain ASCII, which needs no look at each character. Pieces are looked at whole,
    // many bytes at once.
    let is_plain = text.as_bytes().chunks(64).all(|piece| {
        piece.iter().fold(true, |is_plain, byte| {
            is_plain & matches!(*byte, b' '..=b'~' | b'\n' | b'\t' | b'\r')
        })
    });
    let unseen = |c: char| {
        (is_unseen(c) && !matches!(c, '\n' | '\t' | '\r')) || matches!(c, '\u{2028}' | '\u{2029}')
    };
    let text = if !is_plain && text.contains(unseen) {
        Cow::Owned(text.replace(unseen, ""))
    } else {
        Cow::Borrowed(text)
    };
    if is_plain && !text.contains('@') || hosts(&text).is_empty() {
        text
    } else {
        Cow::Owned(without_hosts(&text))
    }
}

/// A stranger's text as it may stand in a sentence between backticks, which the sentence writes.
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
mod tests;
