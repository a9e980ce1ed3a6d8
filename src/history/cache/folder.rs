//! Where a repository's history is kept.

use std::fs;
use std::path::{Path, PathBuf};

use git2::Repository;

/// The folder at the root of a hub.
pub const FOLDER: &str = ".commonweal";

/// Where a repository's history is kept; `None` when that place is not ours.
pub(super) fn folder(repo: &Repository, root: &Path) -> Option<PathBuf> {
    let Some(tree) = repo.workdir() else {
        return Some(repo.path().join("commonweal"));
    };
    let folder = root.join(FOLDER);
    // A link could lead anywhere.
    if fs::symlink_metadata(&folder).is_ok_and(|known| !known.is_dir()) {
        return None;
    }
    // A disk that does not tell some names apart would hand us a folder that has another one.
    if folder.exists()
        && !fs::read_dir(root)
            .ok()?
            .filter_map(Result::ok)
            .any(|entry| entry.file_name() == FOLDER)
    {
        return None;
    }
    let hub = root.strip_prefix(tree).ok()?.to_str()?.replace('\\', "/");
    let in_index = repo.index().is_ok_and(|index| {
        index.iter().any(|entry| {
            let path = String::from_utf8_lossy(&entry.path).into_owned();
            let below = if hub.is_empty() {
                Some(&*path)
            } else {
                path.strip_prefix(&hub)
                    .and_then(|rest| rest.strip_prefix('/'))
            };
            below.is_some_and(|below| is_ours(below.split('/').next().unwrap_or_default()))
        })
    });
    let in_head = repo
        .head()
        .and_then(|head| head.peel_to_tree())
        .is_ok_and(|tree| {
            let below = if hub.is_empty() {
                Some(tree)
            } else {
                tree.get_path(Path::new(&hub))
                    .ok()
                    .and_then(|entry| repo.find_tree(entry.id()).ok())
            };
            below.is_some_and(|tree| {
                tree.iter()
                    .any(|entry| is_ours(&String::from_utf8_lossy(entry.name_bytes())))
            })
        });
    (!in_head && !in_index).then_some(folder)
}

/// Whether some disk takes a name for the folder's: most desktops do not tell upper case from
/// lower, HFS+ leaves out characters that are not seen, and NTFS dots and spaces at the end, names
/// of streams, and all but the beginning of what it gives a short name.
fn is_ours(name: &str) -> bool {
    let name = name.split(':').next().unwrap_or_default();
    let seen: String = name
        .chars()
        .filter(|c| !crate::privacy::is_invisible(*c) && !matches!(c, '\u{200c}' | '\u{200d}'))
        .collect();
    let plain = seen.trim_end_matches(['.', ' ']).to_lowercase();
    // `.commonweal` is `COMMON~1`, or `CO` with four digits of a sum where there are many of the
    // kind.
    let is_short = plain.split_once('~').is_some_and(|(start, number)| {
        let sum = start
            .strip_prefix("co")
            .is_some_and(|sum| sum.len() == 4 && sum.chars().all(|c| c.is_ascii_hexdigit()));
        (start == "common" || sum)
            && !number.is_empty()
            && number.chars().all(|c| c.is_ascii_digit())
    });
    plain == FOLDER || is_short
}
