//! A page's licence may change only into one that the old licence lets its text flow into, or with everybody's consent.

use super::{PageChange, Review};
use crate::check::quoted;
use crate::diagnostic::{Diagnostic, Severity};
use crate::history::CommitIndex;
use crate::hub::Page;
use crate::hub::people::PersonId;
use crate::license::License;
use crate::license::flow::{Outcome, Relation, flow};

/// The rule.
pub const RULE: &str = "license-change";

/// Most people whose consent is asked for by name.
const NAMES: usize = 20;

pub(super) fn find(review: &Review, found: &mut Vec<Diagnostic>) {
    for change in &review.pages {
        let (Some(before), Some(page)) = (&change.before, change.page) else { continue };
        let page = review.hub.page(page);
        let (Some(old), Some(new)) = (&before.license, &page.license) else { continue };
        if old != new {
            found.extend(judge(review, change, page, old, new));
        }
    }
}

fn judge(review: &Review, change: &PageChange, page: &Page, old: &License, new: &License) -> Option<Diagnostic> {
    let verdict = flow(old, new, Relation::Adapted);
    let severity = match verdict.outcome {
        Outcome::Allowed | Outcome::Notice => return None,
        Outcome::Human => Severity::Warning,
        Outcome::Refused => Severity::Error,
    };
    let missing = consent_missing(review, change, page);
    if missing.is_empty() {
        return None;
    }
    let place = page.meta.license.as_ref().map_or_else(|| (&page.source.path, 0..0), |at| (&page.source.path, at.range.clone()));
    let names: Vec<String> = missing.iter().take(NAMES).map(|person| quoted(&review.hub.people.get(*person).name)).collect();
    let more = missing.len().checked_sub(NAMES).filter(|more| *more > 0).map_or(String::new(), |more| format!(" and {more} others"));
    Some(
        Diagnostic::new(
            RULE,
            severity,
            place,
            format!(
                "the licence of this page changes from {old} to {new} without the consent of {}{more}",
                names.join(", "),
                old = old.as_str(),
                new = new.as_str()
            ),
        )
        .why(format!("They wrote words that still stand in the page, and gave them under {}. {}", old.as_str(), verdict.reason))
        .help(format!(
            "Keep `license: {}`, or ask each of them to agree in the pull request and to commit the change as a co-author (`Co-authored-by`).",
            old.as_str()
        )),
    )
}

/// Those whose words stand in the page and who did not write the change.
fn consent_missing(review: &Review, change: &PageChange, page: &Page) -> Vec<PersonId> {
    let hub = review.hub;
    let is_new = |commit: &CommitIndex| review.commits.contains(commit);
    let revisions = page.credit.revisions.iter().map(|revision| revision.commit).filter(is_new);
    let consenting: Vec<PersonId> =
        revisions.flat_map(|commit| hub.history.commit(commit).authors().map(|person| hub.people.of_history(person)).collect::<Vec<_>>()).collect();
    // Where nothing is known of the words, everybody who edited the page may have some in it.
    let has_words = page.credit.people.iter().any(|part| part.words > 0);
    let has_part = |part: &&crate::hub::credit::Part| if has_words { part.words > 0 } else { part.changes > 0 };
    let _ = change;
    page.credit
        .people
        .iter()
        .filter(has_part)
        .map(|part| part.person)
        .filter(|person| !consenting.contains(person) && !hub.people.get(*person).bot)
        .collect()
}
