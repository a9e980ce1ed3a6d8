//! Who is who in a change: a proposed profile speaks for nobody but those who propose it.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Severity};
use crate::history::{Login, Signature, claims};
use crate::hub::Profiles;
use crate::hub::people::Visibility;
use crate::paths::SourcePath;

/// The rule of profiles that claim more than they may.
pub const RULE: &str = "claimed-identity";

/// What settling the claims of profiles asks of the change and the branch.
pub struct Witnesses<'a> {
    /// Whether the change edits a file.
    pub edits: &'a dyn Fn(&SourcePath) -> bool,
    /// Who wrote the commits that bring a file.
    pub authors: &'a dyn Fn(&SourcePath) -> Vec<Signature>,
    /// Whether the branch has commits from the address of a signature under a name.
    pub knows: &'a dyn Fn(&Signature, &str) -> bool,
    /// Whether somebody on the branch has a name.
    pub is_taken: &'a dyn Fn(&str) -> bool,
}

/// Takes from the profiles of a change what cannot count before it is merged.
pub fn settle(proposed: &mut Profiles, known: &Profiles, witnesses: &Witnesses) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    // Whoever asked not to be named stays so until a maintainer has merged something else.
    for known in known
        .all
        .iter()
        .filter(|profile| profile.visibility != Visibility::Named)
    {
        match proposed
            .all
            .iter_mut()
            .find(|profile| profile.identity.id == known.identity.id)
        {
            Some(profile) => {
                let profile = Arc::make_mut(profile);
                profile.visibility = known.visibility;
                profile.identity.name.clone_from(&known.identity.name);
            }
            None => proposed.all.push(known.clone()),
        }
    }
    for profile in proposed
        .all
        .iter_mut()
        .filter(|profile| (witnesses.edits)(&profile.source.path))
    {
        let before = known.named(&profile.identity.id);
        if before.is_some_and(|before| before.source.text == profile.source.text) {
            continue;
        }
        let authors = (witnesses.authors)(&profile.source.path);
        let is_claimed = |login: &Login| {
            known
                .all
                .iter()
                .any(|known| known.identity.logins.iter().any(|own| own.is_same(login)))
        };
        let witness = claims::Witness {
            authors: &authors,
            knows: witnesses.knows,
            is_taken: witnesses.is_taken,
            is_claimed: &is_claimed,
        };
        let settled = claims::settle(
            &profile.identity,
            before.map(|before| &before.identity),
            &witness,
        );
        // A public name that nobody else has takes nothing from anybody.
        let takes_name = before.is_none()
            && !settled.profile.joins_by_name
            && (witnesses.is_taken)(&profile.identity.name);
        let refused = settled.refused + usize::from(takes_name);
        if refused > 0 {
            let claims = if refused == 1 {
                "1 name, account or address".to_owned()
            } else {
                format!("{refused} names, accounts or addresses")
            };
            found.push(
                Diagnostic::new(RULE, Severity::Warning, &profile.source.path, format!("this profile claims {claims} that the change itself does not show to be theirs"))
                    .why("Whoever has somebody's name signs for them and gets their credit. Until this is merged, the change is judged without these claims.")
                    .help("A maintainer asks the person, through another channel than this change, whether the claims are true; then the profile can be merged."),
            );
        }
        Arc::make_mut(profile).identity = settled.profile;
    }
    found
}
