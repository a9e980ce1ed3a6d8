//! Reads and writes the first files of a hub; nothing is read or written through a link.

use std::io::{self, Write as _};
use std::path::Path;

use crate::commands::Failure;
use crate::diagnostic::system;
use crate::init::{self, FRONT_PAGE, Start};
use crate::write::link_on_the_way;
use crate::yaml;

/// The hub's settings.
pub(super) const SETTINGS: &str = "hub.yaml";

/// What became of the files.
#[derive(Default)]
pub(super) struct Written {
    pub written: Vec<String>,
    pub left: Vec<String>,
    /// Those that are left whatever is said.
    pub kept: Vec<String>,
    /// How many of the written were there before.
    pub replaced: usize,
}

/// Which files that are there are written over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Over {
    /// None.
    Nothing,
    /// The lines of workflows that say where this program comes from.
    Source,
    /// All but settings and pages.
    Everything,
}

/// The text of a file that is no link and not large.
pub(super) fn plain_text(root: &Path, path: &str) -> Option<String> {
    let file = root.join(path);
    let data = std::fs::symlink_metadata(&file).ok()?;
    let is_plain = data.is_file()
        && data.len() <= yaml::MAX_BYTES as u64
        && link_on_the_way(root, path).is_none();
    if is_plain {
        std::fs::read_to_string(&file).ok()
    } else {
        None
    }
}

/// Writes the files that are not there, and of those that are what `over` says. Nothing is written
/// when one would go through a link. A hub in a `folder` of a larger repository gets none of its
/// workflows.
pub(super) fn write(
    root: &Path,
    folder: &str,
    start: &Start,
    over: Over,
) -> Result<Written, Failure> {
    let mut files = init::files(start);
    if !folder.is_empty() {
        // These are the larger repository's own.
        files.retain(|(path, _)| !init::is_of_repository(start.forge, path));
    }
    let is_workflow = |path: &str| init::workflow_paths(start.forge).any(|known| known == path);
    if over == Over::Source
        && init::workflow_paths(start.forge).any(|path| root.join(path).exists())
    {
        files.retain(|(path, _)| is_workflow(path));
    }
    if let Some(link) = files
        .iter()
        .find_map(|(path, _)| link_on_the_way(root, path))
    {
        return Err(Failure::new(
            format!(
                "`{}` is a symbolic link, and nothing is written through it",
                link.display()
            ),
            "Make it a folder.",
        ));
    }
    let mut done = Written::default();
    for (path, mut text) in files {
        let file = root.join(&path);
        let is_there = std::fs::symlink_metadata(&file).is_ok();
        if is_there && std::fs::read(&file).is_ok_and(|bytes| bytes == text.as_bytes()) {
            continue;
        }
        if is_there {
            let old = plain_text(root, &path);
            match over {
                Over::Everything if path == SETTINGS || path == FRONT_PAGE => {
                    done.kept.push(path);
                    continue;
                }
                Over::Everything => {}
                Over::Source if is_workflow(&path) && old.is_some() => {
                    match old.as_deref().and_then(|old| init::with_source(start, old)) {
                        Some(new) if old.as_deref() == Some(&new) => continue,
                        Some(new) => text = new,
                        // One that does not install this program has nothing to change.
                        None if init::with_source(start, &text).is_none() => continue,
                        None => {
                            done.left.push(path);
                            continue;
                        }
                    }
                }
                Over::Source | Over::Nothing => {
                    let is_own = path == SETTINGS || path == FRONT_PAGE;
                    if is_own {
                        done.kept.push(path)
                    } else {
                        done.left.push(path)
                    }
                    continue;
                }
            }
            done.replaced += 1;
        }
        replace(&file, &text).map_err(|error| cannot_write(&file, &error))?;
        done.written.push(path);
    }
    Ok(done)
}

/// Writes a file whole; a link in its place is replaced and not followed.
fn replace(file: &Path, text: &str) -> io::Result<()> {
    let folder = file.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let mut new = tempfile::Builder::new()
        .prefix(".commonweal-init-")
        .tempfile_in(folder)?;
    new.write_all(text.as_bytes())?;
    #[cfg(unix)]
    new.as_file()
        .set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644))?;
    new.persist(file).map_err(|error| error.error)?;
    Ok(())
}

pub(super) fn cannot_write(path: &Path, error: &io::Error) -> Failure {
    Failure::new(
        format!("cannot write `{}`: {}", path.display(), system::told(error)),
        "Check that you may write there.",
    )
}
