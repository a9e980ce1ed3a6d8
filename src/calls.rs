//! Calls: what a community asks for, and the records by which it is judged, as their files say it;
//! and how opinions are counted.
//!
//! A call is a file, and so is every review, ballot, seal and decision. Here is what each of them
//! says; who wrote it, whether it counts and what it gives is known to the hub.

pub mod ballot;
pub mod comments;
pub mod count;
pub mod decision;
pub mod draft;
pub mod drives;
pub mod envelope;
mod fair;
pub mod file;
pub mod frozen;
pub mod keys;
pub mod kind;
pub mod listed;
pub mod moment;
pub mod page_review;
pub mod place;
pub mod records;
pub mod review;
pub mod seal;
pub mod tasks;
pub mod translation;

pub use ballot::{BallotFile, Choice};
pub use decision::Decision;
pub use file::{AwardRules, CallFile, CriterionRules, Dates};
pub use moment::Moment;
pub use page_review::PageReviewFile;
pub use records::Records;
pub use review::ReviewFile;
pub use seal::Seal;
pub use tasks::{AnswerFile, ItemsFile, TaskRules};
pub use translation::CallText;
