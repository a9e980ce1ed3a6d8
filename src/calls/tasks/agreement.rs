//! When the answers to a task agree, and on what. It depends on the answers alone, never on their
//! order.

use std::borrow::Cow;
use std::collections::BTreeMap;

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::calls::count::fraction::Fraction;
use crate::calls::tasks::number;
use crate::calls::tasks::rules::{Agreement, TaskRules, Tolerance};

/// Where a task stands by its answers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum TaskState {
    /// It has fewer answers than are wanted.
    #[default]
    Open,
    /// Its answers do not agree, and one more is asked for.
    Disputed,
    /// Its answers do not agree and no more are asked for, or somebody has to choose one.
    NeedsPerson,
    /// Its answers agree.
    Agreed,
    /// What was agreed on is where it belongs, or there is nothing left to do.
    Done,
}

impl TaskState {
    /// All of them, in the order of lists.
    pub const ALL: [Self; 5] = [
        Self::Open,
        Self::Disputed,
        Self::NeedsPerson,
        Self::Agreed,
        Self::Done,
    ];

    /// The word in views, strings and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Disputed => "disputed",
            Self::NeedsPerson => "needs-a-person",
            Self::Agreed => "agreed",
            Self::Done => "done",
        }
    }

    /// Whether answers are asked for.
    pub fn asks(self) -> bool {
        matches!(self, Self::Open | Self::Disputed)
    }
}

/// An answer as it is compared: in one form of its letters, without regard to white space and case.
pub fn folded(text: &str) -> String {
    let composed = composed(text);
    let words: Vec<&str> = composed.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

/// A text in the form of its letters that most programs write: keyboards differ in that, people do not.
fn composed(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// Where a task stands by its answers, and what they agree on.
pub fn agree(answers: &[&str], rules: &TaskRules) -> (TaskState, Option<String>) {
    if answers.len() < rules.redundancy {
        return (TaskState::Open, None);
    }
    let result = match rules.agree {
        Agreement::Exact => equal(answers, rules.redundancy),
        Agreement::Majority(at_least) => equal(answers, at_least),
        Agreement::Within(tolerance) => near(answers, tolerance),
        Agreement::Pick => return (TaskState::NeedsPerson, None),
    };
    match result {
        Some(result) => (TaskState::Agreed, Some(result)),
        None if answers.len() < rules.at_most => (TaskState::Disputed, None),
        None => (TaskState::NeedsPerson, None),
    }
}

/// Whether an answer says what was agreed on.
pub fn confirms(answer: &str, result: &str, rules: &TaskRules) -> bool {
    match rules.agree {
        Agreement::Within(tolerance) => {
            let both = number::read(answer).zip(number::read(result));
            both.is_some_and(|(answer, result)| is_near(answer, result, tolerance))
        }
        _ => folded(answer) == folded(result),
    }
}

/// The answer that enough people give, and more than give any other: as most of them write it.
fn equal(answers: &[&str], at_least: usize) -> Option<String> {
    let mut spelt: BTreeMap<String, BTreeMap<Cow<str>, usize>> = BTreeMap::new();
    for answer in answers {
        let of_answer = spelt.entry(folded(answer)).or_default();
        *of_answer.entry(composed(answer.trim())).or_default() += 1;
    }
    let count = |spellings: &BTreeMap<Cow<str>, usize>| spellings.values().sum::<usize>();
    let most = spelt.values().map(count).max()?;
    let mut leading = spelt.values().filter(|it| count(it) == most);
    let first = leading.next().filter(|_| most >= at_least)?;
    if leading.next().is_some() {
        return None;
    }
    let usual = first.iter().max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0)));
    usual.map(|(spelling, _)| spelling.clone().into_owned())
}

/// The median of numbers that are all near it.
fn near(answers: &[&str], tolerance: Tolerance) -> Option<String> {
    let numbers: Vec<Fraction> = answers
        .iter()
        .map(|answer| number::read(answer))
        .collect::<Option<_>>()?;
    let median = Fraction::median(&numbers).ok()?;
    numbers
        .iter()
        .all(|number| is_near(*number, median, tolerance))
        .then(|| number::written(median))
}

fn is_near(number: Fraction, median: Fraction, tolerance: Tolerance) -> bool {
    let size = |value: Fraction| match value < Fraction::ZERO {
        true => Fraction::ZERO.minus(value),
        false => Ok(value),
    };
    let most = match tolerance {
        Tolerance::Absolute(most) => Ok(most),
        Tolerance::Percent(percent) => size(median)
            .and_then(|median| median.times(percent))
            .and_then(|product| product.over(Fraction::from(100_usize))),
    };
    let apart = number.minus(median).and_then(size);
    apart
        .ok()
        .zip(most.ok())
        .is_some_and(|(it, most)| it <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(answers: &[&str], agree_by: Agreement) -> String {
        let rules = TaskRules {
            redundancy: 3,
            at_most: 5,
            agree: agree_by,
            ..TaskRules::default()
        };
        let mut turned = answers.to_vec();
        turned.reverse();
        let (state, result) = agree(answers, &rules);
        assert_eq!(agree(&turned, &rules), (state, result.clone()));
        format!("{} {}", state.name(), result.unwrap_or_default())
    }

    #[test]
    fn answers_agree_by_the_rule_of_their_call() {
        let majority = Agreement::Majority(2);
        let five_percent = Tolerance::Percent(Fraction::from(5_usize));
        for (answers, rule, expected) in [
            (&["crab", "crab"][..], majority, "open "),
            (&["Crab", "crab ", "snail"], majority, "agreed Crab"),
            (&["crab", " CRAB", "crab"], Agreement::Exact, "agreed crab"),
            (
                &["e\u{301}t\u{e9}", "\u{e9}t\u{e9}", "x"],
                majority,
                "agreed \u{e9}t\u{e9}",
            ),
            // One spelling in two forms of its letters is one spelling.
            (
                &["Cafe\u{301}", "Caf\u{e9}", "caf\u{e9}"],
                majority,
                "agreed Caf\u{e9}",
            ),
            (&["a", "b", "c"], majority, "disputed "),
            (&["a", "a", "b", "b"], majority, "disputed "),
            (&["a", "a", "b", "b", "c"], majority, "needs-a-person "),
            (&["a", "a", "b"], Agreement::Exact, "disputed "),
            (&["a", "a", "b", "a"], Agreement::Exact, "agreed a"),
            (
                &["100", "104", "96"],
                Agreement::Within(five_percent),
                "agreed 100",
            ),
            (
                &["100", "106", "96"],
                Agreement::Within(five_percent),
                "disputed ",
            ),
            (
                &["1", "2", "x"],
                Agreement::Within(five_percent),
                "disputed ",
            ),
            (&["a", "a", "a"], Agreement::Pick, "needs-a-person "),
        ] {
            assert_eq!(said(answers, rule), expected, "{answers:?}");
        }
    }
}
