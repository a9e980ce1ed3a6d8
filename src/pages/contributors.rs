//! Everybody who contributed.

use std::collections::BTreeMap;

use crate::hub::{Hub, PersonId, Place};
use crate::pages::{Content, Kind, Site, single, template};
use crate::paths::OutputPath;
use crate::view::{ContributorsView, CreditView};

pub(super) struct Contributors;

impl Kind for Contributors {
    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        single(hub.places.output(Place::Contributors))
    }

    fn content(&self, site: &Site, _: usize) -> Content {
        let hub = site.hub;
        let shown = site.credits().into_iter().filter(|(person, _)| hub.people.get(*person).is_shown());
        let (bots, people) = shown.map(|(_, credit)| credit).partition(|credit| credit.bot);
        let frame = site.frame("contributors", &hub.config.language, hub.places.output(Place::Contributors));
        template("contributors.html", ContributorsView { page: frame, people, bots })
    }
}

impl Site<'_> {
    /// What everybody did on the whole hub, the most active first.
    pub(super) fn credits(&self) -> Vec<(PersonId, CreditView)> {
        let hub = self.hub;
        let mut credits: BTreeMap<PersonId, CreditView> = BTreeMap::new();
        for page in &hub.pages {
            for part in &page.credit.people {
                let person = hub.people.get(part.person);
                let credit = credits.entry(part.person).or_insert_with(|| CreditView {
                    name: person.name.clone(),
                    url: Some(self.href(&person.page)),
                    bot: person.bot,
                    pages: person.pages.len(),
                    changes: person.changes.len(),
                    ..CreditView::default()
                });
                for role in &part.roles {
                    if !credit.roles.contains(role) {
                        credit.roles.push(role.clone());
                    }
                }
                let (first, last) = (part.active.map(|(first, _)| first.date()), part.active.map(|(_, last)| last.date()));
                if first.is_some() && (credit.first.is_none() || first < credit.first) {
                    credit.first = first;
                }
                if last > credit.last {
                    credit.last = last;
                }
            }
        }
        let mut credits: Vec<(PersonId, CreditView)> = credits.into_iter().collect();
        credits.sort_by(|a, b| {
            (b.1.changes, b.1.pages).cmp(&(a.1.changes, a.1.pages)).then_with(|| a.1.name.cmp(&b.1.name)).then_with(|| a.0.cmp(&b.0))
        });
        credits
    }
}
