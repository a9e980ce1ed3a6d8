//! Files kept with Git LFS: git holds a pointer of three lines, and the content is beside git's
//! objects or in the work tree.
//!
//! The form of pointers is that of the LFS specification (`docs/spec.md` of git-lfs, version 1). No
//! program is run and nothing is fetched.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::paths::SourcePath;

/// A pointer has less than 1,024 bytes, as the specification says.
pub const MAX_POINTER: u64 = 1_024;

/// Where contents may be.
#[derive(Debug, Clone, Default)]
pub(super) struct Contents {
    /// The folder of the repository's data.
    git_dir: Option<PathBuf>,
    /// The work tree, which has the contents when LFS put them there.
    work_tree: Option<PathBuf>,
}

/// What a pointer says.
#[derive(Debug, PartialEq, Eq)]
struct Pointer<'a> {
    /// SHA-256 of the content, in hexadecimal digits.
    oid: &'a str,
    /// Bytes of the content.
    size: u64,
}

/// Whether the bytes are a pointer, and so not what the file's name promises.
pub fn is_pointer(bytes: &[u8]) -> bool {
    pointer(bytes).is_some()
}

/// Whether a repository keeps files with Git LFS, by the text of its `.gitattributes`.
pub fn is_used(attributes: &str) -> bool {
    attributes.lines().any(|line| {
        !line.trim_start().starts_with('#')
            && line
                .split_whitespace()
                .skip(1)
                .any(|attribute| attribute == "filter=lfs")
    })
}

fn pointer(bytes: &[u8]) -> Option<Pointer<'_>> {
    if bytes.len() as u64 >= MAX_POINTER {
        return None;
    }
    let text = std::str::from_utf8(bytes).ok()?;
    let first = text.lines().next()?.strip_prefix("version ")?;
    if !matches!(
        first.trim(),
        "https://git-lfs.github.com/spec/v1"
            | "http://git-media.io/v/2"
            | "https://hawser.github.com/spec/v1"
    ) {
        return None;
    }
    let value = |key: &str| text.lines().find_map(|line| line.strip_prefix(key));
    let oid = value("oid sha256:")?.trim();
    let is_hex = oid.len() == 64
        && oid
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    is_hex.then_some(Pointer {
        oid,
        size: value("size ")?.trim().parse().ok()?,
    })
}

impl Contents {
    pub fn new(git_dir: Option<PathBuf>, work_tree: Option<PathBuf>) -> Self {
        Self { git_dir, work_tree }
    }

    /// What a file holds: the content that a pointer names when it is on this machine, else the
    /// bytes as they are.
    pub fn of(&self, path: &SourcePath, bytes: Vec<u8>) -> Vec<u8> {
        let Some(pointer) = pointer(&bytes) else {
            return bytes;
        };
        let found = self
            .object(&pointer)
            .or_else(|| self.in_work_tree(path, &pointer));
        found.unwrap_or(bytes)
    }

    /// The content where LFS keeps it. A further work tree shares the folder of its repository.
    fn object(&self, pointer: &Pointer) -> Option<Vec<u8>> {
        let git_dir = self.git_dir.as_deref()?;
        let common = std::fs::read_to_string(git_dir.join("commondir"))
            .ok()
            .map(|path| git_dir.join(path.trim()));
        let (a, rest) = pointer.oid.split_at(2);
        let (b, _) = rest.split_at(2);
        read(
            &common
                .as_deref()
                .unwrap_or(git_dir)
                .join("lfs/objects")
                .join(a)
                .join(b)
                .join(pointer.oid),
            pointer,
        )
    }

    fn in_work_tree(&self, path: &SourcePath, pointer: &Pointer) -> Option<Vec<u8>> {
        let root = self.work_tree.as_deref()?;
        // A link in the work tree could lead anywhere.
        let mut file = root.to_owned();
        for part in path.as_str().split('/') {
            file.push(part);
            if file.symlink_metadata().ok()?.file_type().is_symlink() {
                return None;
            }
        }
        read(&file, pointer)
    }
}

/// A file that is exactly what the pointer names.
fn read(file: &Path, pointer: &Pointer) -> Option<Vec<u8>> {
    let data = std::fs::symlink_metadata(file).ok()?;
    if !data.is_file() || data.len() != pointer.size {
        return None;
    }
    let bytes = std::fs::read(file).ok()?;
    let digest: String = Sha256::digest(&bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    (digest == pointer.oid).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_of(content: &[u8]) -> (String, String) {
        let oid: String = Sha256::digest(content)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        (
            format!(
                "version https://git-lfs.github.com/spec/v1\noid sha256:{oid}\nsize {}\n",
                content.len()
            ),
            oid,
        )
    }

    #[test]
    fn the_content_is_found_where_it_is_and_only_when_it_is_the_right_one() {
        let folder = tempfile::tempdir().unwrap();
        let (git, tree) = (folder.path().join(".git"), folder.path().join("tree"));
        let (text, oid) = text_of(b"a picture");
        let path = SourcePath::new("content/a.png").unwrap();
        let contents = Contents::new(Some(git.clone()), Some(tree.clone()));
        let of = || contents.of(&path, text.clone().into_bytes());
        assert_eq!(of(), text.as_bytes(), "nothing is there");
        std::fs::create_dir_all(tree.join("content")).unwrap();
        std::fs::write(tree.join("content/a.png"), "b picture").unwrap();
        assert_eq!(of(), text.as_bytes(), "another content of the same length");
        std::fs::write(tree.join("content/a.png"), "a picture").unwrap();
        assert_eq!(of(), b"a picture");
        std::fs::remove_file(tree.join("content/a.png")).unwrap();
        let object = git.join("lfs/objects").join(&oid[..2]).join(&oid[2..4]);
        std::fs::create_dir_all(&object).unwrap();
        std::fs::write(object.join(&oid), "a picture").unwrap();
        assert_eq!(of(), b"a picture");
        assert_eq!(contents.of(&path, b"text".to_vec()), b"text");
    }

    #[test]
    fn only_the_form_of_the_specification_is_a_pointer() {
        let (text, _) = text_of(b"x");
        assert!(is_pointer(text.as_bytes()) && is_pointer(text.replace('\n', "\r\n").as_bytes()));
        for other in [
            "",
            "version https://git-lfs.github.com/spec/v1\n",
            &text.replace("sha256:", "sha256:../"),
            &text.replace("size 1", "size x"),
            &format!("\n{text}"),
        ] {
            assert!(!is_pointer(other.as_bytes()), "{other}");
        }
        assert!(
            is_used("*.txt text\n*.png filter=lfs diff=lfs merge=lfs -text\n")
                && !is_used("# *.png filter=lfs\n*.png -text\n")
        );
    }
}
