//! A site that is built into a work tree is no work: git is told to leave it out.

use std::io::Write as _;

use crate::load::Location;
use crate::repo::Repo;

/// Longest list of patterns that is read, in bytes.
const BYTES: u64 = 1024 * 1024;

/// Has git leave the folder of the site out, where it would take it into the next commit: by the
/// repository's own `info/exclude`. A `.gitignore` in the site would go with it to its host, and
/// there programs that commit what they publish would commit nothing. Says whether it had to; what
/// cannot be written is left as it is.
pub(super) fn leave_out(location: &Location, name: &str) -> bool {
    if location.bare {
        return false;
    }
    let Ok(Some(repo)) = location.repo() else {
        return false;
    };
    let path = match location.folder.as_str() {
        "" => name.to_owned(),
        folder => format!("{folder}/{name}"),
    };
    written(&repo, &path).unwrap_or(false)
}

fn written(repo: &Repo, path: &str) -> Option<bool> {
    // The folder and what is in it may be left out by different lines.
    let is_out = |path: &str| repo.is_path_ignored(path).unwrap_or(true);
    if is_out(&format!("{path}/")) || is_out(&format!("{path}/index.html")) {
        return Some(false);
    }
    // Whoever commits the site means to.
    let index = repo.index().ok()?;
    let is_below = |entry: &git2::IndexEntry| entry.path.starts_with(format!("{path}/").as_bytes());
    if index.iter().any(|entry| is_below(&entry)) {
        return Some(false);
    }
    let place = repo.commondir().join("info/exclude");
    let there = std::fs::symlink_metadata(&place);
    if there.is_ok_and(|data| !data.is_file() || data.len() > BYTES) {
        return Some(false);
    }
    let before = std::fs::read(&place).unwrap_or_default();
    let gap = if before.is_empty() || before.ends_with(b"\n") {
        ""
    } else {
        "\n"
    };
    std::fs::create_dir_all(place.parent()?).ok()?;
    let mut file = std::fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(&place)
        .ok()?;
    let line = format!("{gap}/{}/\n", pattern(path));
    file.write_all(line.as_bytes()).ok()?;
    Some(true)
}

/// A path as a pattern of git that means only it.
fn pattern(path: &str) -> String {
    let mut out = String::new();
    for c in path.chars() {
        if matches!(c, '*' | '?' | '[' | ']' | '\\' | '!' | '#' | ' ') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_means_only_itself() {
        assert_eq!(pattern("a b/[x]*/site"), "a\\ b/\\[x\\]\\*/site");
    }
}
