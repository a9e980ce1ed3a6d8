//! Calls: what a community asked for, what came, who judged it, and what it gives.
//!
//! A call, its entries and its records are files; here they are joined with the people and the
//! history of the hub. Nothing depends on the clock but through the moment that is given, and that
//! is only compared with the dates of calls.

mod all;
mod ballot;
mod ballots;
mod call;
mod entries;
mod entry;
mod findings;
mod ideas;
mod lists;
mod making;
mod opening;
mod part;
mod places;
mod result;
mod results;
mod review;
mod reviews;
mod roll;
mod sealed;
mod sent;
mod state;
mod timeline;
mod unsound;
mod verify;

pub use all::Calls;
pub use ballot::{Ballot, Uncast};
pub use call::Call;
pub use entries::id_of;
pub use entry::{Arrival, Entry, Idea, Standing, Where};
pub use part::Parts;
pub use places::CallPlaces;
pub use result::{AwardResult, Figures};
pub use review::{Review, Uncounted};
pub use sealed::Unsealable;
pub use state::State;
pub use timeline::{Timeline, Written};
pub use verify::Undecidable;
