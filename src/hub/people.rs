//! People: profiles, those whom git knows, those whom only front matter names, each once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::history::{CommitIndex, History, Identity, PersonId as HistoryId, PersonSpec};
use crate::hub::ids::PageId;
use crate::hub::names::fold;
use crate::hub::registered::Registered;
use crate::hub::urls::Registry;
use crate::privacy::shown;
use crate::redaction::Redaction;

mod alike;
mod find;
mod keys;
mod loose;
mod person;
mod taken;

use loose::loose;
pub use person::{Person, UNNAMED};
pub(in crate::hub) use taken::{Holder, Taken};

pub use crate::hub::ids::PersonId;
pub use crate::hub::profiles::{ProfilePage, Visibility};

/// Everybody, and the ways to find them. It holds addresses that front matter gives, so it has no
/// `Debug`.
#[derive(Default)]
pub struct People {
    /// Those whom the history knows come first, in its order.
    pub all: Vec<Person>,
    by_history: Vec<PersonId>,
    by_key: BTreeMap<String, PersonId>,
    by_login: BTreeMap<String, PersonId>,
    /// `None` stands for a name that several people have.
    by_name: BTreeMap<String, Option<PersonId>>,
    /// The same by [`loose`] names.
    by_letters: BTreeMap<String, Option<PersonId>>,
    /// Who was meant by each credit of front matter so far: the same words mean the same person on
    /// every page.
    by_spec: BTreeMap<PersonSpec, Option<PersonId>>,
    /// The slugs of the names and accounts that front matter calls people by, where they are not
    /// their keys.
    credited_as: BTreeMap<PersonId, BTreeSet<String>>,
    /// The next number for a key that is taken.
    suffixes: BTreeMap<String, u32>,
    /// The names that may not be shown.
    pub redaction: Redaction,
    /// What lists of people in the repository say.
    registered: Registered,
    /// Whom names of profiles' files mean that are not their person's.
    taken: BTreeMap<String, Option<PersonId>>,
}

impl People {
    /// The people of the history and of the profiles.
    pub(in crate::hub) fn new(
        history: &History,
        profiles: &[Arc<ProfilePage>],
        registered: Registered,
        taken: &Taken,
    ) -> Self {
        let mut people = Self {
            registered,
            taken: taken::names(profiles, taken),
            ..Self::default()
        };
        for (index, identity) in history.people.iter().enumerate() {
            let profile = identity.profile.and_then(|at| profiles.get(at)).cloned();
            people.add_known(HistoryId(index as u32), identity, profile);
        }
        let known: BTreeSet<usize> = history
            .people
            .iter()
            .filter_map(|identity| identity.profile)
            .collect();
        for (_, profile) in profiles
            .iter()
            .enumerate()
            .filter(|(at, _)| !known.contains(at))
        {
            let key = people.key_of_profile(profile);
            let name = profile.identity.name.clone();
            people.add(&key, name, Some(profile.clone()), None);
        }
        people.give_back(profiles, taken);
        people.redaction = Redaction::new(
            people
                .all
                .iter()
                .filter(|person| person.visibility != Visibility::Named)
                .map(|person| person.unnamed(history)),
        );
        people.name_accounts(history);
        people.hide_unnamed(history);
        people
    }

    /// Somebody of the history, with their profile.
    fn add_known(
        &mut self,
        history: HistoryId,
        identity: &Identity,
        profile: Option<Arc<ProfilePage>>,
    ) {
        let name = profile.as_ref().map_or_else(
            || shown(&identity.name),
            |profile| profile.identity.name.clone(),
        );
        // Whoever only proposes something takes nobody's name; strangers come after all others.
        let names = identity.is_stranger.then(|| {
            (
                self.by_name.get(&fold(&name)).copied(),
                loose(&name).and_then(|name| self.by_letters.get(&name).copied()),
            )
        });
        let (folded, letters) = (fold(&name), loose(&name));
        let key = self.key_of(identity, profile.as_deref()).into_owned();
        let id = self.add(&key, name, profile, Some(history));
        if let Some((of_name, of_letters)) = names {
            self.by_name.extend(of_name.map(|id| (folded, id)));
            self.by_letters
                .extend(of_letters.and_then(|id| Some((letters?, id))));
        }
        self.all[id.0 as usize].bot = identity.bot;
        if let Some(login) = &identity.login {
            self.by_login.entry(login.name.to_lowercase()).or_insert(id);
        }
        self.by_history.push(id);
    }

    /// Hides those who go by an account, or a bare name, of somebody who is not to be named.
    fn hide_unnamed(&mut self, history: &History) {
        for person in self
            .all
            .iter_mut()
            .filter(|person| person.profile.is_none())
        {
            // Nobody joined these commits to the profile, as when two profiles claim an account: it
            // is still an account, or the bare name, of somebody who is not to be named.
            let is_theirs = person
                .history
                .map(|id| history.person(id))
                .is_some_and(|identity| match identity.accounts() {
                    [] => self.redaction.holds(&identity.name),
                    logins => logins.iter().any(|login| self.redaction.holds(&login.name)),
                });
            if is_theirs {
                person.hide();
            }
        }
    }

    /// Whom commits only call by their account, lists of people may know by name.
    fn name_accounts(&mut self, history: &History) {
        for (at, identity) in history
            .people
            .iter()
            .enumerate()
            .filter(|(_, identity)| identity.profile.is_none() && !identity.bot)
        {
            let name = identity
                .login
                .as_ref()
                .and_then(|login| self.registered.name_of(&login.name))
                .map(str::to_owned);
            let is_bare = !identity.name.trim().contains(' ');
            if let (Some(name), id) = (
                name.filter(|name| is_bare && !self.redaction.holds(name)),
                self.by_history[at],
            ) {
                self.by_name
                    .entry(fold(&name))
                    .and_modify(|known| *known = known.filter(|known| *known == id))
                    .or_insert(Some(id));
                self.all[id.0 as usize].name = name;
            }
        }
    }

    /// The person at `id`.
    ///
    /// # Panics
    /// When `id` comes from another hub.
    pub fn get(&self, id: PersonId) -> &Person {
        &self.all[id.0 as usize]
    }

    /// The person with that key.
    pub fn of_key(&self, key: &str) -> Option<PersonId> {
        self.by_key.get(key).copied()
    }

    /// The person behind an identity of the history.
    ///
    /// # Panics
    /// When `id` comes from another history.
    pub fn of_history(&self, id: HistoryId) -> PersonId {
        self.by_history[id.0 as usize]
    }

    /// Whether the profile behind an identity says by which account or address its commits are
    /// known. One that names neither is known by its name alone: whoever came first with that has
    /// it.
    ///
    /// # Panics
    /// When `id` comes from another history.
    pub(in crate::hub) fn has_known_hand(&self, id: HistoryId) -> bool {
        let profile = self.get(self.of_history(id)).profile.as_ref();
        profile.is_some_and(|profile| {
            let own = &profile.identity;
            !own.logins.is_empty() || !own.addresses.is_empty()
        })
    }

    /// Gives everybody who may be named the address of their page.
    pub(super) fn claim(&mut self, registry: &mut Registry) {
        for person in self.all.iter_mut().filter(|person| person.is_shown()) {
            let owner = format!("the contributor {}", person.key);
            person.output = registry.claim(person.output.clone(), &owner);
            person.page = person.output.url();
        }
    }

    /// Tells everybody which pages they have a part in, by path, and which changes are theirs.
    pub(super) fn connect(
        &mut self,
        history: &History,
        parts: impl Iterator<Item = (PersonId, PageId)>,
        changes: &[(CommitIndex, Vec<PageId>)],
    ) {
        for (person, page) in parts {
            self.all[person.0 as usize].pages.push(page);
        }
        for (place, (commit, _)) in changes.iter().enumerate() {
            let commit = history.commit(*commit);
            for author in std::iter::once(&commit.author).chain(&commit.co_authors) {
                let person = self.of_history(*author);
                self.all[person.0 as usize].changes.push(place);
            }
        }
    }

    /// Takes the names that may not be shown out of the history.
    pub(super) fn clean(&self, history: &mut History) {
        for person in self
            .all
            .iter()
            .filter(|person| person.visibility != Visibility::Named)
        {
            if let Some(id) = person.history {
                history.people[id.0 as usize].name.clone_from(&person.name);
            }
        }
        self.redaction.clean(history);
    }
}

/// Names that a profile's file took from somebody.
impl People {
    /// The profiles whose file has the name of somebody else who was there before.
    pub fn disputed(&self) -> impl Iterator<Item = &ProfilePage> {
        let profiles = self
            .all
            .iter()
            .filter_map(|person| person.profile.as_deref());
        profiles.filter(|profile| self.taken.contains_key(&profile.identity.id))
    }

    /// Gives the names to those who had them.
    fn give_back(&mut self, profiles: &[Arc<ProfilePage>], taken: &Taken) {
        for (at, holder) in taken {
            let holder = match holder {
                Holder::Author(id) => Some(self.of_history(*id)),
                Holder::Profile(other) => profiles.get(*other).and_then(|other| {
                    let own = |profile: &Arc<ProfilePage>| profile.identity.id == other.identity.id;
                    let of = |person: &Person| person.profile.as_ref().is_some_and(own);
                    let at = self.all.iter().position(of)?;
                    u32::try_from(at).ok().map(PersonId)
                }),
            };
            if let Some(profile) = profiles.get(*at) {
                self.taken.insert(profile.identity.id.clone(), holder);
            }
        }
    }
}

#[cfg(test)]
mod tests;
