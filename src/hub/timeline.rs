//! When the branch had what: the branch's own line of commits, by which a time is proven.
//!
//! An author's time is free text, and so is the committer's of a commit that nobody merged. What
//! counts is when a commit came to the branch's first-parent line, by the latest time on that line
//! so far: a commit with a clock that goes back gets the time of what it stands on. So one whose
//! clock is ahead would make all that follow late. It is told as a [`Setback`], and hub.yaml may
//! name it: it is then as old as what came right after it, which nobody can make earlier.

use std::collections::{BTreeMap, BTreeSet};

use crate::history::{ChangeKind, CommitIndex, FileChange, History};
use crate::hub::ids::PersonId;
use crate::hub::people::People;
use crate::paths::SourcePath;
use crate::repo::{BlobId, CommitId};

/// When the branch had each commit.
#[derive(Debug, Default)]
pub struct Timeline {
    /// The line, oldest first: each commit with its time.
    line: Vec<(CommitIndex, i64)>,
    /// Of each commit in [`History::commits`]: the place in the line that brought it.
    landed: Vec<usize>,
    /// Commits that are far ahead of some that came after them, oldest first.
    setbacks: Vec<Setback>,
    /// Places whose clock is far behind what they stand on, and what that is.
    behind: BTreeMap<usize, CommitIndex>,
    /// Places of which hub.yaml says that their clock was wrong, and that are earlier by that than
    /// it said; with what it said.
    corrected: BTreeMap<usize, i64>,
}

/// Where the branch's clock goes back by more than [`TOLERANCE`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setback {
    /// The commit that is ahead.
    pub ahead: CommitIndex,
    /// The time that it gives to what comes after it.
    pub time: i64,
    /// The earliest time that a later commit gives itself.
    pub back: i64,
}

/// How far clocks may differ before anybody is told: an hour, in seconds.
pub const TOLERANCE: i64 = 60 * 60;

/// Who wrote what a file holds today, and since when the branch has it.
#[derive(Debug, Clone, Copy)]
pub struct Written {
    /// Who committed it.
    pub author: PersonId,
    /// The commit.
    pub commit: CommitIndex,
    /// The name of the content.
    pub blob: BlobId,
    /// Since when the branch has it, in seconds since 1970 UTC.
    pub at: i64,
}

impl Timeline {
    /// Follows the branch from its newest commit. `wrong` names commits whose clocks were wrong, by
    /// the digits of their names.
    pub(in crate::hub) fn new(history: &History, wrong: &[String]) -> Self {
        let mut line: Vec<CommitIndex> = Vec::new();
        let mut next = history.head.and_then(|head| history.index_of(head));
        while let Some(at) = next {
            line.push(at);
            let parent = history.commit(at).parents.first();
            next = parent.and_then(|parent| history.index_of(*parent));
        }
        line.reverse();
        let clocks = clocks(history, &line, wrong);
        let (timed, setbacks, behind) = timed(line, &clocks);
        let landed = landed(history, &timed);
        let own = |at: &CommitIndex| history.commit(*at).committed.seconds;
        let said = timed.iter().zip(&clocks).map(|((at, time), clock)| {
            let own = own(at);
            (own > *clock && own > *time).then_some(own)
        });
        let corrected = said.enumerate().filter_map(|(at, own)| Some((at, own?)));
        Self {
            corrected: corrected.collect(),
            line: timed,
            landed,
            setbacks,
            behind,
        }
    }

    /// Commits that are far ahead of some that came after them, oldest first.
    pub fn setbacks(&self) -> &[Setback] {
        &self.setbacks
    }

    /// Places of which hub.yaml says that their clock was wrong, and that are earlier by that than
    /// it said; with what it said, in seconds since 1970 UTC.
    pub fn corrected(&self) -> impl Iterator<Item = (usize, i64)> + '_ {
        self.corrected.iter().map(|(place, said)| (*place, *said))
    }

    /// Since when the branch has a commit, whatever hub.yaml says of its clock.
    pub fn own_time(&self, commit: CommitIndex) -> Option<i64> {
        let place = self.place(commit)?;
        let said = self.corrected.get(&place).copied();
        let time = self.line[place].1;
        Some(said.map_or(time, |said| said.max(time)))
    }

    /// The commit that a place of the line stands on and is far behind: what it brought may have come
    /// at any time since, and its clock was set back, or the other one was ahead.
    pub fn behind(&self, place: usize) -> Option<CommitIndex> {
        self.behind.get(&place).copied()
    }

    /// Where the branch's newest time is far ahead of the present: the commit that says so. The
    /// present that is the begin of a day in UTC is taken for all of that day.
    pub fn ahead_of(&self, now: i64) -> Option<Setback> {
        const DAY: i64 = 24 * 60 * 60;
        let (_, time) = *self.line.last()?;
        let first = self.line.partition_point(|(_, before)| *before < time);
        let rest = if now.rem_euclid(DAY) == 0 { DAY } else { 0 };
        (time > now.saturating_add(rest + TOLERANCE)).then(|| Setback {
            ahead: self.line[first].0,
            time,
            back: now,
        })
    }

    /// The place in the line that brought a commit; `None` for one that the branch does not have.
    pub fn place(&self, commit: CommitIndex) -> Option<usize> {
        let place = *self.landed.get(commit.0 as usize)?;
        (place < self.line.len()).then_some(place)
    }

    /// Since when the branch has a commit.
    pub fn time(&self, commit: CommitIndex) -> Option<i64> {
        Some(self.line[self.place(commit)?].1)
    }

    /// The last place of the line that is not after a moment.
    pub fn place_at(&self, moment: i64) -> Option<usize> {
        self.line
            .partition_point(|(_, time)| *time <= moment)
            .checked_sub(1)
    }

    /// Whether the branch has a commit only since after another one: by what brought them, and by
    /// their order where that is the same.
    pub fn is_later(&self, commit: CommitIndex, than: CommitIndex) -> bool {
        match (self.place(commit), self.place(than)) {
            (Some(place), Some(other)) if place != other => place > other,
            _ => commit < than,
        }
    }

    /// The place of a commit of the line.
    pub fn place_of(&self, history: &History, id: CommitId) -> Option<usize> {
        let at = history.index_of(id)?;
        self.place(at).filter(|place| self.line[*place].0 == at)
    }

    /// The commit at a place of the line.
    pub fn commit(&self, place: usize) -> Option<CommitIndex> {
        self.line.get(place).map(|(commit, _)| *commit)
    }

    /// The newest commit of the line.
    pub fn tip(&self) -> Option<CommitIndex> {
        self.line.last().map(|(commit, _)| *commit)
    }

    /// Who wrote what a file holds today.
    pub fn written(
        &self,
        history: &History,
        people: &People,
        path: &SourcePath,
    ) -> Option<Written> {
        let file = history.files.get(path)?;
        let change = file
            .changes
            .iter()
            .find(|change| !matches!(change.file.kind, ChangeKind::Merged))?;
        // A content that nobody committed is nobody's.
        let blob = file
            .today
            .filter(|today| Some(*today) == change.file.after)?;
        Some(Written {
            author: people.of_history(history.commit(change.commit).author),
            commit: change.commit,
            blob,
            at: self.time(change.commit)?,
        })
    }

    /// The content that a file had on the branch at a moment, also one that was removed since.
    pub fn content_at(&self, history: &History, path: &SourcePath, moment: i64) -> Option<BlobId> {
        let was_there = |commit: &CommitIndex| self.time(*commit).is_some_and(|at| at <= moment);
        let change = self.change_at(history, path, moment);
        let gone = match change {
            // Most are where they were.
            Some(change) if change.path == *path => return change.after,
            _ => left(history, path),
        };
        let gone = gone.iter().find(|(commit, _)| was_there(commit));
        match (change, gone) {
            // What is there now was elsewhere then, and took the place of another page since.
            (Some(change), Some((_, blob @ Some(_)))) if change.path != *path => *blob,
            (Some(change), _) => change.after,
            (None, gone) => gone?.1,
        }
    }

    /// What was done last, by a moment, to the file that is at a path now, wherever it was then.
    pub fn change_at<'h>(
        &self,
        history: &'h History,
        path: &SourcePath,
        moment: i64,
    ) -> Option<&'h FileChange> {
        let was_there = |commit: CommitIndex| self.time(commit).is_some_and(|at| at <= moment);
        let mut changes = history.files.get(path)?.changes.iter();
        let change = changes.find(|change| was_there(change.commit))?;
        Some(&change.file)
    }

    /// When a file came to the branch first, and the place in the line.
    pub fn created(&self, history: &History, path: &SourcePath) -> Option<(i64, usize)> {
        let file = history.files.get(path)?;
        let commit = file.created.or_else(|| Some(file.changes.last()?.commit))?;
        Some((self.time(commit)?, self.place(commit)?))
    }
}

/// Every content of a page that left a path, newest first; `None` is a removal. Also of one that was
/// renamed so that it is no text any more, of which the history says nothing more.
pub fn left(history: &History, path: &SourcePath) -> Vec<(CommitIndex, Option<BlobId>)> {
    if let Some(gone) = history.gone.get(path) {
        return gone.clone();
    }
    let mut lapsed = history.lapsed.iter();
    let file = lapsed.find(|file| {
        let newest = file.changes.first();
        newest.is_some_and(|it| it.file.path == *path && it.file.kind != ChangeKind::Deleted)
    });
    let changes = file.into_iter().flat_map(|file| &file.changes);
    changes
        .map(|change| (change.commit, change.file.after))
        .collect()
}

/// What the clock of each commit of a line said. Those that are known to be wrong say no more than
/// the one after them.
fn clocks(history: &History, line: &[CommitIndex], wrong: &[String]) -> Vec<i64> {
    let own = |at: &CommitIndex| history.commit(*at).committed.seconds;
    let mut clocks: Vec<i64> = line.iter().map(own).collect();
    let wrong = wrong.iter().filter_map(|name| history.commit_named(name));
    let wrong: BTreeSet<CommitIndex> = wrong.collect();
    if wrong.is_empty() {
        return clocks;
    }
    let mut after = i64::MAX;
    for (at, clock) in line.iter().zip(&mut clocks).rev() {
        match wrong.contains(at) {
            true => *clock = after.min(*clock),
            false => after = *clock,
        }
    }
    clocks
}

/// A line with times.
type Timed = (
    Vec<(CommitIndex, i64)>,
    Vec<Setback>,
    BTreeMap<usize, CommitIndex>,
);

/// A line with the latest time so far at each commit, and where its clock goes back.
fn timed(line: Vec<CommitIndex>, clocks: &[i64]) -> Timed {
    let mut setbacks: Vec<Setback> = Vec::new();
    let mut behind = BTreeMap::new();
    let mut latest: Option<(CommitIndex, i64)> = None;
    let mut timed = Vec::with_capacity(line.len());
    for (at, clock) in line.into_iter().zip(clocks.iter().copied()) {
        let (ahead, time) = match latest {
            Some((ahead, time)) if time >= clock => (ahead, time),
            _ => (at, clock),
        };
        latest = Some((ahead, time));
        timed.push((at, time));
        if time <= clock.saturating_add(TOLERANCE) {
            continue;
        }
        behind.insert(timed.len() - 1, ahead);
        match setbacks.last_mut().filter(|known| known.ahead == ahead) {
            Some(known) => known.back = known.back.min(clock),
            None => setbacks.push(Setback {
                ahead,
                time,
                back: clock,
            }),
        }
    }
    (timed, setbacks, behind)
}

/// The place in the line that brought each commit; `usize::MAX` for one that the branch lacks.
fn landed(history: &History, line: &[(CommitIndex, i64)]) -> Vec<usize> {
    let unknown = usize::MAX;
    let mut landed = vec![unknown; history.commits.len()];
    let mut stack = Vec::new();
    for (place, (at, _)) in line.iter().enumerate() {
        stack.push(*at);
        while let Some(commit) = stack.pop() {
            let seen = &mut landed[commit.0 as usize];
            if *seen != unknown {
                continue;
            }
            *seen = place;
            let parents = &history.commit(commit).parents;
            stack.extend(
                parents
                    .iter()
                    .filter_map(|parent| history.index_of(*parent)),
            );
        }
    }
    landed
}
