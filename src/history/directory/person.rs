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
