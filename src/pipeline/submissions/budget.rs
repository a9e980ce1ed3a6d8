//! How much of what waits is judged.
//!
//! A site must not depend on how fast a machine is, nor on what happens to be kept beside it: the
//! same commits give the same bytes. So a build judges a fixed amount of work, the newest
//! submissions first, and the amount is counted in files and commits, which git alone tells. What
//! `commonweal submissions` judged beyond that spares later runs the work and is not shown by
//! them.

use super::records::has_records;
use crate::hub::submissions::Submission;

/// So many texts of a hub, read to judge something with the whole of it, are counted as one file of
/// a submission.
const TEXTS: usize = 500;

/// What is left of the work that may be done.
#[derive(Debug, Clone, Copy)]
pub(super) struct Budget {
    /// The files and commits that are left; nothing where everything is judged.
    left: Option<usize>,
    /// What judging something with the whole hub costs besides.
    whole: usize,
}

impl Budget {
    /// Everything is judged.
    pub const ALL: Self = Self {
        left: None,
        whole: 0,
    };

    /// As many files and commits as hub.yaml says, of a hub with so many texts.
    pub fn of(files_and_commits: u32, texts: usize) -> Self {
        Self {
            left: Some(usize::try_from(files_and_commits).unwrap_or(usize::MAX)),
            whole: texts / TEXTS,
        }
    }

    /// Takes what a submission costs, when that much is left. A large one that does not fit leaves
    /// room for those after it.
    pub fn takes(&mut self, entry: &Submission) -> bool {
        let Some(left) = &mut self.left else {
            return true;
        };
        // A record of a call is judged with the whole hub.
        let whole = if has_records(entry) { self.whole } else { 0 };
        let cost = entry.file_count.saturating_add(entry.commit_count);
        let cost = cost.saturating_add(whole);
        let rest = left.checked_sub(cost);
        rest.into_iter().for_each(|rest| *left = rest);
        rest.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_leaves_room_for_what_does() {
        let entry = |files: usize| Submission {
            file_count: files,
            commit_count: 1,
            ..Submission::default()
        };
        let mut budget = Budget::of(10, 499);
        let told = [3, 9, 4, 1, 0, 0].map(|files| budget.takes(&entry(files)));
        assert_eq!(told, [true, false, true, false, true, false]);
        let mut all = Budget::ALL;
        assert!((0..5).all(|_| all.takes(&entry(usize::MAX))));
    }
}
