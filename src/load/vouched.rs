//! What git's index vouches for: the names of contents that files had when git last looked at them,
//! where nothing says that they changed since.
//!
//! It is believed as git itself believes it: size, times and inode are those of the entry, and the
//! file is older than the index, since one that was written while git wrote could hold anything
//! (git's `Documentation/technical/racy-git.txt`). A clock that goes back gives other times, and so
//! does a tool that puts the old ones back: the time of the last change of the inode cannot be set.

use std::collections::BTreeSet;
use std::fs::Metadata;
use std::path::{Path, PathBuf};

use foldhash::{HashMap, HashMapExt};
use git2::{IndexEntry, Repository};

use super::classify::{MARKDOWN_EXTENSIONS, is_markdown};
use crate::paths::SourcePath;
use crate::sources::ContentName;

/// Files by their paths in the hub, as git's index has them.
#[derive(Default)]
pub(super) struct Vouched {
    files: HashMap<String, Seen>,
    /// When the index was written.
    written: Option<Moment>,
}

/// A time of a file system: seconds and nanoseconds.
type Moment = (i64, i64);

/// A file when git looked at it.
#[derive(PartialEq, Eq)]
struct Stat {
    len: u64,
    modified: Moment,
    changed: Moment,
    inode: u32,
}

struct Seen {
    stat: Stat,
    content: ContentName,
}

/// Bits of an entry that say that git does not look at the file: it is assumed to be unchanged, or
/// its content is another side's in a merge.
const NOT_LOOKED_AT: u16 = 0x8000 | 0x3000;
/// The same of the further bits: the file is not in the work tree, or was only announced.
const NOT_THERE: u16 = (1 << 14) | (1 << 13);

impl Vouched {
    /// Takes note of an entry of the index, of a file with that path in the hub.
    pub(super) fn see(&mut self, path: &str, entry: &IndexEntry) {
        let is_looked_at =
            entry.flags & NOT_LOOKED_AT == 0 && entry.flags_extended & NOT_THERE == 0;
        let is_file = matches!(entry.mode, 0o100_644 | 0o100_755);
        let is_page = SourcePath::new(path).is_some_and(|path| is_markdown(&path));
        let Ok(content) = entry.id.as_bytes().try_into() else {
            return;
        };
        if self.written.is_none() || !is_looked_at || !is_file || !is_page {
            return;
        }
        let time =
            |time: git2::IndexTime| (i64::from(time.seconds()), i64::from(time.nanoseconds()));
        let stat = Stat {
            len: u64::from(entry.file_size),
            modified: time(entry.mtime),
            changed: time(entry.ctime),
            inode: entry.ino,
        };
        self.files.insert(path.to_owned(), Seen { stat, content });
    }

    /// What an index says that is read afterwards: one that was written in between is newer than we
    /// think, so that less of it is believed.
    pub(super) fn by(index: &Path) -> Self {
        let written = std::fs::metadata(index).ok().and_then(|data| stat(&data));
        Self {
            files: HashMap::new(),
            written: written.map(|stat| stat.modified),
        }
    }

    /// The name of the content of a file that has this metadata now.
    pub(super) fn content(&self, path: &str, data: &Metadata) -> Option<ContentName> {
        let seen = self.files.get(path)?;
        let now = stat(data)?;
        let is_settled = self.written.is_some_and(|written| now.modified < written);
        (is_settled && now == seen.stat).then_some(seen.content)
    }
}

#[cfg(unix)]
fn stat(data: &Metadata) -> Option<Stat> {
    use std::os::unix::fs::MetadataExt;
    Some(Stat {
        len: data.len(),
        modified: (data.mtime(), data.mtime_nsec()),
        changed: (data.ctime(), data.ctime_nsec()),
        // git keeps the lower half.
        inode: (data.ino() & u64::from(u32::MAX)) as u32,
    })
}

/// Elsewhere a file tells too little of itself.
#[cfg(not(unix))]
fn stat(_: &Metadata) -> Option<Stat> {
    None
}

/// Whether git may keep other bytes of pages than the work tree has: with filters, such as those of
/// Git LFS, with keywords and with encodings. Line ends are no matter: they change a file's length,
/// and a content is only believed to be one of that length. The setting that changes them in every
/// file is not believed all the same.
///
/// `attributes` are the repository's own files of attributes; git takes those that are not in the
/// work tree from its index.
pub(super) fn is_filtered(repo: &Repository, attributes: &BTreeSet<PathBuf>) -> bool {
    let Ok(settings) = repo.config() else {
        return true;
    };
    let is_no = |value: &str| matches!(value, "false" | "no" | "off" | "0");
    let converts = settings
        .get_string("core.autocrlf")
        .is_ok_and(|value| !is_no(&value.to_ascii_lowercase()));
    let of_user = settings.get_path("core.attributesfile").ok().or_else(|| {
        let folder = std::env::var_os("XDG_CONFIG_HOME")
            .filter(|folder| !folder.is_empty())
            .map(PathBuf::from)
            .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".config")));
        Some(folder?.join("git/attributes"))
    });
    let elsewhere = [
        Some(repo.commondir().join("info/attributes")),
        of_user,
        Some(PathBuf::from("/etc/gitattributes")),
    ];
    let filters = |file: &PathBuf| {
        std::fs::read(file).map(|text| says_filter(&String::from_utf8_lossy(&text)))
    };
    let may_be_missing = |error: std::io::Error| error.kind() != std::io::ErrorKind::NotFound;
    converts
        || attributes.iter().any(|file| filters(file).unwrap_or(true))
        || elsewhere
            .iter()
            .flatten()
            .any(|file| filters(file).unwrap_or_else(may_be_missing))
}

/// Whether attributes say of some Markdown file that its bytes are changed on their way.
fn says_filter(attributes: &str) -> bool {
    let changes = |attribute: &str| {
        let name = attribute.split('=').next().unwrap_or_default();
        matches!(name, "filter" | "ident" | "working-tree-encoding")
    };
    let is_elsewhere = |pattern: &str| {
        let is_plain = !pattern.starts_with(['"', '[']);
        let extension = pattern.rsplit_once('.').filter(|_| is_plain);
        extension.is_some_and(|(_, extension)| {
            extension.chars().all(|c| c.is_ascii_alphanumeric())
                && !extension.is_empty()
                && !MARKDOWN_EXTENSIONS.contains(&extension.to_ascii_lowercase().as_str())
        })
    };
    attributes.lines().any(|line| {
        let mut words = line.split_whitespace();
        let pattern = words.next().unwrap_or_default();
        !pattern.starts_with('#') && words.any(changes) && !is_elsewhere(pattern)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_of_pages_are_seen_and_those_of_pictures_are_no_matter() {
        for (attributes, expected) in [
            ("* text=auto\n*.md text eol=lf\n", false),
            ("*.png filter=lfs diff=lfs merge=lfs -text\n", false),
            ("# *.md filter=x\n", false),
            ("*.md filter=secret\n", true),
            ("*.MD ident\n", true),
            ("docs/** filter=lfs\n", true),
            ("content/*.m* filter=lfs\n", true),
            ("[attr]kept.so filter=x\n* kept.so\n", true),
            ("\"a.b c.md\" filter=x\n", true),
            ("*.markdown working-tree-encoding=UTF-16\n", true),
        ] {
            assert_eq!(says_filter(attributes), expected, "{attributes}");
        }
    }

    /// An entry of the index for a file as it is now.
    #[cfg(unix)]
    fn entry(file: &Path, content: &[u8]) -> IndexEntry {
        let now = stat(&std::fs::metadata(file).unwrap()).unwrap();
        let time = |(seconds, nanoseconds): Moment| {
            git2::IndexTime::new(
                i32::try_from(seconds).unwrap(),
                u32::try_from(nanoseconds).unwrap(),
            )
        };
        IndexEntry {
            ctime: time(now.changed),
            mtime: time(now.modified),
            dev: 0,
            ino: now.inode,
            mode: 0o100_644,
            uid: 0,
            gid: 0,
            file_size: u32::try_from(now.len).unwrap(),
            id: git2::Oid::hash_object(git2::ObjectType::Blob, content).unwrap(),
            flags: 0,
            flags_extended: 0,
            path: b"a.md".to_vec(),
        }
    }

    #[test]
    #[cfg(unix)]
    fn only_a_file_that_is_as_git_saw_it_is_vouched_for() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.md");
        std::fs::write(&file, "Crabs\n").unwrap();
        let data = std::fs::metadata(&file).unwrap();
        let seen = entry(&file, b"Crabs\n");
        let modified = stat(&data).unwrap().modified;
        let later = |nanoseconds: i64| Some((modified.0, modified.1 + nanoseconds));
        let told = |change: &dyn Fn(&mut IndexEntry), path: &str, written: Option<Moment>| {
            let mut entry = entry(&file, b"Crabs\n");
            change(&mut entry);
            let mut vouched = Vouched {
                files: HashMap::new(),
                written,
            };
            vouched.see(path, &entry);
            vouched.content("a.md", &data).is_some()
        };
        assert!(told(&|_| (), "a.md", later(1)));
        assert!(!told(&|_| (), "a.md", later(0)), "written while git wrote");
        assert!(!told(&|_| (), "a.md", later(-1)), "the clock went back");
        assert!(!told(&|_| (), "a.md", None) && !told(&|_| (), "b.md", later(1)));
        let other =
            |time: git2::IndexTime| git2::IndexTime::new(time.seconds() - 1, time.nanoseconds());
        let changes: [&dyn Fn(&mut IndexEntry); 9] = [
            &|entry| entry.mtime = other(entry.mtime),
            &|entry| entry.ctime = other(entry.ctime),
            &|entry| entry.ino ^= 1,
            &|entry| entry.file_size = 0,
            &|entry| entry.mode = 0o120_000,
            &|entry| entry.flags |= 0x8000,
            &|entry| entry.flags |= 0x1000,
            &|entry| entry.flags_extended |= 1 << 14,
            &|entry| entry.flags_extended |= 1 << 13,
        ];
        for (at, change) in changes.into_iter().enumerate() {
            assert!(!told(change, "a.md", later(1)), "{at}");
        }
        let mut vouched = Vouched {
            files: HashMap::new(),
            written: later(1),
        };
        vouched.see("a.md", &seen);
        assert_eq!(
            vouched.content("a.md", &data),
            Some(crate::sources::known::name_of(b"Crabs\n"))
        );
    }
}
