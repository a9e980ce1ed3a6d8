//! Whether people certified a commit: where they did, why they need not, or what is wrong.

use jiff::civil::Date;

use super::statements::Version;
use crate::config;
use crate::history::{CommitIndex, PersonId, Placement};
use crate::hub::ids::PageId;
use crate::paths::SourcePath;

/// A commit in scope.
#[derive(Debug, Clone, PartialEq)]
pub struct Revision {
    /// Which.
    pub commit: CommitIndex,
    /// Whether its author has certified it.
    pub standing: Standing,
    /// Humans who wrote it too and have not certified it; empty where nothing is asked of them.
    pub co_authors: Vec<CoAuthor>,
    /// The pages that it changed, by path.
    pub pages: Vec<PageId>,
    /// The other files that it changed.
    pub media: Vec<SourcePath>,
}

/// A co-author without a certification.
#[derive(Debug, Clone, PartialEq)]
pub struct CoAuthor {
    /// Who.
    pub person: PersonId,
    /// What is wrong.
    pub missing: Missing,
}

/// Whether a commit's author has certified it.
#[derive(Debug, Clone, PartialEq)]
pub enum Standing {
    /// They have.
    Certified(Certificate),
    /// They need not.
    NotNeeded(NotNeeded),
    /// They have not.
    Missing(Missing),
}

/// Somebody certified a statement for a commit.
#[derive(Debug, Clone, PartialEq)]
pub struct Certificate {
    /// Where they did.
    pub ground: Ground,
    /// Name of the statement.
    pub statement: String,
    /// Which text of it.
    pub version: Version,
}

/// Where somebody certified a commit.
#[derive(Debug, Clone, PartialEq)]
pub enum Ground {
    /// In its own message.
    SignOff(Placement),
    /// In the message of a later commit of theirs.
    Remediation(CommitIndex),
    /// In a later commit of somebody else, on their behalf, which hub.yaml allows.
    ThirdParty(CommitIndex, PersonId),
    /// In their profile, on this day.
    Profile(Date),
    /// On each page that it changed; this is the first.
    Page(PageId),
}

/// Why a commit needs no certification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotNeeded {
    /// A program wrote it.
    Bot,
    /// It was written and committed before the hub asked.
    BeforeSince,
}

/// What is wrong with the certification of a commit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// There is none.
    NoLine,
    /// The address is theirs and the name, which stands here, is not. Only doubtful.
    OtherName(String),
    /// The name is theirs and the address is not.
    OtherAddress(String),
    /// Only others, of whom this is the first, signed.
    OthersLine(String),
    /// Only a program signed.
    Program(String),
    /// It is signed, and hub.yaml does not accept sign-offs.
    NotAccepted,
    /// Somebody else added a sign-off for them, in this commit.
    OnBehalf(CommitIndex),
    /// The profile certifies from this day, which is after the commit.
    LaterProfile(Date),
    /// The profile's entry has no date.
    Undated,
    /// Somebody else wrote the entry.
    Foreign,
    /// They certified this other statement.
    OtherStatement(String),
    /// They certified another text of the statement.
    OtherText,
    /// The page's attestation is somebody else's, or not every page that the commit changed has
    /// one: here is the first without.
    PageLacks(PageId),
}

impl Ground {
    /// The word for it in views, JSON and CSV.
    pub fn name(&self) -> &'static str {
        match self {
            Self::SignOff(_) => "sign-off",
            Self::Remediation(_) => "remediation",
            Self::ThirdParty(..) => "third-party",
            Self::Profile(_) => "profile",
            Self::Page(_) => "page",
        }
    }

    /// Which of the proofs that hub.yaml may accept it is.
    pub fn proof(&self) -> config::Proof {
        match self {
            Self::SignOff(_) | Self::Remediation(_) | Self::ThirdParty(..) => {
                config::Proof::SignOff
            }
            Self::Profile(_) => config::Proof::Profile,
            Self::Page(_) => config::Proof::Page,
        }
    }
}

impl NotNeeded {
    /// The word for it in JSON and CSV.
    pub fn name(self) -> &'static str {
        match self {
            Self::Bot => "bot",
            Self::BeforeSince => "before-since",
        }
    }
}

impl Missing {
    /// The word for it in JSON and CSV.
    pub fn name(&self) -> &'static str {
        match self {
            Self::NoLine => "no-sign-off",
            Self::OtherName(_) => "other-name",
            Self::OtherAddress(_) => "other-address",
            Self::OthersLine(_) => "others-sign-off",
            Self::Program(_) => "tool-sign-off",
            Self::NotAccepted => "not-accepted",
            Self::OnBehalf(_) => "on-behalf",
            Self::LaterProfile(_) => "later-profile",
            Self::Undated => "undated-profile",
            Self::Foreign => "foreign-attestation",
            Self::OtherStatement(_) => "other-statement",
            Self::OtherText => "outdated-statement",
            Self::PageLacks(_) => "page-lacks",
        }
    }

    /// Whether it is only doubtful that they did not certify.
    pub fn is_doubt(&self) -> bool {
        matches!(self, Self::OtherName(_))
    }
}
