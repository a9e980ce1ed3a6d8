//! What the files of a site were made from, kept for the next build into the same folder.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use crate::digest::Digest;
use crate::history::cache::Shelf;
use crate::render::Renderer;
use crate::write::Record;

/// What is kept about folders begins with this; the rest of the name says which folder.
const RECORDS: &str = "outputs-";

/// About how many folders something is kept: a site, a published one, and some that were tried.
const FOLDERS: usize = 4;

/// Why outputs were rendered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// Nothing was: nothing has changed since the last build.
    Nothing,
    /// No earlier build into this folder is known.
    First,
    /// What all pages share is not what it was: the program, the theme, its strings, or what each
    /// page shows of the hub.
    Shared,
    /// What they show has changed.
    Changes,
}

/// What was known before a build.
pub(super) struct Seen {
    is_first: bool,
    is_shared: bool,
}

impl Seen {
    pub(super) fn of(known: &Record, renderer: &Renderer) -> Self {
        Self {
            is_first: known.is_empty(),
            is_shared: known.shared() == renderer.shared(),
        }
    }

    /// Why outputs were rendered.
    pub(super) fn why(&self, rendered: &BTreeMap<&'static str, usize>) -> Why {
        match self {
            _ if rendered.is_empty() => Why::Nothing,
            Self { is_first: true, .. } => Why::First,
            Self {
                is_shared: false, ..
            } => Why::Shared,
            _ => Why::Changes,
        }
    }
}

/// What is known about a folder.
pub(super) fn kept(shelf: &Shelf, output: &Path) -> Record {
    let key = key(output);
    shelf.kept(&name(&key), &key).unwrap_or_default()
}

/// Keeps what is known about a folder, and drops what is known about those that were not written
/// for the longest time.
pub(super) fn keep(shelf: &Shelf, output: &Path, record: &Record) {
    let key = key(output);
    shelf.keep(&name(&key), &key, record);
    shelf.keep_newest(RECORDS, FOLDERS);
}

/// A folder by a name of its own.
pub(super) fn key(output: &Path) -> String {
    let place = std::path::absolute(output).unwrap_or_else(|_| output.to_owned());
    format!(
        "{:?}",
        Digest::of_bytes(place.as_os_str().as_encoded_bytes())
    )
}

fn name(key: &str) -> String {
    format!("{RECORDS}{}", key.get(..8).unwrap_or(key))
}
