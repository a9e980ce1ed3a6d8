//! Comments of members, by what they are about.

use std::collections::BTreeMap;

use crate::calls::comments::{About, Comment};
use crate::hub::accounts::Accounts;
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;

/// Comments of members: those whose profile names the account.
pub(super) struct Said<'c> {
    pub(super) accounts: Accounts,
    by_number: BTreeMap<u32, Vec<(PersonId, &'c Comment)>>,
}

impl<'c> Said<'c> {
    pub(super) fn of(hub: &Linked, comments: &'c [Comment]) -> Self {
        let accounts = Accounts::of(&hub.people, &hub.config);
        let mut by_number: BTreeMap<u32, Vec<_>> = BTreeMap::new();
        for comment in comments {
            let member = accounts.person(&comment.login);
            if let Some(member) = member.filter(|member| !hub.people.get(*member).bot) {
                let said = by_number.entry(comment.number).or_default();
                said.push((member, comment));
            }
        }
        Self {
            accounts,
            by_number,
        }
    }

    /// When members said something of a number who did not send it.
    pub(super) fn of_number(
        &self,
        number: u32,
        about: About,
        is_own: impl Fn(PersonId) -> bool,
        opener: &str,
    ) -> impl Iterator<Item = i64> {
        let said = self.by_number.get(&number).into_iter().flatten();
        said.filter(move |(member, comment)| {
            comment.about.is_none_or(|what| what == about)
                && !comment.login.eq_ignore_ascii_case(opener)
                && !is_own(*member)
        })
        .map(|(_, comment)| comment.at)
    }
}
