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
        let touched = self.touched(placed, near);
        let Lines { commits, paths } = self.lines(&touched);
        let witnesses = self.witnesses(brought, near, opener);
        let witnesses: BTreeSet<usize> = witnesses.difference(&commits).copied().collect();
        let is_known = |path: &SourcePath| paths.contains(path) || is_statement(path);
        let relevant: Vec<LogCommit> = commits
            .union(&witnesses)
            .filter_map(|at| self.with_changes(*at, is_known))
            .collect();
        let today = self.files(&touched);
        let mut own = own_commits(brought, placed);
        own.extend(relevant.iter().cloned());
        let head = brought.commits.first().map(|commit| commit.id);
        let after = Log {
            opener: opener.cloned(),
            ..self.log_of(
                brought,
                head.or(self.log.head),
                own,
                merged(today.clone(), placed),
            )
        };
        Logs {
            before: self.log_of(brought, self.log.head, relevant, today),
            after,
            witnesses: witnesses
                .iter()
                .filter_map(|at| Some(self.log.commits.get(*at)?.id))
                .collect(),
        }
    }

    /// The files whose histories the proposal's credit is made of.
    fn touched(&self, placed: &[Placed], near: &Near) -> BTreeSet<SourcePath> {
        let own = placed
            .iter()
            .flat_map(|file| file.delta.paths())
            .filter_map(SourcePath::new);
        // Who wrote the original of a page is credited on it.
        let originals = near.originals.iter();
        let originals = originals.map(|id| self.hub.page(*id).source.path.clone());
        // So is whoever brought a picture that it shows.
        let pictures = near.files.iter();
        let pictures = pictures.filter(|path| self.hub.media_at(path).is_some());
        own.chain(originals).chain(pictures.cloned()).collect()
    }

    /// The commits that changed files, or what people certify.
    fn lines(&self, touched: &BTreeSet<SourcePath>) -> Lines<'_> {
        let files = &self.hub.history.files;
        let mut commits: BTreeSet<usize> = self.of_statements.iter().copied().collect();
        let mut paths: BTreeSet<&SourcePath> = BTreeSet::new();
        for (path, file) in touched.iter().filter_map(|path| files.get_key_value(path)) {
            paths.insert(path);
            for change in &file.changes {
                commits.insert(change.commit.0 as usize);
                paths.insert(&change.file.path);
                paths.extend(change.file.kind.source());
            }
        }
        Lines { commits, paths }
    }

    /// A commit of everybody whom the proposal or the pages near it name, by which they are known.
    fn witnesses(
        &self,
        brought: &Brought,
        near: &Near,
        opener: Option<&Opener>,
    ) -> BTreeSet<usize> {
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
        of_near.chain(of_own).copied().chain(of_opener).collect()
    }

    /// A commit of the branch with its changes to the paths that are known.
    fn with_changes(&self, at: usize, is_known: impl Fn(&SourcePath) -> bool) -> Option<LogCommit> {
        let from = self.log.commits.get(at)?;
        let changes = from
            .changes
            .iter()
            .filter(|change| is_known(&change.path) || change.kind.source().is_some_and(&is_known));
        let mut commit = LogCommit {
            changes: changes.cloned().collect(),
            ..light(from)
        };
        // How many pages it edited cannot be told from what is left of it.
        let bulk = self.hub.config.credit.bulk.pages;
        commit.message.marks.bulk |= self
            .hub
            .history
            .commits
            .get(at)
            .is_some_and(|commit| commit.edited > bulk);
        Some(commit)
    }

    /// What the branch has today of the touched files and of what people certify.
    fn files(&self, touched: &BTreeSet<SourcePath>) -> BTreeMap<SourcePath, BlobId> {
        let blob = |path: &SourcePath| self.log.files.get(path).map(|blob| (path.clone(), *blob));
        let mut files: BTreeMap<SourcePath, BlobId> = touched.iter().filter_map(blob).collect();
        let statements = SourcePath::new("statements/0")
            .into_iter()
            .flat_map(|first| self.log.files.range(first..));
        files.extend(
            statements
                .take_while(|(path, _)| touched.contains(*path) || is_statement(path))
                .map(|(path, blob)| (path.clone(), *blob)),
        );
        files
    }

    /// A log of some of the commits and files, that says what the branch's does otherwise.
    fn log_of(
        &self,
        brought: &Brought,
        head: Option<CommitId>,
        commits: Vec<LogCommit>,
        files: BTreeMap<SourcePath, BlobId>,
    ) -> Log {
        Log {
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
        }
    }
}

/// What made files what they are.
struct Lines<'h> {
    /// The places of the commits.
    commits: BTreeSet<usize>,
    /// Every path that the files had.
    paths: BTreeSet<&'h SourcePath>,
}

/// Whether a file is a text that people certify.
fn is_statement(path: &SourcePath) -> bool {
    path.below("statements").is_some()
}

/// The files as they would be with a proposal.
fn merged(
    mut files: BTreeMap<SourcePath, BlobId>,
    placed: &[Placed],
) -> BTreeMap<SourcePath, BlobId> {
    for file in placed
        .iter()
        .filter(|file| !load::is_rule(&file.delta.path))
    {
        if let DeltaKind::Renamed { from } = &file.delta.kind
            && let Some(from) = SourcePath::new(from)
        {
            files.remove(&from);
        }
        let Some(path) = SourcePath::new(&file.delta.path) else {
            continue;
        };
        let is_read = load::is_markdown(&path) || file.content.is_some();
        match file.delta.blob.filter(|_| is_read) {
            Some(blob) => files.insert(path, blob),
            None => files.remove(&path),
        };
    }
    files
}

/// The commits of a proposal, with what they change where the branch has it by now. What they say
/// about how the hub is judged does not count.
fn own_commits(brought: &Brought, placed: &[Placed]) -> Vec<LogCommit> {
    let moved: BTreeMap<&str, &str> = brought
        .files
        .iter()
        .zip(placed)
        .map(|(file, placed)| (&*file.path, &*placed.delta.path))
        .collect();
    let mut own = brought.commits.clone();
    for commit in &mut own {
        for change in &mut commit.changes {
            let today = moved.get(change.path.as_str());
            let today = today.filter(|today| **today != change.path.as_str());
            if let Some(today) = today.and_then(|today| SourcePath::new(today)) {
                change.path = today;
            }
        }
        commit
            .changes
            .retain(|change| !load::is_rule(change.path.as_str()));
    }
    own
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
