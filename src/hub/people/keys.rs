//! The keys by which people are found, and somebody new among them.

use std::borrow::Cow;
use std::sync::Arc;

use super::People;
use super::loose::loose;
use super::person::{Person, UNNAMED};
use crate::history::{Identity, PersonId as HistoryId};
use crate::hub::ids::PersonId;
use crate::hub::names::fold;
use crate::hub::profiles::{ProfilePage, Visibility};
use crate::hub::urls::person_slug;
use crate::paths::{OutputPath, slug};

impl People {
    /// Somebody new.
    pub(super) fn add(
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
        let key = self.free_key(key, &name);
        let output = OutputPath::page(&person_slug(&slug(&key))).unwrap_or_else(|| {
            OutputPath::page(&person_slug(&format!("person-{}", id.0)))
                .expect("digits are a sound path")
        });
        self.know_by(id, &name, profile.as_deref());
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

    /// A key that nobody has yet: the one that is wanted, or the same with a number.
    fn free_key(&mut self, key: &str, name: &str) -> String {
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
        key
    }

    /// Somebody's names, accounts and profile, by which they are found.
    fn know_by(&mut self, id: PersonId, name: &str, profile: Option<&ProfilePage>) {
        if let Some(profile) = profile {
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
            .entry(fold(name))
            .and_modify(|known| *known = None)
            .or_insert(Some(id));
        if let Some(letters) = loose(name) {
            self.by_letters
                .entry(letters)
                .and_modify(|known| *known = None)
                .or_insert(Some(id));
        }
    }

    /// The key for somebody of the history: without a profile that took it, the name is their own.
    pub(super) fn key_of<'a>(
        &self,
        identity: &'a Identity,
        profile: Option<&'a ProfilePage>,
    ) -> Cow<'a, str> {
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
    pub(super) fn key_of_profile<'a>(&self, profile: &'a ProfilePage) -> Cow<'a, str> {
        let id = &profile.identity.id;
        match (self.taken.contains_key(id), profile.visibility) {
            (false, _) => Cow::Borrowed(id),
            (true, Visibility::Named) => Cow::Owned(format!("{id}-profile")),
            (true, Visibility::Pseudonym | Visibility::Hidden) => Cow::Borrowed(""),
        }
    }
}
