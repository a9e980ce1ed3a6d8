//! Reads the parts of a call: what is wrong with one is told, and the others are kept.

use std::ops::Range;

use super::parts::{AwardRules, CriterionRules, Dates, text};
use crate::calls::keys::{Award, CallKeys, Criterion};
use crate::calls::kind::{CallKind, Decides, From, Method};
use crate::calls::moment::{Moment, OfDay, Zone};
use crate::calls::place::is_id;
use crate::diagnostic::Diagnostic;
use crate::fields::Written;
use crate::privacy::shown;
use crate::rules::{
    call_dates, call_without_fallback, call_without_question, call_without_rights, invalid_record,
};
use crate::sources::Source;

/// How long envelopes may be opened after their deadline: seven days, in seconds.
const REVEAL: i64 = 7 * 24 * 60 * 60;

/// Most characters of a question.
const LONGEST_QUESTION: usize = 200;

/// Most criteria, and most awards, of a call.
const MOST: usize = 50;

/// Reads the parts of a call, and collects what is wrong with them.
pub(super) struct Reader<'a> {
    source: &'a Source,
    pub(super) found: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    pub(super) fn of(source: &'a Source) -> Self {
        let found = Vec::new();
        Self { source, found }
    }

    fn moment(&mut self, written: Option<&Written>, zone: Zone, of_day: OfDay) -> Option<Moment> {
        let written = written?;
        let moment = Moment::parse(&written.text, zone, of_day);
        if moment.is_none() {
            self.found.push(
                Diagnostic::new(
                    &call_dates::RULE,
                    (&self.source.path, written.range.clone()),
                    format!("`{}` is no moment", shown(&written.text)),
                )
                .why("Nobody can tell when it is, so the call is treated as if the key were not there.")
                .help("Write a day such as `2026-06-14`, or a time such as `2026-06-14 18:00`."),
            );
        }
        moment
    }

    pub(super) fn dates(&mut self, keys: &CallKeys) -> Dates {
        let zone = keys
            .timezone
            .as_ref()
            .map_or(Some(Zone::default()), |text| Zone::parse(&text.text));
        if zone.is_none()
            && let Some(written) = &keys.timezone
        {
            self.found.push(
                Diagnostic::new(
                    &call_dates::RULE,
                    (&self.source.path, written.range.clone()),
                    format!(
                        "`{}` is no time zone that is known here",
                        shown(&written.text)
                    ),
                )
                .why("The dates are read as UTC, which may be another day than you mean.")
                .help("Write `UTC`, `AoE` (anywhere on Earth) or an offset such as `+02:00`."),
            );
        }
        let zone = zone.unwrap_or_default();
        let dates = Dates {
            opens: self.moment(keys.opens.as_ref(), zone, OfDay::Begin),
            closes: self.moment(keys.closes.as_ref(), zone, OfDay::End),
            vote_opens: self.moment(keys.vote.opens.as_ref(), zone, OfDay::Begin),
            vote_closes: self.moment(keys.vote.closes.as_ref(), zone, OfDay::End),
            reviews_until: self.moment(keys.reviews.until.as_ref(), zone, OfDay::End),
            reveal: None,
            decide_by: self.moment(keys.decide_by.as_ref(), zone, OfDay::End),
        };
        let of_ballots = dates
            .vote_closes
            .filter(|_| keys.ballot.as_ref().is_some_and(|rules| rules.sealed));
        let of_reviews = dates.reviews_until.filter(|_| keys.reviews.sealed);
        let sealed = [of_ballots, of_reviews].into_iter().flatten();
        let dates = Dates {
            reveal: sealed
                .map(|moment| moment.later(REVEAL))
                .max_by_key(|moment| moment.at),
            ..dates
        };
        self.in_order(keys, &dates);
        dates
    }

    /// Tells the first pair of dates that is out of order.
    fn in_order(&mut self, keys: &CallKeys, dates: &Dates) {
        let pairs = [
            ("opens", dates.opens, "closes", dates.closes, &keys.closes),
            (
                "vote.opens",
                dates.vote_opens,
                "vote.closes",
                dates.vote_closes,
                &keys.vote.closes,
            ),
            (
                "closes",
                dates.closes,
                "vote.closes",
                dates.vote_closes,
                &keys.vote.closes,
            ),
            (
                "closes",
                dates.closes,
                "decide-by",
                dates.decide_by,
                &keys.decide_by,
            ),
            (
                "vote.closes",
                dates.vote_closes,
                "decide-by",
                dates.decide_by,
                &keys.decide_by,
            ),
        ];
        for (first, begin, last, end, written) in pairs {
            let (Some(begin), Some(end), Some(written)) = (begin, end, written) else {
                continue;
            };
            if begin.at > end.at {
                self.found.push(
                    Diagnostic::new(
                        &call_dates::RULE,
                        (&self.source.path, written.range.clone()),
                        format!("`{last}` ({end}) is before `{first}` ({begin})"),
                    )
                    .why("With dates in this order nobody could take part.")
                    .help(format!("Write a later `{last}`, or an earlier `{first}`.")),
                );
            }
        }
        if keys.reviews.sealed && dates.reviews_until.is_none() {
            let range = self.range_of_front_matter();
            self.found.push(
                Diagnostic::new(
                    &call_dates::RULE,
                    (&self.source.path, range),
                    "reviews of this call are in envelopes, and nothing says until when",
                )
                .why("Nobody knows when to open them, so none could be counted.")
                .help("Add `until:` to `reviews`, such as `reviews: { sealed: true, until: 2026-06-20 }`."),
            );
        }
        let votes = keys.ballot.is_some() && dates.vote_closes.is_none();
        if votes {
            let range = self.range_of_front_matter();
            self.found.push(
                Diagnostic::new(
                    &call_dates::RULE,
                    (&self.source.path, range),
                    "this call has a `ballot`, and nothing says until when people vote",
                )
                .why("A vote without an end has no result.")
                .help("Add `vote: { opens: 2026-06-15, closes: 2026-06-21 }`."),
            );
        }
    }

    fn range_of_front_matter(&self) -> Range<usize> {
        0..self.source.text.find('\n').unwrap_or(0)
    }

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

    pub(super) fn awards(&mut self, keys: &CallKeys, has_criteria: bool) -> Vec<AwardRules> {
        let usual = match &keys.ballot {
            _ if has_criteria => Decides::Judges,
            // Support decides only where the call says so.
            Some(ballot) if ballot.from == From::Reactions => Decides::People,
            Some(ballot) if ballot.method == Method::Consent => Decides::Consent,
            Some(_) => Decides::Votes,
            None => Decides::People,
        };
        let mut awards: Vec<AwardRules> = Vec::new();
        for award in keys.awards.iter().take(MOST) {
            let id = award.id.clone().unwrap_or_else(|| Written {
                text: "main".into(),
                range: 0..0,
            });
            let is_known = awards.iter().any(|known| known.id == id.text);
            if !is_id(&id.text) || is_known {
                self.wrong(
                    &id,
                    &format!(
                        "the award `{}` needs a name of its own, of small letters, digits and dashes",
                        shown(&id.text)
                    ),
                );
                continue;
            }
            awards.push(rules(id.text, award, usual));
        }
        if awards.is_empty() {
            awards.push(rules("main".into(), &Award::default(), usual));
        }
        for award in &awards {
            let lacks = match award.decides {
                Decides::Judges if !has_criteria => Some("`criteria`"),
                Decides::Votes | Decides::Consent if keys.ballot.is_none() => Some("a `ballot`"),
                _ => None,
            };
            if let Some(lacks) = lacks {
                let range = self.range_of_front_matter();
                self.found.push(
                    Diagnostic::new(
                        &invalid_record::RULE,
                        (&self.source.path, range),
                        format!(
                            "the award `{}` is decided by {}, and the call has no {}",
                            award.id,
                            award.decides.name(),
                            lacks.trim_start_matches("a ")
                        ),
                    )
                    .why("Without it nothing can be counted, so the award has no result.")
                    .help(format!("Add {lacks}, or let others decide.")),
                );
            }
        }
        awards
    }

    fn wrong(&mut self, at: &Written, message: &str) {
        self.found.push(
            Diagnostic::new(
                &invalid_record::RULE,
                (&self.source.path, at.range.clone()),
                message,
            )
            .why("What cannot be named cannot be scored or decided, so it is left out.")
            .help("Change this line as said."),
        );
    }

    /// What a crowd will ask for and the call lacks.
    pub(super) fn wanting(&mut self, keys: &CallKeys) {
        if keys.draft {
            return;
        }
        let range = self.range_of_front_matter();
        let place = || (&self.source.path, range.clone());
        if keys.question.is_none() {
            self.found.push(
                Diagnostic::new(&call_without_question::RULE, place(), "this call has no `question`")
                    .why("People answer what they are asked. Without one question entries cannot be compared.")
                    .help("Add `question:` with one question of at most 200 characters."),
            );
        }
        if keys.kind == CallKind::Contest && keys.rights.is_none() {
            self.found.push(
                Diagnostic::new(&call_without_rights::RULE, place(), "this contest does not say who owns an entry")
                    .why("Whoever enters gives work away before anybody has chosen it: what they keep must be settled first.")
                    .help("Add `rights:` with a sentence such as \"You keep your copyright; chosen or not, your entry stays under CC BY-SA 4.0, with your name.\""),
            );
        }
        if let Some(question) = keys
            .question
            .as_ref()
            .filter(|question| question.text.chars().count() > LONGEST_QUESTION)
        {
            let place = (&self.source.path, question.range.clone());
            let message = format!(
                "this question has {} characters, more than {LONGEST_QUESTION}",
                question.text.chars().count()
            );
            self.found.push(
                Diagnostic::new(&call_without_question::RULE, place, message)
                    .why("A question that fills a paragraph is several, and entries answer different ones.")
                    .help("Ask one thing, and put the rest into the brief."),
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
    }
}

fn rules(id: String, award: &Award, usual: Decides) -> AwardRules {
    AwardRules {
        id,
        title: text(award.title.as_ref()).unwrap_or_default(),
        decides: award.decides.unwrap_or(usual),
        places: award.places.clamp(1, 100) as usize,
        reward: text(award.reward.as_ref()).unwrap_or_default(),
    }
}
