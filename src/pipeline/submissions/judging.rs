//! Reads and judges what refs propose, each within a budget: what a stranger proposes must not keep
//! the hub from being published.

use rayon::prelude::*;

use super::budget::Budget;
use super::job::Read;
use super::kept::{Kept, KeptEntry};
use super::reading::read_one;
use super::refs::{Refs, repository};
use super::said::Said;
use crate::history::git::anywhere;
use crate::history::git::proposals::{Reading, Session, Tip};
use crate::history::{Completeness, LogCommit};
use crate::hub::queue;
use crate::load;
use crate::pipeline::opened::OpenError;
use crate::submissions::decisions::Decisions;
use crate::submissions::{Branch, Grounds};

/// What judging gave.
pub(super) struct JudgedAll {
    pub decided: Decisions,
    pub frame: [u8; 32],
    pub entries: Vec<KeptEntry>,
    /// How many of them were judged anew.
    pub judged: usize,
    /// Whether all of the branch's history was there: more of it may be fetched, and the same
    /// commit gives other answers then.
    pub is_whole: bool,
}

/// Submissions that are read before they are judged: reading is one thread's work, and what was
/// read takes memory.
const BATCH: usize = 64;

pub(super) fn judge_all(
    refs: &Refs,
    said: &Said,
    grounds: &Grounds,
    budget: Budget,
    kept: &Kept,
) -> Result<JudgedAll, OpenError> {
    let (hub, log) = (grounds.hub(), grounds.log());
    let repo = repository(&refs.location)?;
    let session =
        Session::open(&repo).map_err(|error| load::git_error(&refs.location.root, &error))?;
    let branch = Branch::new(log);
    // Where nobody has a profile, whoever may push to the branch is trusted.
    let has_profiles = hub.people.all.iter().any(|person| person.profile.is_some());
    let is_trusted = |commit: &LogCommit| {
        !has_profiles
            || grounds
                .writer(commit.id)
                .is_some_and(|person| person.profile.is_some())
    };
    let decided = branch.decisions(is_trusted);
    let frame = grounds.people_digest();
    let reading = session
        .reading(log, &anywhere)
        .within(&refs.location.folder);
    let mut reader = Reader {
        refs,
        said,
        grounds,
        kept,
        decided: &decided,
        frame,
        branch,
        reading,
        budget,
    };
    let mut entries: Vec<KeptEntry> = Vec::with_capacity(refs.tips.len());
    let mut anew = 0;
    let tips: Vec<&Tip> = refs.newest_first().collect();
    for tips in tips.chunks(BATCH) {
        let read: Vec<Read> = tips.iter().filter_map(|tip| reader.read(tip)).collect();
        let judged = read.into_par_iter().with_max_len(1).map(|read| match read {
            Read::Done(entry) => (*entry, false),
            Read::Open(job) => job.kept(refs, grounds, kept),
        });
        let judged: Vec<(KeptEntry, bool)> = judged.collect();
        anew += judged.iter().filter(|(_, is_new)| *is_new).count();
        entries.extend(judged.into_iter().map(|(entry, _)| entry));
    }
    for entry in &mut entries {
        queue::redact::clean(&mut entry.read, &hub.people.redaction);
        if let Some(judged) = &mut entry.judged {
            queue::redact::clean(&mut judged.submission, &hub.people.redaction);
        }
    }
    Ok(JudgedAll {
        decided,
        frame,
        entries,
        judged: anew,
        is_whole: log.completeness == Completeness::Complete,
    })
}

/// Reads refs one after the other, the newest first.
struct Reader<'a, 'h, 'o> {
    refs: &'a Refs,
    said: &'a Said,
    grounds: &'a Grounds<'h>,
    kept: &'a Kept,
    decided: &'a Decisions,
    frame: [u8; 32],
    branch: Branch<'h>,
    reading: Reading<'o, 'o>,
    budget: Budget,
}

impl Reader<'_, '_, '_> {
    /// What is kept of a ref as long as that is enough, else what reading it comes to.
    fn read(&mut self, tip: &Tip) -> Option<Read> {
        let is_wanted = self.said.wants(tip, self.decided);
        let done = |entry: &KeptEntry| Some(Read::Done(Box::new(entry.clone())));
        if let Some(entry) = self.kept.usable(self.refs, tip, is_wanted) {
            let is_enough = !entry.counts(is_wanted)
                || !self.budget.takes(&entry.read)
                || entry.verdict(self.refs, self.said.account(tip)).is_some();
            return if is_enough {
                done(entry)
            } else {
                self.anew(tip, is_wanted)
            };
        }
        if let Some(merged) = self.kept.merged(tip, &self.branch, self.frame) {
            return done(merged);
        }
        match self.anew(tip, is_wanted)? {
            Read::Open(job) => {
                let read = job.described(self.grounds);
                if self.budget.takes(&read) {
                    return Some(Read::Open(job));
                }
                // The verdict of another day may be right again when somebody asks for it.
                let judged = self.kept.get(tip).and_then(|entry| entry.judged.clone());
                Some(Read::Done(Box::new(KeptEntry {
                    read,
                    was_wanted: true,
                    judged,
                })))
            }
            done => Some(done),
        }
    }

    fn anew(&mut self, tip: &Tip, is_wanted: bool) -> Option<Read> {
        let opener = self.said.opener(tip, &self.refs.base);
        read_one(
            tip,
            is_wanted,
            opener,
            self.grounds,
            &mut self.branch,
            &mut self.reading,
        )
    }
}
