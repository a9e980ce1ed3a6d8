//! What makes two signatures one person: a profile, an account, an address or a name.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::super::account::Account;
use super::super::address::{Address, Signature};
use super::super::identity::Profile;
use super::super::mailmap::{Mailmap, Mapped};
use super::super::names;
use super::super::opener::Opener;

/// What makes two signatures one person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Key {
    Profile(usize),
    Number(String, u64),
    Login(String, String),
    Address(String),
    Name(String),
    /// A name on proposed commits, without an address that tells people apart.
    Stranger(String),
}

/// What is only proposed, and what shows whose it is.
#[derive(Default)]
pub(in crate::history) struct Newcomers<'a> {
    /// Signatures that stand on proposed commits alone.
    pub signatures: HashSet<&'a Signature>,
    /// Addresses that stand on other commits, too.
    pub known: HashSet<&'a Address>,
    /// Who proposes them, where the forge tells.
    pub opener: Option<&'a Opener>,
}

/// What gives a signature its key.
#[derive(Default)]
pub(super) struct Rules {
    pub(super) mailmap: Mailmap,
    by_address: HashMap<String, usize>,
    by_login: HashMap<(String, String), usize>,
    by_number: HashMap<(String, u64), usize>,
    /// The numbers that used a login, the latest first.
    numbers: HashMap<(String, String), Vec<u64>>,
    /// Logins and numbers that commits show which are not only proposed.
    shown_logins: HashSet<(String, String)>,
    shown_numbers: HashSet<(String, u64)>,
    /// Profiles that are only proposed.
    proposed: HashSet<usize>,
    /// Signatures whose person nothing shows but they themselves; those with an address of their
    /// own by it.
    strangers: HashSet<Address>,
    nameless: HashSet<Signature>,
    opener: Option<(Opener, Option<Key>)>,
    /// Profiles that claim the same account or address, each set once, with an account that they
    /// claim if there is one.
    pub(super) contested: BTreeMap<Vec<usize>, Option<String>>,
}

impl Rules {
    /// What commits, profiles and proposals say of whose a signature is.
    pub(super) fn new(
        mailmap: Mailmap,
        profiles: &[Profile],
        newest_first: &[&Signature],
        newcomers: &Newcomers,
    ) -> Self {
        let mut rules = Self {
            mailmap,
            proposed: (0..)
                .zip(profiles)
                .filter(|(_, profile)| profile.is_proposed)
                .map(|(at, _)| at)
                .collect(),
            ..Self::default()
        };
        rules.add_accounts(profiles, newest_first, newcomers);
        rules.add_claims(profiles);
        rules.opener = newcomers
            .opener
            .map(|opener| (opener.clone(), rules.opener_key(opener)));
        rules.add_strangers(newest_first, newcomers);
        rules
    }

    /// Takes note of the accounts that commits show, and of the numbers of their logins.
    fn add_accounts(
        &mut self,
        profiles: &[Profile],
        newest_first: &[&Signature],
        newcomers: &Newcomers,
    ) {
        let (only_proposed, shown): (Vec<&Signature>, Vec<&Signature>) = newest_first
            .iter()
            .partition(|signature| newcomers.signatures.contains(*signature));
        let accounts = shown.iter().filter_map(|one| one.address.account());
        for account in accounts {
            let login = account.login.normal();
            let number = account.number.map(|number| (login.0.clone(), number));
            self.shown_numbers.extend(number);
            self.shown_logins.insert(login);
            self.add_number(account);
        }
        // A login that commits show with a number belongs to no other, whatever a proposal says.
        let claimed: HashSet<(String, String)> = profiles
            .iter()
            .filter(|profile| !profile.is_proposed)
            .flat_map(|profile| &profile.logins)
            .map(|login| login.normal())
            .collect();
        let accounts = only_proposed.iter();
        for account in accounts.filter_map(|one| one.address.account()) {
            let login = account.login.normal();
            if !self.shown_logins.contains(&login) && !claimed.contains(&login) {
                self.add_number(account);
            }
        }
    }

    /// Gives accounts and addresses to the profiles that claim them. A profile is a file that
    /// anybody can propose: what two of them claim belongs to neither until a maintainer decides.
    fn add_claims(&mut self, profiles: &[Profile]) {
        let mut addresses: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        let mut logins: BTreeMap<(String, String), BTreeSet<usize>> = BTreeMap::new();
        for (at, profile) in profiles.iter().enumerate() {
            for address in &profile.addresses {
                let address = address.trim().to_lowercase();
                addresses.entry(address).or_default().insert(at);
            }
            for login in &profile.logins {
                logins.entry(login.normal()).or_default().insert(at);
            }
        }
        for (login, claimants) in logins {
            let Some(at) = self.only(&claimants, Some(&login.1)) else {
                continue;
            };
            if let Some(number) = self.numbers.get(&login).and_then(|them| them.first()) {
                let account = (login.0.clone(), *number);
                self.by_number.entry(account).or_insert(at);
            }
            self.by_login.insert(login, at);
        }
        for (address, claimants) in addresses {
            if let Some(at) = self.only(&claimants, None) {
                self.by_address.insert(address, at);
            }
        }
    }

    /// Takes note of the signatures whose person nothing shows but they themselves.
    fn add_strangers(&mut self, newest_first: &[&Signature], newcomers: &Newcomers) {
        let unknown: Vec<&Signature> = newest_first
            .iter()
            .copied()
            .filter(|signature| self.is_unknown(signature, newcomers))
            .collect();
        for signature in unknown {
            if signature.address.is_usable() {
                self.strangers.insert(signature.address.clone());
            } else {
                self.nameless.insert(signature.clone());
            }
        }
    }

    fn add_number(&mut self, account: &Account) {
        if let Some(number) = account.number {
            let numbers = self.numbers.entry(account.login.normal()).or_default();
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
    }

    /// Whether nothing but a proposed commit itself says whose a signature is.
    fn is_unknown(&self, raw: &Signature, newcomers: &Newcomers) -> bool {
        let mapped = self.mailmap.map(raw).signature.address;
        let is_listed = |address: &Address| self.by_address.contains_key(&address.hashed());
        let is_shown = |account: &Account| {
            account.number.is_some_and(|number| {
                self.shown_numbers
                    .contains(&(account.login.normal().0, number))
            }) || self.vouched(account).is_some()
        };
        newcomers.signatures.contains(raw)
            && !(raw.address.is_usable() && newcomers.known.contains(&raw.address))
            && mapped == raw.address
            && !is_listed(&raw.address)
            && !raw.address.account().is_some_and(is_shown)
    }

    /// Whether nothing but a proposed commit itself says whose a signature is.
    pub(super) fn is_stranger(&self, raw: &Signature) -> bool {
        if raw.address.is_usable() {
            self.strangers.contains(&raw.address)
        } else {
            self.nameless.contains(raw)
        }
    }

    /// What the account is, that opened the pull request, as far as the branch knows it.
    pub(super) fn opener(&self) -> Option<(&Opener, Option<&Key>)> {
        self.opener
            .as_ref()
            .map(|(opener, key)| (opener, key.as_ref()))
    }

    fn opener_key(&self, opener: &Opener) -> Option<Key> {
        let of_number = |number: u64| {
            let number = (opener.host.clone(), number);
            let profile = self.by_number.get(&number).map(|at| Key::Profile(*at));
            profile.or_else(|| {
                self.shown_numbers
                    .contains(&number)
                    .then_some(Key::Number(number.0, number.1))
            })
        };
        if let Some(known) = opener.number.and_then(of_number) {
            return Some(known);
        }
        let login = (opener.host.clone(), opener.login.clone()?);
        let numbers = self
            .numbers
            .get(&login)
            .filter(|_| self.shown_logins.contains(&login))
            .map(Vec::as_slice)
            .unwrap_or_default();
        match (numbers, opener.number) {
            ([latest, ..], None) => of_number(*latest),
            // The login is another account's by now.
            ([_, ..], Some(_)) => None,
            ([], _) => {
                let profile = self
                    .by_login
                    .get(&login)
                    .filter(|at| !self.proposed.contains(at))
                    .map(|at| Key::Profile(*at));
                profile.or_else(|| {
                    self.shown_logins
                        .contains(&login)
                        .then_some(Key::Login(login.0, login.1))
                })
            }
        }
    }

    /// Whose an account is by the word of the forge.
    fn vouched(&self, account: &Account) -> Option<&Key> {
        let (opener, key) = self
            .opener
            .as_ref()
            .filter(|(opener, _)| opener.is(account))?;
        let login = account.login.normal();
        // Where the forge tells no number, one that the branch does not know under this login is
        // nobody's.
        let is_other = opener.number.is_none()
            && self.shown_logins.contains(&login)
            && account.number.is_some_and(|number| {
                !self
                    .numbers
                    .get(&login)
                    .is_some_and(|numbers| numbers.contains(&number))
            });
        key.as_ref().filter(|_| !is_other)
    }

    /// The only one who claims something; several are noted, and have it not.
    fn only(&mut self, claimants: &BTreeSet<usize>, login: Option<&str>) -> Option<usize> {
        let mut all = claimants.iter().copied();
        match (all.next(), all.next()) {
            (Some(only), None) => Some(only),
            _ => {
                self.contested
                    .entry(claimants.iter().copied().collect())
                    .or_insert_with(|| login.map(str::to_owned));
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
        if self.is_stranger(raw) {
            return self.stranger_key(raw);
        }
        if let Some(account) = address.account() {
            return self
                .vouched(account)
                .cloned()
                .unwrap_or_else(|| self.account_key(account));
        }
        if address.is_usable() {
            Key::Address(address.hashed())
        } else {
            Key::Name(names::normal(&mapped.signature.name))
        }
    }

    fn stranger_key(&self, raw: &Signature) -> Key {
        let is_others = |login: &(String, String)| {
            self.shown_logins.contains(login)
                || self
                    .by_login
                    .get(login)
                    .is_some_and(|at| !self.proposed.contains(at))
        };
        match raw.address.account() {
            Some(account)
                if account.number.is_none()
                    && !account.is_bot()
                    && is_others(&account.login.normal()) =>
            {
                let login = account.login.normal();
                Key::Login(login.0, login.1)
            }
            Some(account) => self.account_key(account),
            None if raw.address.is_usable() => Key::Address(raw.address.hashed()),
            None => Key::Stranger(names::normal(&raw.name)),
        }
    }

    /// The profile that claims the account or address of a signature which may be on no commit: an
    /// account whose number no commit tells is known by its login.
    pub(super) fn profile(&self, raw: &Signature, mapped: &Mapped) -> Option<usize> {
        if let Key::Profile(at) = self.key(raw, mapped) {
            return Some(at);
        }
        let account = mapped
            .signature
            .address
            .account()
            .or(raw.address.account())?;
        let login = account.login.normal();
        let numbers = self
            .numbers
            .get(&login)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let is_theirs = numbers.is_empty()
            || account
                .number
                .is_some_and(|number| numbers.contains(&number));
        self.by_login.get(&login).copied().filter(|_| is_theirs)
    }

    pub(super) fn account_key(&self, account: &Account) -> Key {
        let login = account.login.normal();
        // An app's account has one number as a user and another as an app; only the app can have
        // its login.
        let number = if account.is_bot() {
            None
        } else {
            account
                .number
                .or_else(|| match self.numbers.get(&login)?[..] {
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
