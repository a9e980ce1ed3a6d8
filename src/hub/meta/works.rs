//! Works and pages that a page draws on, and the rows of its infobox.

use std::ops::Range;

use super::at::At;
use crate::fields::{Fields, FromYaml, Key, Kind};
use crate::hub::attestation_entry as attestation;
use crate::hub::names::clean_title;
use crate::license::flow::Relation;
use crate::privacy;
use crate::privacy::without_hosts;
use crate::yaml::{Entry, Node, Value};

/// How many pages one page may come from.
const ORIGINS: usize = 20;

/// The keys of a page's `attestation`, and of an entry of a profile's `attestations`.
pub const ATTESTATION: &[Key] = &[
    Key::new(
        "statement",
        Kind::Text,
        "The name of the statement: `DCO-1.1`, or a file in `statements/`.",
    ),
    Key::new("by", Kind::Person, "Who certifies it."),
    Key::new("date", Kind::Date, "The day of the certification."),
    Key::new(
        "version",
        Kind::Text,
        "The version of the statement's text that was read.",
    ),
];

const SOURCE: &[Key] = &[
    Key::new("title", Kind::Text, "Its title."),
    Key::new("author", Kind::Text, "Who made it."),
    Key::new("url", Kind::Url, "Where it is."),
    Key::new(
        "license",
        Kind::License,
        "Its licence as an SPDX expression.",
    )
    .or(&["licence"]),
    Key::new(
        "relation",
        Kind::Word(relations),
        "How the page uses it; `facts` without it.",
    ),
    Key::new("changes", Kind::Text, "What was changed."),
    Key::new(
        "file",
        Kind::Text,
        "The file of this hub that it is, when it is shown unchanged.",
    ),
];

const ANCESTOR: &[Key] = &[
    Key::new("page", Kind::Text, "The page: its path, title or id."),
    Key::new("revision", Kind::Text, "The commit whose text was taken."),
];

/// A page that another one comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Ancestor {
    /// An id, a path or a title.
    pub name: At<String>,
    /// The revision that was taken.
    pub revision: Option<String>,
}

/// One of `sources`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SourceWork {
    /// Its title.
    pub title: String,
    /// Its author.
    pub author: String,
    /// Where it is.
    pub url: Option<String>,
    /// The file of this hub that it is, when it is shown unchanged.
    pub file: Option<String>,
    /// Its licence, as written.
    pub license: Option<String>,
    /// How the page uses it.
    pub relation: String,
    /// What was changed.
    pub changes: String,
    /// Where it is written.
    pub range: Range<usize>,
    /// Where its licence is written.
    pub license_range: Option<Range<usize>>,
    /// Where its relation is written; `None` when it says nothing and the relation is assumed.
    pub relation_range: Option<Range<usize>>,
}

impl FromYaml for Ancestor {
    const KIND: Kind = Kind::Either(&Kind::Page, &Kind::Open(ANCESTOR));

    fn from_yaml(_: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        ancestor(&entry.node)
    }
}

impl FromYaml for Vec<Ancestor> {
    const KIND: Kind = Kind::List(&Ancestor::KIND);

    fn from_yaml(_: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        let items = entry.node.items().iter();
        Some(items.filter_map(ancestor).take(ORIGINS).collect())
    }
}

impl FromYaml for Vec<SourceWork> {
    const KIND: Kind = Kind::List(&Kind::Either(&Kind::Text, &Kind::Open(SOURCE)));

    fn from_yaml(_: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        Some(entry.node.items().iter().map(source_work).collect())
    }
}

/// The facts of the box beside the text.
pub(super) fn infobox(_: &mut Fields<'_>, entry: &Entry) -> Option<Vec<(String, String)>> {
    let rows = entry.node.entries().iter();
    Some(rows.filter_map(infobox_row).collect())
}

/// The page's own attestation.
pub(super) fn attestation(_: &mut Fields<'_>, entry: &Entry) -> Option<Option<attestation::Entry>> {
    Some(attestation::Entry::read(&entry.node))
}

fn relations() -> Vec<&'static str> {
    Relation::ALL
        .iter()
        .map(|relation| relation.name())
        .collect()
}

/// A page's name, or `{ page: …, revision: … }`.
fn ancestor(node: &Node) -> Option<Ancestor> {
    let named = node.get("page").map_or(node, |page| &page.node);
    Some(Ancestor {
        name: At {
            value: named.text()?,
            range: named.range.clone(),
        },
        revision: node.get("revision").and_then(|entry| entry.node.text()),
    })
}

/// A work that a page draws on: a title or an address alone, or a map.
fn source_work(node: &Node) -> SourceWork {
    let text = |key: &str| {
        node.get(key)
            .and_then(|entry| entry.node.text())
            .and_then(|text| clean_title(&text))
    };
    if let Some(title) = node.text().and_then(|text| clean_title(&text)) {
        let url = Some(title.clone()).filter(|url| privacy::is_web(url));
        return SourceWork {
            title: without_hosts(&title),
            url,
            relation: "facts".into(),
            range: node.range.clone(),
            ..SourceWork::default()
        };
    }
    SourceWork {
        title: without_hosts(&text("title").unwrap_or_default()),
        author: privacy::shown(&text("author").unwrap_or_default()),
        url: text("url").filter(|url| privacy::is_web(url)),
        file: text("file"),
        license: text("license").or_else(|| text("licence")),
        relation: text("relation").unwrap_or_else(|| "facts".into()),
        changes: without_hosts(&text("changes").unwrap_or_default()),
        range: node.range.clone(),
        license_range: node
            .get("license")
            .or_else(|| node.get("licence"))
            .map(|entry| entry.node.range.clone()),
        relation_range: node
            .get("relation")
            .filter(|entry| entry.node.text().is_some())
            .map(|entry| entry.node.range.clone()),
    }
}

/// A row of the box beside the text.
fn infobox_row(entry: &Entry) -> Option<(String, String)> {
    let value = match &entry.node.value {
        Value::List(items) => items
            .iter()
            .filter_map(Node::text)
            .collect::<Vec<_>>()
            .join(", "),
        _ => entry.node.text()?,
    };
    (!value.trim().is_empty()).then(|| Some((clean_title(&entry.key)?, value)))?
}
