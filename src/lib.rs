//! Commonweal.
#![forbid(unsafe_code)]
pub mod demo;
pub mod diagnostic;
pub mod paths;
pub mod sources;
