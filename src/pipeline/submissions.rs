//! What is proposed to a hub: refs → judged submissions, kept between runs.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::PathBuf;

use git2::Repository;
use rayon::prelude::*;

use super::{OpenError, Opened, Request, known, log, read_by, read_pages, shelf};
use crate::config::{self, Show};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::history::cache::Shelf;
use crate::history::git::onto::{Content, Placed};
use crate::history::git::proposals::{self, Brings, Brought, Reading, Session, Standing, Tip, Unread};
use crate::history::git::{anywhere, change::Entry};
use crate::history::{BlobId, Completeness, Log, LogCommit};
use crate::hub::people::Visibility;
use crate::hub::submissions::{ClosedKnown, Decision, State, Submission, Why};
use crate::hub::{Drafts, Hub, Profiles, Submissions};
use crate::load::{self, LoadError, Location, Policy, Revision};
use crate::paths::SourcePath;
use crate::submissions::decisions::{self, Decisions};
use crate::submissions::{Beside, Branch, Findings, Grounds, Judged, MOST_FILES, entry, forge, relate};

mod kept;
pub mod preview;

use kept::{Kept, KeptEntry};

/// Which submissions are asked for.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// The branch that they are made for; the hub's own where nobody says.
    pub base: Option<String>,
    /// Branches to look at besides what hub.yaml names, as `refs/heads/…`.
    pub branches: Vec<String>,
    /// The forge's list of pull requests, instead of the file that hub.yaml names.
    pub data: Option<PathBuf>,
}

/// What is proposed to a hub.
pub struct Queue {
    /// Where the hub is.
    pub location: Location,
    /// The branch that the submissions are made for.
    pub base: String,
    /// What is wrong with the branch's hub.yaml.
    pub config_findings: Vec<Diagnostic>,
    /// What is wrong with the forge's list of pull requests.
    pub data_problem: Option<String>,
    /// The submissions.
    pub submissions: Submissions,
}

/// The refs that propose something to a branch, and what the branch says about them.
struct Refs {
    location: Location,
    base: String,
    tip: git2::Oid,
    policy: Policy,
    tips: Vec<Tip>,
}

impl Refs {
    fn read(request: &Request, asked: &Asked) -> Result<Self, OpenError> {
        let location = load::locate(&request.dir)?;
        let repo = repository(&location)?;
        let base = match &asked.base {
            Some(base) => base.clone(),
            None => usual_base(&repo, &location, &request.revision)?,
        };
        let tip = load::head(&location, &Revision::Named(base.clone()))?.ok_or_else(|| LoadError::Unborn(location.root.clone()))?;
        Self::at(location, &repo, base, tip, asked)
    }

    /// Those to a hub in the state that a request names.
    fn of_hub(location: &Location, request: &Request) -> Result<Self, OpenError> {
        let repo = repository(location)?;
        let base = usual_base(&repo, location, &Revision::Current)?;
        let tip = load::head(location, &request.revision)?.ok_or_else(|| LoadError::Unborn(location.root.clone()))?;
        let location = Location { root: location.root.clone(), git_dir: location.git_dir.clone(), bare: location.bare };
        Self::at(location, &repo, base, tip, &Asked::default())
    }

    fn at(location: Location, repo: &Repository, base: String, tip: git2::Oid, asked: &Asked) -> Result<Self, OpenError> {
        let policy = Policy::read(&location, tip)?;
        let mut patterns = policy.config.submissions.refs.clone();
        patterns.extend(asked.branches.iter().cloned());
        if let Some(missing) = asked.branches.iter().find(|branch| repo.find_reference(branch).is_err()) {
            return Err(LoadError::Revision(missing.trim_start_matches("refs/heads/").to_owned()).into());
        }
        let tips = proposals::tips(repo, &patterns, &own_refs(repo, &base));
        Ok(Self { location, base, tip, policy, tips })
    }
}

/// Reads what is proposed to a hub, and judges what waits for an answer.
///
/// # Errors
/// When the hub cannot be read.
pub fn queue(request: &Request, asked: &Asked) -> Result<Queue, OpenError> {
    let refs = Refs::read(request, asked)?;
    let shelf = shelf(&refs.location);
    let kept = Kept::read(&refs, &shelf);
    let said = Said::read(&refs, asked);
    let submissions = assemble(&refs, &said, &shelf, kept, |tips, kept| {
        let (opened, log) = open(request, &refs, &shelf)?;
        let judged = judge_all(&refs, &said, &opened.hub, &log, tips, kept);
        // The program has no use for the hub any more; taking it apart piece by piece would only keep people waiting.
        std::mem::forget((opened, log));
        judged
    })?;
    let config_findings = refs.policy.config_findings;
    Ok(Queue { location: refs.location, base: refs.base, config_findings, data_problem: said.problem, submissions })
}

/// A hub with what is proposed to it, for whoever shows all of it. What cannot be read of the proposals is not shown.
pub(super) fn open_with(read: super::Read, request: &Request) -> Opened {
    let refs = Refs::of_hub(&read.location, request).ok().filter(|refs| !refs.tips.is_empty() || refs.policy.config.submissions.data.is_some());
    let Some(refs) = refs.filter(|refs| refs.policy.config.submissions.show != Show::Nothing) else { return read.open() };
    let shelf = shelf(&refs.location);
    let kept = Kept::read(&refs, &shelf);
    let said = Said::read(&refs, &Asked::default());
    // Verdicts are kept under the name of a commit: a folder, drafts and another address are no commit's.
    let is_commit = (read.location.bare || request.revision != Revision::Current) && request.drafts == Drafts::Hidden && request.base_url.is_none();
    let mut log = (is_commit && said.lacks(&kept, &refs)).then(|| read.log.clone());
    let mut opened = read.open();
    let (assembled, time) = super::timed(|| {
        assemble(&refs, &said, &shelf, kept, |tips, kept| match log.take() {
            Some(log) => {
                // What is known of texts serves the submissions, too.
                opened.hub.sources.known = std::sync::Arc::new(known(&shelf));
                let judged = judge_all(&refs, &said, &opened.hub, &log, tips, kept);
                opened.hub.sources.known = std::sync::Arc::default();
                judged
            }
            None => open(request, &refs, &shelf).and_then(|(opened, log)| judge_all(&refs, &said, &opened.hub, &log, tips, kept)),
        })
    });
    opened.phases.submissions = time;
    let Ok(mut submissions) = assembled else { return opened };
    if refs.policy.config.submissions.show == Show::List {
        submissions.all.iter_mut().for_each(Submission::keep_texts_back);
    }
    opened.config_findings.extend(said.problem.map(|problem| {
        Diagnostic::new(config::RULE, Severity::Warning, Place { path: "hub.yaml".to_owned(), range: None }, problem)
            .why("What the forge tells, such as which submissions were closed, is not shown.")
            .help("Write the forge's answer there as it is: a JSON list of pull requests.")
    }));
    opened.hub = opened.hub.with_submissions(submissions);
    opened
}

/// What is said of the submissions besides git: the forge's own list of them.
#[derive(Default)]
struct Said {
    told: BTreeMap<u32, forge::Told>,
    is_there: bool,
    problem: Option<String>,
}

impl Said {
    fn read(refs: &Refs, asked: &Asked) -> Self {
        match data(refs, asked) {
            Some(Ok(told)) => Self { told, is_there: true, problem: None },
            Some(Err(problem)) => Self { problem: Some(problem), ..Self::default() },
            None => Self::default(),
        }
    }

    /// Whether a ref is a request that is still open, as far as anything tells.
    fn standing(&self, tip: &Tip) -> Standing {
        let listed = tip.number.and_then(|number| forge::is_open(&self.told, number));
        listed.map_or(tip.standing, |is_open| if is_open { Standing::Open } else { Standing::Closed })
    }

    /// Whether it is of use to judge what a ref proposes: what nobody waits for an answer to costs nothing.
    fn wants(&self, tip: &Tip, decided: &Decisions) -> bool {
        let is_open = matches!(self.standing(tip), Standing::Open | Standing::Untold);
        is_open && !decided.get(&tip.id).is_some_and(|answer| answer.decision != Decision::Accepted)
    }

    /// Whether some ref is to be read.
    fn lacks(&self, kept: &Kept, refs: &Refs) -> bool {
        !kept.is_of(refs) || refs.tips.iter().any(|tip| self.lacks_one(kept, tip))
    }

    fn lacks_one(&self, kept: &Kept, tip: &Tip) -> bool {
        kept.get(tip).is_none_or(|entry| {
            let entry = &entry.submission;
            entry.state == State::Open && entry.verdict.is_none() && self.wants(tip, &kept.decided)
        })
    }

    /// Puts what refs tell into the submissions.
    fn tell(&self, entry: &mut Submission, tip: &Tip) {
        if entry.state != State::Open {
            return;
        }
        match self.standing(tip) {
            Standing::Open => entry.is_told = true,
            Standing::Untold => {}
            Standing::NoMerge => entry.state = State::Unknown(Why::NoMerge),
            Standing::Closed => entry.state = State::Closed { when: None },
        }
        if entry.state != State::Open {
            forge::forget_verdict(entry);
        }
    }

    /// What tells which submissions were closed.
    fn closed_known(&self, refs: &Refs, all: &[Submission]) -> ClosedKnown {
        match () {
            () if self.is_there => ClosedKnown::List,
            () if refs.tips.iter().any(|tip| tip.number.is_some() && tip.standing != Standing::Untold) => ClosedKnown::MergeRefs,
            () if all.iter().any(|entry| entry.state == State::Open && !entry.is_told) => ClosedKnown::Nothing,
            () => ClosedKnown::List,
        }
    }
}

/// What judging gave.
struct JudgedAll {
    decided: Decisions,
    frame: [u8; 32],
    entries: Vec<KeptEntry>,
    /// Whether all of the branch's history was there: more of it may be fetched, and the same commit gives other answers then.
    is_whole: bool,
}

/// The submissions of some refs: those that were judged before, and what `judge` makes of the others.
fn assemble(
    refs: &Refs,
    said: &Said,
    shelf: &Shelf,
    kept: Kept,
    judge: impl FnOnce(Vec<&Tip>, &Kept) -> Result<JudgedAll, OpenError>,
) -> Result<Submissions, OpenError> {
    let (known, new): (Vec<&Tip>, Vec<&Tip>) = refs.tips.iter().partition(|tip| kept.is_of(refs) && !said.lacks_one(&kept, tip));
    let mut entries: Vec<KeptEntry> = known.iter().filter_map(|tip| kept.get(tip).cloned()).collect();
    let (mut decided, mut frame, mut is_whole) = (kept.decided.clone(), kept.frame(), true);
    let is_new = !new.is_empty() || !kept.is_of(refs);
    if is_new {
        let judged = judge(new, &kept)?;
        (decided, frame, is_whole) = (judged.decided, judged.frame, judged.is_whole);
        entries.extend(judged.entries);
    }
    if is_whole && (is_new || entries.len() < kept.len()) {
        Kept::keep(refs, shelf, frame, &decided, &entries);
    }
    let mut all: Vec<Submission> = entries.into_iter().map(|entry| entry.submission).collect();
    let order: HashMap<&str, usize> = refs.tips.iter().enumerate().map(|(at, tip)| (tip.reference.as_str(), at)).collect();
    for entry in &mut all {
        if let Some(tip) = order.get(entry.reference.as_str()).map(|at| &refs.tips[*at]) {
            said.tell(entry, tip);
        }
    }
    decisions::tell(&mut all, &decided);
    forge::tell(&mut all, &said.told, &unnamed(refs));
    all.sort_by_key(|entry| (entry.number.is_none(), std::cmp::Reverse(entry.number), order.get(entry.reference.as_str()).copied()));
    let closed_known = said.closed_known(refs, &all);
    let mut submissions = Submissions { all, closed_known };
    relate(&mut submissions);
    Ok(submissions)
}

/// Names and accounts, in lower case, of those who are not to be named by them.
fn unnamed(refs: &Refs) -> Vec<String> {
    let profiles = Profiles::read(&refs.policy.profiles);
    let hidden = profiles.all.iter().filter(|profile| profile.visibility != Visibility::Named);
    let names = hidden.flat_map(|profile| {
        let identity = &profile.identity;
        // A pseudonym is there to be shown.
        let own = (profile.visibility == Visibility::Hidden).then(|| identity.name.clone());
        identity.names.iter().cloned().chain(identity.logins.iter().map(|login| login.name.clone())).chain(own).collect::<Vec<_>>()
    });
    names.map(|name| name.to_lowercase()).filter(|name| name.chars().count() > 2).collect()
}

/// What the forge tells: the file that was asked for, else the one that hub.yaml names, as the branch has it.
fn data(refs: &Refs, asked: &Asked) -> Option<Result<BTreeMap<u32, forge::Told>, String>> {
    let (name, bytes) = match (&asked.data, &refs.policy.config.submissions.data) {
        (Some(path), _) => (path.display().to_string(), std::fs::read(path).map_err(|error| error.to_string())),
        (None, Some(path)) => {
            let read = || -> Result<Vec<u8>, git2::Error> {
                let repo = refs.location.git_dir.as_ref().map(Repository::open).transpose()?;
                let Some(repo) = repo else { return Ok(Vec::new()) };
                let entry = repo.find_commit(refs.tip)?.tree()?.get_path(std::path::Path::new(path.as_str()))?;
                Ok(repo.find_blob(entry.id())?.content().to_vec())
            };
            (path.to_string(), read().map_err(|error| error.message().to_owned()))
        }
        (None, None) => return None,
    };
    Some(bytes.and_then(|bytes| forge::read(&bytes)).map_err(|problem| format!("`{name}` is not read: {problem}")))
}

/// The branch's hub with its log.
fn open(request: &Request, refs: &Refs, shelf: &Shelf) -> Result<(Opened, Log), OpenError> {
    let request = Request { dir: request.dir.clone(), revision: Revision::Named(refs.tip.to_string()), drafts: Drafts::Hidden, base_url: None };
    let pages = |loaded: &mut load::Loaded, shelf: &Shelf| Some(read_pages(&mut loaded.sources, &loaded.config, request.drafts, shelf));
    let read = read_by(&request, pages, log)?;
    let log = read.log.clone();
    let mut opened = read.open();
    // What is known of texts serves the submissions, too.
    opened.hub.sources.known = std::sync::Arc::new(known(shelf));
    Ok((opened, log))
}

/// A submission that is to be judged.
struct Job {
    tip: Tip,
    brought: Brought,
    placed: Vec<Placed>,
    lens: HashMap<BlobId, u64>,
}

impl Job {
    fn beside(&self, grounds: &Grounds) -> Beside {
        grounds.beside(&self.brought, &self.placed, &|blob| self.lens.get(&blob).copied())
    }

    fn judge(&self, grounds: &Grounds, beside: &Beside) -> Judged {
        grounds.judge(&self.brought, &self.placed, beside, &|blob| self.lens.get(&blob).copied())
    }

    fn entry(&self, grounds: &Grounds) -> Submission {
        let beside = self.beside(grounds);
        self.entry_beside(grounds, &beside)
    }

    fn entry_beside(&self, grounds: &Grounds, beside: &Beside) -> Submission {
        if beside.is_too_much() {
            return entry::too_large(&self.tip, &self.brought, entry::Excess::Pages, grounds);
        }
        let judged = self.judge(grounds, beside);
        entry::judged(&self.tip, &self.brought, &self.placed, &judged, &judged.findings(grounds), grounds)
    }

    /// What was judged from the same grounds, else what is judged now.
    fn kept(&self, grounds: &Grounds, kept: &Kept) -> KeptEntry {
        let beside = self.beside(grounds);
        let depends = beside.digest;
        let known = kept.judged(&self.tip, depends).cloned();
        known.unwrap_or_else(|| KeptEntry { submission: self.entry_beside(grounds, &beside), grounds: Some(depends) })
    }
}

/// What reading a ref comes to.
enum Read {
    Done(Box<KeptEntry>),
    Open(Box<Job>),
}

impl Read {
    fn done(submission: Submission) -> Self {
        Self::Done(Box::new(KeptEntry { submission, grounds: None }))
    }
}

/// Submissions that are read before they are judged: reading is one thread's work, and what was read takes memory.
const BATCH: usize = 64;

fn judge_all(refs: &Refs, said: &Said, hub: &Hub, log: &Log, tips: Vec<&Tip>, kept: &Kept) -> Result<JudgedAll, OpenError> {
    let grounds = Grounds::new(hub, log, &refs.base, &refs.policy);
    let repo = repository(&refs.location)?;
    let session = Session::open(&repo).map_err(|error| load::git_error(&refs.location.root, &error))?;
    let mut reading = session.reading(log, &anywhere);
    let mut branch = Branch::new(log);
    // Where nobody has a profile, whoever may push to the branch is trusted.
    let has_profiles = hub.people.all.iter().any(|person| person.profile.is_some());
    let is_trusted = |commit: &LogCommit| !has_profiles || grounds.writer(commit.id).is_some_and(|person| person.profile.is_some());
    let decided = branch.decisions(is_trusted);
    let frame = grounds.frame_digest();
    let mut entries: Vec<KeptEntry> = Vec::with_capacity(tips.len());
    for tips in tips.chunks(BATCH) {
        let mut read = Vec::with_capacity(tips.len());
        for tip in tips {
            read.push(match kept.merged(tip, &branch, frame) {
                Some(merged) => Read::Done(Box::new(merged.clone())),
                None => read_one(tip, said.wants(tip, &decided), &grounds, &mut branch, &mut reading),
            });
        }
        let judged = read.into_par_iter().with_max_len(1).map(|read| match read {
            Read::Done(entry) => *entry,
            Read::Open(job) => job.kept(&grounds, kept),
        });
        entries.extend(judged.collect::<Vec<_>>());
    }
    for entry in &mut entries {
        hub.clean_submission(&mut entry.submission);
    }
    Ok(JudgedAll { decided, frame, entries, is_whole: log.completeness == Completeness::Complete })
}

/// Most bytes of texts that are read of one submission beside others.
const MOST_TEXT: u64 = 4 << 20;

/// Most bytes of the pages' revisions that a submission's commits may make one after the other: whose each word is, is looked for in all of them.
const MOST_REVISIONS: u64 = 32 << 20;

fn read_one(tip: &Tip, is_wanted: bool, grounds: &Grounds, branch: &mut Branch, reading: &mut Reading) -> Read {
    let unread = |why: Unread| Read::done(entry::unread(tip, why, grounds.base()));
    let Some(head) = tip.head else { return unread(Unread::Missing) };
    let brought = match reading.brings(head) {
        Brings::Nothing => return Read::done(entry::merged(tip, branch.ancestor(tip), branch.commit(head), grounds)),
        Brings::Unread(why) => return unread(why),
        Brings::Something(brought) => brought,
    };
    let Some(placed) = reading.place(&brought.files, grounds.moves()) else { return unread(Unread::Missing) };
    let state = branch.state(tip, &brought, &placed, reading);
    if state != State::Open || !is_wanted {
        return Read::done(entry::described(tip, state, &brought, grounds));
    }
    let too_large = |excess: entry::Excess| Read::done(entry::too_large(tip, &brought, excess, grounds));
    if brought.files.len() > MOST_FILES {
        return too_large(entry::Excess::Files);
    }
    let mut lens = HashMap::new();
    for file in placed.iter().filter(|file| file.delta.entry == Entry::File) {
        if let Some(Content::Blob(blob)) = &file.content {
            let Some(len) = reading.len(*blob) else { return unread(Unread::Missing) };
            lens.insert(*blob, len);
        }
    }
    let is_text = |path: &SourcePath| load::is_markdown(path) || matches!(path.extension().as_str(), "svg" | "yaml" | "yml" | "toml" | "json");
    let texts = placed.iter().filter(|file| SourcePath::new(&file.delta.path).is_some_and(|path| is_text(&path)));
    let bytes: u64 = texts.filter_map(|file| if let Some(Content::Blob(blob)) = &file.content { lens.get(blob) } else { None }).sum();
    if bytes > MOST_TEXT {
        return too_large(entry::Excess::Text);
    }
    let revisions = brought.commits.iter().flat_map(|commit| &commit.changes).filter(|change| load::is_markdown(&change.path));
    let mut left = MOST_REVISIONS;
    for blob in revisions.filter_map(|change| change.after) {
        let Some(rest) = left.checked_sub(reading.len(blob).unwrap_or_default()) else { return too_large(entry::Excess::Revisions) };
        left = rest;
    }
    if reading.lacks_something() {
        return unread(Unread::Missing);
    }
    Read::Open(Box::new(Job { tip: tip.clone(), brought, placed, lens }))
}

/// Judges one submission and hands what was found to `tell`, with the hub of its branch.
///
/// # Errors
/// When the hub cannot be read.
pub fn one<T>(
    request: &Request,
    asked: &Asked,
    id: &str,
    tell: impl FnOnce(&Submission, Option<(&Judged, &Findings, &Grounds)>) -> T,
) -> Result<Option<T>, OpenError> {
    // What the list says of it counts: it knows the decisions, the forge and the other submissions.
    let Queue { submissions, .. } = queue(request, asked)?;
    let Some(entry) = submissions.get(id) else { return Ok(None) };
    let refs = Refs::read(request, asked)?;
    let is_judged = matches!(entry.state, State::Open | State::Unknown(Why::NoMerge));
    let Some(tip) = refs.tips.iter().find(|tip| tip.id == id).filter(|_| is_judged) else { return Ok(Some(tell(entry, None))) };
    let shelf = shelf(&refs.location);
    let (opened, log) = open(request, &refs, &shelf)?;
    let grounds = Grounds::new(&opened.hub, &log, &refs.base, &refs.policy);
    let repo = repository(&refs.location)?;
    let session = Session::open(&repo).map_err(|error| load::git_error(&refs.location.root, &error))?;
    let mut reading = session.reading(&log, &anywhere);
    let job = match read_one(tip, true, &grounds, &mut Branch::new(&log), &mut reading) {
        Read::Done(_) => return Ok(Some(tell(entry, None))),
        Read::Open(job) => job,
    };
    let beside = job.beside(&grounds);
    if beside.is_too_much() {
        return Ok(Some(tell(entry, None)));
    }
    let judged = job.judge(&grounds, &beside);
    let findings = judged.findings(&grounds);
    // What is not in the queue any more is judged for whoever asks.
    let mut own = entry::judged(&job.tip, &job.brought, &job.placed, &judged, &findings, &grounds);
    opened.hub.clean_submission(&mut own);
    own.state.clone_from(&entry.state);
    let entry = if entry.verdict.is_some() { entry } else { &own };
    Ok(Some(tell(entry, Some((&judged, &findings, &grounds)))))
}

/// The numbers and names of all submissions.
///
/// # Errors
/// When the hub cannot be read.
pub fn names(request: &Request, asked: &Asked) -> Result<Vec<String>, OpenError> {
    Ok(Refs::read(request, asked)?.tips.into_iter().map(|tip| tip.id).collect())
}

fn repository(location: &Location) -> Result<Repository, OpenError> {
    let git_dir = location.git_dir.as_ref().ok_or_else(|| LoadError::NoRepository(location.root.clone()))?;
    Ok(Repository::open(git_dir).map_err(|error| load::git_error(git_dir, &error))?)
}

/// The branch that submissions are made for: the one that hub.yaml names, else the one that is checked out.
fn usual_base(repo: &Repository, location: &Location, revision: &Revision) -> Result<String, OpenError> {
    if let Revision::Named(name) = revision {
        return Ok(name.clone());
    }
    let head = load::head(location, &Revision::Current)?.ok_or_else(|| LoadError::Unborn(location.root.clone()))?;
    let named = Policy::read(location, head)?.config.repository.map(|repository| repository.branch);
    let known = named.into_iter().flat_map(|branch| [branch.clone(), format!("origin/{branch}")]);
    // Whoever stands on a branch of their own asks about the one that it was made from.
    let of_origin = repo.find_reference("refs/remotes/origin/HEAD").ok().and_then(|head| head.symbolic_target().ok().flatten().map(str::to_owned));
    let of_origin = of_origin.and_then(|name| name.strip_prefix("refs/remotes/origin/").map(str::to_owned));
    let usual = of_origin.into_iter().chain(["main", "master"].map(str::to_owned));
    let found = known.chain(usual).find(|name| repo.resolve_reference_from_short_name(name).is_ok());
    let checked_out = || repo.head().ok().and_then(|head| head.shorthand().ok().map(str::to_owned)).unwrap_or_else(|| "HEAD".to_owned());
    Ok(found.unwrap_or_else(checked_out))
}

/// The refs of the branch itself.
fn own_refs(repo: &Repository, base: &str) -> BTreeSet<String> {
    let name = repo.resolve_reference_from_short_name(base).ok().map(|reference| String::from_utf8_lossy(reference.name_bytes()).into_owned());
    let short = base.rsplit_once("origin/").map_or(base, |(_, short)| short);
    name.into_iter().chain([format!("refs/heads/{short}"), format!("refs/remotes/origin/{short}")]).collect()
}
