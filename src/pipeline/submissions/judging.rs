//! Reads and judges what refs propose, each within a budget: what a stranger proposes must not keep
//! the hub from being published.

use std::collections::HashMap;

use rayon::prelude::*;

use super::budget::Budget;
use super::kept::{Kept, KeptEntry, KeptVerdict};
use super::refs::{Refs, repository};
use super::said::Said;
use crate::history::git::onto::{Content, Placed};
use crate::history::git::proposals::{Brings, Brought, Reading, Session, Tip, Unread};
use crate::history::git::{anywhere, change::Entry};
use crate::history::{BlobId, CommitId, Completeness, LogCommit, Opener};
use crate::hub::queue;
use crate::hub::submissions::{State, Submission};
use crate::load;
use crate::paths::SourcePath;
use crate::pipeline::opened::OpenError;
use crate::review::Judged;
use crate::submissions::decisions::Decisions;
use crate::submissions::{Beside, Branch, Grounds, MOST_FILES, entry};

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

/// A submission that is to be judged.
pub(super) struct Job {
    pub tip: Tip,
    pub brought: Brought,
    pub placed: Vec<Placed>,
    lens: HashMap<BlobId, u64>,
    /// The account that opened the request, where the forge's list tells.
    opener: Option<Opener>,
}

impl Job {
    fn beside(&self, grounds: &Grounds) -> Beside {
        grounds.beside(&self.brought, &self.placed, self.opener.as_ref(), &|blob| {
            self.lens.get(&blob).copied()
        })
    }

    /// What is said of it; `None` when it can concern more of the hub than is looked at for one.
    pub fn judge(&self, grounds: &Grounds) -> Option<Judged> {
        self.judge_beside(grounds, &self.beside(grounds))
    }

    /// Whether it brings or changes a call, a review, a ballot or answers.
    pub fn touches_records(&self) -> bool {
        let mut paths = self.placed.iter().flat_map(|placed| placed.delta.paths());
        paths.any(|path| {
            let folder = path.split('/').next().unwrap_or_default();
            matches!(folder, "calls" | "reviews" | "ballots" | "answers")
        })
    }

    fn judge_beside(&self, grounds: &Grounds, beside: &Beside) -> Option<Judged> {
        let len = |blob| self.lens.get(&blob).copied();
        (!beside.is_too_much()).then(|| grounds.judge(&self.brought, &self.placed, beside, &len))
    }

    pub fn entry(&self, grounds: &Grounds) -> Submission {
        self.entry_beside(grounds, &self.beside(grounds))
    }

    pub fn entry_of(&self, judged: &Judged, grounds: &Grounds) -> Submission {
        entry::judged(&self.tip, &self.brought, &self.placed, judged, grounds)
    }

    fn entry_beside(&self, grounds: &Grounds, beside: &Beside) -> Submission {
        match self.judge_beside(grounds, beside) {
            Some(judged) => self.entry_of(&judged, grounds),
            None => entry::too_large(&self.tip, &self.brought, entry::Excess::Pages, grounds),
        }
    }

    /// What reading it told, without what the checks say.
    fn described(&self, grounds: &Grounds) -> Submission {
        entry::described(&self.tip, State::Open, &self.brought, grounds)
    }

    /// What was judged from the same grounds, else what is judged now, and whether it was now.
    fn kept(&self, grounds: &Grounds, kept: &Kept, tip: CommitId) -> (KeptEntry, bool) {
        let beside = self.beside(grounds);
        let known = kept.judged(&self.tip, beside.digest);
        let judged = KeptVerdict {
            submission: match known {
                Some(known) => known.submission.clone(),
                None => self.entry_beside(grounds, &beside),
            },
            tip,
            grounds: beside.digest,
            opener: self.opener.as_ref().map(Opener::told),
        };
        let entry = KeptEntry {
            read: self.described(grounds),
            was_wanted: true,
            judged: Some(judged),
        };
        (entry, known.is_none())
    }
}

/// What reading a ref comes to.
pub(super) enum Read {
    Done(Box<KeptEntry>),
    Open(Box<Job>),
}

impl Read {
    fn done(read: Submission, was_wanted: bool) -> Self {
        Self::Done(Box::new(KeptEntry {
            read,
            was_wanted,
            judged: None,
        }))
    }
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
            Read::Open(job) => job.kept(grounds, kept, refs.tip),
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
                || entry
                    .verdict(self.refs.tip, self.said.account(tip))
                    .is_some();
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

/// Most bytes of texts that are read of one submission beside others.
const MOST_TEXT: u64 = 4 << 20;

/// Most bytes of the pages' revisions that a submission's commits may make one after the other:
/// whose each word is, is looked for in all of them.
const MOST_REVISIONS: u64 = 32 << 20;

/// Reads a ref; `None` when it changes nothing of the hub but other parts of the repository that
/// the hub is in.
pub(super) fn read_one(
    tip: &Tip,
    is_wanted: bool,
    opener: Option<Opener>,
    grounds: &Grounds,
    branch: &mut Branch,
    reading: &mut Reading,
) -> Option<Read> {
    let done = |submission: Submission| Some(Read::done(submission, is_wanted));
    let unread = |why: Unread| done(entry::unread(tip, why, &grounds.base().name));
    let Some(head) = tip.head else {
        return unread(Unread::Missing);
    };
    let brought = match reading.brings(head) {
        Brings::Elsewhere => return None,
        Brings::Nothing
            if reading.is_part()
                && branch
                    .commit(head)
                    .is_some_and(|commit| commit.changes.is_empty()) =>
        {
            return None;
        }
        Brings::Nothing => {
            return done(entry::merged(
                tip,
                branch.ancestor(tip),
                branch.commit(head),
                grounds,
            ));
        }
        Brings::Unread(why) => return unread(why),
        Brings::Something(brought) => brought,
    };
    let Some(placed) = reading.place(&brought.files, grounds.moves()) else {
        return unread(Unread::Missing);
    };
    let state = branch.state(tip, &brought, &placed, reading);
    if state != State::Open || !is_wanted {
        return done(entry::described(tip, state, &brought, grounds));
    }
    let too_large = |excess: entry::Excess| done(entry::too_large(tip, &brought, excess, grounds));
    if brought.files.len() > MOST_FILES {
        return too_large(entry::Excess::Files);
    }
    let mut lens = HashMap::new();
    for file in placed.iter().filter(|file| file.delta.entry == Entry::File) {
        if let Some(Content::Blob(blob)) = &file.content {
            let Some(len) = reading.len(*blob) else {
                return unread(Unread::Missing);
            };
            lens.insert(*blob, len);
        }
    }
    let is_text = |path: &SourcePath| {
        load::is_markdown(path)
            || matches!(
                path.extension().as_str(),
                "svg" | "yaml" | "yml" | "toml" | "json"
            )
    };
    let texts = placed
        .iter()
        .filter(|file| SourcePath::new(&file.delta.path).is_some_and(|path| is_text(&path)));
    // What is longer is not read at all.
    let bytes: u64 = texts
        .filter_map(|file| {
            if let Some(Content::Blob(blob)) = &file.content {
                lens.get(blob)
            } else {
                None
            }
        })
        .filter(|len| **len <= load::MAX_TEXT_BYTES)
        .sum();
    if bytes > MOST_TEXT {
        return too_large(entry::Excess::Text);
    }
    let revisions = brought
        .commits
        .iter()
        .flat_map(|commit| &commit.changes)
        .filter(|change| load::is_markdown(&change.path));
    let mut left = MOST_REVISIONS;
    for blob in revisions.filter_map(|change| change.after) {
        let Some(rest) = left.checked_sub(reading.len(blob).unwrap_or_default()) else {
            return too_large(entry::Excess::Revisions);
        };
        left = rest;
    }
    if reading.lacks_something() {
        return unread(Unread::Missing);
    }
    Some(Read::Open(Box::new(Job {
        tip: tip.clone(),
        brought,
        placed,
        lens,
        opener,
    })))
}
