//! What was sent to a call, as pages show it.

use crate::calls::Moment;
use crate::calls::kind::{Decides, From};
use crate::forge::Repository;
use crate::hub::calls::{Entry, Kept, Where};
use crate::hub::{Call, Hub, PageId};
use crate::pages::calls::row::moment;
use crate::pages::calls::told;
use crate::pages::kind::Site;
use crate::view::{EntryView, LinkView, PlacedView, SealedView};

/// Whether somebody else made of an entry what its people did not want, and the call has closed so.
fn is_touched(call: &Call, entry: &Entry) -> bool {
    let mut touched = call.touched.iter().filter(|touch| touch.is_grave);
    touched.any(|touch| entry.files.contains_key(touch.path.as_str()))
}

impl Site<'_> {
    /// What to know of the result of a call besides its records.
    pub(super) fn doubts(&self, call: &Call) -> Vec<String> {
        let doubts = call.doubts.iter();
        doubts.map(|doubt| self.said(&doubt.told())).collect()
    }

    /// The entries of a call: by place once it is decided, and before in an order that says nothing,
    /// so that nobody has an advantage by their name or by having been early.
    pub(super) fn entries(&self, call: &Call) -> Vec<EntryView> {
        let mut entries: Vec<EntryView> = call
            .entries
            .iter()
            .map(|entry| self.entry(call, entry))
            .collect();
        if call.decision.is_some() {
            entries.sort_by_cached_key(|entry| {
                let best = entry.places.iter().map(|placed| placed.place).min();
                let rank = best.unwrap_or(usize::MAX);
                (rank, entry.title.to_lowercase(), entry.id.clone())
            });
        } else {
            entries.sort_by_cached_key(|entry| shuffled(&call.file.id, &entry.id));
        }
        entries
    }

    /// An entry.
    pub(super) fn entry(&self, call: &Call, entry: &Entry) -> EntryView {
        let decision = call.decision.as_ref().map(|(_, decision)| decision);
        let answered = decision.and_then(|decision| decision.of_entry(&entry.id));
        let late = decision.and_then(|decision| decision.late.get(&entry.id));
        let (url, proposed) = self.entry_url(entry);
        EntryView {
            id: entry.id.clone(),
            title: self.said(&entry.title),
            url,
            proposed,
            removed: entry.place == Where::Removed,
            touched: is_touched(call, entry),
            people: self.people_view(&entry.people),
            login: entry
                .idea()
                .map(|idea| idea.login.clone())
                .unwrap_or_default(),
            support: support(call, entry),
            sealed: self.sealed(call, entry),
            arrival: entry.arrival.name(),
            arrived: entry.arrival.at().map(|at| Moment::utc(at).day()),
            standing: entry.standing.name(),
            reason: late.map(|reason| self.said(reason)).unwrap_or_default(),
            places: self.places_of(call, &entry.id),
            implemented_by: entry
                .implemented_by
                .iter()
                .map(|page| self.page_link(*page))
                .collect(),
            outcome: answered.map_or("", |answered| answered.outcome.name()),
            unreviewed: is_unreviewed(self.hub, call, entry),
            answer: answered
                .filter(|answered| answered.answer != crate::calls::decision::ANSWER_WANTED)
                .map(|answered| self.said(&answered.answer))
                .unwrap_or_default(),
        }
    }

    /// The envelope of an entry, where it came in one.
    pub(in crate::pages) fn sealed(&self, call: &Call, entry: &Entry) -> Option<SealedView> {
        let envelope = entry.envelope.as_ref()?;
        let dates = &call.file.dates;
        Some(SealedView {
            opened: match envelope.state {
                Kept::Opened { at, .. } => Some(Moment::utc(at).day()),
                _ => None,
            },
            closes: dates.closes.map(|at| moment("closes", at)),
            reveal: dates.entries_reveal().map(|at| moment("reveal", at)),
        })
    }

    /// The entry that a page is, with its call.
    pub(in crate::pages) fn entry_at(&self, page: PageId) -> Option<(&Call, &Entry)> {
        let named = self.hub.page(page).meta.call.as_ref()?;
        let mut calls = self.hub.calls.all.iter();
        let call = calls.find(|call| named.names(&call.file.id))?;
        let is_it =
            |entry: &&Entry| matches!(&entry.place, Where::Pages(all) if all.contains(&page));
        Some((call, call.entries.iter().find(is_it)?))
    }

    /// A link to an entry by its name. One that does not exist is called by that name.
    pub(super) fn entry_link(&self, call: &Call, id: &str) -> LinkView {
        match call.entry(id) {
            Some(entry) => LinkView::new(self.said(&entry.title), self.entry_url(entry).0),
            None => LinkView::new(self.said(id), ""),
        }
    }

    /// Where an entry is, and whether that is a submission.
    fn entry_url(&self, entry: &Entry) -> (String, bool) {
        match &entry.place {
            Where::Pages(pages) => {
                let first = pages.first().map(|id| self.page_link(*id).url);
                (first.unwrap_or_default(), false)
            }
            Where::Submission(at) => (self.submission_url(*at), true),
            Where::Removed | Where::Elsewhere => (String::new(), false),
            Where::Issue(idea) => {
                let repository = self.hub.config.repository.as_ref();
                let issues = repository.and_then(Repository::issues_url);
                let url = issues.map(|issues| format!("{issues}/{}", idea.number));
                (url.unwrap_or_default(), false)
            }
        }
    }

    fn places_of(&self, call: &Call, id: &str) -> Vec<PlacedView> {
        let Some((_, decision)) = &call.decision else {
            return Vec::new();
        };
        let awards = call.file.awards.iter();
        awards
            .filter_map(|award| {
                let places = &decision.awards.get(&award.id)?.places;
                let at = places
                    .iter()
                    .position(|place| place.iter().any(|other| other == id))?;
                Some(PlacedView {
                    award: self.said(&award.title),
                    place: number(places, at),
                    shared: places[at].len() > 1,
                })
            })
            .collect()
    }
}

/// Whether nobody could judge an entry, as far as the records are told.
fn is_unreviewed(hub: &Hub, call: &Call, entry: &Entry) -> bool {
    let each = call.file.keys.reviews.each as usize;
    told::is_shown(hub, call)
        && call.file.has_award_by(Decides::Judges)
        && entry.stands()
        && !entry.is_sealed()
        && call.reviews_of(entry) < each
}

/// Thumbs up, where the call counts them.
pub(super) fn support(call: &Call, entry: &Entry) -> Option<u64> {
    let rules = call.file.ballot()?;
    let idea = entry.idea()?;
    (rules.from == From::Reactions).then_some(idea.support)
}

/// The number of a place: after two that share the first comes the third.
pub(super) fn number(places: &[Vec<String>], at: usize) -> usize {
    1 + places.iter().take(at).map(Vec::len).sum::<usize>()
}

/// An order of entries that is another one for each call, and the same on every day.
fn shuffled(call: &str, entry: &str) -> [u8; 32] {
    *blake3::hash(format!("{call}\0{entry}").as_bytes()).as_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_shares_a_place_takes_the_next_one_too() {
        let places = [["a"].as_slice(), &["b", "c"], &["d"]];
        let places = places.map(|place| place.iter().map(ToString::to_string).collect::<Vec<_>>());
        let numbers: Vec<usize> = (0..3).map(|at| number(&places, at)).collect();
        assert_eq!(numbers, [1, 2, 4]);
    }
}
