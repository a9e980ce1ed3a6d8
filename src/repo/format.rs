//! Forms of a repository that libgit2 cannot read, told as what they are.

use std::path::{Path, PathBuf};

/// A form of repository that is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Branches and tags are in reftables (git 2.45 and later).
    Reftable,
    /// Objects are named by SHA-256.
    Sha256,
    /// An extension of another name.
    Unknown,
}

impl Format {
    /// The form of the repository around a folder, when it is one that is not read.
    pub(super) fn unread(dir: &Path) -> Option<Self> {
        let git_dir = dir.canonicalize().ok()?.ancestors().find_map(git_dir)?;
        // A further work tree has its settings where its repository is.
        let common = std::fs::read_to_string(git_dir.join("commondir"))
            .ok()
            .map(|path| git_dir.join(path.trim()));
        let config = git2::Config::open(&common.unwrap_or(git_dir).join("config")).ok()?;
        let value = |name: &str| {
            config
                .get_string(name)
                .ok()
                .map(|value| value.trim().to_ascii_lowercase())
        };
        let other = |name: &str, usual: &str| {
            value(name).filter(|value| value != usual && !value.is_empty())
        };
        match (
            other("extensions.refstorage", "files"),
            other("extensions.objectformat", "sha1"),
        ) {
            (_, Some(format)) if format == "sha256" => Some(Self::Sha256),
            (Some(storage), None) if storage.starts_with("reftable") => Some(Self::Reftable),
            (None, None) => None,
            _ => Some(Self::Unknown),
        }
    }

    /// What it is, after "the repository `x` ".
    pub(super) fn what(self) -> &'static str {
        match self {
            Self::Reftable => {
                "keeps its branches in the reftable format, which Commonweal cannot read"
            }
            Self::Sha256 => "names its objects by SHA-256, which Commonweal cannot read",
            Self::Unknown => "uses an extension of git's format that Commonweal cannot read",
        }
    }
}

/// The folder of a repository's data at a folder: `.git` in it, what a file `.git` names, or the
/// folder itself when it is bare.
fn git_dir(at: &Path) -> Option<PathBuf> {
    let inside = at.join(".git");
    if inside.is_dir() {
        return Some(inside);
    }
    if let Ok(text) = std::fs::read_to_string(&inside) {
        return Some(at.join(text.trim().strip_prefix("gitdir:")?.trim()));
    }
    (at.join("HEAD").is_file() && at.join("objects").is_dir() && at.join("config").is_file())
        .then(|| at.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_is_known_by_the_repositorys_settings() {
        let folder = tempfile::tempdir().unwrap();
        let git = folder.path().join(".git");
        std::fs::create_dir_all(folder.path().join("content")).unwrap();
        std::fs::create_dir(&git).unwrap();
        for (settings, expected) in [
            ("[core]\n\trepositoryformatversion = 0\n", None),
            (
                "[core]\n\trepositoryformatversion = 1\n[extensions]\n\trefstorage = reftable\n",
                Some(Format::Reftable),
            ),
            (
                "[core]\n\trepositoryformatversion = 1\n[extensions]\n\trefStorage = files\n",
                None,
            ),
            (
                "[extensions]\n\tobjectformat = SHA256\n",
                Some(Format::Sha256),
            ),
            (
                "[extensions]\n\tobjectformat = sha256\n\trefstorage = reftable\n",
                Some(Format::Sha256),
            ),
            (
                "[extensions]\n\trefstorage = stone\n",
                Some(Format::Unknown),
            ),
        ] {
            std::fs::write(git.join("config"), settings).unwrap();
            assert_eq!(
                Format::unread(&folder.path().join("content")),
                expected,
                "{settings}"
            );
        }
    }
}
