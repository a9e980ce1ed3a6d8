//! Below which heading of a page something stands.

use super::pieces::Place;

/// Longer headings are cut.
const HEADING: usize = 80;

/// The headings of a text, each with its first byte. Those in fenced code are none.
pub(super) struct Headings<'t>(Vec<(usize, &'t str)>);

impl<'t> Headings<'t> {
    /// Finds those from `start` on.
    pub fn of(text: &'t str, start: usize) -> Self {
        let mut found = Vec::new();
        let mut at = start;
        let mut fence: Option<&str> = None;
        for line in text[start..].split_inclusive('\n') {
            let bare = line.trim();
            match fence {
                Some(open) => fence = Some(open).filter(|open| !bare.starts_with(open)),
                None if bare.starts_with("```") => fence = Some("```"),
                None if bare.starts_with("~~~") => fence = Some("~~~"),
                None => found.extend(heading(line).map(|heading| (at, heading))),
            }
            at += line.len();
        }
        Self(found)
    }

    /// The place of a byte of the text.
    pub fn place(&self, at: usize) -> Place {
        let after = self.0.partition_point(|(start, _)| *start <= at);
        let Some((_, heading)) = after.checked_sub(1).and_then(|last| self.0.get(last)) else {
            return Place::Start;
        };
        let mut text: String = heading.chars().take(HEADING).collect();
        if text.len() < heading.len() {
            text.push('…');
        }
        Place::Section(text)
    }
}

/// The text of a line that is a heading (`## Text ##`), without an id (`{#id}`).
fn heading(line: &str) -> Option<&str> {
    let bare = line
        .strip_prefix("   ")
        .or_else(|| line.strip_prefix("  "))
        .or_else(|| line.strip_prefix(' '))
        .unwrap_or(line);
    let text = bare.trim_start_matches('#');
    if !(1..=6).contains(&(bare.len() - text.len())) || !text.starts_with([' ', '\t']) {
        return None;
    }
    let text = text.trim();
    let text = text
        .rsplit_once(" {#")
        .filter(|(_, id)| id.ends_with('}'))
        .map_or(text, |(text, _)| text);
    let text = text.trim_end_matches('#').trim();
    (!text.is_empty()).then_some(text)
}
