//! What the right to publish each change rests on: one value, made once, that rules, pages and
//! `audit` read.
//!
//! An attestation is one fact: a person certified a statement for a commit. Its proofs are a
//! `Signed-off-by` line of theirs, a later commit of theirs that adds it, a dated entry in their
//! profile, and the `attestation` of every page that the commit changed. Nobody certifies for
//! another.

mod attestations;
mod coverage;
mod entries;
mod judge;
mod remedies;
mod scope;
mod standing;
mod statements;
mod told;
mod writer;

pub use crate::hub::attestation_entry::{ENTRIES, Entry};
pub use attestations::Attestations;
pub use coverage::Coverage;
pub use entries::Checked;
pub(super) use judge::judge;
pub use standing::{Certificate, CoAuthor, Ground, Missing, NotNeeded, Revision, Standing};
pub use statements::{DCO, Refused, Signed, Statement, Statements, Version};
pub use told::{name_of, reason, step, subject};
pub use writer::Writer;
