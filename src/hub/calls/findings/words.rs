//! How findings about calls name things.

use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;
use crate::hub::people::UNNAMED;

/// The name of somebody, as findings may show it.
pub(super) fn name(hub: &Linked, person: PersonId) -> String {
    let person = hub.people.get(person);
    if person.is_shown() {
        person.name.clone()
    } else {
        UNNAMED.to_owned()
    }
}
