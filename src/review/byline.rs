//! People whom a change names as authors of pages that are there already.

use std::collections::BTreeSet;

use super::{PageChange, Review, assumed};
use crate::check::list;
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::credit::{BYLINE, Part, Standing};
use crate::hub::people::PersonId;

/// The rule.
pub const RULE: &str = "byline-change";

/// Most people who are named.
const NAMES: usize = 10;

pub(super) fn find(review: &Review, found: &mut Vec<Diagnostic>) {
    found.extend(
        review
            .pages
            .iter()
            .filter_map(|change| judge(review, change)),
    );
}

fn judge(review: &Review, change: &PageChange) -> Option<Diagnostic> {
    let (page, before) = (review.hub.page(change.page?), change.before.as_ref()?);
    let hub = review.hub;
    let was_named: BTreeSet<(PersonId, bool)> = before
        .meta
        .credited
        .iter()
        .filter_map(|entry| Some((hub.people.find(&hub.history, &entry.who)?, entry.pinned)))
        .collect();
    let is_new = |part: &&Part| {
        let is_pinned = part.standing == Standing::Pinned;
        // Who has a commit on the page, or words in it, is no surprise there.
        part.active.is_none()
            && part.words == 0
            && !was_named.contains(&(part.person, is_pinned))
            && part.standing != Standing::Original
    };
    let named: BTreeSet<PersonId> = page
        .meta
        .credited
        .iter()
        .filter_map(|entry| hub.people.credited(&entry.who))
        .collect();
    let new: Vec<&Part> = page
        .credit
        .people
        .iter()
        .filter(|part| named.contains(&part.person))
        .filter(is_new)
        .collect();
    let pinned_now = |part: &&Part| {
        part.standing == Standing::Pinned && !was_named.contains(&(part.person, true))
    };
    let is_pushed = page.credit.byline().any(|part| pinned_now(&part));
    let pushed: Vec<PersonId> = if is_pushed {
        let is_writer = |part: &&Part| part.standing != Standing::Pinned && part.changes > 0;
        page.credit
            .byline()
            .skip(BYLINE)
            .filter(is_writer)
            .map(|part| part.person)
            .collect()
    } else {
        Vec::new()
    };
    let place = page.meta.credited.iter().find(|entry| {
        hub.people
            .credited(&entry.who)
            .is_some_and(|id| new.iter().any(|part| part.person == id))
    });
    let range = place
        .or(page.meta.credited.first())
        .map_or(0..0, |entry| entry.range.clone());
    let names = |people: Vec<PersonId>| {
        let mut names: Vec<String> = people
            .iter()
            .take(NAMES)
            .map(|person| assumed::called(review, *person))
            .collect();
        names.extend(
            people
                .len()
                .checked_sub(NAMES)
                .filter(|more| *more > 0)
                .map(|more| format!("{more} others")),
        );
        list(&names)
    };
    let new: Vec<PersonId> = new.iter().map(|part| part.person).collect();
    let message = match (new.is_empty(), pushed.is_empty()) {
        (true, true) => return None,
        (false, true) => format!(
            "this change credits {}, who wrote nothing of this page",
            names(new)
        ),
        (true, false) => format!(
            "this change fixes who comes first in the byline, and {} no longer stand in it by name",
            names(pushed)
        ),
        (false, false) => {
            format!(
                "this change credits {}, who wrote nothing of this page, and {} no longer stand in its byline by name",
                names(new),
                names(pushed)
            )
        }
    };
    Some(
        Diagnostic::new(RULE, Severity::Warning, (&page.source.path, range), message)
            .why("A byline has room for few. Credit belongs to those who wrote the page, and nobody is named for what they did not do and were not asked about.")
            .help("Take the names out of the front matter, or say in the pull request what each of them wrote. A maintainer asks them."),
    )
}
