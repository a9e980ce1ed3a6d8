//! A file of the hub is replaced by its fixed text: whole or not at all, never through a link,
//! never over somebody's newer work.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::diagnostic::system;
use crate::paths::SourcePath;

/// Why a file was left as it is.
#[derive(Debug, thiserror::Error)]
pub enum NotReplaced {
    /// The file, or a folder on the way to it, is a symbolic link or no file at all.
    #[error("it is not a plain file of the hub")]
    NotPlain,
    /// Its bytes are not those that were read: it was changed since, or it is not UTF-8.
    #[error("it has changed since it was read, or is not UTF-8")]
    Changed,
    /// Its owner has made it read-only.
    #[error("it is read-only")]
    ReadOnly,
    /// The disk refuses.
    #[error("it cannot be written: {}", system::told(.0))]
    Io(#[from] io::Error),
}

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// Replaces the text `before` of a file below `root` by `after`; a byte-order mark, the permissions
/// and where possible the owner stay.
///
/// # Errors
/// See [`NotReplaced`]; the file is then as it was.
pub fn replace(
    root: &Path,
    path: &SourcePath,
    before: &str,
    after: &str,
) -> Result<(), NotReplaced> {
    let place = plain_file(root, path)?;
    let mark = if same_text(&fs::read(&place)?, before)? {
        BYTE_ORDER_MARK
    } else {
        ""
    };
    let data = fs::metadata(&place)?;
    if data.permissions().readonly() {
        return Err(NotReplaced::ReadOnly);
    }
    let folder = place.parent().ok_or(NotReplaced::NotPlain)?;
    // Hidden, so that what an interruption leaves is never content.
    let mut new = tempfile::Builder::new()
        .prefix(".commonweal-fix-")
        .tempfile_in(folder)?;
    new.write_all(mark.as_bytes())?;
    new.write_all(after.as_bytes())?;
    keep_owner(new.path(), &data);
    new.as_file().set_permissions(data.permissions())?;
    new.as_file().sync_all()?;
    // Writing took its time: an editor may have saved the file meanwhile.
    same_text(&fs::read(plain_file(root, path)?)?, before)?;
    new.persist(&place).map_err(|error| error.error)?;
    Ok(())
}

/// Whether the text follows a byte-order mark.
fn same_text(bytes: &[u8], text: &str) -> Result<bool, NotReplaced> {
    match bytes.strip_prefix(BYTE_ORDER_MARK.as_bytes()) {
        Some(rest) if rest == text.as_bytes() => Ok(true),
        None if bytes == text.as_bytes() => Ok(false),
        _ => Err(NotReplaced::Changed),
    }
}

/// Where the file is, when every step on the way is a folder and the last one a file.
fn plain_file(root: &Path, path: &SourcePath) -> Result<PathBuf, NotReplaced> {
    let mut place = root.to_owned();
    let mut parts = path.as_str().split('/').peekable();
    while let Some(part) = parts.next() {
        place.push(part);
        let kind = fs::symlink_metadata(&place)?.file_type();
        let is_plain = if parts.peek().is_some() {
            kind.is_dir()
        } else {
            kind.is_file()
        };
        if !is_plain {
            return Err(NotReplaced::NotPlain);
        }
    }
    Ok(place)
}

/// A file that root fixes stays its owner's. Who may not give files away keeps them anyhow.
fn keep_owner(path: &Path, data: &fs::Metadata) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let _ = std::os::unix::fs::chown(path, Some(data.uid()), Some(data.gid()));
    }
    #[cfg(not(unix))]
    let _ = (path, data);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> SourcePath {
        SourcePath::new(text).unwrap()
    }

    #[test]
    fn a_mark_and_permissions_stay_and_newer_work_is_not_overwritten() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("a.md");
        fs::write(&file, "\u{feff}one\r\n").unwrap();
        #[cfg(unix)]
        fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o640)).unwrap();
        replace(dir.path(), &path("a.md"), "one\r\n", "two\r\n").unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "\u{feff}two\r\n");
        #[cfg(unix)]
        assert_eq!(
            std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&file).unwrap().permissions())
                & 0o777,
            0o640
        );
        assert!(matches!(
            replace(dir.path(), &path("a.md"), "one\r\n", "three"),
            Err(NotReplaced::Changed)
        ));
        fs::write(&file, b"\xff").unwrap();
        assert!(matches!(
            replace(dir.path(), &path("a.md"), "\u{fffd}", "x"),
            Err(NotReplaced::Changed)
        ));
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_link() {
        let (dir, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        fs::write(other.path().join("a.md"), "one").unwrap();
        std::os::unix::fs::symlink(other.path().join("a.md"), dir.path().join("a.md")).unwrap();
        std::os::unix::fs::symlink(other.path(), dir.path().join("folder")).unwrap();
        for name in ["a.md", "folder/a.md"] {
            assert!(
                matches!(
                    replace(dir.path(), &path(name), "one", "two"),
                    Err(NotReplaced::NotPlain)
                ),
                "{name}"
            );
        }
        assert_eq!(
            fs::read_to_string(other.path().join("a.md")).unwrap(),
            "one"
        );
    }
}
