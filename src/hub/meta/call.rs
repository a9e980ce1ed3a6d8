//! The call that a page answers.

use std::ops::Range;

use crate::calls::place::is_id;
use crate::fields::{Fields, FromYaml, Key, Kind};
use crate::hub::names::clean_title;
use crate::paths::{SourcePath, slug};
use crate::yaml::{Entry, Node, Value};

/// Most people of a team that are read.
const TEAM: usize = 50;

const KEYS: &[Key] = &[
    Key::new(
        "id",
        Kind::Text,
        "The call: the name of a file in `calls/`.",
    ),
    Key::new(
        "team",
        Kind::List(&Kind::Person),
        "Who made the entry besides its authors.",
    ),
    Key::new(
        "entry",
        Kind::Text,
        "The name of the entry; pages with the same one are one entry.",
    ),
    Key::new(
        "withdrawn",
        Kind::Text,
        "`true`, or the day: its people took the entry back.",
    ),
];

/// The call that a page answers, as its front matter names it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CallRef {
    /// The call, as written.
    pub value: String,
    /// Where it is written.
    pub range: Range<usize>,
    /// Who made the entry besides its authors, as written.
    pub team: Vec<String>,
    /// The name of the entry, as written.
    pub entry: Option<String>,
    /// Whether it was taken back.
    pub withdrawn: bool,
}

impl CallRef {
    /// Reads the name of a call, or a map with it.
    pub fn of_node(node: &Node) -> Option<Self> {
        let named = node.get("id").map_or(node, |entry| &entry.node);
        let text = |key| clean_title(&node.get(key)?.node.text()?);
        let team = node.get("team").map(|entry| entry.node.items());
        Some(Self {
            value: clean_title(&named.text()?)?,
            range: named.range.clone(),
            team: team
                .unwrap_or_default()
                .iter()
                .take(TEAM)
                .filter_map(Node::text)
                .collect(),
            entry: text("entry"),
            withdrawn: node.get("withdrawn").is_some_and(|entry| {
                entry.node.value != Value::Null && entry.node.flag() != Some(false)
            }),
        })
    }

    /// The name of the entry: what it says, else its page's id, else the name of its file.
    pub fn entry_id(&self, page_id: Option<&str>, path: &SourcePath) -> String {
        let own = [self.entry.as_deref(), page_id].into_iter().flatten();
        let name = own
            .map(slug)
            .find(|name| is_id(name))
            .unwrap_or_else(|| slug(path.stem()));
        if is_id(&name) {
            return name;
        }
        // A name that is no sound one, as of a file in another script, still needs to be written in
        // ballots.
        let hash = blake3::hash(path.as_str().as_bytes()).to_hex();
        format!("entry-{}", &hash[..8])
    }

    /// Whether it names this call.
    pub fn names(&self, call: &str) -> bool {
        self.value == call || slug(&self.value) == call
    }
}

impl FromYaml for CallRef {
    const KIND: Kind = Kind::Either(&Kind::Text, &Kind::Open(KEYS));

    fn from_yaml(_: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        Self::of_node(&entry.node)
    }
}
