//! Moments that a call names: a day, or a time with or without an offset.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;

/// How far the clock of a call is from UTC. There is no database of zones, so no change to summer
/// time surprises anybody.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Zone {
    /// Minutes east of UTC.
    minutes: i32,
    is_anywhere: bool,
}

impl Zone {
    /// Anywhere on Earth: a day ends where it ends last, UTC−12.
    pub const ANYWHERE: Self = Self {
        minutes: -12 * 60,
        is_anywhere: true,
    };

    /// Reads `UTC`, `AoE` or an offset such as `+02:00`.
    pub fn parse(text: &str) -> Option<Self> {
        if text.eq_ignore_ascii_case("utc") || text == "Z" {
            return Some(Self::default());
        }
        if text.eq_ignore_ascii_case("aoe") {
            return Some(Self::ANYWHERE);
        }
        let (sign, rest) = match text.split_at_checked(1)? {
            ("+", rest) => (1, rest),
            ("-" | "−", rest) => (-1, rest),
            _ => return None,
        };
        let (hours, minutes) = rest.split_once(':')?;
        let is_pair = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
        let (hours, minutes): (i32, i32) = (is_pair(hours) && is_pair(minutes))
            .then(|| Some((hours.parse().ok()?, minutes.parse().ok()?)))??;
        let total = hours * 60 + minutes;
        (minutes < 60 && total <= 14 * 60).then_some(Self {
            minutes: sign * total,
            is_anywhere: false,
        })
    }

    fn offset(self) -> Offset {
        Offset::from_seconds(self.minutes * 60).unwrap_or(Offset::UTC)
    }

    fn at(self, local: DateTime) -> Option<i64> {
        Some(self.offset().to_timestamp(local).ok()?.as_second())
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_anywhere {
            return f.write_str("AoE");
        }
        if self.minutes == 0 {
            return f.write_str("UTC");
        }
        let sign = if self.minutes < 0 { '-' } else { '+' };
        let minutes = self.minutes.abs();
        write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

/// What a day alone means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfDay {
    /// Its first second.
    Begin,
    /// Its last second.
    End,
}

/// A moment: what is compared, and how people are told of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Seconds since 1970-01-01 UTC.
    pub at: i64,
    zone: Zone,
}

impl Moment {
    /// Reads a day (`2026-06-14`), a time of the zone (`2026-06-14 18:00`) or one with its own
    /// offset (RFC 3339).
    pub fn parse(text: &str, zone: Zone, of_day: OfDay) -> Option<Self> {
        let text = text.trim();
        if text.len() > 40 {
            return None;
        }
        let in_zone = |at: i64| Self { at, zone };
        if text.len() == 10
            && let Ok(day) = text.parse::<Date>()
        {
            let local = match of_day {
                OfDay::Begin => day.at(0, 0, 0, 0),
                OfDay::End => day.at(23, 59, 59, 0),
            };
            return zone.at(local).map(in_zone);
        }
        if let Ok(at) = text.parse::<Timestamp>() {
            return Some(in_zone(at.as_second()));
        }
        let has_time = text.len() >= 16 && text.contains(':');
        let local = text.replacen(' ', "T", 1).parse::<DateTime>();
        has_time.then(|| zone.at(local.ok()?).map(in_zone))?
    }

    /// A moment that is so many seconds later.
    #[must_use]
    pub fn later(self, seconds: i64) -> Self {
        Self {
            at: self.at.saturating_add(seconds),
            ..self
        }
    }

    /// The moment at so many seconds since 1970, told on the clock of UTC.
    pub fn utc(at: i64) -> Self {
        Self {
            at,
            zone: Zone::default(),
        }
    }

    fn local(self) -> DateTime {
        let at = Timestamp::from_second(self.at).unwrap_or(Timestamp::UNIX_EPOCH);
        self.zone.offset().to_datetime(at)
    }

    /// The day in the call's zone: `2026-06-14`.
    pub fn day(self) -> String {
        self.local().date().to_string()
    }

    /// The time of that day in the call's zone: `23:59`.
    pub fn time(self) -> String {
        let time = self.local().time();
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// The zone: `UTC`, `AoE`, `+02:00`.
    pub fn zone(self) -> String {
        self.zone.to_string()
    }

    /// RFC 3339 in UTC, which programs read: `2026-06-14T23:59:59Z`.
    pub fn rfc3339(self) -> String {
        Timestamp::from_second(self.at)
            .unwrap_or(Timestamp::UNIX_EPOCH)
            .to_string()
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.day(), self.time(), self.zone)
    }
}

/// The moment that somebody gives as the present one, by `--now`: RFC 3339, or a day, which is its
/// begin in UTC.
pub fn now(text: &str) -> Option<i64> {
    Moment::parse(text, Zone::default(), OfDay::Begin).map(|moment| moment.at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_in_their_zone() {
        let read = |text: &str, zone: &str, of_day| {
            let zone = Zone::parse(zone).expect("a zone");
            Moment::parse(text, zone, of_day).map_or("-".to_owned(), |moment| {
                format!("{} = {moment}", moment.rfc3339())
            })
        };
        use OfDay::{Begin, End};
        for (text, zone, of_day, told) in [
            (
                "2026-06-14",
                "UTC",
                End,
                "2026-06-14T23:59:59Z = 2026-06-14 23:59 UTC",
            ),
            (
                "2026-06-14",
                "UTC",
                Begin,
                "2026-06-14T00:00:00Z = 2026-06-14 00:00 UTC",
            ),
            (
                "2026-06-14",
                "AoE",
                End,
                "2026-06-15T11:59:59Z = 2026-06-14 23:59 AoE",
            ),
            (
                "2026-06-14 18:00",
                "+02:00",
                End,
                "2026-06-14T16:00:00Z = 2026-06-14 18:00 +02:00",
            ),
            (
                "2026-06-14T18:00:00-05:30",
                "UTC",
                End,
                "2026-06-14T23:30:00Z = 2026-06-14 23:30 UTC",
            ),
            ("2026-02-30", "UTC", End, "-"),
            ("soon", "UTC", End, "-"),
            ("2026-06-14T", "UTC", End, "-"),
            ("9999999999-01-01", "UTC", End, "-"),
        ] {
            assert_eq!(read(text, zone, of_day), told, "{text} {zone}");
        }
        for text in ["CET", "+2", "+02:60", "+15:00", "", "+aa:00", "é"] {
            assert_eq!(Zone::parse(text), None, "{text}");
        }
    }
}
