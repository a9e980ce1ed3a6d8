//! When somebody worked: a calendar of the last year as a drawing, and a table of all years.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::view::{CalendarDay, CalendarMonth, CalendarView, YearView};

/// Weeks that the calendar shows: a year, whatever day it ends on.
const WEEKS: i32 = 53;
/// Size of a day with the gap to the next, in units of the drawing.
const CELL: i32 = 13;
/// Room for the names of months above the days.
const TOP: i32 = 16;
/// Weeks that the name of a month needs for itself.
const LABEL: i32 = 3;

/// The changes of each day.
pub(super) type Days = BTreeMap<Date, usize>;

/// Counts days as views write them; what is no day is left out.
pub(super) fn days(dates: impl Iterator<Item = String>) -> Days {
    let mut days = Days::new();
    for date in dates.filter_map(|date| date.parse::<Date>().ok()) {
        *days.entry(date).or_default() += 1;
    }
    days
}

/// The year up to `end`, a column for each week from Monday on. `None` when nothing happened in it.
pub(super) fn calendar(days: &Days, end: Date) -> Option<CalendarView> {
    let monday = |day: Date| {
        day.checked_sub(i64::from(day.weekday().to_monday_zero_offset()).days())
            .ok()
    };
    let start = monday(end)?
        .checked_sub((i64::from(WEEKS) - 1).weeks())
        .ok()?;
    let number = |day: Date| start.until(day).map_or(0, |span| span.get_days());
    let shown: Vec<(Date, usize)> = days
        .range(start..=end)
        .map(|(day, changes)| (*day, *changes))
        .collect();
    // One change is not much, even where nobody made two.
    let best = shown.iter().map(|(_, changes)| *changes).max()?.max(4);
    let cell = |(day, changes): &(Date, usize)| CalendarDay {
        x: number(*day) / 7 * CELL,
        y: TOP + number(*day) % 7 * CELL,
        date: day.to_string(),
        changes: *changes,
        level: (changes * 4).div_ceil(best) as u8,
    };
    let (width, height) = (WEEKS * CELL, TOP + 7 * CELL);
    // The last week ends on its day, so the ground has a step.
    let (last, step) = (width - CELL, TOP + (number(end) % 7 + 1) * CELL);
    Some(CalendarView {
        from: start.to_string(),
        to: end.to_string(),
        changes: shown.iter().map(|(_, changes)| changes).sum(),
        active_days: shown.len(),
        width,
        height,
        ground: format!("M0 {TOP}H{width}V{step}H{last}V{height}H0z"),
        months: months(start),
        days: shown.iter().map(cell).collect(),
    })
}

/// Where months begin, so far apart that their names do not touch.
fn months(start: Date) -> Vec<CalendarMonth> {
    let mut months: Vec<CalendarMonth> = Vec::new();
    for week in 0..WEEKS {
        let Ok(day) = start.checked_add(i64::from(week).weeks()) else {
            break;
        };
        let (x, month) = (week * CELL, day.month() as u8);
        match months.last_mut() {
            Some(last) if last.month == month => {}
            // A month of which only some days are left gives its place to the next one.
            Some(last) if x - last.x < LABEL * CELL => *last = CalendarMonth { x: last.x, month },
            _ if week > WEEKS - LABEL => {}
            _ => months.push(CalendarMonth { x, month }),
        }
    }
    months
}

/// Every year with changes, the latest first.
pub(super) fn years(days: &Days) -> Vec<YearView> {
    let mut years: BTreeMap<i16, YearView> = BTreeMap::new();
    for (day, changes) in days {
        let year = years.entry(day.year()).or_insert_with(|| YearView {
            year: day.year(),
            months: vec![0; 12],
            changes: 0,
        });
        year.months[day.month() as usize - 1] += changes;
        year.changes += changes;
    }
    years.into_values().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(dates: &[&str]) -> Days {
        days(dates.iter().map(|date| (*date).to_owned()))
    }

    #[test]
    fn the_year_ends_on_the_newest_day_and_weeks_are_columns() {
        let days = counted(&[
            "2024-01-01",
            "2025-05-05",
            "2026-05-04",
            "2026-05-04",
            "2026-05-06",
            "2026-05-07",
            "nonsense",
        ]);
        let shown = calendar(&days, "2026-05-06".parse().unwrap()).unwrap();
        assert_eq!(
            (
                shown.from.as_str(),
                shown.to.as_str(),
                shown.changes,
                shown.active_days
            ),
            ("2025-05-05", "2026-05-06", 4, 3)
        );
        let cells: Vec<String> = shown
            .days
            .iter()
            .map(|day| format!("{} {},{} {}", day.date, day.x, day.y, day.level))
            .collect();
        assert_eq!(
            cells,
            [
                "2025-05-05 0,16 1",
                "2026-05-04 676,16 2",
                "2026-05-06 676,42 1"
            ]
        );
        assert_eq!(shown.ground, "M0 16H689V55H676V107H0z");
        assert_eq!(
            shown
                .months
                .iter()
                .map(|month| month.month)
                .collect::<Vec<_>>(),
            [5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4]
        );
        assert!(
            shown
                .months
                .windows(2)
                .all(|pair| pair[1].x - pair[0].x >= LABEL * CELL)
        );
        assert!(calendar(&days, "2030-01-01".parse().unwrap()).is_none());
        assert!(calendar(&days, Date::MIN).is_none());
    }

    #[test]
    fn years_are_whole_and_the_latest_comes_first() {
        let shown = years(&counted(&[
            "2024-01-31",
            "2026-05-04",
            "2026-05-04",
            "2026-12-31",
        ]));
        assert_eq!(
            shown
                .iter()
                .map(|year| (year.year, year.changes))
                .collect::<Vec<_>>(),
            [(2026, 3), (2024, 1)]
        );
        assert_eq!(shown[0].months, [0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1]);
    }
}
