//! What people propose: the queue, a page for each open submission, the archive. None of it is
//! published, and none may pass for a page.

mod answers;
mod archive;
mod findings;
mod links;
mod preview;
mod proposal;
mod queue;
mod row;
mod told;

pub(super) use answers::{AnswersJson, AnswersPage};
pub(super) use archive::Archive;
pub(super) use proposal::Proposal;
pub(super) use queue::QueuePages;
