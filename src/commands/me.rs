//! Who sits at the keyboard: whom git's configuration names, and who that is in the hub.

use super::Failure;
use crate::calls::place::{is_id, plain_id};
use crate::history::{
    History, Identity, PersonId as HistoryId, Profile, Signature, mapped, same_name,
};
use crate::hub::{Hub, Person, PersonId};
use crate::load::Location;

/// A way to tell who somebody is: whether a person fits, and by what.
type Way<'a> = (&'a dyn Fn(&Person) -> bool, By);

/// Who git's configuration says this is.
pub(crate) struct Me {
    /// The name.
    pub(crate) name: Option<String>,
    /// The address, hashed.
    pub(crate) address: Option<String>,
    /// Both, as a commit has them.
    signature: Signature,
}

/// What tells who somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    Address,
    Account,
    Name,
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
        let address = value("GIT_AUTHOR_EMAIL", "user.email").unwrap_or_default();
        let signature = Signature::new(name.as_deref().unwrap_or_default(), &address);
        let own = &signature.address;
        let address = own.is_usable().then(|| own.hashed());
        if name.is_none() && address.is_none() {
            return Err(Failure::new(
                "git does not know who you are",
                "Give your name, or set it: `git config user.name 'Your Name'`. `commonweal new contributor --list` lists whom the history knows.",
            ));
        }
        Ok(Self {
            name,
            address,
            signature,
        })
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
        self.known(hub).map(|(found, key, _)| (found, key))
    }

    /// The same for a record, which stands for whoever commits it; what keeps it from counting is
    /// said.
    pub(crate) fn author_in(&self, hub: &Hub) -> Result<(PersonId, String), Failure> {
        let (found, key, by) = self.known(hub)?;
        if by == By::Name {
            let person = hub.people.get(found);
            let own = person.profile.as_ref().map(|profile| &profile.identity);
            let is_told = |own: &Profile| !own.logins.is_empty() || !own.addresses.is_empty();
            match person.history.is_some() || own.is_some_and(is_told) {
                true => anstream::eprintln!(
                    "warning: by your name alone you are taken for `{key}`: the address of your commits is not known as theirs, so the record is shown and not counted\n  help: If you are `{key}`, commit with the address of your earlier work (`git config user.email`), or let contributors/{key}.md name it first. If not, `commonweal new contributor` makes your own profile."
                ),
                false => anstream::eprintln!(
                    "note: you are taken for `{key}`, whose profile has your name"
                ),
            }
        }
        Ok((found, key))
    }

    fn known(&self, hub: &Hub) -> Result<(PersonId, String, By), Failure> {
        let (found, by) = match self.fitting(hub) {
            (found, by) if found.len() == 1 => (found[0], by),
            (found, _) if found.is_empty() => {
                return Err(Failure::new(
                    "this hub does not know you yet: no commit and no profile has your name, account or address",
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
                match plain_id(key) {
                    Some(plain) => format!(
                        "`commonweal new contributor` makes your profile, `contributors/{plain}.md`; records are named after it."
                    ),
                    None => "Make a profile, `contributors/NAME.md`, where NAME has only the letters a to z, digits and dashes: `commonweal new contributor` writes one that you can rename.".to_owned(),
                },
            ));
        }
        Ok((found, key.clone(), by))
    }

    /// Those who fit, also by a profile without commits, in the first way in which anybody does: a
    /// name is the last, since anybody can have it.
    fn fitting(&self, hub: &Hub) -> (Vec<PersonId>, By) {
        let own = &self.signature;
        let mailmap = hub.sources.text(".mailmap");
        let mapped = mapped(mailmap.map_or("", |source| &*source.text), own);
        let signatures = [&mapped, own];
        let profile = |person: &Person| {
            let profile = person.profile.as_ref();
            profile.map(|profile| profile.identity.clone())
        };
        let identity = |person: &Person| person.history.map(|id| hub.history.person(id));
        let has_address = |person: &Person| {
            let usable = signatures.iter().filter(|it| it.address.is_usable());
            let mut hashes = usable.map(|it| it.address.hashed());
            hashes.any(|hash| {
                identity(person).is_some_and(|known| known.has_address(&hash))
                    || profile(person).is_some_and(|known| known.addresses.contains(&hash))
            })
        };
        let has_account = |person: &Person| {
            let mut logins = signatures.iter().filter_map(|it| it.login());
            logins.any(|login| {
                identity(person).is_some_and(|known| known.has_login(&login.host, &login.name))
                    || profile(person)
                        .is_some_and(|known| known.logins.iter().any(|own| own.is_same(login)))
            })
        };
        let has_name = |person: &Person| {
            let mut names = signatures.iter().map(|it| it.name.as_str());
            names.any(|name| {
                let names = |known: Profile| {
                    let mut all = known.names.iter().chain([&known.name]);
                    all.any(|own| same_name(own, name))
                };
                !name.is_empty()
                    && (identity(person).is_some_and(|known| known.has_name(name))
                        || profile(person).is_some_and(names))
            })
        };
        let ways: [Way<'_>; 3] = [
            (&has_address, By::Address),
            (&has_account, By::Account),
            (&has_name, By::Name),
        ];
        for (fits, by) in ways {
            let people = (0..).map(PersonId).zip(&hub.people.all);
            let found: Vec<PersonId> = people
                .filter(|(_, person)| fits(person))
                .map(|(id, _)| id)
                .collect();
            if !found.is_empty() {
                return (found, by);
            }
        }
        (Vec::new(), By::Name)
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
