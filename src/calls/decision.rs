//! A decision: what was counted, what it gives, and an answer for every entry.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;
use std::sync::Arc;

use crate::calls::place::is_id;
use crate::diagnostic::Diagnostic;
use crate::fields::Words;
use crate::privacy::shown;
use crate::repo::CommitId;
use crate::rules::invalid_record;
use crate::sources::Source;
use crate::yaml::{self, Node};

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

    /// Reads a decision; nothing of one that cannot be read.
    pub fn read(source: &Arc<Source>, found: &mut Vec<Diagnostic>) -> Option<Self> {
        let read = yaml::parse(&source.text)
            .map_err(|error| (error.offset..error.offset, error.message))
            .and_then(|tree| decision(&tree));
        read.map_err(|(range, message)| {
            found.push(
                Diagnostic::new(
                    &invalid_record::RULE,
                    (&source.path, range),
                    format!("this decision cannot be read: {message}"),
                )
                .why("The call counts as undecided until it can be read.")
                .help("`commonweal decide <call> --write` makes the file anew; keep the answers."),
            );
        })
        .ok()
    }

    /// The text of the file.
    pub fn write(&self) -> String {
        let mut out = String::from(
            "# Made by `commonweal decide --write`. Write an answer for every entry, then commit; `commonweal decide --verify` counts again.\nversion: 1\n",
        );
        let _ = writeln!(out, "decided: {}", self.decided);
        let by: Vec<String> = self.by.iter().map(|name| yaml::quoted(name)).collect();
        let _ = writeln!(out, "by: [{}]", by.join(", "));
        let _ = writeln!(out, "at: {}", self.at);
        let _ = writeln!(
            out,
            "inputs:\n  reviews: {}\n  ballots: {}\n  digest: {}",
            self.inputs.reviews, self.inputs.ballots, self.inputs.digest
        );
        out.push_str(if self.awards.is_empty() {
            "awards: {}\n"
        } else {
            "awards:\n"
        });
        for (id, award) in &self.awards {
            let places: Vec<String> = award
                .places
                .iter()
                .map(|place| format!("[{}]", place.join(", ")))
                .collect();
            let _ = writeln!(out, "  {id}:\n    places: [{}]", places.join(", "));
            if !award.scores.is_empty() {
                out.push_str("    scores:\n");
                for (entry, score) in &award.scores {
                    let _ = writeln!(out, "      {entry}: {}", yaml::quoted(score));
                }
            }
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
                yaml::quoted(&entry.answer)
            );
        }
        write_reasons(&mut out, "left-out", "record", &self.left_out);
        write_reasons(&mut out, "late", "entry", &self.late);
        write_reasons(&mut out, "overrides", "award", &self.overrides);
        out
    }
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
            yaml::quoted(name),
            yaml::quoted(reason)
        );
    }
}

type Wrong = (Range<usize>, String);

fn wrong(node: &Node, expected: &str) -> Wrong {
    (node.range.clone(), format!("here should be {expected}"))
}

fn text(node: &Node, expected: &str) -> Result<String, Wrong> {
    node.text().ok_or_else(|| wrong(node, expected))
}

fn part<'n>(node: &'n Node, key: &str) -> Result<&'n Node, Wrong> {
    node.get(key)
        .map(|entry| &entry.node)
        .ok_or_else(|| wrong(node, &format!("the key `{key}`")))
}

const KEYS: [&str; 10] = [
    "version",
    "decided",
    "by",
    "at",
    "inputs",
    "awards",
    "entries",
    "left-out",
    "late",
    "overrides",
];

fn decision(tree: &Node) -> Result<Decision, Wrong> {
    if text(part(tree, "version")?, "`1`")? != "1" {
        return Err(wrong(tree, "`version: 1`"));
    }
    if let Some(other) = tree
        .entries()
        .iter()
        .find(|entry| !KEYS.contains(&entry.key.as_str()))
    {
        let message = format!("`{}` is not a key that is known here", shown(&other.key));
        return Err((other.key_range.clone(), message));
    }
    let at = part(tree, "at")?;
    let inputs = part(tree, "inputs")?;
    let count = |key| {
        let node = part(inputs, key)?;
        text(node, "a number")?
            .parse()
            .map_err(|_| wrong(node, "a whole number"))
    };
    let mut awards = BTreeMap::new();
    for entry in part(tree, "awards")?.entries() {
        awards.insert(entry.key.clone(), places(&entry.node)?);
    }
    let entries = part(tree, "entries")?.items().iter().map(answered);
    let by = part(tree, "by")?.items().iter();
    Ok(Decision {
        decided: text(part(tree, "decided")?, "a day")?,
        by: by
            .map(|node| text(node, "a name"))
            .collect::<Result<_, _>>()?,
        at: CommitId::from_hex(&text(at, "a commit")?)
            .ok_or_else(|| wrong(at, "the 40 digits of a commit"))?,
        inputs: Inputs {
            reviews: count("reviews")?,
            ballots: count("ballots")?,
            digest: text(part(inputs, "digest")?, "a digest")?,
        },
        awards,
        entries: entries.collect::<Result<_, _>>()?,
        left_out: reasons(tree, "left-out", "record")?,
        late: reasons(tree, "late", "entry")?,
        overrides: reasons(tree, "overrides", "award")?,
    })
}

fn places(node: &Node) -> Result<Places, Wrong> {
    let mut award = Places::default();
    for place in part(node, "places")?.items() {
        let entries = place.items().iter();
        award.places.push(
            entries
                .map(|entry| {
                    text(entry, "the name of an entry")
                        .ok()
                        .filter(|name| is_id(name))
                        .ok_or_else(|| wrong(entry, "the name of an entry"))
                })
                .collect::<Result<_, _>>()?,
        );
    }
    if let Some(scores) = node.get("scores") {
        for entry in scores.node.entries() {
            award
                .scores
                .insert(entry.key.clone(), text(&entry.node, "a score")?);
        }
    }
    Ok(award)
}

fn answered(node: &Node) -> Result<Answered, Wrong> {
    let outcome = part(node, "outcome")?;
    let word = text(outcome, "an outcome")?;
    let known = Outcome::WORDS.iter().find(|(name, _)| *name == word);
    let answer = node.get("answer").map(|entry| &entry.node);
    Ok(Answered {
        entry: text(part(node, "entry")?, "the name of an entry")?,
        outcome: known.map(|(_, outcome)| *outcome).ok_or_else(|| {
            let words: Vec<String> = Outcome::words()
                .iter()
                .map(|word| format!("`{word}`"))
                .collect();
            wrong(outcome, &format!("one of {}", words.join(", ")))
        })?,
        answer: answer
            .and_then(Node::text)
            .map(|text| shown(&text))
            .unwrap_or_default(),
        range: answer.unwrap_or(node).range.clone(),
    })
}

fn reasons(tree: &Node, key: &str, of: &str) -> Result<BTreeMap<String, String>, Wrong> {
    let Some(list) = tree.get(key) else {
        return Ok(BTreeMap::new());
    };
    list.node
        .items()
        .iter()
        .map(|item| {
            let reason = shown(&text(part(item, "reason")?, "a reason")?);
            Ok((text(part(item, of)?, "a name")?, reason))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::SourcePath;

    #[test]
    fn what_is_written_is_read() {
        let decision = Decision {
            decided: "2026-06-27".into(),
            by: vec!["ada".into(), "O'Neil: x".into()],
            at: CommitId([8; 20]),
            inputs: Inputs {
                reviews: 9,
                ballots: 41,
                digest: "sha256:00".into(),
            },
            awards: [(
                "main".to_owned(),
                Places {
                    places: vec![vec!["a".into()], vec!["b".into(), "c".into()]],
                    scores: [("a".to_owned(), "13/3".to_owned())].into(),
                },
            )]
            .into(),
            entries: vec![Answered {
                entry: "a".into(),
                outcome: Outcome::Chosen,
                answer: "We build it in July: \"yes\" # no comment".into(),
                range: 0..0,
            }],
            left_out: [(
                "ballots/x/zed.yaml".to_owned(),
                "not on the roll".to_owned(),
            )]
            .into(),
            late: [("b".to_owned(), "the forge was down".to_owned())].into(),
            overrides: BTreeMap::new(),
        };
        let path = SourcePath::new("calls/x/decision.yaml").expect("a path");
        let source = Arc::new(Source::new(path, decision.write()));
        let mut found = Vec::new();
        let mut read = Decision::read(&source, &mut found).expect("a decision");
        read.entries[0].range = 0..0;
        assert_eq!(read, decision);
    }
}
