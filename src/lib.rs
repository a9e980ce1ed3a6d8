//! Commonweal.
#![forbid(unsafe_code)]
pub mod diagnostic;
pub mod markdown;
pub mod paths;
pub mod sources;
