//! Ballots: whose they are, and whether they count.

use std::sync::Arc;

use crate::calls::ballot::{BallotFile, Choice, NONE};
use crate::calls::envelope::Envelope;
use crate::calls::keys::BallotRules;
use crate::calls::kind::{From, Method, Proof};
use crate::calls::place::Record;
use crate::history::CommitIndex;
use crate::hub::calls::all::Calls;
use crate::hub::calls::ballot::{Ballot, Uncast};
use crate::hub::calls::call::Call;
use crate::hub::calls::opening::{self, Opening};
use crate::hub::calls::record::{self, Said, Stood};
use crate::hub::calls::roll::Voting;
use crate::hub::calls::who::{Author, Authors};
use crate::hub::linked::Linked;
use crate::paths::SourcePath;
use crate::repo::BlobId;
use crate::sources::Source;

/// The ballots of a call, by path: those that are there, and those that were when the vote closed.
pub(super) fn of_call(hub: &Linked, calls: &Calls, call: &Call) -> Vec<Ballot> {
    let Some(rules) = call.file.ballot() else {
        return Vec::new();
    };
    // Where support is counted, nobody casts a ballot.
    if rules.from == From::Reactions {
        return Vec::new();
    }
    let files = calls.records.ballots.get(&call.file.id);
    let files = files.map(Vec::as_slice).unwrap_or_default();
    let folder = format!("ballots/{}", call.file.id);
    let all = record::below(hub, &folder, files, &calls.records.over, |file| {
        &file.source.path
    });
    if all.is_empty() {
        return Vec::new();
    }
    let count = Count {
        hub,
        calls,
        call,
        rules,
        authors: Authors::of_call(hub, calls, call),
        voting: Voting::of(hub, calls, call, rules),
        last: call
            .vote_closed(calls.now())
            .map(|closes| calls.timeline.place_at(closes.at)),
    };
    let ballots = all.into_iter().filter_map(|(path, (file, said))| {
        let Some(Ok(Record::Ballot { person, .. })) = Record::of(path) else {
            return None;
        };
        count.ballot(path, &person, file, said)
    });
    ballots.collect()
}

struct Count<'a> {
    hub: &'a Linked,
    calls: &'a Calls,
    call: &'a Call,
    rules: &'a BallotRules,
    authors: Authors<'a>,
    voting: Voting,
    /// The last place of the branch's line before the vote closed, once it has: `Some(None)` where
    /// all came later.
    last: Option<Option<usize>>,
}

impl Count<'_> {
    fn ballot(
        &self,
        path: &SourcePath,
        person: &str,
        file: Option<&BallotFile>,
        said: &[Said],
    ) -> Option<Ballot> {
        let had = match self.last {
            Some(None) => None,
            last => self.stood(said, person, last.flatten()),
        };
        let sealed = self.sealed(person, said);
        let Some(stood) = sealed.or(had) else {
            return self.late(person, file?, said);
        };
        let source = file.map(|file| &*file.source);
        let today = file.filter(|file| record::is_same(&file.source, said, stood.blob));
        let mut voted = stood.blob;
        let mut ballot = Ballot {
            file: match file {
                Some(file) => file.clone(),
                None => blank(&self.call.file.id, path, person),
            },
            voter: Some(self.person(stood.commit)),
            commit: Some(self.hub.history.commit(stood.commit).id),
            blob: Some(stood.blob),
            had: had.map(|had| had.blob),
            in_time: true,
            envelope: None,
            after: record::after(source, said, stood.blob),
            today: self.who(&stood, &stood, person),
            counted: Ok(()),
        };
        if self.rules.sealed {
            let known = today.map(|file| &file.envelope);
            match self.open(said, person, &stood, known) {
                Err(why) => ballot.counted = Err(why),
                Ok(opened) => {
                    ballot.envelope = Some(stood.blob);
                    ballot.blob = Some(opened.blob);
                    ballot.commit = Some(self.hub.history.commit(opened.commit).id);
                    ballot.after = record::after(source, said, opened.blob);
                    ballot.today = self.who(&stood, &opened, person);
                    voted = opened.blob;
                }
            }
        }
        if ballot.counted.is_err() {
            return Some(ballot);
        }
        match self.read(path, person, file, said, voted) {
            Some(file) => ballot.file = file,
            None => {
                ballot.counted = Err(Uncast::Unreadable);
                return Some(ballot);
            }
        }
        ballot.counted = self.cast(person, &ballot);
        Some(ballot)
    }

    /// What was in an envelope, where it was opened in time.
    fn open<'s>(
        &self,
        said: &[Said],
        person: &str,
        stood: &Stood<'s>,
        known: Option<&Envelope>,
    ) -> Result<Stood<'s>, Uncast> {
        let dates = &self.call.file.dates;
        let opening = opening::of(
            (self.hub, &self.calls.timeline, &self.authors),
            said,
            person,
            (stood, known),
            [dates.vote_closes, dates.reveal],
        );
        match opening {
            Opening::Unopened => Err(Uncast::Unopened),
            Opening::Broken => Err(Uncast::BrokenEnvelope),
            Opening::Opened((commit, blob)) => Ok(Stood {
                commit,
                blob,
                ..*stood
            }),
        }
    }

    /// What was said last, up to a place.
    fn stood(&self, said: &[Said], person: &str, last: Option<usize>) -> Option<Stood<'_>> {
        record::stood(&self.authors, &self.calls.timeline, said, person, last)
    }

    /// What the seal says, where it says whose ballots count: a content that the file had in time.
    fn sealed(&self, person: &str, said: &[Said]) -> Option<Stood<'_>> {
        let seal = self
            .call
            .seal
            .as_ref()
            .filter(|seal| seal.left_out.is_some())?;
        let (_, ballots) = seal.ballots.as_ref()?;
        let (sealed, last) = (*ballots.get(person)?, self.last??);
        let timeline = &self.calls.timeline;
        let is_it = |(commit, blob): &&Said| {
            *blob == Some(sealed) && timeline.place(*commit).is_some_and(|place| place <= last)
        };
        let mut it = said.iter().filter(is_it).peekable();
        let newest = it.peek().copied();
        let own = it.find(|(commit, _)| self.authors.of(*commit) == Author::Proven(person));
        let (commit, _) = own.or(newest)?;
        Some(Stood {
            author: self.authors.of(*commit),
            commit: *commit,
            blob: sealed,
            at: timeline.time(*commit)?,
        })
    }

    /// A ballot that was not there when the vote closed, or that nobody has committed.
    fn late(&self, person: &str, file: &BallotFile, said: &[Said]) -> Option<Ballot> {
        let stood = self.stood(said, person, None);
        let counted = match stood.map(|stood| stood.author) {
            None => Uncast::Uncommitted,
            Some(Author::Proven(author)) if author == person => Uncast::Late,
            Some(Author::Named(author)) if author == person => Uncast::NameOnly,
            Some(_) => Uncast::Foreign,
        };
        Some(Ballot {
            file: file.clone(),
            voter: stood.map(|stood| self.person(stood.commit)),
            commit: stood.map(|stood| self.hub.history.commit(stood.commit).id),
            blob: stood.map(|stood| stood.blob),
            had: None,
            in_time: self.last.is_none(),
            envelope: None,
            after: None,
            today: Err(counted),
            counted: Err(counted),
        })
    }

    fn person(&self, commit: CommitIndex) -> crate::hub::ids::PersonId {
        let people = &self.hub.people;
        people.of_history(self.hub.history.commit(commit).author)
    }

    fn read(
        &self,
        path: &SourcePath,
        person: &str,
        file: Option<&BallotFile>,
        said: &[Said],
        blob: BlobId,
    ) -> Option<BallotFile> {
        if let Some(file) = file.filter(|file| record::is_same(&file.source, said, blob)) {
            return Some(file.clone());
        }
        let source = self.hub.history.contents.source(path, blob)?;
        let id = &self.call.file.id;
        Some(BallotFile::read(id, person, &source, &mut Vec::new()))
    }

    /// Whether it counts for who cast it, by what is known today. With envelopes both came by
    /// requests, and the first is the vote.
    fn who(&self, stood: &Stood, opened: &Stood, person: &str) -> Result<(), Uncast> {
        match stood.author {
            Author::Proven(author) if author == person => {}
            Author::Named(author) if author == person => return Err(Uncast::NameOnly),
            Author::Proven(_) | Author::Named(_) => return Err(Uncast::Foreign),
        }
        let voter = self.person(stood.commit);
        if !self.voting.has(voter) {
            return Err(Uncast::NotOnRoll);
        }
        let is_proven = match self.rules.proof {
            Proof::SignOff => is_signed(self.hub, opened.commit),
            Proof::Account => [stood, opened].into_iter().all(|stood| {
                let (timeline, commit) = (&self.calls.timeline, stood.commit);
                self.calls
                    .lists
                    .is_by_account(self.hub, timeline, commit, voter)
            }),
        };
        is_proven
            .then_some(())
            .ok_or(Uncast::WeakProof(self.rules.proof))
    }

    fn cast(&self, person: &str, ballot: &Ballot) -> Result<(), Uncast> {
        let (call, rules) = (self.call, self.rules);
        let choice = ballot.file.choice.as_ref().ok_or(Uncast::Invalid)?;
        self.verdict(person, ballot)?;
        if choice.method() != rules.method {
            return Err(Uncast::Invalid);
        }
        // An entry that does not take part any more is left out of the count, and not the ballots
        // that name it.
        let sealed = call.seal.as_ref().and_then(|seal| seal.entries.as_ref());
        let is_option = |name: &str| {
            rules.none && name == NONE && rules.method == Method::Ranked
                || call.entry(name).is_some()
                || sealed.is_some_and(|(_, entries)| entries.contains_key(name))
        };
        // A name that went to another entry after somebody had voted for the first is not what they
        // meant.
        let cast = self.place(ballot);
        let was_option = |name: &str| {
            let landed = call.entry(name).and_then(|entry| entry.landed);
            landed.zip(cast).is_none_or(|(landed, cast)| landed <= cast)
        };
        let options = choice.options();
        if !options
            .iter()
            .all(|option| is_option(&option.text) && was_option(&option.text))
        {
            return Err(Uncast::UnknownOption);
        }
        if let Choice::Scores(scores) = choice
            && scores.iter().any(|(_, score)| *score > rules.max)
        {
            return Err(Uncast::Invalid);
        }
        Ok(())
    }

    /// The place in the branch's line of the commit that brought a ballot's choice.
    fn place(&self, ballot: &Ballot) -> Option<usize> {
        let (history, timeline) = (&self.hub.history, &self.calls.timeline);
        timeline.place(history.index_of(ballot.commit?)?)
    }

    /// Whether it counts for who cast it: as the seal says, else by what is known today.
    fn verdict(&self, person: &str, ballot: &Ballot) -> Result<(), Uncast> {
        let seal = self.call.seal.as_ref();
        let sealed = seal.and_then(|seal| {
            let (_, ballots) = seal.ballots.as_ref()?;
            ballots.contains_key(person).then_some(())?;
            seal.left_out.as_ref()
        });
        match sealed {
            None => ballot.today,
            Some(left_out) => left_out
                .get(person)
                .map_or(Ok(()), |why| Err(Uncast::of_person(why, self.rules.proof))),
        }
    }
}

/// Whether whoever committed a ballot signed it off.
fn is_signed(hub: &Linked, commit: CommitIndex) -> bool {
    let commit = hub.history.commit(commit);
    let mut signed = commit
        .sign_offs
        .iter()
        .filter_map(|sign_off| sign_off.person);
    let author = hub.people.of_history(commit.author);
    signed.any(|person| hub.people.of_history(person) == author)
}

/// A ballot of which nothing can be read.
fn blank(call: &str, path: &SourcePath, person: &str) -> BallotFile {
    let source = Arc::new(Source::new(path.clone(), String::new()));
    BallotFile::read(call, person, &source, &mut Vec::new())
}
