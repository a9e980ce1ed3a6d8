//! Who is who in a change: a proposed profile speaks for nobody but those who propose it.

use std::sync::Arc;

use crate::check::change::Claim;
use crate::history::git::change::Change;
use crate::history::{LogCommit, Login, Profile, Signature, claims, same_name};
use crate::hub::Profiles;
use crate::hub::people::Visibility;
use crate::paths::SourcePath;

/// Takes from the profiles of a change what cannot count before it is merged. `known` are those of
/// the branch, `own` the commits of the change, and `earlier` others that are known.
pub fn settle<'l>(
    proposed: &mut Profiles,
    known: &Profiles,
    change: &Change,
    own: &[&LogCommit],
    earlier: impl Iterator<Item = &'l LogCommit> + Clone,
) -> Vec<Claim> {
    let is_taken = |name: &str| {
        let profiles = known.all.iter().map(|profile| &profile.identity.name);
        let authors = earlier.clone().map(|commit| &commit.author.name);
        profiles.chain(authors).any(|taken| same_name(taken, name))
    };
    let knows = |who: &Signature, name: &str| {
        who.address.is_usable()
            && earlier.clone().any(|commit| {
                commit.author.address == who.address && same_name(&commit.author.name, name)
            })
    };
    let is_claimed = |login: &Login| {
        let mut logins = known.all.iter().flat_map(|known| &known.identity.logins);
        logins.any(|own| own.is_same(login))
    };
    keep_hidden(proposed, known);
    let mut found = Vec::new();
    for profile in proposed.all.iter_mut().filter(|profile| {
        let path = profile.source.path.as_str();
        change.files.iter().any(|file| file.path == path)
    }) {
        let before = known.named(&profile.identity.id);
        if before.is_some_and(|before| before.source.text == profile.source.text) {
            continue;
        }
        let witness = claims::Witness {
            authors: &authors(own, &profile.source.path),
            knows: &knows,
            is_taken: &is_taken,
            is_claimed: &is_claimed,
        };
        let before = before.map(|before| &before.identity);
        let (identity, refused) = settled(&profile.identity, before, &witness);
        if refused > 0 {
            found.push(Claim {
                profile: profile.source.path.clone(),
                refused,
            });
        }
        Arc::make_mut(profile).identity = identity;
    }
    found
}

/// Whoever asked not to be named stays so until a maintainer has merged something else.
fn keep_hidden(proposed: &mut Profiles, known: &Profiles) {
    let hidden = known
        .all
        .iter()
        .filter(|profile| profile.visibility != Visibility::Named);
    for known in hidden {
        let id = &known.identity.id;
        match proposed
            .all
            .iter_mut()
            .find(|profile| profile.identity.id == *id)
        {
            Some(profile) => {
                let profile = Arc::make_mut(profile);
                profile.visibility = known.visibility;
                profile.identity.name.clone_from(&known.identity.name);
            }
            None => proposed.all.push(known.clone()),
        }
    }
}

/// Who wrote the commits that bring a file.
fn authors(own: &[&LogCommit], path: &SourcePath) -> Vec<Signature> {
    let touches = |commit: &LogCommit| commit.changes.iter().any(|file| file.path == *path);
    let is_touched = own.iter().any(|commit| touches(commit));
    let of_file = own.iter().filter(|commit| !is_touched || touches(commit));
    of_file.map(|commit| commit.author.clone()).collect()
}

/// What of a profile counts, and how many of its claims do not.
fn settled(
    proposed: &Profile,
    before: Option<&Profile>,
    witness: &claims::Witness,
) -> (Profile, usize) {
    let settled = claims::settle(proposed, before, witness);
    // A public name that nobody else has takes nothing from anybody.
    let takes_name =
        before.is_none() && !settled.profile.joins_by_name && (witness.is_taken)(&proposed.name);
    (settled.profile, settled.refused + usize::from(takes_name))
}
