//! What is wrong with profiles and the mailmap.

use super::super::identity::Profile;
use super::super::mailmap::Mailmap;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::rules::{ambiguous_identity, unsound_mailmap_line};

/// An account or address that several profiles claim.
pub(super) fn contested(
    claimants: &[usize],
    login: Option<&str>,
    profiles: &[Profile],
) -> Diagnostic {
    let files: Vec<String> = claimants
        .iter()
        .filter_map(|at| profiles.get(*at))
        .map(|profile| format!("`contributors/{}.md`", profile.id))
        .collect();
    let what = login.map_or_else(
        || "the same address".to_owned(),
        |login| format!("the account `{login}`"),
    );
    // The profile that came last in path order is as good a place as any: both are named.
    let place = claimants
        .last()
        .and_then(|at| profiles.get(*at))
        .map_or_else(
            || ".mailmap".to_owned(),
            |profile| format!("contributors/{}.md", profile.id),
        );
    Diagnostic::new(&ambiguous_identity::RULE, Place { path: place, range: None }, format!("{} claim {what}", files.join(" and "))).severity(Severity::Error)
        .why("An account belongs to one person. While two profiles name it, its commits are credited to the account, not to a person.")
        .help("Ask whose account it is, and remove it from the other file.")
}

/// Lines of the mailmap that git ignores.
pub(super) fn unsound_lines(mailmap: &Mailmap) -> Vec<Diagnostic> {
    let line = |range: &std::ops::Range<usize>| {
        let place = Place {
            path: ".mailmap".to_owned(),
            range: Some(range.clone()),
        };
        Diagnostic::new(
            &unsound_mailmap_line::RULE,
            place,
            "this line of the mailmap has no effect",
        )
        .why("Git ignores it too, so the people it should join are shown apart.")
        .help("Write `Proper Name <proper@address> <address@in-commits>`.")
    };
    mailmap.unsound.iter().map(line).collect()
}
