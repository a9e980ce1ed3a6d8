//! An entry of a call.

use serde::Serialize;

use crate::view::calls::moment::MomentView;
use crate::view::calls::people::PeopleView;
use crate::view::calls::placed::PlacedView;
use crate::view::parts::LinkView;

/// The envelope of an entry.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SealedView {
    /// The day on which it was opened, where it was opened in time.
    pub opened: Option<String>,
    /// When it may be opened from, where the call ends.
    pub closes: Option<MomentView>,
    /// Until when.
    pub reveal: Option<MomentView>,
}

/// What somebody sent.
#[derive(Debug, Clone, Default, Serialize)]
pub struct EntryView {
    /// Its name in reviews, ballots and decisions; it is its id on the page with `cw-entry-` before.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its page, or that of the submission that brings it.
    pub url: String,
    /// Whether it is not published yet.
    pub proposed: bool,
    /// Whether its page was removed after the call had closed.
    pub removed: bool,
    /// Whether little of it is left of what its people sent, by what others did before the call closed.
    pub touched: bool,
    /// Those who made it.
    pub people: PeopleView,
    /// The account at the forge that sent it, where no profile names that; may be empty.
    pub login: String,
    /// Thumbs up, where the call counts them.
    pub support: Option<u64>,
    /// Its envelope, where it came in one.
    pub sealed: Option<SealedView>,
    /// What proves when it came: `sealed`, `merged`, `forge` or `claimed`; string `call-arrival-<arrival>`.
    pub arrival: &'static str,
    /// The day that is proven.
    pub arrived: Option<String>,
    /// Whether it takes part: `stands`, `late`, `admitted`, `withdrawn`, `ineligible`, `unopened` or
    /// `broken-envelope`; string `call-standing-<standing>`, but for `stands`.
    pub standing: &'static str,
    /// Why it was admitted; may be empty.
    pub reason: String,
    /// Its places.
    pub places: Vec<PlacedView>,
    /// What became of it: `chosen`, `mention`, `not-chosen`, `late`, `ineligible`, `withdrawn`,
    /// `unopened`, `broken-envelope`, `accepted`, `later`, `declined` or `done`; string `call-outcome-<outcome>`. Empty before a
    /// decision.
    pub outcome: &'static str,
    /// Whether it has too few reviews to be judged, where judges decide and no review is to come.
    pub unreviewed: bool,
    /// What its people are told; may be empty.
    pub answer: String,
    /// The pages that carry it out.
    pub implemented_by: Vec<LinkView>,
}
