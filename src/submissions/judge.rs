//! Judges a proposal as if it were merged today, beside the pages that it can concern.
//!
//! Two small hubs are made of the branch's own values: those pages without the proposal, and with
//! it. What the checks find in both was there before, also what they find only because the rest of
//! the hub is not there.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

mod depends;
mod files;
mod logs;
mod near;

use logs::Logs;
use near::Own;

use super::names::Names;
use crate::check::likeness::Corpus;
use crate::history::git::change::{Change, FileDelta};
use crate::history::git::onto::{Fit, Moves, Placed};
use crate::history::git::proposals::Brought;
use crate::history::{
    Address, BlobId, CommitId, Log, Opener, PersonId as HistoryId, Signature, Timestamp,
};
use crate::hub::names::fold;
use crate::hub::{Drafts, Hub, Inputs, PageId, PagesRead, Person, Profiles};
use crate::load::classify::GUIDES;
use crate::load::{self, Overlay, ReadContent};
use crate::paths::SourcePath;
use crate::review::{self, Base, Baseline, Judged, Proposed, Scope};
use crate::sources::{Known, Sources};

/// A proposal with more files than this is judged by `check --base` and not beside others.
pub const MOST_FILES: usize = 2_000;

/// A hub that proposals are judged for: everything that is worked out once for all of them.
pub struct Grounds<'h> {
    hub: &'h Hub,
    log: &'h Log,
    base: &'h Arc<Base>,
    /// Texts that are no pages: profiles, licences, settings.
    frame: Sources,
    names: Names,
    /// The newest commit with each person on it.
    of_person: HashMap<HistoryId, usize>,
    of_address: HashMap<&'h Address, usize>,
    of_name: HashMap<String, usize>,
    /// The newest commit whose message names each address.
    helped: HashMap<&'h Address, usize>,
    /// Commits that changed what people certify.
    of_statements: Vec<usize>,
    moves: Moves,
    corpus: OnceLock<(Corpus<'h>, Vec<PageId>)>,
    frame_digest: OnceLock<[u8; 32]>,
    contents: ReadContent,
}

/// What a proposal is judged beside.
pub struct Beside {
    /// Tells whether a verdict would be the same: it is made of all that one depends on.
    pub digest: [u8; 32],
    /// The files around the proposal, without it.
    under: Sources,
    /// Its files, but for those that say how the hub is judged.
    over: Overlay,
    /// Those.
    proposed: Overlay,
    logs: Logs,
    alike: BTreeSet<String>,
    /// How many pages of the hub it can concern.
    pages: usize,
}

impl<'h> Grounds<'h> {
    /// Prepares a hub, whose log this is, for proposals to its branch.
    pub fn new(hub: &'h Hub, log: &'h Log, base: &'h Arc<Base>) -> Self {
        let contents = log.contents.clone();
        let mut of_person = HashMap::new();
        for (at, commit) in hub.history.commits.iter().enumerate() {
            commit.authors().for_each(|person| {
                of_person.entry(person).or_insert(at);
            });
        }
        let (mut of_address, mut of_name, mut helped, mut of_statements) =
            (HashMap::new(), HashMap::new(), HashMap::new(), Vec::new());
        for (at, commit) in log.commits.iter().enumerate() {
            // An address that machines fill in is nobody's.
            if commit.author.address.is_usable() {
                of_address.entry(&commit.author.address).or_insert(at);
            }
            for (_, who) in commit
                .message
                .people
                .iter()
                .filter(|(_, who)| who.address.is_usable())
            {
                helped.entry(&who.address).or_insert(at);
            }
            of_name.entry(fold(&commit.author.name)).or_insert(at);
            if commit
                .changes
                .iter()
                .any(|change| change.path.below("statements").is_some())
            {
                of_statements.push(at);
            }
        }
        let former = hub.history.files.iter().flat_map(|(path, file)| {
            file.former_paths()
                .into_iter()
                .map(move |former| (former, path))
        });
        let moves = Moves::of(former, hub.history.files.keys());
        Self {
            hub,
            log,
            base,
            frame: hub.sources.picked(
                |path| hub.page_of(path).is_none(),
                |path| GUIDES.contains(&path.as_str()),
            ),
            names: Names::of(hub),
            of_person,
            of_address,
            of_name,
            helped,
            of_statements,
            moves,
            corpus: OnceLock::new(),
            frame_digest: OnceLock::new(),
            contents: Arc::new(move |name| contents.bytes(BlobId(*name), usize::MAX)),
        }
    }

    /// The same with what is known of the proposals' texts already.
    #[must_use]
    pub fn knowing(mut self, known: Arc<Known>) -> Self {
        self.frame.known = known;
        self
    }

    /// The hub of the branch.
    pub fn hub(&self) -> &'h Hub {
        self.hub
    }

    /// What git says of the branch.
    pub fn log(&self) -> &'h Log {
        self.log
    }

    /// The branch.
    pub fn base(&self) -> &'h Base {
        self.base
    }

    /// When a commit of the branch was made.
    pub fn committed(&self, commit: CommitId) -> Option<Timestamp> {
        let at = self.hub.history.index_of(commit)?;
        Some(self.hub.history.commit(at).committed).filter(|time| time.is_sound())
    }

    /// The person of the whole hub who wrote a commit of the branch.
    pub fn writer(&self, commit: CommitId) -> Option<&Person> {
        let at = self.hub.history.index_of(commit)?;
        Some(
            self.hub.people.get(
                self.hub
                    .people
                    .of_history(self.hub.history.commit(at).author),
            ),
        )
    }

    /// The person of the whole hub who commits by this address.
    pub fn person(&self, who: &Signature) -> Option<&Person> {
        let commit = self
            .hub
            .history
            .commits
            .get(*self.of_address.get(&who.address)?)?;
        Some(
            self.hub
                .people
                .get(self.hub.people.of_history(commit.author)),
        )
    }

    /// The person of the whole hub who has a profile of this name.
    pub fn profiled(&self, id: &str) -> Option<&Person> {
        self.hub
            .people
            .named(id)
            .map(|person| self.hub.people.get(person))
            .filter(|person| person.profile_id() == Some(id))
    }

    /// Where files and folders are today that had other paths.
    pub fn moves(&self) -> &Moves {
        &self.moves
    }

    /// What a proposal is to be judged beside. `placed` are its files on the branch, `len` tells
    /// the length of a content. `opener` is the account that opened the request, where the forge
    /// tells.
    pub fn beside(
        &self,
        brought: &Brought,
        placed: &[Placed],
        opener: Option<&Opener>,
        len: &dyn Fn(BlobId) -> Option<u64>,
    ) -> Beside {
        let mut over = files::overlay(placed, len);
        let own = Own::read(self, &over);
        let near = self.near(placed, &own);
        let under = self.sources(&near);
        // What a proposal says about how it is judged does not count before it is merged.
        let ruling: Vec<SourcePath> = over
            .files
            .keys()
            .filter(|path| load::is_rule(path.as_str()))
            .cloned()
            .collect();
        let mut proposed = Overlay::default();
        for path in &ruling {
            proposed.files.extend(over.files.remove_entry(path));
        }
        over.gone.retain(|path| !load::is_rule(path.as_str()));
        let logs = self.logs(brought, placed, &near, opener);
        let day = self.frame.day.filter(|_| own.are_dated());
        let digest = self.digest(brought, placed, &under, &logs, day);
        let alike = own
            .alike
            .iter()
            .map(|id| self.hub.page(*id).source.path.to_string())
            .collect();
        Beside {
            digest,
            under,
            over,
            proposed,
            logs,
            alike,
            pages: near.pages.len(),
        }
    }

    /// Judges a proposal beside what it concerns.
    pub fn judge(
        &self,
        brought: &Brought,
        placed: &[Placed],
        beside: &Beside,
        len: &dyn Fn(BlobId) -> Option<u64>,
    ) -> Judged {
        let (config, contents) = (&self.hub.config, &self.contents);
        let under = beside.under.clone();
        let none = Sources::from_texts(&self.frame.content_root, []);
        let rules = load::overlay(none, &beside.proposed, config, contents).texts;
        let after = load::overlay(under.clone(), &beside.over, config, contents);
        // What cannot be joined is judged beside what it was made from: what the branch did since
        // is not its doing.
        let under = load::overlay(under, &files::origins(placed, len), config, contents);
        let Logs {
            before: log,
            after: log_after,
            ..
        } = beside.logs.clone();
        let before = Baseline::of(&self.hub_of(under, log, self.base.profiles.clone()));
        let change = self.change(brought, placed);
        let is_profile = |path: &str| path.starts_with("contributors/");
        let mut people = if change
            .files
            .iter()
            .flat_map(FileDelta::paths)
            .any(is_profile)
        {
            Profiles::read(&after)
        } else {
            self.base.profiles.clone()
        };
        let claims = review::settle(
            &mut people,
            &self.base.profiles,
            &change,
            &brought.commits.iter().collect::<Vec<_>>(),
            self.log.commits.iter(),
        );
        let proposed = Proposed {
            hub: self.hub_of(after, log_after, people),
            change,
            rules,
            claims,
            before,
            similar: beside.alike.clone(),
        };
        review::judge(self.base, proposed, Scope::Near)
    }

    /// What a proposal changes in today's branch.
    fn change(&self, brought: &Brought, placed: &[Placed]) -> Change {
        let tip = self.log.head.unwrap_or(brought.fork);
        let conflicts = placed.iter().filter(|file| file.fit == Fit::Conflict);
        let files = placed.iter().filter(|file| file.fit != Fit::Landed);
        Change {
            tip,
            tip_at: None,
            fork: tip,
            commits: brought.commits.iter().map(|commit| commit.id).collect(),
            conflicts: Some(conflicts.map(|file| file.delta.path.clone()).collect()),
            files: files.map(|file| file.delta.clone()).collect(),
        }
    }

    /// The moment by which proposals are judged: the one that is given, and never before the newest
    /// commit of the branch. Only calls ask for it.
    fn now(&self) -> Option<i64> {
        let calls = &self.hub.calls;
        calls.files().next()?;
        let newest = self.log.commits.iter().map(|commit| commit.committed);
        let newest = newest.max_by_key(|time| time.seconds);
        calls.given().max(newest.map(|time| time.seconds))
    }

    /// The dates of calls that have passed: verdicts change only with them.
    fn passed(&self) -> Vec<i64> {
        let now = self.now().unwrap_or(i64::MIN);
        let dates = self.hub.calls.files().flat_map(|file| file.dates.edges());
        let sealed = self.hub.calls.all.iter();
        let sealed = sealed.filter(|call| call.has_sealed_entries());
        let sealed = sealed.filter_map(|call| call.file.dates.entries_reveal());
        let dates = dates.map(|(_, moment)| moment.at);
        let dates = dates.chain(sealed.map(|moment| moment.at));
        dates.filter(|at| *at <= now).collect()
    }

    fn hub_of(&self, sources: Sources, log: Log, profiles: Profiles) -> Hub {
        let pages = PagesRead::read(&sources, &self.hub.config, Drafts::Hidden);
        let places = self.hub.places.all().to_vec();
        Hub::of(Inputs {
            profiles: Some(profiles),
            // A few pages have no customs of their own.
            customs: Some(self.hub.customs),
            now: self.now(),
            ..Inputs::new(self.hub.config.clone(), sources, log, pages, places)
        })
    }
}
