//! Lists of everybody who may be named: by name and by activity, in as many pages as they need.

use crate::hub::ids::PersonId;
use crate::hub::names::Order;
use crate::hub::parts::{self, Part};
use crate::hub::people::People;
use crate::hub::places::{Place, Places};
use crate::hub::urls::Registry;

/// How many people a page lists: each takes about 300 bytes, so a page stays well below a megabyte,
/// and what the page can filter without a program stays quick on a phone.
const PER_PAGE: usize = 1_500;

/// The lists. Programs are in neither.
#[derive(Debug, Default)]
pub struct Roster {
    /// By name, in the order of the hub's language.
    pub by_name: List,
    /// Those with most changes first.
    pub by_activity: List,
    /// Programs, by name.
    pub programs: Vec<PersonId>,
    /// How many people are not to be named.
    pub hidden: usize,
}

/// People in one order.
#[derive(Debug, Default)]
pub struct List {
    /// Everybody.
    pub people: Vec<PersonId>,
    /// The pages, at least one.
    pub pages: Vec<Part>,
}

/// Lists everybody. The first page of each list is a place of the hub.
pub(super) fn of(
    people: &People,
    language: &str,
    places: &Places,
    registry: &mut Registry,
) -> Roster {
    let order = Order::new(language);
    let ids = || {
        (0..people.all.len())
            .map(|index| PersonId(index as u32))
            .filter(|id| people.get(*id).takes_part())
    };
    let mut by_name: Vec<PersonId> = ids().filter(|id| people.get(*id).is_shown()).collect();
    by_name.sort_by(|a, b| {
        order
            .compare(&people.get(*a).name, &people.get(*b).name)
            .then_with(|| a.cmp(b))
    });
    let (programs, by_name): (Vec<_>, Vec<_>) =
        by_name.into_iter().partition(|id| people.get(*id).bot);
    let mut by_activity = by_name.clone();
    // The sort is stable: people who did as much as each other stay in the order of their names.
    by_activity.sort_by_key(|id| {
        let person = people.get(*id);
        std::cmp::Reverse((person.changes.len(), person.pages.len()))
    });
    let hidden = ids()
        .filter(|id| !people.get(*id).is_shown() && !people.get(*id).bot)
        .count();
    Roster {
        by_name: list(by_name, Place::CONTRIBUTORS, places, registry),
        by_activity: list(
            by_activity,
            Place::CONTRIBUTORS_BY_ACTIVITY,
            places,
            registry,
        ),
        programs,
        hidden,
    }
}

fn list(people: Vec<PersonId>, place: Place, places: &Places, registry: &mut Registry) -> List {
    List {
        pages: parts::of(places.output(place), people.len(), PER_PAGE, registry),
        people,
    }
}
