//! A built site → a commit on a branch, and its push.

use std::io;
use std::path::PathBuf;

use crate::diagnostic::system;

pub mod branch;
pub mod remote;

/// Why a site cannot be published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// The branch holds something that Commonweal did not write.
    #[error("the branch `{0}` holds something else than a site of Commonweal, such as `{1}`")]
    Foreign(String, String),
    /// The branch is the one that the hub itself is on.
    #[error("`{0}` is the branch of the hub itself, and its pages would be replaced by the site")]
    OwnBranch(String),
    /// There is no such remote.
    #[error("there is no remote `{0}`")]
    NoRemote(String),
    /// The remote could not be asked, or did not take the push.
    #[error("git could not {what} `{remote}`:\n{message}")]
    Refused {
        /// What was to be done.
        what: &'static str,
        /// The remote's name.
        remote: String,
        /// What git said.
        message: String,
    },
    /// There is no `git` to run.
    #[error("the program `git` cannot be run: {}", system::told(.0))]
    NoGit(io::Error),
    /// libgit2 could not write.
    #[error("git cannot write the site: {0}")]
    Git(String),
    /// The built site cannot be read.
    #[error("cannot read `{path}`: {}", system::told(error))]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
}

impl From<git2::Error> for PublishError {
    fn from(error: git2::Error) -> Self {
        Self::Git(error.message().to_owned())
    }
}
