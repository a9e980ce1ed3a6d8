//! Tells which signatures are one person.
//!
//! A signature has keys: the profile that lists its hashed address or its account; the account of a
//! forge's no-reply address, by number where there is one; else its address after the mailmap;
//! else, without a usable address, its name. Equal keys are one person. Profiles and accounts are
//! *strong* keys: their owners said who they are.
//!
//! Then names join what keys left apart, in any order with the same outcome:
//!
//! - a name that one strong key and any addresses share joins the addresses to it;
//! - a name that only addresses share makes them one person, unless it is a machine's placeholder
//!   (`root`);
//! - a name under two strong keys joins nothing and is the finding `ambiguous-identity`; addresses
//!   that lean towards two strong keys through their names stay a person of their own;
//! - a profile without any account or address is known by its names alone, so the one account with
//!   its name joins it.
//!
//! An older no-reply address without a number joins the number that used the login, when only one
//! did. A login in a profile belongs to the number that used it last: logins are given to new
//! owners.
//!
//! Commits that are only proposed prove nothing by a name, nor by a login whose number nothing else
//! shows. Their authors are strangers, who are joined to each other and to a profile that is
//! proposed with them, and to nobody else but the account that the forge names as the pull
//! request's.

use std::collections::{BTreeMap, BTreeSet};

use foldhash::HashMap;

mod everybody;
mod findings;
mod groups;
mod joining;
mod keys;
mod known;
mod person;
mod strangers;
#[cfg(test)]
mod tests;

use super::account::Login;
use super::address::Signature;
use super::bots::{self, Evidence};
use super::hand::Hand;
use super::identity::{Identity, Profile};
use super::ids::PersonId;
use super::mailmap::Mailmap;
use super::names;
use crate::diagnostic::Diagnostic;
use everybody::Everybody;
use findings::{contested, unsound_lines};
use groups::Groups;
use joining::join_names;
use keys::{Key, Rules};
use known::{Known, Occurrences, called, hands};
use strangers::join_strangers;

pub(super) use keys::Newcomers;

/// Everybody, and who each signature is.
pub(super) struct Directory {
    pub people: Vec<Identity>,
    pub diagnostics: Vec<Diagnostic>,
    /// Names that several people have, and whose they are.
    pub ambiguous: Vec<(Diagnostic, Vec<PersonId>)>,
    /// By whose hands commits are.
    pub hands: Vec<Hand>,
    /// By which names each hand is known, as parts of addresses.
    pub called: Vec<Vec<String>>,
    /// What git says of each hand.
    pub signed: Vec<Signature>,
    persons: HashMap<Signature, (PersonId, u32)>,
    by_key: HashMap<Key, PersonId>,
    rules: Rules,
    /// Who opened the pull request, where the forge tells.
    pub opened_by: Option<OpenedBy>,
}

/// Who opened a pull request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedBy {
    /// The host of the account.
    pub host: String,
    /// Who it is, if somebody with commits.
    pub person: Option<PersonId>,
    /// The id of their profile.
    pub profile: Option<String>,
}

impl Directory {
    /// Resolves the signatures, which come newest first and may repeat.
    pub fn new<'a>(
        signatures: impl Iterator<Item = &'a Signature>,
        newcomers: &Newcomers,
        mailmap: Mailmap,
        profiles: &[Profile],
        listed_bots: &[String],
    ) -> Self {
        let occurrences = Occurrences::of(signatures);
        let rules = Rules::new(mailmap, profiles, &occurrences.order, newcomers);
        let mut groups = Groups::default();
        profiles.iter().enumerate().for_each(|(at, _)| {
            groups.key(Key::Profile(at));
        });
        let mut known = occurrences.known(&rules, newcomers, &mut groups);
        let mut diagnostics = unsound_lines(&rules.mailmap);
        diagnostics.extend(
            rules
                .contested
                .iter()
                .map(|(claimants, login)| contested(claimants, login.as_deref(), profiles)),
        );
        let hands = hands(&mut groups, &known);
        let called = known.iter().map(called).collect();
        let signed = known.iter().map(|one| one.raw.clone()).collect();
        let shown: Vec<&Known> = known.iter().filter(|one| !one.is_new).collect();
        let named_alike = join_names(&mut groups, &shown, profiles, &|_| true);
        join_strangers(&mut groups, &known, profiles, &rules);
        for one in &mut known {
            one.group = groups.find(one.group);
        }
        let everybody = Everybody::of(&known, &groups, profiles, listed_bots);
        let opened_by = opened_by(&rules, &mut groups, &everybody, profiles);
        let mut people_of = |of: Vec<usize>| {
            let found = of.into_iter().map(|group| groups.find(group));
            found.filter_map(|group| everybody.person(group)).collect()
        };
        let ambiguous = named_alike
            .into_iter()
            .map(|(finding, of)| (finding, people_of(of)))
            .collect();
        let by_key = groups
            .keys()
            .into_iter()
            .filter_map(|(key, group)| Some((key, everybody.person(group)?)))
            .collect();
        Self {
            people: everybody.people,
            diagnostics,
            ambiguous,
            hands,
            called,
            signed,
            persons: everybody.persons,
            by_key,
            rules,
            opened_by,
        }
    }

    /// Who a signature is that the directory was made with.
    pub fn person(&self, signature: &Signature) -> Option<PersonId> {
        self.author(signature).map(|(person, _)| person)
    }

    /// The same, with the hand.
    pub fn author(&self, signature: &Signature) -> Option<(PersonId, u32)> {
        self.persons.get(signature).copied()
    }

    /// Who has the address of a signature that may be new; a name alone proves nothing.
    pub fn by_address(&self, signature: &Signature) -> Option<PersonId> {
        let key = self
            .rules
            .key(signature, &self.rules.mailmap.map(signature));
        self.by_key
            .get(&key)
            .copied()
            .filter(|_| !matches!(key, Key::Name(_) | Key::Stranger(_)))
    }

    /// The profile that claims the account or address of a signature, which may be on no commit.
    pub fn profile(&self, signature: &Signature) -> Option<usize> {
        self.rules
            .profile(signature, &self.rules.mailmap.map(signature))
    }

    /// Everybody by name; `None` for a name that several have.
    pub fn by_name(&self) -> BTreeMap<&str, Option<PersonId>> {
        let mut by_name = BTreeMap::new();
        for (at, person) in self.people.iter().enumerate() {
            let id = u32::try_from(at).ok().map(PersonId);
            for name in person
                .names
                .iter()
                .filter(|name| !names::is_placeholder(name))
            {
                by_name
                    .entry(name.as_str())
                    .and_modify(|known| *known = None)
                    .or_insert(id);
            }
        }
        by_name
    }

    /// What says that a signature that may be new is a program's.
    pub fn evidence(&self, signature: &Signature, listed_bots: &[String]) -> Evidence {
        let mapped = self.rules.mailmap.map(signature).signature;
        let account = mapped.address.account().or(signature.address.account());
        let logins: Vec<Login> = account
            .iter()
            .map(|account| account.login.clone())
            .collect();
        let names = BTreeSet::from([names::normal(&mapped.name), names::normal(&signature.name)]);
        let addresses = BTreeSet::from([mapped.address.hashed(), signature.address.hashed()]);
        let person = self
            .by_address(signature)
            .and_then(|id| self.people.get(id.0 as usize));
        if bots::is_listed(listed_bots, None, &logins, &names, &addresses)
            || person.is_some_and(|person| person.proven_bot)
        {
            return Evidence::Proof;
        }
        match person {
            Some(person) if person.profile.is_some() => Evidence::Nothing,
            _ => bots::evidence(&mapped, account),
        }
    }

    /// Whether a signature's name is one of the person's.
    pub fn has_name(&self, person: PersonId, signature: &Signature) -> bool {
        let mapped = self.rules.mailmap.map(signature).signature;
        self.people
            .get(person.0 as usize)
            .is_some_and(|person| person.has_name(&signature.name) || person.has_name(&mapped.name))
    }

    /// Whether somebody uses the name of a signature, but for case, spaces and signs:
    /// `AlexandreBelling` is `alexandre.belling`.
    pub fn has_loose_name(&self, person: PersonId, signature: &Signature) -> bool {
        let name = names::loose(&signature.name);
        let is_long = name.chars().count() >= 5;
        is_long
            && self
                .people
                .get(person.0 as usize)
                .is_some_and(|person| person.names.iter().any(|own| names::loose(own) == name))
    }
}

/// Who opened the pull request, as far as their account is known.
fn opened_by(
    rules: &Rules,
    groups: &mut Groups,
    everybody: &Everybody,
    profiles: &[Profile],
) -> Option<OpenedBy> {
    let (opener, key) = rules.opener()?;
    let group = key.map(|key| groups.key(key.clone()));
    let profile = group.and_then(|group| profiles.get(groups.profile(group)?));
    Some(OpenedBy {
        host: opener.host.clone(),
        person: group.and_then(|group| everybody.person(group)),
        profile: profile.map(|profile| profile.id.clone()),
    })
}
