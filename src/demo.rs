//! The example hub as a real git repository: people, pull requests and fourteen months of history,
//! the same on every machine.

use std::collections::BTreeMap;
use std::path::Path;

mod edit;
mod error;
mod plan;
mod script;
mod write;

pub use error::DemoError;

/// The folder `example-site` of this source tree.
static EXAMPLE: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/example-site.rs"));

/// The scripted history; it tells how the other files came to be and is no part of the hub.
const SCRIPT: &str = "history.txt";

/// Writes the example hub to `dir`: a repository with `main` checked out and every pull request
/// under `refs/pull/*/head`.
///
/// Names, times and contents are fixed, and neither the user's git configuration nor the clock has
/// a say, so that the commit ids are the same everywhere.
///
/// # Errors
/// When `dir` is a file, is not empty, or cannot be written.
pub fn materialise(dir: &Path) -> Result<(), DemoError> {
    claim(dir)?;
    let plan = planned()?;
    write::repository(dir, &plan).map_err(|error| DemoError::Git {
        path: dir.to_owned(),
        message: error.message().to_owned(),
    })?;
    Ok(())
}

/// The files of the example hub as they are on `main`, by path.
pub fn files() -> BTreeMap<String, &'static [u8]> {
    let mut files = embedded();
    files.remove(SCRIPT);
    files
}

fn embedded() -> BTreeMap<String, &'static [u8]> {
    let inside = |(path, bytes): &(&'static str, &'static [u8])| {
        Some((path.strip_prefix("example-site/")?.to_owned(), *bytes))
    };
    EXAMPLE.iter().filter_map(inside).collect()
}

/// The history, read and laid out against the embedded files.
fn planned() -> Result<plan::Plan, DemoError> {
    let mut files = embedded();
    let script = files.remove(SCRIPT).unwrap_or_default();
    let script = script::parse(&String::from_utf8_lossy(script))?;
    plan::plan(&script, &files)
}

/// Makes sure that `dir` exists and is an empty folder.
fn claim(dir: &Path) -> Result<(), DemoError> {
    let folder_error = |source| DemoError::Folder {
        path: dir.to_owned(),
        source,
    };
    if dir.exists() && !dir.is_dir() {
        return Err(DemoError::NotAFolder(dir.to_owned()));
    }
    std::fs::create_dir_all(dir).map_err(folder_error)?;
    if std::fs::read_dir(dir)
        .map_err(folder_error)?
        .next()
        .is_some()
    {
        return Err(DemoError::NotEmpty(dir.to_owned()));
    }
    Ok(())
}

#[cfg(test)]
mod tests;
