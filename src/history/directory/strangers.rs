//! Joins those who are known by proposed commits alone.

use std::collections::BTreeSet;

use super::super::identity::Profile;
use super::groups::Groups;
use super::joining::join_names;
use super::keys::{Key, Rules};
use super::known::Known;

/// Joins strangers to each other, to profiles that are proposed with them and to the account that
/// opened the pull request, by name.
pub(super) fn join_strangers(
    groups: &mut Groups,
    known: &[Known],
    profiles: &[Profile],
    rules: &Rules,
) {
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
