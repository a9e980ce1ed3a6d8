//! What a call comes to, as JSON (version 1): the result counted now, every record behind it, and
//! the decision where there is one.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use super::why::{path_of_ballot, path_of_review};
use crate::calls::ballot::{Answer, Choice};
use crate::calls::count::draw;
use crate::calls::count::ranking::Matrix;
use crate::calls::file::text;
use crate::calls::kind::Ties;
use crate::calls::{Decision, Moment};
use crate::hub::Hub;
use crate::hub::calls::{AwardResult, Ballot, Call, Doubt, Figures, Review};

#[derive(Serialize)]
struct Output<'a> {
    version: u32,
    call: &'a str,
    state: &'a str,
    counted: Counted<'a>,
    proof: Option<&'a str>,
    draw: Option<DrawItem<'a>>,
    awards: BTreeMap<&'a str, AwardItem<'a>>,
    entries: Vec<EntryItem<'a>>,
    reviews: Vec<ReviewItem<'a>>,
    ballots: Vec<BallotItem<'a>>,
    decision: Option<DecisionItem<'a>>,
    /// What differs; `null` where nobody can tell.
    differences: Option<Vec<String>>,
    /// Why nobody can tell.
    cannot_tell: Option<&'a str>,
    /// What to know besides the records.
    notes: Vec<String>,
}

#[derive(Serialize)]
struct Counted<'a> {
    reviews: usize,
    ballots: usize,
    digest: &'a str,
}

#[derive(Serialize)]
struct DrawItem<'a> {
    sources: Vec<String>,
    after: Option<String>,
    numbers: Option<&'a [Vec<u64>]>,
    key: Option<String>,
}

#[derive(Serialize)]
struct AwardItem<'a> {
    decides: &'a str,
    has_quorum: bool,
    places: &'a [Vec<String>],
    figures: Value,
    /// Those that are equal for the last places, where the call has ties drawn.
    draw: Value,
}

#[derive(Serialize)]
struct EntryItem<'a> {
    id: &'a str,
    standing: &'a str,
    proof: &'a str,
}

#[derive(Serialize)]
struct ReviewItem<'a> {
    path: Option<&'a str>,
    entry: &'a str,
    reviewer: Option<&'a str>,
    scores: BTreeMap<&'a str, Option<u32>>,
    total: Option<String>,
    counted: bool,
    why: Option<&'a str>,
}

#[derive(Serialize)]
struct BallotItem<'a> {
    path: Option<&'a str>,
    voter: Option<&'a str>,
    commit: Option<String>,
    choice: Value,
    counted: bool,
    why: Option<&'a str>,
}

#[derive(Serialize)]
struct DecisionItem<'a> {
    decided: &'a str,
    by: Vec<&'a str>,
    at: String,
    entries: Vec<Value>,
    late: &'a BTreeMap<String, String>,
    overrides: &'a BTreeMap<String, String>,
    despite: Option<&'a str>,
}

/// The result of a call as one JSON object with a newline at its end. `compared` is what its
/// decision says and its records do not give, or why nobody can tell.
pub fn render(hub: &Hub, call: &Call, compared: Result<&[String], &str>) -> String {
    let inputs = call.inputs();
    let results = call.file.awards.iter();
    let output = Output {
        version: 1,
        call: &call.file.id,
        state: call.state.name(),
        counted: Counted {
            reviews: inputs.reviews,
            ballots: inputs.ballots,
            digest: &inputs.digest,
        },
        proof: call.file.ballot().map(|rules| rules.proof.name()),
        draw: draw_of(call),
        awards: results
            .filter_map(|award| {
                let result = call.results.get(&award.id)?;
                let item = AwardItem {
                    decides: award.decides.name(),
                    has_quorum: result.has_quorum,
                    places: &result.places,
                    figures: figures(hub, result),
                    draw: result.tie.as_ref().map_or(
                        Value::Null,
                        |tie| json!({ "pool": tie.pool, "places": tie.free, "order": tie.order }),
                    ),
                };
                Some((award.id.as_str(), item))
            })
            .collect(),
        entries: call
            .entries
            .iter()
            .map(|entry| EntryItem {
                id: &entry.id,
                standing: entry.standing.name(),
                proof: entry.arrival.name(),
            })
            .collect(),
        reviews: call
            .reviews
            .iter()
            .map(|review| of_review(hub, review))
            .collect(),
        ballots: call
            .ballots
            .iter()
            .map(|ballot| of_ballot(hub, ballot))
            .collect(),
        decision: call
            .written()
            .map(|(_, decision)| of_decision(hub, decision)),
        differences: compared.ok().map(<[String]>::to_vec),
        cannot_tell: compared.err(),
        notes: call
            .doubts
            .iter()
            .map(Doubt::told)
            .chain(hub.touched(call))
            .collect(),
    };
    let mut out = serde_json::to_string_pretty(&output).unwrap_or_default();
    out.push('\n');
    out
}

/// How ties are drawn: the sources of the numbers, and the numbers where there are some.
fn draw_of(call: &Call) -> Option<DrawItem<'_>> {
    let awards = &call.file.awards;
    if awards.iter().all(|award| award.ties == Ties::Shared) {
        return None;
    }
    let numbers = call
        .written()
        .map(|(_, decision)| decision.draw.as_slice())
        .filter(|numbers| !numbers.is_empty());
    let sources = call.file.keys.draw.sources.iter();
    Some(DrawItem {
        sources: sources.filter_map(|source| text(Some(source))).collect(),
        after: call.file.dates.drawn_from().map(Moment::rfc3339),
        numbers,
        key: numbers.map(draw::key),
    })
}

/// The numbers behind a result; exact fractions are texts.
fn figures(hub: &Hub, result: &AwardResult) -> Value {
    match &result.figures {
        Figures::Scores(scores) => {
            let scores = scores.iter().map(|(entry, score)| {
                let score = score
                    .map(|score| json!({ "exact": score.to_string(), "decimal": score.decimal() }));
                (entry.clone(), json!(score))
            });
            json!({ "scores": scores.collect::<serde_json::Map<_, _>>() })
        }
        Figures::Sums(sums) => json!({ "sums": sums }),
        Figures::Ranked {
            options, counted, ..
        } => json!({
            "options": options,
            "pairwise": rows(&counted.pairwise),
            "paths": rows(&counted.paths),
            "dropped": counted.dropped.iter().filter_map(|at| options.get(*at)).collect::<Vec<_>>(),
        }),
        Figures::YesNo(votes, carried) => {
            json!({ "yes": votes.yes, "no": votes.no, "abstain": votes.abstain, "carried": carried })
        }
        Figures::Consent(objections, passes) => {
            let objections = objections.iter().map(|(person, reason)| {
                let person = hub.people.get(*person);
                json!({ "by": person.is_shown().then_some(&person.key), "reason": reason })
            });
            json!({ "objections": objections.collect::<Vec<_>>(), "carried": passes })
        }
        Figures::None => Value::Null,
    }
}

fn rows(matrix: &Matrix) -> Vec<&[u64]> {
    matrix.rows().collect()
}

fn of_review<'a>(hub: &'a Hub, review: &'a Review) -> ReviewItem<'a> {
    let path = path_of_review(hub, review);
    let reviewer = review.reviewer.filter(|_| path.is_some());
    ReviewItem {
        path,
        entry: &review.file.entry,
        reviewer: reviewer.map(|person| hub.people.get(person).key.as_str()),
        scores: review
            .file
            .scores
            .iter()
            .map(|(criterion, score)| (criterion.text.as_str(), *score))
            .collect(),
        total: review.counted.as_ref().ok().map(ToString::to_string),
        counted: review.counted.is_ok(),
        why: review.counted.as_ref().err().map(|why| why.name()),
    }
}

fn of_ballot<'a>(hub: &'a Hub, ballot: &'a Ballot) -> BallotItem<'a> {
    let path = path_of_ballot(hub, ballot);
    let voter = ballot.voter.filter(|_| path.is_some());
    let commit = ballot.commit.filter(|_| path.is_some());
    BallotItem {
        path,
        voter: voter.map(|person| hub.people.get(person).key.as_str()),
        commit: commit.map(|commit| commit.to_string()),
        choice: ballot.file.choice.as_ref().map_or(Value::Null, choice),
        counted: ballot.counted.is_ok(),
        why: ballot.counted.as_ref().err().map(|why| why.name()),
    }
}

/// What a ballot says, under the key that its file has.
fn choice(choice: &Choice) -> Value {
    let names = |options: &[crate::fields::Written]| {
        options
            .iter()
            .map(|option| option.text.clone())
            .collect::<Vec<_>>()
    };
    match choice {
        Choice::Ranking(tiers) => {
            json!({ "ranking": tiers.iter().map(|tier| names(tier)).collect::<Vec<_>>() })
        }
        Choice::Approve(options) => json!({ "approve": names(options) }),
        Choice::Scores(scores) => {
            let scores: BTreeMap<&str, u32> = scores
                .iter()
                .map(|(option, score)| (option.text.as_str(), *score))
                .collect();
            json!({ "scores": scores })
        }
        Choice::Choose(answer) => json!({ "choose": match answer {
            Answer::Yes => "yes",
            Answer::No => "no",
            Answer::Abstain => "abstain",
        } }),
        Choice::Object(reason) => json!({ "object": reason }),
    }
}

fn of_decision<'a>(hub: &Hub, decision: &'a Decision) -> DecisionItem<'a> {
    let is_shown = |key: &&str| {
        let person = hub.people.of_key(key);
        person.is_none_or(|person| hub.people.get(person).is_shown())
    };
    let entries = decision.entries.iter().map(|answered| {
        let answer = Decision::is_answered(&answered.answer).then_some(&answered.answer);
        json!({ "entry": answered.entry, "outcome": answered.outcome.name(), "answer": answer })
    });
    DecisionItem {
        decided: &decision.decided,
        by: decision
            .by
            .iter()
            .map(String::as_str)
            .filter(is_shown)
            .collect(),
        at: decision.at.to_string(),
        entries: entries.collect(),
        late: &decision.late,
        overrides: &decision.overrides,
        despite: Some(decision.despite.as_str()).filter(|why| !why.is_empty()),
    }
}
