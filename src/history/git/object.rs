//! A commit's bytes, read leniently: what is malformed is left empty, and text becomes UTF-8.

use std::cell::Cell;

use git2::{ObjectType, Odb};

use super::super::address::Signature;
use super::super::log::{LogCommit, Timestamp};
use super::super::trailers;
use super::encoding::decode;
use crate::repo::{BlobId, CommitId, TreeId};

/// Longer messages are cut: nobody reads them, and every later step would pay for them.
const MESSAGE_LIMIT: usize = 256 * 1024;

/// The parts of a commit object.
#[derive(Debug, Default, PartialEq)]
pub(super) struct RawCommit {
    pub tree: Option<TreeId>,
    pub parents: Vec<CommitId>,
    pub author: Signature,
    pub authored: Timestamp,
    pub committed: Timestamp,
    pub message: String,
    pub by_another: bool,
}

impl RawCommit {
    /// The commit as the log keeps it, its message read; what it changed is not known yet. `tree`
    /// is its own.
    pub fn into_log(self, id: CommitId, tree: TreeId) -> LogCommit {
        let mut commit = LogCommit {
            id,
            parents: self.parents,
            author: self.author,
            authored: self.authored,
            committed: self.committed,
            message: trailers::read(&self.message),
            changes: Vec::new(),
            tree: Some(tree),
            unknown: false,
            by_another: self.by_another,
        };
        commit.tell_tool();
        commit
    }
}

/// Reads a commit; `None` when it is not there or not a commit.
pub(super) fn commit(odb: &Odb, id: CommitId) -> Option<RawCommit> {
    let object = odb.read(id.oid()).ok()?;
    (object.kind() == ObjectType::Commit).then(|| parse(object.data()))
}

/// Reads contents, and counts those that a partial clone has left out.
pub(super) struct Blobs<'a> {
    odb: &'a Odb<'a>,
    missing: Cell<usize>,
    left: Cell<usize>,
}

impl<'a> Blobs<'a> {
    /// Looking for an object that is not there makes libgit2 list all packs again, so it is not
    /// tried for ever.
    pub const PATIENCE: usize = 100;

    /// How many bytes are read in all: a history made to keep us comparing would otherwise never
    /// end. Real hubs read a thousandth of it.
    const BUDGET: usize = 1 << 30;

    pub fn new(odb: &'a Odb<'a>) -> Self {
        Self {
            odb,
            missing: Cell::new(0),
            left: Cell::new(Self::BUDGET),
        }
    }

    /// The content, when it is there and has at most `limit` bytes.
    pub fn read(&self, id: BlobId, limit: usize) -> Option<Vec<u8>> {
        let oid = id.oid();
        let (size, kind) = self.header(oid)?;
        let affordable = kind == ObjectType::Blob && size <= limit && size <= self.left.get();
        self.left.set(
            self.left
                .get()
                .saturating_sub(if affordable { size } else { 0 }),
        );
        affordable
            .then(|| self.odb.read(oid).ok().map(|object| object.data().to_vec()))
            .flatten()
    }

    /// How many bytes the content has, when it is there.
    pub fn size(&self, id: BlobId) -> Option<u64> {
        self.header(id.oid()).map(|(size, _)| size as u64)
    }

    fn header(&self, oid: git2::Oid) -> Option<(usize, ObjectType)> {
        if self.missing.get() >= Self::PATIENCE {
            return None;
        }
        let header = self.odb.read_header(oid).ok();
        self.missing
            .set(self.missing.get() + usize::from(header.is_none()));
        header
    }

    /// Whether a content was asked for that is not there.
    pub fn any_missing(&self) -> bool {
        self.missing.get() > 0
    }
}

pub(super) fn parse(bytes: &[u8]) -> RawCommit {
    let mut commit = RawCommit::default();
    let mut rest = bytes;
    let (mut author, mut committer, mut encoding) = (&b""[..], &b""[..], None);
    while !rest.is_empty() {
        let end = rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len());
        let line = &rest[..end];
        rest = rest.get(end + 1..).unwrap_or_default();
        if line.is_empty() {
            break;
        }
        let Some(space) = line.iter().position(|b| *b == b' ') else {
            continue;
        };
        let (field, value) = (&line[..space], &line[space + 1..]);
        let hex = || std::str::from_utf8(value).ok();
        match field {
            b"tree" if commit.tree.is_none() => commit.tree = hex().and_then(TreeId::from_hex),
            b"parent" => commit.parents.extend(hex().and_then(CommitId::from_hex)),
            b"author" if author.is_empty() => author = value,
            b"committer" if committer.is_empty() => committer = value,
            b"encoding" if encoding.is_none() => encoding = std::str::from_utf8(value).ok(),
            _ => {}
        }
    }
    // Whole lines are decoded before they are split: in ISO-2022-JP a letter may hold the byte of a
    // `<`.
    (commit.author, commit.authored) = signature(&decode(author, encoding));
    commit.committed = signature(&decode(committer, encoding)).1;
    commit.by_another = address(author) != address(committer);
    commit.message = decode(cut(rest), encoding);
    commit
}

/// What stands between the angle brackets of a signature.
fn address(line: &[u8]) -> &[u8] {
    let after = line
        .iter()
        .position(|b| *b == b'<')
        .map_or(line, |at| &line[at + 1..]);
    after
        .iter()
        .position(|b| *b == b'>')
        .map_or(after, |at| &after[..at])
}

/// A message as far as it is read; no character of UTF-8 is cut, since the whole would be taken for
/// another encoding.
fn cut(message: &[u8]) -> &[u8] {
    let mut end = message.len().min(MESSAGE_LIMIT);
    while end < message.len() && end + 4 > MESSAGE_LIMIT && message[end] & 0xC0 == 0x80 {
        end -= 1;
    }
    &message[..end]
}

/// `Name <address> seconds +hhmm`, as git splits it: the first `<`, the next `>`, and the time
/// after the last `>`.
fn signature(line: &str) -> (Signature, Timestamp) {
    let (name, after) = line.split_once('<').unwrap_or((line, ""));
    let (address, _) = after.split_once('>').unwrap_or((after, ""));
    let signature = Signature::new(name.trim(), address.trim());
    let time = line.rsplit_once('>').map_or("", |(_, time)| time);
    let mut fields = time.split_whitespace();
    // A time too large for the machine is a broken clock; it is kept as unsound, not as 1970.
    let seconds = fields
        .next()
        .and_then(|text| text.parse().ok())
        .unwrap_or(i64::MAX);
    let zone = fields
        .next()
        .and_then(|text| text.parse::<i64>().ok())
        .filter(|zone| zone.abs() <= 1400)
        .unwrap_or(0);
    (
        signature,
        Timestamp::new(seconds, zone / 100 * 60 + zone % 100),
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_bytes_are_a_commit_of_sorts(
            parts in proptest::collection::vec(
                prop_oneof![
                    Just(b"tree ".to_vec()), Just(b"\nparent ".to_vec()), Just(b"\nauthor ".to_vec()), Just(b"\nencoding latin1".to_vec()), Just(b"\nencoding ISO-2022-JP".to_vec()), Just(b"\nencoding gb18030".to_vec()), Just(b"\x1b$B".to_vec()),
                    Just(b"0123456789012345678901234567890123456789".to_vec()), Just(b" <a@b> 99999999999 -0130".to_vec()),
                    Just(b"\n\n".to_vec()), proptest::collection::vec(any::<u8>(), 0..12),
                ],
                0..14,
            )
        ) {
            let commit = parse(&parts.concat());
            prop_assert!(commit.authored.or(commit.committed).is_sound());
            prop_assert_eq!(commit.authored.or(commit.committed).rfc3339().len() >= 20, true);
            prop_assert!(!commit.author.name.contains('\n'));
        }
    }
}
