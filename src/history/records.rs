//! What became of the records of calls, and of pages that are gone.

use std::collections::BTreeMap;

use super::ids::CommitIndex;
use super::log::{ChangeKind, Log};
use crate::load::is_markdown;
use crate::paths::SourcePath;
use crate::repo::BlobId;

/// Whether a file is where reviews, ballots, answers, seals and decisions are, in whatever folder the hub is.
pub(crate) fn is_record(path: &str) -> bool {
    let folders = ["calls/", "reviews/", "ballots/", "answers/"];
    path.ends_with(".yaml")
        && folders.iter().any(|folder| {
            path.find(folder)
                .is_some_and(|at| at == 0 || path.as_bytes()[at - 1] == b'/')
        })
}

/// Every content that files had, newest first; `None` is a removal.
pub(super) type Contentses = BTreeMap<SourcePath, Vec<(CommitIndex, Option<BlobId>)>>;

/// What became of each record, and of each page that is gone.
pub(super) fn records(log: &Log) -> (Contentses, Contentses) {
    let (mut records, mut gone) = (Contentses::new(), Contentses::new());
    for (at, commit) in (0..).map(CommitIndex).zip(&log.commits) {
        for change in &commit.changes {
            let path = &change.path;
            let former = change.kind.source().filter(|from| is_record(from.as_str()));
            if let Some(former) = former {
                // A record that was moved is gone from where it counted.
                records.entry(former.clone()).or_default().push((at, None));
            }
            if is_record(path.as_str()) {
                let of_file = records.entry(path.clone()).or_default();
                of_file.push((at, change.after));
            } else if change.kind == ChangeKind::Deleted {
                if is_markdown(path) {
                    let of_file = gone.entry(path.clone()).or_default();
                    of_file.push((at, None));
                }
            } else if !gone.is_empty()
                && let Some(of_file) = gone.get_mut(path)
            {
                of_file.push((at, change.after));
            }
        }
    }
    (records, gone)
}
