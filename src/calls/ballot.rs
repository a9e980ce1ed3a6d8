//! A ballot, as its file says it.

use std::ops::Range;
use std::sync::Arc;

use crate::calls::envelope::Envelope;
use crate::calls::kind::Method;
use crate::diagnostic::Diagnostic;
use crate::fields::{Fields, Written};
use crate::privacy::{shown, shown_text};
use crate::rules::invalid_ballot;
use crate::sources::Source;
use crate::yaml::{self, Entry, Node, Value};

/// Most options that a ballot names.
pub const MAX_OPTIONS: usize = 2_000;

/// What stands in a ballot for "none of these".
pub const NONE: &str = "none";

/// A ballot as its file says it.
#[derive(Debug, Clone)]
pub struct BallotFile {
    /// The call.
    pub call: String,
    /// Whose it is, as the path says.
    pub person: String,
    /// The file.
    pub source: Arc<Source>,
    /// What it says; `None` where it cannot be read, or is in its envelope.
    pub choice: Option<Choice>,
    /// Whether it is, or was, in an envelope.
    pub envelope: Envelope,
}

/// What a ballot says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// Options in order, equal ones together.
    Ranking(Vec<Vec<Written>>),
    /// Options that are approved of.
    Approve(Vec<Written>),
    /// Options with their scores.
    Scores(Vec<(Written, u32)>),
    /// Yes, no or neither.
    Choose(Answer),
    /// An objection; `None` when it was withdrawn.
    Object(Option<String>),
}

/// An answer to a yes-or-no question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Neither, and counted.
    Abstain,
}

impl Choice {
    /// The method that it is filled in for.
    pub fn method(&self) -> Method {
        match self {
            Self::Ranking(_) => Method::Ranked,
            Self::Approve(_) => Method::Approval,
            Self::Scores(_) => Method::Score,
            Self::Choose(_) => Method::YesNo,
            Self::Object(_) => Method::Consent,
        }
    }

    /// The options that it names.
    pub fn options(&self) -> Vec<&Written> {
        match self {
            Self::Ranking(tiers) => tiers.iter().flatten().collect(),
            Self::Approve(options) => options.iter().collect(),
            Self::Scores(scores) => scores.iter().map(|(option, _)| option).collect(),
            Self::Choose(_) | Self::Object(_) => Vec::new(),
        }
    }
}

const KEYS: [&str; 5] = ["ranking", "approve", "scores", "choose", "object"];
const WHY: &str = "A ballot that can be read in two ways is counted in none.";

impl BallotFile {
    /// Reads a ballot.
    pub fn read(
        call: &str,
        person: &str,
        source: &Arc<Source>,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut envelope = Envelope::None;
        Self {
            call: call.to_owned(),
            person: person.to_owned(),
            source: source.clone(),
            choice: read(source, &mut envelope, found),
            envelope,
        }
    }
}

fn read(source: &Source, envelope: &mut Envelope, found: &mut Vec<Diagnostic>) -> Option<Choice> {
    let tree = match yaml::parse(&source.text) {
        Ok(tree) => tree,
        Err(error) => {
            found.push(wrong(
                source,
                error.offset..error.offset,
                format!("this ballot is not valid YAML: {}", error.message),
                "Write one line such as `approve: [tide-clock]`.",
            ));
            return None;
        }
    };
    let mut fields = Fields::new(&source.path, &tree, &invalid_ballot::RULE);
    *envelope = Envelope::read(&mut fields);
    let written: Vec<_> = KEYS.iter().filter_map(|key| fields.entry(key)).collect();
    let entry = match written[..] {
        [entry] => entry,
        [] => {
            if !matches!(envelope, Envelope::Closed(_)) {
                let help =
                    "Write one of `ranking:`, `approve:`, `scores:`, `choose:` and `object:`.";
                found.push(wrong(source, 0..0, "this ballot says nothing".into(), help));
            }
            found.extend(fields.finish());
            return None;
        }
        [_, second, ..] => {
            let message = format!("this ballot has `{}` besides another choice", second.key);
            let help = "Keep the one that the call asks for.";
            found.push(wrong(source, second.key_range.clone(), message, help));
            return None;
        }
    };
    let mut same = tree.entries().iter().filter(|it| it.key == entry.key);
    if same.nth(1).is_some() {
        let message = format!("this ballot has `{}` twice", entry.key);
        let range = entry.key_range.clone();
        found.push(wrong(source, range, message, "Keep one of them."));
        return None;
    }
    let choice = choice(&mut fields, entry);
    let told = fields.finish();
    // What is not understood may be what the voter meant.
    let is_sound = told.is_empty();
    found.extend(told);
    let choice = choice.filter(|_| is_sound)?;
    repeated(source, &choice, found).is_none().then_some(choice)
}

/// What is said of a ballot that cannot be counted.
fn wrong(source: &Source, range: Range<usize>, message: String, help: &str) -> Diagnostic {
    Diagnostic::new(&invalid_ballot::RULE, (&source.path, range), message)
        .why(WHY)
        .help(help)
}

/// What stands at the key of a ballot.
fn choice(fields: &mut Fields<'_>, entry: &Entry) -> Option<Choice> {
    let node = &entry.node;
    match entry.key.as_str() {
        "ranking" => tiers(fields, node).map(Choice::Ranking),
        "approve" => options(fields, node).map(Choice::Approve),
        "scores" => scores(fields, node).map(Choice::Scores),
        "choose" => fields
            .one_of(
                node,
                &[
                    ("yes", Answer::Yes),
                    ("no", Answer::No),
                    ("abstain", Answer::Abstain),
                ],
            )
            .map(Choice::Choose),
        _ => node.text().map(|text| {
            let text = shown_text(&text);
            Choice::Object((text != "withdrawn").then_some(text))
        }),
    }
}

/// Tells an option that is named twice.
fn repeated(source: &Source, choice: &Choice, found: &mut Vec<Diagnostic>) -> Option<()> {
    let options = choice.options();
    let mut known = std::collections::BTreeSet::new();
    let twice = options.iter().find(|option| !known.insert(&option.text))?;
    found.push(
        Diagnostic::new(
            &invalid_ballot::RULE,
            (&source.path, twice.range.clone()),
            format!("`{}` stands in this ballot twice", shown(&twice.text)),
        )
        .why(WHY)
        .help("Keep it once; put equal options into one inner list, such as `[a, b]`."),
    );
    Some(())
}

fn options(fields: &mut Fields<'_>, node: &Node) -> Option<Vec<Written>> {
    let texts = fields.texts_of(node);
    if texts.len() > MAX_OPTIONS {
        fields.wrong(node, "a list of the call's entries");
        return None;
    }
    let options = texts
        .into_iter()
        .map(|(text, range)| Written { text, range });
    Some(options.collect())
}

fn tiers(fields: &mut Fields<'_>, node: &Node) -> Option<Vec<Vec<Written>>> {
    if node.items().len() > MAX_OPTIONS {
        fields.wrong(node, "a list of the call's entries");
        return None;
    }
    let tiers: Option<Vec<_>> = node
        .items()
        .iter()
        .map(|item| options(fields, item))
        .collect();
    Some(tiers?.into_iter().filter(|tier| !tier.is_empty()).collect())
}

fn scores(fields: &mut Fields<'_>, node: &Node) -> Option<Vec<(Written, u32)>> {
    if !matches!(node.value, Value::Map(_)) {
        fields.wrong(node, "a map such as `{ tide-clock: 5 }`");
        return None;
    }
    let mut scores = Vec::new();
    for entry in node.entries() {
        let Some(score) = entry.node.text().and_then(|text| text.parse().ok()) else {
            fields.wrong(&entry.node, "a whole number");
            continue;
        };
        let option = Written {
            text: entry.key.clone(),
            range: entry.key_range.clone(),
        };
        scores.push((option, score));
    }
    Some(scores)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::SourcePath;

    fn told(text: &str) -> String {
        let path = SourcePath::new("ballots/clock/bo.yaml").expect("a path");
        let source = Arc::new(Source::new(path, text.to_owned()));
        let mut found = Vec::new();
        let ballot = BallotFile::read("clock", "bo", &source, &mut found);
        if let Some(found) = found.first() {
            assert_eq!(ballot.choice, None, "{text}");
            return format!("! {}", found.message);
        }
        match ballot.choice {
            Some(Choice::Ranking(tiers)) => tiers
                .iter()
                .map(|tier| {
                    tier.iter()
                        .map(|o| o.text.as_str())
                        .collect::<Vec<_>>()
                        .join("=")
                })
                .collect::<Vec<_>>()
                .join(">"),
            choice => format!("{choice:?}"),
        }
    }

    #[test]
    fn a_ballot_says_one_thing() {
        for (text, expected) in [
            ("ranking: [a, [b, c], none]", "a>b=c>none"),
            ("ranking: []", ""),
            ("choose: yes", "Some(Choose(Yes))"),
            ("object: withdrawn", "Some(Object(None))"),
            ("object: The glue.", r#"Some(Object(Some("The glue.")))"#),
            ("ranking: [a, [b, a]]", "! `a` stands in this ballot twice"),
            (
                "scores: { a: 1, a: 2 }",
                "! `a` stands in this ballot twice",
            ),
            ("", "! this ballot says nothing"),
            (
                "approve: [a]\nranking: [a]",
                "! this ballot has `approve` besides another choice",
            ),
            (
                "approve: [a]\napprove: [b]",
                "! this ballot has `approve` twice",
            ),
            (
                "choose: maybe",
                "! this should be one of `yes`, `no`, `abstain`, but it is `maybe`",
            ),
            (
                "approve: [a]\nweight: 5",
                "! `weight` is not a key that is known here",
            ),
            (
                "ranking: {a: 1}",
                "! this should be text, but it is a map of `a`",
            ),
        ] {
            assert_eq!(told(text), expected, "{text}");
        }
    }
}
