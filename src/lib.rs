//! Commonweal.
#![forbid(unsafe_code)]
pub mod paths;
pub mod diagnostic;
pub mod sources;
pub mod report;
pub mod yaml;
pub mod fields;
pub mod front_matter;
pub mod license;
pub mod forge;
pub mod config;
pub mod markdown;
pub mod load;
pub mod history;
pub mod hub;
pub mod check;
pub mod view;
pub mod pages;
pub mod theme;
pub mod render;
pub mod write;
pub mod pipeline;
pub mod serve;
pub mod demo;
pub mod commands;
