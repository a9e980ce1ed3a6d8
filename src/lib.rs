//! Commonweal.
#![forbid(unsafe_code)]
pub mod check;
pub mod commands;
pub mod config;
pub mod demo;
pub mod diagnostic;
pub mod fields;
pub mod forge;
pub mod front_matter;
pub mod history;
pub mod hub;
pub mod license;
pub mod load;
pub mod markdown;
pub mod pages;
pub mod paths;
pub mod pipeline;
pub mod render;
pub mod serve;
pub mod sources;
pub mod theme;
pub mod view;
pub mod write;
pub mod yaml;
