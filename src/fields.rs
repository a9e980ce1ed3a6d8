//! Typed reading of a YAML map: the keys of a file are one table, which the program reads by and
//! manual, schema and suggestions are made from; a mistake is a finding, and nothing stops the
//! rest.

mod key;
mod reader;
pub mod slip;
mod table;
mod values;

pub use key::{Key, Kind, Placeholder};
pub use reader::{Fields, nearest};
pub use slip::slips;
pub use table::FromYaml;
pub(crate) use table::keys;
pub(crate) use values::list;
pub use values::{Words, Written};
