//! Every review of a page.

use std::collections::BTreeMap;

use crate::calls::page_review::PageReviewFile;
use crate::diagnostic::Diagnostic;
use crate::history::Hands;
use crate::hub::credit::Credit;
use crate::hub::ids::PageId;
use crate::hub::page_reviews::around::Around;
use crate::hub::page_reviews::findings;
use crate::hub::page_reviews::names::{Meant, Names};
use crate::hub::page_reviews::review::PageReview;
use crate::hub::timeline::Timeline;

/// Reviews of pages, by path.
#[derive(Debug, Default)]
pub struct PageReviews {
    /// All of them.
    pub all: Vec<PageReview>,
    /// Those of each page.
    of_page: BTreeMap<PageId, Vec<usize>>,
}

impl PageReviews {
    /// Joins reviews with pages and people, and gives the reviewers their credit.
    pub(in crate::hub) fn new<'c>(
        files: &[PageReviewFile],
        around: &Around,
        credits: impl Iterator<Item = &'c mut Credit>,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        if files.is_empty() {
            return Self::default();
        }
        let mut credits: Vec<&mut Credit> = credits.collect();
        // What came after what is all that is asked of it, and no time.
        let timeline = Timeline::new(around.history, &[]);
        let hands = Hands::new(around.history, |commit| timeline.place(commit));
        let names = Names::of(around);
        let mut reviews = Self::default();
        for file in files {
            let meant = names.meant(file);
            let page = match meant {
                Meant::Page(page) => Some(page),
                _ => None,
            };
            let of_page = page.and_then(|page| credits.get_mut(page.0 as usize));
            let review = around.review(
                file,
                page,
                of_page.as_deref().map(|credit| &**credit),
                (&timeline, &hands),
            );
            if review.counted.is_ok()
                && let (Some(credit), Some(person)) = (of_page, review.reviewer)
            {
                let is_bot = around.people.get(person).bot;
                let time = review
                    .commit
                    .map(|commit| around.history.commit(commit).authored);
                credit.add_reviewer(person, is_bot, time);
            }
            found.extend(findings::of_review(around, &names, &meant, &review));
            if let Some(page) = page {
                let of_page = reviews.of_page.entry(page).or_default();
                of_page.push(reviews.all.len());
            }
            reviews.all.push(review);
        }
        reviews
    }

    /// The reviews of a page, by the name of their files.
    pub fn of_page(&self, page: PageId) -> impl Iterator<Item = &PageReview> {
        let of_page = self.of_page.get(&page).into_iter().flatten();
        of_page.filter_map(|at| self.all.get(*at))
    }

    /// The reviews of a page that count.
    pub fn counted(&self, page: PageId) -> impl Iterator<Item = &PageReview> {
        self.of_page(page).filter(|review| review.counted.is_ok())
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}
