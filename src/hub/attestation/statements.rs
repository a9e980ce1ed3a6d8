//! The statements that people certify, each with every text that it has had.
//!
//! A statement's version is git's name of its text, so `git show VERSION` prints what was signed.

use std::sync::Arc;

use crate::fields::nearest;
use crate::history::{BlobId, ChangeKind, CommitId, CommitIndex, History};
use crate::load::is_markdown;
use crate::paths::SourcePath;
use crate::sources::{Source, Sources};

/// Name of the statement that everybody knows.
pub const DCO: &str = "DCO-1.1";

/// Its text, which may be copied and not changed (Copyright (C) 2004, 2006 The Linux Foundation and
/// its contributors).
const DCO_TEXT: &str = include_str!("DCO-1.1.txt");

/// Fewer digits of a version could be met by chance, or by somebody who tries.
const DIGITS: usize = 12;

/// All statements of a hub.
#[derive(Debug, Clone, Default)]
pub struct Statements {
    /// The built-in one first, then the hub's own by name.
    pub all: Vec<Statement>,
    /// Files in `statements/` that are none, and why.
    pub refused: Vec<(SourcePath, Refused)>,
    asked: usize,
}

/// Why a file in `statements/` is no statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It says nothing.
    Empty,
    /// It has the name of the built-in one, and another text.
    BuiltIn,
    /// Another file has its name.
    Twice,
}

/// A statement that people certify.
#[derive(Debug, Clone)]
pub struct Statement {
    /// Its name: that of its file.
    pub id: String,
    /// Its text in force.
    pub text: Arc<str>,
    /// Its file; `None` for the built-in one.
    pub path: Option<SourcePath>,
    /// Every text that it has had, the one in force first; never empty.
    pub versions: Vec<Version>,
}

/// A text of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version {
    /// Git's name of it.
    pub id: BlobId,
    /// The commit that brought it; `None` for what is not committed yet, and for the built-in
    /// statement.
    pub since: Option<CommitIndex>,
}

/// Which text an entry speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signed {
    /// One of the statement's, by its place among the versions.
    Text(usize),
    /// It does not say.
    Unsaid,
    /// None that the statement ever had.
    Unknown,
}

impl Statements {
    /// Reads `statements/*.md`. `asked` is the name of the one that hub.yaml asks for.
    pub(super) fn read(sources: &Sources, history: &History, asked: Option<&str>) -> Self {
        let mut statements = Self {
            all: vec![built_in()],
            refused: Vec::new(),
            asked: 0,
        };
        for source in sources
            .texts_below("statements")
            .filter(|source| is_markdown(&source.path))
        {
            match statements.refuses(source) {
                Some(Some(why)) => statements.refused.push((source.path.clone(), why)),
                Some(None) => {}
                None => statements.all.push(own(source, history)),
            }
        }
        statements.asked = asked.and_then(|name| statements.place(name)).unwrap_or(0);
        statements
    }

    /// The one that the hub asks for; the built-in one where hub.yaml names none that is known.
    ///
    /// # Panics
    /// When there are no statements, as before a hub is made.
    pub fn asked(&self) -> &Statement {
        &self.all[self.asked]
    }

    /// The statement of that name, in any letter case.
    pub fn get(&self, name: &str) -> Option<&Statement> {
        self.place(name).and_then(|at| self.all.get(at))
    }

    /// The known name that a misspelt one most likely means.
    pub fn nearest(&self, name: &str) -> Option<&str> {
        let lower: Vec<String> = self
            .all
            .iter()
            .map(|statement| statement.id.to_lowercase())
            .collect();
        let known: Vec<&str> = lower.iter().map(String::as_str).collect();
        let found = nearest(name, &known)?;
        lower
            .iter()
            .position(|name| name == found)
            .and_then(|at| self.all.get(at))
            .map(|statement| statement.id.as_str())
    }

    fn place(&self, name: &str) -> Option<usize> {
        self.all
            .iter()
            .position(|statement| statement.id.eq_ignore_ascii_case(name.trim()))
    }

    /// Whether a file is no statement; without a reason when it only repeats the built-in one.
    fn refuses(&self, source: &Source) -> Option<Option<Refused>> {
        if source.text.trim().is_empty() {
            return Some(Some(Refused::Empty));
        }
        if source.path.stem().eq_ignore_ascii_case(DCO) {
            let same = source
                .text
                .split_whitespace()
                .eq(DCO_TEXT.split_whitespace());
            return Some((!same).then_some(Refused::BuiltIn));
        }
        self.get(source.path.stem()).map(|_| Some(Refused::Twice))
    }
}

impl Statement {
    /// The text in force.
    pub fn version(&self) -> BlobId {
        self.versions[0].id
    }

    /// Whether it has had another text.
    pub fn has_changed(&self) -> bool {
        self.versions.len() > 1
    }

    /// Which text an entry with this `version` speaks of. A shortened one must be at least 12
    /// digits and fit only one text.
    pub fn signed(&self, version: Option<&str>) -> Signed {
        let Some(written) = version else {
            return Signed::Unsaid;
        };
        let digits = written.to_ascii_lowercase();
        if !(DIGITS..=40).contains(&digits.len()) || !digits.bytes().all(|b| b.is_ascii_hexdigit())
        {
            return Signed::Unknown;
        }
        let mut fitting = self
            .versions
            .iter()
            .enumerate()
            .filter(|(_, version)| version.id.to_string().starts_with(&digits));
        match (fitting.next(), fitting.next()) {
            (Some((at, _)), None) => Signed::Text(at),
            (Some((at, first)), Some((_, other))) if first.id == other.id => Signed::Text(at),
            _ => Signed::Unknown,
        }
    }

    /// The text in force when a commit was made; `None` before there was any. What is not committed
    /// yet is in force for nothing else.
    pub fn in_force(&self, at: CommitIndex) -> Option<&Version> {
        if self.versions.iter().all(|version| version.since.is_none()) {
            return self.versions.first();
        }
        // No commit comes before one of its descendants, so what was made earlier has a greater
        // index.
        self.versions
            .iter()
            .find(|version| version.since.is_some_and(|since| since >= at))
    }

    /// Git's name of the text that certifies a commit.
    pub(super) fn version_for(&self, history: &History, commit: CommitId) -> BlobId {
        let at = history.commit_named(&commit.to_string());
        at.and_then(|at| self.in_force(at))
            .or(self.versions.last())
            .map_or(self.version(), |version| version.id)
    }

    /// Whether an entry that speaks of a text certifies a commit: the text must be the one in force
    /// then. An entry that names none can only mean the first.
    pub fn covers(&self, signed: Signed, commit: CommitIndex) -> bool {
        let first = self.versions.last();
        let read = match signed {
            Signed::Text(at) => self.versions.get(at),
            Signed::Unsaid => first,
            Signed::Unknown => None,
        };
        read.zip(self.in_force(commit).or(first))
            .is_some_and(|(read, in_force)| read.id == in_force.id)
    }

    /// Whether both versions mean one text, as the first one and none do.
    pub(super) fn same_text(&self, a: Option<&str>, b: Option<&str>) -> bool {
        let text = |version: Option<&str>| match self.signed(version) {
            Signed::Text(at) => self.versions.get(at).map(|version| version.id),
            Signed::Unsaid => self.versions.last().map(|version| version.id),
            Signed::Unknown => None,
        };
        a == b || text(a).is_some_and(|id| text(b) == Some(id))
    }
}

fn built_in() -> Statement {
    let version = Version {
        id: blob_id(DCO_TEXT.as_bytes()),
        since: None,
    };
    Statement {
        id: DCO.to_owned(),
        text: DCO_TEXT.into(),
        path: None,
        versions: vec![version],
    }
}

fn own(source: &Source, history: &History) -> Statement {
    let file = history.files.get(&source.path);
    let committed = file.and_then(|file| file.today);
    let mut versions: Vec<Version> = Vec::new();
    let changes = file.map(|file| file.changes.as_slice()).unwrap_or_default();
    for change in changes
        .iter()
        .filter(|change| change.file.kind != ChangeKind::Deleted)
    {
        let Some(id) = change.file.after else {
            continue;
        };
        match versions.last_mut().filter(|version| version.id == id) {
            // A move that leaves the text alone brings none: the older change did.
            Some(version) => version.since = Some(change.commit),
            None => versions.push(Version {
                id,
                since: Some(change.commit),
            }),
        }
    }
    if let Some(id) = committed
        && versions.is_empty()
    {
        versions.push(Version { id, since: None });
    }
    // The file in a folder may have been edited since the last commit; other line ends or a
    // byte-order mark are no other text. Where contents are only names, as in a history written by
    // hand, there is nothing to compare.
    let plain = |text: &str| text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let is_committed = |version: &Version| {
        history
            .contents
            .text(version.id)
            .is_none_or(|text| plain(&text) == plain(&source.text))
    };
    if !versions.first().is_some_and(is_committed) {
        versions.insert(
            0,
            Version {
                id: blob_id(source.text.as_bytes()),
                since: None,
            },
        );
    }
    Statement {
        id: source.path.stem().to_owned(),
        text: source.text.as_str().into(),
        path: Some(source.path.clone()),
        versions,
    }
}

fn blob_id(content: &[u8]) -> BlobId {
    crate::history::git::blob_id(content).expect("a hash of bytes in memory cannot fail")
}
