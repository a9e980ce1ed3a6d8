//! Every record of a hub's calls, as the files say it.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::calls::ballot::BallotFile;
use crate::calls::decision::{self, Decision};
use crate::calls::file::CallFile;
use crate::calls::place::{MAX_BYTES, Record};
use crate::calls::review::ReviewFile;
use crate::calls::seal::Seal;
use crate::diagnostic::Diagnostic;
use crate::rules::invalid_record;
use crate::sources::{Source, Sources};
use crate::yaml;

/// Most calls of a hub.
pub const MAX_CALLS: usize = 200;

/// Most reviews and ballots of a call.
pub const MAX_RECORDS: usize = 20_000;

/// Every record, as the files say it.
#[derive(Debug, Clone, Default)]
pub struct Records {
    /// The calls, by name.
    pub calls: Vec<Arc<CallFile>>,
    /// Their seals.
    pub seals: BTreeMap<String, (Arc<Source>, Seal)>,
    /// Their decisions.
    pub decisions: BTreeMap<String, (Arc<Source>, Decision)>,
    /// The reviews of each call, by path.
    pub reviews: BTreeMap<String, Vec<ReviewFile>>,
    /// The ballots of each call, by path.
    pub ballots: BTreeMap<String, Vec<BallotFile>>,
    /// What was found in them.
    pub diagnostics: Vec<Diagnostic>,
}

impl Records {
    /// Reads every record.
    pub fn read(sources: &Sources) -> Self {
        let mut records = Self::default();
        for folder in ["calls", "reviews", "ballots"] {
            for source in sources.texts_below(folder) {
                records.add(source);
            }
        }
        records
    }

    /// Whether there is no call.
    pub fn is_empty(&self) -> bool {
        self.calls.is_empty()
    }

    fn add(&mut self, source: &Arc<Source>) {
        let found = &mut self.diagnostics;
        let record = match Record::of(&source.path) {
            None => return,
            Some(Err(help)) => {
                found.push(
                    Diagnostic::new(
                        &invalid_record::RULE,
                        &source.path,
                        "this file is where records of calls are, and is none",
                    )
                    .why("It is not read, so what it says has no effect.")
                    .help(help),
                );
                return;
            }
            Some(Ok(record)) => record,
        };
        // What the program writes of thousands of records is larger than what people write.
        let most = match record {
            Record::Seal(_) | Record::Decision(_) => yaml::RECORD_BYTES,
            _ => MAX_BYTES,
        };
        if source.text.len() > most {
            let message = format!(
                "this record has {} bytes, more than the {most} that are read",
                source.text.len()
            );
            found.push(
                Diagnostic::new(&invalid_record::RULE, &source.path, message)
                    .why("It is not read, so what it says has no effect.")
                    .help("Shorten it; long texts belong into a page."),
            );
            return;
        }
        let too_many = |found: &mut Vec<Diagnostic>, most: usize, what: &str| {
            found.push(
                Diagnostic::new(
                    &invalid_record::RULE,
                    &source.path,
                    format!("this is more than the {most} {what} that are read"),
                )
                .why("It is not read, so what it says has no effect.")
                .help("Remove what is over, or begin another call."),
            );
        };
        match record {
            Record::Call(_) if self.calls.len() >= MAX_CALLS => too_many(found, MAX_CALLS, "calls"),
            Record::Call(id) => self
                .calls
                .push(Arc::new(CallFile::read(&id, source, found))),
            // Its texts come with languages.
            Record::Translation(..) => {}
            Record::Seal(id) => {
                if let Some(seal) = Seal::read(source, found) {
                    self.seals.insert(id, (source.clone(), seal));
                }
            }
            Record::Decision(id) => {
                if let Some(decision) = decision::read(source, found) {
                    self.decisions.insert(id, (source.clone(), decision));
                }
            }
            Record::Review {
                call,
                entry,
                person,
            } => {
                let all = self.reviews.entry(call.clone()).or_default();
                if all.len() >= MAX_RECORDS {
                    too_many(found, MAX_RECORDS, "reviews of a call");
                } else {
                    let review = ReviewFile::read([&call, &entry, &person], source, found);
                    all.push(review);
                }
            }
            Record::Ballot { call, person } => {
                let all = self.ballots.entry(call.clone()).or_default();
                if all.len() >= MAX_RECORDS {
                    too_many(found, MAX_RECORDS, "ballots of a call");
                } else {
                    all.push(BallotFile::read(&call, &person, source, found));
                }
            }
        }
    }
}
