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
    let shared = matches!(local, "noreply" | "no-reply" | "donotreply" | "do-not-reply" | "nobody") && !bots::is_bot_address(email);
    let filled_in = domain.is_empty()
        || shared
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
    // Programs share names only with programs: whoever commits through one keeps a name of their own.
    let mut holders: BTreeMap<(bool, String), BTreeSet<usize>> = BTreeMap::new();
    let mut hold = |bot: bool, name: &str, group: usize| {
        let name = names::normal(name);
        if !names::is_placeholder(&name) {
            holders.entry((bot, name)).or_default().insert(group);
        }
    };
    for one in known {
        let group = groups.find(one.group);
        let bot = bots::is_bot(&one.mapped.signature, one.account.as_ref());
        hold(bot, &one.mapped.signature.name, group);
        if !one.mapped.by_name {
            hold(bot, &one.raw.name, group);
        }
    }
    for (at, profile) in profiles.iter().enumerate() {
        let group = groups.key(Key::Profile(at));
        profile.names.iter().chain([&profile.name]).for_each(|name| hold(false, name, group));
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
    for ((_, name), holders) in &holders {
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{History, Log, PersonSpec};
    use super::*;

    /// A log with one commit for each author, the newest first.
    fn log(mailmap: &str, authors: &[&str]) -> Log {
        let mut text: String = mailmap.lines().map(|line| format!("mailmap {line}\n")).collect();
        for (at, author) in authors.iter().enumerate() {
            text.push_str(&format!("commit {at}\nAuthor: {author}\nDate: 2026-01-01\n"));
        }
        Log::parse_text(&text)
    }

    /// The author of each commit, as key and name, and the findings.
    fn people(mailmap: &str, authors: &[&str], profiles: &[Profile]) -> String {
        let history = History::build(log(mailmap, authors), profiles, &Options::default());
        let mut lines: Vec<String> =
            history.commits.iter().map(|commit| history.person(commit.author)).map(|person| format!("{} {}", person.key, person.name)).collect();
        lines.extend(history.diagnostics.iter().map(|finding| format!("{}: {}", finding.rule, finding.message)));
        lines.join("\n")
    }

    fn ada() -> Profile {
        Profile {
            id: "ada".into(),
            name: "Ada Lovelace".into(),
            logins: vec![Login::github("countess")],
            names: vec!["A. A. L.".into()],
            addresses: vec![address_hash("ADA@old.example ")],
        }
    }

    #[test]
    fn one_person_under_several_addresses_and_one_address_under_several_names() {
        let authors = ["Ada Lovelace <ada@a.example>", "ADA  lovelace <ada@b.example>", "al <ada@b.example>"];
        assert_eq!(people("", &authors, &[]), "ada-lovelace Ada Lovelace\nada-lovelace Ada Lovelace\nada-lovelace Ada Lovelace");
        let spellings = ["Am\u{e9}lie <a@a.example>", "Ame\u{301}lie <b@b.example>"];
        assert_eq!(people("", &spellings, &[]).lines().map(|line| line.split(' ').next().unwrap()).collect::<BTreeSet<_>>().len(), 1);
        assert_eq!(people("", &["root <a@a.example>", "root <b@b.example>"], &[]), "root-2 root\nroot root");
    }

    #[test]
    fn the_number_of_an_account_is_the_identity() {
        let authors = [
            "Ada <7+countess@users.noreply.github.com>",
            "A. L. <7+ada@users.noreply.github.com>",
            "al <ada@users.noreply.github.com>",
            "Other <8+other@users.noreply.github.com>",
        ];
        assert_eq!(people("", &authors, &[]), "countess Ada\ncountess Ada\ncountess Ada\nother Other");
        let taken_over = ["New <8+ada@users.noreply.github.com>", "Old <7+ada@users.noreply.github.com>", "Who <ada@users.noreply.github.com>"];
        assert_eq!(people("", &taken_over, &[]), "ada-3 New\nada-2 Old\nada Who");
    }

    #[test]
    fn one_name_under_two_accounts_is_a_finding_and_joins_nobody() {
        let authors = ["Sam Hill <1+sam@users.noreply.github.com>", "Sam Hill <2-hill@users.noreply.gitlab.com>", "sam hill <sam@home.example>"];
        assert_eq!(
            people("", &authors, &[]),
            "sam Sam Hill\nhill Sam Hill\nsam-hill sam hill\n\
             ambiguous-identity: the name \"Sam Hill\" belongs to github.com/sam and gitlab.com/hill"
        );
        let one = ["Sam Hill <1+sam@users.noreply.github.com>", "sam hill <sam@home.example>", "Sam Hill <>"];
        assert_eq!(people("", &one, &[]), "sam Sam Hill\nsam Sam Hill\nsam Sam Hill");
    }

    #[test]
    fn a_profile_claims_addresses_accounts_and_names() {
        let authors = [
            "x <ada@OLD.example>",
            "y <7+countess@users.noreply.github.com>",
            "z <7+earlier@users.noreply.github.com>",
            "a. a. l. <new@home.example>",
            "Bo <bo@home.example>",
        ];
        let expected = "ada Ada Lovelace\n".repeat(4) + "bo Bo";
        assert_eq!(people("", &authors, &[ada()]), expected);
        let stranger = ["Ada Lovelace <9+mallory@users.noreply.github.com>"];
        assert_eq!(
            people("", &stranger, &[ada()]),
            "mallory Ada Lovelace\nambiguous-identity: the name \"Ada Lovelace\" belongs to contributors/ada.md and github.com/mallory"
        );
        let names_only = Profile { logins: vec![], addresses: vec![], ..ada() };
        assert_eq!(people("", &stranger, &[names_only]), "ada Ada Lovelace");
    }

    #[test]
    fn the_mailmap_joins_people_and_gives_the_name() {
        let mailmap = "Bo Ito <bo@new.example> <BO@old.example>\nBo Ito <bo@new.example> <5+bo@users.noreply.github.com>\nrubbish";
        let authors = ["b <bo@old.example>", "bb <5+bo@users.noreply.github.com>", "bbb <5+bo2@users.noreply.github.com>"];
        assert_eq!(people(mailmap, &authors, &[]), "bo Bo Ito\nbo Bo Ito\nbo Bo Ito\nunsound-mailmap-line: this line of the mailmap joins nobody");
    }

    #[test]
    fn what_is_shown_never_holds_an_address() {
        let authors = [
            "ada@x.example <ada@x.example>",
            "ada@x.example <1+countess@users.noreply.github.com>",
            " <secret@y.example>",
            " <>",
            "??? <q@q.example>",
        ];
        assert_eq!(
            people("", &authors, &[]),
            "countess countess\ncountess countess\ncontributor-3 Unknown contributor\ncontributor-2 Unknown contributor\ncontributor ???"
        );
        assert_eq!(people("", &["ada@x.example <ada@x.example>"], &[]), "contributor ada");
    }

    #[test]
    fn bots_are_known_by_account_never_by_name() {
        let bots = Options { bots: vec!["@importer".into()] };
        let authors = [
            "dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>",
            "dependabot[bot] <27856297+dependabot[bot]@users.noreply.github.com>",
            "faker[bot] <faker@x.example>",
            "I <5+importer@users.noreply.github.com>",
            "Claude <noreply@anthropic.com>",
            "Ada <noreply@github.com>",
            "Ada <ada@x.example>",
            "Bo <noreply@shared.example>",
            "Cy <noreply@shared.example>",
        ];
        let history = History::build(log("", &authors), &[], &bots);
        let shown: Vec<String> = history.commits.iter().map(|c| history.person(c.author)).map(|p| format!("{} {}", p.key, p.bot)).collect();
        assert_eq!(shown[..5], ["dependabot-bot true", "dependabot-bot true", "faker-bot false", "importer true", "claude true"]);
        assert_eq!(shown[5..], ["ada-2 true", "ada false", "bo false", "cy false"]);
        assert!(history.diagnostics.is_empty());
    }

    #[test]
    fn front_matter_finds_people() {
        let authors = ["Ada <7+countess@users.noreply.github.com>", "Bo Ito <bo@home.example>", "Cy <cy1@a.example>"];
        let history = History::build(log("", &authors), &[ada()], &Options::default());
        let key = |spec: PersonSpec| history.resolve_person(&spec).map(|id| history.person(id).key.as_str());
        let name = |name: &str| PersonSpec { name: Some(name.into()), ..PersonSpec::default() };
        assert_eq!(key(name("ADA")), Some("ada"));
        assert_eq!(key(name("@Countess")), Some("ada"));
        assert_eq!(key(name("bo  ito")), Some("bo-ito"));
        assert_eq!(key(name("nobody")), None);
        assert_eq!(key(PersonSpec { url: Some("https://github.com/countess/".into()), ..name("x") }), Some("ada"));
        assert_eq!(key(PersonSpec { url: Some("https://github.com/countess/repo".into()), ..name("x") }), None);
        assert_eq!(key(PersonSpec { email: Some(address_hash("bo@home.example")), ..name("x") }), Some("bo-ito"));
        assert_eq!(key(PersonSpec::default()), None);
    }

    #[test]
    fn people_are_credited_once_and_sign_offs_belong_to_addresses() {
        let history = History::build(
            Log::parse_text(
                "commit c1\nAuthor: Ada <ada@a.example>\nDate: 2026-01-01\n\n    Crabs (#12)\n    \n    Co-authored-by: Bo <bo@b.example>\n    \
                 Co-authored-by: ada <ADA@a.example>\n    Reviewed-by: Bo <bo@b.example>\n    Translated-by: Cy <cy@c.example>\n    \
                 Assisted-by: Tool <t@t.example>\n    Signed-off-by: Ada <ada@a.example>\n    Signed-off-by: Eve <bo@b.example>\n    \
                 Signed-off-by: Ada <eve@e.example>\n",
            ),
            &[],
            &Options::default(),
        );
        let commit = &history.commits[0];
        let key = |id: PersonId| history.person(id).key.as_str();
        assert_eq!(key(commit.author), "ada");
        assert_eq!(commit.co_authors.iter().map(|id| key(*id)).collect::<Vec<_>>(), ["bo"]);
        assert_eq!(commit.roles.iter().map(|(id, _)| key(*id)).collect::<Vec<_>>(), ["cy"]);
        assert_eq!(commit.pull_request, Some(12));
        assert_eq!(commit.tools, ["Tool"]);
        let sign_offs: Vec<_> = commit.sign_offs.iter().map(|s| (s.person.map(key), s.name_matches)).collect();
        assert_eq!(sign_offs, [(Some("ada"), true), (Some("bo"), false), (None, false)]);
        assert_eq!(history.people.len(), 3);
    }

    proptest! {
        #[test]
        fn keys_are_unique_and_nothing_shown_is_an_address(
            authors in proptest::collection::vec("(Ada|Bo|root|ada@x\\.y||Sam Hill|.{0,8}) <(ada@x\\.y|bo@x\\.y|[12]\\+(ada|bo)@users\\.noreply\\.github\\.com|(ada|bo)@users\\.noreply\\.github\\.com||[a-c]@[x-z]\\.org)>", 0..12),
            with_profile in proptest::bool::ANY,
        ) {
            let authors: Vec<String> = authors.into_iter().map(|author| author.replace(['\n', '\r'], " ")).collect();
            let lines: Vec<&str> = authors.iter().map(String::as_str).collect();
            let profiles = if with_profile { vec![ada()] } else { Vec::new() };
            let history = History::build(log("", &lines), &profiles, &Options::default());
            let keys: BTreeSet<&str> = history.people.iter().map(|person| person.key.as_str()).collect();
            prop_assert_eq!(keys.len(), history.people.len());
            for person in &history.people {
                prop_assert!(!person.name.is_empty() && !person.key.is_empty());
                prop_assert!(!person.name.contains("@x.y") && !person.key.contains('@'));
            }
            let findings = history.diagnostics.iter().all(|d| !d.message.contains("@x.y"));
            prop_assert!(findings);
            // The order of commits decides names and keys, never who is who.
            let mut reversed = lines.clone();
            reversed.reverse();
            let back = History::build(log("", &reversed), &profiles, &Options::default());
            prop_assert_eq!(back.people.len(), history.people.len());
        }
    }
}
