//! What each source file imports, read from its text: who knows whom, down to the file in which a
//! name is defined.

use std::collections::{BTreeMap, BTreeSet};

use crate::tidy;

/// A module of the crate, as its path: `["hub", "people"]`.
pub type Module = Vec<String>;

/// One module names another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Import {
    /// The module that names.
    pub from: Module,
    /// The module in which the name is defined.
    pub to: Module,
    /// As it is written.
    pub path: String,
}

/// The modules with their code, and what they pass on under a name of their own.
pub struct Imports {
    code: BTreeMap<Module, String>,
    passed_on: BTreeMap<Module, BTreeMap<String, String>>,
}

impl Imports {
    /// Reads every file below `src` but the tests, `lib.rs` and `main.rs`.
    pub fn read() -> Self {
        let mut code = BTreeMap::new();
        for (name, text) in tidy::sources() {
            let lines = tidy::code(&name, &text);
            if lines.is_empty() || name == "lib.rs" || name == "main.rs" {
                continue;
            }
            let module = name.trim_end_matches(".rs").split('/').map(str::to_owned);
            // `pub(in path)` says who may see, and `super::*` is of a module within the file.
            let text: Vec<String> = lines
                .into_iter()
                .map(|(_, line)| {
                    line.replace("pub(in crate::", "pub(in ")
                        .replace("super::*", "")
                })
                .collect();
            code.insert(module.collect::<Module>(), text.join("\n"));
        }
        let passed_on = code
            .iter()
            .map(|(module, text)| (module.clone(), names_passed_on(text)))
            .collect();
        Self { code, passed_on }
    }

    /// Every import of one module from another, each once.
    pub fn all(&self) -> BTreeSet<Import> {
        let mut all = BTreeSet::new();
        for (from, text) in &self.code {
            for path in self.named(from, text) {
                let Some(absolute) = self.absolute(from, &path) else {
                    continue;
                };
                let Some(to) = self.owner(&absolute, 0) else {
                    continue;
                };
                if to != *from {
                    all.insert(Import {
                        from: from.clone(),
                        to,
                        path,
                    });
                }
            }
        }
        all
    }

    /// Every path in the text: those of `use`, those that begin with `crate`, `super` or `self`,
    /// and those that begin with the name of a child.
    fn named(&self, module: &Module, text: &str) -> Vec<String> {
        let mut paths: Vec<String> = uses(text).flat_map(|(_, tree)| expanded(tree)).collect();
        let mut rest = text.to_owned();
        for (_, tree) in uses(text) {
            rest = rest.replacen(tree, "", 1);
        }
        let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
        for word in rest.split(|c| !is_part(c)) {
            let Some((first, _)) = word.split_once("::") else {
                continue;
            };
            let is_child = || self.child(module, first).is_some();
            if ["crate", "super", "self"].contains(&first) || is_child() {
                paths.push(word.to_owned());
            }
        }
        paths
    }

    fn child(&self, module: &Module, name: &str) -> Option<Module> {
        let mut child = module.clone();
        child.push(name.to_owned());
        self.code.contains_key(&child).then_some(child)
    }

    /// A path from the root of the crate.
    fn absolute(&self, from: &Module, path: &str) -> Option<Module> {
        let mut parts = path.split("::").map(str::trim).peekable();
        let mut base = from.clone();
        match *parts.peek()? {
            "crate" => {
                base.clear();
                parts.next();
            }
            "self" => drop(parts.next()),
            "super" => {
                while parts.next_if_eq(&"super").is_some() {
                    base.pop();
                }
            }
            first => {
                self.child(from, first)?;
            }
        }
        base.extend(parts.map(str::to_owned));
        Some(base)
    }

    /// The module that defines what a path from the root names: a name that a module only passes on
    /// is followed to where it is from.
    fn owner(&self, path: &[String], depth: usize) -> Option<Module> {
        for end in (1..=path.len()).rev() {
            let module = path[..end].to_vec();
            let Some(passed_on) = self.passed_on.get(&module) else {
                continue;
            };
            let next = path.get(end).and_then(|name| passed_on.get(name));
            if let Some(next) = next.filter(|_| depth < 8)
                && let Some(absolute) = self.absolute(&module, next)
            {
                return self.owner(&absolute, depth + 1);
            }
            return Some(module);
        }
        None
    }
}

/// What follows each `use` in a text, with whether others may use it too.
fn uses(text: &str) -> impl Iterator<Item = (bool, &str)> {
    text.match_indices("use ").filter_map(|(at, word)| {
        let line = text[..at].rsplit('\n').next().unwrap_or_default().trim();
        let is_public = line.starts_with("pub");
        let is_start = line.is_empty() || is_public && !line.contains(char::is_whitespace);
        let rest = &text[at + word.len()..];
        is_start.then_some((is_public, rest.split(';').next()?))
    })
}

/// The names that `pub use` of a text gives, each with its path.
fn names_passed_on(text: &str) -> BTreeMap<String, String> {
    uses(text)
        .filter(|(is_public, _)| *is_public)
        .flat_map(|(_, tree)| expanded(tree))
        .filter_map(|path| Some((path.rsplit("::").next()?.to_owned(), path)))
        .collect()
}

/// `a::{b, c::{d, e}}` as `a::b`, `a::c::d`, `a::c::e`.
fn expanded(tree: &str) -> Vec<String> {
    let tree = tree.trim();
    let Some((before, inner)) = tree.split_once('{') else {
        return vec![
            tree.split(" as ")
                .next()
                .unwrap_or_default()
                .trim()
                .to_owned(),
        ];
    };
    let inner = inner.rsplit_once('}').map_or(inner, |(inner, _)| inner);
    let (mut parts, mut depth) = (vec![String::new()], 0_usize);
    for c in inner.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        parts.last_mut().expect("there is one").push(c);
    }
    parts
        .iter()
        .filter(|part| !part.trim().is_empty())
        .flat_map(|part| expanded(part))
        .map(|part| format!("{}{part}", before.trim()))
        .collect()
}

/// The groups of nodes that reach each other, of more than one node.
pub fn circles(edges: &BTreeMap<String, BTreeSet<String>>) -> Vec<Vec<String>> {
    let reached: BTreeMap<&String, BTreeSet<&String>> = edges
        .keys()
        .map(|start| {
            let (mut seen, mut open) = (BTreeSet::new(), vec![start]);
            while let Some(node) = open.pop() {
                for next in edges.get(node).into_iter().flatten() {
                    if seen.insert(next) {
                        open.push(next);
                    }
                }
            }
            (start, seen)
        })
        .collect();
    let mut circles = BTreeSet::new();
    for (node, seen) in &reached {
        let circle: Vec<String> = seen
            .iter()
            .filter(|other| reached.get(*other).is_some_and(|back| back.contains(node)))
            .map(|other| (*other).clone())
            .collect();
        if circle.len() > 1 {
            circles.insert(circle);
        }
    }
    circles.into_iter().collect()
}

#[test]
fn trees_of_names_are_read() {
    assert_eq!(
        expanded("crate::a::{self, B, c::{D as E, f}}"),
        [
            "crate::a::self",
            "crate::a::B",
            "crate::a::c::D",
            "crate::a::c::f"
        ]
    );
    let edges = [("a", vec!["b"]), ("b", vec!["c"]), ("c", vec!["b"])];
    let edges = edges
        .into_iter()
        .map(|(from, to)| (from.to_owned(), to.into_iter().map(str::to_owned).collect()))
        .collect();
    assert_eq!(circles(&edges), [["b", "c"]]);
}
