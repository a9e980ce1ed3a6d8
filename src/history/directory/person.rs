//! One person, made of the signatures that are theirs.

use std::collections::BTreeSet;

use foldhash::{HashMap, HashMapExt};

use super::super::account::Login;
use super::super::address::{Address, Signature};
use super::super::bots::{self, Evidence};
use super::super::identity::{Identity, Profile, unique_key};
use super::super::names;
use super::known::Known;
use crate::paths::slug;

/// One person, from the signatures that are theirs, newest first.
pub(super) fn identity(
    known: &[&Known],
    profile: Option<usize>,
    profiles: &[Profile],
    listed_bots: &[String],
    keys: &mut BTreeSet<String>,
) -> Identity {
    let own = profile.and_then(|at| profiles.get(at));
    let logins = logins(known, own);
    let names = all_names(known, own);
    let used: BTreeSet<&Address> = signatures(known)
        .map(|signature| &signature.address)
        .filter(|address| !address.is_missing())
        .collect();
    let addresses = addresses(&used, own);
    let id = own.map(|profile| profile.id.as_str());
    let is_listed = bots::is_listed(listed_bots, id, &logins, &names, &addresses);
    let program = Program::of(known, own, is_listed);
    let mut oldest_first = known.to_vec();
    oldest_first.sort_by_key(|one| (one.is_new, std::cmp::Reverse(one.first)));
    let key = own.map_or_else(
        || unique_key(&first_address(&oldest_first), keys),
        |profile| profile.id.clone(),
    );
    Identity {
        former_keys: former_keys(&oldest_first, &key),
        key,
        name: name(known, own, &logins),
        profile: profile.filter(|_| own.is_some()),
        login: logins.first().cloned(),
        bot: program.is_one,
        is_stranger: own.is_none_or(|profile| profile.is_proposed)
            && known.iter().all(|one| one.is_stranger),
        proven_bot: program.is_proven,
        may_be_program: program.may_be,
        locals: used.iter().filter_map(|address| address.local()).collect(),
        logins,
        names: names.into_iter().collect(),
        own_addresses: own_addresses(&used),
        addresses: addresses.into_iter().collect(),
    }
}

/// Each signature as git has it and as the mailmap does.
fn signatures<'k>(known: &'k [&Known]) -> impl Iterator<Item = &'k Signature> {
    known
        .iter()
        .flat_map(|one| [one.raw, &one.mapped.signature])
}

/// The accounts of somebody: those of their commits, then those of their profile.
fn logins(known: &[&Known], own: Option<&Profile>) -> Vec<Login> {
    let accounts = known.iter().filter_map(|one| one.account.as_ref());
    let mut logins: Vec<Login> = accounts.map(|account| account.login.clone()).collect();
    logins.extend(own.iter().flat_map(|profile| &profile.logins).cloned());
    let mut seen = BTreeSet::new();
    logins.retain(|login| seen.insert(login.normal()));
    logins
}

/// Every name of somebody, in the form that is compared.
fn all_names(known: &[&Known], own: Option<&Profile>) -> BTreeSet<String> {
    let of_profile = own
        .into_iter()
        .flat_map(|profile| profile.names.iter().chain([&profile.name]));
    let mut names: BTreeSet<String> = signatures(known)
        .map(|signature| &signature.name)
        .chain(of_profile)
        .map(|name| names::normal(name))
        .collect();
    names.remove("");
    names
}

/// The hashes of the addresses that are `used`, and those of the profile.
fn addresses(used: &BTreeSet<&Address>, own: Option<&Profile>) -> BTreeSet<String> {
    let of_profile = own
        .into_iter()
        .flat_map(|profile| &profile.addresses)
        .map(|address| address.trim().to_lowercase());
    let used = used.iter().map(|address| address.hashed());
    used.chain(of_profile).collect()
}

/// The hashes of the addresses that are somebody's own: no account that a profile could name.
fn own_addresses(used: &BTreeSet<&Address>) -> Vec<String> {
    let in_profiles = |address: &Address| {
        address.account().is_some_and(|account| {
            let login = &account.login;
            login.forge.account_key(&login.host).is_some()
        })
    };
    let own = used
        .iter()
        .filter(|address| address.is_usable() && !in_profiles(address));
    let hashes: BTreeSet<String> = own.map(|address| address.hashed()).collect();
    hashes.into_iter().collect()
}

/// Whether somebody is a program.
struct Program {
    is_one: bool,
    /// Whether more than a name says so.
    is_proven: bool,
    /// Whether only a name says so that is a family name, too.
    may_be: bool,
}

impl Program {
    /// What signatures say; whoever has a profile is a program only where it `is_listed`.
    fn of(known: &[&Known], own: Option<&Profile>, is_listed: bool) -> Self {
        let signed = match own {
            None => known,
            Some(_) => &[],
        };
        let evidence: Vec<Evidence> = signed
            .iter()
            .map(|one| bots::evidence(&one.mapped.signature, one.account.as_ref()))
            .collect();
        let is_proven = is_listed || evidence.contains(&Evidence::Proof);
        // Whoever once committed under the name of a program is a person still.
        let by_name =
            !evidence.is_empty() && evidence.iter().all(|evidence| *evidence == Evidence::Name);
        Self {
            is_one: is_proven || by_name,
            is_proven,
            may_be: signed
                .iter()
                .any(|one| bots::is_surname(&one.mapped.signature)),
        }
    }
}

/// What somebody is called: as their profile says, else the mailmap, else the best of the names that
/// they used, else their account.
fn name(known: &[&Known], own: Option<&Profile>, logins: &[Login]) -> String {
    let proper = known
        .iter()
        .filter(|one| one.mapped.proper_name)
        .map(|one| names::shown(&one.mapped.signature.name));
    let chosen = own
        .map(|profile| names::shown(&profile.name))
        .into_iter()
        .chain(proper)
        .find(|name| !name.is_empty());
    let before_at = || {
        let mut names = known
            .iter()
            .map(|one| names::before_at(&one.mapped.signature.name));
        names.find(|name| !name.is_empty())
    };
    chosen
        .or_else(|| best_name(known, logins))
        .or_else(|| logins.first().map(|login| login.name.clone()))
        .or_else(before_at)
        .unwrap_or_else(|| "Unknown contributor".to_owned())
}

/// What somebody was called first in an address.
fn first_address(oldest_first: &[&Known]) -> String {
    oldest_first
        .iter()
        .map(|one| address_of(one, &one.mapped.signature))
        .find(|base| !base.is_empty())
        .unwrap_or_default()
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
