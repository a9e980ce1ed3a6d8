//! Why a site cannot be written.

use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostic::system;
/// Why the output cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The folder holds files that Commonweal did not write.
    #[error("`{0}` holds files that Commonweal did not write, such as `{1}`")]
    Foreign(PathBuf, String),
    /// A file of somebody else's is where a page should go.
    #[error("`{0}` was not written by Commonweal, and a page of the site has the same name")]
    Occupied(PathBuf),
    /// A link would lead the build to another place.
    #[error("`{0}` is a symbolic link, and a build writes through none")]
    Link(PathBuf),
    /// Another build writes to the folder.
    #[error("another build is writing to `{0}`")]
    Busy(PathBuf),
    /// The disk refuses.
    #[error("cannot write `{path}`: {}", system::told(error))]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
}

pub(super) fn io_error(path: &Path, error: io::Error) -> WriteError {
    WriteError::Io {
        path: path.to_owned(),
        error,
    }
}
