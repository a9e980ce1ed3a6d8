//! The hub in numbers: drawings and tables.

use serde::Serialize;

use super::frame::Frame;
use super::site::TotalsView;

/// The hub in numbers. Template `statistics.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct StatisticsView {
    /// The common part.
    pub page: Frame,
    /// How much there is.
    pub totals: TotalsView,
    /// What grew and what happened, month by month.
    pub charts: Vec<ChartView>,
    /// What there is, by kind.
    pub tables: Vec<FigureTable>,
    /// Words on all pages.
    pub words: usize,
    /// Pictures and other files.
    pub media: usize,
    /// Programs that changed pages.
    pub programs: usize,
    /// Changes that were taken back, and those that took them back.
    pub undone: usize,
    /// Reviews on record.
    pub reviews: usize,
    /// Day of the first change.
    pub first: Option<String>,
    /// Day of the last one.
    pub last: Option<String>,
}

/// Numbers over time as a drawing. All measures are units of the drawing, whose origin is at the
/// top left.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ChartView {
    /// `pages`, `people` or `changes`; strings `chart-<key>` and `count-<key>`.
    pub key: String,
    /// Each bar is the number up to its end, not that of its own months.
    pub total: bool,
    /// How many months a bar stands for.
    pub months: usize,
    /// First month.
    pub from: String,
    /// Last month.
    pub to: String,
    /// The number of the last bar.
    pub last: usize,
    /// The greatest number.
    pub most: usize,
    /// Width of the drawing.
    pub width: usize,
    /// Height of the drawing.
    pub height: usize,
    /// Where bars begin, after the numbers at the side.
    pub side: usize,
    /// The bars, in order of time.
    pub bars: Vec<ChartBar>,
    /// Lines across, each with its number.
    pub lines: Vec<ChartLine>,
    /// Dates below.
    pub dates: Vec<ChartDate>,
}

/// A bar.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ChartBar {
    /// First day of its first month.
    pub month: String,
    /// Its number.
    pub value: usize,
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height; 0 for nothing.
    pub height: f64,
}

/// A line across a drawing.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ChartLine {
    /// Its height.
    pub y: f64,
    /// Its number.
    pub value: usize,
}

/// A date below a drawing.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ChartDate {
    /// Its middle.
    pub x: f64,
    /// The year.
    pub year: i32,
    /// 1 to 12; string `month-short-<month>`.
    pub month: i32,
}

/// How often each of several things occurs.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FigureTable {
    /// `classes`, `languages`, `licenses` or `topics`; string `figures-<key>`.
    pub key: String,
    /// The things, the most frequent first.
    pub rows: Vec<FigureRow>,
    /// How many more there are.
    pub more: usize,
}

/// A thing and how often it occurs.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FigureRow {
    /// The theme's own name for it, as a key of a string.
    pub key: Option<String>,
    /// Its name, when it has no key or the theme no string.
    pub label: String,
    /// Its page.
    pub url: Option<String>,
    /// How often it occurs.
    pub count: usize,
    /// Length of its bar in per cent of the longest.
    pub length: usize,
}

impl FigureRow {
    /// A thing that occurs so often.
    pub fn of(count: usize) -> Self {
        Self {
            count,
            ..Self::default()
        }
    }
}
