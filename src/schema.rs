//! The keys of the files that people write, for programs and for people: JSON Schema for editors,
//! and the manual's page.

mod file;
mod json;
mod manual;

pub use file::File;
pub use json::{of_hubs_pages, schema};
pub use manual::page;
