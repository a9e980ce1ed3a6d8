//! The index by which readers find pages, in their browser and on the command line.
//!
//! It is files: terms in shards, what results show in chunks, and a manifest for each language. A
//! browser reads the few that a query needs, so nothing runs on a server.
//!
//! ```text
//! found     Hub              → pages with their texts
//! record    a page           → terms with levels, a function of the page alone
//! index     records          → files
//! query     words and files  → pages, in the order of the browser's script
//! ```
//!
//! A page's number comes from its address and a level from the page, so a change of one page leaves
//! most files as they are.
//!
//! # Files
//!
//! All are below `search/`; `en` is the language, `18` the bits of a slot.
//!
//! | file | what |
//! |---|---|
//! | `en.json` | how many pages there are, and the beginnings of all shards |
//! | `en.facets.json` | categories and people that results can be narrowed to |
//! | `en-18/t/scra.bin` | terms from `cra` on with their stems and pages |
//! | `en-18/l/swater.bin` | the pages of a frequent term beyond the best 4,096 |
//! | `en-18/m/417.json` | what results show of the pages whose slot is 417 × 256 or up to 255 more |

mod encode;
mod found;
mod index;
mod level;
mod lexicon;
mod made;
mod query;
mod read;
mod record;
mod shards;
mod slots;
mod stem;
#[cfg(test)]
mod tests;
mod token;
mod vocabulary;

pub use index::{Files, files};
pub use made::of_hub;
pub use query::{Found, Hit, search};
pub use read::Reader;
pub use record::{Document, Part, Person, Record, Shown, Sort, Terms};
