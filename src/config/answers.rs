//! `answers`: by when people are promised a first answer, and what tells of answers.

use super::data::{DataFile, data};
use crate::fields::{Fields, FromYaml, Kind, keys};
use crate::yaml::Entry;

keys! {
    /// By when people are promised a first answer, and what tells of answers.
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct AnswerRules {
        /// How long the first answer to a submission or an idea takes at most, in days or hours:
        /// `7d`, `48h`. Contributors are told before they send anything, and what waits longer is
        /// told to those who answer.
        pub within: Option<Within> = "within" as (Kind::Text) with within,
        /// A file of the hub, or `REV:PATH` of another branch, that holds the forge's own list of
        /// comments, as JSON; of each only its number, time and author are read.
        pub data: Option<DataFile> = "data" as (Kind::Text) with data,
    }
}

/// A time in whole days or hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Within {
    /// How many hours it is.
    pub hours: u32,
}

/// Longest promise, in days.
const LONGEST: u32 = 3_650;

impl Within {
    /// Reads `7d`, `7 days` or `48h`.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let end = text.find(|c: char| !c.is_ascii_digit())?;
        let (number, unit) = text.split_at(end);
        let number: u32 = number.parse().ok()?;
        let hours = match unit.trim().to_ascii_lowercase().as_str() {
            "h" | "hour" | "hours" => number,
            "d" | "day" | "days" => number.checked_mul(24)?,
            "w" | "week" | "weeks" => number.checked_mul(24 * 7)?,
            _ => return None,
        };
        (1..=LONGEST * 24)
            .contains(&hours)
            .then_some(Self { hours })
    }

    /// The same in seconds.
    pub fn seconds(self) -> i64 {
        i64::from(self.hours) * 3_600
    }

    /// The same in whole days, where it is some.
    pub fn days(self) -> Option<u32> {
        self.hours.is_multiple_of(24).then_some(self.hours / 24)
    }
}

impl std::fmt::Display for Within {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (count, unit) = match self.days() {
            Some(days) => (days, "day"),
            None => (self.hours, "hour"),
        };
        let plural = if count == 1 { "" } else { "s" };
        write!(f, "{count} {unit}{plural}")
    }
}

fn within(map: &mut Fields<'_>, entry: &Entry) -> Option<Option<Within>> {
    let text = String::from_yaml(map, entry)?;
    let within = Within::parse(&text);
    if within.is_none() {
        map.report(
            entry.node.range.clone(),
            format!("`{text}` is not a time within which people get an answer"),
            "Write days or hours, such as `7d` or `48h`; at most ten years.",
        );
    }
    Some(within)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_is_days_or_hours() {
        let told = |text: &str| Within::parse(text).map(|within| within.to_string());
        for (text, expected) in [
            ("7d", Some("7 days")),
            (" 1 day", Some("1 day")),
            ("48h", Some("2 days")),
            ("36 hours", Some("36 hours")),
            ("2w", Some("14 days")),
            ("0d", None),
            ("7", None),
            ("-7d", None),
            ("soon", None),
            ("99999999999d", None),
            ("4000d", None),
        ] {
            assert_eq!(told(text).as_deref(), expected, "{text}");
        }
    }
}
