//! Everybody who contributed: by name and by activity.

use std::collections::BTreeMap;

use crate::history::Timestamp;
use crate::hub::activity::{Activity, First};
use crate::hub::names::Order;
use crate::hub::parts::Part;
use crate::hub::roster::List;
use crate::hub::{Hub, Person, PersonId, Place};
use crate::pages::kind::{Content, Footer, Group, Kind, Site, Spec, numbered, template};
use crate::paths::OutputPath;
use crate::view::{
    ContributorsView, CreditView, KindCount, LinkView, PeopleGroup, PersonRow, SwitchView,
};

/// More letters than this are no help in finding one.
const LETTERS: usize = 80;

/// A list of fewer people is seen at once and needs no letters.
const LETTERED: usize = 60;

/// Kinds of work that the list can be narrowed to.
const KINDS: [&str; 5] = ["wrote", "translated", "reviewed", "pictured", "helped"];

/// The list by name.
pub(super) struct Contributors;

/// The list of the most active.
pub(super) struct ContributorsByActivity;

impl Kind for Contributors {
    fn spec(&self) -> Spec {
        Spec {
            group: Some(Group::People),
            menu: true,
            footer: Some(Footer::Explore),
            ..Spec::at(Place::CONTRIBUTORS)
        }
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        numbered(hub.roster.by_name.pages.iter().map(|page| &page.output))
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let roster = &site.hub.roster;
        let page = &roster.by_name.pages[item];
        let letters = Letters::of(site.hub);
        let lettered = roster.by_name.people.len() >= LETTERED;
        let mut groups: Vec<PeopleGroup> = Vec::new();
        let mut known: BTreeMap<&str, usize> = BTreeMap::new();
        for place in page.range.clone() {
            let letter = if lettered {
                letters.of_place[place].as_str()
            } else {
                ""
            };
            // Names that differ in case or marks only may alternate between letters in some orders;
            // a letter has one group all the same.
            let at = *known.entry(letter).or_insert_with(|| {
                let group = PeopleGroup {
                    letter: letter.to_owned(),
                    id: letters.id(letter),
                    people: Vec::new(),
                };
                groups.push(group);
                groups.len() - 1
            });
            groups[at]
                .people
                .push(row(site, roster.by_name.people[place]));
        }
        let mut view = view(site, &roster.by_name, page, item);
        view.order = "name".into();
        view.letters = if lettered {
            letters.links(site, page)
        } else {
            Vec::new()
        };
        if item == 0 {
            view.bots = roster.programs.iter().map(|id| row(site, *id)).collect();
        }
        template("contributors.html", ContributorsView { groups, ..view })
    }

    fn count(&self, hub: &Hub) -> Option<usize> {
        Some(hub.roster.by_name.people.len())
    }
}

impl Kind for ContributorsByActivity {
    fn spec(&self) -> Spec {
        Spec::at(Place::CONTRIBUTORS_BY_ACTIVITY)
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        numbered(hub.roster.by_activity.pages.iter().map(|page| &page.output))
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let list = &site.hub.roster.by_activity;
        let page = &list.pages[item];
        let people = list.people[page.range.clone()]
            .iter()
            .map(|id| row(site, *id))
            .collect();
        let groups = vec![PeopleGroup {
            letter: String::new(),
            id: String::new(),
            people,
        }];
        template(
            "contributors.html",
            ContributorsView {
                order: "activity".into(),
                groups,
                ..view(site, list, page, item)
            },
        )
    }
}

/// What both lists have.
fn view(site: &Site, list: &List, page: &Part, item: usize) -> ContributorsView {
    let hub = site.hub;
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for kind in list.people[page.range.clone()]
        .iter()
        .flat_map(|id| kinds(hub.activity(*id)))
    {
        *counts.entry(kind).or_default() += 1;
    }
    let switch = |label: String, page: &Part, active| SwitchView {
        key: label,
        url: site.href(&page.url),
        active,
    };
    let orders = [
        ("name", &hub.roster.by_name),
        ("activity", &hub.roster.by_activity),
    ];
    ContributorsView {
        page: site.frame("contributors", &hub.config.language, &page.output),
        orders: orders
            .iter()
            .map(|(key, other)| {
                switch(
                    (*key).to_owned(),
                    &other.pages[0],
                    std::ptr::eq(*other, list),
                )
            })
            .collect(),
        total: list.people.len(),
        unnamed: hub.roster.hidden,
        pages: site.pager(&list.pages, item),
        kinds: KINDS
            .iter()
            .filter_map(|kind| {
                Some(KindCount {
                    key: (*kind).to_owned(),
                    count: *counts.get(kind)?,
                })
            })
            .collect(),
        shown: page.range.len(),
        ..ContributorsView::default()
    }
}

fn row(site: &Site, id: PersonId) -> PersonRow {
    let person = site.hub.people.get(id);
    PersonRow {
        name: person.name.clone(),
        url: site.href(&person.page),
        pages: person.pages.len(),
        changes: person.changes.len(),
        last: site.hub.activity(id).active.map(|(_, last)| last.date()),
        kinds: kinds(site.hub.activity(id))
            .into_iter()
            .map(str::to_owned)
            .collect(),
    }
}

/// The kinds of work that somebody did; everybody did something.
fn kinds(activity: &Activity) -> Vec<&'static str> {
    let role = |name: &str| activity.roles.contains(name);
    let translated = role("translation") || activity.firsts.contains_key(&First::Translation);
    let pictured = role("design") || role("media");
    let told = [
        ("wrote", activity.wrote),
        ("translated", translated),
        ("reviewed", role("review")),
        ("pictured", pictured),
    ];
    let mut kinds: Vec<&str> = told
        .into_iter()
        .filter(|(_, did)| *did)
        .map(|(kind, _)| kind)
        .collect();
    if kinds.is_empty() {
        kinds.push("helped");
    }
    kinds
}

/// The letters that the people of the list by name stand under.
struct Letters {
    /// Of each person in the list.
    of_place: Vec<String>,
    /// Each letter with the place of its first person, in the order of the list.
    first: Vec<(String, usize)>,
    /// A letter's place in `first`.
    number: BTreeMap<String, usize>,
}

impl Letters {
    fn of(hub: &Hub) -> Self {
        let people = hub
            .roster
            .by_name
            .people
            .iter()
            .map(|id| hub.people.get(*id));
        let of_place: Vec<String> = people.map(|person| Order::letter(&person.name)).collect();
        let mut first: Vec<(String, usize)> = Vec::new();
        let mut number = BTreeMap::new();
        for (place, letter) in of_place.iter().enumerate() {
            if !number.contains_key(letter) {
                number.insert(letter.clone(), first.len());
                first.push((letter.clone(), place));
            }
        }
        Self {
            of_place,
            first,
            number,
        }
    }

    /// The id of a letter's group, the same on every page.
    fn id(&self, letter: &str) -> String {
        format!(
            "cw-letter-{}",
            self.number.get(letter).map_or(0, |number| number + 1)
        )
    }

    /// Links to all letters, on whichever page they begin.
    fn links(&self, site: &Site, here: &Part) -> Vec<LinkView> {
        if self.first.len() > LETTERS {
            return Vec::new();
        }
        let pages = &site.hub.roster.by_name.pages;
        let link = |(letter, place): &(String, usize)| {
            let page = pages
                .iter()
                .find(|page| page.range.contains(place))
                .unwrap_or(here);
            let page = if page.output == here.output {
                String::new()
            } else {
                site.href(&page.url)
            };
            LinkView::new(letter.clone(), format!("{page}#{}", self.id(letter)))
        };
        self.first.iter().map(link).collect()
    }
}

impl Site<'_> {
    /// What everybody did on the whole hub, the most active first.
    pub(super) fn credits(&self) -> Vec<(PersonId, CreditView)> {
        let people = self
            .hub
            .people
            .all
            .iter()
            .zip(self.hub.activities())
            .zip((0..).map(PersonId))
            .filter(|((_, activity), _)| !activity.parts.is_empty());
        let mut credits: Vec<(PersonId, CreditView)> = people
            .map(|((person, activity), id)| (id, self.credit_of(person, activity)))
            .collect();
        credits.sort_by(|a, b| {
            (b.1.changes, b.1.pages)
                .cmp(&(a.1.changes, a.1.pages))
                .then_with(|| a.1.name.cmp(&b.1.name))
                .then_with(|| a.0.cmp(&b.0))
        });
        credits
    }

    fn credit_of(&self, person: &Person, activity: &Activity) -> CreditView {
        let day = |time: Option<Timestamp>| time.map(Timestamp::date);
        CreditView {
            name: person.name.clone(),
            url: person.is_shown().then(|| self.href(&person.page)),
            bot: person.bot,
            roles: activity.roles.iter().cloned().collect(),
            pages: person.pages.len(),
            changes: person.changes.len(),
            first: day(activity.active.map(|(first, _)| first)),
            last: day(activity.active.map(|(_, last)| last)),
            ..CreditView::default()
        }
    }
}
