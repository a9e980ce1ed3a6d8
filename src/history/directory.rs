//! Tells which signatures are one person.
//!
//! A signature has keys: the profile that lists its hashed address or its account; the account of a forge's no-reply
//! address, by number where there is one; else its address after the mailmap; else, without a usable address, its name.
//! Equal keys are one person. Profiles and accounts are *strong* keys: their owners said who they are.
//!
//! Then names join what keys left apart, in any order with the same outcome:
//!
//! - a name that one strong key and any addresses share joins the addresses to it;
//! - a name that only addresses share makes them one person, unless it is a machine's placeholder (`root`);
//! - a name under two strong keys joins nothing and is the finding `ambiguous-identity`; addresses that lean towards two
//!   strong keys through their names stay a person of their own;
//! - a profile without any account or address is known by its names alone, so the one account with its name joins it.
//!
//! An older no-reply address without a number joins the number that used the login, when only one did. A login in a profile
//! belongs to the number that used it last: logins are given to new owners.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::account::{Account, Login};
use super::identity::{Identity, Profile, address_hash};
use super::log::Signature;
use super::mailmap::{Mailmap, Mapped};
use super::{Options, PersonId, bots, names};
use crate::diagnostic::{Diagnostic, Place, Severity};

/// Everybody, and who each signature is.
pub(super) struct Directory {
    pub people: Vec<Identity>,
    pub diagnostics: Vec<Diagnostic>,
    persons: HashMap<Signature, PersonId>,
    by_key: HashMap<Key, PersonId>,
    rules: Rules,
}

/// What makes two signatures one person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Key {
    Profile(usize),
    Number(String, u64),
    Login(String, String),
    Address(String),
    Name(String),
}

/// What gives a signature its key.
struct Rules {
    mailmap: Mailmap,
    by_address: HashMap<String, usize>,
    by_login: HashMap<(String, String), usize>,
    by_number: HashMap<(String, u64), usize>,
    /// The numbers that used a login, the latest first.
    numbers: HashMap<(String, String), Vec<u64>>,
}

/// A signature with what is known of it.
struct Known<'a> {
    raw: &'a Signature,
    mapped: Mapped,
    account: Option<Account>,
    group: usize,
}

impl Directory {
    /// Resolves the signatures, which come newest first and may repeat.
    pub fn new<'a>(signatures: impl Iterator<Item = &'a Signature>, mailmap: Mailmap, profiles: &[Profile], options: &Options) -> Self {
        let mut seen = BTreeSet::new();
        let mut order: Vec<&Signature> = Vec::new();
        let mut oldest: HashMap<&Signature, usize> = HashMap::new();
        for (at, signature) in signatures.enumerate() {
            oldest.insert(signature, at);
            if seen.insert(signature) {
                order.push(signature);
            }
        }
        let rules = Rules::new(mailmap, profiles, &order);
        let mut groups = Groups::default();
        profiles.iter().enumerate().for_each(|(at, _)| {
            groups.key(Key::Profile(at));
        });
        let mut known: Vec<Known> = order
            .iter()
            .map(|raw| {
                let mapped = rules.mailmap.map(raw);
                let account = Account::parse(&mapped.signature.email).or_else(|| Account::parse(&raw.email));
                let group = groups.key(rules.key(raw, &mapped));
                // The mailmap gave this account another address: whoever has the account has that address.
                if !mapped.by_name
                    && let Some(account) = Account::parse(&raw.email)
                {
                    let other = groups.key(rules.account_key(&account));
                    groups.join_unless_two_profiles(group, other);
                }
                Known { raw, mapped, account, group }
            })
            .collect();
        let mut diagnostics = unsound_lines(&rules.mailmap);
        diagnostics.extend(join_names(&mut groups, &known, profiles));
        for one in &mut known {
            one.group = groups.find(one.group);
        }
        let mut members: BTreeMap<usize, Vec<&Known>> = BTreeMap::new();
        for one in &known {
            members.entry(one.group).or_default().push(one);
        }
        let mut by_age: Vec<(usize, &Vec<&Known>)> = members.iter().map(|(group, known)| (*group, known)).collect();
        let age = |known: &[&Known]| known.iter().filter_map(|one| oldest.get(one.raw)).max().copied();
        by_age.sort_by_key(|(group, known)| (std::cmp::Reverse(age(known)), *group));
        let mut keys: BTreeSet<String> = profiles.iter().map(|profile| profile.id.to_lowercase()).collect();
        let mut people = Vec::with_capacity(by_age.len());
        let mut persons = HashMap::new();
        let mut group_person: HashMap<usize, PersonId> = HashMap::new();
        for (group, known) in by_age {
            let id = PersonId(u32::try_from(people.len()).unwrap_or(u32::MAX));
            group_person.insert(group, id);
            persons.extend(known.iter().map(|one| (one.raw.clone(), id)));
            people.push(identity(known, groups.profile(group), profiles, options, &mut keys));
        }
        let by_key = groups.keys().into_iter().filter_map(|(key, group)| Some((key, *group_person.get(&group)?))).collect();
        Self { people, diagnostics, persons, by_key, rules }
    }

    /// Who a signature is that the directory was made with.
    pub fn person(&self, signature: &Signature) -> Option<PersonId> {
        self.persons.get(signature).copied()
    }

    /// Who has the address of a signature that may be new; a name alone proves nothing.
    pub fn by_address(&self, signature: &Signature) -> Option<PersonId> {
        let key = self.rules.key(signature, &self.rules.mailmap.map(signature));
        self.by_key.get(&key).copied().filter(|_| !matches!(key, Key::Name(_)))
    }

    /// Whether a signature's name is one of the person's.
    pub fn has_name(&self, person: PersonId, signature: &Signature) -> bool {
        let mapped = self.rules.mailmap.map(signature).signature;
        self.people.get(person.0 as usize).is_some_and(|person| person.has_name(&signature.name) || person.has_name(&mapped.name))
    }
}

impl Rules {
    fn new(mailmap: Mailmap, profiles: &[Profile], newest_first: &[&Signature]) -> Self {
        let mut rules = Self { mailmap, by_address: HashMap::new(), by_login: HashMap::new(), by_number: HashMap::new(), numbers: HashMap::new() };
        for account in newest_first.iter().filter_map(|signature| Account::parse(&signature.email)) {
            if let Some(number) = account.number {
                let numbers = rules.numbers.entry(account.login.normal()).or_default();
                if !numbers.contains(&number) {
                    numbers.push(number);
                }
            }
        }
        for (at, profile) in profiles.iter().enumerate() {
            for address in &profile.addresses {
                rules.by_address.entry(address.trim().to_lowercase()).or_insert(at);
            }
            for login in &profile.logins {
                let login = login.normal();
                if let Some(number) = rules.numbers.get(&login).and_then(|numbers| numbers.first()) {
                    rules.by_number.entry((login.0.clone(), *number)).or_insert(at);
                }
                rules.by_login.entry(login).or_insert(at);
            }
        }
        rules
    }

    fn key(&self, raw: &Signature, mapped: &Mapped) -> Key {
        let listed = |email: &str| self.by_address.get(&address_hash(email)).copied();
        if let Some(profile) = listed(&raw.email).or_else(|| listed(&mapped.signature.email)) {
            return Key::Profile(profile);
        }
        if let Some(account) = Account::parse(&mapped.signature.email) {
            return self.account_key(&account);
        }
        let email = mapped.signature.email.trim().to_lowercase();
        if is_usable(&email) { Key::Address(email) } else { Key::Name(names::normal(&mapped.signature.name)) }
    }

    fn account_key(&self, account: &Account) -> Key {
        let login = account.login.normal();
        // An app's account has one number as a user and another as an app; only the app can have its login.
        let number = if account.is_bot() {
            None
        } else {
            account.number.or_else(|| match self.numbers.get(&login)?[..] {
                [only] => Some(only),
                _ => None,
            })
        };
        let profile = match number {
            Some(number) => self.by_number.get(&(login.0.clone(), number)),
            None => self.by_login.get(&login),
        };
        match (profile, number) {
            (Some(profile), _) => Key::Profile(*profile),
            (None, Some(number)) => Key::Number(login.0, number),
            (None, None) => Key::Login(login.0, login.1),
        }
    }
}

/// Whether an address can tell people apart: not one that machines fill in.
fn is_usable(email: &str) -> bool {
    let Some((local, domain)) = email.rsplit_once('@') else { return false };
    let filled_in = domain.is_empty()
        || domain.contains("(none)")
        || ["localhost", "localdomain", "local", "lan", "invalid", "internal"].iter().any(|end| domain.rsplit('.').next() == Some(*end))
        || matches!(email, "you@example.com" | "email@example.com" | "name@example.com" | "user@example.com" | "noreply@example.com");
    !local.is_empty() && !filled_in && !email.contains(char::is_whitespace)
}

/// Keys that are one person: a disjoint-set forest.
#[derive(Default)]
struct Groups {
    ids: HashMap<Key, usize>,
    keys: Vec<Key>,
    parents: Vec<usize>,
}

impl Groups {
    fn key(&mut self, key: Key) -> usize {
        if let Some(id) = self.ids.get(&key) {
            return self.find(*id);
        }
        let id = self.keys.len();
        self.ids.insert(key.clone(), id);
        self.keys.push(key);
        self.parents.push(id);
        id
    }

    fn find(&mut self, mut id: usize) -> usize {
        while self.parents[id] != id {
            self.parents[id] = self.parents[self.parents[id]];
            id = self.parents[id];
        }
        id
    }

    /// The stronger key represents both, so that a group's strength is its representative's.
    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.find(a), self.find(b));
        if a != b {
            let (first, second) = if self.keys[a] <= self.keys[b] { (a, b) } else { (b, a) };
            self.parents[second] = first;
        }
    }

    fn join_unless_two_profiles(&mut self, a: usize, b: usize) {
        let (a, b) = (self.find(a), self.find(b));
        if self.profile(a).is_none() || self.profile(b).is_none() {
            self.join(a, b);
        }
    }

    fn profile(&self, representative: usize) -> Option<usize> {
        if let Key::Profile(at) = self.keys[representative] { Some(at) } else { None }
    }

    fn is_strong(&self, representative: usize) -> bool {
        !matches!(self.keys[representative], Key::Address(_) | Key::Name(_))
    }

    fn keys(mut self) -> Vec<(Key, usize)> {
        let keys = self.keys.clone();
        keys.into_iter().enumerate().map(|(at, key)| (key, self.find(at))).collect()
    }
}

/// Joins groups by name, by the rules at the head of this file.
fn join_names(groups: &mut Groups, known: &[Known], profiles: &[Profile]) -> Vec<Diagnostic> {
    let mut holders: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    let mut hold = |name: &str, group: usize| {
        let name = names::normal(name);
        if !names::is_placeholder(&name) {
            holders.entry(name).or_default().insert(group);
        }
    };
    for one in known {
        let group = groups.find(one.group);
        hold(&one.mapped.signature.name, group);
        if !one.mapped.by_name {
            hold(&one.raw.name, group);
        }
    }
    for (at, profile) in profiles.iter().enumerate() {
        let group = groups.key(Key::Profile(at));
        profile.names.iter().chain([&profile.name]).for_each(|name| hold(name, group));
    }
    for holders in holders.values() {
        let strong: Vec<usize> = strong_among(groups, holders);
        if let [a, b] = strong[..] {
            let only_names =
                |group: usize| groups.profile(group).and_then(|at| profiles.get(at)).is_some_and(|p| p.logins.is_empty() && p.addresses.is_empty());
            if (only_names(a) && groups.profile(b).is_none()) || (only_names(b) && groups.profile(a).is_none()) {
                groups.join(a, b);
            }
        }
    }
    for holders in holders.values() {
        let weak: Vec<usize> = holders.iter().copied().filter(|group| !is_strong_now(groups, *group)).collect();
        weak.windows(2).for_each(|pair| groups.join(pair[0], pair[1]));
    }
    let mut leanings: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    let mut ambiguous: BTreeMap<Vec<usize>, &str> = BTreeMap::new();
    for (name, holders) in &holders {
        let strong = strong_among(groups, holders);
        for weak in holders.iter().copied().filter(|group| !is_strong_now(groups, *group)).collect::<Vec<_>>() {
            leanings.entry(groups.find(weak)).or_default().extend(&strong);
        }
        if strong.len() > 1 {
            ambiguous.entry(strong).or_insert(name);
        }
    }
    for (weak, strong) in leanings {
        let strong: Vec<usize> = strong.into_iter().collect();
        match strong[..] {
            [] => {}
            [only] => groups.join(weak, only),
            _ => {
                let name = known.iter().find(|one| groups.find(one.group) == weak).map_or("", |one| &one.mapped.signature.name);
                ambiguous.entry(strong).or_insert(name);
            }
        }
    }
    ambiguous.into_iter().map(|(strong, name)| ambiguous_identity(name, &strong, groups, known, profiles)).collect()
}

fn is_strong_now(groups: &mut Groups, group: usize) -> bool {
    let group = groups.find(group);
    groups.is_strong(group)
}

fn strong_among(groups: &mut Groups, holders: &BTreeSet<usize>) -> Vec<usize> {
    let found: BTreeSet<usize> = holders.iter().map(|group| groups.find(*group)).collect();
    found.into_iter().filter(|group| groups.is_strong(*group)).collect()
}

fn ambiguous_identity(name: &str, strong: &[usize], groups: &mut Groups, known: &[Known], profiles: &[Profile]) -> Diagnostic {
    let mut who = Vec::new();
    for group in strong {
        let account = known.iter().find(|one| groups.find(one.group) == *group).and_then(|one| one.account.as_ref());
        who.push(match (groups.profile(*group).and_then(|at| profiles.get(at)), account) {
            (Some(profile), _) => format!("contributors/{}.md", profile.id),
            (None, Some(account)) => format!("{}/{}", account.login.host, account.login.name),
            (None, None) => "another account".to_owned(),
        });
    }
    let shown = known.iter().find(|one| names::normal(&one.mapped.signature.name) == *name).map_or(name, |one| &one.mapped.signature.name);
    let place = Place { path: ".mailmap".to_owned(), range: None };
    Diagnostic::new("ambiguous-identity", Severity::Warning, place, format!("the name \"{}\" belongs to {}", names::shown(shown), who.join(" and ")))
        .why("Credit is not joined by name alone when the accounts differ: they may be two people.")
        .help("If they are one person, list both accounts in that person's file in `contributors/`, or join their addresses in `.mailmap`.")
}

fn unsound_lines(mailmap: &Mailmap) -> Vec<Diagnostic> {
    let line = |range: &std::ops::Range<usize>| {
        let place = Place { path: ".mailmap".to_owned(), range: Some(range.clone()) };
        Diagnostic::new("unsound-mailmap-line", Severity::Warning, place, "this line of the mailmap joins nobody")
            .why("Git ignores it too, so the people it should join are shown apart.")
            .help("Write `Proper Name <proper@address> <address@in-commits>`.")
    };
    mailmap.unsound.iter().map(line).collect()
}

/// One person, from the signatures that are theirs, newest first.
fn identity(known: &[&Known], profile: Option<usize>, profiles: &[Profile], options: &Options, keys: &mut BTreeSet<String>) -> Identity {
    let own = profile.and_then(|at| profiles.get(at));
    let mut logins: Vec<Login> = known.iter().filter_map(|one| one.account.as_ref()).map(|account| account.login.clone()).collect();
    logins.extend(own.iter().flat_map(|profile| profile.logins.iter().cloned()));
    let mut seen = BTreeSet::new();
    logins.retain(|login| seen.insert(login.normal()));
    let mut all_names: BTreeSet<String> =
        known.iter().flat_map(|one| [&one.raw.name, &one.mapped.signature.name]).map(|name| names::normal(name)).collect();
    all_names.extend(own.iter().flat_map(|p| p.names.iter().chain([&p.name])).map(|name| names::normal(name)));
    all_names.remove("");
    let emails: BTreeSet<&str> =
        known.iter().flat_map(|one| [one.raw.email.as_str(), one.mapped.signature.email.as_str()]).filter(|email| !email.is_empty()).collect();
    let mut addresses: BTreeSet<String> = emails.iter().map(|email| address_hash(email)).collect();
    addresses.extend(own.iter().flat_map(|profile| profile.addresses.iter().map(|address| address.trim().to_lowercase())));
    let bot = own.is_none() && known.iter().any(|one| bots::is_bot(&one.mapped.signature, one.account.as_ref()))
        || bots::is_listed(&options.bots, own.map(|p| p.id.as_str()), &logins, &all_names, &addresses);
    let used = known.iter().filter(|one| one.mapped.proper_name).chain(known).map(|one| names::shown(&one.mapped.signature.name));
    let real = own.map(|profile| names::shown(&profile.name)).into_iter().chain(used).find(|name| !name.is_empty());
    let login = logins.first().cloned();
    let base = login.as_ref().map(|login| login.name.clone()).or_else(|| real.clone()).unwrap_or_default();
    let key = own.map_or_else(|| unique(&base, keys), |profile| profile.id.clone());
    let name = real.or_else(|| login.as_ref().map(|login| login.name.clone()));
    let name = name.or_else(|| known.iter().map(|one| names::before_at(&one.mapped.signature.name)).find(|name| !name.is_empty()));
    Identity {
        key,
        name: name.unwrap_or_else(|| "Unknown contributor".to_owned()),
        profile: profile.filter(|_| own.is_some()),
        login,
        bot,
        logins,
        names: all_names.into_iter().collect(),
        addresses: addresses.into_iter().collect(),
    }
}

/// A slug that nobody else has.
fn unique(base: &str, keys: &mut BTreeSet<String>) -> String {
    let slug = crate::paths::slug(base);
    let slug = if slug.is_empty() { "contributor".to_owned() } else { slug };
    let mut key = slug.clone();
    let mut number = 2;
    while !keys.insert(key.clone()) {
        key = format!("{slug}-{number}");
        number += 1;
    }
    key
}
