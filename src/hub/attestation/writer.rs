//! Who wrote a certification: an entry that somebody else put into a file proves nothing.

use std::cell::Cell;

use crate::front_matter;
use crate::history::{ChangeKind, CommitIndex, Completeness, History, PersonId};
use crate::hub::attestation_entry::{ENTRIES, Entry};
use crate::paths::SourcePath;
use crate::sources::Source;
use crate::yaml::Node;

/// Revisions that are read in all: a history made to keep us reading would otherwise never end.
const REVISIONS: usize = 20_000;

/// Who wrote an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writer {
    /// The person whose it is.
    Own,
    /// Somebody else, in this commit.
    Other(CommitIndex),
    /// Nobody yet, or a commit that is missing from this clone: what is missing is told elsewhere.
    Untold,
    /// There was too much to read.
    Unread,
}

/// Reads files as they were.
pub(super) struct Writers<'a> {
    history: &'a History,
    left: Cell<usize>,
}

impl<'a> Writers<'a> {
    pub fn new(history: &'a History) -> Self {
        Self {
            history,
            left: Cell::new(REVISIONS),
        }
    }

    /// Who wrote each of a file's entries: the author of the oldest revision that has it.
    /// `is_theirs` says whether somebody is the person whose entries they are, `same` whether two
    /// entries are one.
    pub fn of(
        &self,
        path: &SourcePath,
        entries: &[&Entry],
        is_theirs: impl Fn(PersonId) -> bool,
        same: impl Fn(&Entry, &Entry) -> bool,
    ) -> Vec<Writer> {
        let mut writers = vec![None; entries.len()];
        let Some(file) = self.history.files.get(path) else {
            return vec![Writer::Untold; entries.len()];
        };
        let written: Vec<_> = file
            .changes
            .iter()
            .rev()
            .filter(|change| change.file.kind != ChangeKind::Merged && change.file.after.is_some())
            .collect();
        let author = |commit: CommitIndex| self.history.commit(commit).author;
        // Most profiles were only ever touched by their owners, so nothing has to be read.
        if !written.is_empty()
            && written
                .iter()
                .all(|change| is_theirs(author(change.commit)))
        {
            return vec![Writer::Own; entries.len()];
        }
        let mut gap = self.history.completeness == Completeness::Shallow && file.created.is_none();
        for change in written {
            if writers.iter().all(Option::is_some) {
                break;
            }
            if self.left.get() == 0 {
                return writers
                    .into_iter()
                    .map(|writer| writer.unwrap_or(Writer::Unread))
                    .collect();
            }
            self.left.set(self.left.get() - 1);
            let Some(text) = change
                .file
                .after
                .and_then(|id| self.history.contents.text(id))
            else {
                gap = true;
                continue;
            };
            let then = entries_of(&Source::new(path.clone(), text));
            for (writer, entry) in writers.iter_mut().zip(entries) {
                if writer.is_none() && then.iter().any(|other| same(entry, other)) {
                    *writer = Some(match is_theirs(author(change.commit)) {
                        true => Writer::Own,
                        // An older revision that cannot be read may have had it.
                        false if gap => Writer::Untold,
                        false => Writer::Other(change.commit),
                    });
                }
            }
        }
        writers
            .into_iter()
            .map(|writer| writer.unwrap_or(Writer::Untold))
            .collect()
    }
}

impl Writer {
    /// Whether the entry may count.
    pub fn counts(self) -> bool {
        matches!(self, Self::Own | Self::Untold)
    }
}

/// The entries of a profile or a page as it was.
fn entries_of(source: &Source) -> Vec<Entry> {
    let tree = front_matter::read(source, &mut Vec::new()).tree;
    let items = |key: &str| {
        tree.get(key)
            .map(|entry| entry.node.items())
            .unwrap_or_default()
    };
    let read = |items: &[Node]| {
        items
            .iter()
            .take(ENTRIES)
            .filter_map(Entry::read)
            .collect::<Vec<_>>()
    };
    let mut entries = read(items("attestations"));
    entries.extend(read(items("attestation")));
    entries
}
