//! Bytes of the index: numbers, posting lists, the text of a shard, names of files.

use std::cmp::Ordering;

/// A page in which a term is: its slot, and the level of the term there.
pub(super) type Posting = (u32, u8);

/// Most postings of a term that stand beside it; the others are in a file of their own, which few
/// queries need.
pub(super) const HEAD: usize = 4096;

/// Longest name of a file, without its ending: every system allows 255 bytes.
const LONGEST_NAME: usize = 220;

/// Most UTF-16 units that a line of a shard shares with the line above it.
const SHARED: usize = 60;

/// A number in LEB128: seven bits a byte, the lowest first.
pub(super) fn varint(out: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        // The highest bit says that there are more.
        out.push((number & 0x7F) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// How many of something there are, as numbers are written.
pub(super) fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

/// Postings in groups of one level each, the highest first. They are sorted: the level descending,
/// then the slot.
pub(super) fn groups(out: &mut Vec<u8>, mut postings: &[Posting]) {
    while let [(_, level), ..] = postings {
        let length = postings
            .iter()
            .take_while(|posting| posting.1 == *level)
            .count();
        out.push(*level);
        if postings.len() > 1 {
            varint(out, count(length));
        }
        let mut next = 0;
        for (slot, _) in &postings[..length] {
            varint(out, slot - next);
            next = slot + 1;
        }
        postings = &postings[length..];
    }
}

/// The postings that stand beside a term: its number of pages, then all of them or the best.
pub(super) fn head(out: &mut Vec<u8>, postings: &[Posting], here: usize) {
    varint(out, count(postings.len()));
    if here < postings.len() {
        out.push(0);
        varint(out, count(here));
    }
    groups(out, &postings[..here]);
}

/// The postings that do not stand beside their term.
pub(super) fn rest(postings: &[Posting], here: usize) -> Vec<u8> {
    let mut out = Vec::new();
    varint(&mut out, count(postings.len()));
    groups(&mut out, &postings[here..]);
    out
}

/// A shard: its version, the text, the postings of each term in the same order.
pub(super) fn shard(text: &str, postings: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() + postings.len() + 8);
    out.push(1);
    varint(&mut out, count(text.len()));
    out.extend_from_slice(text.as_bytes());
    out.extend_from_slice(postings);
    out
}

/// The line of a term in a shard: what it shares with the one before, the rest of it, and how to
/// get its stem where that is another word.
pub(super) fn line(out: &mut String, before: &str, term: &str, stem: Option<&str>) {
    let (units, bytes) = shared(before, term, SHARED);
    out.push(small(units));
    *out += &term[bytes..];
    if let Some(stem) = stem.filter(|stem| *stem != term) {
        let (_, kept) = shared(term, stem, usize::MAX);
        out.push('/');
        out.push(small(term[kept..].encode_utf16().count()));
        *out += &stem[kept..];
    }
    out.push('\n');
}

/// A small number as one character.
fn small(number: usize) -> char {
    char::from_u32(u32::from('0') + count(number)).unwrap_or('0')
}

/// How many UTF-16 units and bytes two texts share at their beginning; at most so many units, and
/// only whole characters.
fn shared(one: &str, other: &str, most: usize) -> (usize, usize) {
    let (mut units, mut bytes) = (0, 0);
    for (letter, same) in one.chars().zip(other.chars()) {
        if letter != same || units + letter.len_utf16() > most {
            break;
        }
        units += letter.len_utf16();
        bytes += letter.len_utf8();
    }
    (units, bytes)
}

/// The order of JavaScript's `<`: by UTF-16 code units. It differs from the order of bytes only
/// where a character beyond the first plane meets one at the end of it.
pub(super) fn order(one: &str, other: &str) -> Ordering {
    let differ = one.bytes().zip(other.bytes()).find(|(a, b)| a != b);
    match differ {
        Some((a, b)) if a >= 0xEE && b >= 0xEE && (a >= 0xF0) != (b >= 0xF0) => b.cmp(&a),
        Some((a, b)) => a.cmp(&b),
        None => one.len().cmp(&other.len()),
    }
}

/// A term or the beginning of one as the name of a file, without its ending. Names differ in more
/// than capitals, and none is reserved on any system.
pub(super) fn file_name(term: &str) -> String {
    let mut name = String::from("s");
    for unit in term.encode_utf16() {
        match u8::try_from(unit) {
            Ok(byte @ (b'a'..=b'z' | b'0'..=b'9')) => name.push(char::from(byte)),
            _ => name += &format!("_{unit:04x}"),
        }
    }
    name
}

/// Whether a file may be named after a term.
pub(super) fn can_name(term: &str) -> bool {
    // A unit is five bytes at most.
    term.len() < LONGEST_NAME / 5 || file_name(term).len() <= LONGEST_NAME
}

/// The shortest beginning of a term that is greater than the term before.
pub(super) fn boundary<'t>(before: &str, term: &'t str) -> &'t str {
    let (_, bytes) = shared(before, term, usize::MAX);
    let next = term[bytes..].chars().next().map_or(0, char::len_utf8);
    &term[..bytes + next]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_share_their_beginning() {
        let mut text = String::new();
        line(&mut text, "", "crab", Some("crab"));
        line(&mut text, "crab", "crabs", Some("crab"));
        line(&mut text, "crabs", "cries", Some("cry"));
        line(&mut text, "𠮷野", "𠮷家", None);
        line(&mut text, "𠮷野", "𠮸野", None);
        assert_eq!(text, "0crab\n4s/1\n2ies/3y\n2家\n0𠮸野\n");
    }

    #[test]
    fn terms_are_sorted_as_browsers_sort_them() {
        let units = |text: &str| text.encode_utf16().collect::<Vec<_>>();
        let all = [
            "",
            "a",
            "ab",
            "b",
            "é",
            "\u{D7FF}",
            "\u{E000}",
            "\u{FFFD}",
            "𐐨",
            "𠮷",
            "a𠮷",
            "a\u{FFFD}",
        ];
        for one in all {
            for other in all {
                assert_eq!(
                    order(one, other),
                    units(one).cmp(&units(other)),
                    "{one} {other}"
                );
            }
        }
    }

    #[test]
    fn names_of_files_are_plain() {
        assert_eq!(file_name("crab"), "scrab");
        assert_eq!(file_name("=c:a b"), "s_003dc_003aa_0020b");
        assert_eq!(file_name("蟹"), "s_87f9");
        assert_eq!(boundary("crab", "crust"), "cru");
        assert_eq!(boundary("cra", "crab"), "crab");
    }
}
