//! Judges a proposal as if it were merged today, beside the pages that it can concern.
//!
//! Two small hubs are made of the branch's own values: those pages without the proposal, and with
//! it. What the checks find in both was there before, also what they find only because the rest of
//! the hub is not there.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

mod depends;
mod logs;

use logs::Logs;

use super::names::{Names, Near};
use crate::check::{self, likeness::Corpus};
use crate::diagnostic::Diagnostic;
use crate::history::git::change::{Change, DeltaKind, Entry};
use crate::history::git::onto::{Content, Fit, Moves, Placed};
use crate::history::git::proposals::Brought;
use crate::history::{
    Address, BlobId, CommitId, Log, LogCommit, ObjectId, Opener, PersonId as HistoryId, Signature,
    Timestamp, same_name,
};
use crate::hub::links::Standpoint;
use crate::hub::names::fold;
use crate::hub::{Drafts, Hub, Inputs, Page, PageId, PagesRead, Person, Profiles, Target};
use crate::load::classify::GUIDES;
use crate::load::{self, Bytes, Overlay, Policy, ReadContent};
use crate::paths::SourcePath;
use crate::report::{Older, Report};
use crate::review::{self, Baseline, Review, Standing, Witnesses};
use crate::sources::{Known, Source, Sources};

/// A proposal with more files than this is judged by `check --base` and not beside others.
pub const MOST_FILES: usize = 2_000;

/// A hub that proposals are judged for: everything that is worked out once for all of them.
pub struct Grounds<'h> {
    hub: &'h Hub,
    log: &'h Log,
    base: &'h str,
    policy: &'h Policy,
    /// Texts that are no pages: profiles, licences, settings.
    frame: Sources,
    names: Names,
    profiles: Profiles,
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

/// A proposal beside what it concerns.
pub struct Judged {
    /// The pages around the proposal, with it.
    pub hub: Hub,
    /// What it changes in today's branch.
    pub change: Change,
    /// Paths of pages of the hub that hold much of its text, and are not said to be where it comes
    /// from.
    pub alike: BTreeSet<String>,
    baseline: Baseline,
    profiles: Profiles,
    proposed: BTreeMap<SourcePath, Arc<Source>>,
    claims: Vec<Diagnostic>,
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

/// Findings that a proposal brings.
pub struct Findings<'j> {
    /// The proposal beside its hub.
    pub review: Review<'j>,
    /// The texts that findings point into.
    pub shown: Sources,
    /// The findings, old ones among them.
    found: Vec<Diagnostic>,
}

impl<'h> Grounds<'h> {
    /// Prepares a hub, whose log this is, for proposals to its branch `base`, which the `policy` is
    /// of.
    pub fn new(hub: &'h Hub, log: &'h Log, base: &'h str, policy: &'h Policy) -> Self {
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
            policy,
            frame: hub.sources.picked(
                |path| hub.page_of(path).is_none(),
                |path| GUIDES.contains(&path.as_str()),
            ),
            names: Names::of(hub),
            profiles: Profiles::read(&hub.sources),
            of_person,
            of_address,
            of_name,
            helped,
            of_statements,
            moves,
            corpus: OnceLock::new(),
            frame_digest: OnceLock::new(),
            contents: Arc::new(move |name| contents.bytes(ObjectId(*name), usize::MAX)),
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

    /// The name of the branch.
    pub fn base(&self) -> &str {
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
        let mut over = overlay(placed, len);
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
        let digest = self.digest(brought, placed, &under, &logs);
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
        let contents = &self.contents;
        let under = beside.under.clone();
        let proposed = load::overlay(
            Sources::from_texts(&self.frame.content_root, []),
            &beside.proposed,
            &self.hub.config,
            contents,
        )
        .texts;
        let after = load::overlay(under.clone(), &beside.over, &self.hub.config, contents);
        let Logs {
            before: log,
            after: log_after,
            ..
        } = beside.logs.clone();
        // What cannot be joined is judged beside what it was made from: what the branch did since
        // is not its doing.
        let under = load::overlay(under, &origins(placed, len), &self.hub.config, contents);
        let before = self.hub_of(under, log, self.profiles.clone());
        let baseline = Baseline::of(
            &before,
            &Report::new(&before.sources, &check::check(&before)),
        );
        let (profiles, claims) = self.profiles_with(&after, brought, placed);
        let hub = self.hub_of(after, log_after, profiles);
        let conflicts = placed
            .iter()
            .filter(|file| file.fit == Fit::Conflict)
            .map(|file| file.delta.path.clone())
            .collect();
        let tip = self.log.head.unwrap_or(brought.fork);
        let change = Change {
            tip,
            fork: tip,
            commits: brought.commits.iter().map(|commit| commit.id).collect(),
            files: placed
                .iter()
                .filter(|file| file.fit != Fit::Landed)
                .map(|file| file.delta.clone())
                .collect(),
            conflicts: Some(conflicts),
        };
        Judged {
            hub,
            change,
            alike: beside.alike.clone(),
            baseline,
            profiles: self.profiles.clone(),
            proposed,
            claims,
        }
    }

    fn hub_of(&self, sources: Sources, log: Log, profiles: Profiles) -> Hub {
        let pages = PagesRead::read(&sources, &self.hub.config, Drafts::Hidden);
        Hub::of(Inputs {
            profiles: Some(profiles),
            // A few pages have no customs of their own.
            customs: Some(self.hub.customs),
            ..Inputs::new(self.hub.config.clone(), sources, log, pages)
        })
    }

    /// The pages and files that a proposal can concern.
    fn near(&self, placed: &[Placed], own: &Own) -> Near {
        let hub = self.hub;
        let mut near = Near::default();
        near.pages.extend(&own.alike);
        let mut before = Vec::new();
        for path in placed
            .iter()
            .flat_map(|file| file.delta.paths())
            .filter_map(SourcePath::new)
        {
            match hub.page_of(&path) {
                Some(id) => before.push(id),
                None => self.names.add_around_file(&path, &mut near),
            }
        }
        // Where the hub's pages are is told by those that stay.
        let stays = |id: &PageId| !before.contains(id);
        let homes = hub
            .config
            .languages
            .iter()
            .filter_map(|language| hub.home_of(language));
        let first = hub.pages_with_ids().map(|(id, _)| id).find(stays);
        near.pages.extend(homes.chain(first).filter(stays));
        for id in &before {
            near.pages.insert(*id);
            self.names.add_linked(hub, hub.page(*id), &mut near);
            self.names.add_originals(hub, hub.page(*id), &mut near);
        }
        for page in &own.pages {
            self.names.add_linked(hub, page, &mut near);
            self.names.add_originals(hub, page, &mut near);
        }
        // What the links lead to in the hub, however many share its name.
        let targets = before
            .iter()
            .flat_map(|id| hub.linked(*id).map(|(_, target)| target.clone()))
            .chain(own.pages.iter().flat_map(|page| {
                let from = Standpoint {
                    path: &page.source.path,
                    language: &page.language,
                    url: &page.url,
                    facts: &page.facts,
                };
                page.facts
                    .links
                    .iter()
                    .map(move |link| hub.resolve_at(from, link))
                    .collect::<Vec<_>>()
            }));
        targets.for_each(|target| match target {
            Target::Page { page, .. } => near.pages.extend([page]),
            Target::Media(path) | Target::Unpublished(path) | Target::Draft(path) => {
                near.files.extend([path]);
            }
            Target::Category(id) => near.pages.extend(hub.category(id).page),
            Target::Ambiguous(pages) => near.pages.extend(pages),
            _ => {}
        });
        // Whoever links to a page need not be asked as long as it keeps its names and its sections.
        let keeps = |page: &Page, other: &Page| {
            page.source.path == other.source.path
                && page.title == other.title
                && page.language == other.language
                && page.meta.id.as_ref().map(|id| &id.value)
                    == other.meta.id.as_ref().map(|id| &id.value)
                && page.meta.aliases.iter().map(|alias| &alias.value).eq(other
                    .meta
                    .aliases
                    .iter()
                    .map(|alias| &alias.value))
                && page.facts.headings.iter().all(|heading| {
                    other
                        .facts
                        .headings
                        .iter()
                        .any(|kept| kept.id == heading.id)
                })
        };
        let old: Vec<&Page> = before.iter().map(|id| hub.page(*id)).collect();
        let changed_names =
            |page: &&Page, others: &[&Page]| !others.iter().any(|other| keeps(page, other));
        let new: Vec<&Page> = own.pages.iter().collect();
        for page in old.iter().filter(|page| changed_names(page, &new)) {
            self.names.add_linking(page, &mut near);
        }
        self.names.add_others(&old, &new, &before, &mut near);
        for page in new
            .iter()
            .filter(|page| !old.iter().any(|other| keeps(other, page)))
        {
            self.names.add_linking(page, &mut near);
        }
        near
    }

    /// The files around a proposal, without it.
    fn sources(&self, near: &Near) -> Sources {
        let mut sources = self.frame.clone();
        for page in near.pages.iter().map(|id| self.hub.page(*id)) {
            sources
                .texts
                .insert(page.source.path.clone(), page.source.clone());
        }
        for path in &near.files {
            if let Some(blob) = self.hub.sources.blobs.get(path) {
                sources.blobs.insert(path.clone(), blob.clone());
            } else if let Some(blob) = self.hub.sources.nearby.get(path) {
                sources.nearby.insert(path.clone(), blob.clone());
            } else if let Some(text) = self.hub.sources.texts.get(path) {
                sources.texts.insert(path.clone(), text.clone());
            } else {
                sources.unpublished.insert(path.clone());
            }
        }
        sources
    }

    /// Who is who when the proposal is there: what its profiles claim counts as far as it shows it.
    fn profiles_with(
        &self,
        sources: &Sources,
        brought: &Brought,
        placed: &[Placed],
    ) -> (Profiles, Vec<Diagnostic>) {
        if !placed
            .iter()
            .flat_map(|file| file.delta.paths())
            .any(|path| path.starts_with("contributors/"))
        {
            return (self.profiles.clone(), Vec::new());
        }
        let mut people = Profiles::read(sources);
        let edits = |path: &SourcePath| placed.iter().any(|file| file.delta.path == path.as_str());
        let authors = |path: &SourcePath| -> Vec<Signature> {
            let touches =
                |commit: &&LogCommit| commit.changes.iter().any(|change| change.path == *path);
            let touching: Vec<&LogCommit> = brought.commits.iter().filter(touches).collect();
            let all = if touching.is_empty() {
                brought.commits.iter().collect()
            } else {
                touching
            };
            all.into_iter()
                .map(|commit| commit.author.clone())
                .collect()
        };
        let is_taken = |name: &str| {
            let profiles = self
                .profiles
                .all
                .iter()
                .map(|profile| &profile.identity.name);
            self.of_name.contains_key(&fold(name))
                || profiles.into_iter().any(|taken| same_name(taken, name))
        };
        let knows = |who: &Signature, name: &str| {
            who.address.is_usable()
                && self.log.commits.iter().any(|commit| {
                    commit.author.address == who.address && same_name(&commit.author.name, name)
                })
        };
        let claims = review::settle(
            &mut people,
            &self.profiles,
            &Witnesses {
                edits: &edits,
                authors: &authors,
                knows: &knows,
                is_taken: &is_taken,
            },
        );
        (people, claims)
    }

    /// The hub's pages that hold much of a text, those that hold most first.
    fn alike(&self, text: &str) -> Vec<PageId> {
        let (corpus, pages) = self.corpus.get_or_init(|| {
            let pages: Vec<PageId> = self.hub.pages_with_ids().map(|(id, _)| id).collect();
            (
                Corpus::new(pages.iter().map(|id| body(self.hub.page(*id))).collect()),
                pages,
            )
        });
        corpus
            .like(text, None)
            .into_iter()
            .filter_map(|likeness| pages.get(likeness.other).copied())
            .collect()
    }
}

/// The pages that a proposal brings, as their files tell.
struct Own {
    pages: Vec<Page>,
    /// Pages of the hub that hold much of one that is new or grew.
    alike: BTreeSet<PageId>,
}

impl Own {
    fn read(grounds: &Grounds, over: &Overlay) -> Self {
        let root = &grounds.frame.content_root;
        let is_page = |path: &SourcePath| load::is_markdown(path) && path.below(root).is_some();
        let files = over
            .files
            .iter()
            .filter(|(path, _)| is_page(path))
            .map(|(path, bytes)| (path.clone(), bytes.clone()))
            .collect();
        let mut none = Sources::from_texts(root, []);
        none.known.clone_from(&grounds.frame.known);
        let pages = Overlay {
            files,
            ..Overlay::default()
        };
        let sources = load::overlay(none, &pages, &grounds.hub.config, &grounds.contents);
        let pages: Vec<Page> = PagesRead::read(&sources, &grounds.hub.config, Drafts::Hidden)
            .into_pages()
            .collect();
        let mut alike = BTreeSet::new();
        for page in &pages {
            let before = grounds.hub.page_of(&page.source.path);
            let has_grown = before.is_none_or(|before| {
                check::likeness::has_grown(body(grounds.hub.page(before)), body(page))
            });
            if has_grown {
                alike.extend(
                    grounds
                        .alike(body(page))
                        .into_iter()
                        .filter(|other| Some(*other) != before),
                );
            }
        }
        Self { pages, alike }
    }
}

impl Judged {
    /// Asks the rules.
    pub fn findings(&self, grounds: &Grounds) -> Findings<'_> {
        let review = Review::new(&self.hub, &self.change);
        let standing = Standing {
            base: grounds.base,
            content_root: Some(&grounds.frame.content_root),
            profiles: &self.profiles,
            proposed: &self.proposed,
            claims: &self.claims,
            config_findings: &grounds.policy.config_findings,
            calls: &grounds.policy.calls,
        };
        let found = review.findings(&standing, &review.focus(&self.baseline));
        let mut shown = self.hub.sources.clone();
        shown.texts.extend(
            self.proposed
                .iter()
                .map(|(path, source)| (path.clone(), source.clone())),
        );
        Findings {
            review,
            shown,
            found,
        }
    }
}

impl Findings<'_> {
    /// What is new with the proposal.
    pub fn report<'f>(&'f self, judged: &Judged, base: &str) -> Report<'f> {
        let mut report = Report::new(&self.shown, &self.found);
        judged
            .baseline
            .subtract(&mut report, &self.review.brought(), &|_, _| false);
        // What is said of the hub as a whole, such as how many pages have no licence, a few of its
        // pages cannot tell.
        let is_of_hub = |path: &str| {
            path == "hub.yaml" && !judged.change.files.iter().any(|file| file.path == path)
        };
        report.findings.retain(|finding| {
            !is_of_hub(&finding.diagnostic.place.path) || finding.diagnostic.place.range.is_some()
        });
        report.older = Some(Older {
            base: base.to_owned(),
            counts: crate::diagnostic::Counts::default(),
        });
        report
    }
}

/// The files of a proposal as they would be on the branch.
fn overlay(placed: &[Placed], len: &dyn Fn(BlobId) -> Option<u64>) -> Overlay {
    let mut over = Overlay::default();
    for file in placed {
        let delta = &file.delta;
        over.gone
            .extend(delta.moved_from().and_then(SourcePath::new));
        let Some(path) = SourcePath::new(&delta.path) else {
            if delta.kind != DeltaKind::Deleted {
                over.unreadable.push(delta.path.clone());
            }
            continue;
        };
        match (&file.content, delta.entry) {
            (_, Entry::Link) if delta.kind != DeltaKind::Deleted => {
                over.links.push(delta.path.clone());
                over.gone.push(path);
            }
            (Some(Content::Blob(blob)), Entry::File) => {
                over.files
                    .insert(path, (Bytes::Blob(blob.0), len(*blob).unwrap_or_default()));
            }
            (Some(Content::Joined(bytes)), Entry::File) => {
                over.files.insert(
                    path,
                    (Bytes::Here(bytes.as_slice().into()), bytes.len() as u64),
                );
            }
            (None, Entry::File) if delta.kind != DeltaKind::Deleted => {
                over.unreadable.push(delta.path.clone())
            }
            _ => over.gone.push(path),
        }
    }
    over
}

/// The files that cannot be joined, as they were where the proposal was made.
fn origins(placed: &[Placed], len: &dyn Fn(BlobId) -> Option<u64>) -> Overlay {
    let mut origins = Overlay::default();
    for delta in placed
        .iter()
        .filter(|file| file.fit == Fit::Conflict)
        .map(|file| &file.delta)
    {
        if let (Some(path), Some(blob)) = (
            SourcePath::new(delta.earlier_path()).filter(|path| !load::is_rule(path.as_str())),
            delta.was,
        ) {
            origins
                .files
                .insert(path, (Bytes::Blob(blob.0), len(blob).unwrap_or_default()));
        }
    }
    origins
}

fn body(page: &Page) -> &str {
    page.source.text.get(page.body.clone()).unwrap_or_default()
}
