//! People credited in front matter, in every shape that real hubs use.

use std::ops::Range;

use crate::config::Config;
use crate::history::PersonSpec;
use crate::yaml::{Node, Value};

/// Somebody credited in front matter.
#[derive(Clone)]
pub struct Credited {
    /// Who is meant.
    pub who: PersonSpec,
    /// What they did: `author`, or a role of all-contributors.
    pub role: String,
    /// Whether the place in the byline is fixed by front matter.
    pub pinned: bool,
    /// Where it is written.
    pub range: Range<usize>,
    /// Where the role is written, when it is.
    pub role_range: Option<Range<usize>>,
    /// Where a key of somebody known is written, when there is one: the value of `who`.
    pub reference: Option<Range<usize>>,
}

impl std::fmt::Debug for Credited {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The specification may hold an address.
        f.debug_struct("Credited").field("role", &self.role).field("range", &self.range).finish_non_exhaustive()
    }
}

/// Keys that name people, with the role each gives.
pub const KEYS: &[&str] = &[
    "authors",
    "author",
    "contributors",
    "contributor",
    "translators",
    "translator",
    "editor",
    "editors",
    "reviewer",
    "illustrator",
    "photographer",
];

/// The people that a page's front matter names, each value once, in order.
pub fn read(tree: &Node, config: &Config) -> Vec<Credited> {
    let mut credited = Vec::new();
    for entry in tree.entries() {
        let role = match entry.key.as_str() {
            "authors" | "author" => "author",
            "contributors" | "contributor" => "content",
            "translators" | "translator" => "translation",
            "editor" | "editors" | "reviewer" => "review",
            "illustrator" | "photographer" => "design",
            key if config.front_matter.aliases.get("authors").is_some_and(|names| names.iter().any(|name| name == key)) => "author",
            _ => continue,
        };
        for item in entry.node.items() {
            people(item, role, &mut credited);
        }
    }
    credited
}

/// The people of one item: a text may name several, `[name, url]` and a map name one.
pub(super) fn people(node: &Node, role: &str, out: &mut Vec<Credited>) {
    let credited = |who: PersonSpec, role: &str| Credited {
        who,
        role: role.to_owned(),
        pinned: role == "author",
        range: node.range.clone(),
        role_range: None,
        reference: None,
    };
    match &node.value {
        Value::List(items) => {
            let texts: Vec<String> = items.iter().filter_map(Node::text).collect();
            match texts.as_slice() {
                [name, url] if is_url(url) => out.push(credited(PersonSpec { url: Some(url.clone()), ..spec(name) }, role)),
                _ => out.extend(texts.iter().map(|text| credited(spec(text), role))),
            }
        }
        Value::Map(_) => {
            let text = |keys: &[&str]| keys.iter().find_map(|key| node.get(key)).and_then(|entry| entry.node.text());
            let Some(name) = text(&["who", "name", "id", "github", "login"]) else { return };
            let mut who = spec(&name);
            who.login = text(&["github", "gitlab", "login", "handle"]).map(|login| login.trim_start_matches('@').to_owned()).or(who.login);
            who.url = text(&["url", "website", "link", "homepage"]).or(who.url);
            who.email = text(&["email", "mail"]).or(who.email);
            let at = |key: &str| node.get(key).filter(|entry| entry.node.text().is_some()).map(|entry| entry.node.range.clone());
            let credited = credited(who, text(&["role"]).as_deref().unwrap_or(role));
            out.push(Credited { role_range: at("role"), reference: at("who"), ..credited });
        }
        _ => {
            if let Some(text) = node.text() {
                out.extend(split(&text).into_iter().map(|name| credited(spec(&name), role)));
            }
        }
    }
}

/// The names in one text: `A, B and C`. A text that reads like a sentence or like an account number is one name.
fn split(text: &str) -> Vec<String> {
    let text = text.trim();
    let sentence = text.ends_with('.') && text.split_whitespace().count() > 4 || text.split_whitespace().count() > 12;
    if sentence {
        return vec![text.to_owned()];
    }
    let mut names = vec![text.to_owned()];
    for separator in [", and ", " and ", " & ", ";", ",", " + ", " et ", " und "] {
        names = names.iter().flat_map(|name| name.split(separator)).map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect();
    }
    // A comma separates people in nearly every hub; `Smith, John` needs the form of a map: `{ name: … }`.
    names
}

/// One person from a text: `Name`, `@handle`, `Name (@handle)`, `Name <mail>`.
fn spec(text: &str) -> PersonSpec {
    let text = text.trim();
    let mut who = PersonSpec::default();
    let mut name = text.to_owned();
    if let Some((before, rest)) = text.split_once('<')
        && let Some((inside, _)) = rest.split_once('>')
    {
        if inside.contains('@') {
            who.email = Some(inside.trim().to_owned());
        } else if is_url(inside) {
            who.url = Some(inside.trim().to_owned());
        }
        name = before.trim().to_owned();
    } else if let Some((before, rest)) = text.split_once('(')
        && let Some((inside, _)) = rest.split_once(')')
        && (inside.starts_with('@') || is_url(inside))
    {
        match inside.strip_prefix('@') {
            Some(login) => who.login = Some(login.trim().to_owned()),
            None => who.url = Some(inside.trim().to_owned()),
        }
        name = before.trim().to_owned();
    } else if let Some(login) = text.strip_prefix('@').filter(|rest| !rest.contains(char::is_whitespace)) {
        who.login = Some(login.to_owned());
        name.clear();
    } else if let Some((local, host)) = text.split_once('@')
        && !text.contains(char::is_whitespace)
        && host.contains('.')
    {
        // A bare address is never shown; what stands before the `@` is what the person calls themselves.
        who.email = Some(text.to_owned());
        name = local.to_owned();
    }
    who.name = Some(name).filter(|name| !name.is_empty());
    who
}

fn is_url(text: &str) -> bool {
    text.starts_with("http://") || text.starts_with("https://")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_read_in_every_shape() {
        for (yaml, expected) in [
            ("author: Ada Lovelace", "author Ada Lovelace"),
            ("author: 'Peter Piontek, Ladislao Blanchi'", "author Peter Piontek; author Ladislao Blanchi"),
            ("author: Kyle Johnson and Sabina Mortensen", "author Kyle Johnson; author Sabina Mortensen"),
            ("author: 'Dick, with love from the Motherland.'", "author Dick, with love from the Motherland."),
            ("author: 'Ian S. Pringle'", "author Ian S. Pringle"),
            ("authors: [[Bo, 'https://bo.example'], '@cy']", "author Bo →https://bo.example; author @cy"),
            ("authors: ['Dee (@dee)', 'Eve <eve@x.example>', ~]", "author Dee @dee; author Eve ✉"),
            ("contributors: [{who: bo, role: translation}, {name: Fay, github: fay}]", "translation bo; content Fay @fay"),
            ("translators: Guy", "translation Guy"),
            ("author: someone@x.example", "author someone ✉"),
            ("author: {name: Ida}\nauthors: 12", "author Ida; author 12"),
        ] {
            let tree = crate::yaml::parse(yaml).unwrap();
            let shown: Vec<String> = read(&tree, &Config::default())
                .into_iter()
                .map(|c| {
                    let parts = [
                        Some(c.role),
                        c.who.name,
                        c.who.login.map(|l| format!("@{l}")),
                        c.who.url.map(|u| format!("→{u}")),
                        c.who.email.map(|_| "✉".to_owned()),
                    ];
                    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
                })
                .collect();
            assert_eq!(shown.join("; "), expected, "{yaml}");
        }
    }
}
