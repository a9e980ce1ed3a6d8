//! People credited in front matter, in every shape that real hubs use.

use std::ops::Range;

use crate::config::Config;
use crate::fields::{Key, Kind, Placeholder};
use crate::history::PersonSpec;
use crate::yaml::{Node, Value};

mod offices;
mod text;

pub use text::without_brackets;

/// How many people one page may credit: each may get a page of their own.
const PEOPLE: usize = 2_000;

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
    /// The one person that this entry and the next are, if the hub knows somebody of that name:
    /// `Lovelace, Ada`.
    pub with_next: Option<String>,
}

impl Credited {
    fn new(who: PersonSpec, role: &str, node: &Node) -> Self {
        Self {
            who,
            role: role.to_owned(),
            pinned: role == "author",
            range: node.range.clone(),
            role_range: None,
            reference: None,
            with_next: None,
        }
    }
}

impl std::fmt::Debug for Credited {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The specification may hold an address.
        f.debug_struct("Credited")
            .field("role", &self.role)
            .field("range", &self.range)
            .finish_non_exhaustive()
    }
}

/// The keys of front matter that name people, each with what it says that they did: `author`, or
/// one of all-contributors' kinds.
pub const KEYS: &[(&str, Key)] = &[
    (
        "author",
        Key::new(
            "authors",
            Kind::List(&Kind::Person),
            "Who wrote it, at the head of the byline in this order.",
        )
        .or(&[
            "author",
            "authors-nogithub",
            "co-authors",
            "co-author",
            "coauthors",
            "coauthor",
            "writers",
            "writer",
            "byline",
        ])
        .filled(Placeholder::None),
    ),
    (
        "content",
        Key::new(
            "contributors",
            Kind::List(&Kind::Either(&Kind::Person, &Kind::Open(PERSON))),
            "Credit that git cannot see: `{ who: Bo, role: translation }`.",
        )
        .or(&["contributor", "contribs", "contrib"])
        .filled(Placeholder::None),
    ),
    role(
        "translation",
        "translators",
        &["translator", "translated-by"],
        "Who translated it.",
    ),
    role(
        "review",
        "editors",
        &[
            "editor",
            "edited-by",
            "reviewers",
            "reviewer",
            "reviewed-by",
        ],
        "Who edited or reviewed it.",
    ),
    role(
        "design",
        "illustrators",
        &[
            "illustrator",
            "illustrated-by",
            "photographers",
            "photographer",
        ],
        "Who made its pictures.",
    ),
    role(
        "projectManagement",
        "coordinators",
        &["coordinator"],
        "Who coordinated the work.",
    ),
    role(
        "maintenance",
        "maintainers",
        &["maintainer"],
        "Who keeps it up to date.",
    ),
];

/// The keys of somebody who is credited.
const PERSON: &[Key] = &[
    Key::new("who", Kind::Person, "A profile, a login, or a name.").or(&["name", "id"]),
    Key::new(
        "role",
        Kind::Text,
        "What they did: one of all-contributors' kinds.",
    ),
    Key::new("github", Kind::Text, "Their login at the forge.").or(&["gitlab", "login", "handle"]),
    Key::new("url", Kind::Url, "Their page.").or(&["website", "link", "homepage"]),
    Key::new("email", Kind::Text, "Their address, which is never shown.").or(&["mail"]),
];

/// A key of other generators that names people.
const fn role(
    role: &'static str,
    name: &'static str,
    spellings: &'static [&'static str],
    help: &'static str,
) -> (&'static str, Key) {
    let key = Key::new(name, Kind::List(&Kind::Person), help);
    (role, key.or(spellings).of_others())
}

/// Whether a key of front matter names people.
pub fn is_key(key: &str) -> bool {
    role_of(key).is_some()
}

/// The people that a page's front matter names, each value once, in order.
pub fn read(tree: &Node, config: &Config) -> Vec<Credited> {
    let mut credited = Vec::new();
    for entry in tree.entries() {
        let own = || {
            config
                .front_matter
                .aliases
                .get("authors")
                .is_some_and(|names| names.contains(&entry.key))
                .then_some("author")
        };
        let Some(role) = role_of(&entry.key).or_else(own) else {
            continue;
        };
        let items = entry.node.items();
        let texts = || items.iter().map(Node::text);
        // Where each item of a list has one comma, it stands within a name.
        let turned = items.len() > 1
            && texts().all(|text| text.is_some_and(|text| text::is_last_name_first(&text)));
        for item in items {
            match item.text().filter(|_| turned) {
                Some(name) => credited.push(Credited::new(text::turned(&name), role, item)),
                None => people(item, role, &mut credited),
            }
        }
    }
    credited.truncate(PEOPLE);
    credited
}

/// What a key says that people did: `author`, or one of all-contributors' kinds. Generators write
/// the same key in different ways.
fn role_of(key: &str) -> Option<&'static str> {
    let key = key.to_ascii_lowercase().replace('_', "-");
    let named = KEYS.iter().find(|(_, known)| known.is_called(&key));
    named.map(|(role, _)| *role)
}

/// The people of one item: a text may name several, `[name, url]` and a map name one.
pub(super) fn people(node: &Node, role: &str, out: &mut Vec<Credited>) {
    let credited = |who: PersonSpec, role: &str| Credited::new(who, role, node);
    match &node.value {
        Value::List(items) => {
            let texts: Vec<String> = items.iter().filter_map(Node::text).collect();
            match texts.as_slice() {
                [name, url] if text::is_url(url) => out.push(credited(
                    PersonSpec {
                        url: Some(url.clone()),
                        ..text::spec(name)
                    },
                    role,
                )),
                _ => out.extend(texts.iter().map(|text| credited(text::spec(text), role))),
            }
        }
        Value::Map(_) => {
            let text = |keys: &[&str]| {
                keys.iter()
                    .find_map(|key| node.get(key))
                    .and_then(|entry| entry.node.text())
            };
            let Some(name) = text(&["who", "name", "id", "github", "login"]) else {
                return;
            };
            let mut who = text::spec(&name);
            who.login = text(&["github", "gitlab", "login", "handle"])
                .map(|login| login.trim_start_matches('@').to_owned())
                .or(who.login);
            who.url = text(&["url", "website", "link", "homepage"]).or(who.url);
            who.email = text(&["email", "mail"]).or(who.email);
            let at = |key: &str| {
                node.get(key)
                    .filter(|entry| entry.node.text().is_some())
                    .map(|entry| entry.node.range.clone())
            };
            let credited = credited(who, text(&["role"]).as_deref().unwrap_or(role));
            out.push(Credited {
                role_range: at("role"),
                reference: at("who"),
                ..credited
            });
        }
        _ => {
            if let Some(text) = node.text() {
                out.extend(text::people(&text).into_iter().map(|named| Credited {
                    with_next: named.with_next,
                    ..credited(named.who, role)
                }));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_read_in_every_shape() {
        for (yaml, expected) in [
            ("author: Ada Lovelace", "author Ada Lovelace"),
            (
                "author: 'Peter Piontek, Ladislao Blanchi'",
                "author Peter Piontek; author Ladislao Blanchi",
            ),
            (
                "author: Kyle Johnson and Sabina Mortensen",
                "author Kyle Johnson; author Sabina Mortensen",
            ),
            (
                "author: 'Dick, with love from the Motherland.'",
                "author Dick, with love from the Motherland.",
            ),
            ("author: 'Ian S. Pringle'", "author Ian S. Pringle"),
            (
                "authors: [[Bo, 'https://bo.example'], '@cy']",
                "author Bo →https://bo.example; author @cy",
            ),
            (
                "authors: ['Dee (@dee)', 'Eve <eve@x.example>', ~]",
                "author Dee @dee; author Eve ✉",
            ),
            (
                "contributors: [{who: bo, role: translation}, {name: Fay, github: fay}]",
                "translation bo; content Fay @fay",
            ),
            ("translators: Guy", "translation Guy"),
            ("author: someone@x.example", "author someone ✉"),
            ("author: {name: Ida}\nauthors: 12", "author Ida; author 12"),
            (
                "author: 'Max (@max), Ned (@ned), Ola (@ola), Pia (@pia), Quy (@quy), Ria (@ria), Sue Wu (@sue), Tom (@tom), Uwe (@uwe), Vic (@vic), Wil (@wil), Xi (@xi), Yu (@yu)'",
                "author Max @max; author Ned @ned; author Ola @ola; author Pia @pia; author Quy @quy; author Ria @ria; author Sue Wu @sue; author Tom @tom; \
                 author Uwe @uwe; author Vic @vic; author Wil @wil; author Xi @xi; author Yu @yu",
            ),
            (
                "author: 'Billy Reed (@okw), Dan Long <dan@x.example>, Eve'",
                "author Billy Reed @okw; author Dan Long ✉; author Eve",
            ),
            (
                "author: 'Ada Lace (@ada) <ada@x.example>; Bo Ito <bo@x.example> (@bo)'",
                "author Ada Lace @ada ✉; author Bo Ito @bo ✉",
            ),
            (
                "author: 'Ada Lace @ada und Bo et Cy & Di、伊藤望, and Eve AND Fay et al.'",
                "author Ada Lace @ada; author Bo; author Cy; author Di; author 伊藤望; author Eve; author Fay",
            ),
            (
                "author: '[Ada Lace](https://ada.example), @bo (Bo Ito), Cy (Tide Inc., Hull)'",
                "author Ada Lace →https://ada.example; author Bo Ito @bo; author Cy (Tide Inc., Hull)",
            ),
            (
                "author: 'Lovelace, A., Babbage, C. and van der Berg, Jan'",
                "author A. Lovelace; author C. Babbage; author Jan van der Berg",
            ),
            (
                "author: 'Lovelace, Ada; Babbage, Charles'",
                "author Ada Lovelace; author Charles Babbage",
            ),
            (
                "authors: ['Lovelace, Ada', 'Babbage, Charles']",
                "author Ada Lovelace; author Charles Babbage",
            ),
            (
                "author: 'Ada Lace, PhD, Sam King, Jr.'",
                "author Ada Lace; author Sam King Jr.",
            ),
            (
                "author: 'This page was first written by Ada, and then by Bo'",
                "author This page was first written by Ada, and then by Bo",
            ),
            ("author: 'Jo Fox, Head of Operations'", "author Jo Fox"),
            (
                "author: 'Ada Lace, TIDE Executive Director, Bo Ito, Senior Software Engineer and Cy Sand, CTO'",
                "author Ada Lace; author Bo Ito; author Cy Sand",
            ),
            (
                "authors: ['Jo Fox, Vice President', 'Ada Lace, Director of Tides']",
                "author Jo Fox; author Ada Lace",
            ),
            // Family names that are offices, too.
            (
                "author: 'Jo Fox, Farah Engineer, Edith Head, Software Engineer Guild'",
                "author Jo Fox; author Farah Engineer; author Edith Head; author Software Engineer Guild",
            ),
            ("author: 'Ada (open, Bo'", "author Ada (open; author Bo"),
            (
                "author: 'Andy Sand, Rosalind and Étienne'",
                "author Andy Sand; author Rosalind; author Étienne",
            ),
            (
                "coordinators: [Ada]\nmaintainers: '@bo'\nIllustrators: Cy\ncontrib: Di\nauthors-nogithub: Eve\nreviewers: [fay]",
                "projectManagement Ada; maintenance @bo; design Cy; content Di; author Eve; review fay",
            ),
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
