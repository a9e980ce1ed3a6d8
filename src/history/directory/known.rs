//! What is known of each signature.

use foldhash::{HashMap, HashMapExt};

use super::super::account::Account;
use super::super::address::{Address, Signature};
use super::super::hand::Hand;
use super::super::mailmap::Mapped;
use super::groups::Groups;
use super::keys::{Newcomers, Rules};
use crate::paths::slug;

/// A signature with what is known of it.
pub(super) struct Known<'a> {
    /// As git has it.
    pub raw: &'a Signature,
    /// As the mailmap has it.
    pub mapped: Mapped,
    /// Its account.
    pub account: Option<Account>,
    /// With which others it is one person.
    pub group: usize,
    /// Its place in the list of hands.
    pub hand: u32,
    /// Whether it stands on proposed commits alone.
    pub is_new: bool,
    /// Whether nothing else says whose it is.
    pub is_stranger: bool,
    /// How often it occurs.
    pub times: usize,
    /// Where it occurs first in time: the greater, the longer ago.
    pub first: usize,
}

/// The signatures of a history, each once.
pub(super) struct Occurrences<'a> {
    /// The newest first.
    pub order: Vec<&'a Signature>,
    /// Of each: where it occurs first in time, and how often.
    seen: HashMap<&'a Signature, (usize, usize)>,
}

impl<'a> Occurrences<'a> {
    /// Counts signatures, which come newest first.
    pub(super) fn of(signatures: impl Iterator<Item = &'a Signature>) -> Self {
        let mut order: Vec<&Signature> = Vec::new();
        let mut seen: HashMap<&Signature, (usize, usize)> = HashMap::new();
        for (at, signature) in signatures.enumerate() {
            let seen = seen.entry(signature).or_default();
            if seen.1 == 0 {
                order.push(signature);
            }
            *seen = (at, seen.1 + 1);
        }
        Self { order, seen }
    }

    /// What is known of each signature. Those that have the same key are one person.
    pub(super) fn known(
        &self,
        rules: &Rules,
        newcomers: &Newcomers,
        groups: &mut Groups,
    ) -> Vec<Known<'a>> {
        let known = |(raw, hand): (&&'a Signature, u32)| {
            let raw = *raw;
            let mapped = rules.mailmap.map(raw);
            let account = mapped.signature.address.account();
            let account = account.or(raw.address.account()).cloned();
            let group = groups.key(rules.key(raw, &mapped));
            let is_stranger = rules.is_stranger(raw);
            // The mailmap gave this account another address: whoever has the account has that
            // address.
            if !mapped.by_name
                && !is_stranger
                && let Some(account) = raw.address.account()
            {
                let other = groups.key(rules.account_key(account));
                groups.join_unless_two_profiles(group, other);
            }
            let (first, times) = self.seen.get(raw).copied().unwrap_or_default();
            Known {
                raw,
                mapped,
                account,
                group,
                hand,
                is_new: newcomers.signatures.contains(raw),
                is_stranger,
                times,
                first,
            }
        };
        self.order.iter().zip(0..).map(known).collect()
    }
}

/// What git says of each signature, before names join any.
pub(super) fn hands<'a>(groups: &mut Groups, known: &[Known<'a>]) -> Vec<Hand> {
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
pub(super) fn called(one: &Known) -> Vec<String> {
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
