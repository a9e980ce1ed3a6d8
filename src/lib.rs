//! Commonweal.
#![forbid(unsafe_code)]
pub mod diagnostic;
pub mod fields;
pub mod front_matter;
pub mod paths;
pub mod sources;
pub mod yaml;
