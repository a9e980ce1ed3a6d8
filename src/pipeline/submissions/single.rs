//! One submission, read and judged beside the branch.

use std::sync::Arc;

use super::base::{grounds, open};
use super::job::Read;
use super::queue::{Queue, queue};
use super::reading::read_one;
use super::refs::{Asked, Refs, repository};
use super::said::Said;
use crate::check;
use crate::history::git::anywhere;
use crate::history::git::proposals::{Session, Standing, Tip};
use crate::history::{Completeness, Opener};
use crate::hub::queue::redact::clean;
use crate::hub::submissions::{State, Submission, Why};
use crate::load::{self, Policy, Revision};
use crate::pipeline::opened::{OpenError, Opened};
use crate::pipeline::request::Request;
use crate::pipeline::reviewed::Reviewed;
use crate::pipeline::shelf::shelf;
use crate::review::{Base, Judged, counted};
use crate::submissions::{Branch, Grounds};

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
        let Some(judged) = job.judge(&refs, grounds) else {
            return Some((entry, None));
        };
        // What is not in the queue any more is judged for whoever asks.
        if entry.verdict.is_some() {
            return Some((entry, Some(judged)));
        }
        let mut own = job.entry_of(&judged, grounds);
        clean(&mut own, &opened.hub.people.redaction);
        own.state.clone_from(&entry.state);
        Some((own, Some(judged)))
    })
}

/// Reads one ref beside the branch, and hands it to `tell` with the hub of the branch.
pub(super) fn read_alone<T>(
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
pub(in crate::pipeline) fn near(
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
        request: request.clone(),
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
        if job.is_of_calls(grounds) {
            return None;
        }
        let mut judged = job.judge_near(grounds)?;
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
