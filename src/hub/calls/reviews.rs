//! Reviews of entries: who wrote them, and whether they count.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::calls::count::fraction::Fraction;
use crate::calls::count::reviews::total;
use crate::calls::place::Record;
use crate::calls::review::{Conflict, ReviewFile};
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::entry::Entry;
use crate::hub::calls::opening::{self, Opening};
use crate::hub::calls::record::{self, Said, Stood};
use crate::hub::calls::review::{Review, Uncounted};
use crate::hub::calls::who::{Author, Authors};
use crate::hub::linked::Linked;
use crate::paths::SourcePath;
use crate::repo::BlobId;
use crate::sources::Source;

/// The reviews of a call, by path: those that are there, and those that were when it was decided.
pub(super) fn of_call(hub: &Linked, calls: &Calls, call: &Call) -> Vec<Review> {
    let files = calls.records.reviews.get(&call.file.id);
    let files = files.map(Vec::as_slice).unwrap_or_default();
    let folder = format!("reviews/{}", call.file.id);
    let all = record::below(hub, &folder, files, |file| &file.source.path);
    if all.is_empty() {
        return Vec::new();
    }
    let authors = Authors::of_call(hub, calls, call);
    let count = Count {
        last: last(calls, call),
        added: call
            .added
            .judges
            .iter()
            .map(|it| hub.people.get(*it).key.as_str())
            .collect(),
        judges: call.judge_names(hub),
        competitors: call
            .standing()
            .flat_map(|entry| entry.wrote.iter().map(|wrote| wrote.name.as_str()))
            .collect(),
        hub,
        calls,
        call,
        authors,
    };
    let reviews = all.into_iter().filter_map(|(path, (file, said))| {
        let Some(Ok(Record::Review { entry, person, .. })) = Record::of(path) else {
            return None;
        };
        count.review(path, [&entry, &person], file, said)
    });
    reviews.collect()
}

/// The last place of the branch's line whose reviews count, where there is one: by the last day for
/// them, and by the decision. `Some(None)` where all came later.
fn last(calls: &Calls, call: &Call) -> Option<Option<usize>> {
    let dates = &call.file.dates;
    let until = match call.file.keys.reviews.sealed {
        // Envelopes are opened after that day.
        true => None,
        false => dates.reviews_until.or(dates.decide_by),
    };
    let until = until.filter(|until| calls.is_past(until.at));
    let until = until.map(|until| calls.timeline.place_at(until.at));
    match (until, call.decided_at) {
        (Some(until), Some(decided)) => Some(until.map(|until| until.min(decided))),
        (until, decided) => until.or(decided.map(Some)),
    }
}

struct Count<'a> {
    hub: &'a Linked,
    calls: &'a Calls,
    call: &'a Call,
    authors: Authors<'a>,
    judges: Vec<String>,
    competitors: BTreeSet<&'a str>,
    last: Option<Option<usize>>,
    /// The judges who were added after the call had closed.
    added: BTreeSet<&'a str>,
}

impl Count<'_> {
    fn review(
        &self,
        path: &SourcePath,
        [entry, person]: [&str; 2],
        file: Option<&ReviewFile>,
        said: &[Said],
    ) -> Option<Review> {
        let is_added = self.added.contains(person);
        // Who was added had no say before: they are waited for, and nothing is left to be kept secret.
        let last = match is_added {
            true => self.call.decided_at.map(Some),
            false => self.last,
        };
        let stood = match last {
            Some(None) => None,
            last => self.stood(said, person, last.flatten()),
        };
        let Some(stood) = stood else {
            let file = file?;
            let later = self.stood(said, person, None);
            let why = match later {
                None => Uncounted::Uncommitted,
                Some(later) => self
                    .foreign(&later, person)
                    .err()
                    .unwrap_or(Uncounted::Late),
            };
            let mut review = self.told(file.clone(), later.as_ref(), Err(why));
            review.in_time = last.is_none();
            return Some(review);
        };
        let source = file.map(|file| &*file.source);
        let (mut commit, mut blob, mut at) = (stood.commit, stood.blob, stood.at);
        let mut wrong = None;
        if self.call.file.keys.reviews.sealed && !is_added {
            match self.opening(person, file, said, &stood) {
                Ok((opened, sealed)) => {
                    (commit, blob) = opened;
                    at = sealed;
                }
                Err(why) => wrong = Some(why),
            }
        }
        let counted = Stood {
            commit,
            blob,
            at,
            ..stood
        };
        let read = self.read(path, [entry, person], file, said, blob);
        let is_read = read.is_some();
        let read = read.unwrap_or_else(|| match file {
            Some(file) => file.clone(),
            None => blank([&self.call.file.id, entry, person], path),
        });
        let result = match wrong {
            Some(why) => Err(why),
            None if !is_read => Err(Uncounted::Unreadable),
            None => self.count(&read, &counted),
        };
        let mut review = self.told(read, Some(&counted), result);
        review.after = record::after(source, said, blob);
        Some(review)
    }

    fn told(
        &self,
        file: ReviewFile,
        stood: Option<&Stood>,
        counted: Result<Fraction, Uncounted>,
    ) -> Review {
        let history = &self.hub.history;
        let commit = stood.map(|stood| history.commit(stood.commit));
        Review {
            reviewer: commit.map(|commit| self.hub.people.of_history(commit.author)),
            commit: commit.map(|commit| commit.id),
            blob: stood.map(|stood| stood.blob),
            file,
            in_time: true,
            after: None,
            counted,
        }
    }

    /// What was said last, up to a place.
    fn stood(&self, said: &[Said], person: &str, last: Option<usize>) -> Option<Stood<'_>> {
        record::stood(&self.authors, &self.calls.timeline, said, person, last)
    }

    /// Whether a record is by whom its path names.
    fn foreign(&self, stood: &Stood, person: &str) -> Result<(), Uncounted> {
        match stood.author {
            Author::Proven(author) if author == person => Ok(()),
            Author::Named(author) if author == person => Err(Uncounted::NameOnly),
            Author::Proven(_) | Author::Named(_) => Err(Uncounted::Foreign),
        }
    }

    /// What was in an envelope that was there on the last day for reviews, and since when.
    fn opening(
        &self,
        person: &str,
        file: Option<&ReviewFile>,
        said: &[Said],
        newest: &Stood,
    ) -> Result<((crate::history::CommitIndex, BlobId), i64), Uncounted> {
        let dates = &self.call.file.dates;
        let until = dates.reviews_until;
        let closed = until.filter(|until| self.calls.is_past(until.at));
        let stood = match closed {
            None => Some(*newest),
            Some(until) => {
                let last = self.calls.timeline.place_at(until.at);
                last.and_then(|last| self.stood(said, person, Some(last)))
            }
        };
        let stood = stood.ok_or(Uncounted::BrokenEnvelope)?;
        let known = file.filter(|file| record::is_same(&file.source, said, stood.blob));
        let opening = opening::of(
            (self.hub, &self.calls.timeline, &self.authors),
            said,
            person,
            (&stood, known.map(|file| &file.envelope)),
            [until, dates.reveal],
        );
        match opening {
            Opening::Unopened => Err(Uncounted::Unopened),
            Opening::Broken => Err(Uncounted::BrokenEnvelope),
            Opening::Opened(opened) => Ok((opened, stood.at)),
        }
    }

    fn read(
        &self,
        path: &SourcePath,
        [entry, person]: [&str; 2],
        file: Option<&ReviewFile>,
        said: &[Said],
        blob: BlobId,
    ) -> Option<ReviewFile> {
        if let Some(file) = file.filter(|file| record::is_same(&file.source, said, blob)) {
            return Some(file.clone());
        }
        let source = self.hub.history.contents.source(path, blob)?;
        let names = [&self.call.file.id, entry, person];
        Some(ReviewFile::read(names, &source, &mut Vec::new()))
    }

    fn count(&self, file: &ReviewFile, stood: &Stood) -> Result<Fraction, Uncounted> {
        let (call, person) = (self.call, file.person.as_str());
        let entry = call.entry(&file.entry).ok_or(Uncounted::UnknownEntry)?;
        self.foreign(stood, person)?;
        if !self.judges.iter().any(|judge| judge == person) {
            return Err(Uncounted::NoJudge);
        }
        let is_added = self.added.contains(person);
        if is_added && !call.added.reviews(call, &entry.id) {
            return Err(Uncounted::OtherEntries);
        }
        if !entry.stands() {
            return Err(Uncounted::EntryOut);
        }
        // Who has a conflict scores nothing.
        if let Some(Conflict::Declared(_)) = &file.conflict {
            return Err(Uncounted::Declared);
        }
        let marks = marks(call, file).ok_or(Uncounted::Incomplete)?;
        if file.conflict.is_none() {
            return Err(Uncounted::Silent);
        }
        // Git shows who judges their own matter.
        let competes = !call.file.keys.reviews.peers && self.competitors.contains(person);
        let known = self.hub.people.of_key(person);
        let is_inside = known.is_some_and(|known| entry.names_inside(known));
        if entry.makers.iter().any(|maker| maker == person) || is_inside || competes {
            return Err(Uncounted::Conflict);
        }
        // Nobody had read it.
        if entry.opened_at().is_some_and(|opened| stood.at < opened) || entry.is_sealed() {
            return Err(Uncounted::SealedEntry);
        }
        let read = file.revision.as_deref();
        if read.is_some_and(|read| !is_judged(self.hub, call, entry, read)) {
            return Err(Uncounted::OtherRevision);
        }
        let until = call.file.dates.reviews_until.or(call.file.dates.decide_by);
        if until.is_some_and(|until| stood.at > until.at) && !is_added {
            return Err(Uncounted::Late);
        }
        total(&marks).map_err(|_| Uncounted::Incomplete)
    }
}

/// A review of which nothing can be read.
fn blank(names: [&str; 3], path: &SourcePath) -> ReviewFile {
    let source = Arc::new(Source::new(path.clone(), String::new()));
    ReviewFile::read(names, &source, &mut Vec::new())
}

/// The marks of a review with their weights; nothing where one is missing, too many or out of
/// range.
fn marks(call: &Call, file: &ReviewFile) -> Option<Vec<(u32, i64)>> {
    let criteria = &call.file.criteria;
    if !file.is_sound || criteria.is_empty() || file.scores.len() != criteria.len() {
        return None;
    }
    criteria
        .iter()
        .map(|criterion| {
            let (_, score) = file
                .scores
                .iter()
                .find(|(name, _)| name.text == criterion.id)?;
            let score = (*score).filter(|score| (criterion.min..=criterion.max).contains(score))?;
            Some((criterion.weight, i64::from(score)))
        })
        .collect()
}

/// Whether what somebody read is what is judged: the content of a file, or a commit that has it.
fn is_judged(hub: &Linked, call: &Call, entry: &Entry, read: &str) -> bool {
    let is_named = |name: String| read.len() >= 7 && name.starts_with(read);
    if entry.files.values().any(|blob| is_named(blob.to_string())) {
        return true;
    }
    let sealed = call.seal.as_ref().and_then(|seal| seal.entries.as_ref());
    if let Some(sealed) = sealed.and_then(|(_, entries)| entries.get(&entry.id))
        && sealed.envelope.is_none()
        && is_named(sealed.commit.to_string())
    {
        return true;
    }
    let changes = entry.files.iter().filter_map(|(path, blob)| {
        let path = SourcePath::new(path)?;
        let file = hub.history.files.get(&path)?;
        let change = file
            .changes
            .iter()
            .find(|change| change.file.after == Some(*blob))?;
        Some(hub.history.commit(change.commit).id)
    });
    let mut changes = changes;
    changes.any(|commit| is_named(commit.to_string()))
}
