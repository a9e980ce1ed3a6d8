//! How calls stand, for people and for programs: what came, what counts, what it gives, what is
//! missing next, and who should review what.

pub mod assign;
pub mod digest;
pub mod json;
pub mod next;
pub mod result;
pub mod result_json;
pub mod table;
pub mod tasks;
pub mod why;
pub mod words;
