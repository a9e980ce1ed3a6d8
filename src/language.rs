//! Languages: their tags as people write them in names, and where a repository keeps its
//! translations.
//!
//! It knows paths and texts only: what a page is, and where it is published, is the hub's matter.

mod declared;
mod ending;
pub mod evidence;
mod families;
pub mod layout;
mod outside;
mod suffixes;
pub mod tag;
mod text;
mod weight;

pub use declared::Declared;
pub use evidence::recognise;
pub use layout::{Layout, Located, Way};
pub use outside::around;
pub use text::{Letters, by_script, sample};
pub use weight::{Evidence, File};

#[cfg(test)]
mod tests;
