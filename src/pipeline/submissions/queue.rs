//! Everything that is proposed to a hub, and where each of it stands.

use std::collections::HashMap;

use super::base::{grounds, open};
use super::budget::Budget;
use super::judging::{JudgedAll, judge_all};
use super::kept::{Kept, KeptEntry};
use super::refs::{Asked, Refs};
use super::said::Said;
use crate::diagnostic::Diagnostic;
use crate::history::cache::Shelf;
use crate::hub::people::Visibility;
use crate::hub::submissions::{Submission, Texts};
use crate::hub::{Profiles, Submissions};
use crate::load::Location;
use crate::pipeline::opened::OpenError;
use crate::pipeline::request::Request;
use crate::pipeline::shelf::shelf;
use crate::submissions::{decisions, forge, relate};

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

/// The submissions of some refs: those that were judged before, and what `judge` makes of the
/// others. Verdicts are shown within the budget, whatever is kept beyond it.
pub(super) fn assemble(
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
        match entry.verdict(refs, account).filter(|_| is_shown) {
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
