//! A review of a page, as its file says it.

use std::sync::Arc;

use crate::calls::review::{Conflict, Opinion, comment, tree};
use crate::diagnostic::Diagnostic;
use crate::fields::{Fields, FromYaml, Kind, Words, Written, keys, list};
use crate::privacy::shown;
use crate::rules::{incomplete_review, review_without_conflict};
use crate::sources::Source;

keys! {
    /// What a review of a page says.
    #[derive(Debug, Clone, Default)]
    pub struct PageReviewKeys {
        /// The page: its `id`, path or title; the folder says it too.
        pub page: Option<Written> = "page",
        /// The commit or content that was read.
        pub revision: Option<Written> = "revision",
        /// What was looked at: `facts`, `language`, `licence` or `images`.
        pub scope: Vec<Scope> = "scope" as (Kind::List(&Scope::KIND)) with list,
        /// `accept`, `revise` or `decline`.
        pub verdict: Option<Opinion> = "verdict",
        /// `none`, or what the reviewer has to do with the page or its authors.
        pub conflict: Option<Written> = "conflict",
        /// What the reviewer says to authors and readers.
        pub comment: Option<Written> = "comment",
    }
}

/// What a reviewer looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// Whether what it says is right.
    Facts,
    /// Whether it can be read.
    Language,
    /// Whether it may be published, and its sources are named.
    Licence,
    /// Whether its pictures show what they should.
    Images,
}

impl Words for Scope {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("facts", Self::Facts),
        ("language", Self::Language),
        ("licence", Self::Licence),
        ("images", Self::Images),
    ];
}

impl Scope {
    /// The word in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Facts => "facts",
            Self::Language => "language",
            Self::Licence => "licence",
            Self::Images => "images",
        }
    }
}

/// A review of a page as its file says it.
#[derive(Debug, Clone)]
pub struct PageReviewFile {
    /// The page, as the path says.
    pub name: String,
    /// Who wrote it, as the path says.
    pub person: String,
    /// The file.
    pub source: Arc<Source>,
    /// The page, as the file says.
    pub page: Option<Written>,
    /// What was read.
    pub revision: Option<Written>,
    /// What was looked at, each once.
    pub scope: Vec<Scope>,
    /// What the reviewer would do.
    pub verdict: Option<Opinion>,
    /// What the reviewer says of a conflict; `None` where the key is missing.
    pub conflict: Option<Conflict>,
    /// What the reviewer says; may be empty.
    pub comment: String,
    /// Whether the file can be read and has all that a review says.
    pub is_sound: bool,
}

impl PageReviewFile {
    /// Reads a review; what is wrong in it is told.
    pub fn read(
        [name, person]: [&str; 2],
        source: &Arc<Source>,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut review = Self {
            name: name.to_owned(),
            person: person.to_owned(),
            source: source.clone(),
            page: None,
            revision: None,
            scope: Vec::new(),
            verdict: None,
            conflict: None,
            comment: String::new(),
            is_sound: false,
        };
        let Some(tree) = tree(source, found) else {
            return review;
        };
        let mut fields = Fields::new(&source.path, &tree, &incomplete_review::RULE);
        let mut keys = PageReviewKeys::default();
        keys.read_keys(&mut fields);
        let mut told = fields.finish();
        told.extend(lacking(source, &keys));
        review.is_sound = told.is_empty();
        if keys.conflict.is_none() {
            told.push(
                Diagnostic::new(
                    &review_without_conflict::RULE,
                    &source.path,
                    "this review does not say whether its author has a conflict of interest",
                )
                .why("Readers must be able to tell whether a friend, or a rival, was the judge. The review is not counted.")
                .help("Add `conflict: none`, or a sentence such as `conflict: I taught its author last year.`"),
            );
        }
        found.extend(told);
        review.page = keys.page;
        review.revision = keys.revision.map(|written| Written {
            text: shown(&written.text),
            ..written
        });
        review.scope = keys.scope;
        review.scope.sort_unstable();
        review.scope.dedup();
        review.verdict = keys.verdict;
        review.conflict = keys.conflict.map(|said| Conflict::read(&said.text));
        review.comment = comment(keys.comment);
        review
    }
}

/// What a review must say and does not.
fn lacking(source: &Source, keys: &PageReviewKeys) -> Option<Diagnostic> {
    let lacks = [
        (keys.revision.is_none(), "revision", "revision: 3f2a9c1"),
        (keys.scope.is_empty(), "scope", "scope: [facts, licence]"),
        (keys.verdict.is_none(), "verdict", "verdict: accept"),
    ];
    let lacks: Vec<_> = lacks
        .iter()
        .filter(|(is_missing, ..)| *is_missing)
        .collect();
    let (_, first, _) = lacks.first()?;
    let lines: Vec<String> = lacks
        .iter()
        .map(|(_, _, line)| format!("`{line}`"))
        .collect();
    Some(
        Diagnostic::new(
            &incomplete_review::RULE,
            &source.path,
            format!("this review has no `{first}`"),
        )
        .why("Readers must be able to tell what was read, what was looked at and what came of it. The review is not counted.")
        .help(format!(
            "Add {}. `commonweal new review --page PAGE` writes it all.",
            lines.join(" and ")
        )),
    )
}
