//! What a branch says that proposals to it are judged by, worked out once for all of them.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use crate::check::likeness::Corpus;
use crate::history::git::onto::Moves;
use crate::history::{Address, BlobId, CommitId, Log, PersonId as HistoryId, Signature, Timestamp};
use crate::hub::names::fold;
use crate::hub::{Hub, PageId, Person};
use crate::load::ReadContent;
use crate::load::classify::GUIDES;
use crate::review::Base;
use crate::sources::{Known, Sources};
use crate::submissions::names::Names;

/// A hub that proposals are judged for: everything that is worked out once for all of them.
pub struct Grounds<'h> {
    pub(super) hub: &'h Hub,
    pub(super) log: &'h Log,
    pub(super) base: &'h Arc<Base>,
    /// Texts that are no pages: profiles, licences, settings.
    pub(super) frame: Sources,
    pub(super) names: Names,
    /// The newest commit with each person on it.
    pub(super) of_person: HashMap<HistoryId, usize>,
    pub(super) of_address: HashMap<&'h Address, usize>,
    pub(super) of_name: HashMap<String, usize>,
    /// The newest commit whose message names each address.
    pub(super) helped: HashMap<&'h Address, usize>,
    /// Commits that changed what people certify.
    pub(super) of_statements: Vec<usize>,
    pub(super) moves: Moves,
    pub(super) corpus: OnceLock<(Corpus<'h>, Vec<PageId>)>,
    pub(super) frame_digest: OnceLock<[u8; 32]>,
    pub(super) contents: ReadContent,
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

    /// The moment by which proposals are judged: the one that is given, and never before the newest
    /// commit of the branch. Only calls ask for it.
    pub(super) fn now(&self) -> Option<i64> {
        let calls = &self.hub.calls;
        calls.files().next()?;
        let newest = self.log.commits.iter().map(|commit| commit.committed);
        let newest = newest.max_by_key(|time| time.seconds);
        calls.given().max(newest.map(|time| time.seconds))
    }

    /// The dates of calls that have passed: verdicts change only with them.
    pub(super) fn passed(&self) -> Vec<i64> {
        let now = self.now().unwrap_or(i64::MIN);
        let dates = self.hub.calls.files().flat_map(|file| file.dates.edges());
        let sealed = self.hub.calls.all.iter();
        let sealed = sealed.filter(|call| call.has_sealed_entries());
        let sealed = sealed.filter_map(|call| call.file.dates.entries_reveal());
        let dates = dates.map(|(_, moment)| moment.at);
        let dates = dates.chain(sealed.map(|moment| moment.at));
        dates.filter(|at| *at <= now).collect()
    }
}
