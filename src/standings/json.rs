//! Calls as JSON: the stable form that programs read (version 1). People who are not to be named
//! are left out, and no address of mail is in it.

pub mod tasks;

use std::collections::BTreeMap;

use serde::Serialize;

use super::next::next;
use crate::calls::file::text;
use crate::calls::tasks::agreement::TaskState;
use crate::calls::{Decision, Moment};
use crate::hub::calls::{Call, Entry, Kept, Where};
use crate::hub::{Hub, PersonId};
use crate::paths::Url;
use crate::privacy::shown;

#[derive(Serialize)]
struct Output<'a> {
    version: u32,
    as_of: Option<String>,
    calls: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    url: String,
    title: String,
    question: Option<String>,
    kind: &'a str,
    state: &'a str,
    overdue: bool,
    opens: Option<String>,
    closes: Option<String>,
    vote: Option<Vote>,
    decide_by: Option<String>,
    license: Option<String>,
    people: Vec<PersonItem<'a>>,
    judges: Vec<PersonItem<'a>>,
    criteria: Vec<CriterionItem<'a>>,
    awards: Vec<AwardItem<'a>>,
    entries: Vec<EntryItem<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    progress: Option<Progress>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tasks: Option<Tasks>,
    reviews: Counts,
    ballots: Counts,
    missing: Option<Missing>,
    amendments: Vec<AmendmentItem>,
    outcome: OutcomeItem<'a>,
}

/// How many pages of a drive are done, or tasks settled, of how many.
#[derive(Serialize)]
struct Progress {
    done: usize,
    of: usize,
}

/// How far a batch of tasks is.
#[derive(Serialize)]
struct Tasks {
    open: usize,
    disputed: usize,
    needs_a_person: usize,
    agreed: usize,
    done: usize,
    on_the_way: usize,
    /// Krippendorff's α as a fraction; none where there is nothing to compare.
    alpha: Option<String>,
}

#[derive(Serialize)]
struct Vote {
    opens: Option<String>,
    closes: Option<String>,
    proof: Option<&'static str>,
}

#[derive(Serialize)]
struct PersonItem<'a> {
    id: &'a str,
    name: &'a str,
}

#[derive(Serialize)]
struct CriterionItem<'a> {
    id: &'a str,
    label: &'a str,
    weight: u32,
    min: u32,
    max: u32,
}

#[derive(Serialize)]
struct AwardItem<'a> {
    id: &'a str,
    title: &'a str,
    decides: &'a str,
    places: usize,
    reward: &'a str,
}

#[derive(Serialize)]
struct EntryItem<'a> {
    id: &'a str,
    title: String,
    url: Option<String>,
    people: Vec<PersonItem<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    login: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    support: Option<u64>,
    arrived: Arrived,
    #[serde(skip_serializing_if = "Option::is_none")]
    envelope: Option<EnvelopeItem<'a>>,
    standing: &'a str,
    reviews: usize,
    outcome: Option<&'a str>,
    answer: Option<&'a str>,
    implemented_by: Vec<String>,
    scores: BTreeMap<&'a str, &'a str>,
}

#[derive(Serialize)]
struct Arrived {
    at: Option<String>,
    proof: &'static str,
}

/// The envelope that an entry came in.
#[derive(Serialize)]
struct EnvelopeItem<'a> {
    sealed: Option<&'a str>,
    state: &'static str,
    opened: Option<String>,
    reveal: Option<String>,
}

#[derive(Serialize)]
struct Counts {
    all: usize,
    counted: usize,
}

#[derive(Serialize)]
struct Missing {
    what: String,
    command: Option<String>,
}

#[derive(Serialize)]
struct AmendmentItem {
    date: Option<String>,
    what: Option<String>,
    why: Option<String>,
}

#[derive(Serialize)]
struct OutcomeItem<'a> {
    steps: Vec<StepItem<'a>>,
    retrospective: Option<String>,
}

#[derive(Serialize)]
struct StepItem<'a> {
    what: Option<String>,
    state: &'a str,
    date: Option<String>,
}

/// Some calls of a hub as one JSON object with a newline at its end.
pub fn render(hub: &Hub, calls: &[&Call]) -> String {
    let output = Output {
        version: 1,
        as_of: hub.calls.as_of.map(|at| Moment::utc(at).rfc3339()),
        calls: calls.iter().map(|call| item(hub, call)).collect(),
    };
    let mut out = serde_json::to_string_pretty(&output).unwrap_or_default();
    out.push('\n');
    out
}

#[expect(
    clippy::too_many_lines,
    reason = "one line for each key of the document"
)]
fn item<'a>(hub: &'a Hub, call: &'a Call) -> Item<'a> {
    let (file, keys) = (&*call.file, &call.file.keys);
    let dates = &file.dates;
    let has_vote = dates.vote_opens.is_some() || dates.vote_closes.is_some();
    let license = || Some(hub.config.licensing.default.as_ref()?.as_str().to_owned());
    Item {
        id: &file.id,
        url: address(hub, &call.url),
        title: file.title(),
        question: text(keys.question.as_ref()),
        kind: keys.kind.name(),
        state: call.state.name(),
        overdue: call.overdue,
        opens: at(dates.opens),
        closes: at(dates.closes),
        vote: has_vote.then(|| Vote {
            opens: at(dates.vote_opens),
            closes: at(dates.vote_closes),
            proof: file.ballot().map(|rules| rules.proof.name()),
        }),
        decide_by: at(dates.decide_by),
        license: text(keys.license.as_ref()).or_else(license),
        people: people(hub, call.people.iter().copied()),
        judges: people(hub, call.judges.iter().map(|(person, _)| *person)),
        criteria: file
            .criteria
            .iter()
            .map(|criterion| CriterionItem {
                id: &criterion.id,
                label: &criterion.label,
                weight: criterion.weight,
                min: criterion.min,
                max: criterion.max,
            })
            .collect(),
        awards: file
            .awards
            .iter()
            .map(|award| AwardItem {
                id: &award.id,
                title: &award.title,
                decides: award.decides.name(),
                places: award.places,
                reward: &award.reward,
            })
            .collect(),
        entries: call
            .entries
            .iter()
            .map(|entry| entry_item(hub, call, entry))
            .collect(),
        progress: progress(call),
        tasks: call.tasks.as_ref().map(|batch| Tasks {
            open: batch.count(TaskState::Open),
            disputed: batch.count(TaskState::Disputed),
            needs_a_person: batch.count(TaskState::NeedsPerson),
            agreed: batch.count(TaskState::Agreed),
            done: batch.count(TaskState::Done),
            on_the_way: batch.on_the_way,
            alpha: batch.alpha.map(|alpha| alpha.to_string()),
        }),
        reviews: Counts {
            all: call.reviews.len(),
            counted: call.counted_reviews().count(),
        },
        ballots: Counts {
            all: call.ballots.len(),
            counted: call.counted_ballots().count(),
        },
        missing: next(hub, call).map(|next| Missing {
            what: next.what,
            command: next.command,
        }),
        amendments: keys
            .amendments
            .iter()
            .map(|amendment| AmendmentItem {
                date: text(amendment.date.as_ref()),
                what: text(amendment.what.as_ref()),
                why: text(amendment.why.as_ref()),
            })
            .collect(),
        outcome: outcome(call),
    }
}

fn progress(call: &Call) -> Option<Progress> {
    let of_tasks = call.tasks.as_ref().map(|batch| Progress {
        done: batch.settled(),
        of: batch.tasks.len(),
    });
    let of_drive = call.drive.as_ref().map(|drive| Progress {
        done: drive.done(),
        of: drive.of,
    });
    of_tasks.or(of_drive)
}

fn outcome(call: &Call) -> OutcomeItem<'_> {
    let outcome = &call.file.keys.outcome;
    let steps = outcome.steps.iter().map(|step| StepItem {
        what: text(step.what.as_ref()),
        state: step.state.name(),
        date: text(step.date.as_ref()),
    });
    OutcomeItem {
        steps: steps.collect(),
        retrospective: text(outcome.retrospective.as_ref()),
    }
}

fn entry_item<'a>(hub: &'a Hub, call: &'a Call, entry: &'a Entry) -> EntryItem<'a> {
    let decision = call.decision.as_ref().map(|(_, decision)| decision);
    let answered = decision.and_then(|decision| decision.of_entry(&entry.id));
    let page = match &entry.place {
        Where::Pages(pages) => pages.first().map(|page| hub.page(*page)),
        Where::Submission(_) | Where::Issue(_) | Where::Removed | Where::Elsewhere => None,
    };
    let login = entry.idea().map(|idea| idea.login.as_str());
    let issue = || {
        let number = entry.idea()?.number;
        let issues = hub.config.repository.as_ref()?.issues_url()?;
        Some(format!("{issues}/{number}"))
    };
    EntryItem {
        id: &entry.id,
        title: shown(&entry.title),
        url: page.map(|page| address(hub, &page.url)).or_else(issue),
        people: people(hub, entry.people.iter().copied()),
        login: login.filter(|login| !login.is_empty()),
        support: entry.idea().map(|idea| idea.support),
        arrived: Arrived {
            at: entry.arrival.at().map(|at| Moment::utc(at).rfc3339()),
            proof: entry.arrival.name(),
        },
        envelope: entry.envelope.as_ref().map(|envelope| EnvelopeItem {
            sealed: envelope.envelope.as_ref().map(|it| it.digest.as_str()),
            state: envelope.state.name(),
            opened: match envelope.state {
                Kept::Opened { at, .. } => Some(Moment::utc(at).rfc3339()),
                _ => None,
            },
            reveal: at(call.file.dates.entries_reveal()),
        }),
        standing: entry.standing.name(),
        reviews: call.reviews_of(entry),
        outcome: answered.map(|answered| answered.outcome.name()),
        answer: answered
            .map(|answered| answered.answer.as_str())
            .filter(|answer| Decision::is_answered(answer)),
        implemented_by: entry
            .implemented_by
            .iter()
            .map(|page| address(hub, &hub.page(*page).url))
            .collect(),
        scores: decision
            .into_iter()
            .flat_map(|decision| &decision.awards)
            .filter_map(|(award, places)| {
                Some((award.as_str(), places.scores.get(&entry.id)?.as_str()))
            })
            .collect(),
    }
}

fn people(hub: &Hub, all: impl Iterator<Item = PersonId>) -> Vec<PersonItem<'_>> {
    all.map(|person| hub.people.get(person))
        .filter(|person| person.is_shown())
        .map(|person| PersonItem {
            id: &person.key,
            name: &person.name,
        })
        .collect()
}

fn at(moment: Option<Moment>) -> Option<String> {
    moment.map(Moment::rfc3339)
}

/// The address of a page: absolute where the hub has one, else on its host.
fn address(hub: &Hub, url: &Url) -> String {
    hub.config
        .absolute(url)
        .unwrap_or_else(|| url.under(&hub.config.base_path()))
}
