//! What a site's navigation calls its pages.

use std::collections::{BTreeMap, BTreeSet};

use super::bounds::{BYTES, name, within};
use super::ids::Ids;
use super::left_out::below;
use super::scripts;
use super::settings::Settings;
use super::table::{Generator, Navigation};
use crate::yaml::{self, Node, Value};

/// How many entries of a navigation are read.
const ENTRIES: usize = 20_000;

/// Deepest entry that is told apart from the one above it.
const DEEPEST: usize = 12;

type Titles = BTreeMap<String, String>;

/// An entry of a navigation, in the order in which it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NavEntry {
    /// How many entries it is in.
    pub depth: usize,
    /// The file that it leads to, by its path from the top of the repository; without one it is a
    /// heading.
    pub path: Option<String>,
    /// The address of another site that it leads to.
    pub address: Option<String>,
    /// What it is called.
    pub title: Option<String>,
}

/// Longest address of another site, in bytes.
const ADDRESS: usize = 1_000;

/// Takes what a parser finds: how deep it is, where it leads, and what it is called.
type Add<'a> = dyn FnMut(usize, Option<&str>, Option<&str>) + 'a;

/// The entries of a site's navigation.
pub(super) fn entries(
    generator: &Generator,
    settings: &Settings,
    base: &str,
    root: &str,
    paths: &BTreeSet<&str>,
    read: &dyn Fn(&str) -> Option<String>,
) -> Vec<NavEntry> {
    let mut entries: Vec<NavEntry> = Vec::new();
    let is_below = |path: &str| {
        root.is_empty()
            || path
                .strip_prefix(root)
                .is_some_and(|rest| rest.starts_with('/'))
    };
    let mut ids = Ids::default();
    let mut add = |depth: usize, target: Option<&str>, title: Option<&str>| {
        let address = target.and_then(elsewhere);
        let found = target.filter(|_| address.is_none()).map(|target| {
            let file = page(target).iter().find_map(|target| {
                within(root, target).filter(|path| is_below(path) && paths.contains(path.as_str()))
            });
            let mut by_id = || within(root, target).and_then(|id| ids.file(&id, paths, read));
            file.or_else(|| by_id().filter(|_| generator.name == "Docusaurus"))
        });
        let title = title.and_then(name);
        let says = match &found {
            None => title.is_some(),
            Some(path) => path.is_some(),
        };
        if says && entries.len() < ENTRIES {
            entries.push(NavEntry {
                depth: depth.min(DEEPEST),
                path: found.flatten(),
                address,
                title,
            });
        }
    };
    match generator.navigation {
        Navigation::None => {}
        Navigation::Key(key) => settings
            .node(key)
            .iter()
            .for_each(|node| titled(node, 0, &mut add)),
        Navigation::List(file) => {
            let text = Some(below(root, file))
                .filter(|file| paths.contains(file.as_str()))
                .and_then(|file| read(&file))
                .unwrap_or_default();
            linked(&text, &mut add);
        }
        Navigation::Files(files) => {
            let file = files
                .iter()
                .map(|file| format!("{base}{file}"))
                .find(|file| paths.contains(file.as_str()));
            let tree = file.and_then(|file| {
                let text = read(&file).filter(|text| text.len() <= BYTES)?;
                match file.ends_with(".js") || file.ends_with(".ts") {
                    true => scripts::exported(&text),
                    false => yaml::parse(&text).ok(),
                }
            });
            tree.iter().for_each(|node| mapped(node, 0, &mut add));
        }
    }
    entries
}

/// What the navigation calls pages, by their paths.
pub(super) fn titles(entries: &[NavEntry]) -> Titles {
    let mut titles = Titles::new();
    for entry in entries {
        if let (Some(path), Some(title)) = (&entry.path, &entry.title) {
            titles.entry(path.clone()).or_insert_with(|| title.clone());
        }
    }
    titles
}

/// The address of another site that readers may be led to.
fn elsewhere(target: &str) -> Option<String> {
    let is_clean = |c: char| !c.is_whitespace() && !c.is_control() && c != '\\';
    let target = Some(target.trim())
        .filter(|target| target.len() <= ADDRESS && target.chars().all(is_clean))?;
    let url = url::Url::parse(target).ok()?;
    let is_sound = matches!(url.scheme(), "http" | "https")
        && url.username().is_empty()
        && url.password().is_none();
    is_sound.then(|| url.to_string())
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

/// MkDocs: `- Title: path.md` or `- path.md`, with lists in the place of paths.
fn titled(node: &Node, depth: usize, add: &mut Add<'_>) {
    let is_page = |path: &str| path.ends_with(".md") || path.ends_with(".markdown");
    if let Value::List(items) = &node.value {
        for item in items {
            match item.text() {
                Some(path) if is_page(&path) => add(depth, Some(&path), None),
                // What is elsewhere and has no title says nothing.
                Some(_) => {}
                None => titled(item, depth, add),
            }
        }
    }
    for entry in node.entries() {
        match entry.node.text() {
            Some(path) if is_page(&path) || elsewhere(&path).is_some() => {
                add(depth, Some(&path), Some(&entry.key));
            }
            Some(_) => {}
            None => {
                add(depth, None, Some(&entry.key));
                titled(&entry.node, depth + 1, add);
            }
        }
    }
}

/// mdBook and GitBook: `- [Title](path.md)`, one below the other by what stands before it, and
/// headings for parts.
fn linked(text: &str, add: &mut Add<'_>) {
    // What stands before the open entries.
    let mut open: Vec<usize> = Vec::new();
    let mut has_parts = false;
    let lines = underlined(
        text.lines()
            .take(ENTRIES)
            .filter(|line| !line.trim().is_empty()),
    );
    let mut lines = lines.iter().map(String::as_str);
    let first = lines.next();
    // The first heading is the list's own.
    let first = first.filter(|line| !line.starts_with('#'));
    for line in first.into_iter().chain(lines) {
        if let Some(part) = line.strip_prefix('#') {
            add(0, None, Some(part.trim_start_matches('#').trim()));
            open.clear();
            has_parts = true;
            continue;
        }
        let bare = line.trim_start_matches([' ', '\t']);
        let before: usize = line[..line.len() - bare.len()]
            .chars()
            .map(|c| if c == '\t' { 4 } else { 1 })
            .sum();
        let Some((title, rest)) = bare
            .trim_start_matches([' ', '\t', '*', '-', '+'])
            .strip_prefix('[')
            .and_then(|rest| rest.split_once("]("))
        else {
            continue;
        };
        while open.last().is_some_and(|above| *above >= before) {
            open.pop();
        }
        let target = rest
            .split([')', ' '])
            .next()
            .unwrap_or_default()
            .trim_matches(['<', '>']);
        let title = title.replace(['`', '*'], "").replace('\\', "");
        // A draft of mdBook leads nowhere yet, and chapters may be below it.
        add(
            open.len() + usize::from(has_parts),
            Some(target).filter(|target| !target.is_empty()),
            Some(&title),
        );
        open.push(before);
    }
}

/// Lines in which a heading that is underlined has a `#` in front instead.
fn underlined<'t>(lines: impl Iterator<Item = &'t str>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for line in lines {
        let bare = line.trim();
        let is_rule = bare.len() >= 2
            && ['=', '-']
                .iter()
                .any(|sign| bare.chars().all(|c| c == *sign));
        match out.last_mut() {
            Some(above)
                if is_rule && !above.trim_start().starts_with(['#', '-', '*', '+', '[']) =>
            {
                above.insert_str(0, "# ");
            }
            _ => out.push(line.to_owned()),
        }
    }
    out
}

/// Maps with a title and an address, anywhere.
fn mapped(node: &Node, depth: usize, add: &mut Add<'_>) {
    let text = |keys: &[&str]| keys.iter().find_map(|key| node.get(key)?.node.text());
    let title = text(&["title", "label", "name"]);
    let target = text(&["url", "link", "href", "id", "path"]);
    let is_list = |entry: &yaml::Entry| matches!(entry.node.value, Value::List(_));
    let is_entry = title.is_some() && (target.is_some() || node.entries().iter().any(is_list));
    if is_entry {
        add(depth, target.as_deref(), title.as_deref());
    }
    let depth = depth + usize::from(is_entry);
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| match item.text() {
            // Docusaurus names pages by their ids alone.
            Some(id) if !id.trim().is_empty() => add(depth, Some(&id), None),
            _ => mapped(item, depth, add),
        }),
        Value::Map(entries) => entries
            .iter()
            .for_each(|entry| mapped(&entry.node, depth, add)),
        _ => {}
    }
}
