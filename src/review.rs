//! A change to a hub: judged by the branch's own rules, told apart from what was there before.
//!
//! The hub is read with the change and under the branch's rules; what a change says about how it is
//! judged does not count until it is merged. What the branch had already is a [`Baseline`], so that
//! only what a change introduces can fail it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::check::{self, Edit, Focus, likeness};
use crate::diagnostic::Diagnostic;
use crate::history::git::change::{Change, DeltaKind};
use crate::history::{self, CommitIndex};
use crate::hub::people::PersonId;
use crate::hub::{Drafts, Hub, Page, PageId, PagesRead, Profiles};
use crate::paths::SourcePath;
use crate::sources::{Source, Sources};

mod assumed;
mod baseline;
mod byline;
pub mod comment;
mod conflict;
pub mod credited;
mod identity;
mod intake;
mod judge;
mod license;
mod policy;
mod programs;
mod protected;
mod removal;
mod size;
mod taken;
mod unwritten;

pub use baseline::{Baseline, Brought, Compared, counted};
pub use identity::settle;
pub use judge::{Base, Judged, Proposed, Scope, judge};
pub use size::RULE as SUBMISSION_SIZE;

/// A change and the hub with it.
pub struct Review<'a> {
    /// The hub with the change, under the branch's rules.
    pub hub: &'a Hub,
    /// What git says about the change.
    pub change: &'a Change,
    /// The commits that it brings, newest first.
    pub commits: Vec<CommitIndex>,
    /// The pages that it changes, by path.
    pub pages: Arc<[PageChange]>,
}

/// What a change does to a page.
pub struct PageChange {
    /// The page with the change; `None` when it goes, or is not published.
    pub page: Option<PageId>,
    /// The page before; `None` when it is new.
    pub before: Option<Page>,
    /// The file; with the change where there is one.
    pub path: String,
    /// The file before, where it had another path.
    pub moved_from: Option<String>,
}

/// What the branch knows that the change must be judged by.
pub struct Standing<'a> {
    /// The name of the branch, as it was asked for.
    pub base: &'a str,
    /// Where the branch has its pages; `None` when it has none.
    pub content_root: Option<&'a str>,
    /// The profiles of the branch.
    pub profiles: &'a Profiles,
    /// What the change proposes in the place of the branch's rules.
    pub proposed: &'a BTreeMap<SourcePath, Arc<Source>>,
    /// The names of the branch's open calls: its files in `calls/`.
    pub calls: &'a BTreeSet<String>,
    /// Claims of profiles that do not count yet.
    pub claims: &'a [Diagnostic],
    /// What is wrong with the branch's own settings.
    pub config_findings: &'a [Diagnostic],
}

impl PageChange {
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
}

impl<'a> Review<'a> {
    /// Puts a change beside the hub that has it.
    pub fn new(hub: &'a Hub, change: &'a Change) -> Self {
        let commits = (0..)
            .map(CommitIndex)
            .zip(&hub.history.commits)
            .filter(|(_, commit)| change.commits.contains(&commit.id))
            .map(|(at, _)| at)
            .collect();
        let mut before = earlier_pages(hub, change);
        let is_page = |path: &SourcePath| {
            crate::load::is_markdown(path) && path.below(&hub.sources.content_root).is_some()
        };
        let mut pages = Vec::new();
        for file in &change.files {
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
            let moved_from = file.moved_from().map(str::to_owned);
            pages.push(PageChange {
                page,
                before,
                path: file.path.clone(),
                moved_from,
            });
        }
        Self {
            hub,
            change,
            commits,
            pages: pages.into(),
        }
    }

    /// The pages whose texts the change touches, or makes pages of the hub.
    pub fn focus(&self, before: &Baseline) -> Focus {
        let new = self
            .hub
            .pages_with_ids()
            .filter(|(_, page)| !before.has_page(&page.source.path))
            .map(|(id, _)| (id, Edit::Grown));
        let edited = self
            .pages
            .iter()
            .filter_map(|change| Some((change.page?, self.edit(change))));
        // What is new is new whatever else is said of it.
        Focus::Edited(edited.chain(new).collect())
    }

    /// How much of a page is new. A name and what front matter says of origins decide, too, whether
    /// a likeness is explained.
    fn edit(&self, change: &PageChange) -> Edit {
        let (Some(id), Some(before), None) = (change.page, &change.before, &change.moved_from)
        else {
            return Edit::Grown;
        };
        let page = self.hub.page(id);
        let (head, body) = halves(page);
        let (old_head, old_body) = halves(before);
        let is_slight =
            head == old_head && page.title == before.title && !likeness::has_grown(old_body, body);
        if is_slight { Edit::Slight } else { Edit::Grown }
    }

    /// Everything that is wrong with the hub that has the change, what the change alone does wrong
    /// first. What the `focus` leaves out is not among it.
    pub fn findings(&self, standing: &Standing, focus: &Focus) -> Vec<Diagnostic> {
        let mut own = standing.claims.to_vec();
        assumed::find(self, &mut own);
        intake::find(self, standing, &mut own);
        size::find(self, standing, &mut own);
        policy::find(self, standing, &mut own);
        protected::find(self, standing, &mut own);
        license::find(self, &mut own);
        byline::find(self, &mut own);
        unwritten::find(self, &mut own);
        programs::find(self, &mut own);
        removal::find(self, standing, &mut own);
        conflict::find(self, standing, &mut own);
        let mut found = check::weighed(self.hub, own);
        found.extend(check::check_within(self.hub, focus));
        taken::judge(self, &mut found);
        found
    }

    /// Whether a commit is one of the change's.
    pub fn has(&self, commit: CommitIndex) -> bool {
        self.commits.binary_search(&commit).is_ok()
    }

    /// What tells new findings from old ones.
    pub fn brought(&self) -> Brought<'_> {
        let renamed = self
            .change
            .files
            .iter()
            .filter_map(|file| match &file.kind {
                DeltaKind::Renamed { from } => Some((file.path.as_str(), from.as_str())),
                _ => None,
            });
        Brought {
            commits: self
                .change
                .commits
                .iter()
                .map(ToString::to_string)
                .collect(),
            files: self
                .change
                .files
                .iter()
                .map(|file| file.path.as_str())
                .collect(),
            moved: renamed.collect(),
        }
    }
}

/// Those who wrote the commits of a change, each once.
fn writers(review: &Review) -> BTreeSet<PersonId> {
    review
        .commits
        .iter()
        .map(|commit| {
            review
                .hub
                .people
                .of_history(review.hub.history.commit(*commit).author)
        })
        .collect()
}

/// A page's front matter and its text.
fn halves(page: &Page) -> (&str, &str) {
    page.source
        .text
        .split_at_checked(page.body.start)
        .unwrap_or_default()
}

/// The pages that a change edits, as they were.
fn earlier_pages(hub: &Hub, change: &Change) -> BTreeMap<SourcePath, Page> {
    let mut earlier = Sources::from_texts(&hub.sources.content_root, []);
    for (path, bytes) in change.files.iter().filter_map(|file| file.before.as_ref()) {
        earlier.add_text(path.clone(), String::from_utf8_lossy(bytes).into_owned());
    }
    PagesRead::read(&earlier, &hub.config, Drafts::Hidden)
        .into_pages()
        .map(|page| (page.source.path.clone(), page))
        .collect()
}
