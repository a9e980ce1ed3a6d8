//! What is proposed to a hub: refs → judged submissions, kept between runs.

mod base;
mod budget;
mod forge_list;
mod job;
mod judging;
mod kept;
mod opening;
pub mod preview;
mod queue;
mod reading;
mod records;
mod refs;
mod said;
mod single;

pub(super) use opening::{Whole, open_with};
pub use opening::{open_for_seal, open_to_check, open_told};
pub use queue::{Queue, queue};
pub use refs::Asked;
pub(super) use single::near;
pub use single::{names, one};
