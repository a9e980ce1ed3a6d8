//! Commits → who changed what: one pass over git gives a [`Log`], and everything after is a pure
//! function of it.

mod account;
mod address;
mod assumed;
mod authorship;
mod bots;
mod build;
pub mod cache;
pub mod claims;
mod class;
mod commit;
mod contents;
pub mod diff;
mod directory;
mod files;
pub mod git;
mod hand;
mod hands;
mod hints;
mod identity;
mod ids;
mod inherit;
mod log;
mod lost;
mod mailmap;
mod names;
mod opener;
mod ownership;
mod past;
mod programs;
mod records;
mod resolved;
mod returned;
mod text;
mod trailers;
mod within;
mod words;

pub use crate::repo::{BlobId, CommitId, TreeId};
pub use account::Login;
pub use address::{Address, Signature, address_hash};
pub use assumed::Assumed;
pub use bots::is_program;
pub use class::Class;
pub use commit::{Commit, Remediation, SignOff};
pub use contents::{Contents, ReadContent};
pub use directory::OpenedBy;
pub use files::{Change, FileHistory};
pub use hand::Hand;
pub use hands::Hands;
pub use identity::{Identity, PersonSpec, Profile};
pub use ids::{CommitIndex, PersonId};
pub use inherit::Origin;
pub use log::{ChangeKind, Completeness, FileChange, Log, LogCommit, Timestamp};
pub use lost::{Lost, Named};
pub use mailmap::Mailmap;
pub use names::{is_full as is_full_name, looks, same_name};
pub use opener::Opener;
pub use ownership::{ChangeWords, FileWords, KnownWords, MayHave, OwnedWords, WordCounts, WordRun};
pub use resolved::History;
pub use trailers::{Marks, Message, Part, Placement, Role};
pub use words::net as net_words;

/// The signature that a `.mailmap` makes of another one.
pub fn mapped(mailmap: &str, signature: &Signature) -> Signature {
    Mailmap::parse(mailmap).map(signature).signature
}
