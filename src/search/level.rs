//! How much a page is about a term: a number from 1 to 31.
//!
//! It is a function of the page alone, so that a change of one page changes no other's. The part of
//! the text is BM25's with k1 = 1.2, b = 0.5 and a fixed pivot in place of the average length; what
//! stands in a title or heading is added to it, since within the saturation a title would weigh no
//! more than ten words of text.

use std::f64::consts::SQRT_2;

/// Highest level.
pub(super) const HIGHEST: u8 = 31;

/// What one occurrence of a word in code counts for.
const CODE: f64 = 0.3;

/// Where a page has a term, and how often.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Places {
    /// In text, headings and summary.
    pub(super) text: u32,
    /// In code.
    pub(super) code: u32,
    /// In a heading.
    pub(super) heading: bool,
    /// In the summary.
    pub(super) summary: bool,
    /// In the name of a category.
    pub(super) category: bool,
    /// In a name of the byline.
    pub(super) person: bool,
    /// How many terms the title has, if it has this one.
    pub(super) title: Option<u32>,
    /// How many terms the shortest alias has that has this one.
    pub(super) alias: Option<u32>,
}

impl Places {
    /// The level in a page that has so many terms outside code.
    pub(super) fn level(&self, length: u32) -> u8 {
        let often = f64::from(self.text) + CODE * f64::from(self.code);
        let body = often / (often + 1.2 * norm(length));
        level_of(body + self.bonus())
    }

    fn bonus(&self) -> f64 {
        let named = |terms: u32| 1.0 + 1.0 / f64::from(terms.max(1));
        let when = |so: bool, much: f64| if so { much } else { 0.0 };
        let names = match (self.title, self.alias) {
            (Some(terms), None) => named(terms),
            (Some(terms), Some(_)) => named(terms) + 0.1,
            (None, Some(terms)) => 0.9 * named(terms),
            (None, None) => 0.0,
        };
        names
            + when(self.heading, 0.5)
            + when(self.summary, 0.25)
            + when(self.category, 0.5)
            + when(self.person, 0.5)
    }
}

/// The level of a weight.
pub(super) fn level_of(weight: f64) -> u8 {
    let level = (8.0 * weight).round().clamp(1.0, f64::from(HIGHEST));
    // It is between 1 and 31.
    level as u8
}

/// How much the length of a text takes from its words: half of it is in proportion to the length,
/// which is rounded to half an octave, so that an edit of a few words changes no other word.
fn norm(length: u32) -> f64 {
    let length = u128::from(length.clamp(64, 8192));
    let power = |half_octaves: u32| 64_u128.pow(4) << (2 * half_octaves);
    // A step is taken where the length is nearer to the next one: at a quarter of an octave.
    let steps = (0..14).take_while(|step| length.pow(4) >= power(*step) << 1);
    let steps = u32::try_from(steps.count()).unwrap_or(0);
    let rounded = f64::from(64_u32 << (steps / 2)) * if steps % 2 == 1 { SQRT_2 } else { 1.0 };
    0.5 + 0.5 * rounded / 512.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_outranks_any_number_of_words() {
        let often = Places {
            text: 100_000,
            code: 100,
            ..Places::default()
        };
        let title = Places {
            title: Some(20),
            ..Places::default()
        };
        assert!(often.level(64) <= title.level(8192));
        assert_eq!(often.level(64), 8);
        assert_eq!(
            Places {
                title: Some(1),
                ..Places::default()
            }
            .level(600),
            16
        );
        let all = Places {
            text: 50,
            code: 0,
            heading: true,
            summary: true,
            category: true,
            person: true,
            title: Some(1),
            alias: Some(1),
        };
        assert_eq!(all.level(64), HIGHEST);
        assert_eq!(
            Places {
                code: 1,
                ..Places::default()
            }
            .level(9000),
            1
        );
    }

    #[test]
    fn lengths_are_rounded_to_half_an_octave() {
        let of = |rounded: f64| 0.5 + 0.5 * rounded / 512.0;
        for (length, rounded) in [
            (0, 64.0),
            (76, 64.0),
            (77, 64.0 * SQRT_2),
            (107, 64.0 * SQRT_2),
            (108, 128.0),
            (512, 512.0),
            (600, 512.0),
            (620, 512.0 * SQRT_2),
            (8192, 8192.0),
            (1_000_000, 8192.0),
        ] {
            assert_eq!(norm(length), of(rounded), "{length}");
        }
    }
}
