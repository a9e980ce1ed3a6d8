//! A review of an entry, as its file says it.

use std::sync::Arc;

use crate::calls::envelope::Envelope;
use crate::calls::place::is_id;
use crate::diagnostic::Diagnostic;
use crate::excerpt;
use crate::fields::{Fields, FromYaml, Kind, Words, Written, keys};
use crate::privacy::{shown, shown_text};
use crate::rules::{incomplete_review, review_without_conflict};
use crate::sources::Source;
use crate::yaml::{self, Entry};

/// Longest comment that is shown, in bytes.
const COMMENT: usize = 10_000;

keys! {
    /// What a review says.
    #[derive(Debug, Clone, Default)]
    pub struct ReviewKeys {
        /// The entry; the folder says it too.
        pub entry: Option<Written> = "entry",
        /// The commit or content that was read; the sealed one without it.
        pub revision: Option<Written> = "revision",
        /// A score for each criterion of the call.
        pub scores: Vec<(Written, Option<u32>)> = "scores" as (Kind::Names(&Kind::Count)) with scores,
        /// `accept`, `revise` or `decline`.
        pub verdict: Option<Opinion> = "verdict",
        /// `none`, or what the reviewer has to do with the entry.
        pub conflict: Option<Written> = "conflict",
        /// What the reviewer says to the entrants.
        pub comment: Option<Written> = "comment",
    }
}

/// What a reviewer would do with an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opinion {
    /// Take it.
    Accept,
    /// Take it once it is revised.
    Revise,
    /// Leave it.
    Decline,
}

impl Words for Opinion {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("accept", Self::Accept),
        ("revise", Self::Revise),
        ("decline", Self::Decline),
    ];
}

impl Opinion {
    /// The word in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Revise => "revise",
            Self::Decline => "decline",
        }
    }
}

/// A review as its file says it.
#[derive(Debug, Clone)]
pub struct ReviewFile {
    /// The call.
    pub call: String,
    /// The entry, as the path says.
    pub entry: String,
    /// Who wrote it, as the path says.
    pub person: String,
    /// The file.
    pub source: Arc<Source>,
    /// The scores by criterion; `None` for what is no whole number.
    pub scores: Vec<(Written, Option<u32>)>,
    /// What was read.
    pub revision: Option<String>,
    /// What the reviewer would do.
    pub verdict: Option<Opinion>,
    /// What the reviewer says of a conflict; `None` where the key is missing.
    pub conflict: Option<Conflict>,
    /// What the reviewer says; may be empty.
    pub comment: String,
    /// Whether it is, or was, in an envelope.
    pub envelope: Envelope,
    /// Whether the file can be read and speaks of the entry that its folder names.
    pub is_sound: bool,
}

/// What a reviewer has to do with an entry, in their words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Conflict {
    /// Nothing.
    None,
    /// Something.
    Declared(String),
}

impl ReviewFile {
    /// Reads a review.
    pub fn read(
        [call, entry, person]: [&str; 3],
        source: &Arc<Source>,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut review = Self {
            call: call.to_owned(),
            entry: entry.to_owned(),
            person: person.to_owned(),
            source: source.clone(),
            scores: Vec::new(),
            revision: None,
            verdict: None,
            conflict: None,
            comment: String::new(),
            envelope: Envelope::None,
            is_sound: false,
        };
        let tree = match yaml::parse(&source.text) {
            Ok(tree) => tree,
            Err(error) => {
                found.push(
                    Diagnostic::new(
                        &incomplete_review::RULE,
                        (&source.path, error.offset..error.offset),
                        format!("this review is not valid YAML: {}", error.message),
                    )
                    .why("It is not counted.")
                    .help("Fix this line; put texts with `: ` or `#` in quotes."),
                );
                return review;
            }
        };
        let mut fields = Fields::new(&source.path, &tree, &incomplete_review::RULE);
        let mut keys = ReviewKeys::default();
        keys.read_keys(&mut fields);
        review.envelope = Envelope::read(&mut fields);
        let is_closed = matches!(review.envelope, Envelope::Closed(_));
        let mut told = fields.finish();
        if let Some(named) = keys.entry.as_ref().filter(|named| named.text != entry) {
            told.push(
                Diagnostic::new(
                    &incomplete_review::RULE,
                    (&source.path, named.range.clone()),
                    format!(
                        "`{}` is not the entry of this folder, `{entry}`",
                        shown(&named.text)
                    ),
                )
                .why("Nobody can tell which entry was read, so the review is not counted.")
                .help("Move the file, or correct the line."),
            );
        }
        review.is_sound = told.is_empty();
        if keys.conflict.is_none() && !is_closed {
            told.push(
                Diagnostic::new(
                    &review_without_conflict::RULE,
                    &source.path,
                    "this review does not say whether its author has a conflict of interest",
                )
                .why("Readers must be able to tell whether a friend, or a rival, was the judge. The review is not counted.")
                .help("Add `conflict: none`, or a sentence such as `conflict: I taught her last year.`"),
            );
        }
        found.extend(told);
        review.scores = keys.scores;
        review.revision = keys.revision.map(|revision| shown(&revision.text));
        review.verdict = keys.verdict;
        review.conflict = keys.conflict.map(|said| {
            let said = shown_text(&said.text);
            if said.eq_ignore_ascii_case("none") {
                Conflict::None
            } else {
                Conflict::Declared(said)
            }
        });
        let comment = keys.comment.map(|comment| comment.text).unwrap_or_default();
        review.comment = excerpt::first(&comment, COMMENT).to_owned();
        review
    }
}

fn scores(fields: &mut Fields<'_>, entry: &Entry) -> Option<Vec<(Written, Option<u32>)>> {
    if !matches!(entry.node.value, yaml::Value::Map(_)) {
        fields.wrong(&entry.node, "a map such as `{ accuracy: 4 }`");
        return None;
    }
    let mut scores: Vec<(Written, Option<u32>)> = Vec::new();
    for item in entry.node.entries().iter().take(400) {
        if !is_id(&item.key) || scores.iter().any(|(known, _)| known.text == item.key) {
            fields.report(
                item.key_range.clone(),
                format!("`{}` cannot be scored here", shown(&item.key)),
                "Write each criterion of the call once, by its name.",
            );
            continue;
        }
        let score = u32::from_yaml(fields, item);
        let name = Written {
            text: item.key.clone(),
            range: item.key_range.clone(),
        };
        scores.push((name, score));
    }
    Some(scores)
}
