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

impl Conflict {
    /// What a reviewer writes: `none`, or anything else.
    pub(super) fn read(text: &str) -> Self {
        let said = shown_text(text);
        let word = said.trim_matches(|c: char| !c.is_alphanumeric());
        let is_none = |none: &&str| word.eq_ignore_ascii_case(none);
        if ["none", "no", "false"].iter().any(is_none) {
            Self::None
        } else {
            Self::Declared(said)
        }
    }
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
        let Some(tree) = tree(source, found) else {
            return review;
        };
        let mut fields = Fields::new(&source.path, &tree, &incomplete_review::RULE);
        let mut keys = ReviewKeys::default();
        keys.read_keys(&mut fields);
        review.envelope = Envelope::read(&mut fields);
        let mut told = fields.finish();
        told.extend(of_another(source, &keys, entry));
        review.is_sound = told.is_empty();
        if !matches!(review.envelope, Envelope::Closed(_)) {
            told.extend(without_conflict(source, &keys));
        }
        found.extend(told);
        review.fill(keys);
        review
    }

    /// Takes what its keys say.
    fn fill(&mut self, keys: ReviewKeys) {
        self.scores = keys.scores;
        self.revision = keys.revision.map(|revision| shown(&revision.text));
        self.verdict = keys.verdict;
        self.conflict = keys.conflict.map(|conflict| Conflict::read(&conflict.text));
        self.comment = comment(keys.comment);
    }
}

/// What the file of a review holds; one that is no YAML is told.
pub(super) fn tree(source: &Source, found: &mut Vec<Diagnostic>) -> Option<yaml::Node> {
    let told = |error: yaml::SyntaxError| {
        found.push(
            Diagnostic::new(
                &incomplete_review::RULE,
                (&source.path, error.offset..error.offset),
                format!("this review is not valid YAML: {}", error.message),
            )
            .why("It is not counted.")
            .help("Fix this line; put texts with `: ` or `#` in quotes."),
        );
    };
    yaml::parse(&source.text).map_err(told).ok()
}

/// What a reviewer says, as much as is shown.
pub(super) fn comment(written: Option<Written>) -> String {
    let comment = written.map(|comment| comment.text).unwrap_or_default();
    excerpt::first(&comment, COMMENT).to_owned()
}

/// What is said of a review that names another entry than its folder.
fn of_another(source: &Source, keys: &ReviewKeys, entry: &str) -> Option<Diagnostic> {
    let named = keys.entry.as_ref().filter(|named| named.text != entry)?;
    let message = format!(
        "`{}` is not the entry of this folder, `{entry}`",
        shown(&named.text)
    );
    let place = (&source.path, named.range.clone());
    Some(
        Diagnostic::new(&incomplete_review::RULE, place, message)
            .why("Nobody can tell which entry was read, so the review is not counted.")
            .help("Move the file, or correct the line."),
    )
}

/// What is said of a review that does not say whether its author has an interest.
fn without_conflict(source: &Source, keys: &ReviewKeys) -> Option<Diagnostic> {
    keys.conflict.is_none().then(|| {
        Diagnostic::new(
            &review_without_conflict::RULE,
            &source.path,
            "this review does not say whether its author has a conflict of interest",
        )
        .why("Readers must be able to tell whether a friend, or a rival, was the judge. The review is not counted.")
        .help("Add `conflict: none`, or a sentence such as `conflict: I taught her last year.`")
    })
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
