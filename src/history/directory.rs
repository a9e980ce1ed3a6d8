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

use foldhash::{HashMap, HashMapExt};

mod groups;
mod joining;
mod keys;
#[cfg(test)]
mod tests;

use super::account::{Account, Login};
use super::address::{Address, Signature};
use super::bots::{self, Evidence};
use super::hands::Hand;
use super::identity::{Identity, Profile, unique_key};
use super::mailmap::{Mailmap, Mapped};
use super::{PersonId, names};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::paths::slug;
use crate::rules::{ambiguous_identity, unsound_mailmap_line};
use groups::Groups;
use joining::join_names;
use keys::{Key, Rules};

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

/// A signature with what is known of it.
struct Known<'a> {
    raw: &'a Signature,
    mapped: Mapped,
    account: Option<Account>,
    group: usize,
    /// Its place in the list of hands.
    hand: u32,
    /// Whether it stands on proposed commits alone.
    is_new: bool,
    /// Whether nothing else says whose it is.
    is_stranger: bool,
    /// How often it occurs.
    times: usize,
    /// Where it occurs first in time: the greater, the longer ago.
    first: usize,
}

/// What git says of each signature, before names join any.
fn hands<'a>(groups: &mut Groups, known: &[Known<'a>]) -> Vec<Hand> {
    let mut addresses: HashMap<&'a Address, u32> = HashMap::new();
    let hand = |one: &Known<'a>| {
        let own = &one.raw.address;
        let address = match own.is_usable() {
            true => *addresses.entry(own).or_insert(one.hand),
            false => one.hand,
        };
        let group = groups.find(one.group);
        Hand {
            address,
            key: u32::try_from(group).unwrap_or(u32::MAX),
            is_strong: groups.is_strong(group),
        }
    };
    known.iter().map(hand).collect()
}

/// The names of a signature, as parts of addresses: as git has it, as the mailmap does, and that of
/// the account.
fn called(one: &Known) -> Vec<String> {
    let account = one.account.as_ref().map(|account| &account.login.name);
    let names = [&one.raw.name, &one.mapped.signature.name];
    let mut called: Vec<String> = Vec::new();
    for name in names.into_iter().chain(account).map(|name| slug(name)) {
        if !name.is_empty() && !called.contains(&name) {
            called.push(name);
        }
    }
    called
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
        let mut order: Vec<&Signature> = Vec::new();
        // Of each: where it occurs first in time, and how often.
        let mut seen: HashMap<&Signature, (usize, usize)> = HashMap::new();
        for (at, signature) in signatures.enumerate() {
            let seen = seen.entry(signature).or_default();
            if seen.1 == 0 {
                order.push(signature);
            }
            *seen = (at, seen.1 + 1);
        }
        let rules = Rules::new(mailmap, profiles, &order, newcomers);
        let mut groups = Groups::default();
        profiles.iter().enumerate().for_each(|(at, _)| {
            groups.key(Key::Profile(at));
        });
        let mut known: Vec<Known> = order
            .iter()
            .zip(0..)
            .map(|(raw, hand)| {
                let mapped = rules.mailmap.map(raw);
                let account = mapped
                    .signature
                    .address
                    .account()
                    .or(raw.address.account())
                    .cloned();
                let group = groups.key(rules.key(raw, &mapped));
                let (is_new, is_stranger) =
                    (newcomers.signatures.contains(raw), rules.is_stranger(raw));
                // The mailmap gave this account another address: whoever has the account has that
                // address.
                if !mapped.by_name
                    && !is_stranger
                    && let Some(account) = raw.address.account()
                {
                    let other = groups.key(rules.account_key(account));
                    groups.join_unless_two_profiles(group, other);
                }
                let (first, times) = seen.get(raw).copied().unwrap_or_default();
                Known {
                    raw,
                    mapped,
                    account,
                    group,
                    hand,
                    is_new,
                    is_stranger,
                    times,
                    first,
                }
            })
            .collect();
        let mut diagnostics = unsound_lines(&rules.mailmap);
        diagnostics.extend(
            rules
                .contested
                .iter()
                .map(|(claimants, login)| contested(claimants, login.as_deref(), profiles)),
        );
        let hands = hands(&mut groups, &known);
        let called = known.iter().map(called).collect();
        let signed = order.iter().map(|raw| (*raw).clone()).collect();
        let named_alike = join_names(
            &mut groups,
            &known.iter().filter(|one| !one.is_new).collect::<Vec<_>>(),
            profiles,
            &|_| true,
        );
        join_strangers(&mut groups, &known, profiles, &rules);
        for one in &mut known {
            one.group = groups.find(one.group);
        }
        let mut members: BTreeMap<usize, Vec<&Known>> = BTreeMap::new();
        for one in &known {
            members.entry(one.group).or_default().push(one);
        }
        let mut by_age: Vec<(usize, &Vec<&Known>)> = members
            .iter()
            .map(|(group, known)| (*group, known))
            .collect();
        let age = |known: &[&Known]| known.iter().map(|one| one.first).max();
        let only_strangers = |known: &[&Known]| known.iter().all(|one| one.is_stranger);
        by_age.sort_by_key(|(group, known)| {
            (only_strangers(known), std::cmp::Reverse(age(known)), *group)
        });
        let mut keys: BTreeSet<String> = profiles
            .iter()
            .map(|profile| profile.id.to_lowercase())
            .collect();
        let mut people = Vec::with_capacity(by_age.len());
        let mut persons = HashMap::new();
        let mut group_person: HashMap<usize, PersonId> = HashMap::new();
        for (group, known) in by_age {
            let id = PersonId(u32::try_from(people.len()).unwrap_or(u32::MAX));
            group_person.insert(group, id);
            persons.extend(known.iter().map(|one| (one.raw.clone(), (id, one.hand))));
            // A name that somebody has only in a proposal does not take the place of the one by
            // which they are known.
            let (shown, new): (Vec<&Known>, Vec<&Known>) =
                known.iter().partition(|one| !one.is_new);
            let known: Vec<&Known> = shown.into_iter().chain(new).collect();
            people.push(identity(
                &known,
                groups.profile(group),
                profiles,
                listed_bots,
                &mut keys,
            ));
        }
        let opened_by = rules.opener().map(|(opener, key)| {
            let group = key.map(|key| groups.key(key.clone()));
            let profile = group
                .and_then(|group| profiles.get(groups.profile(group)?))
                .map(|profile| profile.id.clone());
            OpenedBy {
                host: opener.host.clone(),
                person: group.and_then(|group| group_person.get(&group).copied()),
                profile,
            }
        });
        let mut people_of = |of: Vec<usize>| {
            of.into_iter()
                .filter_map(|group| group_person.get(&groups.find(group)).copied())
                .collect::<Vec<_>>()
        };
        let ambiguous = named_alike
            .into_iter()
            .map(|(finding, of)| (finding, people_of(of)))
            .collect();
        let by_key = groups
            .keys()
            .into_iter()
            .filter_map(|(key, group)| Some((key, *group_person.get(&group)?)))
            .collect();
        Self {
            people,
            diagnostics,
            ambiguous,
            hands,
            called,
            signed,
            persons,
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

/// Joins strangers to each other, to profiles that are proposed with them and to the account that
/// opened the pull request, by name.
fn join_strangers(groups: &mut Groups, known: &[Known], profiles: &[Profile], rules: &Rules) {
    if !known.iter().any(|one| one.is_stranger) {
        return;
    }
    let opener = rules
        .opener()
        .and_then(|(_, key)| key)
        .map(|key| groups.key(key.clone()));
    let of_branch: BTreeSet<usize> = known
        .iter()
        .filter(|one| !one.is_stranger)
        .map(|one| groups.find(one.group))
        .collect();
    let is_asked = |groups: &mut Groups, at: usize| {
        let group = groups.key(Key::Profile(at));
        profiles[at].is_proposed && !of_branch.contains(&group) || Some(group) == opener
    };
    let asked: BTreeSet<usize> = (0..profiles.len())
        .filter(|at| is_asked(groups, *at))
        .collect();
    let among: Vec<&Known> = known
        .iter()
        .filter(|one| one.is_stranger || Some(groups.find(one.group)) == opener)
        .collect();
    // What the branch knows of its own names is told already.
    let _ = join_names(groups, &among, profiles, &|at| asked.contains(&at));
}

fn contested(claimants: &[usize], login: Option<&str>, profiles: &[Profile]) -> Diagnostic {
    let files: Vec<String> = claimants
        .iter()
        .filter_map(|at| profiles.get(*at))
        .map(|profile| format!("`contributors/{}.md`", profile.id))
        .collect();
    let what = login.map_or_else(
        || "the same address".to_owned(),
        |login| format!("the account `{login}`"),
    );
    // The profile that came last in path order is as good a place as any: both are named.
    let place = claimants
        .last()
        .and_then(|at| profiles.get(*at))
        .map_or_else(
            || ".mailmap".to_owned(),
            |profile| format!("contributors/{}.md", profile.id),
        );
    Diagnostic::new(&ambiguous_identity::RULE, Place { path: place, range: None }, format!("{} claim {what}", files.join(" and "))).severity(Severity::Error)
        .why("An account is one person's. Until it is in one profile only, its commits are credited to the account and to neither profile.")
        .help("Ask whose account it is, and remove it from the other file.")
}

fn unsound_lines(mailmap: &Mailmap) -> Vec<Diagnostic> {
    let line = |range: &std::ops::Range<usize>| {
        let place = Place {
            path: ".mailmap".to_owned(),
            range: Some(range.clone()),
        };
        Diagnostic::new(
            &unsound_mailmap_line::RULE,
            place,
            "this line of the mailmap joins no two people",
        )
        .why("Git ignores it too, so the people it should join are shown apart.")
        .help("Write `Proper Name <proper@address> <address@in-commits>`.")
    };
    mailmap.unsound.iter().map(line).collect()
}

/// One person, from the signatures that are theirs, newest first.
fn identity(
    known: &[&Known],
    profile: Option<usize>,
    profiles: &[Profile],
    listed_bots: &[String],
    keys: &mut BTreeSet<String>,
) -> Identity {
    let own = profile.and_then(|at| profiles.get(at));
    let mut logins: Vec<Login> = known
        .iter()
        .filter_map(|one| one.account.as_ref())
        .map(|account| account.login.clone())
        .collect();
    logins.extend(
        own.iter()
            .flat_map(|profile| profile.logins.iter().cloned()),
    );
    let mut seen = BTreeSet::new();
    logins.retain(|login| seen.insert(login.normal()));
    let mut all_names: BTreeSet<String> = known
        .iter()
        .flat_map(|one| [&one.raw.name, &one.mapped.signature.name])
        .map(|name| names::normal(name))
        .collect();
    all_names.extend(
        own.iter()
            .flat_map(|p| p.names.iter().chain([&p.name]))
            .map(|name| names::normal(name)),
    );
    all_names.remove("");
    let used_addresses: BTreeSet<&Address> = known
        .iter()
        .flat_map(|one| [&one.raw.address, &one.mapped.signature.address])
        .filter(|address| !address.is_missing())
        .collect();
    let mut addresses: BTreeSet<String> = used_addresses
        .iter()
        .map(|address| address.hashed())
        .collect();
    let in_profiles = |address: &Address| {
        address.account().is_some_and(|account| {
            let login = &account.login;
            login.forge.account_key(&login.host).is_some()
        })
    };
    let own_addresses: BTreeSet<String> = used_addresses
        .iter()
        .filter(|address| address.is_usable() && !in_profiles(address))
        .map(|address| address.hashed())
        .collect();
    addresses.extend(own.iter().flat_map(|profile| {
        profile
            .addresses
            .iter()
            .map(|address| address.trim().to_lowercase())
    }));
    let evidence: Vec<Evidence> = known
        .iter()
        .filter(|_| own.is_none())
        .map(|one| bots::evidence(&one.mapped.signature, one.account.as_ref()))
        .collect();
    let may_be_program = own.is_none()
        && known
            .iter()
            .any(|one| bots::is_surname(&one.mapped.signature));
    let proven_bot = evidence.contains(&Evidence::Proof)
        || bots::is_listed(
            listed_bots,
            own.map(|p| p.id.as_str()),
            &logins,
            &all_names,
            &addresses,
        );
    // Whoever once committed under the name of a program is a person still.
    let bot = proven_bot
        || (!evidence.is_empty() && evidence.iter().all(|evidence| *evidence == Evidence::Name));
    let proper = known
        .iter()
        .filter(|one| one.mapped.proper_name)
        .map(|one| names::shown(&one.mapped.signature.name));
    let chosen = own
        .map(|profile| names::shown(&profile.name))
        .into_iter()
        .chain(proper)
        .find(|name| !name.is_empty());
    let real = chosen.or_else(|| best_name(known, &logins));
    let login = logins.first().cloned();
    let mut oldest_first = known.to_vec();
    oldest_first.sort_by_key(|one| (one.is_new, std::cmp::Reverse(one.first)));
    let base = oldest_first
        .iter()
        .map(|one| address_of(one, &one.mapped.signature))
        .find(|base| !base.is_empty())
        .unwrap_or_default();
    let key = own.map_or_else(|| unique_key(&base, keys), |profile| profile.id.clone());
    let former_keys = former_keys(&oldest_first, &key);
    let name = real.or_else(|| login.as_ref().map(|login| login.name.clone()));
    let name = name.or_else(|| {
        known
            .iter()
            .map(|one| names::before_at(&one.mapped.signature.name))
            .find(|name| !name.is_empty())
    });
    Identity {
        key,
        name: name.unwrap_or_else(|| "Unknown contributor".to_owned()),
        profile: profile.filter(|_| own.is_some()),
        login,
        bot,
        is_stranger: own.is_none_or(|profile| profile.is_proposed)
            && known.iter().all(|one| one.is_stranger),
        proven_bot,
        may_be_program,
        former_keys,
        locals: used_addresses
            .iter()
            .filter_map(|address| address.local())
            .collect(),
        logins,
        names: all_names.into_iter().collect(),
        addresses: addresses.into_iter().collect(),
        own_addresses: own_addresses.into_iter().collect(),
    }
}

/// What a signature alone would be called in an address: by its account, else by its name.
fn address_of(one: &Known, signature: &Signature) -> String {
    one.account.as_ref().map_or_else(
        || names::shown(&signature.name),
        |account| account.login.name.clone(),
    )
}

/// How many other addresses a person's page is given.
const FORMER_KEYS: usize = 16;

/// The slugs that each address and account of a person would have alone, by the first name that it
/// was used with: what their page was called before a profile, the mailmap or another name joined
/// them.
fn former_keys(oldest_first: &[&Known], key: &str) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut slugs: Vec<String> = Vec::new();
    for one in oldest_first
        .iter()
        .filter(|one| !one.is_new && seen.insert(&one.raw.address))
    {
        for signature in [one.raw, &one.mapped.signature] {
            let slug = slug(&address_of(one, signature));
            if !slug.is_empty()
                && slug != key
                && !slugs.contains(&slug)
                && slugs.len() < FORMER_KEYS
            {
                slugs.push(slug);
            }
        }
    }
    slugs
}

/// The best of the names that somebody used: a full one before others, a login last; then the
/// commonest, then the newest.
fn best_name(newest_first: &[&Known], logins: &[Login]) -> Option<String> {
    let mut used: Vec<(String, usize)> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    // What is only proposed names nobody anew.
    let only_new = newest_first.iter().all(|one| one.is_new);
    for one in newest_first.iter().filter(|one| only_new || !one.is_new) {
        let name = names::shown(&one.mapped.signature.name);
        if !name.is_empty() {
            let place = *places.entry(name.clone()).or_insert(used.len());
            match used.get_mut(place) {
                Some((_, times)) => *times += one.times,
                None => used.push((name, one.times)),
            }
        }
    }
    let is_login = |name: &str| logins.iter().any(|login| login.name == name);
    let rank = |(place, (name, times)): &(usize, (String, usize))| {
        (
            names::is_full(name),
            !names::is_placeholder(&names::normal(name)),
            !is_login(name),
            *times,
            std::cmp::Reverse(*place),
        )
    };
    used.into_iter()
        .enumerate()
        .max_by_key(rank)
        .map(|(_, (name, _))| name)
}
