//! Days and times as readers and programs see them.

use crate::history::Timestamp;

/// The day on the author's own calendar: `2026-03-01`.
pub fn day(time: Timestamp) -> String {
    zoned(time).map_or_else(String::new, |zoned| zoned.date().to_string())
}

/// RFC 3339 in UTC: `2026-03-01T10:00:00Z`.
pub fn rfc3339(time: Timestamp) -> String {
    jiff::Timestamp::from_second(time.seconds).map_or_else(|_| String::new(), |time| time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
}

fn zoned(time: Timestamp) -> Option<jiff::Zoned> {
    let offset = jiff::tz::Offset::from_seconds(i32::from(time.offset) * 60).unwrap_or(jiff::tz::Offset::UTC);
    Some(jiff::Timestamp::from_second(time.seconds).ok()?.to_zoned(offset.to_time_zone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_the_authors_and_the_time_is_universal() {
        let late = Timestamp { seconds: 1_772_319_600, offset: 120 };
        assert_eq!(day(late), "2026-03-01");
        assert_eq!(rfc3339(late), "2026-02-28T23:00:00Z");
        assert_eq!(day(Timestamp { seconds: i64::MAX, offset: 0 }), "");
    }
}
