//! `calls.json`: the calls for programs. Its form is stable; a change that could break a reader
//! raises `version`.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::calls::Moment;
use crate::hub::calls::{Entry, State};
use crate::hub::{Call, Hub, PersonId};
use crate::json;
use crate::pages::calls::outcome;
use crate::pages::invite;
use crate::pages::kind::{Content, Group, Kind, Site, Spec};
use crate::paths::{OutputPath, Url};

/// The calls for programs.
pub(in crate::pages) struct CallsJson;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    /// The latest date of any call that has passed: states are those of it.
    as_of: Option<String>,
    calls: Vec<CallEntry<'a>>,
}

#[derive(Serialize)]
struct CallEntry<'a> {
    id: &'a str,
    url: String,
    title: String,
    question: String,
    summary: String,
    kind: &'static str,
    state: &'static str,
    overdue: bool,
    opens: Option<String>,
    closes: Option<String>,
    vote: Option<Vote>,
    reviews_until: Option<String>,
    decide_by: Option<String>,
    license: Option<String>,
    people: Vec<PersonEntry>,
    judges: Vec<PersonEntry>,
    criteria: Vec<Criterion<'a>>,
    awards: Vec<Award<'a>>,
    enter: Vec<Enter>,
    entries: Vec<EntryEntry<'a>>,
    decision: Option<DecisionEntry<'a>>,
    progress: Progress,
    amendments: Vec<Amendment>,
}

#[derive(Serialize)]
struct Vote {
    opens: Option<String>,
    closes: Option<String>,
    proof: &'static str,
}

#[derive(Serialize)]
struct PersonEntry {
    id: String,
    name: String,
}

#[derive(Serialize)]
struct Criterion<'a> {
    id: &'a str,
    label: String,
    weight: u32,
    min: u32,
    max: u32,
}

#[derive(Serialize)]
struct Award<'a> {
    id: &'a str,
    title: String,
    decides: &'static str,
    places: usize,
    reward: String,
}

#[derive(Serialize)]
struct Enter {
    how: &'static str,
    url: String,
}

#[derive(Serialize)]
struct EntryEntry<'a> {
    id: &'a str,
    title: String,
    url: String,
    people: Vec<PersonEntry>,
    #[serde(skip_serializing_if = "String::is_empty")]
    login: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    support: Option<u64>,
    arrived: Arrived,
    standing: &'static str,
    outcome: Option<&'static str>,
    answer: Option<String>,
    /// The exact score by award, once it is decided.
    scores: BTreeMap<&'a str, &'a str>,
}

#[derive(Serialize)]
struct Arrived {
    at: Option<String>,
    proof: &'static str,
}

#[derive(Serialize)]
struct DecisionEntry<'a> {
    decided: &'a str,
    url: String,
    at: String,
    digest: &'a str,
    /// Entries by place for each award, equal ones together.
    places: BTreeMap<&'a str, &'a [Vec<String>]>,
}

#[derive(Serialize)]
struct Progress {
    done: usize,
    of: usize,
}

#[derive(Serialize)]
struct Amendment {
    date: Option<String>,
    what: String,
    why: String,
}

impl Kind for CallsJson {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::Machine),
            ..Spec::named("calls-json")
        }
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let output = hub.calls.places.json.iter();
        let shown = output.filter(|_| !hub.calls.is_empty());
        shown.map(|output| (output.clone(), 0)).collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, _: usize) -> Content<'s> {
        let calls = &site.hub.calls;
        let document = Document {
            version: 1,
            as_of: calls.as_of.map(|at| Moment::utc(at).rfc3339()),
            calls: calls
                .all
                .iter()
                .map(|call| call_entry(site, call))
                .collect(),
        };
        let mut bytes = Vec::new();
        json::write_lines(&mut bytes, &document, 2).expect("texts and numbers are always JSON");
        bytes.push(b'\n');
        let text = String::from_utf8(bytes).expect("JSON is UTF-8");
        Content::Bytes(crate::privacy::seen_in_json(text).into_bytes())
    }

    fn url(&self, hub: &Hub) -> Option<Url> {
        let output = hub.calls.places.json.as_ref();
        output
            .filter(|_| !hub.calls.is_empty())
            .map(OutputPath::url)
    }
}

fn call_entry<'h>(site: &Site<'h>, call: &'h Call) -> CallEntry<'h> {
    let file = &call.file;
    let keys = &file.keys;
    let dates = &file.dates;
    let time = |moment: Option<Moment>| moment.map(Moment::rfc3339);
    let vote = file.ballot().map(|rules| Vote {
        opens: time(dates.vote_opens),
        closes: time(dates.vote_closes),
        proof: rules.proof.name(),
    });
    let judges: Vec<PersonId> = call.judges.iter().map(|(judge, _)| *judge).collect();
    CallEntry {
        id: &file.id,
        url: call.url.to_string(),
        title: site.call_title(call),
        question: site.said_of(keys.question.as_ref()),
        summary: site.said_of(keys.summary.as_ref()),
        kind: keys.kind.name(),
        state: call.state.name(),
        overdue: call.overdue,
        opens: time(dates.opens),
        closes: time(dates.closes),
        vote,
        reviews_until: time(dates.reviews_until),
        decide_by: time(dates.decide_by),
        license: super::call::license(site, call).map(|license| license.id),
        people: people(site, &call.people),
        judges: people(site, &judges),
        criteria: criteria(site, call),
        awards: awards(site, call),
        enter: enter(site, call),
        entries: call
            .entries
            .iter()
            .map(|entry| entry_entry(site, call, entry))
            .collect(),
        decision: decision(call),
        progress: Progress {
            done: outcome::steps_over(call),
            of: keys.outcome.steps.len(),
        },
        amendments: super::call::amendments(site, call)
            .into_iter()
            .map(|amendment| Amendment {
                date: amendment.date,
                what: amendment.what,
                why: amendment.why,
            })
            .collect(),
    }
}

/// Those who may be named.
fn people(site: &Site, people: &[PersonId]) -> Vec<PersonEntry> {
    let people = people.iter();
    people
        .filter_map(|id| {
            Some(PersonEntry {
                name: site.person(*id)?.name,
                id: site.hub.people.get(*id).key.clone(),
            })
        })
        .collect()
}

fn criteria<'h>(site: &Site<'h>, call: &'h Call) -> Vec<Criterion<'h>> {
    let criteria = call.file.criteria.iter();
    criteria
        .map(|criterion| Criterion {
            id: &criterion.id,
            label: site.said(&criterion.label),
            weight: criterion.weight,
            min: criterion.min,
            max: criterion.max,
        })
        .collect()
}

fn awards<'h>(site: &Site<'h>, call: &'h Call) -> Vec<Award<'h>> {
    let awards = call.file.awards.iter();
    awards
        .map(|award| Award {
            id: &award.id,
            title: site.said(&award.title),
            decides: award.decides.name(),
            places: award.places,
            reward: site.said(&award.reward),
        })
        .collect()
}

/// Ways to enter, while entries are taken.
fn enter(site: &Site, call: &Call) -> Vec<Enter> {
    let form = invite::entry_url(site.hub, &call.file.id, &site.language_of(call));
    let form = form.filter(|_| call.state == State::Open);
    let form = form.map(|url| Enter { how: "page", url });
    form.into_iter().collect()
}

fn entry_entry<'h>(site: &Site<'h>, call: &'h Call, entry: &'h Entry) -> EntryEntry<'h> {
    let view = site.entry(call, entry);
    let decision = call.decision.as_ref().map(|(_, decision)| decision);
    let awards = decision.into_iter().flat_map(|decision| &decision.awards);
    let scores = awards.filter_map(|(award, places)| {
        let score = places.scores.get(&entry.id)?;
        Some((award.as_str(), score.as_str()))
    });
    EntryEntry {
        id: &entry.id,
        title: view.title,
        url: view.url,
        people: people(site, &entry.people),
        login: view.login,
        support: view.support,
        arrived: Arrived {
            at: entry.arrival.at().map(|at| Moment::utc(at).rfc3339()),
            proof: view.arrival,
        },
        standing: view.standing,
        outcome: Some(view.outcome).filter(|outcome| !outcome.is_empty()),
        answer: Some(view.answer).filter(|answer| !answer.is_empty()),
        scores: scores.collect(),
    }
}

fn decision(call: &Call) -> Option<DecisionEntry<'_>> {
    let (_, decision) = call.decision.as_ref()?;
    let awards = decision.awards.iter();
    Some(DecisionEntry {
        decided: &decision.decided,
        url: call.decision_output.url().to_string(),
        at: decision.at.to_string(),
        digest: &decision.inputs.digest,
        places: awards
            .map(|(id, award)| (id.as_str(), award.places.as_slice()))
            .collect(),
    })
}
