//! Reviews of pages, as the pages themselves show them.

use crate::calls::page_review::Scope;
use crate::calls::review::{Conflict, Opinion};
use crate::hub::page_reviews::Uncounted;
use crate::hub::{PageId, PageReview};
use crate::pages::kind::Site;
use crate::view::PageReviewView;

/// How many reviews an article shows; its information page has all.
const SHOWN: usize = 2;

/// How many reviews are listed.
const LISTED: usize = 200;

impl Site<'_> {
    /// The newest reviews of a page that count, and how many more there are.
    pub(super) fn latest_reviews(&self, page: PageId) -> (Vec<PageReviewView>, usize) {
        let mut counted: Vec<&PageReview> = self.hub.reviews.counted(page).collect();
        // The newest commit is the first one.
        counted.sort_by_key(|review| review.commit);
        let more = counted.len().saturating_sub(SHOWN);
        counted.truncate(SHOWN);
        let shown = counted.iter().filter_map(|review| self.page_review(review));
        (shown.collect(), more)
    }

    /// The reviews of a page, those that do not count with the reason. What somebody says in another
    /// one's name, and what nobody has committed, is left out.
    pub(super) fn page_reviews(&self, page: PageId) -> Vec<PageReviewView> {
        let mut reviews: Vec<&PageReview> = self.hub.reviews.of_page(page).collect();
        let is_anothers = |why: &Uncounted| matches!(why, Uncounted::Foreign | Uncounted::NameOnly);
        reviews.retain(|review| !review.counted.as_ref().is_err_and(is_anothers));
        reviews.sort_by_key(|review| (review.counted.is_err(), review.commit));
        reviews.truncate(LISTED);
        let shown = reviews.iter().filter_map(|review| self.page_review(review));
        shown.collect()
    }

    fn page_review(&self, review: &PageReview) -> Option<PageReviewView> {
        let file = &review.file;
        let written = self.hub.history.commit(review.commit?);
        Some(PageReviewView {
            by: self.person(review.reviewer?),
            date: written.authored.date(),
            revision: review.revision.map(|commit| self.commit(commit)),
            since: review.since,
            scope: file.scope.iter().map(|scope| Scope::name(*scope)).collect(),
            verdict: file.verdict.map_or("", Opinion::name),
            conflict: match &file.conflict {
                Some(Conflict::Declared(said)) => self.said(said),
                Some(Conflict::None) | None => String::new(),
            },
            why: review.counted.as_ref().err().map_or("", |why| why.name()),
            comment: self.paragraphs(&file.comment),
        })
    }
}
