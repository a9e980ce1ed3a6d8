//! What became of what somebody sent: on their page, and the same for programs. Whom somebody voted
//! for is not among it.

use serde_json::{Value, json};

use crate::hub::calls::Where;
use crate::hub::queue::Outcome;
use crate::hub::submissions::State;
use crate::hub::{Hub, PersonId};
use crate::pages::contributor::named;
use crate::pages::kind::{Content, Kind, Site, Spec};
use crate::paths::OutputPath;
use crate::privacy;
use crate::view::{BroughtView, LinkView, OutcomesView, PersonEntry, PlacedView, SettledView};

/// How many submissions, and pages of one and links to each, a page lists.
const SUBMISSIONS: usize = 20;
const PAGES: usize = 10;
const LINKS: usize = 3;
/// How many reviewed pages a page lists.
const REVIEWED: usize = 5;
/// How many of each the file for programs lists.
const MOST: usize = 2_000;

/// The file for programs.
pub(super) struct ContributorOutcomes;

impl Kind for ContributorOutcomes {
    fn spec(&self) -> Spec {
        Spec::named("contributor-outcomes")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        named(hub)
            .filter(|(id, _)| has_any(hub, *id))
            .filter_map(|(id, person)| Some((person.outcomes.clone()?, id.0 as usize)))
            .collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let person = PersonId(item as u32);
        let text = format!("{:#}\n", site.outcomes_json(person));
        Content::Bytes(privacy::json::seen(text).into_bytes())
    }
}

/// Whether something became of anything that somebody sent, or they judged something.
fn has_any(hub: &Hub, person: PersonId) -> bool {
    let submissions = hub.queue.of_person(person).iter();
    let mut settled = submissions.filter(|at| hub.submissions.all[**at].state != State::Open);
    let parts = &hub.calls.parts;
    settled.next().is_some()
        || !parts.entries(person).is_empty()
        || !parts.judged(person).is_empty()
        || !parts.answered(person).is_empty()
        || hub.activity(person).roles.contains("review")
}

impl Site<'_> {
    /// What became of what somebody sent.
    pub(super) fn outcomes(&self, person: PersonId) -> Option<OutcomesView> {
        let hub = self.hub;
        if !has_any(hub, person) {
            return None;
        }
        let json = hub.people.get(person).outcomes.as_ref()?;
        let settled = self.settled(person);
        let reviewed = self.reviewed_pages(person);
        Some(OutcomesView {
            more: settled.len().saturating_sub(SUBMISSIONS),
            submissions: settled
                .into_iter()
                .take(SUBMISSIONS)
                .map(|at| self.settled_view(at, PAGES))
                .collect(),
            more_reviewed: reviewed.len().saturating_sub(REVIEWED),
            reviewed: reviewed.into_iter().take(REVIEWED).collect(),
            json: self.href(&json.url()),
        })
    }

    /// The submissions of somebody's that are settled, what was settled last first.
    fn settled(&self, person: PersonId) -> Vec<usize> {
        let all = &self.hub.submissions.all;
        let own = self.hub.queue.of_person(person).iter().copied();
        let mut settled: Vec<usize> = own.filter(|at| all[*at].state != State::Open).collect();
        settled.sort_by_key(|at| {
            let when = all[*at].settled().map(|time| time.seconds);
            (std::cmp::Reverse(when), *at)
        });
        settled
    }

    fn settled_view(&self, at: usize, most: usize) -> SettledView {
        let hub = self.hub;
        let submission = &hub.submissions.all[at];
        let answer = self.answer(submission);
        let successor = match &submission.state {
            State::Superseded(other) => Some(self.submission_link(other)),
            _ => answer.as_ref().and_then(|answer| answer.other.clone()),
        };
        let pages = hub.brought.of(at);
        SettledView {
            label: self.submission_label(submission),
            title: self.submission_title(submission),
            url: self.submission_url(at),
            outcome: submission.outcome().unwrap_or(Outcome::Unknown).name(),
            date: submission.settled().map(crate::history::Timestamp::date),
            reason: answer.map(|answer| answer.reason).unwrap_or_default(),
            other: successor,
            more_pages: pages.len().saturating_sub(most),
            pages: pages
                .iter()
                .take(most)
                .map(|page| {
                    let from = hub.backlinks(*page);
                    BroughtView {
                        page: self.page_link(*page),
                        links: from.len(),
                        linked_from: from
                            .iter()
                            .take(LINKS)
                            .map(|id| self.page_link(*id))
                            .collect(),
                    }
                })
                .collect(),
        }
    }

    /// The pages that somebody reviewed, by title.
    fn reviewed_pages(&self, person: PersonId) -> Vec<LinkView> {
        let hub = self.hub;
        let parts = hub.activity(person).parts.iter();
        let of_review = parts.filter(|(id, place)| {
            let part = &hub.page(*id).credit.people[*place];
            part.roles.iter().any(|role| role == "review")
        });
        let mut links: Vec<LinkView> = of_review.map(|(id, _)| self.page_link(*id)).collect();
        links.sort_by(|a, b| a.label.cmp(&b.label).then_with(|| a.url.cmp(&b.url)));
        links
    }

    /// All of it for programs.
    fn outcomes_json(&self, person: PersonId) -> Value {
        let hub = self.hub;
        let own = hub.people.get(person);
        let settled = self.settled(person);
        let submissions: Vec<Value> = settled
            .iter()
            .take(MOST)
            .map(|at| self.settled_json(*at))
            .collect();
        let calls = self.calls_of(person);
        let judged = calls.as_ref().map_or(&[][..], |calls| &calls.judged);
        let answered = calls.as_ref().map_or(&[][..], |calls| &calls.answered);
        let mut entries: Vec<Value> = Vec::new();
        let mut ideas: Vec<Value> = Vec::new();
        let parts = calls.as_ref().map_or(&[][..], |calls| &calls.entries);
        for entry in parts {
            let (is_idea, value) = self.entry_json(entry);
            if is_idea {
                ideas.push(value);
            } else {
                entries.push(value);
            }
        }
        let reviewed = self.reviewed_pages(person);
        let mut document = json!({
            "version": 1,
            "person": { "name": own.name, "url": self.far(&self.href(&own.page)) },
            "submissions": submissions,
            "entries": entries,
            "ideas": ideas,
            "reviews": {
                "calls": judged.iter().map(|link| self.link_json(link)).collect::<Vec<_>>(),
                "pages": reviewed.iter().take(MOST).map(|link| self.link_json(link)).collect::<Vec<_>>(),
            },
        });
        if let (Value::Object(keys), false) = (&mut document, answered.is_empty()) {
            let answered = answered.iter().map(|link| self.link_json(link));
            keys.insert("tasks".to_owned(), answered.collect());
        }
        document
    }

    fn settled_json(&self, at: usize) -> Value {
        let view = self.settled_view(at, MOST);
        let submission = &self.hub.submissions.all[at];
        json!({
            "label": view.label,
            "number": submission.number,
            "title": view.title,
            "url": self.far(&view.url),
            "outcome": view.outcome,
            "date": view.date,
            "reason": view.reason,
            "instead": view.other.as_ref().map(|link| link.label.clone()),
            "pages": view.pages.iter().map(|brought| json!({
                "title": brought.page.label,
                "url": self.far(&brought.page.url),
                "links": brought.links,
                "linked_from": brought.linked_from.iter().map(|link| self.link_json(link)).collect::<Vec<_>>(),
            })).collect::<Vec<_>>(),
        })
    }

    /// An entry, and whether it was sent as an issue.
    fn entry_json(&self, entry: &PersonEntry) -> (bool, Value) {
        let place = |placed: &PlacedView| json!({ "award": placed.award, "place": placed.place, "shared": placed.shared });
        let view = &entry.entry;
        let mut calls = self.hub.calls.all.iter();
        let call = calls.find(|call| self.href(&call.url) == entry.call.url);
        let known = call.and_then(|call| call.entry(&view.id));
        let is_idea = known.is_some_and(|known| matches!(known.place, Where::Issue(_)));
        let value = json!({
            "call": self.link_json(&entry.call),
            "id": view.id,
            "title": view.title,
            "url": self.far(&view.url),
            "standing": view.standing,
            "outcome": Some(view.outcome).filter(|outcome| !outcome.is_empty()),
            "places": view.places.iter().map(place).collect::<Vec<_>>(),
            "answer": Some(&view.answer).filter(|answer| !answer.is_empty()),
            "implemented_by": view.implemented_by.iter().map(|link| self.link_json(link)).collect::<Vec<_>>(),
        });
        (is_idea, value)
    }

    fn link_json(&self, link: &LinkView) -> Value {
        json!({ "title": link.label, "url": self.far(&link.url) })
    }

    /// An address as others write it, where the hub knows its own.
    fn far(&self, url: &str) -> Option<String> {
        if url.is_empty() {
            return None;
        }
        let site = self.hub.config.url.as_ref();
        let joined = site.and_then(|site| site.join(url).ok());
        Some(joined.map_or_else(|| url.to_owned(), String::from))
    }
}
