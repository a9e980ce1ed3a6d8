//! Reads the parts of a call: what is wrong with one is told, and the others are kept.

use std::ops::Range;

use super::parts::{BRIEF, CriterionRules, text};
use crate::calls::keys::{CallKeys, Criterion};
use crate::calls::kind::CallKind;
use crate::calls::place::is_id;
use crate::diagnostic::Diagnostic;
use crate::fields::Written;
use crate::privacy::shown;
use crate::rules::{
    call_without_brief, call_without_fallback, call_without_question, call_without_rights,
    invalid_record,
};
use crate::sources::Source;

/// Most characters of a question.
const LONGEST_QUESTION: usize = 200;

/// Most criteria, and most awards, of a call.
pub(super) const MOST: usize = 50;

/// Reads the parts of a call, and collects what is wrong with them.
pub(super) struct Reader<'a> {
    pub(super) source: &'a Source,
    pub(super) found: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    pub(super) fn of(source: &'a Source) -> Self {
        let found = Vec::new();
        Self { source, found }
    }

    pub(super) fn range_of_front_matter(&self) -> Range<usize> {
        0..self.source.text.find('\n').unwrap_or(0)
    }

    /// What judges score; a criterion that cannot be used is told and left out.
    pub(super) fn criteria(&mut self, written: &[Criterion]) -> Vec<CriterionRules> {
        let mut criteria: Vec<CriterionRules> = Vec::new();
        for criterion in written.iter().take(MOST) {
            let Some(id) = &criterion.id else { continue };
            let mistake = if !is_id(&id.text) {
                Some("names have small letters, digits and dashes")
            } else if criteria.iter().any(|known| known.id == id.text) {
                Some("another criterion has this name")
            } else if !(1..=100).contains(&criterion.weight) {
                Some("a weight is 1 to 100")
            } else if criterion.min >= criterion.max || criterion.max > 1_000 {
                Some("`min` is less than `max`, and `max` at most 1000")
            } else {
                None
            };
            if let Some(mistake) = mistake {
                self.wrong(
                    id,
                    &format!(
                        "the criterion `{}` cannot be used: {mistake}",
                        shown(&id.text)
                    ),
                );
                continue;
            }
            criteria.push(CriterionRules {
                id: id.text.clone(),
                label: text(criterion.label.as_ref()).unwrap_or_else(|| id.text.clone()),
                weight: criterion.weight,
                min: criterion.min,
                max: criterion.max,
                help: text(criterion.help.as_ref()).unwrap_or_default(),
            });
        }
        criteria
    }

    /// Tells a part that cannot be used.
    pub(super) fn wrong(&mut self, at: &Written, message: &str) {
        self.found.push(
            Diagnostic::new(
                &invalid_record::RULE,
                (&self.source.path, at.range.clone()),
                message,
            )
            .why("It cannot be scored or decided like this, so it is left out.")
            .help("Correct it in this line."),
        );
    }

    /// What a crowd will ask for and the call lacks.
    pub(super) fn wanting(&mut self, keys: &CallKeys, brief: &str) {
        if keys.draft {
            return;
        }
        self.question(keys);
        let range = self.range_of_front_matter();
        let place = || (&self.source.path, range.clone());
        if keys.kind == CallKind::Contest && keys.rights.is_none() {
            self.found.push(
                Diagnostic::new(&call_without_rights::RULE, place(), "this contest does not say who owns an entry")
                    .why("Whoever enters gives work away before anybody has chosen it: what they keep must be settled first.")
                    .help("Add `rights:` with a sentence such as \"You keep your copyright; chosen or not, your entry stays under CC BY-SA 4.0, with your name.\""),
            );
        }
        let has_reward = keys.awards.iter().any(|award| award.reward.is_some());
        if has_reward && keys.unless_decided.is_none() {
            self.found.push(
                Diagnostic::new(&call_without_fallback::RULE, place(), "this call promises a reward, and nothing says what happens if nobody decides")
                    .why("A reward that is never given is the commonest complaint about contests.")
                    .help("Add `unless-decided:` with what happens then, such as \"the reward is shared among all entries with three reviews\"."),
            );
        }
        if let Some(at) = brief.find(BRIEF.trim()) {
            let begin = self.source.text.len() - brief.len() + at;
            let range = begin..begin + BRIEF.trim().len();
            self.found.push(
                Diagnostic::new(&call_without_brief::RULE, (&self.source.path, range), "this is still the placeholder of a new call")
                    .why("It only shows what to write here, people take it for the call's text.")
                    .help("Write the brief here: the background, what a good entry has, what was tried before, and where to ask."),
            );
        }
    }

    /// Tells that the call asks nothing, or too much.
    fn question(&mut self, keys: &CallKeys) {
        let Some(question) = &keys.question else {
            // A drive says what is to be done, and tasks what is asked.
            if !keys.kind.takes_entries() {
                return;
            }
            let place = (&self.source.path, self.range_of_front_matter());
            self.found.push(
                Diagnostic::new(&call_without_question::RULE, place, "this call has no `question`")
                    .why("People answer what they are asked. Without one question entries cannot be compared.")
                    .help("Add `question:` with one question of at most 200 characters."),
            );
            return;
        };
        let count = question.text.chars().count();
        if count > LONGEST_QUESTION {
            let place = (&self.source.path, question.range.clone());
            let message =
                format!("this question has {count} characters, more than {LONGEST_QUESTION}");
            self.found.push(
                Diagnostic::new(&call_without_question::RULE, place, message)
                    .why("A question that fills a paragraph is several, and entries answer different ones.")
                    .help("Ask one thing, and put the rest into the brief."),
            );
        }
    }
}
