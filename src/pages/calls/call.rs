//! The page of a call: what is asked for, on which terms, until when, and what came.

use crate::calls::file::text;
use crate::calls::keys::{BallotRules, EligibleCircle, Voters};
use crate::calls::kind::{CallKind, Circle, Decides, Late};
use crate::hub::calls::State;
use crate::hub::{Call, Hub, PageId};
use crate::license::License;
use crate::pages::calls::said::day;
use crate::pages::calls::{outcome, told};
use crate::pages::invite;
use crate::pages::kind::{Content, Kind, Site, Spec, numbered, template};
use crate::paths::OutputPath;
use crate::view::{
    AmendmentView, AwardRow, BallotRulesView, CallView, CriterionView, EligibleView, EnterView,
    JudgeView, LicenseView, LimitsView, PeopleView, PersonView, UpdateView,
};

/// The pages of calls.
pub(in crate::pages) struct CallPage;

impl Kind for CallPage {
    fn spec(&self) -> Spec {
        Spec::named("call")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        numbered(hub.calls.all.iter().map(|call| &call.output))
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let hub = site.hub;
        let call = &hub.calls.all[item];
        let keys = &call.file.keys;
        let row = site.call_row(call);
        let mut frame = site.frame_of_call("call", call, &call.output);
        frame.description = if row.summary.is_empty() {
            row.question.clone()
        } else {
            row.summary.clone()
        };
        let license = license(site, call);
        frame.license_url = license.as_ref().and_then(|license| license.url.clone());
        let judged = call.file.has_award_by(Decides::Judges);
        let judges = if judged {
            site.judges(call)
        } else {
            Vec::new()
        };
        let decision = told::is_shown(hub, call);
        let steps = site.steps(call);
        template(
            "call.html",
            CallView {
                body: site.brief(call),
                people: site.people_view(&call.people),
                contact: site.contact(call),
                unnamed_judges: if judged {
                    call.judges.len() - judges.len()
                } else {
                    0
                },
                judges,
                criteria: if judged {
                    criteria(site, call)
                } else {
                    Vec::new()
                },
                reviews_each: keys.reviews.each,
                combine: keys.reviews.combine.name(),
                awards: awards(site, call),
                ballot: call.file.ballot().map(|rules| ballot(site, rules)),
                rights: site.said_of(keys.rights.as_ref()),
                license,
                eligible: eligible(site, call),
                limits: limits(call),
                late: late(keys.late),
                unless_decided: site.said_of(keys.unless_decided.as_ref()),
                enter: enter(site, call, &row.language),
                updates: updates(site, call),
                amendments: amendments(site, call),
                entries: site.entries(call),
                decision: decision.then(|| site.href(&call.decision_output.url())),
                decided_by: call
                    .decision
                    .as_ref()
                    .map_or_else(PeopleView::default, |(_, decision)| {
                        site.people_called(&decision.by)
                    }),
                steps_over: outcome::steps_over(call),
                last_news: steps.iter().filter_map(|step| step.date.clone()).max(),
                steps,
                retrospective: site.retrospective(call),
                call: row,
                page: frame,
            },
        )
    }
}

impl Site<'_> {
    /// The brief as HTML.
    fn brief(&self, call: &Call) -> String {
        let language = self.language_of(call);
        let hub = self.hub;
        let main = || hub.home_of(&hub.config.language);
        let home = hub.home_of(&language).or_else(main).unwrap_or(PageId(0));
        let file = &call.file;
        self.text(&file.source.text, file.body.clone(), home, &language)
    }

    /// Those who review and may be named.
    fn judges(&self, call: &Call) -> Vec<JudgeView> {
        let judges = call.judges.iter();
        judges
            .filter_map(|(judge, interest)| {
                Some(JudgeView {
                    person: self.person(*judge)?,
                    interest: self.said(interest),
                })
            })
            .collect()
    }
}

/// The licence that entries are under.
pub(super) fn license(site: &Site, call: &Call) -> Option<LicenseView> {
    let own = text(call.file.keys.license.as_ref());
    match own {
        Some(own) => Some(match License::parse(&own) {
            Ok(license) => site.license(&license),
            Err(_) => LicenseView {
                id: own.clone(),
                name: own,
                url: None,
            },
        }),
        None => {
            let usual = site.hub.config.licensing.default.as_ref();
            usual.map(|license| site.license(license))
        }
    }
}

fn criteria(site: &Site, call: &Call) -> Vec<CriterionView> {
    let criteria = call.file.criteria.iter();
    criteria
        .map(|criterion| CriterionView {
            label: site.said(&criterion.label),
            help: site.said(&criterion.help),
            weight: criterion.weight,
            min: criterion.min,
            max: criterion.max,
        })
        .collect()
}

fn awards(site: &Site, call: &Call) -> Vec<AwardRow> {
    let awards = call.file.awards.iter();
    awards
        .map(|award| AwardRow {
            title: site.said(&award.title),
            decides: award.decides.name(),
            places: award.places,
            reward: site.said(&award.reward),
        })
        .collect()
}

fn ballot(site: &Site, rules: &BallotRules) -> BallotRulesView {
    let (voters, people) = match &rules.voters {
        Voters::Circle(circle) => (circle_name(*circle), Vec::new()),
        Voters::People(names) => {
            let called = names.iter().filter_map(|name| site.called(&name.text));
            ("people", called.collect())
        }
    };
    BallotRulesView {
        method: rules.method.name(),
        voters,
        people,
        proof: rules.proof.name(),
        none: rules.none,
        quorum: rules.quorum,
        max: rules.max,
    }
}

fn late(late: Late) -> &'static str {
    match late {
        Late::Refuse => "refuse",
        Late::Ask => "ask",
        Late::Take => "take",
    }
}

fn circle_name(circle: Circle) -> &'static str {
    match circle {
        Circle::Everyone => "everyone",
        Circle::Members => "members",
        Circle::Contributors => "contributors",
        Circle::Newcomers => "newcomers",
        Circle::Judges => "judges",
    }
}

fn eligible(site: &Site, call: &Call) -> EligibleView {
    let keys = &call.file.keys;
    let eligible = &keys.eligible;
    let excepts = |word: &str| eligible.except.iter().any(|name| name.text == word);
    let is_contest = keys.kind == CallKind::Contest;
    let others = eligible
        .except
        .iter()
        .map(|name| name.text.as_str())
        .filter(|name| !matches!(*name, "judges" | "people"));
    let except: Vec<PersonView> = others.filter_map(|name| site.called(name)).collect();
    EligibleView {
        who: eligible
            .who
            .map_or("everyone", |EligibleCircle(circle)| circle_name(circle)),
        // Whoever judges a contest does not take part, unless the call says otherwise.
        no_judges: excepts("judges") || is_contest && eligible.except.is_empty(),
        no_people: excepts("people"),
        except,
        note: site.said_of(eligible.note.as_ref()),
    }
}

fn limits(call: &Call) -> LimitsView {
    let limits = &call.file.keys.limits;
    LimitsView {
        entries: limits.entries.unwrap_or_default(),
        min_words: limits.words.min.unwrap_or_default(),
        max_words: limits.words.max.unwrap_or_default(),
        team: limits.team.unwrap_or_default(),
    }
}

/// How to take part; nothing once the records say that it is over.
fn enter(site: &Site, call: &Call, language: &str) -> Option<EnterView> {
    if !matches!(call.state, State::Open | State::Announced | State::Judging) {
        return None;
    }
    let id = &call.file.id;
    let command = |what: &str| format!("commonweal new {what} {id}");
    let file = &call.file;
    let votes = file.has_award_by(Decides::Votes) || file.has_award_by(Decides::Consent);
    Some(EnterView {
        opened: call.state != State::Announced,
        closed: call.state == State::Judging,
        url: invite::entry_url(site.hub, id, language),
        command: command("entry"),
        ballot_command: (votes && file.ballot().is_some()).then(|| command("ballot")),
        review_command: file
            .has_award_by(Decides::Judges)
            .then(|| command("review")),
    })
}

fn updates(site: &Site, call: &Call) -> Vec<UpdateView> {
    let updates = call.file.keys.updates.iter();
    let mut updates: Vec<UpdateView> = updates
        .map(|update| UpdateView {
            date: day(update.date.as_ref()),
            by: update.by.as_ref().and_then(|by| site.called(&by.text)),
            text: update
                .text
                .as_ref()
                .map(|text| site.paragraphs(&text.text))
                .unwrap_or_default(),
        })
        .collect();
    updates.sort_by(|a, b| b.date.cmp(&a.date));
    updates
}

/// What was changed after it had opened, the newest first.
pub(super) fn amendments(site: &Site, call: &Call) -> Vec<AmendmentView> {
    let amendments = call.file.keys.amendments.iter();
    let mut amendments: Vec<AmendmentView> = amendments
        .map(|amendment| AmendmentView {
            date: day(amendment.date.as_ref()),
            what: site.said_of(amendment.what.as_ref()),
            why: site.said_of(amendment.why.as_ref()),
        })
        .collect();
    amendments.sort_by(|a, b| b.date.cmp(&a.date));
    amendments
}
