//! Compares trees by hand, entering only the folders whose ids differ from every parent's.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::rc::Rc;

use foldhash::{HashMap, HashMapExt};
use git2::{ObjectType, Odb};

use super::super::log::{ChangeKind, FileChange};
use super::scope::Scope;
use crate::paths::SourcePath;
use crate::repo::{BlobId, ObjectId, TreeId};

/// Folders deeper than this are not entered; no hub has them, and a hostile tree could nest without
/// end.
pub(super) const DEPTH: usize = 64;

/// More files than this are not compared: a tree of a few kilobytes can name ten thousand million
/// of them.
pub(super) const FILES: usize = 500_000;

/// How many bytes of trees one reader keeps: a commit's trees are mostly its parent's.
const CACHE: usize = 16 << 20;

/// The name of the tree that holds nothing: `git hash-object -t tree /dev/null`.
const NOTHING: TreeId = TreeId([
    0x4b, 0x82, 0x5d, 0xc6, 0x42, 0xcb, 0x6e, 0xb9, 0xa0, 0x60, 0xe5, 0x4b, 0xf8, 0xd6, 0x92, 0x88,
    0xfb, 0xee, 0x49, 0x04,
]);

/// The files of a tree in scope.
type Files = BTreeMap<SourcePath, BlobId>;

/// Reads trees, keeping those read last.
pub(super) struct Trees<'a> {
    odb: &'a Odb<'a>,
    cache: HashMap<TreeId, Rc<[u8]>>,
    size: usize,
    /// Whether something had more files than are compared.
    pub overflowed: bool,
}

/// What an entry of a tree is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Folder,
    File,
    /// A file that its owner may run.
    Program,
    /// A symbolic link: never content.
    Link,
    /// Another repository, or what nobody knows: never content.
    Module,
}

impl Mode {
    /// Whether it is a file.
    pub fn is_file(self) -> bool {
        matches!(self, Self::File | Self::Program)
    }

    fn is_content(self) -> bool {
        self == Self::Folder || self.is_file()
    }
}

/// An entry of a tree.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Entry<'t> {
    pub name: &'t [u8],
    pub mode: Mode,
    pub id: ObjectId,
}

/// One tree's entries in git's order, the next one parsed.
pub(super) struct Cursor<'t> {
    rest: &'t [u8],
    pub entry: Option<Entry<'t>>,
}

impl<'a> Trees<'a> {
    pub fn new(odb: &'a Odb<'a>) -> Self {
        Self {
            odb,
            cache: HashMap::new(),
            size: 0,
            overflowed: false,
        }
    }

    /// The files in scope whose content in `tree` is in none of the parents; `None` when a tree is
    /// missing.
    pub fn compare(
        &mut self,
        parents: &[TreeId],
        tree: TreeId,
        scope: Scope,
    ) -> Option<Vec<FileChange>> {
        let mut changes = Vec::new();
        let parents: Vec<Option<TreeId>> = if parents.is_empty() {
            vec![None]
        } else {
            parents.iter().copied().map(Some).collect()
        };
        self.descend(
            &parents,
            Some(tree),
            &mut String::new(),
            DEPTH,
            scope,
            &mut changes,
        )?;
        Some(changes)
    }

    /// The files of a tree in scope; folders that are missing are left out.
    pub fn list(&mut self, tree: TreeId, scope: Scope) -> Files {
        let mut changes = Vec::new();
        // A missing folder leaves what was listed before it, which is the best there is.
        let _ = self.descend(
            &[None],
            Some(tree),
            &mut String::new(),
            DEPTH,
            scope,
            &mut changes,
        );
        changes
            .into_iter()
            .filter_map(|change| Some((change.path, change.after?)))
            .collect()
    }

    /// The blob at a path of a tree.
    pub fn blob_at(&mut self, tree: TreeId, path: &str) -> Option<BlobId> {
        self.entry_at(tree, path)
            .filter(|(mode, _)| mode.is_file())
            .map(|(_, id)| id.into())
    }

    /// What is at a path of a tree; where something that is no folder stands on the way, that.
    pub fn entry_at(&mut self, tree: TreeId, path: &str) -> Option<(Mode, ObjectId)> {
        let mut at = (Mode::Folder, ObjectId::from(tree));
        for part in path.split('/') {
            if at.0 != Mode::Folder {
                return Some((Mode::Module, at.1));
            }
            let bytes = self.read(at.1.into())?;
            let mut cursor = Cursor::new(&bytes);
            loop {
                let entry = cursor.entry?;
                if entry.name == part.as_bytes() {
                    at = (entry.mode, entry.id);
                    break;
                }
                cursor.advance();
            }
        }
        Some(at)
    }

    /// The tree of a folder in a tree, an empty one where there is none; the tree itself for an
    /// empty name.
    pub fn folder_at(&mut self, tree: TreeId, folder: &str) -> TreeId {
        if folder.is_empty() {
            return tree;
        }
        match self.entry_at(tree, folder) {
            Some((Mode::Folder, id)) => id.into(),
            _ => NOTHING,
        }
    }

    /// The bytes of a tree.
    pub fn read(&mut self, id: TreeId) -> Option<Rc<[u8]>> {
        if id == NOTHING {
            return Some(Rc::from(&[][..]));
        }
        if let Some(bytes) = self.cache.get(&id) {
            return Some(bytes.clone());
        }
        let object = self
            .odb
            .read(id.oid())
            .ok()
            .filter(|object| object.kind() == ObjectType::Tree)?;
        let bytes: Rc<[u8]> = object.data().into();
        if self.size > CACHE {
            self.cache.clear();
            self.size = 0;
        }
        self.size += bytes.len();
        self.cache.insert(id, bytes.clone());
        Some(bytes)
    }

    fn descend(
        &mut self,
        parents: &[Option<TreeId>],
        tree: Option<TreeId>,
        path: &mut String,
        depth: usize,
        scope: Scope,
        changes: &mut Vec<FileChange>,
    ) -> Option<()> {
        if depth == 0 || parents.contains(&tree) {
            return Some(());
        }
        if changes.len() > FILES {
            self.overflowed = true;
            return None;
        }
        let mut load = |id: &Option<TreeId>| match id {
            Some(id) => self.read(*id),
            None => Some(Rc::from(&[][..])),
        };
        let own = load(&tree)?;
        let others: Vec<Rc<[u8]>> = parents.iter().map(&mut load).collect::<Option<_>>()?;
        let mut own = Cursor::new(&own);
        let mut others: Vec<Cursor> = others.iter().map(|bytes| Cursor::new(bytes)).collect();
        let mut before: Vec<Option<ObjectId>> = Vec::with_capacity(others.len());
        loop {
            if let [other] = &mut others[..] {
                own.skip_equal(other);
            }
            let first = std::iter::once(&own)
                .chain(&others)
                .filter_map(|cursor| cursor.entry)
                .min_by(|a, b| order(a, b));
            let Some(first) = first else { return Some(()) };
            let after = own.take(&first);
            before.clear();
            before.extend(others.iter_mut().map(|cursor| cursor.take(&first)));
            if !first.mode.is_content() || before.contains(&after) {
                continue;
            }
            let Ok(name) = std::str::from_utf8(first.name) else {
                continue;
            };
            let start = path.len();
            if start > 0 {
                path.push('/');
            }
            path.push_str(name);
            if first.mode == Mode::Folder {
                path.push('/');
                let wanted = scope(path);
                path.pop();
                if wanted {
                    let folder = |id: &Option<ObjectId>| id.map(TreeId::from);
                    let before: Vec<Option<TreeId>> = before.iter().map(folder).collect();
                    self.descend(&before, folder(&after), path, depth - 1, scope, changes)?;
                }
            } else if scope(path) {
                changes.extend(SourcePath::new(path).map(|path| change(path, &before, after)));
            }
            path.truncate(start);
        }
    }
}

fn change(path: SourcePath, parents: &[Option<ObjectId>], after: Option<ObjectId>) -> FileChange {
    let after = after.map(BlobId::from);
    let mut found = parents.iter().flatten().copied().map(BlobId::from);
    let before = found.next();
    let kind = match (before, after) {
        (None, _) => ChangeKind::Added,
        (_, None) => ChangeKind::Deleted,
        _ => ChangeKind::Modified,
    };
    FileChange {
        path,
        kind,
        before,
        after,
        others: found.collect(),
    }
}

impl<'t> Cursor<'t> {
    pub fn new(bytes: &'t [u8]) -> Self {
        let mut cursor = Self {
            rest: bytes,
            entry: None,
        };
        cursor.advance();
        cursor
    }

    /// The next entry is `mode SP name NUL id`; a malformed rest ends the tree.
    fn advance(&mut self) {
        self.entry = None;
        let Some(end) = self.rest.iter().position(|b| *b == 0) else {
            return;
        };
        let Some(space) = self.rest[..end].iter().position(|b| *b == b' ') else {
            return;
        };
        let Some(id) = self
            .rest
            .get(end + 1..end + 21)
            .and_then(|id| id.try_into().ok())
        else {
            return;
        };
        let mode = match &self.rest[..space] {
            b"40000" | b"040000" => Mode::Folder,
            b"100755" => Mode::Program,
            mode if mode.starts_with(b"100") => Mode::File,
            b"120000" => Mode::Link,
            _ => Mode::Module,
        };
        self.entry = Some(Entry {
            name: &self.rest[space + 1..end],
            mode,
            id: ObjectId(id),
        });
        self.rest = &self.rest[end + 21..];
    }

    /// Passes the entries that both trees start with; most of two trees is equal, and equal bytes
    /// are equal entries.
    pub fn skip_equal(&mut self, other: &mut Self) {
        const STEP: usize = 64;
        let mut equal = 0;
        if self.entry.is_none() || self.entry != other.entry {
            return;
        }
        for (a, b) in self
            .rest
            .chunks_exact(STEP)
            .zip(other.rest.chunks_exact(STEP))
        {
            if a != b {
                break;
            }
            equal += STEP;
        }
        let mut passed = 0;
        while let Some(name) = self.rest[passed..equal]
            .iter()
            .skip(7)
            .position(|b| *b == 0)
        {
            let end = passed + 7 + name + 21;
            if end > equal {
                break;
            }
            passed = end;
        }
        self.rest = &self.rest[passed..];
        other.rest = &other.rest[passed..];
        self.advance();
        other.advance();
    }

    /// The id of the entry when it is `wanted`, which is then passed.
    fn take(&mut self, wanted: &Entry) -> Option<ObjectId> {
        self.take_entry(wanted).map(|entry| entry.id)
    }

    /// The entry when it is `wanted`, which is then passed.
    pub fn take_entry(&mut self, wanted: &Entry) -> Option<Entry<'t>> {
        let entry = self
            .entry
            .filter(|entry| order(entry, wanted) == Ordering::Equal)?;
        self.advance();
        Some(entry)
    }
}

/// Git's order: folders as if their names ended with a slash. A link sorts as a file but never
/// equals one.
pub(super) fn order(a: &Entry, b: &Entry) -> Ordering {
    let tail = |entry: &Entry| if entry.mode == Mode::Folder { b'/' } else { 0 };
    let shared = a.name.len().min(b.name.len());
    let end = |entry: &Entry| entry.name.get(shared).copied().unwrap_or(tail(entry));
    a.name[..shared]
        .cmp(&b.name[..shared])
        .then_with(|| end(a).cmp(&end(b)))
        .then_with(|| a.name.len().cmp(&b.name.len()))
        .then_with(|| (!a.mode.is_content()).cmp(&!b.mode.is_content()))
}
