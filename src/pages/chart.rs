//! Numbers over time as a drawing: where each bar and each line of the grid stands.

use std::collections::BTreeMap;

use crate::view::{ChartBar, ChartDate, ChartLine, ChartView};

/// Size of the drawing.
const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 220.0;
/// Room for the numbers at the side, for half of the last date, and for the dates below.
const SIDE: f64 = 60.0;
const END: f64 = 16.0;
const BELOW: f64 = 22.0;
const ABOVE: f64 = 8.0;

/// Most bars of a drawing.
const BARS: usize = 120;
/// Months that a bar may stand for.
const STEPS: [i32; 6] = [1, 3, 12, 60, 120, 1200];

/// How numbers of months are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sum {
    /// Each bar is the number of its own months.
    Each,
    /// Each bar is the number up to its end.
    Total,
}

/// A drawing of something that happened on these days, each a date as views write it. `None` when
/// nothing did.
///
/// `key` says what happened; `until` is the day up to which time goes, when it is later than the
/// last of them.
pub(super) fn by_month(
    key: &str,
    dates: impl Iterator<Item = String>,
    until: Option<&str>,
    sum: Sum,
) -> Option<ChartView> {
    let mut months: BTreeMap<i32, usize> = BTreeMap::new();
    for month in dates.filter_map(|date| month(&date)) {
        *months.entry(month).or_default() += 1;
    }
    let (first, last) = (*months.keys().next()?, *months.keys().next_back()?);
    let last = until.and_then(month).map_or(last, |until| until.max(last));
    let step = STEPS
        .into_iter()
        .find(|step| ((last - first) / step) as usize + 2 <= BARS)
        .unwrap_or(1200);
    let start = first.div_euclid(step) * step;
    let count = ((last - start) / step) as usize + 1;
    let mut values = vec![0; count];
    for (month, number) in &months {
        values[((month - start) / step) as usize] += number;
    }
    if sum == Sum::Total {
        for at in 1..count {
            values[at] += values[at - 1];
        }
    }
    let scale = Scale::of(values.iter().copied().max().unwrap_or(0));
    let width = (WIDTH - SIDE - END) / count as f64;
    let gap = if width > 6.0 { 2.0 } else { 0.5 };
    let bar = |(at, value): (usize, &usize)| ChartBar {
        month: written(start + at as i32 * step),
        value: *value,
        x: round(SIDE + at as f64 * width + gap / 2.0),
        y: round(scale.y(*value)),
        width: round((width - gap).max(0.5)),
        height: round(HEIGHT - BELOW - scale.y(*value)),
    };
    // As many dates as fit side by side.
    let every = count.div_ceil(8);
    let date = |at: usize| {
        let month = start + at as i32 * step;
        ChartDate {
            x: round(SIDE + (at as f64 + 0.5) * width),
            year: month.div_euclid(12),
            month: month.rem_euclid(12) + 1,
        }
    };
    Some(ChartView {
        key: key.to_owned(),
        total: sum == Sum::Total,
        months: step as usize,
        from: written(start),
        to: written(last),
        last: values.last().copied().unwrap_or(0),
        most: values.iter().copied().max().unwrap_or(0),
        width: WIDTH as usize,
        height: HEIGHT as usize,
        side: SIDE as usize,
        bars: values.iter().enumerate().map(bar).collect(),
        lines: scale
            .lines()
            .map(|value| ChartLine {
                y: round(scale.y(value)),
                value,
            })
            .collect(),
        dates: (0..count).step_by(every).map(date).collect(),
    })
}

/// Heights for numbers from 0 to a round one.
struct Scale {
    step: usize,
    top: usize,
}

impl Scale {
    /// The scale whose top is the next of 1, 2 or 5 times a power of ten that gives at most five
    /// lines.
    fn of(most: usize) -> Self {
        let mut step = 1;
        while most.div_ceil(step) > 5 {
            // 1, 2, 5, 10, 20, 50, …
            let lead: usize = step.to_string()[..1].parse().unwrap_or(1);
            step = if lead == 2 { step / 2 * 5 } else { step * 2 };
        }
        Self {
            step,
            top: most.div_ceil(step).max(1) * step,
        }
    }

    fn y(&self, value: usize) -> f64 {
        let room = HEIGHT - ABOVE - BELOW;
        ABOVE + room * (1.0 - value as f64 / self.top as f64)
    }

    fn lines(&self) -> impl Iterator<Item = usize> {
        (0..=self.top).step_by(self.step)
    }
}

/// Months since the year 0.
fn month(date: &str) -> Option<i32> {
    let year: i32 = date.get(..4)?.parse().ok()?;
    let month: i32 = date.get(5..7)?.parse().ok()?;
    (1..=12).contains(&month).then_some(year * 12 + month - 1)
}

fn written(month: i32) -> String {
    format!(
        "{:04}-{:02}-01",
        month.div_euclid(12),
        month.rem_euclid(12) + 1
    )
}

/// To a tenth: finer is not seen and makes the page larger.
fn round(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(dates: &[&str], sum: Sum) -> ChartView {
        by_month(
            "pages",
            dates.iter().map(|date| (*date).to_owned()),
            Some("2026-04-30"),
            sum,
        )
        .unwrap()
    }

    #[test]
    fn months_have_no_gaps_and_totals_grow() {
        let dates = [
            "2025-12-31",
            "2026-02-01",
            "2026-02-28",
            "nonsense",
            "2026-13-01",
        ];
        let values = |sum| {
            drawn(&dates, sum)
                .bars
                .iter()
                .map(|bar| bar.value)
                .collect::<Vec<_>>()
        };
        assert_eq!(values(Sum::Each), [1, 0, 2, 0, 0]);
        assert_eq!(values(Sum::Total), [1, 1, 3, 3, 3]);
        let chart = drawn(&dates, Sum::Total);
        assert_eq!(
            (chart.from.as_str(), chart.to.as_str(), chart.last),
            ("2025-12-01", "2026-04-01", 3)
        );
        assert_eq!(
            chart
                .lines
                .iter()
                .map(|line| line.value)
                .collect::<Vec<_>>(),
            [0, 1, 2, 3]
        );
        assert!(chart.bars.iter().all(|bar| bar.x >= SIDE
            && bar.x + bar.width <= WIDTH
            && (bar.y + bar.height - (HEIGHT - BELOW)).abs() < 0.2));
        assert!(by_month("pages", std::iter::empty(), None, Sum::Each).is_none());
    }

    #[test]
    fn a_long_time_has_wider_bars() {
        let chart = drawn(&["1970-01-01", "2026-01-01"], Sum::Each);
        assert_eq!(
            (chart.months, chart.bars.len(), chart.dates.len() <= 8),
            (12, 57, true)
        );
        assert!(drawn(&["0001-01-01"], Sum::Each).bars.len() <= BARS);
        assert_eq!(
            Scale::of(4321).lines().collect::<Vec<_>>(),
            [0, 1000, 2000, 3000, 4000, 5000]
        );
    }
}
