//! What kind of change a commit made to a page: the kinds decide who is credited.

use serde::Serialize;

use super::commit::Commit;
use super::files::{Change, FileHistory};
use super::log::ChangeKind;
use super::resolved::History;
use crate::config::CreditRules;

/// What a commit did to one page. Each change has exactly one class: the first of these rules that
/// fits it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// A content of it is missing from this clone, so nobody can tell.
    Unknown,
    /// Two branches joined by themselves.
    Merge,
    /// Another path and nothing else.
    Rename,
    /// The page as it was before, or what git's revert line names taken out again.
    Revert,
    /// A program's.
    Bot,
    /// Text from elsewhere (`Imported-from:`).
    Import,
    /// The page's first text.
    Create,
    /// One of many pages changed alike: more than `credit.bulk.pages`, `Bulk-edit: true`, or in
    /// `.git-blame-ignore-revs`.
    Bulk,
    /// Pictures and other media, no words to speak of.
    Media,
    /// Fewer words than `credit.minor` asks for, or `Minor-edit: true`.
    Minor,
    /// New text, in earnest.
    Substantive,
}

impl Class {
    /// All of them, the most telling first.
    pub const ALL: [Self; 11] = [
        Self::Create,
        Self::Substantive,
        Self::Minor,
        Self::Media,
        Self::Import,
        Self::Bulk,
        Self::Revert,
        Self::Rename,
        Self::Merge,
        Self::Bot,
        Self::Unknown,
    ];

    /// The word for it in views, JSON and CSV.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Merge => "merge",
            Self::Rename => "rename",
            Self::Revert => "revert",
            Self::Bot => "bot",
            Self::Import => "import",
            Self::Create => "create",
            Self::Bulk => "bulk",
            Self::Media => "media",
            Self::Minor => "minor",
            Self::Substantive => "substantive",
        }
    }

    /// Whether it puts its authors into the byline, unless it was undone.
    pub fn makes_author(self) -> bool {
        matches!(self, Self::Create | Self::Substantive)
    }

    /// Whether it names its authors as contributors at least, unless it was undone.
    pub fn makes_contributor(self) -> bool {
        self.makes_author()
            || matches!(
                self,
                Self::Minor | Self::Media | Self::Import | Self::Unknown
            )
    }
}

impl FileHistory {
    /// The place among the changes of the one that brought the first text; `None` when the history
    /// does not reach back to it.
    pub fn creation(&self) -> Option<usize> {
        self.created?;
        let changes = self
            .words
            .as_ref()
            .map(|words| words.changes.as_slice())
            .unwrap_or_default();
        let with_text = changes
            .iter()
            .rposition(|change| change.counts.is_some_and(|counts| counts.total > 0));
        with_text
            .filter(|at| {
                changes[at + 1..]
                    .iter()
                    .all(|change| change.counts.is_some())
            })
            .or(self.changes.len().checked_sub(1))
    }
}

impl History {
    /// The class of a file's change, by its place. `creation` is [`FileHistory::creation`].
    pub fn class(
        &self,
        file: &FileHistory,
        at: usize,
        creation: Option<usize>,
        rules: &CreditRules,
    ) -> Option<Class> {
        let change = file.changes.get(at)?;
        let commit = self.commit(change.commit);
        let words = file
            .words
            .as_ref()
            .and_then(|words| words.changes.get(at))
            .copied()
            .unwrap_or_default();
        Some(match &change.file.kind {
            ChangeKind::Deleted => return None,
            ChangeKind::Merged => Class::Merge,
            ChangeKind::Renamed { exact: true, .. } => Class::Rename,
            _ if words.is_revert => Class::Revert,
            _ if self.is_program(commit) => Class::Bot,
            _ if commit.marks.imported_from.is_some() => Class::Import,
            _ if creation == Some(at) => Class::Create,
            _ if self.is_bulk(commit, rules) => Class::Bulk,
            // Without any contents, as in a hub without git, what was changed is taken in earnest.
            _ if words.counts.is_none() && self.contents.are_known() => Class::Unknown,
            _ => self.by_size(change, commit, file, at, rules),
        })
    }

    fn by_size(
        &self,
        change: &Change,
        commit: &Commit,
        file: &FileHistory,
        at: usize,
        rules: &CreditRules,
    ) -> Class {
        let counts = file
            .words
            .as_ref()
            .and_then(|words| words.changes.get(at))
            .and_then(|words| words.counts);
        let small = counts.is_some_and(|counts| {
            let changed = counts.added.max(counts.removed);
            let length = (counts.total + counts.removed - counts.added.min(counts.total))
                .max(counts.total)
                .max(1);
            changed < rules.minor.words
                && (changed == 0 || f64::from(changed) / f64::from(length) < rules.minor.share)
        });
        match (small, commit.media && change.file.after.is_some()) {
            (true, true) => Class::Media,
            (true, false) => Class::Minor,
            (false, _) if commit.marks.minor => Class::Minor,
            (false, _) => Class::Substantive,
        }
    }
}
