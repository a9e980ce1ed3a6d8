//! Every record of a hub's calls, as the files say it.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::calls::ballot::BallotFile;
use crate::calls::decision::{self, Decision};
use crate::calls::file::CallFile;
use crate::calls::page_review::PageReviewFile;
use crate::calls::place::{self, MAX_BYTES, Record};
use crate::calls::review::ReviewFile;
use crate::calls::seal::Seal;
use crate::calls::translation::CallText;
use crate::diagnostic::Diagnostic;
use crate::paths::SourcePath;
use crate::rules::invalid_record;
use crate::sources::{Source, Sources};
use crate::yaml;

/// Most calls of a hub.
pub const MAX_CALLS: usize = 200;

/// Most translations of calls.
pub const MAX_TEXTS: usize = 2_000;

/// Most reviews and ballots of a call.
pub const MAX_RECORDS: usize = 20_000;

/// Every record, as the files say it.
#[derive(Debug, Clone, Default)]
pub struct Records {
    /// The calls, by name.
    pub calls: Vec<Arc<CallFile>>,
    /// Their texts in other languages, by path.
    pub texts: Vec<Arc<CallText>>,
    /// Their seals.
    pub seals: BTreeMap<String, (Arc<Source>, Seal)>,
    /// Their decisions.
    pub decisions: BTreeMap<String, (Arc<Source>, Decision)>,
    /// The reviews of each call, by path.
    pub reviews: BTreeMap<String, Vec<ReviewFile>>,
    /// Reviews of pages, by path.
    pub page_reviews: Vec<PageReviewFile>,
    /// The ballots of each call, by path.
    pub ballots: BTreeMap<String, Vec<BallotFile>>,
    /// What was found in them.
    pub diagnostics: Vec<Diagnostic>,
    /// What is not read because there is too much: by what it is and of which call, the first file
    /// and how many.
    cut: Cut,
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
        let cut = std::mem::take(&mut records.cut);
        let cut = cut
            .iter()
            .map(|((what, most, _), (first, count))| too_many(first, *most, what, *count));
        records.diagnostics.extend(cut);
        records
    }

    /// Whether there is no call.
    pub fn is_empty(&self) -> bool {
        self.calls.is_empty()
    }

    fn add(&mut self, source: &Arc<Source>) {
        let found = &mut self.diagnostics;
        match Record::of(&source.path) {
            None => {}
            Some(Err(help)) => found.push(misplaced(&source.path, help)),
            Some(Ok(record)) => match too_large(source, &record) {
                Some(told) => found.push(told),
                None => self.keep(record, source),
            },
        }
    }

    /// Reads a record, unless there are too many.
    fn keep(&mut self, record: Record, source: &Arc<Source>) {
        let (found, cut) = (&mut self.diagnostics, &mut self.cut);
        match record {
            Record::Call(_) if self.calls.len() >= MAX_CALLS => {
                over(cut, source, ("calls", MAX_CALLS), "");
            }
            Record::Call(id) => self
                .calls
                .push(Arc::new(CallFile::read(&id, source, found))),
            Record::Translation(..) if self.texts.len() >= MAX_TEXTS => {
                over(cut, source, ("translations of calls", MAX_TEXTS), "");
            }
            Record::Translation(id, language) => {
                let text = CallText::read(&id, &language, source, found);
                self.texts.push(Arc::new(text));
            }
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
                    over(cut, source, ("reviews of a call", MAX_RECORDS), &call);
                } else {
                    let review = ReviewFile::read([&call, &entry, &person], source, found);
                    all.push(review);
                }
            }
            Record::PageReview { .. } if self.page_reviews.len() >= MAX_RECORDS => {
                over(cut, source, ("reviews of pages", MAX_RECORDS), "");
            }
            Record::PageReview { page, person } => {
                let review = PageReviewFile::read([&page, &person], source, found);
                self.page_reviews.push(review);
            }
            Record::Ballot { call, person } => {
                let all = self.ballots.entry(call.clone()).or_default();
                if all.len() >= MAX_RECORDS {
                    over(cut, source, ("ballots of a call", MAX_RECORDS), &call);
                } else {
                    all.push(BallotFile::read(&call, &person, source, found));
                }
            }
        }
    }
}

const NOT_READ: &str = "It is not read, so what it says has no effect.";

/// What is said of a file where records are that is none.
fn misplaced(path: &SourcePath, help: &str) -> Diagnostic {
    let help = match place::meant(path) {
        Some(meant) => format!("{help} Did you mean `{meant}`?"),
        None => help.to_owned(),
    };
    Diagnostic::new(
        &invalid_record::RULE,
        path,
        "this file is where records of calls are, and is none",
    )
    .why(NOT_READ)
    .help(help)
}

/// What is said of a record that is too large.
fn too_large(source: &Source, record: &Record) -> Option<Diagnostic> {
    // What the program writes of thousands of records is larger than what people write.
    let most = match record {
        Record::Seal(_) | Record::Decision(_) => yaml::RECORD_BYTES,
        _ => MAX_BYTES,
    };
    let bytes = source.text.len();
    (bytes > most).then(|| {
        let message = format!("this record has {bytes} bytes, more than the {most} that are read");
        Diagnostic::new(&invalid_record::RULE, &source.path, message)
            .why(NOT_READ)
            .help("Shorten it; long texts belong into a page.")
    })
}

/// What is not read, by what it is and of which call.
type Cut = BTreeMap<(&'static str, usize, String), (SourcePath, usize)>;

/// Notes a record that is one too many.
fn over(cut: &mut Cut, source: &Source, (what, most): (&'static str, usize), call: &str) {
    let key = (what, most, call.to_owned());
    let (_, count) = cut.entry(key).or_insert_with(|| (source.path.clone(), 0));
    *count += 1;
}

/// What is said of records that are too many, at the first of them.
fn too_many(first: &SourcePath, most: usize, what: &str, count: usize) -> Diagnostic {
    let message = match count {
        1 => format!("this is more than the {most} {what} that are read"),
        _ => format!(
            "this is the first of {count} files that are more than the {most} {what} that are read"
        ),
    };
    Diagnostic::new(&invalid_record::RULE, first, message)
        .why("Files are read in the order of their paths; what is over is not read, so what it says has no effect.")
        .help("Remove what is over, or begin another call.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_over_a_limit_is_told_once_with_the_first_file() {
        let calls = (0..MAX_CALLS + 3).map(|n| (format!("calls/c-{n:03}.md"), String::new()));
        let ballot = |n: usize| {
            (
                format!("ballots/c-000/p-{n:05}.yaml"),
                "choose: yes\n".to_owned(),
            )
        };
        let ballots = (0..MAX_RECORDS + 2).map(ballot);
        let files: Vec<(String, String)> = calls.chain(ballots).collect();
        let files = files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()));
        let records = Records::read(&Sources::from_texts("content", files));
        assert_eq!(records.calls.len(), MAX_CALLS);
        assert_eq!(records.ballots["c-000"].len(), MAX_RECORDS);
        let told = records.diagnostics.iter();
        let told = told.filter(|it| it.message.contains("that are read"));
        let told: Vec<String> = told
            .map(|it| format!("{}: {}", it.place.path, it.message))
            .collect();
        assert_eq!(
            told,
            [
                "ballots/c-000/p-20000.yaml: this is the first of 2 files that are more than the 20000 ballots of a call that are read",
                "calls/c-200.md: this is the first of 3 files that are more than the 200 calls that are read",
            ]
        );
    }
}
