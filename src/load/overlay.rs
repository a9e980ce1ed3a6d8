//! Files put on top of those that are loaded: a proposal's, without a tree that holds both.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use super::listing::{Listed, Listing, read};
use crate::config::Config;
use crate::paths::SourcePath;
use crate::sources::{ContentName, ReadBlob, Sources};

/// Reads a content of the repository by its name.
pub type ReadContent = Arc<dyn Fn(&ContentName) -> Option<Vec<u8>> + Send + Sync>;

/// Files that stand in the place of others.
#[derive(Debug, Default)]
pub struct Overlay {
    /// Files with their length in bytes.
    pub files: BTreeMap<SourcePath, (Bytes, u64)>,
    /// Paths where there is a file no more.
    pub gone: Vec<SourcePath>,
    /// Symbolic links, which are not followed.
    pub links: Vec<String>,
    /// Names that are not valid.
    pub unreadable: Vec<String>,
}

/// Where the bytes of a file are.
#[derive(Debug, Clone)]
pub enum Bytes {
    /// In the repository.
    Blob(ContentName),
    /// Here.
    Here(Arc<[u8]>),
}

/// Puts the files of `over` on top of `under`.
pub fn overlay(
    mut under: Sources,
    over: &Overlay,
    config: &Config,
    contents: &ReadContent,
) -> Sources {
    let mut listing = Listing::default();
    over.links.iter().for_each(|path| listing.link(path));
    over.unreadable
        .iter()
        .for_each(|name| listing.unreadable_name(name));
    let mut files = BTreeMap::new();
    for (path, (bytes, len)) in &over.files {
        listing.files.push(Listed {
            path: path.clone(),
            len: *len,
            content: match bytes {
                Bytes::Blob(blob) => Some(*blob),
                Bytes::Here(_) => None,
            },
        });
        files.insert(path.clone(), bytes.clone());
    }
    for path in over.gone.iter().chain(over.files.keys()) {
        under.texts.remove(path);
        under.blobs.remove(path);
        under.nearby.remove(path);
        under.unpublished.remove(path);
        under
            .diagnostics
            .retain(|found| found.place.path != path.as_str());
    }
    let reader = Arc::new(Reader {
        files,
        contents: contents.clone(),
        under: under.reader(),
    });
    let root = under.content_root.clone();
    let known = under.known.clone();
    let mut top = read(listing, reader, config, &root, known);
    under.texts.append(&mut top.texts);
    under.blobs.append(&mut top.blobs);
    under.nearby.append(&mut top.nearby);
    under.unpublished.append(&mut top.unpublished);
    under.diagnostics.append(&mut top.diagnostics);
    under.with_reader(top.reader())
}

struct Reader {
    files: BTreeMap<SourcePath, Bytes>,
    contents: ReadContent,
    under: Arc<dyn ReadBlob>,
}

impl ReadBlob for Reader {
    fn read(&self, path: &SourcePath) -> io::Result<Vec<u8>> {
        match self.files.get(path) {
            Some(Bytes::Here(bytes)) => Ok(bytes.to_vec()),
            Some(Bytes::Blob(blob)) => {
                (self.contents)(blob).ok_or_else(|| io::ErrorKind::NotFound.into())
            }
            None => self.under.read(path),
        }
    }

    fn head(&self, path: &SourcePath, most: usize) -> io::Result<Vec<u8>> {
        match self.files.get(path) {
            Some(_) => self.read(path).map(|mut bytes| {
                bytes.truncate(most);
                bytes
            }),
            None => self.under.head(path, most),
        }
    }

    fn head_at(&self, revision: &str, path: &SourcePath, most: usize) -> io::Result<Vec<u8>> {
        self.under.head_at(revision, path, most)
    }
}
