//! People: profiles, those whom git knows, those whom only front matter names, each once.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::history::{
    CommitIndex, History, Identity, PersonId as HistoryId, PersonSpec, is_full_name, is_program,
};
use crate::hub::ids::PageId;
use crate::hub::names::fold;
use crate::hub::registered::Registered;
use crate::hub::urls::{Registry, person_slug};
use crate::paths::{OutputPath, Url, slug};
use crate::redaction::{Redaction, Unnamed};

mod alike;
mod loose;
mod taken;

use loose::{forge_login, loose};
pub(in crate::hub) use taken::{Holder, Taken};

pub use crate::hub::ids::PersonId;
pub use crate::hub::profiles::{ProfilePage, Visibility};
pub use crate::privacy::{is_invisible, is_web, quoted, shown};

/// Somebody who contributed.
#[derive(Debug, Clone)]
pub struct Person {
    /// Unique and stable, fit for a URL; the name of the profile's file when there is one.
    pub key: String,
    /// The name to show; for somebody hidden, [`UNNAMED`].
    pub name: String,
    /// A program, not a human.
    pub bot: bool,
    /// Whether they may be named.
    pub visibility: Visibility,
    /// What their profile says.
    pub profile: Option<Arc<ProfilePage>>,
    /// Who they are in the history.
    pub history: Option<HistoryId>,
    /// Their place on the web as front matter gives it, when they have no profile.
    pub url: Option<String>,
    /// Their page in the output; nobody hidden has one.
    pub output: OutputPath,
    /// What became of what they sent, in the output, for people who may be named.
    pub outcomes: Option<OutputPath>,
    /// Their feed in the output, for people who may be named and have something to tell.
    pub feed: Option<OutputPath>,
    /// Its address.
    pub page: Url,
    /// Pages that they have a part in, by path.
    pub pages: Vec<PageId>,
    /// Places in [`Indexed::changes`](crate::hub::Indexed::changes) of the commits with their name
    /// on them, the newest first.
    pub changes: Vec<usize>,
}

/// What stands in the place of a hidden person's name. Readers see a number instead; maintainers
/// see this in findings.
pub const UNNAMED: &str = "a contributor who is not named";

impl Person {
    /// Whether there is a page about them: they may be named.
    pub fn is_shown(&self) -> bool {
        self.visibility.is_shown()
    }

    /// Whether their accounts may be shown, and whatever else leads to a name that they did not
    /// choose to show: an ORCID iD, the profile's file.
    pub fn shows_accounts(&self) -> bool {
        self.visibility == Visibility::Named
    }

    /// The names that may not be shown of somebody who is not to be named.
    fn unnamed<'a>(&'a self, history: &'a History) -> Unnamed<'a> {
        let known = self.history.map(|id| history.person(id));
        let profile = self.profile.as_ref().map(|profile| &profile.identity);
        let names = known
            .iter()
            .flat_map(|identity| identity.compared_names().iter().map(String::as_str));
        let logins = known
            .iter()
            .flat_map(|identity| identity.accounts())
            .chain(profile.iter().flat_map(|profile| &profile.logins));
        let own = profile.iter().flat_map(|profile| {
            profile
                .names
                .iter()
                .chain([&profile.name, &profile.id])
                .map(String::as_str)
        });
        Unnamed {
            public: (self.visibility == Visibility::Pseudonym).then_some(self.name.as_str()),
            names: names
                .chain(own)
                .chain(logins.map(|login| login.name.as_str()))
                .collect(),
        }
    }

    fn hide(&mut self) {
        self.visibility = Visibility::Hidden;
        self.name = UNNAMED.into();
    }

    /// The name of their profile's file.
    pub fn profile_id(&self) -> Option<&str> {
        self.profile
            .as_ref()
            .map(|profile| profile.identity.id.as_str())
    }

    /// Whether they have a part in a page, or a profile: git knows others too, who only changed
    /// what is not published.
    pub fn takes_part(&self) -> bool {
        !self.pages.is_empty() || !self.changes.is_empty() || self.profile.is_some()
    }
}

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
            let name = profile.as_ref().map_or_else(
                || shown(&identity.name),
                |profile| profile.identity.name.clone(),
            );
            // Whoever only proposes something takes nobody's name; strangers come after all others.
            let names = identity.is_stranger.then(|| {
                (
                    people.by_name.get(&fold(&name)).copied(),
                    loose(&name).and_then(|name| people.by_letters.get(&name).copied()),
                )
            });
            let (folded, letters) = (fold(&name), loose(&name));
            let key = people.key_of(identity, profile.as_deref()).into_owned();
            let id = people.add(&key, name, profile, Some(HistoryId(index as u32)));
            if let Some((of_name, of_letters)) = names {
                people.by_name.extend(of_name.map(|id| (folded, id)));
                people
                    .by_letters
                    .extend(of_letters.and_then(|id| Some((letters?, id))));
            }
            people.all[id.0 as usize].bot = identity.bot;
            if let Some(login) = &identity.login {
                people
                    .by_login
                    .entry(login.name.to_lowercase())
                    .or_insert(id);
            }
            people.by_history.push(id);
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
        for person in people
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
                    [] => people.redaction.holds(&identity.name),
                    logins => logins
                        .iter()
                        .any(|login| people.redaction.holds(&login.name)),
                });
            if is_theirs {
                person.hide();
            }
        }
        people
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

    /// Who is meant in front matter, or `None` when nobody known is.
    ///
    /// A name that several people have names nobody: credit to the wrong person is worse than a
    /// second entry.
    pub fn find(&self, history: &History, spec: &PersonSpec) -> Option<PersonId> {
        self.find_meant(history, &self.meant(spec))
    }

    /// A credit with what lists of people say about whom it means; a profile of that name comes
    /// first.
    fn meant<'s>(&self, spec: &'s PersonSpec) -> Cow<'s, PersonSpec> {
        let key = spec
            .name
            .as_ref()
            .or(spec.login.as_ref())
            .and_then(|name| self.by_key.get(name));
        let has_profile = key.is_some_and(|id| self.get(*id).profile.is_some());
        let told = if has_profile {
            None
        } else {
            self.registered.told(spec)
        };
        told.map_or(Cow::Borrowed(spec), Cow::Owned)
    }

    fn find_meant(&self, history: &History, spec: &PersonSpec) -> Option<PersonId> {
        if let Some(holder) = self.holder(spec) {
            return holder;
        }
        if let Some(id) = history.resolve_person(spec) {
            return Some(self.of_history(id));
        }
        let login = spec
            .login
            .as_ref()
            .and_then(|login| self.by_login.get(&login.to_lowercase()));
        let forge_login = spec
            .url
            .as_deref()
            .and_then(forge_login)
            .and_then(|login| self.by_login.get(&login));
        let key = spec.name.as_ref().and_then(|name| self.by_key.get(name));
        let name = spec
            .name
            .as_ref()
            .and_then(|name| self.by_name.get(&fold(name)).copied().flatten());
        // `Eric Conner (@econoar)` is who signs as `econoar`.
        let signs_as_login = || {
            spec.login.as_ref().and_then(|login| {
                self.by_name
                    .get(&fold(login.trim_start_matches('@')))
                    .copied()
                    .flatten()
            })
        };
        login
            .or(forge_login)
            .or(key)
            .copied()
            .or(name)
            .or_else(signs_as_login)
            .or_else(|| {
                // `joel-maxuel` is how generators write the key of "Joel Maxuel"; a lone login may
                // stand in a name's place.
                let name = spec
                    .name
                    .as_ref()
                    .filter(|name| !name.contains(char::is_whitespace))?;
                self.by_name
                    .get(&fold(&name.replace('-', " ")))
                    .copied()
                    .flatten()
                    .or_else(|| self.by_login.get(&name.to_lowercase()).copied())
            })
            .or_else(|| {
                // `ricky-linden` and `SofianeHamlaoui` in front matter are the Ricky Lindén and
                // Sofiane Hamlaoui of the history.
                let letters = loose(spec.name.as_ref()?)?;
                self.by_letters.get(&letters).copied().flatten()
            })
    }

    /// Who is meant in front matter; a person nobody knows yet is added.
    pub fn find_or_add(&mut self, history: &History, spec: &PersonSpec) -> Option<PersonId> {
        if let Some(known) = self.by_spec.get(spec) {
            return *known;
        }
        let told = self.meant(spec).into_owned();
        let meant = self
            .find_meant(history, &told)
            .or_else(|| self.add_credited(&told));
        if let Some(id) = meant {
            self.learn_name(history, id, &told);
        }
        self.by_spec.insert(spec.clone(), meant);
        if let Some((id, name)) = meant.zip(told.name.as_deref().or(told.login.as_deref())) {
            let slug = slug(&shown(name));
            if !slug.is_empty() && slug != self.get(id).key {
                self.credited_as.entry(id).or_default().insert(slug);
            }
        }
        meant
    }

    /// `Ewan Reed (@xeway)` in front matter gives the name of an account whose commits have none.
    fn learn_name(&mut self, history: &History, id: PersonId, told: &PersonSpec) {
        let person = self.get(id);
        let is_bare = person.profile.is_none() && person.is_shown() && !is_full_name(&person.name);
        let is_account = |login: &String| {
            person
                .history
                .is_some_and(|id| history.person(id).has_login("", login))
        };
        let name = told
            .name
            .as_deref()
            .map(shown)
            .filter(|name| is_full_name(name) && !self.redaction.holds(name));
        if let Some(name) = name.filter(|_| is_bare && told.login.as_ref().is_some_and(is_account))
        {
            self.by_name
                .entry(fold(&name))
                .and_modify(|known| *known = known.filter(|known| *known == id))
                .or_insert(Some(id));
            self.all[id.0 as usize].name = name;
        }
    }

    /// What somebody's page would be called if only front matter knew them.
    pub(super) fn credited_as(&self, id: PersonId) -> impl Iterator<Item = &str> {
        self.credited_as
            .get(&id)
            .into_iter()
            .flatten()
            .map(String::as_str)
            .take(16)
    }

    /// Whom a credit of front matter meant when the hub was made.
    pub fn credited(&self, spec: &PersonSpec) -> Option<PersonId> {
        self.by_spec.get(spec).copied().flatten()
    }

    fn add_credited(&mut self, spec: &PersonSpec) -> Option<PersonId> {
        let name = shown(spec.name.as_deref().or(spec.login.as_deref())?);
        if name.is_empty() {
            return None;
        }
        let wanted = slug(&name);
        // It may be the name of somebody who is not to be named, and who is meant cannot be told:
        // nobody is named then.
        let hidden = [&spec.name, &spec.login]
            .into_iter()
            .flatten()
            .any(|name| self.redaction.holds(name));
        let id = self.add(&wanted, name, None, None);
        if hidden {
            self.all[id.0 as usize].hide();
        }
        self.all[id.0 as usize].bot =
            spec.login.is_none() && spec.name.as_deref().is_some_and(is_program);
        if let Some(login) = &spec.login {
            self.by_login.entry(login.to_lowercase()).or_insert(id);
        }
        self.all[id.0 as usize].url = spec.url.clone().filter(|url| is_web(url));
        Some(id)
    }

    /// The person that a wiki link `[[@ada]]` means: by key, login, then name.
    pub fn named(&self, name: &str) -> Option<PersonId> {
        let key = self
            .by_key
            .get(name)
            .or_else(|| self.by_key.get(&slug(name)))
            .or_else(|| self.by_login.get(&name.to_lowercase()));
        key.copied()
            .or_else(|| self.by_name.get(&fold(name)).copied().flatten())
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

    fn add(
        &mut self,
        key: &str,
        name: String,
        profile: Option<Arc<ProfilePage>>,
        history: Option<HistoryId>,
    ) -> PersonId {
        let id = PersonId(self.all.len() as u32);
        let visibility = profile
            .as_ref()
            .map_or(Visibility::Named, |profile| profile.visibility);
        // The name of the profile's file may be the name that a pseudonym hides.
        let chosen = slug(&name);
        let key = if visibility == Visibility::Pseudonym {
            chosen.as_str()
        } else {
            key
        };
        let wanted = if key.is_empty() {
            format!("person-{}", &blake3::hash(name.as_bytes()).to_hex()[..6])
        } else {
            key.to_owned()
        };
        let mut key = wanted.clone();
        // Where counting stopped the last time, so that thousands of one name do not each start at
        // 2.
        let mut n = self.suffixes.get(&wanted).copied().unwrap_or(2);
        while self.by_key.contains_key(&key) {
            key = format!("{wanted}-{n}");
            n += 1;
        }
        self.suffixes.insert(wanted, n);
        let output = OutputPath::page(&person_slug(&slug(&key))).unwrap_or_else(|| {
            OutputPath::page(&person_slug(&format!("person-{}", id.0)))
                .expect("digits are a sound path")
        });
        if let Some(profile) = &profile {
            if !self.taken.contains_key(&profile.identity.id) {
                self.by_key.entry(profile.identity.id.clone()).or_insert(id);
            }
            for login in profile.identity.logins.iter() {
                self.by_login.entry(login.name.to_lowercase()).or_insert(id);
            }
            for name in &profile.identity.names {
                self.by_name
                    .entry(fold(name))
                    .and_modify(|known| *known = None)
                    .or_insert(Some(id));
            }
        }
        self.by_name
            .entry(fold(&name))
            .and_modify(|known| *known = None)
            .or_insert(Some(id));
        if let Some(letters) = loose(&name) {
            self.by_letters
                .entry(letters)
                .and_modify(|known| *known = None)
                .or_insert(Some(id));
        }
        self.by_key.insert(key.clone(), id);
        let page = output.url();
        let name = if visibility.is_shown() {
            name
        } else {
            UNNAMED.into()
        };
        self.all.push(Person {
            key,
            name,
            bot: false,
            visibility,
            profile,
            history,
            url: None,
            output,
            feed: None,
            outcomes: None,
            page,
            pages: Vec::new(),
            changes: Vec::new(),
        });
        id
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

    /// The key for somebody of the history: without a profile that took it, the name is their own.
    fn key_of<'a>(&self, identity: &'a Identity, profile: Option<&'a ProfilePage>) -> Cow<'a, str> {
        match profile {
            Some(profile) if self.taken.contains_key(&profile.identity.id) => {
                self.key_of_profile(profile)
            }
            Some(_) => Cow::Borrowed(&identity.key),
            None => {
                let numbered = identity.key.rsplit_once('-').filter(|(name, number)| {
                    self.taken.contains_key(*name)
                        && number.parse::<u32>().is_ok()
                        && slug(&identity.name) != identity.key
                });
                Cow::Borrowed(numbered.map_or(&identity.key, |(name, _)| name))
            }
        }
    }

    /// The key for a profile: the name of its file, where nobody else had that.
    fn key_of_profile<'a>(&self, profile: &'a ProfilePage) -> Cow<'a, str> {
        let id = &profile.identity.id;
        match (self.taken.contains_key(id), profile.visibility) {
            (false, _) => Cow::Borrowed(id),
            (true, Visibility::Named) => Cow::Owned(format!("{id}-profile")),
            (true, Visibility::Pseudonym | Visibility::Hidden) => Cow::Borrowed(""),
        }
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

    /// Whom a name means that a profile's file took from somebody.
    fn holder(&self, spec: &PersonSpec) -> Option<Option<PersonId>> {
        if self.taken.is_empty() {
            return None;
        }
        let name = match (&spec.name, &spec.login) {
            (Some(name), None) | (None, Some(name)) => name.trim().trim_start_matches('@'),
            _ => return None,
        };
        self.taken.get(&name.to_lowercase()).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handle_in_front_matter_finds_its_person_and_a_shared_name_finds_nobody() {
        let mut people = People::default();
        for name in [
            "Ricky Lindén",
            "Sofiane Hamlaoui",
            "Sam Lee",
            "Sam-Lee",
            "Jo",
        ] {
            people.add("", name.to_owned(), None, None);
        }
        let history = History::default();
        let mut find = |name: &str| {
            people
                .find_or_add(
                    &history,
                    &PersonSpec {
                        name: Some(name.into()),
                        ..PersonSpec::default()
                    },
                )
                .map(|id| people.get(id).name.clone())
        };
        assert_eq!(find("ricky-linden").as_deref(), Some("Ricky Lindén"));
        assert_eq!(find("SofianeHamlaoui").as_deref(), Some("Sofiane Hamlaoui"));
        assert_eq!(find("samlee").as_deref(), Some("samlee"));
        assert_eq!(find("j.o").as_deref(), Some("j.o"));
    }
}
