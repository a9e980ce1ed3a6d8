//! What anybody should know of a result besides its records, as a value and in words.

use crate::calls::moment::Moment;
use crate::hub::calls::naming::list;
use crate::repo::CommitId;

/// Something to know of a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// `.mailmap` was changed while the call ran, and makes somebody else the author of these.
    Renamed(Vec<String>),
    /// hub.yaml says that the clock of a commit was wrong that brought records or entries.
    WrongClock {
        /// The commit.
        commit: CommitId,
        /// What its clock said, in seconds since 1970 UTC.
        said: i64,
        /// What is taken for its time.
        taken: i64,
        /// What it brought.
        brought: Vec<String>,
    },
    /// A deadline was sealed more than a day after it: until then, the clocks of those who committed
    /// are all that says what came in time.
    LateSeal {
        /// `closes` or `vote`.
        edge: &'static str,
        /// The deadline.
        at: i64,
        /// When it was sealed.
        seen: i64,
    },
    /// These ballots came with commits that are dated before what they stand on, and count by the seal.
    Backdated(Vec<String>),
}

impl Doubt {
    /// It, in a sentence without a full stop.
    pub fn told(&self) -> String {
        match self {
            Self::Renamed(what) => format!(
                "`.mailmap` was changed while the call ran, and makes somebody else the author of {}",
                what.join(", ")
            ),
            Self::WrongClock {
                commit,
                said,
                taken,
                brought,
            } => format!(
                "`calls.wrong-clocks` names commit {}, which says {} and is taken for {}: it brought {}",
                commit.short(),
                Moment::utc(*said),
                Moment::utc(*taken),
                listed(brought)
            ),
            Self::LateSeal { edge, at, seen } => format!(
                "`{edge}` ended {} and was sealed {}: in between, only the clocks of those who committed say what came in time",
                Moment::utc(*at),
                Moment::utc(*seen)
            ),
            Self::Backdated(ballots) => format!(
                "these came with commits that are dated before what they stand on, so nothing proves that they came in time: {}",
                listed(ballots)
            ),
        }
    }
}

fn listed(names: &[String]) -> String {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    list(&names)
}
