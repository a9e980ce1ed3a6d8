//! Who sits at the keyboard: whom git's configuration names, and who that is in the hub.

use super::Failure;
use crate::calls::place::is_id;
use crate::history::{Address, History, Identity, PersonId as HistoryId, address_hash};
use crate::hub::{Hub, PersonId};
use crate::load::Location;

/// Who git's configuration says this is.
pub(crate) struct Me {
    /// The name.
    pub(crate) name: Option<String>,
    /// The address, hashed.
    pub(crate) address: Option<String>,
}

impl Me {
    /// Asks git's configuration.
    pub(crate) fn of(location: &Location) -> Result<Self, Failure> {
        let config = match &location.git_dir {
            Some(_) => location.repo()?.and_then(|repo| repo.config().ok()),
            None => git2::Config::open_default().ok(),
        };
        // As git itself: what the environment says comes first.
        let value = |variable: &str, key: &str| {
            let configured = || {
                let config = config.as_ref()?;
                config.get_string(key).ok()
            };
            std::env::var(variable)
                .ok()
                .or_else(configured)
                .filter(|value| !value.trim().is_empty())
        };
        let name = value("GIT_AUTHOR_NAME", "user.name");
        let address = value("GIT_AUTHOR_EMAIL", "user.email")
            .filter(|address| Address::new(address).is_usable())
            .map(|address| address_hash(&address));
        if name.is_none() && address.is_none() {
            return Err(Failure::new(
                "git does not know who you are",
                "Give your name, or set it: `git config user.name 'Your Name'`. `commonweal new contributor --list` lists whom the history knows.",
            ));
        }
        Ok(Self { name, address })
    }

    /// Those whom it may mean: an address says more than a name.
    pub(crate) fn candidates(&self, history: &History) -> Vec<HistoryId> {
        first(
            history,
            &[
                &|person| {
                    self.address
                        .as_ref()
                        .is_some_and(|hash| person.has_address(hash))
                },
                &|person| self.name.as_ref().is_some_and(|name| person.has_name(name)),
            ],
        )
    }

    /// Who that is in the hub, and the name of their files.
    pub(crate) fn in_hub(&self, hub: &Hub) -> Result<(PersonId, String), Failure> {
        let found = match self.candidates(&hub.history)[..] {
            [found] => hub.people.of_history(found),
            [] => {
                return Err(Failure::new(
                    "this hub does not know you yet: no commit and no profile has your name or address",
                    "`commonweal new contributor` makes your profile; records are named after it.",
                ));
            }
            _ => {
                return Err(Failure::new(
                    "several people of this hub have your name",
                    "`commonweal new contributor` makes a profile that tells you apart; or set the address of your commits: `git config user.email`.",
                ));
            }
        };
        let key = &hub.people.get(found).key;
        if !is_id(key) {
            return Err(Failure::new(
                format!("your name in this hub, `{key}`, cannot name a record"),
                "Make a profile with a plain name of small letters, digits and dashes: `contributors/NAME.md`.",
            ));
        }
        Ok((found, key.clone()))
    }
}

/// Those of the history who fit.
pub(crate) fn those(history: &History, fits: &dyn Fn(&Identity) -> bool) -> Vec<HistoryId> {
    let found = history
        .people
        .iter()
        .enumerate()
        .filter(|(_, person)| fits(person));
    found
        .map(|(at, _)| HistoryId(u32::try_from(at).unwrap_or(u32::MAX)))
        .collect()
}

/// Those who fit in the first way in which anybody does.
pub(crate) fn first(history: &History, ways: &[&dyn Fn(&Identity) -> bool]) -> Vec<HistoryId> {
    ways.iter()
        .map(|fits| those(history, *fits))
        .find(|found| !found.is_empty())
        .unwrap_or_default()
}
