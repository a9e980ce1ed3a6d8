//! A decision from its YAML: all of it, or where it cannot be read.

use std::collections::BTreeMap;
use std::ops::Range;

use super::value::{Answered, Decision, Inputs, Outcome, Places};
use crate::calls::count::draw;
use crate::calls::place::is_id;
use crate::fields::Words;
use crate::privacy::{shown, shown_text};
use crate::repo::CommitId;
use crate::yaml::{Node, Value};

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

const KEYS: [&str; 12] = [
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
    "despite",
    "draw",
];

/// The decision that a tree says, or where it says something else, and what is expected there.
pub(super) fn decision(tree: &Node) -> Result<Decision, Wrong> {
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
        despite: match tree.get("despite") {
            Some(entry) => shown_text(&text(&entry.node, "a reason")?),
            None => String::new(),
        },
        draw: drawn(tree)?,
    })
}

/// The numbers of a draw, those of each source together.
fn drawn(tree: &Node) -> Result<Vec<Vec<u64>>, Wrong> {
    let Some(list) = tree.get("draw") else {
        return Ok(Vec::new());
    };
    let sources = list.node.items();
    if sources.len() > draw::MOST {
        return Err(wrong(&list.node, "the numbers of 16 sources at most"));
    }
    sources
        .iter()
        .map(|source| {
            let Value::List(numbers) = &source.value else {
                return Err(wrong(source, "the numbers of a source, such as `[3, 11]`"));
            };
            if numbers.is_empty() || numbers.len() > draw::MOST {
                return Err(wrong(source, "1 to 16 numbers"));
            }
            let number = |node: &Node| {
                let number = node.text().and_then(|text| draw::number(&text));
                number.ok_or_else(|| wrong(node, "a whole number of at most 18 digits"))
            };
            numbers.iter().map(number).collect()
        })
        .collect()
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
            .map(|text| shown_text(&text))
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
            let reason = shown_text(&text(part(item, "reason")?, "a reason")?);
            Ok((text(part(item, of)?, "a name")?, reason))
        })
        .collect()
}
