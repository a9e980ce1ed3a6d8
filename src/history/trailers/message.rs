//! What a message says.

use serde::{Deserialize, Serialize};

use super::super::address::Signature;

/// What a message says, with no address in it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// The first line, addresses shortened.
    pub subject: String,
    /// The pull request that it names.
    pub pull_request: Option<u32>,
    /// Who took part.
    pub people: Vec<(Part, Signature)>,
    /// Tools that helped.
    pub tools: Vec<String>,
    /// Who signed it off, and where in the message.
    pub sign_offs: Vec<(Signature, Placement)>,
    /// Sign-offs that it adds to earlier commits.
    pub remediations: Vec<RawRemediation>,
    /// What it says about the kind of change.
    pub marks: Marks,
}

/// What a trailer makes of the person it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// They wrote it too.
    CoAuthor,
    /// They helped in another way.
    Role(Role),
}

/// A remediation before its people are resolved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RawRemediation {
    /// The commit it speaks of, perhaps shortened.
    pub commit: String,
    /// Who signs.
    pub signer: Signature,
    /// For whom.
    pub on_behalf_of: Option<Signature>,
}

/// How somebody helped with a commit besides writing it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// `Translated-by`
    Translation,
    /// `Illustrated-by`
    Illustration,
    /// `Reviewed-by`
    Review,
    /// `Suggested-by`
    Ideas,
    /// `Reported-by`
    Report,
}

/// Where in a message a trailer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Placement {
    /// In the last paragraph, where git looks.
    Trailer,
    /// Elsewhere in the message.
    Body,
}

/// What a message says about the kind of change.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marks {
    /// `Bulk-edit: true`, or listed in `.git-blame-ignore-revs`.
    pub bulk: bool,
    /// `Minor-edit: true`.
    pub minor: bool,
    /// `Decision:` on submissions, addresses shortened.
    pub decisions: Vec<String>,
    /// `Imported-from:`, addresses shortened.
    pub imported_from: Option<String>,
    /// The commits of git's "This reverts commit …" lines, perhaps shortened.
    pub reverts: Vec<String>,
}
