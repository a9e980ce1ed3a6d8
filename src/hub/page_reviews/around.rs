//! What reviews of pages are joined with: who wrote them, what was read, and what changed since.

use crate::calls::page_review::PageReviewFile;
use crate::calls::review::Conflict;
use crate::history::{Hands, History};
use crate::hub::credit::{Credit, Revision};
use crate::hub::ids::PageId;
use crate::hub::overlay::Overlay;
use crate::hub::page::PlacedPage;
use crate::hub::page_reviews::review::PageReview;
use crate::hub::page_reviews::standing::Uncounted;
use crate::hub::people::People;
use crate::hub::timeline::Timeline;

/// What reviews are joined with.
pub(in crate::hub) struct Around<'a> {
    /// The pages, by path.
    pub(in crate::hub) pages: &'a [PlacedPage],
    /// The folder of the pages.
    pub(in crate::hub) root: &'a str,
    /// Who changed what.
    pub(in crate::hub) history: &'a History,
    /// Everybody.
    pub(in crate::hub) people: &'a People,
    /// Credit that files give back.
    pub(in crate::hub) overlay: &'a Overlay,
}

impl<'a> Around<'a> {
    pub(in crate::hub) fn new(
        pages: &'a [PlacedPage],
        root: &'a str,
        history: &'a History,
        people: &'a People,
        overlay: &'a Overlay,
    ) -> Self {
        Self {
            pages,
            root,
            history,
            people,
            overlay,
        }
    }

    /// Joins a review with its page; `credit` is that page's.
    pub(super) fn review(
        &self,
        file: &PageReviewFile,
        page: Option<PageId>,
        credit: Option<&Credit>,
        (timeline, hands): (&Timeline, &Hands),
    ) -> PageReview {
        let written = timeline.written(self.history, self.people, &file.source.path);
        let mut review = PageReview {
            file: file.clone(),
            page,
            reviewer: written.map(|written| written.author),
            commit: written.map(|written| written.commit),
            revision: None,
            since: 0,
            counted: Err(Uncounted::Uncommitted),
        };
        let named = file.revision.as_ref().map(|named| named.text.as_str());
        if let (Some(credit), Some(named)) = (credit, named) {
            let read = self.read_at(credit, timeline, named);
            review.revision = read.map(|revision| revision.commit);
            review.since = review.revision.map_or(0, |read| {
                let later = |revision: &&Revision| {
                    revision.is_work() && timeline.is_later(revision.commit, read)
                };
                credit.revisions.iter().filter(later).count()
            });
        }
        review.counted = self.counted(&review, credit, (timeline, hands));
        review
    }

    fn counted(
        &self,
        review: &PageReview,
        credit: Option<&Credit>,
        (timeline, hands): (&Timeline, &Hands),
    ) -> Result<(), Uncounted> {
        let file = &review.file;
        let author = review.reviewer.ok_or(Uncounted::Uncommitted)?;
        if self.people.get(author).key != file.person {
            return Err(Uncounted::Foreign);
        }
        // Credit joins people by names; whoever commits with another's name speaks for nobody.
        let place = review.commit.and_then(|commit| timeline.place(commit));
        if let Some((commit, place)) = review.commit.zip(place) {
            let before = place.saturating_sub(1);
            let has_profile = |author| self.people.has_known_hand(author);
            if !hands.are_proven(self.history, commit, before, has_profile) {
                return Err(Uncounted::NameOnly);
            }
        }
        let credit = credit.ok_or(Uncounted::UnknownPage)?;
        if !file.is_sound {
            return Err(Uncounted::Incomplete);
        }
        match &file.conflict {
            None => return Err(Uncounted::Silent),
            Some(Conflict::Declared(_)) => return Err(Uncounted::Declared),
            Some(Conflict::None) => {}
        }
        let read = review.revision.ok_or(Uncounted::UnknownRevision)?;
        let authors = credit.authors_until(self.history, self.people, self.overlay, read);
        if authors.contains(&author) {
            return Err(Uncounted::Conflict);
        }
        Ok(())
    }

    /// The change of a page that was the last one where somebody read it: the page as that commit
    /// has it, or a content by its name.
    fn read_at<'c>(
        &self,
        credit: &'c Credit,
        timeline: &Timeline,
        named: &str,
    ) -> Option<&'c Revision> {
        const SHORTEST: usize = 7;
        if named.len() < SHORTEST {
            return None;
        }
        let named = named.to_ascii_lowercase();
        let is_named = |id: String| id.starts_with(&named);
        let revisions = credit.revisions.iter();
        let own = revisions.clone().find(|revision| {
            is_named(self.history.commit(revision.commit).id.to_string())
                || revision
                    .after
                    .is_some_and(|blob| is_named(blob.to_string()))
        });
        own.or_else(|| {
            let at = self.history.commit_named(&named)?;
            let mut earlier = revisions;
            earlier.find(|revision| !timeline.is_later(revision.commit, at))
        })
    }
}
