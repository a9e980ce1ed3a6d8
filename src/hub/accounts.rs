//! Whose profiles name which accounts at the forge that has the hub.

use std::collections::BTreeMap;

use crate::config::Config;
use crate::forge::Repository;
use crate::hub::ids::PersonId;
use crate::hub::people::People;

/// Whose profiles name accounts at the hub's forge, by login in lower case. What a login alone says
/// of somebody without a profile is nothing.
#[derive(Debug, Default)]
pub(super) struct Accounts(BTreeMap<String, PersonId>);

impl Accounts {
    /// Those of a hub; none where nobody knows its forge.
    pub(super) fn of(people: &People, config: &Config) -> Self {
        let repository = config.repository.as_ref();
        let Some(host) = repository.and_then(Repository::host) else {
            return Self::default();
        };
        let mut accounts = BTreeMap::new();
        for (at, person) in people.all.iter().enumerate() {
            let id = PersonId(u32::try_from(at).unwrap_or(u32::MAX));
            let profile = person.profile.iter();
            let logins = profile.flat_map(|profile| &profile.identity.logins);
            for login in logins.filter(|login| login.host.eq_ignore_ascii_case(&host)) {
                accounts.insert(login.name.to_lowercase(), id);
            }
        }
        Self(accounts)
    }

    /// Whose profile names an account.
    pub(super) fn person(&self, login: &str) -> Option<PersonId> {
        self.0.get(&login.to_lowercase()).copied()
    }
}
