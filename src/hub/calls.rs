//! Calls: what a community asked for, what came, who judged it, and what it gives.
//!
//! A call, its entries and its records are files; here they are joined with the people and the
//! history of the hub. Nothing depends on the clock but through the moment that is given, and that
//! is only compared with the dates of calls.

mod after;
mod all;
mod ballot;
mod ballots;
mod batch;
mod call;
mod changed;
mod decided;
mod deciders;
mod deciding;
pub(in crate::hub) mod drafts;
mod drive;
mod eligible;
mod entries;
mod entry;
mod enveloped;
mod findings;
mod former;
mod found;
mod ideas;
mod implements;
mod kept;
mod lists;
mod making;
mod moved;
mod opening;
mod part;
mod past;
mod pieces;
mod places;
mod record;
mod result;
mod results;
mod review;
mod reviews;
mod roll;
mod sealed;
mod sent;
mod state;
mod tasks;
mod unsound;
mod verify;
mod who;
mod work;
mod wrote;

pub use after::After;
pub use all::Calls;
pub use ballot::{Ballot, Uncast};
pub use batch::{Answer, Answerer, Batch, Task};
pub use call::{Call, CallTranslation};
pub(in crate::hub) use deciders::{objections, only_signed, unfounded};
pub use deciding::{Deciding, Undecidable};
pub use drive::{Done, Drive, Left};
pub use entry::{Arrival, Entry, Idea, Standing, Where, Wrote};
pub(in crate::hub) use findings::touched;
pub use kept::{Enveloped, Kept};
pub(in crate::hub) use moved::{by_mailmap, moved};
pub use part::Parts;
pub use places::{CallLists, CallPlaces};
pub use result::{AwardResult, Figures, Tie};
pub use review::{Review, Uncounted};
pub use sealed::Unsealable;
pub use state::State;
pub use tasks::wrong_answer;
