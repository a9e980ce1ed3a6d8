//! Files that only some people may change.

use std::collections::BTreeMap;

use super::{Review, Standing, assumed};
use crate::check::quoted;
use crate::config::Protected;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::history::git::change::FileDelta;
use crate::hub::people::PersonId;
use crate::hub::urls;
use crate::paths::SourcePath;

/// The rule.
pub const RULE: &str = "protected-file";

pub(super) fn find(review: &Review, standing: &Standing, found: &mut Vec<Diagnostic>) {
    address_taken(review, found);
    for file in &review.change.files {
        let from = file.moved_from();
        for protected in review.hub.config.protected.iter().filter(|protected| {
            protected.covers(&file.path) || from.is_some_and(|from| protected.covers(from))
        }) {
            let others: Vec<PersonId> = authors(review, file)
                .into_iter()
                .filter(|person| !is_maintainer(review, standing, protected, *person))
                .collect();
            if !others.is_empty() || review.commits.is_empty() {
                found.push(finding(review, protected, file, &others));
            }
        }
    }
}

/// Files that a change puts where a protected page has its address: whichever of the two gets it,
/// readers are led to the wrong one.
fn address_taken(review: &Review, found: &mut Vec<Diagnostic>) {
    let root = &review.hub.sources.content_root;
    let address = |path: &SourcePath| path.below(root).map(urls::page_slug);
    let is_protected = |path: &str| {
        review
            .hub
            .config
            .protected
            .iter()
            .any(|protected| protected.covers(path))
    };
    let of_protected: BTreeMap<String, &SourcePath> = review
        .hub
        .pages
        .iter()
        .map(|page| &page.source.path)
        .filter(|path| is_protected(path.as_str()))
        .filter_map(|path| Some((address(path)?, path)))
        .collect();
    if of_protected.is_empty() {
        return;
    }
    for change in review
        .pages
        .iter()
        .filter(|change| change.before.is_none() || change.moved_from.is_some())
    {
        let Some(path) = change
            .page
            .map(|page| &review.hub.page(page).source.path)
            .filter(|path| !is_protected(path.as_str()))
        else {
            continue;
        };
        let Some(other) = address(path).and_then(|address| of_protected.get(&address)) else {
            continue;
        };
        found.push(
            Diagnostic::new(
                RULE,
                Severity::Error,
                path,
                format!(
                    "this page would have the address of the protected `{}`",
                    quoted(other.as_str())
                ),
            )
            .why("Readers who follow a link to the protected page could be led to this one.")
            .help("Give this file another name."),
        );
    }
}

/// Those who wrote the commits that change the file; everybody's where git does not follow it.
pub(super) fn authors(review: &Review, file: &FileDelta) -> Vec<PersonId> {
    let hub = review.hub;
    let followed = SourcePath::new(&file.path).and_then(|path| hub.history.files.get(&path));
    let touching: Vec<_> = followed
        .map(|history| {
            history
                .changes
                .iter()
                .map(|change| change.commit)
                .filter(|commit| review.has(*commit))
                .collect()
        })
        .unwrap_or_default();
    let commits = if touching.is_empty() {
        &review.commits
    } else {
        &touching
    };
    let mut people: Vec<PersonId> = commits
        .iter()
        .map(|commit| hub.people.of_history(hub.history.commit(*commit).author))
        .collect();
    people.sort_unstable();
    people.dedup();
    people
}

/// Whether the branch knows the person as one of the maintainers, by a profile. One that the change
/// itself brings says nothing, without any a key is only a name that anybody can commit with, and
/// where the forge says who asks, somebody else's address is no help.
fn is_maintainer(
    review: &Review,
    standing: &Standing,
    protected: &Protected,
    person: PersonId,
) -> bool {
    let id = review
        .hub
        .people
        .get(person)
        .profile_id()
        .filter(|_| !assumed::is_disowned(review, person));
    id.is_some_and(|id| {
        standing.profiles.named(id).is_some() && protected.maintainers.iter().any(|name| name == id)
    })
}

fn finding(
    review: &Review,
    protected: &Protected,
    file: &FileDelta,
    others: &[PersonId],
) -> Diagnostic {
    let names: Vec<String> = others
        .iter()
        .take(5)
        .map(|person| assumed::called(review, *person))
        .collect();
    let by = if names.is_empty() {
        "a change that is not committed".to_owned()
    } else {
        names.join(", ")
    };
    let may = match protected.maintainers.as_slice() {
        [] => "nobody".to_owned(),
        names => names
            .iter()
            .map(|name| format!("`{}`", quoted(name)))
            .collect::<Vec<_>>()
            .join(", "),
    };
    let place = Place {
        path: file.path.clone(),
        range: None,
    };
    Diagnostic::new(RULE, Severity::Error, place, format!("this file is protected, and {by} may not change it"))
        .why(format!("hub.yaml says that only {may} may change it, because others rely on what it says."))
        .help("Take the file out of the change (`git restore --source origin/main -- FILE`) and propose its new text in an issue, so that one of them can commit it.")
}
