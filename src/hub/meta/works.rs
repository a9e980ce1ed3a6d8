//! Works that a page draws on, and the rows of its infobox.

use super::SourceWork;
use crate::hub::people;
use crate::hub::read::clean_title;
use crate::privacy::without_hosts;
use crate::yaml::{Entry, Node, Value};

/// A work that a page draws on: a title or an address alone, or a map.
pub(super) fn source_work(node: &Node) -> SourceWork {
    let text = |key: &str| {
        node.get(key)
            .and_then(|entry| entry.node.text())
            .and_then(|text| clean_title(&text))
    };
    if let Some(title) = node.text().and_then(|text| clean_title(&text)) {
        let url = Some(title.clone()).filter(|url| people::is_web(url));
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
        author: people::shown(&text("author").unwrap_or_default()),
        url: text("url").filter(|url| people::is_web(url)),
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
pub(super) fn infobox_row(entry: &Entry) -> Option<(String, String)> {
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
