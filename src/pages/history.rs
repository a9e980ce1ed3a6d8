//! The revisions of each page, the newest with what they changed.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::digest::Digest;
use crate::history::diff::{self, Diff, Place};
use crate::history::{BlobId, Class, CommitIndex};
use crate::hub::credit::Revision;
use crate::hub::{Hub, PageId};
use crate::pages::kind::{Content, Kind, Site, Spec, template};
use crate::paths::OutputPath;
use crate::view::{
    ChangeView, CommitView, DiffView, Heavy, HistoryView, HunkView, PieceView, RevisionView,
};

/// How many revisions are listed; the forge has the rest.
const MOST: usize = 500;

/// Words that are shown of what a revision changed.
const WORDS: usize = 400;

/// Words that are shown of a page's first text: the page itself has it all.
const FIRST_WORDS: usize = 100;

/// Bytes of contents that are compared for one page, so that no history takes long: four of the
/// largest pages, or twenty of 200 KB.
const BYTES: usize = 4 << 20;

pub(super) struct History;

impl Kind for History {
    fn spec(&self) -> Spec {
        Spec::named("history")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        hub.pages_with_ids()
            .filter_map(|(id, page)| Some((page.history_output.clone()?, id.0 as usize)))
            .collect()
    }

    fn page(&self, item: usize) -> Option<PageId> {
        Some(PageId(item as u32))
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let id = PageId(item as u32);
        let page = site.hub.page(id);
        let output = page.history_output.as_ref().unwrap_or(&page.output);
        let revisions = &page.credit.revisions;
        let moves = moves(site.hub, id);
        let diffs = Rc::new(Diffs::new(site.hub, revisions));
        let mut before = None;
        let views = revisions
            .iter()
            .take(MOST)
            .enumerate()
            .map(|(index, revision)| {
                let change = site.change(revision.commit, Some(revision.class), &[], 0);
                let diff = (index < site.hub.config.history.diffs as usize).then(|| {
                    // How much is compared depends on all newer revisions.
                    before = Digest::of(&(before, diffs.name(index)));
                    let diffs = diffs.clone();
                    Heavy::new(before, move || diffs.of(index))
                });
                let count = |count: fn(&crate::history::WordCounts) -> u32| {
                    revision.words.as_ref().map(|words| count(words) as usize)
                };
                RevisionView {
                    id: anchor(&change.commit),
                    undone: revision.undone,
                    words: count(|words| words.total),
                    moved_from: moves.get(&revision.commit).cloned(),
                    diff,
                    change: ChangeView {
                        added: count(|words| words.added),
                        removed: count(|words| words.removed),
                        ..change
                    },
                }
            });
        template(
            "history.html",
            HistoryView {
                revisions: views.collect(),
                page: site.frame_of("history", id, output),
                article: site.page_link(id),
                older: revisions.len().saturating_sub(MOST),
                forge_url: site
                    .hub
                    .config
                    .repository
                    .as_ref()
                    .and_then(|repository| repository.history_url(&page.source.path)),
            },
        )
    }
}

/// The id of a revision on the page of the history.
pub(super) fn anchor(commit: &CommitView) -> String {
    format!("c-{}", commit.short)
}

/// The commits that moved a page, each with the path before.
fn moves(hub: &Hub, id: PageId) -> BTreeMap<CommitIndex, String> {
    let file = hub.history.files.get(&hub.page(id).source.path);
    let changes = file.iter().flat_map(|file| &file.changes);
    changes
        .filter_map(|change| Some((change.commit, change.file.kind.source()?.to_string())))
        .collect()
}

/// What the revisions of a page changed, compared when the first of them is shown.
struct Diffs<'h> {
    revisions: &'h [Revision],
    redaction: Option<Digest>,
    most: usize,
    texts: RefCell<Texts<'h>>,
    /// Of the newest revisions, as far as they were compared.
    compared: RefCell<Vec<Option<DiffView>>>,
}

impl<'h> Diffs<'h> {
    fn new(hub: &'h Hub, revisions: &'h [Revision]) -> Self {
        Self {
            revisions,
            redaction: hub.people.redaction.digest(),
            most: hub.config.history.diffs as usize,
            texts: RefCell::new(Texts {
                hub,
                last: None,
                left: BYTES,
            }),
            compared: RefCell::default(),
        }
    }

    /// What a revision's diff is made from, besides those of newer ones.
    fn name(&self, index: usize) -> Option<Digest> {
        let revision = self.revisions.get(index)?;
        let class = revision.class;
        Digest::of(&(self.redaction?, class, revision.before, revision.after))
    }

    /// What a revision changed.
    fn of(&self, index: usize) -> Option<DiffView> {
        let mut compared = self.compared.borrow_mut();
        let mut texts = self.texts.borrow_mut();
        let known = compared.len();
        let wanted = self.revisions.iter().take(self.most.min(index + 1));
        compared.extend(wanted.skip(known).map(|revision| texts.diff(revision)));
        compared.get(index)?.clone()
    }
}

/// The contents of a page's revisions, from the newest on.
struct Texts<'h> {
    hub: &'h Hub,
    /// The content asked for last: what one revision started from is what the one before it made.
    last: Option<(BlobId, Option<String>)>,
    /// Bytes that may still be compared.
    left: usize,
}

impl Texts<'_> {
    /// What a revision changed; nothing to show for one that changed no text by itself, or when
    /// enough was compared.
    fn diff(&mut self, revision: &Revision) -> Option<DiffView> {
        if matches!(revision.class, Class::Merge | Class::Rename)
            || revision.before == revision.after
            || self.left == 0
        {
            return None;
        }
        let after = self.text(revision.after);
        let before = self.text(revision.before);
        let (Some(before), Some(after)) = (before, after) else {
            return Some(DiffView {
                state: "missing",
                ..DiffView::default()
            });
        };
        self.left = self.left.saturating_sub(before.len() + after.len());
        let diff = diff::words(
            &before,
            &after,
            if before.is_empty() {
                FIRST_WORDS
            } else {
                WORDS
            },
        );
        self.last = revision.before.map(|id| (id, Some(before)));
        Some(diff_view(diff))
    }

    /// A content, the empty text where there was no page; `None` when it is missing.
    fn text(&mut self, id: Option<BlobId>) -> Option<String> {
        let Some(id) = id else {
            return Some(String::new());
        };
        match self.last.take() {
            Some((last, text)) if last == id => text,
            // An older text may name, in front matter say, who is not to be named today.
            _ => self
                .hub
                .history
                .contents
                .text(id)
                .map(|text| self.hub.people.redaction.cleaned(text)),
        }
    }
}

/// What changed, as views show it.
pub(super) fn diff_view(diff: Diff) -> DiffView {
    let hunks = diff.hunks.into_iter().map(|hunk| {
        let (place, heading) = match hunk.place {
            Place::FrontMatter => ("front-matter", String::new()),
            Place::Start => ("start", String::new()),
            Place::Section(heading) => ("section", heading),
        };
        let pieces = hunk
            .pieces
            .into_iter()
            .map(|piece| PieceView {
                change: piece.change.name(),
                text: piece.text,
            })
            .collect();
        HunkView {
            place,
            heading,
            pieces,
        }
    });
    let hunks: Vec<HunkView> = hunks.collect();
    DiffView {
        state: if hunks.is_empty() { "blank" } else { "shown" },
        hunks,
        more: diff.more,
    }
}
