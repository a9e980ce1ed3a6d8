//! Changes that take many pages away.

use super::{Review, Standing};
use crate::diagnostic::{Diagnostic, Place, Severity};

/// The rule.
pub const RULE: &str = "mass-removal";

/// From so many on, somebody should look twice.
const MANY: usize = 10;

pub(super) fn find(review: &Review, standing: &Standing, found: &mut Vec<Diagnostic>) {
    let removed: Vec<&str> = review
        .pages
        .iter()
        .filter(|change| change.page.is_none() && change.before.is_some())
        .map(|change| change.path.as_str())
        .collect();
    let (Some(first), is_all) = (removed.first(), review.hub.pages.is_empty()) else {
        return;
    };
    if removed.len() < MANY && !is_all {
        return;
    }
    let message = match (is_all, removed.len()) {
        (true, _) => "this change leaves no page in the hub".to_owned(),
        (false, count) => format!("this change removes {count} pages"),
    };
    let severity = if is_all {
        Severity::Error
    } else {
        Severity::Warning
    };
    let base = crate::check::quoted(standing.base);
    found.push(
        Diagnostic::new(RULE, severity, Place { path: (*first).to_owned(), range: None }, message)
            .why("What is gone leads nobody on any more, and who wrote it loses their page.")
            .help(format!("Take back what was not meant: `git checkout {base} -- PATH`. If it is meant, say why, and leave `aliases` in the pages that take their place.")),
    );
}
