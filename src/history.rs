//! Commits → who changed what: one pass over git gives a [`Log`], and everything after is a pure
//! function of it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use foldhash::{HashMap, HashMapExt};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::config::CreditRules;
use crate::diagnostic::Diagnostic;
use crate::load::{is_former_text, is_markdown};
use crate::paths::SourcePath;
use crate::sources::Source;
use directory::Directory;

mod account;
mod address;
mod assumed;
mod bots;
pub mod cache;
pub mod claims;
mod class;
mod contents;
pub mod diff;
mod directory;
mod files;
pub mod git;
mod hands;
mod hints;
mod identity;
mod inherit;
mod log;
mod lost;
mod mailmap;
mod names;
mod past;
mod text;
mod trailers;
mod within;
mod returned;
mod words;

pub use crate::repo::{BlobId, CommitId, TreeId};
pub use account::{Login, Opener};
pub use address::{Address, Signature, address_hash};
pub use assumed::Assumed;
pub use bots::is_program;
pub use class::Class;
pub use contents::{Contents, ReadContent};
pub use directory::OpenedBy;
pub use files::{Change, FileHistory};
pub use hands::{Hand, Hands};
pub use identity::{Identity, PersonSpec, Profile};
pub use inherit::Origin;
pub use log::{ChangeKind, Completeness, FileChange, Log, LogCommit, Timestamp};
pub use lost::{Lost, Named};
pub use mailmap::Mailmap;
pub use names::{is_full as is_full_name, same_name};
pub use trailers::{Message, Part};
pub use words::net as net_words;
pub use words::{ChangeWords, FileWords, KnownWords, OwnedWords, WordCounts, WordRun};

/// The signature that a `.mailmap` makes of another one.
pub fn mapped(mailmap: &str, signature: &Signature) -> Signature {
    Mailmap::parse(mailmap).map(signature).signature
}

/// A person's place in [`History::people`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct PersonId(pub u32);

/// A commit's place in [`History::commits`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct CommitIndex(pub u32);

/// Who changed what.
#[derive(Debug, Clone, Default)]
pub struct History {
    /// The commit that was read.
    pub head: Option<CommitId>,
    /// Whether the history goes back to its start.
    pub completeness: Completeness,
    /// Everybody on a commit, those who came first before the others.
    pub people: Vec<Identity>,
    /// Newest first.
    pub commits: Vec<Commit>,
    /// The files in scope at the head, renames followed.
    pub files: BTreeMap<SourcePath, FileHistory>,
    /// Every content that a record of a call ever had, newest first, those that were removed since
    /// among them; `None` is a removal.
    pub records: BTreeMap<SourcePath, Vec<(CommitIndex, Option<BlobId>)>>,
    /// The same of pages that were removed, up to there: what is at the path now is another page.
    pub gone: BTreeMap<SourcePath, Vec<(CommitIndex, Option<BlobId>)>>,
    /// Texts that no file at the head comes from, each with its changes; only where there are calls.
    pub lapsed: Vec<FileHistory>,
    /// By whose hands commits are.
    hands: Vec<Hand>,
    /// By which names each hand is known.
    called: Vec<Vec<String>>,
    /// What git says of each hand.
    signed: Vec<Signature>,
    /// People whom squashes left out.
    pub lost: Vec<Lost>,
    /// The contents of the files, for whoever shows what a change changed.
    pub contents: Contents,
    /// Words that were read at an earlier time, by what they depend on.
    known_words: KnownWords,
    /// The commits by name.
    by_id: Vec<(CommitId, CommitIndex)>,
    /// The words of the files that were asked for, to be kept.
    words_kept: Vec<([u8; 16], Arc<FileWords>)>,
    /// How many of them were not known.
    words_read: usize,
    /// Names of others on proposed commits, by the commit, each once.
    pub assumed: Vec<Assumed>,
    /// Who opened the pull request, where the forge tells.
    pub opened_by: Option<OpenedBy>,
    /// What was found: unsound `.mailmap` lines, people who cannot be told apart, missing history.
    pub diagnostics: Vec<Diagnostic>,
}

/// A commit with its people resolved.
#[derive(Debug, Clone)]
pub struct Commit {
    /// Its name.
    pub id: CommitId,
    /// Its parents.
    pub parents: Vec<CommitId>,
    /// Who wrote it.
    pub author: PersonId,
    /// By whose hand it is: a place in the history's list of them.
    hand: u32,
    /// Whether it changed anything but records of calls.
    is_content: bool,
    /// Who wrote it with them, in the order of the trailers.
    pub co_authors: Vec<PersonId>,
    /// Who helped in another way; nobody who is an author or co-author.
    pub roles: Vec<(PersonId, Role)>,
    /// Tools named in `Assisted-by`.
    pub tools: Vec<String>,
    /// Whether a file in `credits/` gives it a human author whom its message lacks.
    pub restored: bool,
    /// When it was written; the committer's clock when the author's is broken.
    pub authored: Timestamp,
    /// When it was committed.
    pub committed: Timestamp,
    /// The message's first line, addresses shortened.
    pub subject: String,
    /// The number of the pull or merge request that brought it.
    pub pull_request: Option<u32>,
    /// Who certified it.
    pub sign_offs: Vec<SignOff>,
    /// Certifications of earlier commits that this message adds.
    pub remediations: Vec<Remediation>,
    /// What the message says about the kind of change.
    pub marks: Marks,
    /// How many pages it edited; new ones and those that only moved are not among them.
    pub edited: u32,
    /// Whether it brought or changed pictures or other media.
    pub media: bool,
    /// Whether git could not tell what it changed.
    pub unknown: bool,
}

/// How somebody helped with a commit besides writing it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// `Translated-by`
    Translation,
    /// `Illustrated-by`
    Illustration,
    /// `Reviewed-by`
    Review,
    /// `Suggested-by`
    Ideas,
    /// `Reported-by`
    Report,
}

/// A `Signed-off-by` line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignOff {
    /// The name it gives, made safe to show.
    pub name: String,
    /// Whose address it gives; `None` when nobody on any commit has it.
    pub person: Option<PersonId>,
    /// Whether the name is one of that person's.
    pub name_matches: bool,
    /// Whether it is a program's, which can certify nothing.
    pub program: bool,
    /// Where it stands.
    pub placement: Placement,
}

/// Where in a message a trailer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Placement {
    /// In the last paragraph, where git looks.
    Trailer,
    /// Elsewhere in the message.
    Body,
}

/// "I, NAME, hereby add my Signed-off-by to this commit: SHA".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remediation {
    /// The commit it speaks of: hexadecimal digits, perhaps shortened.
    pub commit: String,
    /// Who signs; `None` when nobody on any commit has the address or, without one, the name.
    pub person: Option<PersonId>,
    /// For whom, in the third-party form ("On behalf of NAME, I, …").
    pub on_behalf_of: Option<Option<PersonId>>,
}

/// What a message says about the kind of change.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marks {
    /// `Bulk-edit: true`, or listed in `.git-blame-ignore-revs`.
    pub bulk: bool,
    /// `Minor-edit: true`.
    pub minor: bool,
    /// `Decision:` on submissions, addresses shortened.
    pub decisions: Vec<String>,
    /// `Imported-from:`, addresses shortened.
    pub imported_from: Option<String>,
    /// The commits of git's "This reverts commit …" lines, perhaps shortened.
    pub reverts: Vec<String>,
}

/// Whether a file is where reviews, ballots, seals and decisions are, in whatever folder the hub is.
pub(crate) fn is_record(path: &str) -> bool {
    let folders = ["calls/", "reviews/", "ballots/"];
    path.ends_with(".yaml")
        && folders.iter().any(|folder| {
            path.find(folder)
                .is_some_and(|at| at == 0 || path.as_bytes()[at - 1] == b'/')
        })
}

/// Every content that files had, newest first; `None` is a removal.
type Contentses = BTreeMap<SourcePath, Vec<(CommitIndex, Option<BlobId>)>>;

/// What became of each record, and of each page that is gone.
fn records(log: &Log) -> (Contentses, Contentses) {
    let (mut records, mut gone) = (Contentses::new(), Contentses::new());
    for (at, commit) in (0..).map(CommitIndex).zip(&log.commits) {
        for change in &commit.changes {
            let path = &change.path;
            let former = change.kind.source().filter(|from| is_record(from.as_str()));
            if let Some(former) = former {
                // A record that was moved is gone from where it counted.
                records.entry(former.clone()).or_default().push((at, None));
            }
            if is_record(path.as_str()) {
                let of_file = records.entry(path.clone()).or_default();
                of_file.push((at, change.after));
            } else if change.kind == ChangeKind::Deleted {
                if is_markdown(path) {
                    let of_file = gone.entry(path.clone()).or_default();
                    of_file.push((at, None));
                }
            } else if !gone.is_empty()
                && let Some(of_file) = gone.get_mut(path)
            {
                of_file.push((at, change.after));
            }
        }
    }
    (records, gone)
}

impl Commit {
    /// Who wrote it: the author, then the co-authors.
    pub fn authors(&self) -> impl Iterator<Item = PersonId> + '_ {
        std::iter::once(self.author).chain(self.co_authors.iter().copied())
    }
}

impl History {
    /// Resolves everybody, follows every file and reads every message.
    pub fn build(log: Log, profiles: &[Profile], rules: &CreditRules) -> Self {
        let signatures = log.commits.iter().flat_map(LogCommit::signatures);
        let newcomers = assumed::newcomers(&log);
        let people = || {
            Directory::new(
                signatures,
                &newcomers,
                Mailmap::parse(&log.mailmap),
                profiles,
                &rules.bots,
            )
        };
        let (mut directory, files) = rayon::join(people, || files::follow(&log));
        let (records, gone) = records(&log);
        let lapsed = past::lapsed(&log, &files);
        let assumed = assumed::find(&log, &newcomers, &directory, profiles);
        let ignored = &log.ignored_revisions;
        let squashes = lost::squashes(&log.commits, &log.requests);
        let mut certifiers = Certifiers {
            directory: &directory,
            bots: &rules.bots,
            known: HashMap::new(),
        };
        let addresses: Vec<Address> = log
            .commits
            .iter()
            .map(|commit| commit.author.address.clone())
            .collect();
        let commits: Vec<Commit> = log
            .commits
            .into_iter()
            .map(|commit| credit(commit, &directory, ignored, &mut certifiers))
            .collect();
        let lost = lost::find(
            &log.requests,
            &squashes,
            &commits,
            &directory,
            profiles,
            &rules.bots,
        );
        let mut by_id: Vec<(CommitId, CommitIndex)> = commits
            .iter()
            .map(|commit| commit.id)
            .zip((0..).map(CommitIndex))
            .collect();
        by_id.sort_unstable();
        let mut diagnostics = log.diagnostics;
        diagnostics.append(&mut directory.diagnostics);
        diagnostics.append(&mut hints::find(&mut directory, &commits, &addresses));
        Self {
            head: log.head,
            completeness: log.completeness,
            people: directory.people,
            commits,
            files,
            records,
            gone,
            lapsed,
            hands: directory.hands,
            called: directory.called,
            signed: directory.signed,
            contents: log.contents,
            lost,
            known_words: log.known_words,
            by_id,
            words_kept: Vec::new(),
            words_read: 0,
            assumed,
            opened_by: directory.opened_by,
            diagnostics,
        }
    }

    /// Reads the words of these files' revisions, on every thread; [`FileHistory::words`] holds
    /// them then.
    pub fn read_words<'a>(
        &mut self,
        paths: impl Iterator<Item = &'a SourcePath>,
        rules: &CreditRules,
    ) {
        let wanted: Vec<(&SourcePath, &FileHistory)> = paths
            .filter_map(|path| self.files.get_key_value(path))
            .collect();
        let read: Vec<_> = wanted
            .into_par_iter()
            .map(|(path, file)| {
                let marks = self.marks_of(file, rules);
                let key = words::key(&file.changes, &marks, file.today);
                let known = self.known_words.get(&key).cloned();
                let is_new = known.is_none();
                (
                    path.clone(),
                    key,
                    is_new,
                    known.unwrap_or_else(|| {
                        Arc::new(words::of_file(
                            &file.changes,
                            &marks,
                            file.today,
                            &self.contents,
                        ))
                    }),
                )
            })
            .collect();
        self.known_words = KnownWords::default();
        for (path, key, is_new, words) in read {
            self.words_read += usize::from(is_new);
            self.words_kept.push((key, words.clone()));
            self.files
                .entry(path)
                .and_modify(|file| file.words = Some(words));
        }
        if self.contents.any_missing() && self.completeness == Completeness::Complete {
            self.completeness = Completeness::Shallow;
            self.diagnostics.push(log::incomplete(false, 0));
        }
    }

    /// Whose the words of a file are, as it stands in the hub.
    pub fn runs(&self, path: &SourcePath, text: &str) -> Vec<WordRun> {
        let words = self
            .files
            .get(path)
            .and_then(|file| Some((file.words.as_ref()?, file)));
        words
            .map(|(words, file)| words.runs(text, file, &self.contents))
            .unwrap_or_default()
    }

    /// The same without their places: the text is needed only when it is not the one that the
    /// history ends with.
    pub fn owners(&self, source: &Source) -> Vec<OwnedWords> {
        let Some((words, file)) = self
            .files
            .get(&source.path)
            .and_then(|file| Some((file.words.as_ref()?, file)))
        else {
            return Vec::new();
        };
        if source.content.is_some() && source.content == file.today.map(|blob| blob.0) {
            return words.owners(file);
        }
        words
            .runs(&source.text, file, &self.contents)
            .iter()
            .map(OwnedWords::from)
            .collect()
    }

    /// The words that were asked for, for whoever asks again.
    pub fn words_known(&self) -> KnownWords {
        Arc::new(self.words_kept.iter().cloned().collect())
    }

    fn marks_of(&self, file: &FileHistory, rules: &CreditRules) -> Vec<words::Mark> {
        let says_reverts = |change: &Change| !self.commit(change.commit).marks.reverts.is_empty();
        let places: BTreeMap<String, u32> = match file.changes.iter().any(says_reverts) {
            true => file
                .changes
                .iter()
                .map(|change| self.commit(change.commit).id.to_string())
                .zip(0..)
                .collect(),
            false => BTreeMap::new(),
        };
        let named = |id: &String| {
            places
                .range(id.clone()..)
                .next()
                .filter(|(full, _)| full.starts_with(id.as_str()))
                .map(|(_, at)| *at)
        };
        let mark = |change: &Change| {
            let commit = self.commit(change.commit);
            let reverts: BTreeSet<u32> = commit.marks.reverts.iter().filter_map(named).collect();
            words::Mark {
                mechanical: self.is_bulk(commit, rules) || self.is_program(commit),
                merges: commit.parents.len() > 1,
                reverts: reverts.into_iter().collect(),
            }
        };
        file.changes.iter().map(mark).collect()
    }

    /// Whether a commit is one edit to many pages.
    pub fn is_bulk(&self, commit: &Commit, rules: &CreditRules) -> bool {
        commit.marks.bulk || commit.edited > rules.bulk.pages
    }

    /// Whether only programs wrote a commit.
    pub fn is_program(&self, commit: &Commit) -> bool {
        !commit.restored && commit.authors().all(|person| self.person(person).bot)
    }

    /// The person at `id`.
    ///
    /// # Panics
    /// When `id` comes from another history.
    pub fn person(&self, id: PersonId) -> &Identity {
        &self.people[id.0 as usize]
    }

    /// The place of a commit.
    pub fn index_of(&self, id: CommitId) -> Option<CommitIndex> {
        self.by_id
            .binary_search_by(|(known, _)| known.cmp(&id))
            .ok()
            .map(|at| self.by_id[at].1)
    }

    /// The commit at `index`.
    ///
    /// # Panics
    /// When `index` comes from another history.
    pub fn commit(&self, index: CommitIndex) -> &Commit {
        &self.commits[index.0 as usize]
    }

    /// Who is meant by a credit written in front matter: by profile id, then login, then address,
    /// then name. `None` for nobody, and when two people have the name.
    pub fn resolve_person(&self, spec: &PersonSpec) -> Option<PersonId> {
        identity::resolve(&self.people, spec)
    }
}

fn is_media(path: &SourcePath) -> bool {
    !is_markdown(path) && !is_former_text(path.as_str())
}

fn is_page_edit(change: &FileChange) -> bool {
    matches!(
        change.kind,
        ChangeKind::Modified | ChangeKind::Renamed { exact: false, .. }
    ) && is_markdown(&change.path)
}

/// Who certified commits: the same few people sign thousands, so what is known of a signature is
/// kept.
struct Certifiers<'a> {
    directory: &'a Directory,
    bots: &'a [String],
    known: HashMap<Signature, SignOff>,
}

impl Certifiers<'_> {
    fn sign_off(&mut self, signature: Signature, placement: Placement) -> SignOff {
        if let Some(known) = self.known.get(&signature) {
            return SignOff {
                placement,
                ..known.clone()
            };
        }
        let person = self.directory.by_address(&signature);
        let sign_off = SignOff {
            name: names::shown(&signature.name),
            person,
            name_matches: person.is_some_and(|person| self.directory.has_name(person, &signature)),
            program: self.directory.evidence(&signature, self.bots) == bots::Evidence::Proof,
            placement,
        };
        self.known.insert(signature, sign_off.clone());
        sign_off
    }
}

/// A commit with its people resolved, each once: as author, else co-author, else in the role named
/// first.
fn credit(
    commit: LogCommit,
    directory: &Directory,
    ignored: &BTreeSet<CommitId>,
    certifiers: &mut Certifiers,
) -> Commit {
    let message = commit.message;
    // Every author and trailer was given to the directory, so the fallback is never taken.
    let (author, hand) = directory.author(&commit.author).unwrap_or_default();
    let mut seen = if message.people.is_empty() {
        BTreeSet::new()
    } else {
        BTreeSet::from([author])
    };
    let mut co_authors = Vec::new();
    let mut roles = Vec::new();
    let person = |signature: &Signature| directory.person(signature);
    for (_, signature) in message
        .people
        .iter()
        .filter(|(part, _)| *part == Part::CoAuthor)
    {
        co_authors.extend(person(signature).filter(|person| seen.insert(*person)));
    }
    for (part, signature) in &message.people {
        if let Part::Role(role) = part {
            roles.extend(
                person(signature)
                    .filter(|person| seen.insert(*person))
                    .map(|person| (person, *role)),
            );
        }
    }
    let remediation = |raw: trailers::RawRemediation| Remediation {
        commit: raw.commit,
        person: directory.by_address(&raw.signer),
        on_behalf_of: raw
            .on_behalf_of
            .map(|principal| directory.by_address(&principal)),
    };
    let mut marks = message.marks;
    marks.bulk |= ignored.contains(&commit.id);
    Commit {
        id: commit.id,
        parents: commit.parents,
        author,
        hand,
        is_content: commit.unknown
            || commit
                .changes
                .iter()
                .any(|change| !is_record(change.path.as_str())),
        co_authors,
        roles,
        tools: message.tools,
        restored: false,
        authored: commit.authored.or(commit.committed),
        committed: commit.committed.or(commit.authored),
        subject: message.subject,
        pull_request: message.pull_request,
        sign_offs: message
            .sign_offs
            .into_iter()
            .map(|(signature, placement)| certifiers.sign_off(signature, placement))
            .collect(),
        remediations: message.remediations.into_iter().map(remediation).collect(),
        marks,
        edited: u32::try_from(
            commit
                .changes
                .iter()
                .filter(|change| is_page_edit(change))
                .count(),
        )
        .unwrap_or(u32::MAX),
        media: commit
            .changes
            .iter()
            .any(|change| change.after.is_some() && is_media(&change.path)),
        unknown: commit.unknown,
    }
}
