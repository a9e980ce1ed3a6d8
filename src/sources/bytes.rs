//! Bytes of files that are read when somebody asks for them.

use std::collections::BTreeMap;
use std::io;

use super::known::ContentName;
use crate::paths::SourcePath;

/// A file that is not read into memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blob {
    /// Size in bytes.
    pub len: u64,
}

/// Reads the bytes of a file that [`Sources`](super::Sources) only knows by name.
pub trait ReadBlob: Send + Sync {
    /// The file's bytes.
    ///
    /// # Errors
    /// When the file is gone or cannot be read.
    fn read(&self, path: &SourcePath) -> io::Result<Vec<u8>>;

    /// Its first bytes, at most so many.
    ///
    /// # Errors
    /// When the file is gone or cannot be read.
    fn head(&self, path: &SourcePath, most: usize) -> io::Result<Vec<u8>> {
        let mut bytes = self.read(path)?;
        bytes.truncate(most);
        Ok(bytes)
    }

    /// The first bytes of a file of another revision of the repository, at most so many; the path is
    /// from the top of that.
    ///
    /// # Errors
    /// When there is no such revision or file, or it cannot be read.
    fn head_at(&self, _revision: &str, _path: &SourcePath, _most: usize) -> io::Result<Vec<u8>> {
        Err(io::ErrorKind::NotFound.into())
    }

    /// Its bytes when its content has this name; those of another content where nobody has that one
    /// any more.
    ///
    /// # Errors
    /// When the file is gone or cannot be read.
    fn read_named(&self, path: &SourcePath, _name: &ContentName) -> io::Result<Vec<u8>> {
        self.read(path)
    }
}

/// Files given as bytes: what tests are made of.
impl ReadBlob for BTreeMap<SourcePath, Vec<u8>> {
    fn read(&self, path: &SourcePath) -> io::Result<Vec<u8>> {
        self.get(path)
            .cloned()
            .ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}
