//! Every record of a hub's calls, as the files say it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::calls::ballot::BallotFile;
use crate::calls::decision::{self, Decision};
use crate::calls::fair::fair;
use crate::calls::file::CallFile;
use crate::calls::page_review::PageReviewFile;
use crate::calls::place::Record;
use crate::calls::review::ReviewFile;
use crate::calls::seal::Seal;
use crate::calls::tasks::{AnswerFile, ItemsFile};
use crate::calls::translation::CallText;
use crate::diagnostic::Diagnostic;
use crate::history::{Log, looks};
use crate::load::CALL_FOLDERS;
use crate::paths::SourcePath;
use crate::sources::{Source, Sources};

mod unread;

use unread::{misplaced, too_large, too_many};

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
    /// Files that are not read because there are too many.
    pub over: BTreeSet<SourcePath>,
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
    /// Reads every record; `log` says who sent what, where there is too much.
    pub fn read(sources: &Sources, log: &Log) -> Self {
        Self::read_most(sources, log, MAX_RECORDS)
    }

    /// The same, with so many reviews and ballots of a call at most.
    fn read_most(sources: &Sources, log: &Log, most: usize) -> Self {
        let mut counted = Counted::new(sources, most);
        let folders = CALL_FOLDERS.into_iter();
        let mut wanted: Vec<Result<Wanted, Diagnostic>> = folders
            .flat_map(|folder| sources.texts_below(folder))
            .filter_map(|source| counted.wanted(source))
            .collect();
        let (over, cut) = counted.over(log);
        if !over.is_empty() {
            wanted.retain(|wanted| {
                !wanted
                    .as_ref()
                    .is_ok_and(|it| over.contains(&it.source.path))
            });
        }
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
        let mut records = Self {
            over,
            ..Self::default()
        };
        for (told, found) in told {
            records.diagnostics.extend(found);
            if let Some(told) = told {
                records.keep(told);
            }
        }
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

/// What is counted together, and the most that are read of it: a kind of files, of a call where each
/// call has its own.
type Key = (&'static str, usize, String);

/// The files of each kind.
struct Counted<'s> {
    files: BTreeMap<Key, Vec<&'s SourcePath>>,
    /// What the names of calls look like, each with the name.
    looks: BTreeMap<String, &'s str>,
    /// Most reviews and ballots of a call.
    most: usize,
}

impl<'s> Counted<'s> {
    fn new(sources: &'s Sources, most: usize) -> Self {
        let calls = sources.texts_below("calls").map(|source| &source.path);
        let calls = calls.filter(|path| matches!(Record::of(path), Some(Ok(Record::Call(_)))));
        Self {
            looks: calls
                .map(|path| (looks(path.stem()), path.stem()))
                .collect(),
            files: BTreeMap::new(),
            most,
        }
    }

    /// The name in a path that looks like that of a call and is another one.
    fn look_alike<'p>(&self, path: &'p SourcePath) -> Option<(&'p str, &'s str)> {
        let part = path.as_str().split('/').nth(1)?;
        let part = part.strip_suffix(".md").unwrap_or(part);
        let call = *self.looks.get(&looks(part))?;
        (call != part).then_some((part, call))
    }

    /// A file that is read unless there are too many; a finding for one that is no record.
    fn wanted(&mut self, source: &'s Arc<Source>) -> Option<Result<Wanted<'s>, Diagnostic>> {
        let path = &source.path;
        let record = match Record::of(path)? {
            Ok(record) => record,
            Err(help) => return Some(Err(misplaced(path, help, self.look_alike(path)))),
        };
        if let Some(told) = too_large(source, &record) {
            return Some(Err(told));
        }
        let of_all = String::new;
        let key = match &record {
            Record::Call(_) => ("calls", MAX_CALLS, of_all()),
            Record::Translation(..) => ("translations of calls", MAX_TEXTS, of_all()),
            Record::Seal(_) | Record::Decision(_) | Record::Items(_) | Record::Results(_) => {
                return Some(Ok(Wanted { record, source }));
            }
            Record::Review { call, .. } => ("reviews of a call", self.most, call.clone()),
            Record::PageReview { .. } => ("reviews of pages", self.most, of_all()),
            Record::Ballot { call, .. } => ("ballots of a call", self.most, call.clone()),
            Record::Answers { call, .. } => {
                ("sheets of answers of a call", self.most, call.clone())
            }
        };
        self.files.entry(key).or_default().push(path);
        Some(Ok(Wanted { record, source }))
    }

    /// The files that are too many, and what is said of them.
    fn over(self, log: &Log) -> (BTreeSet<SourcePath>, Vec<Diagnostic>) {
        let (mut over, mut told) = (BTreeSet::new(), Vec::new());
        for ((what, most, _), files) in self.files {
            if files.len() <= most {
                continue;
            }
            let kept = fair(&files, most, log);
            let mut cut: Vec<SourcePath> = files
                .into_iter()
                .filter(|path| !kept.contains(path))
                .cloned()
                .collect();
            if let Some(first) = cut.first() {
                told.push(too_many(first, most, what, cut.len()));
            }
            over.extend(cut.drain(..));
        }
        (over, told)
    }
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
        let records = Records::read(&Sources::from_texts("content", files), &Log::default());
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
                "ballots/c-000/p-20000.yaml: this is the first of 2 files that are over the 20000 ballots of a call that are read",
                "calls/c-200.md: this is the first of 3 files that are over the 200 calls that are read",
            ]
        );
    }

    #[test]
    fn many_ballots_of_one_push_out_nobodys() {
        let many = (0..9).map(|n| format!("ballots/clock/a-{n}.yaml"));
        let own = ["ada", "bo", "cy"].map(|who| format!("ballots/clock/{who}.yaml"));
        let paths: Vec<String> = many.chain(own.iter().cloned()).collect();
        let files = paths.iter().map(|path| (path.as_str(), "ranking: [x]\n"));
        // Newest first: all have pages, Eve sends nine ballots before the others vote.
        let mut log = String::new();
        for (at, who) in ["cy", "bo", "ada"].into_iter().enumerate() {
            log += &format!(
                "commit {}\nAuthor: {who} <{who}@x>\n\n    v\n\nA ballots/clock/{who}.yaml\n",
                30 - at
            );
        }
        log += "commit 20\nAuthor: eve <eve@x>\n\n    v\n\n";
        for path in &paths[..9] {
            log += &format!("A {path}\n");
        }
        for (at, who) in ["eve", "cy", "bo", "ada"].into_iter().enumerate() {
            log += &format!(
                "commit {}\nAuthor: {who} <{who}@x>\n\n    p\n\nA content/{who}.md\n",
                10 - at
            );
        }
        let sources = Sources::from_texts("content", files);
        let records = Records::read_most(&sources, &Log::parse_text(&log), 8);
        let read = records.ballots["clock"].iter();
        let read: Vec<&str> = read.map(|ballot| ballot.person.as_str()).collect();
        assert_eq!(read, ["a-0", "a-1", "a-2", "a-3", "a-4", "ada", "bo", "cy"]);
        let told = records.diagnostics.iter();
        let mut told = told.filter(|it| it.message.contains("are read"));
        let message = told.next().map(|it| it.message.as_str());
        assert_eq!(
            message,
            Some(
                "this is the first of 4 files that are over the 8 ballots of a call that are read"
            )
        );
    }
}
