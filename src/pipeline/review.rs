//! A hub with a change, read under the rules of the branch that the change is made for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use git2::Oid;

use super::{OpenError, Request, known, log, read_pages, shelf};
use crate::check;
use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::forge::{Forge, Repository};
use crate::history::cache::{Cache, Shelf};
use crate::history::git::change::{self, Change, ChangeError, State};
use crate::history::git::{self, ignored_revisions};
use crate::history::{Completeness, Log, Opener, Signature, same_name};
use crate::hub::{Drafts, Hub, Inputs, PagesRead, Profiles};
use crate::load::{self, LoadError, Loaded, Location, Policy, Revision};
use crate::paths::SourcePath;
use crate::report::Report;
use crate::review::{self, Baseline, Review, Standing, Witnesses};
use crate::sources::Source;

/// A change, the hub with it, and what the branch says.
pub struct Reviewed {
    /// Where the hub is.
    pub location: Location,
    /// The hub with the change, under the branch's rules.
    pub hub: Hub,
    /// What git says about the change.
    pub change: Change,
    /// What was wrong before.
    pub baseline: Baseline,
    /// What is wrong with the branch's own hub.yaml. Errors among it mean that nothing is judged as
    /// its maintainers want.
    pub config_findings: Vec<Diagnostic>,
    base: String,
    content_root: Option<String>,
    profiles: Profiles,
    proposed: BTreeMap<SourcePath, Arc<Source>>,
    calls: BTreeSet<String>,
    claims: Vec<Diagnostic>,
}

/// Why a change cannot be judged.
#[derive(Debug, thiserror::Error)]
pub enum ReviewError {
    /// The hub cannot be read.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The change cannot be told from its base.
    #[error(transparent)]
    Change(#[from] ChangeError),
}

impl From<LoadError> for ReviewError {
    fn from(error: LoadError) -> Self {
        Self::Open(error.into())
    }
}

impl ReviewError {
    /// What to do next.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Open(error) => error.hint(),
            Self::Change(error) => error.hint(),
        }
    }

    /// Whether a part of the history is missing that the answer needs.
    pub fn cannot_tell(&self) -> bool {
        matches!(self, Self::Change(ChangeError::Shallow(_)))
    }
}

impl Reviewed {
    /// The change beside the hub.
    pub fn review(&self) -> Review<'_> {
        Review::new(&self.hub, &self.change)
    }

    /// What the change is judged by besides the hub.
    pub fn standing(&self) -> Standing<'_> {
        Standing {
            base: &self.base,
            content_root: self.content_root.as_deref(),
            profiles: &self.profiles,
            proposed: &self.proposed,
            calls: &self.calls,
            claims: &self.claims,
            config_findings: &self.config_findings,
        }
    }

    /// The texts that findings point into: the change's own, where the hub was judged by those of
    /// the branch.
    pub fn shown(&self) -> crate::sources::Sources {
        let mut sources = self.hub.sources.clone();
        sources.texts.extend(
            self.proposed
                .iter()
                .map(|(path, source)| (path.clone(), source.clone())),
        );
        sources
    }
}

/// Reads a hub with the change that `request` names, as a change to the branch `base`. `opener` is
/// the account that opened the pull request, as `NUMBER+LOGIN` or one of both, where the forge
/// tells.
///
/// # Errors
/// When one of the two cannot be read, or when nothing says where the change began.
pub fn review(
    request: &Request,
    base: &str,
    opener: Option<&str>,
) -> Result<Reviewed, ReviewError> {
    let location = load::locate(&request.dir)?;
    let head = load::head(&location, &request.revision)?;
    let state = if location.bare || request.revision != Revision::Current {
        State::Committed
    } else {
        State::Folder
    };
    let shelf = shelf(&location);
    // The history is read beside all that need not wait for it.
    let files = || {
        let change = change::between(&location, head, base, state)?;
        let policy = Policy::read(&location, oid(change.tip.0))?;
        let files = Files::read(&location, &request.revision, head, &policy, &shelf)?;
        Ok::<_, ReviewError>((change, policy, files))
    };
    let (files, log) = rayon::join(files, || log(&location, head, &shelf));
    let (change, policy, files) = files?;
    let profiles = Profiles::read(&policy.profiles);
    let mut with = govern(files, log?, &policy);
    // What a change says of the rules is no part of their history yet.
    for commit in with
        .log
        .commits
        .iter_mut()
        .filter(|commit| change.commits.contains(&commit.id))
    {
        commit
            .changes
            .retain(|change| !load::is_rule(change.path.as_str()));
    }
    let proposed = with.proposed;
    let mut people = Profiles::read(&with.loaded.sources);
    let authors = |path: &SourcePath| -> Vec<Signature> {
        let new = with
            .log
            .commits
            .iter()
            .filter(|commit| change.commits.contains(&commit.id));
        let touching: Vec<_> = new
            .clone()
            .filter(|commit| commit.changes.iter().any(|change| change.path == *path))
            .collect();
        let signatures = |commits: Vec<&crate::history::LogCommit>| {
            commits
                .into_iter()
                .map(|commit| commit.author.clone())
                .collect()
        };
        if touching.is_empty() {
            signatures(new.collect())
        } else {
            signatures(touching)
        }
    };
    let edits = |path: &SourcePath| change.files.iter().any(|file| file.path == path.as_str());
    let is_taken = |name: &str| {
        let earlier = with
            .log
            .commits
            .iter()
            .filter(|commit| !change.commits.contains(&commit.id))
            .map(|commit| &commit.author.name);
        profiles
            .all
            .iter()
            .map(|profile| &profile.identity.name)
            .chain(earlier)
            .any(|taken| same_name(taken, name))
    };
    let knows = |who: &Signature, name: &str| {
        let earlier = with
            .log
            .commits
            .iter()
            .filter(|commit| !change.commits.contains(&commit.id))
            .map(|commit| &commit.author);
        who.address.is_usable()
            && earlier
                .into_iter()
                .any(|author| author.address == who.address && same_name(&author.name, name))
    };
    let claims = review::settle(
        &mut people,
        &profiles,
        &Witnesses {
            edits: &edits,
            authors: &authors,
            knows: &knows,
            is_taken: &is_taken,
        },
    );
    with.log.proposed = change.commits.iter().copied().collect();
    with.log.opener =
        opener.and_then(|account| Opener::parse(account, &forge_host(&with.loaded.config)));
    let key = format!("{} {}", change.fork, policy.digest());
    let baseline = match shelf.kept("findings", &key) {
        Some(known) => known,
        None => {
            let (known, completeness) = baseline(&location, &change, &policy, &shelf)?;
            // More of the history may be fetched, and the same commit has other findings then.
            if completeness == Completeness::Complete {
                shelf.keep("findings", &key, &known);
            }
            known
        }
    };
    with.loaded.config.url = request.base_url.clone().or(with.loaded.config.url);
    let hub = Hub::of(Inputs {
        profiles: Some(people),
        ..Inputs::new(
            with.loaded.config,
            with.loaded.sources,
            with.log,
            with.pages,
        )
    });
    with.cache.keep_words(&hub.history);
    let base = base.to_owned();
    let mut config_findings = policy.config_findings.clone();
    config_findings.extend(
        policy
            .rule("hub.yaml")
            .map(|source| check::unknown_names(&policy.config, source))
            .unwrap_or_default(),
    );
    Ok(Reviewed {
        location,
        hub,
        change,
        baseline,
        config_findings,
        base,
        content_root: policy.content_root,
        profiles,
        proposed,
        calls: policy.calls,
        claims,
    })
}

/// A state of the hub under the rules of a branch.
struct Governed {
    loaded: Loaded,
    pages: PagesRead,
    log: Log,
    cache: Cache,
    /// The state's own rules, which do not count.
    proposed: BTreeMap<SourcePath, Arc<Source>>,
}

/// A state's files under the rules of a branch.
struct Files {
    loaded: Loaded,
    pages: PagesRead,
    proposed: BTreeMap<SourcePath, Arc<Source>>,
}

impl Files {
    fn read(
        location: &Location,
        revision: &Revision,
        commit: Option<Oid>,
        policy: &Policy,
        shelf: &Shelf,
    ) -> Result<Self, LoadError> {
        let mut loaded = load::load_under(location, revision, commit, known(shelf), policy)?;
        let proposed = policy.govern(&mut loaded.sources);
        let pages = read_pages(&mut loaded.sources, &loaded.config, Drafts::Hidden, shelf);
        Ok(Self {
            loaded,
            pages,
            proposed,
        })
    }
}

/// Puts a state's history under the rules of a branch, as its files are.
fn govern(
    Files {
        loaded,
        pages,
        proposed,
    }: Files,
    (mut log, cache): (Log, Cache),
    policy: &Policy,
) -> Governed {
    policy.text(".mailmap").clone_into(&mut log.mailmap);
    log.ignored_revisions = ignored_revisions(policy.text(".git-blame-ignore-revs"));
    log.files.retain(|path, _| !load::is_rule(path.as_str()));
    log.files.extend(
        policy
            .blobs
            .iter()
            .filter(|(path, _)| path.as_str().starts_with("statements/"))
            .map(|(path, blob)| (path.clone(), git::id(*blob))),
    );
    Governed {
        loaded,
        pages,
        log,
        cache,
        proposed,
    }
}

/// The host of the accounts that a hub's forge names.
pub(super) fn forge_host(config: &Config) -> String {
    let repository = config.repository.as_ref();
    repository
        .and_then(Repository::host)
        .unwrap_or_else(|| Forge::default().hosts[0].domain.to_owned())
}

/// What was wrong where the change began.
fn baseline(
    location: &Location,
    change: &Change,
    policy: &Policy,
    shelf: &Shelf,
) -> Result<(Baseline, Completeness), ReviewError> {
    let fork = oid(change.fork.0);
    let revision = Revision::Named(change.fork.to_string());
    let (files, log) = rayon::join(
        || Files::read(location, &revision, Some(fork), policy, shelf),
        || log(location, Some(fork), shelf),
    );
    let before = govern(files?, log?, policy);
    let hub = Hub::of(Inputs::new(
        before.loaded.config,
        before.loaded.sources,
        before.log,
        before.pages,
    ));
    let found = check::check(&hub);
    Ok((
        Baseline::of(&hub, &Report::new(&hub.sources, &found)),
        hub.completeness(),
    ))
}

fn oid(bytes: [u8; 20]) -> Oid {
    Oid::from_bytes(&bytes).unwrap_or(Oid::ZERO_SHA1)
}
