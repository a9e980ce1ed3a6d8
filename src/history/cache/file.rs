//! The files in which things are kept.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// A larger file is not ours.
const LIMIT: u64 = 2 << 30;

/// What a file is and which program wrote it: one that was made from other sources may have read
/// the same commit otherwise.
pub(super) fn kind(name: &str, key: &str) -> String {
    format!("commonweal {} {name} {key}\n", env!("COMMONWEAL_SOURCE"))
}

pub(super) fn read<T: DeserializeOwned>(path: &Path, kind: &str) -> Option<T> {
    postcard::from_bytes(&read_bytes(path, kind)?).ok()
}

pub(super) fn read_bytes(path: &Path, kind: &str) -> Option<Vec<u8>> {
    let known = fs::symlink_metadata(path).ok()?;
    if !known.is_file() || known.len() > LIMIT {
        return None;
    }
    let mut file = fs::File::open(path).ok()?;
    let mut head = vec![0; kind.len() + 32];
    file.read_exact(&mut head).ok()?;
    let digest = head.strip_prefix(kind.as_bytes())?;
    let mut values = Vec::with_capacity(
        usize::try_from(known.len())
            .ok()?
            .saturating_sub(head.len()),
    );
    file.take(LIMIT).read_to_end(&mut values).ok()?;
    (blake3::hash(&values).as_bytes() == digest).then_some(values)
}

pub(super) fn write<T: Serialize>(
    folder: &Path,
    name: &str,
    kind: &str,
    values: &T,
) -> std::io::Result<()> {
    write_bytes(
        folder,
        name,
        kind,
        &postcard::to_extend(values, Vec::new()).map_err(std::io::Error::other)?,
    )
}

pub(super) fn write_bytes(
    folder: &Path,
    name: &str,
    kind: &str,
    values: &[u8],
) -> std::io::Result<()> {
    make(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(kind.as_bytes())?;
    file.write_all(blake3::hash(values).as_bytes())?;
    file.write_all(values)?;
    file.persist(folder.join(name))
        .map_err(|error| error.error)?;
    Ok(())
}

/// Makes the folder, which git need not know.
pub(super) fn make(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    let ignore = folder.join(".gitignore");
    if !ignore.exists() {
        fs::write(
            ignore,
            "# Made by Commonweal to build faster; safe to delete at any time.\n*\n",
        )?;
    }
    Ok(())
}
