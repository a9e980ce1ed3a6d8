//! Whom a name means.

use std::borrow::Cow;

use super::People;
use super::loose::{forge_login, loose};
use crate::history::{History, PersonSpec, is_full_name, is_program};
use crate::hub::credited::without_brackets;
use crate::hub::ids::PersonId;
use crate::hub::names::fold;
use crate::paths::slug;
use crate::privacy::{is_web, shown};

impl People {
    /// Who is meant in front matter, or `None` when nobody known is.
    ///
    /// A name that several people have names nobody: credit to the wrong person is worse than a
    /// second entry.
    pub fn find(&self, history: &History, spec: &PersonSpec) -> Option<PersonId> {
        self.find_meant(history, &self.meant(spec))
    }

    /// A credit with what lists of people say about whom it means; a profile of that name comes
    /// first.
    pub(super) fn meant<'s>(&self, spec: &'s PersonSpec) -> Cow<'s, PersonSpec> {
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
            .or_else(|| self.find_meant(history, &bare(spec)?))
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
    pub(in crate::hub) fn credited_as(&self, id: PersonId) -> impl Iterator<Item = &str> {
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
        let bot = spec.login.is_none() && spec.name.as_deref().is_some_and(is_program);
        let bare = bare(spec).filter(|_| !bot);
        let known = bare.as_ref().unwrap_or(spec);
        let name = shown(known.name.as_deref().or(spec.login.as_deref())?);
        if name.is_empty() {
            return None;
        }
        let wanted = slug(&name);
        // It may be the name of somebody who is not to be named, and who is meant cannot be told:
        // nobody is named then.
        let hidden = [&spec.name, &spec.login, &known.name]
            .into_iter()
            .flatten()
            .any(|name| self.redaction.holds(name));
        let id = self.add(&wanted, name, None, None);
        if hidden {
            self.all[id.0 as usize].hide();
        }
        self.all[id.0 as usize].bot = bot;
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

    /// Whom a name means that a profile's file took from somebody.
    pub(super) fn holder(&self, spec: &PersonSpec) -> Option<Option<PersonId>> {
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

/// Somebody without what stands in brackets behind the name: `Ada (Tide Inc.)` is the Ada of the
/// pages that do not say where she works.
fn bare(spec: &PersonSpec) -> Option<PersonSpec> {
    let name = without_brackets(spec.name.as_ref()?)?;
    Some(PersonSpec {
        name: Some(name.to_owned()),
        ..spec.clone()
    })
}
