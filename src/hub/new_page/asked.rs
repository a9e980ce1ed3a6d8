//! The lines of a new page's front matter, for a form that asks for their values.

use super::{Blanks, NewPage, State, placeholder};
use crate::config::schema::Kind;
use crate::hub::{Call, Hub};
use crate::license::License;

/// Most values that a form offers for a key.
const CHOICES: usize = 200;

/// A line of front matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Its key, as YAML.
    pub key: String,
    /// The line as it is where its value is known, or where nobody gives one.
    pub line: String,
    /// How a value is written: `text`, `bare` or `list`; empty where it is known.
    pub kind: &'static str,
    /// What a value may be, in few words.
    pub remark: String,
    /// Whether the hub wants a value.
    pub is_required: bool,
    /// The values that it may have, where they are few.
    pub choices: Vec<String>,
}

impl NewPage {
    /// A page that answers a call, under the licence that this asks for, else the hub's own.
    pub fn entry_of(hub: &Hub, call: &Call, language: &str) -> Self {
        let licence = call.file.keys.license.as_ref();
        let licence = licence.and_then(|wanted| License::parse(&wanted.text).ok());
        let licence = licence.or_else(|| hub.config.licensing.default.clone());
        Self {
            call: Some(call.file.id.clone()),
            license: licence.map(|wanted| wanted.as_str().to_owned()),
            ..Self::titled("", language)
        }
    }

    /// The lines of its front matter at `path`, in their order; the title's is not among them.
    pub fn asked(&self, hub: &Hub, path: &str) -> Vec<Asked> {
        let lines = self.lines(hub, path, Blanks::Empty).into_iter();
        lines
            .filter(|line| !matches!(line.key.as_str(), "" | "title"))
            .map(|line| Asked {
                kind: match line.state {
                    State::Given => "",
                    _ => kind(hub, &line.key),
                },
                choices: match line.state {
                    State::Given => Vec::new(),
                    _ => choices(hub, &line.key),
                },
                is_required: line.state == State::Lacking,
                key: placeholder::key(&line.key),
                line: line.text,
                remark: line.remark,
            })
            .collect()
    }
}

/// How the values of a key are written.
fn kind(hub: &Hub, key: &str) -> &'static str {
    let is_bare = |kind| matches!(kind, Some(Kind::Number | Kind::Integer | Kind::Boolean));
    let schema = hub.config.front_matter.fields.get(key);
    match schema.and_then(|schema| schema.kind) {
        Some(Kind::List) => "list",
        _ if matches!(key, "categories" | "sources") => "list",
        kind if is_bare(kind) => "bare",
        _ => "text",
    }
}

/// The values that a key may have.
fn choices(hub: &Hub, key: &str) -> Vec<String> {
    let schema = hub.config.front_matter.fields.get(key);
    let one_of = schema.filter(|schema| schema.kind != Some(Kind::List));
    let choices = match key {
        "license" => hub.config.licensing.allowed.as_slice(),
        _ => one_of.map_or(&[][..], |schema| &schema.one_of),
    };
    choices.iter().take(CHOICES).cloned().collect()
}
