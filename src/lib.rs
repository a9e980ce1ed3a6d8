//! Commonweal.
#![forbid(unsafe_code)]
pub mod diagnostic;
pub mod history;
pub mod paths;
pub mod sources;
