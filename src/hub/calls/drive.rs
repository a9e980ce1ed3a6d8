//! Drives: which pages a call wants reviewed or translated, which of them are, and by whom.

use std::collections::BTreeSet;

use globset::Glob;

use crate::calls::CallFile;
use crate::calls::kind::CallKind;
use crate::fields::Written;
use crate::history::{CommitIndex, Timestamp};
use crate::hub::credit::{Revision, Standing};
use crate::hub::ids::{CategoryId, PageId, PersonId};
use crate::hub::linked::Linked;
use crate::hub::lookup::NotOne;
use crate::hub::names::fold;
use crate::hub::page::{Page, PageKind};
use crate::hub::timeline::Timeline;

/// How far a drive is.
#[derive(Debug, Clone, Default)]
pub struct Drive {
    /// How many pages it is about: its `count`, or all that its target names.
    pub of: usize,
    /// What is done, by path.
    pub done: Vec<Done>,
    /// What is left, by path.
    pub left: Vec<Left>,
    /// What its target names and the hub does not have.
    pub(super) unknown: Vec<(Written, NotOne)>,
}

/// A page that is done.
#[derive(Debug, Clone)]
pub struct Done {
    /// The page.
    pub page: PageId,
    /// Its translation, where translations are asked for.
    pub translation: Option<PageId>,
    /// Who did it.
    pub by: Vec<PersonId>,
    /// When it was last done.
    pub at: Option<Timestamp>,
}

/// A page that is left to do.
#[derive(Debug, Clone)]
pub struct Left {
    /// The page.
    pub page: PageId,
    /// Its translation, where there is one that is behind.
    pub translation: Option<PageId>,
}

/// How many substantive changes may have come since a review that counts for a drive.
const SINCE: usize = 1;

impl Drive {
    /// How far the drive of a call is; `None` for a call of another kind.
    pub(super) fn of(hub: &Linked, timeline: &Timeline, file: &CallFile) -> Option<Self> {
        if !file.keys.kind.is_drive() {
            return None;
        }
        let mut drive = Self::default();
        let pages = drive.pages(hub, &file.keys.target.pages);
        match file.keys.kind {
            CallKind::ReviewDrive => pages.into_iter().for_each(|id| drive.review(hub, id)),
            _ => {
                let to = file.to().unwrap_or_default();
                // Only what has no text in that language yet, and is itself no translation of one.
                let wanted = pages
                    .into_iter()
                    .filter(|id| hub.page(*id).language != to && hub.translation_of(*id).is_none());
                wanted.for_each(|id| drive.translate(hub, timeline, id, &to));
            }
        }
        let all = drive.done.len() + drive.left.len();
        let count = file.keys.target.count.map(|count| count as usize);
        drive.of = count.map_or(all, |count| count.min(all));
        Some(drive)
    }

    /// How many pages are done, of those that were asked for.
    pub fn done(&self) -> usize {
        self.done.len().min(self.of)
    }

    /// Whether nothing is left to do.
    pub fn is_over(&self) -> bool {
        self.of > 0 && self.done.len() >= self.of
    }

    fn review(&mut self, hub: &Linked, page: PageId) {
        let counted = hub.reviews.counted(page);
        let fresh: Vec<_> = counted.filter(|review| review.since <= SINCE).collect();
        if fresh.is_empty() {
            let translation = None;
            return self.left.push(Left { page, translation });
        }
        let mut by: Vec<PersonId> = fresh.iter().filter_map(|review| review.reviewer).collect();
        by.dedup();
        let commits = fresh.iter().filter_map(|review| review.commit);
        self.done.push(Done {
            page,
            translation: None,
            by,
            at: commits.map(|at| hub.history.commit(at).authored).max(),
        });
    }

    fn translate(&mut self, hub: &Linked, timeline: &Timeline, page: PageId, to: &str) {
        let mut translations = hub.translations(page).iter().copied();
        let translation = translations.find(|id| hub.page(*id).language == to);
        let fresh = translation.filter(|id| !is_behind(hub, timeline, *id, page));
        let Some(id) = fresh else {
            return self.left.push(Left { page, translation });
        };
        let credit = &hub.page(id).credit;
        let wrote = |standing| {
            matches!(
                standing,
                Standing::Pinned | Standing::Creator | Standing::Author
            )
        };
        let people = credit.people.iter();
        self.done.push(Done {
            page,
            translation,
            by: people
                .filter(|part| wrote(part.standing))
                .map(|part| part.person)
                .collect(),
            at: credit.rewritten,
        });
    }

    /// The pages that a target names, by path; all articles where it names none.
    fn pages(&mut self, hub: &Linked, named: &[Written]) -> BTreeSet<PageId> {
        let is_article = |page: &Page| page.kind == PageKind::Article;
        if named.is_empty() {
            let articles = hub.pages_with_ids().filter(|(_, page)| is_article(page));
            return articles.map(|(id, _)| id).collect();
        }
        let mut pages = BTreeSet::new();
        for written in named {
            match meant(hub, &written.text) {
                Ok(found) => pages.extend(found),
                Err(why) => self.unknown.push((written.clone(), why)),
            }
        }
        pages
    }
}

/// The pages that one entry of a target means: those of a category and of the categories below it,
/// those whose path fits a pattern, or one page.
fn meant(hub: &Linked, text: &str) -> Result<Vec<PageId>, NotOne> {
    let is_article = |id: &PageId| hub.page(*id).kind == PageKind::Article;
    if let Some(name) = category_name(text) {
        let called = |title: &str| fold(title) == fold(name);
        let category = hub.categories.iter().position(|category| {
            let page = category.page.map(|page| hub.page(page));
            let mut aliases = page.into_iter().flat_map(|page| &page.meta.aliases);
            called(&category.title) || aliases.any(|alias| called(&alias.value))
        });
        let category = category.ok_or(NotOne::None(None))?;
        let mut pages = below(hub, CategoryId(category as u32));
        pages.retain(is_article);
        return Ok(pages);
    }
    if text.contains(['*', '?', '[', '{']) && !text.starts_with("[[") {
        let glob = Glob::new(text).map_err(|_| NotOne::None(None))?;
        let glob = glob.compile_matcher();
        let articles = hub.pages_with_ids().map(|(id, _)| id).filter(is_article);
        let pages: Vec<PageId> = articles
            .filter(|id| glob.is_match(hub.page(*id).source.path.as_str()))
            .collect();
        return Some(pages)
            .filter(|pages| !pages.is_empty())
            .ok_or(NotOne::None(None));
    }
    hub.look_up(text).map(|page| vec![page])
}

/// The name of a category that a text names as one: `Category:Molluscs`.
pub(super) fn category_name(text: &str) -> Option<&str> {
    let (prefix, name) = text.split_once(':')?;
    prefix
        .trim()
        .eq_ignore_ascii_case("category")
        .then(|| name.trim())
}

/// The pages of a category and of all below it.
fn below(hub: &Linked, category: CategoryId) -> Vec<PageId> {
    let mut seen = BTreeSet::from([category]);
    let mut next = vec![category];
    let mut pages = Vec::new();
    while let Some(category) = next.pop() {
        let category = hub.category(category);
        pages.extend_from_slice(&category.pages);
        let children = category.children.iter().copied();
        next.extend(children.filter(|child| seen.insert(*child)));
    }
    pages
}

/// Whether the original got new text in earnest since the translation was last worked on, or since
/// the revision that the translation names.
fn is_behind(hub: &Linked, timeline: &Timeline, translation: PageId, original: PageId) -> bool {
    let page = hub.page(translation);
    let ancestor = page.meta.translated_from.as_ref();
    let named = ancestor.and_then(|from| hub.history.commit_named(from.revision.as_deref()?));
    let worked = |revision: &&Revision| revision.class.makes_contributor() && !revision.undone;
    let last = || {
        let revision = page.credit.revisions.iter().find(worked);
        revision.map(|revision| revision.commit)
    };
    let Some(seen) = named.or_else(last) else {
        return false;
    };
    let is_later = |commit: CommitIndex| timeline.is_later(commit, seen);
    let mut revisions = hub.page(original).credit.revisions.iter();
    revisions.any(|revision| revision.is_work() && is_later(revision.commit))
}
