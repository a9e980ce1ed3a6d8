//! How a ballot, a review or an entry is put into its envelope.

use serde::Serialize;

use crate::view::calls::moment::MomentView;

/// How a ballot, a review or an entry is put into its envelope, and opened.
#[derive(Debug, Clone, Default, Serialize)]
pub struct EnvelopeView {
    /// `ballot`, `review` or `entry`.
    pub kind: &'static str,
    /// What is filled in: `review`, or the method of the vote; empty where there is no form.
    pub record: &'static str,
    /// The call.
    pub call: String,
    /// The command that makes both files.
    pub command: String,
    /// From when records are taken.
    pub opens: Option<MomentView>,
    /// Until when, which is when they may be opened from.
    pub closes: Option<MomentView>,
    /// Until when they may be opened.
    pub reveal: Option<MomentView>,
    /// The highest score of a vote.
    pub max: u32,
    /// Where the file goes, with `YOU` for its author, or for the title of an entry, and `ENTRY`
    /// for what is reviewed.
    pub path: String,
    /// The forge's form for an envelope, with the words `YOU` and `ENVELOPE`.
    pub form: Option<String>,
    /// What the front matter of an entry has besides its title.
    pub keys: Vec<EnvelopeKey>,
    /// What is voted on, or reviewed; of an entry, the languages that it may be in.
    pub options: Vec<EnvelopeOption>,
    /// Those who may be meant, as far as they may be named.
    pub people: Vec<EnvelopePerson>,
    /// The envelopes that are there: `DIGEST PATH`, each on a line.
    pub sealed: String,
}

/// A line of an entry's front matter.
#[derive(Debug, Clone, Default, Serialize)]
pub struct EnvelopeKey {
    /// The key, as YAML.
    pub key: String,
    /// The line as it is where its value is known, or where nobody gives one.
    pub line: String,
    /// How a value is written: `text`, `bare` or `list`; empty where it is known.
    pub kind: &'static str,
    /// What a value may be, in few words.
    pub remark: String,
    /// Whether the hub wants a value.
    pub required: bool,
    /// The values that it may have, where they are few.
    pub choices: Vec<String>,
}

/// Something that is voted on, or reviewed, or a language of entries.
#[derive(Debug, Clone, Default, Serialize)]
pub struct EnvelopeOption {
    /// Its name in records.
    pub id: String,
    /// What it is called; empty for "none of these".
    pub title: String,
    /// The forge's form for the envelope of a review of it, or of an entry in it.
    pub form: Option<String>,
    /// Where an entry in this language goes.
    pub path: String,
    /// The line of front matter that tells this language; empty where the path does.
    pub line: String,
}

/// Somebody who may be meant.
#[derive(Debug, Clone, Default, Serialize)]
pub struct EnvelopePerson {
    /// The name of their files.
    pub key: String,
    /// Their name.
    pub name: String,
}
