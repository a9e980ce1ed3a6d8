//! Words that a page took from another one, as when a page is split or two are merged: they stay
//! their writers'.

use super::files::FileHistory;
use super::ids::CommitIndex;
use super::ownership::WordRun;
use super::resolved::History;
use super::words::{self, Taken};
use crate::config::CreditRules;
use crate::paths::SourcePath;
use crate::repo::CommitId;

/// Where a page comes from.
#[derive(Debug, Clone)]
pub struct Origin<'a> {
    /// The other page's file.
    pub path: &'a SourcePath,
    /// The commit that it was taken at, perhaps shortened; `None` for its latest.
    pub revision: Option<&'a str>,
}

impl History {
    /// The runs of a page, with the words that it took from another one given back to those who
    /// wrote them there. Only words that the page got since that revision can have come from it.
    pub fn inherit(
        &self,
        runs: Vec<WordRun>,
        text: &str,
        origin: &Origin,
        rules: &CreditRules,
    ) -> Vec<WordRun> {
        let Some((file, first)) = self
            .files
            .get(origin.path)
            .and_then(|file| Some((file, self.change_at(file, origin.revision)?)))
        else {
            return runs;
        };
        let changes = &file.changes[first..];
        let Some(blob) = changes.first().and_then(|change| change.file.after) else {
            return runs;
        };
        let Some(source) = self.contents.text(blob) else {
            return runs;
        };
        let marks = self.marks_of(file, rules);
        let words = words::of_file(
            changes,
            marks.get(first..).unwrap_or_default(),
            Some(blob),
            &self.contents,
        );
        let then = FileHistory {
            changes: changes.to_vec(),
            created: None,
            today: Some(blob),
            words: None,
        };
        let taken = Taken {
            text: &source,
            runs: &words.runs(&source, &then, &self.contents),
            since: changes[0].commit,
        };
        words::take(runs, text, &taken)
    }

    /// The place of a file's newest change at a commit; `None` for a commit that is not in the
    /// history, or older than the file.
    pub fn change_at(&self, file: &FileHistory, revision: Option<&str>) -> Option<usize> {
        let Some(revision) = revision else {
            return (!file.changes.is_empty()).then_some(0);
        };
        let at = self.commit_named(revision)?;
        file.changes.iter().position(|change| change.commit >= at)
    }

    /// The commit that a name of at least seven hexadecimal digits means; `None` when it means
    /// several or none.
    pub fn commit_named(&self, name: &str) -> Option<CommitIndex> {
        let name = name.trim().to_ascii_lowercase();
        if name.len() < 7 {
            return None;
        }
        let first = CommitId::from_hex(&format!("{name:0<40}"))?;
        let start = self.by_id.partition_point(|(id, _)| *id < first);
        let mut found = self.by_id[start..]
            .iter()
            .take_while(|(id, _)| id.to_string().starts_with(&name));
        let (_, at) = found.next()?;
        found.next().is_none().then_some(*at)
    }
}
