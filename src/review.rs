//! A change to a hub: judged by the branch's own rules, told apart from what was there before.
//!
//! The hub is read with the change and under the branch's rules; what a change says about how it is
//! judged does not count until it is merged. What the branch had already is a [`Baseline`], so that
//! only what a change introduces can fail it.

mod baseline;
pub mod comment;
pub mod credited;
mod identity;
mod judge;

pub use baseline::{Baseline, Brought, Compared, counted};
pub use identity::settle;
pub use judge::{Base, Judged, Proposed, Scope, judge};
