//! Where a site is built before it goes to its branch.

use std::path::{Path, PathBuf};

use crate::load::Location;
use crate::pipeline;
use crate::publish::PublishError;

/// A folder for a site that goes to a branch.
pub(super) enum Folder {
    /// Beside what else is kept: the next one costs what has changed.
    Kept(PathBuf),
    /// Where nothing can be kept.
    Temporary(tempfile::TempDir),
}

impl Folder {
    pub(super) fn of(location: &Location) -> Result<Self, PublishError> {
        if let Some(folder) = pipeline::kept_folder(location, "published") {
            return Ok(Self::Kept(folder));
        }
        let folder = tempfile::tempdir().map_err(|error| PublishError::Io {
            path: std::env::temp_dir(),
            error,
        })?;
        Ok(Self::Temporary(folder))
    }

    pub(super) fn path(&self) -> &Path {
        match self {
            Self::Kept(folder) => folder,
            Self::Temporary(folder) => folder.path(),
        }
    }
}
