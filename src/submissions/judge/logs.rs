//! What git says of the pages that a proposal changes, and of the people beside it.

use std::collections::{BTreeMap, BTreeSet};

use super::grounds::Grounds;
use crate::history::git::change::DeltaKind;
use crate::history::git::onto::Placed;
use crate::history::git::proposals::Brought;
use crate::history::{BlobId, CommitId, Log, LogCommit, Opener};
use crate::hub::names::fold;
use crate::load;
use crate::paths::SourcePath;
use crate::submissions::names::Near;

/// What git says of the pages that a proposal changes, and of the people beside it.
#[derive(Clone)]
pub(super) struct Logs {
    /// Without the proposal.
    pub before: Log,
    /// With it.
    pub after: Log,
    /// The commits that are there only because of who wrote them.
    pub witnesses: BTreeSet<CommitId>,
}

impl Grounds<'_> {
    /// What git says of the pages that a proposal changes, without it and with it.
    /// `opener` is the account that opened the request.
    pub(super) fn logs(
        &self,
        brought: &Brought,
        placed: &[Placed],
        near: &Near,
        opener: Option<&Opener>,
    ) -> Logs {
        let history = &self.hub.history;
        let mut touched: BTreeSet<SourcePath> = placed
            .iter()
            .flat_map(|file| file.delta.paths())
            .filter_map(SourcePath::new)
            .collect();
        // Who wrote the original of a page is credited on it.
        touched.extend(
            near.originals
                .iter()
                .map(|id| self.hub.page(*id).source.path.clone()),
        );
        // So is whoever brought a picture that it shows.
        touched.extend(
            near.files
                .iter()
                .filter(|path| self.hub.media_at(path).is_some())
                .cloned(),
        );
        let mut commits: BTreeSet<usize> = self.of_statements.iter().copied().collect();
        let mut known: BTreeSet<&SourcePath> = BTreeSet::new();
        for (path, file) in touched
            .iter()
            .filter_map(|path| history.files.get_key_value(path))
        {
            known.insert(path);
            for change in &file.changes {
                commits.insert(change.commit.0 as usize);
                known.insert(&change.file.path);
                known.extend(change.file.kind.source());
            }
        }
        let of_near = near
            .people
            .iter()
            .filter_map(|id| self.hub.people.get(*id).history)
            .filter_map(|id| self.of_person.get(&id));
        let own = brought.commits.iter().flat_map(|commit| {
            std::iter::once(&commit.author).chain(commit.message.people.iter().map(|(_, who)| who))
        });
        let of_own = own
            .flat_map(|who| {
                [
                    self.of_address.get(&who.address),
                    self.helped.get(&who.address),
                    self.of_name.get(&fold(&who.name)),
                ]
            })
            .flatten();
        let of_opener = opener.and_then(|opener| {
            self.log
                .commits
                .iter()
                .position(|commit| opener.may_have_written(&commit.author))
        });
        let witnesses: BTreeSet<usize> = of_near
            .chain(of_own)
            .copied()
            .chain(of_opener)
            .filter(|at| !commits.contains(at))
            .collect();
        let is_known =
            |path: &SourcePath| known.contains(path) || path.below("statements").is_some();
        let bulk = self.hub.config.credit.bulk.pages;
        let relevant = commits.union(&witnesses).filter_map(|at| {
            let from = self.log.commits.get(*at)?;
            let changes = from.changes.iter().filter(|change| {
                is_known(&change.path) || change.kind.source().is_some_and(is_known)
            });
            let mut commit = LogCommit {
                changes: changes.cloned().collect(),
                ..light(from)
            };
            // How many pages it edited cannot be told from what is left of it.
            commit.message.marks.bulk |= history
                .commits
                .get(*at)
                .is_some_and(|commit| commit.edited > bulk);
            Some(commit)
        });
        let relevant: Vec<LogCommit> = relevant.collect();
        let is_wanted =
            |path: &&SourcePath| touched.contains(*path) || path.below("statements").is_some();
        let files = |path: &SourcePath| self.log.files.get(path).map(|blob| (path.clone(), *blob));
        let mut of_today: BTreeMap<SourcePath, BlobId> = touched.iter().filter_map(files).collect();
        let statements = SourcePath::new("statements/0")
            .into_iter()
            .flat_map(|first| self.log.files.range(first..));
        of_today.extend(
            statements
                .take_while(|(path, _)| is_wanted(path))
                .map(|(path, blob)| (path.clone(), *blob)),
        );
        let log = |head: Option<CommitId>, commits: Vec<LogCommit>, files| Log {
            head,
            completeness: self.log.completeness,
            commits,
            files,
            mailmap: self.log.mailmap.clone(),
            ignored_revisions: self.log.ignored_revisions.clone(),
            contents: self.log.contents.clone(),
            known_words: self.log.known_words.clone(),
            requests: BTreeMap::new(),
            proposed: brought.commits.iter().map(|commit| commit.id).collect(),
            opener: None,
            diagnostics: Vec::new(),
        };
        let mut then = of_today.clone();
        for file in placed
            .iter()
            .filter(|file| !load::is_rule(&file.delta.path))
        {
            let (from, path) = match &file.delta.kind {
                DeltaKind::Renamed { from } => {
                    (SourcePath::new(from), SourcePath::new(&file.delta.path))
                }
                _ => (None, SourcePath::new(&file.delta.path)),
            };
            from.iter().for_each(|from| {
                then.remove(from);
            });
            let Some(path) = path else { continue };
            match file
                .delta
                .blob
                .filter(|_| load::is_markdown(&path) || file.content.is_some())
            {
                Some(blob) => then.insert(path, blob),
                None => then.remove(&path),
            };
        }
        let mut own = brought.commits.clone();
        // The branch may have moved what they change.
        let moved: BTreeMap<&str, &str> = brought
            .files
            .iter()
            .zip(placed)
            .map(|(file, placed)| (&*file.path, &*placed.delta.path))
            .collect();
        for change in own.iter_mut().flat_map(|commit| &mut commit.changes) {
            let today = moved
                .get(change.path.as_str())
                .filter(|today| **today != change.path.as_str());
            change.path = today
                .and_then(|today| SourcePath::new(today))
                .unwrap_or_else(|| change.path.clone());
        }
        own.iter_mut().for_each(|commit| {
            commit
                .changes
                .retain(|change| !load::is_rule(change.path.as_str()))
        });
        own.extend(relevant.iter().cloned());
        let witnesses = witnesses
            .iter()
            .filter_map(|at| Some(self.log.commits.get(*at)?.id))
            .collect();
        let head = brought
            .commits
            .first()
            .map(|commit| commit.id)
            .or(self.log.head);
        let after = Log {
            opener: opener.cloned(),
            ..log(head, own, then)
        };
        Logs {
            before: log(self.log.head, relevant, of_today),
            after,
            witnesses,
        }
    }
}

/// A commit without what it changed.
fn light(commit: &LogCommit) -> LogCommit {
    LogCommit {
        id: commit.id,
        parents: commit.parents.clone(),
        author: commit.author.clone(),
        authored: commit.authored,
        committed: commit.committed,
        message: commit.message.clone(),
        changes: Vec::new(),
        tree: commit.tree,
        unknown: commit.unknown,
        by_another: commit.by_another,
    }
}
