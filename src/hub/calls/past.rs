//! What the branch had at a place of its line, by the history up to there alone: what becomes of a
//! page or a profile later changes nothing of it.

use std::collections::{BTreeMap, BTreeSet};

use crate::history::{ChangeKind, CommitIndex, FileHistory, PersonSpec};
use crate::hub::calls::all::Calls;
use crate::hub::calls::former::matter;
use crate::hub::calls::work::{self, Known, Work};
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;
use crate::hub::meta;
use crate::hub::profiles;
use crate::paths::SourcePath;
use crate::repo::BlobId;

/// A text that was there.
struct Text<'a> {
    /// Its path then.
    path: &'a SourcePath,
    /// What it said then.
    blob: Option<BlobId>,
    /// Its path today; `None` for one that is gone.
    today: Option<&'a SourcePath>,
    file: &'a FileHistory,
}

/// The branch as it was at a place of its line.
pub(super) struct Past<'a> {
    hub: &'a Linked,
    calls: &'a Calls,
    last: usize,
}

impl<'a> Past<'a> {
    /// The branch at a place.
    pub(super) fn new(hub: &'a Linked, calls: &'a Calls, last: usize) -> Self {
        Self { hub, calls, last }
    }

    fn had(&self, commit: CommitIndex) -> bool {
        let place = self.calls.timeline.place(commit);
        place.is_some_and(|place| place <= self.last)
    }

    /// Those of some texts that were there, each with its path today.
    fn texts(&self, all: impl Iterator<Item = Known<'a>>) -> impl Iterator<Item = Text<'a>> {
        all.filter_map(|(today, file)| {
            let mut changes = file.changes.iter();
            let newest = &changes.find(|change| self.had(change.commit))?.file;
            (newest.kind != ChangeKind::Deleted).then_some(Text {
                path: &newest.path,
                blob: newest.after,
                today,
                file,
            })
        })
    }

    /// Those who had made so many substantive changes of pages.
    pub(super) fn contributors(&self, least: u32) -> BTreeSet<PersonId> {
        let hub = self.hub;
        let work = self.calls.work(hub);
        let mut made = work.made(self.last);
        let is_page = Work::pages(hub);
        let pages = self.texts(work.others(hub));
        let pages = pages.filter(|text| is_page(text.path) && !self.was_draft(text));
        let (known, others): (Vec<Text>, Vec<Text>) =
            pages.partition(|text| self.is_as_then(text.file));
        for page in known {
            self.count(page.file, &mut made);
        }
        let is_on = |count: &u32| *count >= least;
        for page in others {
            // What would make nobody a contributor need not be read.
            let commits = page.file.changes.iter().map(|change| change.commit);
            let mut authors = commits
                .filter(|commit| self.had(*commit))
                .flat_map(|commit| hub.history.commit(commit).authors());
            if authors.all(|author| made.get(&hub.people.of_history(author)).is_some_and(is_on)) {
                continue;
            }
            let had = |commit| self.had(commit);
            let then = hub.history.as_of(page.file, &hub.config.credit, had);
            self.count(&then, &mut made);
        }
        let made = made.into_iter().filter(|(_, count)| is_on(count));
        made.map(|(person, _)| person).collect()
    }

    /// Whether a page said that it is not published. One that says today what it said then is known.
    fn was_draft(&self, text: &Text) -> bool {
        let hub = self.hub;
        let is_same = text.file.today.is_some() && text.file.today == text.blob;
        let page = text.today.and_then(|path| hub.page_of(path));
        if is_same && page.is_some() {
            return false;
        }
        let source = text
            .blob
            .and_then(|blob| hub.history.contents.source(text.path, blob));
        source.is_some_and(|source| {
            let tree = matter(hub, &source).tree;
            let flag = |key| meta::entry(&tree, &hub.config, key)?.node.flag();
            flag("draft") == Some(true)
                || flag("private") == Some(true)
                || flag("published") == Some(false)
                || flag("publish") == Some(false)
        })
    }

    /// Adds the substantive changes of a page.
    fn count(&self, file: &FileHistory, made: &mut BTreeMap<PersonId, u32>) {
        for (commit, person) in work::of_file(self.hub, file) {
            if self.had(commit) {
                *made.entry(person).or_default() += 1;
            }
        }
    }

    /// Whether what is known of a page today tells what its changes were then: they were read, none
    /// of them took anything back, and none was taken back since.
    fn is_as_then(&self, file: &FileHistory) -> bool {
        let Some(words) = &file.words else {
            return false;
        };
        let mut changes = file.changes.iter().zip(&words.changes);
        changes.all(|(change, words)| !self.had(change.commit) || !words.undone && !words.is_revert)
    }

    /// Those who had a profile.
    pub(super) fn members(&self) -> BTreeSet<PersonId> {
        let people = &self.hub.people;
        let today = people.all.iter().zip(0..).filter_map(|(person, at)| {
            let path = &person.profile.as_ref()?.source.path;
            Some((path, PersonId(at)))
        });
        let today: BTreeMap<&SourcePath, PersonId> = today.collect();
        let texts = self.texts(work::texts(self.hub));
        let profiles = texts.filter(|text| text.path.below("contributors").is_some());
        let members = profiles.filter_map(|text| {
            let known = text.today.and_then(|path| today.get(path).copied());
            known.or_else(|| self.of_former(&text))
        });
        members.collect()
    }

    /// Whether somebody had a profile.
    pub(super) fn has_member(&self, person: PersonId) -> bool {
        let history = &self.hub.history;
        let was_there = |file: &FileHistory| {
            let mut changes = file.changes.iter();
            let newest = changes.find(|change| self.had(change.commit));
            newest.is_some_and(|newest| newest.file.kind != ChangeKind::Deleted)
        };
        let own = self.hub.people.get(person).profile.as_ref();
        let own = own.and_then(|profile| history.files.get(&profile.source.path));
        if own.is_some_and(was_there) {
            return true;
        }
        let gone = history.lapsed.iter().map(|file| (None, file));
        let gone = self.texts(gone);
        let mut gone = gone.filter(|text| text.path.below("contributors").is_some());
        gone.any(|profile| self.of_former(&profile) == Some(person))
    }

    /// Whose a profile was that is gone.
    fn of_former(&self, profile: &Text) -> Option<PersonId> {
        let hub = self.hub;
        let source = hub.history.contents.source(profile.path, profile.blob?)?;
        let own = profiles::profile(&source, &mut Vec::new()).identity;
        let find = |spec: PersonSpec| hub.people.find(&hub.history, &spec);
        let by_address = own.addresses.iter().map(|address| PersonSpec {
            email: Some(address.clone()),
            ..PersonSpec::default()
        });
        let by_login = own.logins.iter().map(|login| PersonSpec {
            login: Some(login.name.clone()),
            ..PersonSpec::default()
        });
        let by_name = own.names.iter().chain([&own.name]).map(|name| PersonSpec {
            name: Some(name.clone()),
            ..PersonSpec::default()
        });
        by_address.chain(by_login).chain(by_name).find_map(find)
    }

    /// Those who had committed anything, or had a profile.
    pub(super) fn known(&self) -> BTreeSet<PersonId> {
        let commits = (0..).map(CommitIndex).zip(&self.hub.history.commits);
        let wrote = commits.filter(|(at, _)| self.had(*at));
        let mut known = self.members();
        known.extend(wrote.map(|(_, commit)| self.hub.people.of_history(commit.author)));
        known
    }
}
