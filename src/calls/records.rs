//! Every record of a hub's calls, as the files say it.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::calls::ballot::BallotFile;
use crate::calls::decision::{self, Decision};
use crate::calls::file::CallFile;
use crate::calls::page_review::PageReviewFile;
use crate::calls::place::{self, MAX_BYTES, Record};
use crate::calls::review::ReviewFile;
use crate::calls::seal::Seal;
use crate::calls::tasks::{AnswerFile, ItemsFile};
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
    /// The lists of items of their tasks.
    pub items: BTreeMap<String, Vec<ItemsFile>>,
    /// What the answers to their tasks came to, as it was written.
    pub results: BTreeMap<String, Arc<Source>>,
    /// The answers to the tasks of each call, by path.
    pub answers: BTreeMap<String, Vec<AnswerFile>>,
    /// What was found in them.
    pub diagnostics: Vec<Diagnostic>,
}

/// A file in one of the folders of calls that is read.
struct Wanted<'s> {
    record: Record,
    source: &'s Arc<Source>,
}

/// What one file says.
enum Told {
    Call(Box<CallFile>),
    Translation(CallText),
    Seal(Arc<Source>, String, Option<Seal>),
    Decision(Arc<Source>, String, Option<Decision>),
    Review(ReviewFile),
    PageReview(PageReviewFile),
    Ballot(BallotFile),
    Items(ItemsFile),
    Results(String, Arc<Source>),
    Answers(AnswerFile),
}

impl Records {
    /// Reads every record.
    pub fn read(sources: &Sources) -> Self {
        let mut counted = Counted::default();
        let folders = ["calls", "reviews", "ballots", "answers"].into_iter();
        let wanted: Vec<Result<Wanted, Diagnostic>> = folders
            .flat_map(|folder| sources.texts_below(folder))
            .filter_map(|source| counted.wanted(source))
            .collect();
        // There may be thousands, and none needs another one.
        let told: Vec<(Option<Told>, Vec<Diagnostic>)> = wanted
            .into_par_iter()
            .map(|wanted| match wanted {
                Ok(wanted) => {
                    let mut found = Vec::new();
                    (Some(wanted.read(&mut found)), found)
                }
                Err(told) => (None, vec![told]),
            })
            .collect();
        let mut records = Self::default();
        for (told, found) in told {
            records.diagnostics.extend(found);
            if let Some(told) = told {
                records.keep(told);
            }
        }
        let cut = counted
            .cut
            .iter()
            .map(|((what, most, _), (first, count))| too_many(first, *most, what, *count));
        records.diagnostics.extend(cut);
        records
    }

    /// Whether there is no call.
    pub fn is_empty(&self) -> bool {
        self.calls.is_empty()
    }

    fn keep(&mut self, told: Told) {
        match told {
            Told::Call(call) => self.calls.push(Arc::new(*call)),
            Told::Translation(text) => self.texts.push(Arc::new(text)),
            Told::Seal(source, id, seal) => {
                if let Some(seal) = seal {
                    self.seals.insert(id, (source, seal));
                }
            }
            Told::Decision(source, id, decision) => {
                if let Some(decision) = decision {
                    self.decisions.insert(id, (source, decision));
                }
            }
            Told::Review(review) => {
                let all = self.reviews.entry(review.call.clone()).or_default();
                all.push(review);
            }
            Told::PageReview(review) => self.page_reviews.push(review),
            Told::Ballot(ballot) => {
                let all = self.ballots.entry(ballot.call.clone()).or_default();
                all.push(ballot);
            }
            Told::Items(items) => {
                let all = self.items.entry(items.call.clone()).or_default();
                all.push(items);
            }
            Told::Results(id, source) => {
                self.results.insert(id, source);
            }
            Told::Answers(sheet) => {
                let all = self.answers.entry(sheet.call.clone()).or_default();
                all.push(sheet);
            }
        }
    }
}

impl Wanted<'_> {
    fn read(self, found: &mut Vec<Diagnostic>) -> Told {
        let source = self.source;
        match self.record {
            Record::Call(id) => Told::Call(Box::new(CallFile::read(&id, source, found))),
            Record::Translation(id, language) => {
                Told::Translation(CallText::read(&id, &language, source, found))
            }
            Record::Seal(id) => Told::Seal(source.clone(), id, Seal::read(source, found)),
            Record::Decision(id) => {
                Told::Decision(source.clone(), id, decision::read(source, found))
            }
            Record::Review {
                call,
                entry,
                person,
            } => Told::Review(ReviewFile::read([&call, &entry, &person], source, found)),
            Record::PageReview { page, person } => {
                Told::PageReview(PageReviewFile::read([&page, &person], source, found))
            }
            Record::Ballot { call, person } => {
                Told::Ballot(BallotFile::read(&call, &person, source, found))
            }
            Record::Items(id) => Told::Items(ItemsFile::read(&id, source, found)),
            Record::Results(id) => Told::Results(id, source.clone()),
            Record::Answers { call, person, name } => {
                Told::Answers(AnswerFile::read([&call, &person, &name], source, found))
            }
        }
    }
}

/// How many files of each kind are read so far.
#[derive(Default)]
struct Counted {
    calls: usize,
    texts: usize,
    page_reviews: usize,
    reviews: BTreeMap<String, usize>,
    ballots: BTreeMap<String, usize>,
    answers: BTreeMap<String, usize>,
    /// What is not read because there is too much.
    cut: Cut,
}

impl Counted {
    /// A file that is read; a finding for one that is not, because it is no record or one too many.
    fn wanted<'s>(&mut self, source: &'s Arc<Source>) -> Option<Result<Wanted<'s>, Diagnostic>> {
        let path = &source.path;
        let record = match Record::of(path)? {
            Ok(record) => record,
            Err(help) => return Some(Err(misplaced(path, help))),
        };
        if let Some(told) = too_large(source, &record) {
            return Some(Err(told));
        }
        let (count, most, what) = match &record {
            Record::Call(_) => (&mut self.calls, MAX_CALLS, "calls"),
            Record::Translation(..) => (&mut self.texts, MAX_TEXTS, "translations of calls"),
            Record::Seal(_) | Record::Decision(_) | Record::Items(_) | Record::Results(_) => {
                return Some(Ok(Wanted { record, source }));
            }
            Record::Review { call, .. } => (
                of_call(&mut self.reviews, call),
                MAX_RECORDS,
                "reviews of a call",
            ),
            Record::PageReview { .. } => (&mut self.page_reviews, MAX_RECORDS, "reviews of pages"),
            Record::Ballot { call, .. } => (
                of_call(&mut self.ballots, call),
                MAX_RECORDS,
                "ballots of a call",
            ),
            Record::Answers { call, .. } => (
                of_call(&mut self.answers, call),
                MAX_RECORDS,
                "sheets of answers of a call",
            ),
        };
        if *count >= most {
            let call = match &record {
                Record::Review { call, .. }
                | Record::Ballot { call, .. }
                | Record::Answers { call, .. } => call.as_str(),
                _ => "",
            };
            let key = (what, most, call.to_owned());
            let (_, over) = self.cut.entry(key).or_insert_with(|| (path.clone(), 0));
            *over += 1;
            return None;
        }
        *count += 1;
        Some(Ok(Wanted { record, source }))
    }
}

fn of_call<'c>(counts: &'c mut BTreeMap<String, usize>, call: &str) -> &'c mut usize {
    counts.entry(call.to_owned()).or_default()
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
        "this file does not belong among records of calls",
    )
    .why(NOT_READ)
    .help(help)
}

/// What is said of a record that is too large.
fn too_large(source: &Source, record: &Record) -> Option<Diagnostic> {
    // What the program writes of thousands of records is larger than what people write.
    let most = match record {
        Record::Seal(_) | Record::Decision(_) | Record::Items(_) | Record::Results(_) => {
            yaml::RECORD_BYTES
        }
        _ => MAX_BYTES,
    };
    let bytes = source.text.len();
    (bytes > most).then(|| {
        let message = format!("this record has {bytes} bytes, more than the {most} that are read");
        Diagnostic::new(&invalid_record::RULE, &source.path, message)
            .why(NOT_READ)
            .help("Shorten it; long texts belong in a page.")
    })
}

/// What is not read, by what it is and of which call.
type Cut = BTreeMap<(&'static str, usize, String), (SourcePath, usize)>;

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
        .help("Remove the rest, or start another call.")
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
