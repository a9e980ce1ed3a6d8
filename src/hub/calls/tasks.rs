//! Batches of tasks: which items there are, what people answered, and what their answers come to.

mod counted;
mod items;
mod making;
mod sent;

pub(super) use making::batch;
pub use making::wrong_answer;
pub(super) use sent::are_sent;
