//! New pages without a text.

use super::Review;
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::PageKind;

/// The rule.
pub const RULE: &str = "placeholder";

pub(super) fn find(review: &Review, found: &mut Vec<Diagnostic>) {
    for page in review
        .pages
        .iter()
        .filter(|change| change.before.is_none())
        .filter_map(|change| Some(review.hub.page(change.page?)))
    {
        let is_article = page.kind == PageKind::Article && !page.meta.disambiguation;
        let text = page.source.text.get(page.body.clone()).unwrap_or_default();
        let has_text = text
            .lines()
            .map(str::trim)
            .any(|line| !line.is_empty() && !line.starts_with('#'));
        if is_article && !has_text {
            found.push(
                Diagnostic::new(RULE, Severity::Error, &page.source.path, "this new page has no text yet")
                    .why("Readers who follow a link to it find nothing.")
                    .help("Write the text below the front matter. A few sentences are enough to begin with."),
            );
        }
    }
}
