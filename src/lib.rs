//! Commonweal.
#![forbid(unsafe_code)]
pub mod diagnostic;
pub mod paths;
pub mod sources;
pub mod theme;
pub mod view;
