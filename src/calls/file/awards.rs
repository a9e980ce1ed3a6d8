//! What a call decides: its awards, who decides them, and what becomes of equal ones.

use super::parts::{AwardRules, text};
use super::reading::{MOST, Reader};
use crate::calls::count::draw;
use crate::calls::keys::{Award, BallotRules, CallKeys};
use crate::calls::kind::{Decides, From, Method, Ties};
use crate::calls::place::is_id;
use crate::diagnostic::Diagnostic;
use crate::fields::Written;
use crate::privacy::shown;
use crate::rules::invalid_record;

impl Reader<'_> {
    /// What is decided; an award that cannot be used is told and left out.
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
                range: self.range_of_front_matter(),
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
            let mut rules = rules(id.text.clone(), award, usual);
            if let Some((why_not, help)) = undrawable(keys, &rules) {
                rules.ties = Ties::Shared;
                self.undrawn(&id, why_not, help);
            }
            awards.push(rules);
        }
        if awards.is_empty() {
            awards.push(rules("main".into(), &Award::default(), usual));
        }
        self.without_records(keys, has_criteria, &awards);
        self.idle_ballot(keys, &awards);
        self.idle_draw(keys);
        awards
    }

    /// Tells awards that need what the call does not have.
    fn without_records(&mut self, keys: &CallKeys, has_criteria: bool, awards: &[AwardRules]) {
        for award in awards {
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
    }

    /// Tells a vote that decides nothing. Support is shown and need not decide.
    fn idle_ballot(&mut self, keys: &CallKeys, awards: &[AwardRules]) {
        let holds_vote = keys
            .ballot
            .as_ref()
            .is_some_and(|ballot| ballot.from != From::Reactions);
        let decides =
            |award: &AwardRules| matches!(award.decides, Decides::Votes | Decides::Consent);
        if !holds_vote || awards.iter().any(decides) {
            return;
        }
        let range = self.range_of_front_matter();
        let by = awards
            .first()
            .map_or("people", |award| award.decides.name());
        self.found.push(
            Diagnostic::new(
                &invalid_record::RULE,
                (&self.source.path, range),
                format!("people are asked to vote, and the vote decides nothing: the award is decided by {by}"),
            )
            .why("Whoever votes believes that it counts.")
            .help("Add an award: `awards: [{ id: people, title: The people's choice, decides: votes }]`, beside the one by judges where there is one; or remove `ballot`."),
        );
    }

    /// Tells that an award says `ties: draw` and cannot be drawn.
    fn undrawn(&mut self, id: &Written, why_not: &str, help: &str) {
        let message = format!("ties of the award `{}` cannot be drawn: {why_not}", id.text);
        self.found.push(
            Diagnostic::new(
                &invalid_record::RULE,
                (&self.source.path, id.range.clone()),
                message,
            )
            .why("A draw is valid only if anybody can repeat it from numbers named before. Until then, equal entries share the place.")
            .help(help),
        );
    }

    /// Tells sources of a draw that nothing uses.
    fn idle_draw(&mut self, keys: &CallKeys) {
        let first = keys.draw.sources.first().or(keys.draw.after.as_ref());
        let is_used = keys.awards.iter().any(|award| award.ties == Ties::Draw);
        if let Some(first) = first.filter(|_| !is_used) {
            self.found.push(
                Diagnostic::new(
                    &invalid_record::RULE,
                    (&self.source.path, first.range.clone()),
                    "this call names a `draw`, and no award has its ties drawn",
                )
                .why("Equal entries share a place, so the draw has no effect.")
                .help("Add `ties: draw` to an award, or remove `draw:`."),
            );
        }
    }
}

/// Why ties of an award cannot be drawn although it says so, and what helps.
fn undrawable(keys: &CallKeys, award: &AwardRules) -> Option<(&'static str, &'static str)> {
    if award.ties == Ties::Shared {
        return None;
    }
    let rules = keys.ballot.as_ref();
    let counts_reactions = |rules: &BallotRules| rules.from == From::Reactions;
    let is_yes_or_no = |rules: &BallotRules| !rules.method.names_options();
    let sources = keys.draw.sources.iter();
    let named = sources
        .filter(|source| text(Some(source)).is_some())
        .count();
    match award.decides {
        Decides::People | Decides::Consent => Some((
            "nothing is counted, so nothing can tie",
            "Leave out `ties`.",
        )),
        Decides::Votes if rules.is_some_and(counts_reactions) => Some((
            "the forge counts on after the decision",
            "Leave out `ties`, or let people vote by ballots.",
        )),
        Decides::Votes if rules.is_some_and(is_yes_or_no) => {
            Some(("a vote of this kind gives no places", "Leave out `ties`."))
        }
        _ if named == 0 => Some((
            "the call names no source of numbers",
            "Add `draw: { sources: [\"Euromillions of 2026-06-26, main numbers\"], after: 2026-06-26 }`, with numbers that nobody here can choose.",
        )),
        _ if named < keys.draw.sources.len() || named > draw::MOST => Some((
            "each source is a sentence, and there are 16 at most",
            "Say in a sentence for each source which numbers are meant.",
        )),
        _ => None,
    }
}

fn rules(id: String, award: &Award, usual: Decides) -> AwardRules {
    AwardRules {
        id,
        title: text(award.title.as_ref()).unwrap_or_default(),
        decides: award.decides.unwrap_or(usual),
        places: award.places.clamp(1, 100) as usize,
        ties: award.ties,
        reward: text(award.reward.as_ref()).unwrap_or_default(),
    }
}
