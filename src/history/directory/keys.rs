//! What makes two signatures one person: a profile, an account, an address or a name.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::super::account::Account;
use super::super::address::{Address, Signature};
use super::super::identity::Profile;
use super::super::mailmap::{Mailmap, Mapped};
use super::super::names;

/// What makes two signatures one person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Key {
    Profile(usize),
    Number(String, u64),
    Login(String, String),
    Address(String),
    Name(String),
}

/// What gives a signature its key.
pub(super) struct Rules {
    pub(super) mailmap: Mailmap,
    by_address: HashMap<String, usize>,
    by_login: HashMap<(String, String), usize>,
    by_number: HashMap<(String, u64), usize>,
    /// The numbers that used a login, the latest first.
    numbers: HashMap<(String, String), Vec<u64>>,
    /// Profiles that claim the same account or address, each set once, with an account that they claim if there is one.
    pub(super) contested: BTreeMap<Vec<usize>, Option<String>>,
}

impl Rules {
    pub(super) fn new(mailmap: Mailmap, profiles: &[Profile], newest_first: &[&Signature]) -> Self {
        let mut rules = Self {
            mailmap,
            by_address: HashMap::new(),
            by_login: HashMap::new(),
            by_number: HashMap::new(),
            numbers: HashMap::new(),
            contested: BTreeMap::new(),
        };
        for account in newest_first.iter().filter_map(|signature| signature.address.account()) {
            if let Some(number) = account.number {
                let numbers = rules.numbers.entry(account.login.normal()).or_default();
                if !numbers.contains(&number) {
                    numbers.push(number);
                }
            }
        }
        // A profile is a file that anybody can propose: what two of them claim belongs to neither until a maintainer decides.
        let mut addresses: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        let mut logins: BTreeMap<(String, String), BTreeSet<usize>> = BTreeMap::new();
        for (at, profile) in profiles.iter().enumerate() {
            for address in &profile.addresses {
                addresses.entry(address.trim().to_lowercase()).or_default().insert(at);
            }
            for login in &profile.logins {
                logins.entry(login.normal()).or_default().insert(at);
            }
        }
        for (login, claimants) in logins {
            let Some(at) = rules.only(&claimants, Some(&login.1)) else { continue };
            if let Some(number) = rules.numbers.get(&login).and_then(|numbers| numbers.first()) {
                rules.by_number.entry((login.0.clone(), *number)).or_insert(at);
            }
            rules.by_login.insert(login, at);
        }
        for (address, claimants) in addresses {
            if let Some(at) = rules.only(&claimants, None) {
                rules.by_address.insert(address, at);
            }
        }
        rules
    }

    /// The only one who claims something; several are noted, and have it not.
    fn only(&mut self, claimants: &BTreeSet<usize>, login: Option<&str>) -> Option<usize> {
        let mut all = claimants.iter().copied();
        match (all.next(), all.next()) {
            (Some(only), None) => Some(only),
            _ => {
                self.contested.entry(claimants.iter().copied().collect()).or_insert_with(|| login.map(str::to_owned));
                None
            }
        }
    }

    pub(super) fn key(&self, raw: &Signature, mapped: &Mapped) -> Key {
        let listed = |address: &Address| self.by_address.get(&address.hashed()).copied();
        if let Some(profile) = listed(&raw.address).or_else(|| listed(&mapped.signature.address)) {
            return Key::Profile(profile);
        }
        let address = &mapped.signature.address;
        if let Some(account) = address.account() {
            return self.account_key(account);
        }
        if address.is_usable() { Key::Address(address.hashed()) } else { Key::Name(names::normal(&mapped.signature.name)) }
    }

    /// The profile that claims the account or address of a signature which may be on no commit: an account whose number no commit tells is known by
    /// its login.
    pub(super) fn profile(&self, raw: &Signature, mapped: &Mapped) -> Option<usize> {
        if let Key::Profile(at) = self.key(raw, mapped) {
            return Some(at);
        }
        let account = mapped.signature.address.account().or(raw.address.account())?;
        let login = account.login.normal();
        let numbers = self.numbers.get(&login).map(Vec::as_slice).unwrap_or_default();
        let is_theirs = numbers.is_empty() || account.number.is_some_and(|number| numbers.contains(&number));
        self.by_login.get(&login).copied().filter(|_| is_theirs)
    }

    pub(super) fn account_key(&self, account: &Account) -> Key {
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
