//! Characters that readers do not see, or that make them see something else than is written.
//!
//! What is fine where it stands is left alone: joiners in the scripts that need them and in emoji,
//! direction marks beside right-to-left letters, breaks in scripts without spaces, variation
//! selectors, soft hyphens.

use std::cell::OnceCell;
use std::ops::Range;

use crate::privacy::next_unseen;

/// A character that hides something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hidden {
    /// Its first byte in the text.
    pub at: usize,
    /// The character.
    pub character: char,
    /// What it does.
    pub kind: Kind,
}

/// What a hidden character does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// It turns the order of what is shown (“Trojan Source”, CVE-2021-42574).
    Direction,
    /// Nothing is seen of it.
    Invisible,
    /// What is seen depends on the reader's fonts.
    PrivateUse,
}

/// The hidden characters of a text, in order. `is_code` tells whether a byte is in code, and is
/// asked only when it matters.
pub fn find(text: &str, mut is_code: impl FnMut(usize) -> bool) -> Vec<Hidden> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    let mut line = Line::default();
    // A text from right to left needs marks beside names and code, too.
    let is_right_to_left = OnceCell::new();
    while let Some(suspect) = next_unseen(bytes, at) {
        at = suspect;
        let Some(character) = text.get(at..).and_then(|rest| rest.chars().next()) else {
            break;
        };
        if is_directional(character) && at >= line.range.end {
            line = Line::around(text, at);
            // The line decides whether its marks are in order, once for all of them.
            turning(text, &line, &mut is_code, &mut found);
        }
        if let Some(flag) = flag_length(&text[at..]).filter(|_| text[..at].ends_with('\u{1f3f4}')) {
            at += flag;
            continue;
        }
        let is_mark = is_directional(character) && !is_turning(character);
        if is_mark && *is_right_to_left.get_or_init(|| has_right_to_left_words(text)) {
            at += character.len_utf8();
            continue;
        }
        if let Some(kind) = kind(character, text, at, &line).filter(|_| !is_turning(character)) {
            found.push(Hidden {
                at,
                character,
                kind,
            });
        }
        at += character.len_utf8();
    }
    found.sort_by_key(|hidden| hidden.at);
    found
}

/// What a character is called, for a message.
pub fn name(character: char) -> String {
    let name = match u32::from(character) {
        0x200B => "zero-width space",
        0x200C => "zero-width non-joiner",
        0x200D => "zero-width joiner",
        0x200E => "left-to-right mark",
        0x200F => "right-to-left mark",
        0x061C => "Arabic letter mark",
        0x202A => "left-to-right embedding",
        0x202B => "right-to-left embedding",
        0x202C => "end of a direction",
        0x202D => "left-to-right override",
        0x202E => "right-to-left override",
        0x2066 => "left-to-right isolate",
        0x2067 => "right-to-left isolate",
        0x2068 => "first strong isolate",
        0x2069 => "end of an isolate",
        0x2028 => "line separator",
        0x2029 => "paragraph separator",
        0x2060 => "word joiner",
        0xFEFF => "byte-order mark",
        0xFE00..=0xFE0F | 0xE0100..=0xE01EF => "variation selector",
        0xE0000..=0xE007F => "tag",
        0..=0x1F | 0x7F..=0x9F => "control character",
        _ if is_private(character) => "private use",
        _ => "invisible",
    };
    format!("U+{:04X} ({name})", u32::from(character))
}

fn is_turning(c: char) -> bool {
    matches!(u32::from(c), 0x202A..=0x202E | 0x2066..=0x2069)
}

fn is_directional(c: char) -> bool {
    is_turning(c) || matches!(u32::from(c), 0x200E | 0x200F | 0x061C)
}

/// So many letters from right to left are words of a text, and no name in it.
const WORDS: usize = 40;

fn has_right_to_left_words(text: &str) -> bool {
    text.chars()
        .filter(|c| is_right_to_left(*c))
        .take(WORDS)
        .count()
        == WORDS
}

/// What is known of the last line that was looked at for its direction.
#[derive(Default)]
struct Line {
    range: Range<usize>,
    is_right_to_left: bool,
}

impl Line {
    fn around(text: &str, at: usize) -> Self {
        let start = text[..at].rfind('\n').map_or(0, |line| line + 1);
        let end = text[at..].find('\n').map_or(text.len(), |line| at + line);
        Self {
            range: start..end,
            is_right_to_left: text[start..end].chars().any(is_right_to_left),
        }
    }
}

fn is_private(c: char) -> bool {
    matches!(u32::from(c), 0xE000..=0xF8FF | 0xF0000..=0xFFFFD | 0x10_0000..=0x10_FFFD)
}

fn is_selector(c: char) -> bool {
    matches!(u32::from(c), 0xFE00..=0xFE0F | 0xE0100..=0xE01EF)
}

/// What a character does at its place; `None` when it is fine there.
fn kind(c: char, text: &str, at: usize, line: &Line) -> Option<Kind> {
    let before = || text[..at].chars().next_back();
    let after = || text[at + c.len_utf8()..].chars().next();
    let beside = |is: fn(char) -> bool| before().is_some_and(is) || after().is_some_and(is);
    // A joiner is about what stands before it: a second one has no effect, nor has one after a
    // space.
    let follows =
        || before().is_some_and(|c| !c.is_whitespace() && !matches!(c, '\u{200C}' | '\u{200D}'));
    let is_fine = match u32::from(c) {
        0x200B => beside(has_no_spaces),
        0x200C => beside(needs_joiners) && follows(),
        0x200D => {
            beside(needs_joiners) && follows()
                || (before().is_some_and(is_emoji) && after().is_some_and(is_emoji))
        }
        0x200E | 0x200F | 0x061C => line.is_right_to_left,
        // Operators of formulas that are not shown: `<mo>&InvisibleTimes;</mo>`.
        0x2061..=0x2064 => before() == Some('>') && after() == Some('<'),
        0x180E => before().is_some_and(|c| matches!(u32::from(c), 0x1820..=0x18AF)),
        // One selector chooses a form; a row of them can carry a hidden text.
        0xFE00..=0xFE0F => before().is_some_and(|c| !is_selector(c) && !c.is_whitespace()),
        0xE0100..=0xE01EF => before().is_some_and(
            |c| matches!(u32::from(c), 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x323AF),
        ),
        0..=0x1F
        | 0x7F..=0x9F
        | 0x2028
        | 0x2029
        | 0x2060
        | 0x2065
        | 0x206A..=0x206F
        | 0xFEFF
        | 0xFFF9..=0xFFFB
        | 0xFFFE
        | 0xFFFF
        | 0x3164
        | 0xFFA0
        | 0xE0000..=0xE007F => false,
        _ if is_private(c) => return Some(Kind::PrivateUse),
        _ => true,
    };
    (!is_fine).then_some(Kind::Invisible)
}

/// The marks of a line that turn the order of what is shown.
fn turning(
    text: &str,
    line: &Line,
    is_code: &mut impl FnMut(usize) -> bool,
    found: &mut Vec<Hidden>,
) {
    let marks: Vec<(usize, char)> = text[line.range.clone()]
        .char_indices()
        .filter(|(_, c)| is_turning(*c))
        .map(|(at, c)| (line.range.start + at, c))
        .collect();
    let in_order = is_balanced(marks.iter().map(|(_, c)| *c));
    // Letters have their direction; nobody needs to give them another.
    let is_overridden = marks
        .iter()
        .any(|(_, c)| matches!(c, '\u{202d}' | '\u{202e}'));
    for (at, character) in marks {
        if !in_order || ((is_overridden || !line.is_right_to_left) && !is_code(at)) {
            found.push(Hidden {
                at,
                character,
                kind: Kind::Direction,
            });
        }
    }
}

/// Whether every embedding and isolate ends where it should (Unicode TR 9, BD9).
fn is_balanced(marks: impl Iterator<Item = char>) -> bool {
    let mut open = Vec::new();
    for mark in marks {
        let is_right = match mark {
            '\u{202c}' => open.pop() == Some('e'),
            '\u{2069}' => open.pop() == Some('i'),
            '\u{2066}'..='\u{2068}' => {
                open.push('i');
                true
            }
            _ => {
                open.push('e');
                true
            }
        };
        if !is_right {
            return false;
        }
    }
    open.is_empty()
}

/// The length of the tags that make a black flag one of a region, such as Scotland's.
fn flag_length(text: &str) -> Option<usize> {
    let is_region = |c: &char| matches!(u32::from(*c), 0xE0030..=0xE0039 | 0xE0061..=0xE007A);
    let region = text.chars().take(7).take_while(is_region).count();
    // Each tag is four bytes long.
    ((1..=6).contains(&region) && text[4 * region..].starts_with('\u{e007f}'))
        .then_some(4 * region + 4)
}

/// Hebrew, Arabic and the other scripts written from right to left.
fn is_right_to_left(c: char) -> bool {
    matches!(u32::from(c), 0x0590..=0x061B | 0x061D..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
}

/// Scripts in which joiners change letters: Arabic and its kin, those of India and its neighbours,
/// Mongolian.
fn needs_joiners(c: char) -> bool {
    matches!(u32::from(c), 0x0600..=0x061B | 0x061D..=0x0DFF | 0x0F00..=0x109F | 0x1780..=0x18AF | 0x1A20..=0x1AAF | 0x1B00..=0x1C4F
        | 0xA840..=0xA8FF | 0xA900..=0xA9FF | 0xAA60..=0xAAFF | 0xABC0..=0xABFF | 0xFB50..=0xFDFF | 0xFE70..=0xFEFC | 0x10A00..=0x11FFF | 0x1E900..=0x1E95F)
}

/// Scripts without spaces between words, where a break has to be marked.
fn has_no_spaces(c: char) -> bool {
    matches!(u32::from(c), 0x0E00..=0x0EFF | 0x0F00..=0x109F | 0x1780..=0x17FF | 0x1950..=0x1AAF | 0x1B00..=0x1BFF | 0x2E80..=0xA4CF | 0xA980..=0xAADF
        | 0xF900..=0xFAFF | 0xFF00..=0xFF9F | 0x20000..=0x323AF)
}

fn is_emoji(c: char) -> bool {
    matches!(u32::from(c), 0x2190..=0x2BFF | 0x3030 | 0x303D | 0xFE0F | 0x1F000..=0x1FAFF | 0xA9 | 0xAE)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn kinds(text: &str) -> Vec<Kind> {
        find(text, |at| text[..at].matches('`').count() % 2 == 1)
            .into_iter()
            .map(|hidden| hidden.kind)
            .collect()
    }

    #[test]
    fn what_scripts_and_emoji_need_is_fine() {
        for fine in [
            "plain “text” with an em dash — and a soft\u{ad}hyphen",
            "می\u{200c}خواهم",
            "क्\u{200d}ष",
            "👩\u{200d}👩\u{200d}👧 and ❤\u{fe0f}\u{200d}🔥, 1\u{fe0f}\u{20e3}",
            "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}",
            "ภาษา\u{200b}ไทย",
            "葛\u{e0100}",
            "שלום (C\u{200e}++) \u{2066}abc\u{2069}",
            "code: `\u{2066}abc\u{2069}`",
            "## mount()\u{200e} {#mount}\n\nהים עולה ויורד פעמיים ביום, והסרטנים יודעים זאת היטב.",
            "<mo>\u{2062}</mo>",
            "tab\tand\r\nlines",
        ] {
            assert_eq!(kinds(fine), [], "{fine:?}");
        }
    }

    #[test]
    fn what_deceives_is_found() {
        use Kind::{Direction, Invisible, PrivateUse};
        for (text, expected) in [
            (
                "pay\u{200b}pal, \u{feff}x, a\u{2060}b, a\u{200d}b",
                &[Invisible; 4][..],
            ),
            ("to the \u{202e}left\u{202c}", &[Direction; 2]),
            ("שלום \u{202e}abc\u{202c}", &[Direction; 2]),
            ("`if \u{202e}\u{2066}admin`", &[Direction; 2]),
            ("\u{202c}\n\u{2069}", &[Direction; 2]),
            ("x\u{e0041}\u{e0042}", &[Invisible; 2]),
            ("🏴\u{e0041}\u{e007f}", &[Invisible; 2]),
            ("x\u{fe00}\u{fe01}\u{fe02}", &[Invisible; 2]),
            ("\u{f8ff} \u{1b}[31m", &[PrivateUse, Invisible]),
            ("left\u{200e}", &[Invisible]),
        ] {
            assert_eq!(kinds(text), expected, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn places_are_sound(text in "([a`\n]|\u{202e}|\u{2066}|\u{2069}|\u{202c}|ש|\u{200d}|👩|\u{1f3f4}|\u{e0067}|\u{e007f}|\u{fe0f}|\u{1b}|\u{f8ff}){0,40}") {
            let found = find(&text, |_| false);
            prop_assert!(found.windows(2).all(|pair| pair[0].at < pair[1].at));
            for hidden in found {
                prop_assert_eq!(text[hidden.at..].chars().next(), Some(hidden.character));
            }
        }
    }
}
