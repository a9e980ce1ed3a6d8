//! Reviews of entries, as the page of a decision shows them.

use std::collections::BTreeMap;

use crate::calls::review::{Conflict, Opinion};
use crate::hub::Call;
use crate::hub::calls::{Review, Uncounted};
use crate::pages::kind::Site;
use crate::view::{ReviewRow, ReviewedEntry};

/// How many reviews are shown.
const REVIEWS: usize = 500;

impl Site<'_> {
    /// The reviews by entry, and how many more there are.
    pub(super) fn reviewed(&self, call: &Call) -> (Vec<ReviewedEntry>, usize) {
        let mut by_entry: BTreeMap<&str, Vec<ReviewRow>> = BTreeMap::new();
        for review in call.reviews.iter().take(REVIEWS) {
            let rows = by_entry.entry(review.file.entry.as_str()).or_default();
            rows.push(self.review_row(call, review));
        }
        let mut reviewed: Vec<ReviewedEntry> = by_entry
            .into_iter()
            .map(|(id, reviews)| ReviewedEntry {
                entry: self.entry_link(call, id),
                reviews,
            })
            .collect();
        reviewed.sort_by_cached_key(|entry| entry.entry.label.to_lowercase());
        (reviewed, call.reviews.len().saturating_sub(REVIEWS))
    }

    fn review_row(&self, call: &Call, review: &Review) -> ReviewRow {
        let file = &review.file;
        let by = review.reviewer.and_then(|reviewer| self.person(reviewer));
        let mark = |id: &str| {
            let mut scores = file.scores.iter();
            scores.find(|(name, _)| name.text == id)?.1
        };
        let total = review.counted.as_ref().ok();
        ReviewRow {
            commit: by
                .as_ref()
                .and(review.commit)
                .map(|commit| self.commit_named(&commit.to_string())),
            by,
            marks: call
                .file
                .criteria
                .iter()
                .map(|criterion| mark(&criterion.id))
                .collect(),
            total: total.map(ToString::to_string).unwrap_or_default(),
            decimal: total.map(|total| total.decimal()).unwrap_or_default(),
            why: review.counted.as_ref().err().map_or("", |why| why.name()),
            verdict: file.verdict.map_or("", Opinion::name),
            conflict: match &file.conflict {
                Some(Conflict::Declared(said)) => self.said(said),
                Some(Conflict::None) | None => String::new(),
            },
            // What somebody says in another's name is nobody's word.
            comment: if matches!(
                review.counted,
                Err(Uncounted::Foreign | Uncounted::NameOnly)
            ) {
                Vec::new()
            } else {
                self.paragraphs(&file.comment)
            },
        }
    }
}
