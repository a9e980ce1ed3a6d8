//! What a site's navigation calls its pages.

use std::collections::{BTreeMap, BTreeSet};

use super::bounds::{BYTES, name, within};
use super::settings::Settings;
use super::table::{Generator, Navigation};
use crate::yaml::{self, Node, Value};

/// How many entries of a navigation are read.
const ENTRIES: usize = 20_000;

type Titles = BTreeMap<String, String>;

/// The titles by path from the top of the repository.
pub(super) fn titles(
    generator: &Generator,
    settings: &Settings,
    base: &str,
    root: &str,
    paths: &BTreeSet<&str>,
    read: &dyn Fn(&str) -> Option<String>,
) -> Titles {
    let mut titles = Titles::new();
    let below = |folder: &str, file: &str| {
        if folder.is_empty() {
            file.to_owned()
        } else {
            format!("{folder}/{file}")
        }
    };
    let is_below = |path: &str| {
        root.is_empty()
            || path
                .strip_prefix(root)
                .is_some_and(|rest| rest.starts_with('/'))
    };
    let mut add = |target: &str, title: &str| {
        if titles.len() < ENTRIES
            && let Some(title) = name(title)
            && let Some(path) = page(target).iter().find_map(|target| {
                within(root, target).filter(|path| is_below(path) && paths.contains(path.as_str()))
            })
        {
            titles.entry(path).or_insert(title);
        }
    };
    match generator.navigation {
        Navigation::None => {}
        Navigation::Key(key) => settings
            .node(key)
            .iter()
            .for_each(|node| titled(node, &mut add)),
        Navigation::List(file) => {
            let text = Some(below(root, file))
                .filter(|file| paths.contains(file.as_str()))
                .and_then(|file| read(&file))
                .unwrap_or_default();
            text.lines()
                .take(ENTRIES)
                .for_each(|line| linked(line, &mut add));
        }
        Navigation::Files(files) => {
            let file = files
                .iter()
                .map(|file| format!("{base}{file}"))
                .find(|file| paths.contains(file.as_str()));
            let text = file
                .and_then(|file| read(&file))
                .filter(|text| text.len() <= BYTES);
            text.and_then(|text| yaml::parse(&text).ok())
                .iter()
                .for_each(|node| mapped(node, &mut add));
        }
    }
    titles
}

/// The files that an address, a name or a path may mean.
fn page(target: &str) -> Vec<String> {
    let target = target
        .split(['#', '?'])
        .next()
        .unwrap_or_default()
        .trim()
        .trim_start_matches('/');
    if target.is_empty() || target.contains("://") {
        return Vec::new();
    }
    if target.ends_with(".md") || target.ends_with(".markdown") {
        return vec![target.to_owned()];
    }
    let stem = target.trim_end_matches('/');
    let stem = stem.strip_suffix(".html").unwrap_or(stem);
    ["", "/index", "/README", "/_index"]
        .iter()
        .map(|end| format!("{stem}{end}.md"))
        .collect()
}

/// MkDocs: `- Title: path.md`, with lists in the place of paths.
fn titled(node: &Node, add: &mut dyn FnMut(&str, &str)) {
    if let Value::List(items) = &node.value {
        items.iter().for_each(|item| titled(item, add));
    }
    for entry in node.entries() {
        match entry.node.text() {
            Some(path) if path.ends_with(".md") => add(&path, &entry.key),
            Some(_) => {}
            None => titled(&entry.node, add),
        }
    }
}

/// mdBook and GitBook: `- [Title](path.md)`.
fn linked(line: &str, add: &mut dyn FnMut(&str, &str)) {
    let Some((title, rest)) = line
        .trim_start_matches([' ', '\t', '*', '-', '+'])
        .strip_prefix('[')
        .and_then(|rest| rest.split_once("]("))
    else {
        return;
    };
    let target = rest
        .split([')', ' '])
        .next()
        .unwrap_or_default()
        .trim_matches(['<', '>']);
    add(target, &title.replace(['`', '*'], "").replace('\\', ""));
}

/// Maps with a title and an address, anywhere.
fn mapped(node: &Node, add: &mut dyn FnMut(&str, &str)) {
    let text = |keys: &[&str]| keys.iter().find_map(|key| node.get(key)?.node.text());
    if let (Some(title), Some(target)) = (
        text(&["title", "label", "name"]),
        text(&["url", "link", "href", "id", "path"]),
    ) {
        add(&target, &title);
    }
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| mapped(item, add)),
        Value::Map(entries) => entries.iter().for_each(|entry| mapped(&entry.node, add)),
        _ => {}
    }
}
