//! Commonweal.
#![forbid(unsafe_code)]
pub mod config;
pub mod demo;
pub mod diagnostic;
pub mod fields;
pub mod forge;
pub mod front_matter;
pub mod license;
pub mod hub;
pub mod load;
pub mod history;
pub mod markdown;
pub mod paths;
pub mod sources;
pub mod write;
pub mod yaml;
pub mod theme;
pub mod view;
