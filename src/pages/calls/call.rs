//! The page of a call: what is asked for, on which terms, until when, and what came.

use std::collections::BTreeSet;

use crate::calls::ballot::NONE;
use crate::calls::keys::{BallotRules, EligibleCircle, Voters};
use crate::calls::kind::{CallKind, Circle, Decides, From, Late, Method, Ties};
use crate::hub::calls::State;
use crate::hub::{Call, Hub, PageId, PersonId};
use crate::pages::calls::license::license;
use crate::pages::calls::said::day;
use crate::pages::calls::translated::{self, Shown};
use crate::pages::calls::{json_ld, outcome, told};
use crate::pages::invite;
use crate::pages::kind::{Content, Kind, Site, Spec, numbered, template};
use crate::paths::OutputPath;
use crate::view::{
    AmendmentView, AwardRow, BallotRulesView, CallView, CriterionView, EligibleView, EnterView,
    JudgeView, LimitsView, LinkView, PeopleView, PersonView, UpdateView,
};

/// The pages of calls.
pub(in crate::pages) struct CallPage;

impl Kind for CallPage {
    fn spec(&self) -> Spec {
        Spec::named("call")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        let all = translated::all(hub);
        numbered(all.iter().map(|shown| shown.output()))
    }

    #[expect(clippy::too_many_lines, reason = "one line for each field of the view")]
    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let hub = site.hub;
        let shown = translated::all(hub)[item];
        let call = shown.call;
        let keys = &call.file.keys;
        let row = site.shown_row(shown);
        let mut frame = site.shown_frame(shown);
        let (rights, rights_language) = site.rights_of(shown);
        frame.description = if row.summary.is_empty() {
            row.question.clone()
        } else {
            row.summary.clone()
        };
        frame.json_ld = json_ld::json_ld(site, call, &row);
        let license = license(site, call);
        frame.license_url = license.as_ref().and_then(|license| license.url.clone());
        let judged = call.file.has_award_by(Decides::Judges);
        let judges = if judged {
            site.judges(call)
        } else {
            Vec::new()
        };
        let steps = site.steps(call);
        template(
            "call.html",
            CallView {
                body: site.brief(shown),
                drive: site.drive(call),
                batch: site.batch(call),
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
                draw: draw_sources(site, call),
                // Nobody votes where thumbs are counted.
                ballot: call
                    .file
                    .ballot()
                    .filter(|rules| rules.from == From::Ballots)
                    .map(|rules| ballot(site, rules)),
                rights,
                rights_language,
                license,
                eligible: eligible(site, call),
                limits: limits(call),
                late: late(keys.late),
                unless_decided: site.said_of(keys.unless_decided.as_ref()),
                doubts: site.doubts(call),
                enter: enter(site, call, &row.language),
                envelopes: if takes_part(call) {
                    site.envelopes(call, &row.language)
                } else {
                    Vec::new()
                },
                updates: updates(site, call),
                amendments: amendments(site, call),
                entries: site.entries(call),
                decision: told::is_shown(hub, call).then(|| site.href(&shown.decision().url())),
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
                tell: site.tell(shown),
                call: row,
                page: frame,
            },
        )
    }
}

impl Site<'_> {
    /// The brief as HTML.
    fn brief(&self, shown: Shown) -> String {
        let file = &shown.call.file;
        let (language, source, body) = match shown.text {
            Some(text) => (
                text.file.language.clone(),
                &text.file.source,
                &text.file.body,
            ),
            None => (self.language_of(shown.call), &file.source, &file.body),
        };
        let hub = self.hub;
        let main = || hub.home_of(&hub.config.language);
        let home = hub.home_of(&language).or_else(main).unwrap_or(PageId(0));
        self.text(&source.text, body.clone(), home, &language)
    }

    /// Those who review and may be named.
    fn judges(&self, call: &Call) -> Vec<JudgeView> {
        let judges = call.judges.iter();
        judges
            .filter_map(|(judge, interest)| {
                Some(JudgeView {
                    person: self.person(*judge)?,
                    interest: self.said(interest),
                    added: self.added(call, *judge),
                })
            })
            .collect()
    }
}

impl Site<'_> {
    /// What somebody reviews who was added after the call had closed.
    fn added(&self, call: &Call, judge: PersonId) -> Vec<LinkView> {
        let entries = call.entries.iter().filter(|_| call.added.has(judge));
        entries
            .filter(|entry| call.added.reviews(call, &entry.id))
            .map(|entry| self.entry_link(call, &entry.id))
            .collect()
    }
}

fn criteria(site: &Site, call: &Call) -> Vec<CriterionView> {
    let criteria = call.file.criteria.iter();
    criteria
        .map(|criterion| CriterionView {
            id: criterion.id.clone(),
            label: site.said(&criterion.label),
            help: site.said(&criterion.help),
            weight: criterion.weight,
            min: criterion.min,
            max: criterion.max,
        })
        .collect()
}

/// Where the numbers come from by which ties are drawn.
fn draw_sources(site: &Site, call: &Call) -> Vec<String> {
    let is_drawn = call
        .file
        .awards
        .iter()
        .any(|award| award.ties == Ties::Draw);
    let sources = call.file.keys.draw.sources.iter().filter(|_| is_drawn);
    sources.map(|source| site.said(&source.text)).collect()
}

fn awards(site: &Site, call: &Call) -> Vec<AwardRow> {
    let awards = call.file.awards.iter();
    awards
        .map(|award| AwardRow {
            title: site.said(&award.title),
            decides: award.decides.name(),
            places: award.places,
            drawn: award.ties == Ties::Draw,
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

/// Whether people take part in a call, as far as the records say.
fn takes_part(call: &Call) -> bool {
    call.takes_entries() && matches!(call.state, State::Open | State::Announced | State::Judging)
}

/// Whether something is decided by ballots.
pub(super) fn votes(call: &Call) -> bool {
    call.file.has_award_by(Decides::Votes) || call.file.has_award_by(Decides::Consent)
}

/// How to take part; nothing once the records say that it is over.
fn enter(site: &Site, call: &Call, language: &str) -> Option<EnterView> {
    if !takes_part(call) {
        return None;
    }
    let id = &call.file.id;
    let command = |what: &str| format!("commonweal new {what} {id}");
    let file = &call.file;
    Some(EnterView {
        opened: call.state != State::Announced,
        closed: call.state == State::Judging,
        url: invite::entry_url(site.hub, id, language),
        command: command("entry"),
        ballot_command: (votes(call) && file.ballot().is_some_and(|rules| !rules.sealed))
            .then(|| command("ballot")),
        ballot_url: Some(site)
            .filter(|_| votes(call))
            .and_then(|site| invite::ballot_url(site.hub, call, &options(site, call))),
        review_command: (file.has_award_by(Decides::Judges) && !file.keys.reviews.sealed)
            .then(|| command("review")),
    })
}

/// What a ballot may name, in the order of the page.
fn options(site: &Site, call: &Call) -> Vec<String> {
    let standing: BTreeSet<&str> = call.standing().map(|it| it.id.as_str()).collect();
    let entries = site.entries(call).into_iter();
    let entries = entries.filter(|entry| standing.contains(entry.id.as_str()));
    let rules = call.file.ballot();
    let none = rules.filter(|rules| rules.none && rules.method == Method::Ranked);
    let none = none.map(|_| NONE.to_owned());
    entries.map(|entry| entry.id).chain(none).collect()
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
