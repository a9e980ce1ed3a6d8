//! The list of the files that are ours.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use super::disk::STAGING;
use super::error::{WriteError, io_error};
use crate::paths::{MANIFEST, OutputPath};

/// First line of a manifest.
const HEADER: &str = "# Written by Commonweal. It removes or replaces only the files listed here.";

/// The files that an earlier build wrote; nothing where there was none.
pub(super) fn read(root: &Path) -> Result<Option<BTreeSet<String>>, WriteError> {
    let manifest = root.join(MANIFEST);
    match fs::read_to_string(&manifest) {
        // A line that is no sound output path was not written by us, so nothing is removed because
        // of it.
        Ok(text) => Ok(Some(
            text.lines()
                .filter(|line| OutputPath::new(line).is_some())
                .map(str::to_owned)
                .collect(),
        )),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(io_error(&manifest, error)),
    }
}

/// Writes the list, whole or not at all.
pub(super) fn write<'a>(
    root: &Path,
    paths: impl Iterator<Item = &'a String>,
) -> Result<(), WriteError> {
    let mut text = String::from(HEADER);
    text.push('\n');
    for path in paths {
        text.push_str(path);
        text.push('\n');
    }
    let place = root.join(MANIFEST);
    let mut file = tempfile::Builder::new()
        .prefix(STAGING)
        .tempfile_in(root)
        .map_err(|error| io_error(root, error))?;
    io::Write::write_all(&mut file, text.as_bytes()).map_err(|error| io_error(&place, error))?;
    file.persist(&place)
        .map_err(|error| io_error(&place, error.error))?;
    Ok(())
}
