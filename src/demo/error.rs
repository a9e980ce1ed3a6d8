//! Why the example could not be made.

use std::io;
use std::path::PathBuf;

use crate::diagnostic::system;
/// Why the example could not be made.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The folder already holds something, which is never overwritten.
    #[error("the folder {} is not empty; name a new or empty folder, or serve the hub that is there with `commonweal serve --hub DIR`", .0.display())]
    NotEmpty(PathBuf),
    /// A file is where the folder should be.
    #[error("{} is a file; name a new or empty folder for the example", .0.display())]
    NotAFolder(PathBuf),
    /// The folder could not be read or made.
    #[error("cannot use the folder {}: {}", .path.display(), system::told(source))]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Git could not write its part.
    #[error("cannot write the example's git repository in {}: {message}", .path.display())]
    Git {
        /// The folder.
        path: PathBuf,
        /// What libgit2 said.
        message: String,
    },
    /// The scripted history contradicts the files: a mistake in this program, which a test guards
    /// against.
    #[error("the example's history is wrong in line {line}: {message}")]
    Script {
        /// Line of `example-site/history.txt`, from 1.
        line: usize,
        /// What is wrong.
        message: String,
    },
}
