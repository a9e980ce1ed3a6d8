//! Emphasis beside the letters of scripts that write no spaces: `是**“潮”**的`. CommonMark sees no
//! emphasis where one side of the stars is a letter and the other a sign, since it takes every
//! script for one with spaces.

use super::mapped::Edit;

/// Stars that may open emphasis.
struct Run {
    at: usize,
    len: usize,
    /// Whether CommonMark sees that it opens.
    seen: bool,
    /// How many brackets were open before it.
    depth: usize,
}

/// The stars of a paragraph that are still open.
#[derive(Default)]
pub(super) struct Stars {
    open: Vec<Run>,
}

/// Most stars that are kept open: a line of stars means something else.
const MOST: usize = 100;

impl Stars {
    /// A paragraph ends.
    pub fn clear(&mut self) {
        self.open.clear();
    }

    /// Reads the stars at a place inside so many brackets; returns their end.
    pub fn read(&mut self, text: &str, at: usize, depth: usize, edits: &mut Vec<Edit>) -> usize {
        let len = text[at..].bytes().take_while(|b| *b == b'*').count();
        let end = at + len;
        let before = text[..at].chars().next_back().unwrap_or('\n');
        let after = text[end..].chars().next().unwrap_or('\n');
        if len > 3 {
            return end;
        }
        // Signs between the stars and such a letter are of its script, too: `16**(上)**`.
        let inner = text[end..]
            .chars()
            .take(3)
            .find(|c| !is_sign(*c))
            .unwrap_or('\n');
        let beside = is_spaceless(before)
            || is_spaceless(after)
            || before.is_alphanumeric() && is_sign(after) && is_spaceless(inner);
        let opens = !after.is_whitespace()
            && (!is_sign(after) || before.is_whitespace() || is_sign(before));
        let closes = !before.is_whitespace()
            && (!is_sign(before) || after.is_whitespace() || is_sign(after));
        let may_open = opens || beside && !after.is_whitespace();
        let may_close = closes || beside && !before.is_whitespace();
        let own = self
            .open
            .iter()
            .rposition(|run| run.len == len && run.depth == depth)
            .filter(|_| may_close);
        match own {
            Some(own) => {
                let opening = &self.open[own];
                let (seen, start) = (opening.seen, opening.at);
                // An end that CommonMark takes for another beginning is none to it.
                if !(seen && closes) && start + len < at {
                    let (open, close) = [
                        ("<em>", "</em>"),
                        ("<strong>", "</strong>"),
                        ("<strong><em>", "</em></strong>"),
                    ][len - 1];
                    edits.push(Edit::new(start..start + len, open));
                    edits.push(Edit::new(at..end, close));
                }
                self.open.truncate(own);
            }
            None if may_open && self.open.len() < MOST => self.open.push(Run {
                at,
                len,
                seen: opens,
                depth,
            }),
            None => {}
        }
        end
    }
}

/// Whether a letter or sign is of a script that is written without spaces, or with particles that
/// follow words at once.
pub(super) fn is_spaceless(c: char) -> bool {
    matches!(u32::from(c),
        0x1100..=0x11FF | 0x2E80..=0x2FDF | 0x3001..=0x303F | 0x3040..=0x30FF | 0x3100..=0x31FF | 0x3200..=0x4DBF | 0x4E00..=0x9FFF | 0xA960..=0xA97F
        | 0xAC00..=0xD7FF | 0xF900..=0xFAFF | 0xFE30..=0xFE4F | 0xFF01..=0xFF9F | 0x20000..=0x323AF)
}

/// Whether CommonMark takes a character for punctuation.
fn is_sign(c: char) -> bool {
    !c.is_alphanumeric()
        && !c.is_whitespace()
        && !c.is_control()
        && !matches!(u32::from(c), 0x300..=0x36F | 0x200B..=0x200F | 0xFE00..=0xFE0F)
}

/// Whether a text has a character of such a script.
pub(super) fn is_needed(text: &str) -> bool {
    text.bytes().any(|byte| byte >= 0xE1) && text.chars().any(is_spaceless)
}
