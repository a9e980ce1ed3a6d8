//! Who somebody is that a request's commit names.

use std::collections::BTreeMap;

use super::super::address::Signature;
use super::super::bots::Evidence;
use super::super::directory::Directory;
use super::super::identity::{Identity, Profile};
use super::super::ids::PersonId;
use super::super::names;

/// Everybody on the branch, and those who have a profile.
pub(super) struct People<'a> {
    directory: &'a Directory,
    by_name: BTreeMap<&'a str, Option<PersonId>>,
    profiles: &'a [Profile],
    listed_bots: &'a [String],
}

impl<'a> People<'a> {
    pub(super) fn new(
        directory: &'a Directory,
        profiles: &'a [Profile],
        listed_bots: &'a [String],
    ) -> Self {
        Self {
            directory,
            by_name: directory.by_name(),
            profiles,
            listed_bots,
        }
    }

    /// Who has the address of a signature, else its name.
    pub(super) fn person(&self, signature: &Signature) -> Option<PersonId> {
        self.directory.by_address(signature).or_else(|| {
            let name = names::normal(&signature.name);
            self.by_name.get(name.as_str()).copied().flatten()
        })
    }

    pub(super) fn identity(&self, person: PersonId) -> Option<&'a Identity> {
        self.directory.people.get(person.0 as usize)
    }

    /// Whether somebody uses the name of a signature, however they write it.
    pub(super) fn has_name(&self, person: PersonId, signature: &Signature) -> bool {
        self.directory.has_name(person, signature)
            || self.directory.has_loose_name(person, signature)
    }

    pub(super) fn is_program(&self, signature: &Signature) -> bool {
        self.directory.evidence(signature, self.listed_bots) != Evidence::Nothing
    }

    /// The id of the profile that claims the account or address of a signature.
    pub(super) fn profile(&self, signature: &Signature) -> Option<String> {
        let at = self.directory.profile(signature)?;
        self.profiles.get(at).map(|profile| profile.id.clone())
    }
}
