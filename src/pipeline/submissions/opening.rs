//! A hub with what is proposed to it.

use super::base::{grounds, open};
use super::budget::Budget;
use super::forge_list::Problem;
use super::judging::judge_all;
use super::kept::Kept;
use super::queue::assemble;
use super::refs::{Asked, Refs};
use super::said::Said;
use crate::check::rules::decision_without_effect;
use crate::config::Show;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::history::Log;
use crate::hub::Drafts;
use crate::hub::submissions::Texts;
use crate::load::Revision;
use crate::pipeline::opened::{OpenError, Opened};
use crate::pipeline::reading::{Read, read, timed};
use crate::pipeline::request::Request;
use crate::pipeline::shelf::shelf;
use crate::privacy::quoted;
use crate::progress::Step;
use crate::rules::configuration;

/// How many decisions without a submission are told.
const UNHEARD: usize = 20;

/// How much of what is proposed a hub is opened with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pipeline) enum Whole {
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
        read(request)?,
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
    let read = read(&request)?;
    Ok(open_with(read, &request, asked, Whole::Told))
}

/// Reads a hub to be checked: where each proposal stands only where people are promised an answer.
///
/// # Errors
/// When the hub cannot be read.
pub fn open_to_check(request: &Request) -> Result<Opened, OpenError> {
    let read = read(request)?;
    if read.loaded.config.answers.within.is_none() {
        return Ok(read.open());
    }
    Ok(open_with(read, request, &Asked::default(), Whole::Told))
}

/// A hub with what is proposed to it, for whoever shows all of it. What cannot be read of the
/// proposals is not shown.
pub(in crate::pipeline) fn open_with(
    read: Read,
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
        Whole::Told => Budget::of(0, 0),
        Whole::WithoutBudget => Budget::ALL,
        Whole::AsShown | Whole::Everything => Budget::of(
            refs.base.policy.config.submissions.judged,
            read.loaded.sources.texts.len(),
        ),
    };
    let mut log = (is_commit && kept.lacks(&refs, &said, budget)).then(|| read.log.clone());
    let mut opened = read.open();
    let (assembled, time) = timed(|| {
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
    opened.config_findings.extend(said.problem.map(misread));
    let unheard = submissions.unheard.iter().take(UNHEARD);
    opened
        .config_findings
        .extend(unheard.map(|id| answers_nobody(id)));
    opened.hub = opened.hub.with_submissions(submissions);
    opened
}

/// The finding that the forge's list cannot be read.
fn misread(problem: Problem) -> Diagnostic {
    let place = Place {
        path: "hub.yaml".to_owned(),
        range: None,
    };
    Diagnostic::new(&configuration::RULE, place, problem.told)
        .severity(problem.severity)
        .why("What the forge tells, such as which submissions were closed, is not shown.")
        .help(problem.help)
}

/// The finding that a decision names a submission which is not here.
fn answers_nobody(id: &str) -> Diagnostic {
    let place = Place {
        path: ".git".to_owned(),
        range: None,
    };
    let message = format!(
        "a decision names the submission `{}`, which is not here",
        quoted(id)
    );
    Diagnostic::new(&decision_without_effect::RULE, place, message)
        .severity(Severity::Info)
        .why("Nobody gets this answer.")
        .help("Write it again in a new commit with the right number, or fetch the submissions.")
}
