//! A decision as a value, and its text.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use crate::calls::place::Record;
use crate::fields::Words;
use crate::paths::SourcePath;
use crate::repo::CommitId;
use crate::yaml;

/// What a call's `decision.yaml` says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The day.
    pub decided: String,
    /// Who decided, as written.
    pub by: Vec<String>,
    /// The commit of the branch whose records were counted.
    pub at: CommitId,
    /// What was counted.
    pub inputs: Inputs,
    /// The result of each award.
    pub awards: BTreeMap<String, Places>,
    /// What becomes of each entry, in the order of the file.
    pub entries: Vec<Answered>,
    /// Records that were left out, each with the reason.
    pub left_out: BTreeMap<String, String>,
    /// Late entries that were taken all the same, each with the reason.
    pub late: BTreeMap<String, String>,
    /// Awards that people gave otherwise than the numbers, each with the reason.
    pub overrides: BTreeMap<String, String>,
    /// Why it was decided although something stood against it; empty where nothing did.
    pub despite: String,
    /// The numbers that ties were drawn by, those of each source of the call together; empty where
    /// nothing was drawn.
    pub draw: Vec<Vec<u64>>,
}

/// What was counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Inputs {
    /// How many reviews.
    pub reviews: usize,
    /// How many ballots.
    pub ballots: usize,
    /// The digest of all counted records: `sha256:` and 64 digits.
    pub digest: String,
}

/// The result of an award.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    /// Entries by place, equal ones together.
    pub places: Vec<Vec<String>>,
    /// The exact score of each entry that has one: `13/3`.
    pub scores: BTreeMap<String, String>,
}

impl Decision {
    /// Whether a review or a ballot is left out of the count, in words that everybody can read.
    /// Nothing else can be left out: a seal or a decision says what it says.
    pub fn leaves_out(&self, record: &str) -> bool {
        is_opinion(record) && self.left_out.contains_key(record)
    }
}

/// Whether a path is that of a review or a ballot.
pub fn is_opinion(record: &str) -> bool {
    let record = SourcePath::new(record).and_then(|path| Record::of(&path));
    matches!(
        record,
        Some(Ok(Record::Review { .. } | Record::Ballot { .. }))
    )
}

/// What becomes of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The entry.
    pub entry: String,
    /// What became of it.
    pub outcome: Outcome,
    /// What its people are told.
    pub answer: String,
    /// Where the answer stands in the file.
    pub range: Range<usize>,
}

/// What becomes of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It has a place.
    Chosen,
    /// It is named with praise.
    Mention,
    /// It has no place.
    NotChosen,
    /// It came too late.
    Late,
    /// It may not take part.
    Ineligible,
    /// Its people took it back.
    Withdrawn,
    /// Its envelope was not opened in time.
    Unopened,
    /// It is not what its envelope holds, or was open before the call closed.
    Broken,
    /// An idea that will be done.
    Accepted,
    /// An idea for later.
    Later,
    /// An idea that will not be done.
    Declined,
    /// An idea that is done.
    Done,
}

impl Words for Outcome {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("chosen", Self::Chosen),
        ("mention", Self::Mention),
        ("not-chosen", Self::NotChosen),
        ("late", Self::Late),
        ("ineligible", Self::Ineligible),
        ("withdrawn", Self::Withdrawn),
        ("unopened", Self::Unopened),
        ("broken-envelope", Self::Broken),
        ("accepted", Self::Accepted),
        ("later", Self::Later),
        ("declined", Self::Declined),
        ("done", Self::Done),
    ];
}

impl Outcome {
    /// The word in the file.
    pub fn name(self) -> &'static str {
        Self::WORDS
            .iter()
            .find(|(_, outcome)| *outcome == self)
            .map_or("", |(word, _)| word)
    }
}

/// Least characters of an answer: less is no answer.
pub const SHORTEST_ANSWER: usize = 20;

/// What stands in a new decision where people have to write an answer.
pub const ANSWER_WANTED: &str = "TODO: say in a sentence or two why.";

impl Decision {
    /// What a new entry of a decision holds until somebody answers.
    pub fn is_answered(answer: &str) -> bool {
        answer != ANSWER_WANTED && answer.chars().count() >= SHORTEST_ANSWER
    }

    /// The outcome of an entry.
    pub fn of_entry(&self, id: &str) -> Option<&Answered> {
        self.entries.iter().find(|answered| answered.entry == id)
    }

    /// The text of the file.
    pub fn write(&self) -> String {
        let mut out = String::from(
            "# Made by `commonweal decide --write`. Write an answer for every entry, then commit; `commonweal decide --verify` counts again.\nversion: 1\n",
        );
        let _ = writeln!(out, "decided: {}", self.decided);
        let by: Vec<String> = self
            .by
            .iter()
            .map(|name| yaml::double_quoted(name))
            .collect();
        let _ = writeln!(out, "by: [{}]", by.join(", "));
        let _ = writeln!(out, "at: {}", self.at);
        let _ = writeln!(
            out,
            "inputs:\n  reviews: {}\n  ballots: {}\n  digest: {}",
            self.inputs.reviews, self.inputs.ballots, self.inputs.digest
        );
        self.write_awards(&mut out);
        if !self.draw.is_empty() {
            let _ = writeln!(out, "draw: {}", lists(&self.draw));
        }
        out.push_str(if self.entries.is_empty() {
            "entries: []\n"
        } else {
            "entries:\n"
        });
        for entry in &self.entries {
            let _ = writeln!(
                out,
                "  - entry: {}\n    outcome: {}\n    answer: {}",
                entry.entry,
                entry.outcome.name(),
                yaml::double_quoted(&entry.answer)
            );
        }
        write_reasons(&mut out, "left-out", "record", &self.left_out);
        write_reasons(&mut out, "late", "entry", &self.late);
        write_reasons(&mut out, "overrides", "award", &self.overrides);
        if !self.despite.is_empty() {
            let _ = writeln!(out, "despite: {}", yaml::double_quoted(&self.despite));
        }
        out
    }

    fn write_awards(&self, out: &mut String) {
        out.push_str(if self.awards.is_empty() {
            "awards: {}\n"
        } else {
            "awards:\n"
        });
        for (id, award) in &self.awards {
            let _ = writeln!(out, "  {id}:\n    places: {}", lists(&award.places));
            if !award.scores.is_empty() {
                out.push_str("    scores:\n");
                for (entry, score) in &award.scores {
                    let _ = writeln!(out, "      {entry}: {}", yaml::double_quoted(score));
                }
            }
        }
    }
}

/// Lists in a list, as YAML on one line: `[[3, 11], [7]]`.
pub fn lists<T: ToString>(lists: &[Vec<T>]) -> String {
    let lists: Vec<String> = lists
        .iter()
        .map(|list| {
            let items: Vec<String> = list.iter().map(ToString::to_string).collect();
            format!("[{}]", items.join(", "))
        })
        .collect();
    format!("[{}]", lists.join(", "))
}

fn write_reasons(out: &mut String, key: &str, of: &str, reasons: &BTreeMap<String, String>) {
    if reasons.is_empty() {
        return;
    }
    let _ = writeln!(out, "{key}:");
    for (name, reason) in reasons {
        let _ = writeln!(
            out,
            "  - {of}: {}\n    reason: {}",
            yaml::double_quoted(name),
            yaml::double_quoted(reason)
        );
    }
}
