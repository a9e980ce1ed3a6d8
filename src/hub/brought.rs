//! The pages that submissions brought or changed, once the branch has them.

use std::collections::BTreeMap;

use crate::hub::ids::PageId;
use crate::hub::linked::Linked;
use crate::hub::submissions::{State, Submission, Submissions};
use crate::hub::timeline::Timeline;
use crate::paths::SourcePath;

/// The pages that each merged submission brought or changed, by its place in
/// [`Submissions::all`].
#[derive(Debug, Default)]
pub struct Brought(BTreeMap<usize, Vec<PageId>>);

impl Brought {
    /// Follows the merges of a hub.
    pub(super) fn new(hub: &Linked, submissions: &Submissions) -> Self {
        let is_merged = |submission: &Submission| matches!(submission.state, State::Merged { .. });
        if !submissions.all.iter().any(is_merged) {
            return Self::default();
        }
        let timeline = Timeline::new(&hub.history, &[]);
        let mut landed: BTreeMap<usize, Vec<PageId>> = BTreeMap::new();
        for (commit, pages) in &hub.changes {
            if let Some(place) = timeline.place(*commit) {
                landed.entry(place).or_default().extend(pages);
            }
        }
        let all = submissions.all.iter().enumerate();
        let brought = all.filter(|(_, submission)| is_merged(submission));
        Self(
            brought
                .map(|(at, submission)| (at, pages(hub, &timeline, &landed, submission)))
                .filter(|(_, pages)| !pages.is_empty())
                .collect(),
        )
    }

    /// The pages of the submission at a place, by path.
    pub fn of(&self, submission: usize) -> &[PageId] {
        self.0.get(&submission).map_or(&[], Vec::as_slice)
    }
}

fn pages(
    hub: &Linked,
    timeline: &Timeline,
    landed: &BTreeMap<usize, Vec<PageId>>,
    submission: &Submission,
) -> Vec<PageId> {
    let files = submission.files.iter();
    let mut pages: Vec<PageId> = files
        .filter_map(|file| hub.page_of(&SourcePath::new(&file.path)?))
        .collect();
    let State::Merged { commit, .. } = &submission.state else {
        return pages;
    };
    let commit = commit.and_then(|id| hub.history.index_of(id));
    if let Some(commit) = commit.filter(|_| pages.is_empty()) {
        let place = timeline.place(commit);
        let is_of_line = place.is_some_and(|place| timeline.commit(place) == Some(commit));
        // A merge brought all that came with it; any other commit only itself.
        if is_of_line && hub.history.commit(commit).parents.len() > 1 {
            pages.extend(
                place
                    .and_then(|place| landed.get(&place))
                    .into_iter()
                    .flatten(),
            );
        } else if let Ok(at) = hub
            .changes
            .binary_search_by_key(&commit, |(commit, _)| *commit)
        {
            pages.extend(&hub.changes[at].1);
        }
    }
    pages.sort_unstable();
    pages.dedup();
    pages
}
