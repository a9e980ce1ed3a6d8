//! Who is who in a change: a proposed profile speaks for nobody but those who propose it.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Severity};
use crate::history::{Signature, claims};
use crate::hub::Profiles;
use crate::paths::SourcePath;

/// The rule of profiles that claim more than they may.
pub const RULE: &str = "claimed-identity";

/// Takes from the profiles of a change what cannot count before it is merged; `authors` wrote the commits that bring a file.
pub fn settle(proposed: &mut Profiles, known: &Profiles, authors: &dyn Fn(&SourcePath) -> Vec<Signature>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for profile in &mut proposed.all {
        let before = known.named(&profile.identity.id);
        if before.is_some_and(|before| before.source.text == profile.source.text) {
            continue;
        }
        let authors = authors(&profile.source.path);
        let settled = claims::settle(&profile.identity, before.map(|before| &before.identity), &authors.iter().collect::<Vec<_>>());
        if settled.refused > 0 {
            let claims = if settled.refused == 1 {
                "1 name, account or address".to_owned()
            } else {
                format!("{} names, accounts or addresses", settled.refused)
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
