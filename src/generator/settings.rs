//! Settings of any form, asked for one key at a time.

use crate::yaml::{self, Node, Value};

/// A file of settings.
pub(super) enum Settings {
    /// YAML, of which one key at a time is read: tags and anchors elsewhere in it do not matter.
    Lines(String),
    /// TOML or JSON.
    Tree(Node),
    /// A program.
    Script(String),
}

/// Deepest key and longest text in quotes that are looked for in programs.
const QUOTED: usize = 200;

/// How many texts of a list in a program are taken.
const LISTED: usize = 200;

impl Settings {
    /// Settings by the file's name.
    pub fn new(file: &str, text: String) -> Self {
        let text = text
            .strip_prefix('\u{feff}')
            .map(str::to_owned)
            .unwrap_or(text)
            .replace("\r\n", "\n")
            .replace('\r', "\n");
        match file.rsplit('.').next().unwrap_or_default() {
            "toml" => {
                yaml::parse_toml(&text).map_or_else(|_| Self::Script(text.clone()), Self::Tree)
            }
            "json" => {
                yaml::parse_settings(&text).map_or_else(|_| Self::Script(text.clone()), Self::Tree)
            }
            "yml" | "yaml" | "cff" => Self::Lines(text),
            _ => Self::Script(text),
        }
    }

    /// Whether a key is there.
    pub fn has(&self, key: &str) -> bool {
        match self {
            Self::Script(text) => text
                .lines()
                .any(|line| assigned(line.trim_start(), key).is_some()),
            _ => self.node(key).is_some(),
        }
    }

    /// The text at a key such as `book.title`. Letter case does not matter, as in Hugo.
    pub fn text(&self, key: &str) -> Option<String> {
        match self {
            Self::Script(text) => text
                .lines()
                .find_map(|line| quoted(assigned(line.trim_start(), key.rsplit('.').next()?)?))
                .or_else(|| on_one_line(text, key.rsplit('.').next()?)),
            _ => self
                .node(key)?
                .text()
                .filter(|text| !text.trim().is_empty()),
        }
    }

    /// The text at a key that is written once: in a program, which of two is meant cannot be said.
    pub fn only_text(&self, key: &str) -> Option<String> {
        let count = |text: &str| {
            let lines = text.lines().map(str::trim_start);
            lines.filter(|line| assigned(line, key).is_some()).count()
        };
        match self {
            Self::Script(text) if count(text) != 1 => None,
            _ => self.text(key),
        }
    }

    /// Whether a key is not there, or says nothing.
    pub fn is_blank(&self, key: &str) -> bool {
        let is_empty = |value: &str| value.starts_with("\"\"") || value.starts_with("''");
        match self {
            Self::Script(text) => {
                let lines = text.lines().map(str::trim_start);
                let mut values = lines.filter_map(|line| assigned(line, key));
                values.all(is_empty)
            }
            _ => self.node(key).is_none_or(|node| match node.text() {
                Some(text) => text.trim().is_empty(),
                None => matches!(node.value, Value::Null),
            }),
        }
    }

    /// The names of the keys at the top; none of a program, which may say anything.
    pub fn names(&self) -> Vec<String> {
        match self {
            Self::Script(_) => Vec::new(),
            Self::Tree(tree) => {
                let entries = tree.entries().iter();
                entries.map(|entry| entry.key.clone()).collect()
            }
            Self::Lines(text) => {
                let lines = text.lines().filter(|line| {
                    !line.starts_with([' ', '\t', '#', '-', '}', ']', '%', '&', '{'])
                });
                let names = lines.filter_map(|line| line.split_once(':'));
                let names = names.map(|(name, _)| name.trim().trim_matches(['"', '\'']));
                let is_key = |name: &&str| {
                    !name.is_empty()
                        && name.len() <= 60
                        && name
                            .chars()
                            .all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c))
                };
                names.filter(is_key).map(str::to_owned).collect()
            }
        }
    }

    /// The texts of a list, or the lines of a text; not those that take something out of it.
    pub fn texts(&self, key: &str) -> Vec<String> {
        self.lines(key)
            .into_iter()
            .filter(|line| !line.starts_with('!'))
            .collect()
    }

    /// What a list takes out of itself: `!**/TODO.md`.
    pub fn taken_out(&self, key: &str) -> Vec<String> {
        self.lines(key)
            .iter()
            .filter_map(|line| line.strip_prefix('!').map(str::to_owned))
            .collect()
    }

    fn lines(&self, key: &str) -> Vec<String> {
        let texts: Vec<String> = match self {
            Self::Script(text) => listed(text, key),
            _ => self
                .nodes(key)
                .iter()
                .flat_map(Node::items)
                .filter_map(Node::text)
                .collect(),
        };
        let lines = texts.iter().flat_map(|text| text.lines()).map(str::trim);
        lines
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(str::to_owned)
            .collect()
    }

    /// What is at a key, in each entry where a list stands on the way: `build.content.exclude` of
    /// `{"build": {"content": [{"exclude": […]}]}}`.
    pub fn nodes(&self, key: &str) -> Vec<Node> {
        let Some((first, rest)) = key.split_once('.') else {
            return self.node(key).into_iter().collect();
        };
        let mut nodes: Vec<Node> = self.node(first).into_iter().collect();
        for part in rest.split('.') {
            let within = |node: &Node| match &node.value {
                Value::List(items) => items
                    .iter()
                    .filter_map(|item| entry(item, part))
                    .collect::<Vec<_>>(),
                _ => entry(node, part).into_iter().collect(),
            };
            nodes = nodes.iter().flat_map(within).collect();
        }
        nodes
    }

    /// The keys of a map, or the texts of a list.
    pub fn keys(&self, key: &str) -> Vec<String> {
        let Some(node) = self.node(key) else {
            return Vec::new();
        };
        let keys: Vec<String> = node
            .entries()
            .iter()
            .map(|entry| entry.key.clone())
            .collect();
        if keys.is_empty() {
            node.items().iter().filter_map(Node::text).collect()
        } else {
            keys
        }
    }

    /// Whether a list has an item, whatever else in it cannot be read: MkDocs' extensions have tags
    /// of Python.
    pub fn lists(&self, key: &str, item: &str) -> bool {
        match self {
            Self::Lines(text) => section(text, key).is_some_and(|lines| {
                lines
                    .lines()
                    .any(|line| line.trim().strip_prefix("- ") == Some(item))
            }),
            _ => self.keys(key).iter().any(|other| other == item),
        }
    }

    /// Whether a key says yes.
    pub fn turns_on(&self, key: &str) -> bool {
        self.says(key, "true")
    }

    /// Whether a key says no.
    pub fn turns_off(&self, key: &str) -> bool {
        self.says(key, "false")
    }

    fn says(&self, key: &str, word: &str) -> bool {
        match self {
            Self::Script(text) => key
                .rsplit('.')
                .next()
                .is_some_and(|key| text.lines().any(|line| says(line, key, word))),
            _ => self
                .node(key)
                .and_then(|node| node.text())
                .is_some_and(|text| text == word),
        }
    }

    /// What a line below a key gives a name, whatever else below it cannot be read.
    pub fn line(&self, key: &str, name: &str) -> Option<String> {
        let Self::Lines(text) = self else { return None };
        let value = section(text, key)?
            .lines()
            .find_map(|line| line.trim().strip_prefix(name)?.strip_prefix(':'))?;
        Some(value.trim().trim_matches(['"', '\'']).to_owned()).filter(|value| !value.is_empty())
    }

    /// What is at a key.
    pub fn node(&self, key: &str) -> Option<Node> {
        let mut parts = key.split('.');
        let first = parts.next()?;
        let mut node = match self {
            Self::Lines(text) => entry(&yaml::parse_settings(section(text, first)?).ok()?, first)?,
            Self::Tree(tree) => entry(tree, first)?,
            Self::Script(_) => return None,
        };
        for part in parts {
            node = entry(&node, part)?;
        }
        Some(node)
    }
}

fn entry(node: &Node, key: &str) -> Option<Node> {
    node.entries()
        .iter()
        .rev()
        .find(|entry| entry.key.eq_ignore_ascii_case(key))
        .map(|entry| entry.node.clone())
}

/// The lines of a key at the top of a YAML file.
fn section<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    let mut start = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let is_top = !line.starts_with([' ', '\t', '#', '\n', '-', '}', ']']);
        if is_top && let Some(start) = start {
            return text.get(start..at);
        }
        let named = line
            .split_once(':')
            .map(|(name, _)| name.trim().trim_matches(['"', '\'']));
        if is_top && named.is_some_and(|name| name.eq_ignore_ascii_case(key)) {
            start = Some(at);
        }
        at += line.len();
    }
    text.get(start?..)
}

/// What a line gives a name: `title: x`, `"title": x`, `project = x`, `export const title = x`.
fn assigned<'l>(line: &'l str, key: &str) -> Option<&'l str> {
    let line = ["export ", "const ", "let ", "var "]
        .iter()
        .fold(line, |line, word| line.strip_prefix(word).unwrap_or(line));
    let line = line.trim_start_matches(['{', ' ', '"', '\'']);
    let rest = line
        .get(..key.len())
        .filter(|name| name.eq_ignore_ascii_case(key))
        .and_then(|_| line.get(key.len()..))?;
    let rest = rest.trim_start_matches(['"', '\'']).trim_start();
    Some(
        rest.strip_prefix(':')
            .or_else(|| rest.strip_prefix('='))?
            .trim_start(),
    )
}

/// What a program that exports an object on one line gives a name in it:
/// `module.exports = { title: "x", … }`.
fn on_one_line(text: &str, key: &str) -> Option<String> {
    let starts = ["module.exports = {", "export default {"];
    let inner = text
        .lines()
        .find_map(|line| starts.iter().find_map(|start| line.strip_prefix(start)))?;
    // Behind the first brace stand the keys of an object in this one.
    let own = inner.find('{').map_or(inner, |end| &inner[..end]);
    own.split(", ")
        .find_map(|part| quoted(assigned(part.trim_start(), key)?))
}

/// Whether a line of a program gives a key a word, wherever in it: `markdown: { breaks: true },`.
/// What is behind two slashes is a comment.
fn says(line: &str, key: &str, word: &str) -> bool {
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '.' | '-');
    let line = line.split("//").next().unwrap_or_default();
    line.match_indices(key)
        .filter(|(at, _)| !line[..*at].ends_with(is_name))
        .any(|(at, _)| {
            let value = line[at + key.len()..]
                .trim_start_matches(['"', '\''])
                .trim_start()
                .strip_prefix(':')
                .unwrap_or_default()
                .trim_start();
            value
                .strip_prefix(word)
                .is_some_and(|rest| !rest.starts_with(is_name))
        })
}

/// The texts in quotes of a list in a program, which holds nothing else:
/// `pagePatterns: ["**/*.md", "!**/TODO.md"]`.
fn listed(text: &str, key: &str) -> Vec<String> {
    let mut at = 0;
    let list = text.split_inclusive('\n').find_map(|line| {
        let start = at + line.len();
        at = start;
        let value = assigned(line.trim_start(), key)?.strip_prefix('[')?;
        text.get(start - value.len()..)
    });
    let mut rest = list.unwrap_or_default();
    let mut texts = Vec::new();
    // Brackets and commas in quotes are a part of the pattern: `posts/[id].md`, `**/{a,b}.md`.
    while let Some(at) = rest.find(['"', '\'', '`', ']', '/']) {
        rest = &rest[at..];
        if rest.starts_with(']') || texts.len() >= LISTED {
            break;
        }
        if rest.starts_with('/') {
            // What stands behind two slashes is a comment.
            rest = if rest.starts_with("//") {
                rest.split_once('\n').map_or("", |(_, next)| next)
            } else {
                &rest[1..]
            };
            continue;
        }
        let Some(end) = rest[1..].find(&rest[..1]) else {
            break;
        };
        texts.extend(quoted(rest));
        rest = &rest[end + 2..];
    }
    texts
}

/// The text in quotes that `rest` begins with, when it says the whole value.
fn quoted(rest: &str) -> Option<String> {
    let quote = rest
        .chars()
        .next()
        .filter(|c| matches!(c, '"' | '\'' | '`'))?;
    let inner = &rest[1..];
    let end = inner.find(quote).filter(|end| *end <= QUOTED)?;
    let text = inner.get(..end)?;
    // An escaped quote, or a value that is put together: that would have to be run.
    let is_whole = !text.contains(['\\', '\n'])
        && !text.contains("${")
        && !inner[end + 1..].trim_start().starts_with(['+', '.', '%']);
    is_whole
        .then(|| text.trim().to_owned())
        .filter(|text| !text.is_empty())
}
