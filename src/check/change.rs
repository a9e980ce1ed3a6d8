//! A change to a hub, as rules see it: the hub with it, what it does, and what the branch says.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::history::git::change::{self as diff, DeltaKind, FileDelta};
use crate::history::{self, CommitIndex};
use crate::hub::people::PersonId;
use crate::hub::{Drafts, Hub, PageFile, PageId, PagesRead, Profiles};
use crate::load;
use crate::paths::SourcePath;
use crate::sources::{Source, Sources};

/// A change and the hub with it.
pub struct Change<'a> {
    /// The hub with the change, under the branch's rules.
    pub hub: &'a Hub,
    /// What git says about the change.
    pub diff: &'a diff::Change,
    /// What the change is judged by besides the hub.
    pub branch: Branch<'a>,
    /// The commits that it brings, newest first.
    pub commits: Vec<CommitIndex>,
    /// The pages that it changes, by path.
    pub pages: Arc<[PageEdit]>,
}

/// What a change does to a page.
pub struct PageEdit {
    /// The page with the change; `None` when it goes, or is not published.
    pub page: Option<PageId>,
    /// The page before; `None` when it is new.
    pub before: Option<PageFile>,
    /// The file; with the change where there is one.
    pub path: String,
    /// The file before, where it had another path.
    pub moved_from: Option<String>,
}

/// What the branch knows that the change must be judged by.
#[derive(Clone, Copy)]
pub struct Branch<'a> {
    /// Its name, as it was asked for.
    pub name: &'a str,
    /// Where it has its pages; `None` when it has none.
    pub content_root: Option<&'a str>,
    /// Its profiles.
    pub profiles: &'a Profiles,
    /// What the change proposes in the place of its rules.
    pub proposed: &'a BTreeMap<SourcePath, Arc<Source>>,
    /// The names of its open calls: its files in `calls/`.
    pub calls: &'a BTreeSet<String>,
    /// What profiles of the change claim that does not count yet.
    pub claims: &'a [Claim],
    /// What is wrong with its own settings.
    pub config_findings: &'a [Diagnostic],
}

/// What a profile claims that the change itself does not show to be theirs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The profile.
    pub profile: SourcePath,
    /// How many names, accounts and addresses it claims so.
    pub refused: usize,
}

impl PageEdit {
    /// The text of the file before and with the change; `None` where there is none.
    pub fn texts<'t>(&'t self, hub: &'t Hub) -> (Option<&'t str>, Option<&'t str>) {
        (
            self.before.as_ref().map(|page| &*page.source.text),
            self.page.map(|id| &*hub.page(id).source.text),
        )
    }

    /// Words that come and words that go on the page, front matter aside. It is what every place
    /// says of a change.
    pub fn words(&self, hub: &Hub) -> (usize, usize) {
        let (before, after) = self.texts(hub);
        history::net_words(before.unwrap_or_default(), after.unwrap_or_default())
    }

    /// Whether the page has another path than before, or was not there.
    pub fn is_moved(&self) -> bool {
        self.before.is_none() || self.moved_from.is_some()
    }
}

impl<'a> Change<'a> {
    /// Puts a change beside the hub that has it.
    pub fn new(hub: &'a Hub, diff: &'a diff::Change, branch: Branch<'a>) -> Self {
        let commits = (0..)
            .map(CommitIndex)
            .zip(&hub.history.commits)
            .filter(|(_, commit)| diff.commits.contains(&commit.id))
            .map(|(at, _)| at)
            .collect();
        let mut before = earlier_pages(hub, diff);
        let is_page = |path: &SourcePath| {
            load::is_markdown(path) && path.below(&hub.sources.content_root).is_some()
        };
        let mut pages = Vec::new();
        for file in &diff.files {
            let path = SourcePath::new(&file.path).filter(is_page);
            let before = file
                .before
                .as_ref()
                .and_then(|(path, _)| before.remove(path));
            let page = path
                .as_ref()
                .filter(|_| file.kind != DeltaKind::Deleted)
                .and_then(|path| hub.page_of(path));
            if page.is_none() && before.is_none() {
                continue;
            }
            pages.push(PageEdit {
                page,
                before,
                path: file.path.clone(),
                moved_from: file.moved_from().map(str::to_owned),
            });
        }
        Self {
            hub,
            diff,
            branch,
            commits,
            pages: pages.into(),
        }
    }

    /// Whether a commit is one of the change's.
    pub fn has(&self, commit: CommitIndex) -> bool {
        self.commits.binary_search(&commit).is_ok()
    }

    /// Those who wrote the commits of the change, each once.
    pub fn writers(&self) -> BTreeSet<PersonId> {
        let author = |commit: &CommitIndex| {
            let commit = self.hub.history.commit(*commit);
            self.hub.people.of_history(commit.author)
        };
        self.commits.iter().map(author).collect()
    }

    /// Those who wrote the commits that change the file; everybody's where git does not follow it.
    pub fn writers_of(&self, file: &FileDelta) -> Vec<PersonId> {
        let hub = self.hub;
        let followed = SourcePath::new(&file.path).and_then(|path| hub.history.files.get(&path));
        let touching: Vec<_> = followed
            .map(|history| {
                history
                    .changes
                    .iter()
                    .map(|change| change.commit)
                    .filter(|commit| self.has(*commit))
                    .collect()
            })
            .unwrap_or_default();
        let commits = if touching.is_empty() {
            &self.commits
        } else {
            &touching
        };
        let mut people: Vec<PersonId> = commits
            .iter()
            .map(|commit| hub.people.of_history(hub.history.commit(*commit).author))
            .collect();
        people.sort_unstable();
        people.dedup();
        people
    }
}

/// A page's front matter and its text.
pub fn head_and_body(page: &PageFile) -> (&str, &str) {
    page.source
        .text
        .split_at_checked(page.body.start)
        .unwrap_or_default()
}

/// The pages that a change edits, as they were.
fn earlier_pages(hub: &Hub, diff: &diff::Change) -> BTreeMap<SourcePath, PageFile> {
    let mut earlier = Sources::from_texts(&hub.sources.content_root, []);
    for (path, bytes) in diff.files.iter().filter_map(|file| file.before.as_ref()) {
        earlier.add_text(path.clone(), String::from_utf8_lossy(bytes).into_owned());
    }
    PagesRead::read(&earlier, &hub.config, Drafts::Hidden)
        .into_pages()
        .map(|page| (page.source.path.clone(), page))
        .collect()
}
