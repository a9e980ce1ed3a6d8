//! What is proposed to a hub: refs → judged submissions, kept between runs.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::PathBuf;
use std::sync::Arc;

use git2::Repository;

use super::review::Reviewed;
use super::{OpenError, Opened, Request, known, log, read_by, read_pages, shelf};
use crate::check;
use crate::check::rules::decision_without_effect;
use crate::config::{DataFile, Show};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::history::cache::Shelf;
use crate::history::git::anywhere;
use crate::history::git::proposals::{self, Session, Standing, Tip};
use crate::history::{Completeness, Log, Opener};
use crate::hub::people::{Visibility, quoted};
use crate::hub::queue;
use crate::hub::submissions::{State, Submission, Texts, Why};
use crate::hub::{Drafts, Profiles, Submissions};
use crate::load::{self, LoadError, Location, Policy, Revision};
use crate::progress::Step;
use crate::repo::{CommitId, Repo};
use crate::review::{Base, Judged, counted};
use crate::rules::configuration;
use crate::submissions::{Branch, Grounds, decisions, forge, relate};

mod budget;
mod judging;
mod kept;
pub mod preview;
mod said;

use budget::Budget;
use judging::{JudgedAll, Read, judge_all, read_one};
use kept::{Kept, KeptEntry};
use said::Said;

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
    /// How many of them were judged anew: the others have the verdicts that they had.
    pub judged: usize,
}

/// How many decisions without a submission are told.
const UNHEARD: usize = 20;

/// The refs that propose something to a branch, and what the branch says about them.
struct Refs {
    location: Location,
    base: Arc<Base>,
    tip: CommitId,
    tips: Vec<Tip>,
}

impl Refs {
    /// The refs by number, the newest first, then those without one.
    fn newest_first(&self) -> impl Iterator<Item = &Tip> {
        let (numbered, named): (Vec<&Tip>, Vec<&Tip>) =
            self.tips.iter().partition(|tip| tip.number.is_some());
        numbered.into_iter().rev().chain(named)
    }

    fn read(request: &Request, asked: &Asked) -> Result<Self, OpenError> {
        let location = load::locate(&request.dir)?;
        let repo = repository(&location)?;
        let base = match &asked.base {
            Some(base) => base.clone(),
            None => usual_base(&repo, &location, &request.revision)?,
        };
        let tip = load::head(&location, &Revision::Named(base.clone()))?
            .ok_or_else(|| LoadError::Unborn(location.root.clone()))?;
        Self::at(location, &repo, base, tip, asked)
    }

    /// Those to a hub in the state that a request names.
    fn of_hub(location: &Location, request: &Request, asked: &Asked) -> Result<Self, OpenError> {
        let repo = repository(location)?;
        let base = match &asked.base {
            Some(base) => base.clone(),
            None => usual_base(&repo, location, &Revision::Current)?,
        };
        let tip = load::head(location, &request.revision)?
            .ok_or_else(|| LoadError::Unborn(location.root.clone()))?;
        let location = location.clone();
        Self::at(location, &repo, base, tip, asked)
    }

    fn at(
        location: Location,
        repo: &Repository,
        base: String,
        tip: CommitId,
        asked: &Asked,
    ) -> Result<Self, OpenError> {
        let policy = Policy::read(&location, tip)?;
        let mut patterns = policy.config.submissions.refs.clone();
        patterns.extend(asked.branches.iter().cloned());
        if let Some(missing) = asked
            .branches
            .iter()
            .find(|branch| repo.find_reference(branch).is_err())
        {
            return Err(
                LoadError::Revision(missing.trim_start_matches("refs/heads/").to_owned()).into(),
            );
        }
        let tips = proposals::tips(repo, &patterns, &own_refs(repo, &base));
        Ok(Self {
            location,
            base: Arc::new(Base::new(base, policy)),
            tip,
            tips,
        })
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
    let (submissions, judged) = assemble(&refs, &said, &shelf, kept, Budget::ALL, |kept| {
        let (opened, log) = open(request, &refs)?;
        let judged = judge_all(
            &refs,
            &said,
            &grounds(&opened, &log, &refs, &shelf),
            Budget::ALL,
            kept,
        );
        // The program has no use for the hub any more; taking it apart piece by piece would only
        // keep people waiting.
        std::mem::forget((opened, log));
        judged
    })?;
    Ok(Queue {
        location: refs.location,
        base: refs.base.name.clone(),
        config_findings: refs.base.policy.config_findings.clone(),
        data_problem: said.problem.map(|problem| problem.told),
        submissions,
        judged,
    })
}

/// How much of what is proposed a hub is opened with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whole {
    /// As much as hub.yaml wants on the site.
    AsShown,
    /// Everything, for commands, which publish nothing; within the budget of hub.yaml.
    Everything,
    /// Everything without a budget, for what must miss nothing.
    WithoutBudget,
    /// Where each proposal stands, and no verdicts.
    Told,
}

/// Reads a hub with every proposal looked at, however many there are: whoever seals what had arrived
/// must miss nobody, and a flood of proposals must push nobody out.
///
/// # Errors
/// When the hub cannot be read.
pub fn open_for_seal(request: &Request) -> Result<Opened, OpenError> {
    let asked = Asked::default();
    Ok(open_with(
        super::read(request)?,
        request,
        &asked,
        Whole::WithoutBudget,
    ))
}

/// Reads a hub with where each proposal to it stands, and no verdicts.
///
/// # Errors
/// When the hub cannot be read.
pub fn open_told(request: &Request, asked: &Asked) -> Result<Opened, OpenError> {
    let mut request = request.clone();
    if let Some(base) = &asked.base {
        request.revision = Revision::Named(base.clone());
    }
    let read = super::read(&request)?;
    Ok(open_with(read, &request, asked, Whole::Told))
}

/// Reads a hub to be checked: where each proposal stands only where people are promised an answer.
///
/// # Errors
/// When the hub cannot be read.
pub fn open_to_check(request: &Request) -> Result<Opened, OpenError> {
    let read = super::read(request)?;
    if read.loaded.config.answers.within.is_none() {
        return Ok(read.open());
    }
    Ok(open_with(read, request, &Asked::default(), Whole::Told))
}

/// A hub with what is proposed to it, for whoever shows all of it. What cannot be read of the
/// proposals is not shown.
pub(super) fn open_with(
    read: super::Read,
    request: &Request,
    asked: &Asked,
    whole: Whole,
) -> Opened {
    let refs = Refs::of_hub(&read.location, request, asked)
        .ok()
        .filter(|refs| {
            let config = &refs.base.policy.config;
            !refs.tips.is_empty() || config.submissions.data.is_some() || asked.data.is_some()
        });
    let is_wanted = |refs: &Refs| {
        whole != Whole::AsShown || refs.base.policy.config.submissions.show != Show::Nothing
    };
    let Some(refs) = refs.filter(is_wanted) else {
        return read.open();
    };
    let shelf = shelf(&refs.location);
    let kept = Kept::read(&refs, &shelf);
    let said = Said::read(&refs, asked);
    // Verdicts are kept under the name of a commit: a folder, drafts and another address are no
    // commit's.
    let is_commit = (read.location.bare || request.revision != Revision::Current)
        && request.drafts == Drafts::Hidden
        && request.base_url.is_none();
    request.progress.begin(Step::Submissions, 0);
    let budget = match whole {
        Whole::Told => Budget::of(0),
        Whole::WithoutBudget => Budget::ALL,
        Whole::AsShown | Whole::Everything => {
            Budget::of(refs.base.policy.config.submissions.judged)
        }
    };
    let mut log = (is_commit && kept.lacks(&refs, &said, budget)).then(|| read.log.clone());
    let mut opened = read.open();
    let (assembled, time) = super::timed(|| {
        let judge = |opened: &Opened, log: &Log, kept: &Kept| {
            let grounds = grounds(opened, log, &refs, &shelf);
            judge_all(&refs, &said, &grounds, budget, kept)
        };
        assemble(&refs, &said, &shelf, kept, budget, |kept| {
            match log.take() {
                Some(log) => judge(&opened, &log, kept),
                None => {
                    let (opened, log) = open(request, &refs)?;
                    judge(&opened, &log, kept)
                }
            }
        })
    });
    opened.phases.submissions = time;
    let Ok((mut submissions, _)) = assembled else {
        return opened;
    };
    if whole == Whole::AsShown && refs.base.policy.config.submissions.show == Show::List {
        submissions.texts = Texts::KeptBack;
    }
    opened.config_findings.extend(said.problem.map(|problem| {
        Diagnostic::new(
            &configuration::RULE,
            Place {
                path: "hub.yaml".to_owned(),
                range: None,
            },
            problem.told,
        )
        .severity(problem.severity)
        .why("What the forge tells, such as which submissions were closed, is not shown.")
        .help(problem.help)
    }));
    opened
        .config_findings
        .extend(submissions.unheard.iter().take(UNHEARD).map(|id| {
            let place = Place {
                path: ".git".to_owned(),
                range: None,
            };
            Diagnostic::new(
                &decision_without_effect::RULE,
                place,
                format!(
                    "a decision names the submission `{}`, which is not here",
                    quoted(id)
                ),
            )
            .severity(Severity::Info)
            .why("The answer is given to nobody.")
            .help("Write it again in a new commit with the right number, or fetch the submissions.")
        }));
    opened.hub = opened.hub.with_submissions(submissions);
    opened
}

/// The submissions of some refs: those that were judged before, and what `judge` makes of the
/// others. Verdicts are shown within the budget, whatever is kept beyond it.
fn assemble(
    refs: &Refs,
    said: &Said,
    shelf: &Shelf,
    kept: Kept,
    mut budget: Budget,
    judge: impl FnOnce(&Kept) -> Result<JudgedAll, OpenError>,
) -> Result<(Submissions, usize), OpenError> {
    let is_new = kept.lacks(refs, said, budget);
    let (decided, entries, anew) = if is_new {
        let judged = judge(&kept)?;
        if judged.is_whole {
            Kept::keep(refs, shelf, judged.frame, &judged.decided, &judged.entries);
        }
        (judged.decided, judged.entries, judged.judged)
    } else {
        let entries: Vec<KeptEntry> = refs
            .newest_first()
            .filter_map(|tip| kept.get(tip).cloned())
            .collect();
        if entries.len() < kept.len() {
            Kept::keep(refs, shelf, kept.frame(), &kept.decided, &entries);
        }
        (kept.decided, entries, 0)
    };
    let order: HashMap<&str, usize> = refs
        .tips
        .iter()
        .enumerate()
        .map(|(at, tip)| (tip.reference.as_str(), at))
        .collect();
    let tip_of = |reference: &str| order.get(reference).map(|at| &refs.tips[*at]);
    // They come newest first, as the budget has it.
    let shown = |entry: KeptEntry| {
        let tip = tip_of(&entry.read.reference);
        let is_wanted = tip.is_some_and(|tip| said.wants(tip, &decided));
        let is_shown = entry.counts(is_wanted) && budget.takes(&entry.read);
        let account = tip.and_then(|tip| said.account(tip));
        match entry.verdict(refs.tip, account).filter(|_| is_shown) {
            Some(judged) => judged.submission.clone(),
            None => entry.read,
        }
    };
    let mut all: Vec<Submission> = entries.into_iter().map(shown).collect();
    for entry in &mut all {
        if let Some(tip) = tip_of(&entry.reference) {
            said.tell(entry, tip);
        }
    }
    decisions::tell(&mut all, &decided);
    forge::tell(&mut all, &said.told, &unnamed(refs));
    let unheard = decisions::unheard(&all, &decided);
    all.sort_by_key(|entry| {
        (
            entry.number.is_none(),
            std::cmp::Reverse(entry.number),
            order.get(entry.reference.as_str()).copied(),
        )
    });
    let closed_known = said.closed_known(refs, &all);
    let mut submissions = Submissions {
        texts: Texts::Shown,
        all,
        closed_known,
        is_listed: said.is_there,
        unheard,
    };
    relate(&mut submissions);
    Ok((submissions, anew))
}

/// Names and accounts, in lower case, of those who are not to be named by them.
fn unnamed(refs: &Refs) -> Vec<String> {
    let profiles = Profiles::read(&refs.base.policy.profiles);
    let hidden = profiles
        .all
        .iter()
        .filter(|profile| profile.visibility != Visibility::Named);
    let names = hidden.flat_map(|profile| {
        let identity = &profile.identity;
        // A pseudonym is there to be shown.
        let own = (profile.visibility == Visibility::Hidden).then(|| identity.name.clone());
        identity
            .names
            .iter()
            .cloned()
            .chain(identity.logins.iter().map(|login| login.name.clone()))
            .chain(own)
            .collect::<Vec<_>>()
    });
    names
        .map(|name| name.to_lowercase())
        .filter(|name| name.chars().count() > 2)
        .collect()
}

/// What the forge tells: the file that was asked for, else the one that hub.yaml names, as the
/// branch has it.
fn data(refs: &Refs, asked: &Asked) -> Option<Result<BTreeMap<u32, forge::Told>, Problem>> {
    let (name, bytes) = match (&asked.data, &refs.base.policy.config.submissions.data) {
        (Some(path), _) => (path.display().to_string(), std::fs::read(path)),
        (None, Some(file)) => (file.to_string(), listed(refs, file)),
        (None, None) => return None,
    };
    let usual = "Write the forge's answer there as it is: a JSON list of pull requests.";
    let problem = |severity, told: String, help: &str| Problem {
        severity,
        told: format!("`{name}` is not read: {told}"),
        help: help.to_owned(),
    };
    let read = match bytes {
        Ok(bytes) => forge::read(&bytes).map_err(|told| problem(Severity::Warning, told, usual)),
        Err(error) => {
            let file = refs.base.policy.config.submissions.data.as_ref();
            let file = file.filter(|_| asked.data.is_none());
            let severity = file.map_or(Severity::Warning, |file| file.weight(&error));
            let help = file.map_or(usual.to_owned(), |file| file.help("the list of requests"));
            Err(problem(severity, error.to_string(), &help))
        }
    };
    Some(read)
}

/// What is wrong with the forge's list.
struct Problem {
    severity: Severity,
    told: String,
    help: String,
}

/// The bytes of a list that hub.yaml names: of the branch, or of another revision.
fn listed(refs: &Refs, file: &DataFile) -> std::io::Result<Vec<u8>> {
    let Ok(Some(repo)) = refs.location.repo() else {
        return Ok(Vec::new());
    };
    let folder = std::path::Path::new(&refs.location.folder);
    match &file.revision {
        Some(revision) => {
            let path = std::path::Path::new(file.path.as_str());
            repo.file_at(revision, path, forge::LIMIT)
        }
        None => {
            let path = folder.join(file.path.as_str());
            repo.file_at(&refs.tip.to_string(), &path, forge::LIMIT)
        }
    }
}

/// The branch's hub with its log.
fn open(request: &Request, refs: &Refs) -> Result<(Opened, Log), OpenError> {
    let request = Request {
        progress: request.progress.clone(),
        dir: request.dir.clone(),
        revision: Revision::Named(refs.tip.to_string()),
        drafts: Drafts::Hidden,
        base_url: None,
        now: request.now,
    };
    let pages = |loaded: &mut load::Loaded, shelf: &Shelf| {
        Some(read_pages(
            &mut loaded.sources,
            &loaded.config,
            request.drafts,
            shelf,
        ))
    };
    let read = read_by(&request, pages, log)?;
    let log = read.log.clone();
    Ok((read.open(), log))
}

/// The branch's hub, prepared for its submissions; what is known of texts serves them, too.
fn grounds<'h>(opened: &'h Opened, log: &'h Log, refs: &'h Refs, shelf: &Shelf) -> Grounds<'h> {
    Grounds::new(&opened.hub, log, &refs.base).knowing(Arc::new(known(shelf)))
}

/// One submission as the list has it, and what is said of it where it can be judged; `None` where
/// there is no such submission.
///
/// # Errors
/// When the hub cannot be read.
pub fn one(
    request: &Request,
    asked: &Asked,
    id: &str,
) -> Result<Option<(Submission, Option<Judged>)>, OpenError> {
    // What the list says of it counts: it knows the decisions, the forge and the other submissions.
    let Queue { submissions, .. } = queue(request, asked)?;
    let Some(entry) = submissions.get(id).cloned() else {
        return Ok(None);
    };
    let refs = Refs::read(request, asked)?;
    let is_judged = matches!(entry.state, State::Open | State::Unknown(Why::NoMerge));
    let Some(tip) = refs
        .tips
        .iter()
        .find(|tip| tip.id == id)
        .filter(|_| is_judged)
    else {
        return Ok(Some((entry, None)));
    };
    let opener = Said::read(&refs, asked).opener(tip, &refs.base);
    read_alone(request, &refs, tip, opener, |read, opened, grounds| {
        let Some(Read::Open(job)) = read else {
            return Some((entry, None));
        };
        let Some(judged) = job.judge(grounds) else {
            return Some((entry, None));
        };
        // What is not in the queue any more is judged for whoever asks.
        if entry.verdict.is_some() {
            return Some((entry, Some(judged)));
        }
        let mut own = job.entry_of(&judged, grounds);
        queue::redact::clean(&mut own, &opened.hub.people.redaction);
        own.state.clone_from(&entry.state);
        Some((own, Some(judged)))
    })
}

/// Reads one ref beside the branch, and hands it to `tell` with the hub of the branch.
fn read_alone<T>(
    request: &Request,
    refs: &Refs,
    tip: &Tip,
    opener: Option<Opener>,
    tell: impl FnOnce(Option<Read>, &Opened, &Grounds) -> T,
) -> Result<T, OpenError> {
    let (opened, log) = open(request, refs)?;
    let grounds = grounds(&opened, &log, refs, &shelf(&refs.location));
    let repo = repository(&refs.location)?;
    let session =
        Session::open(&repo).map_err(|error| load::git_error(&refs.location.root, &error))?;
    let mut reading = session
        .reading(&log, &anywhere)
        .within(&refs.location.folder);
    let mut branch = Branch::new(&log);
    let read = read_one(tip, true, opener, &grounds, &mut branch, &mut reading);
    Ok(tell(read, &opened, &grounds))
}

/// Judges the commit that a request names as the queue does: as if it were merged today. `None`
/// where the branch `base` is still where the commit was made from, so that its own files say all,
/// and where it cannot be judged so. `opener` is the account that opened the pull request.
pub(super) fn near(
    request: &Request,
    base: &str,
    opener: Option<&str>,
) -> Result<Option<Reviewed>, OpenError> {
    let location = load::locate(&request.dir)?;
    if request.revision == Revision::Current && !location.bare {
        return Ok(None);
    }
    let repo = repository(&location)?;
    let tip = load::head(&location, &Revision::Named(base.to_owned()))?;
    let Some((head, tip)) = load::head(&location, &request.revision)?.zip(tip) else {
        return Ok(None);
    };
    let fork = repo.merge_base(head.oid(), tip.oid());
    if fork.map_or(true, |fork| fork == tip.oid()) {
        return Ok(None);
    }
    let refs = Refs {
        base: Arc::new(Base::new(base.to_owned(), Policy::read(&location, tip)?)),
        location,
        tip,
        tips: Vec::new(),
    };
    let one = Tip {
        id: String::new(),
        number: None,
        reference: String::new(),
        head: Some(head),
        standing: Standing::Open,
    };
    let opener = opener.and_then(|account| refs.base.opener(account));
    let judged = read_alone(request, &refs, &one, opener, |read, opened, grounds| {
        let Some(Read::Open(job)) = read else {
            return None;
        };
        if opened.hub.completeness() != Completeness::Complete {
            return None;
        }
        // What counts in a call depends on the whole history.
        if job.touches_records() {
            return None;
        }
        let mut judged = job.judge(grounds)?;
        let older = check::check(&opened.hub);
        judged.older = counted(older.iter().map(|found| (found.rule.name, found.severity)));
        Some(judged)
    })?;
    Ok(judged.map(|judged| Reviewed {
        location: refs.location,
        judged,
    }))
}

/// The numbers and names of all submissions.
///
/// # Errors
/// When the hub cannot be read.
pub fn names(request: &Request, asked: &Asked) -> Result<Vec<String>, OpenError> {
    Ok(Refs::read(request, asked)?
        .tips
        .into_iter()
        .map(|tip| tip.id)
        .collect())
}

fn repository(location: &Location) -> Result<Repo, OpenError> {
    let none = || LoadError::NoRepository(location.root.clone());
    Ok(location.repo()?.ok_or_else(none)?)
}

/// The branch that submissions are made for: the one that hub.yaml names, else the one that is
/// checked out.
fn usual_base(repo: &Repo, location: &Location, revision: &Revision) -> Result<String, OpenError> {
    if let Revision::Named(name) = revision {
        return Ok(name.clone());
    }
    let head = load::head(location, &Revision::Current)?
        .ok_or_else(|| LoadError::Unborn(location.root.clone()))?;
    let named = Policy::read(location, head)?
        .config
        .repository
        .map(|repository| repository.branch);
    // Whoever stands on a branch of their own asks about the one that it was made from.
    let base = repo.base(named.as_deref()).map(|base| base.revision);
    Ok(base
        .or_else(|| repo.own_branch())
        .unwrap_or_else(|| "HEAD".to_owned()))
}

/// The refs of the branch itself.
fn own_refs(repo: &Repository, base: &str) -> BTreeSet<String> {
    let name = repo
        .resolve_reference_from_short_name(base)
        .ok()
        .map(|reference| String::from_utf8_lossy(reference.name_bytes()).into_owned());
    let short = base.rsplit_once("origin/").map_or(base, |(_, short)| short);
    name.into_iter()
        .chain([
            format!("refs/heads/{short}"),
            format!("refs/remotes/origin/{short}"),
        ])
        .collect()
}
