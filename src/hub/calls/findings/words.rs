//! How findings about calls name things.

use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;
use crate::hub::people::UNNAMED;

/// Names for a sentence: the first few.
pub(in crate::hub::calls) fn list(names: &[&str]) -> String {
    const NAMED: usize = 10;
    let mut told: Vec<String> = names
        .iter()
        .take(NAMED)
        .map(|name| format!("`{name}`"))
        .collect();
    if names.len() > NAMED {
        told.push(format!("{} more", names.len() - NAMED));
    }
    told.join(", ")
}

/// The name of somebody, as findings may show it.
pub(super) fn name(hub: &Linked, person: PersonId) -> String {
    let person = hub.people.get(person);
    if person.is_shown() {
        person.name.clone()
    } else {
        UNNAMED.to_owned()
    }
}
