//! How long people wait for a first answer.

use serde::Serialize;

use crate::view::frame::Frame;
use crate::view::parts::LinkView;
use crate::view::submissions::AuthorView;

/// How long first answers take, and what waits for one. Template `answers.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AnswersView {
    /// The common part.
    pub page: Frame,
    /// How long an answer takes at most, where that is promised.
    pub within: Option<PeriodView>,
    /// How long first answers took, the latest month first.
    pub months: Vec<AnswerMonth>,
    /// What waits, what came first first.
    pub waiting: Vec<WaitingRow>,
    /// How many more wait than are listed.
    pub more: usize,
    /// How many submissions are not part of the hub, of which nothing tells whether they are still
    /// open.
    pub unsure: usize,
    /// How many were settled without an answer that is known.
    pub unanswered: usize,
    /// Whether the forge's list of requests is known.
    pub knows_requests: bool,
    /// Whether the forge's list of comments is known.
    pub knows_comments: bool,
    /// The queue of submissions, where there is one.
    pub queue: Option<String>,
    /// The same for programs.
    pub json: String,
}

/// A time in hours or days.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct PeriodView {
    /// `hours` or `days`; strings `span-<unit>` and `promise-<unit>`, which are given the number `n`.
    pub unit: &'static str,
    /// How many; 0 is less than one.
    pub n: u64,
}

/// How long first answers of a month took.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AnswerMonth {
    /// The year.
    pub year: String,
    /// The month, 1 to 12; string `month-short-<month>`.
    pub month: u8,
    /// How many answers there were.
    pub answers: usize,
    /// The time that half of them took at most.
    pub median: PeriodView,
    /// The time that nine of ten took at most.
    pub p90: PeriodView,
}

/// Something that waits for a first answer.
#[derive(Debug, Clone, Default, Serialize)]
pub struct WaitingRow {
    /// `#12`, `!12`, or the name of a branch; empty for what has only a title.
    pub label: String,
    /// Its title; may be empty.
    pub title: String,
    /// Where it is.
    pub url: String,
    /// Who sent it.
    pub authors: Vec<AuthorView>,
    /// How many more people sent it, who are not to be named.
    pub unnamed: usize,
    /// How many more people sent it than are listed.
    pub more_authors: usize,
    /// The call that it is an idea for.
    pub call: Option<LinkView>,
    /// The day on which it came, if known.
    pub since: Option<String>,
    /// The moment by which an answer was promised.
    pub promised: Option<String>,
}

impl PeriodView {
    /// Seconds in the unit that suits them: hours up to two days, then days; to the nearest one.
    pub fn of_seconds(seconds: i64) -> Self {
        let hours = u64::try_from(seconds.max(0))
            .unwrap_or_default()
            .saturating_add(1_800)
            / 3_600;
        if hours < 48 {
            Self {
                unit: "hours",
                n: hours,
            }
        } else {
            Self {
                unit: "days",
                n: (hours + 12) / 24,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_in_the_unit_that_suits_them() {
        let told = |seconds| {
            let span = PeriodView::of_seconds(seconds);
            (span.n, span.unit)
        };
        assert_eq!(told(-5), (0, "hours"));
        assert_eq!(told(1_799), (0, "hours"));
        assert_eq!(told(1_800), (1, "hours"));
        assert_eq!(told(47 * 3_600), (47, "hours"));
        assert_eq!(told(48 * 3_600), (2, "days"));
        assert_eq!(told(10 * 86_400 - 60), (10, "days"));
        assert_eq!(told(i64::MAX).1, "days");
    }
}
