//! Reviews of pages: who wrote them, what was read, what changed since, and whether they count.

mod all;
mod around;
mod findings;
mod names;
mod review;
mod standing;

pub use all::PageReviews;
pub(in crate::hub) use around::Around;
pub use names::name_of;
pub use review::PageReview;
pub use standing::Uncounted;
