//! What a page's front matter says, in the hub's own words, whichever generator's words it was
//! written in.

use std::collections::BTreeSet;
use std::ops::Range;

use jiff::civil::Date;

use crate::config::Config;
use crate::diagnostic::{Diagnostic, Severity};
use crate::fields::nearest;
use crate::hub::attestation_entry as attestation;
use crate::hub::credited::{self, Credited};
use crate::hub::read::clean_title;
use crate::license::{License, LicenseError};
use crate::paths::SourcePath;
use crate::rules::{front_matter_syntax, unknown_key};
use crate::sources::Source;
use crate::yaml::{Entry, Node, Value};

mod hero;
mod keys;
mod nested;
mod repeated;
mod values;
mod works;

pub use keys::{KEYS, is_known};
use works::{infobox_row, source_work};

/// A value and where it is written.
#[derive(Debug, Clone, PartialEq)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Bytes of the file.
    pub range: Range<usize>,
}

/// A list of front matter that is longer than what is read of it: every value may become a page,
/// and every page names all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excess {
    /// Its key.
    pub key: &'static str,
    /// How many values it has.
    pub count: usize,
    /// How many are read.
    pub most: usize,
}

/// Most categories of a page: those of its text together with those of its front matter.
pub const CATEGORIES: usize = 50;
/// Most people whom a page's front matter credits.
const CREDITED: usize = 250;
/// Most other names of a page, and most works that it draws on.
const ALIASES: usize = 100;
const SOURCES: usize = 500;
/// Most rows of the box beside the text.
const ROWS: usize = 200;

/// A page's front matter.
#[derive(Debug, Clone, Default)]
pub struct Meta {
    /// Title.
    pub title: Option<At<String>>,
    /// One or two sentences.
    pub summary: Option<At<String>>,
    /// Categories, as written.
    pub categories: Vec<At<String>>,
    /// Other titles and addresses of the page.
    pub aliases: Vec<At<String>>,
    /// Its licence, or why what is written is none.
    pub license: Option<At<Result<License, LicenseError>>>,
    /// The page's own attestation.
    pub attestation: Option<attestation::Entry>,
    /// Works that it draws on.
    pub sources: Vec<SourceWork>,
    /// People credited in front matter.
    pub credited: Vec<Credited>,
    /// The page that it translates: an id, a path or a title.
    pub translated_from: Option<At<String>>,
    /// The revision that was translated.
    pub translated_revision: Option<String>,
    /// The pages that parts of it were taken from, each with the revision.
    pub derived_from: Vec<Ancestor>,
    /// Lists with more values than are read.
    pub excess: Vec<Excess>,
    /// Facts for the box beside the text, in order.
    pub infobox: Vec<(String, String)>,
    /// Picture of the page.
    pub image: Option<At<String>>,
    /// A name that survives renames.
    pub id: Option<At<String>>,
    /// The open call that it answers: the name of a file in `calls/`.
    pub call: Option<At<String>>,
    /// Day that the author gives.
    pub date: Option<String>,
    /// The same as it is written, whether it can be read or not.
    pub written_date: Option<At<String>>,
    /// Language tag.
    pub language: Option<String>,
    /// Not published unless drafts are asked for.
    pub draft: bool,
    /// The first day on which it is published.
    pub published_from: Option<At<Date>>,
    /// The first day on which it is published no more.
    pub published_until: Option<At<Date>>,
    /// What lists and menus of other generators call it.
    pub label: Option<String>,
    /// The address that it asks for: `permalink` or `url`.
    pub address: Option<String>,
    /// The last part of the address that it asks for.
    pub slug: Option<String>,
    /// Shown on the home page.
    pub featured: bool,
    /// The page lists pages of the same name.
    pub disambiguation: bool,
    /// Every key that has a value, for required keys.
    pub keys: Vec<String>,
    /// Keys that others are most likely slips for: what they would say is not missing but misspelt,
    /// which is a finding already.
    pub misspelt: Vec<String>,
}

impl Meta {
    /// Whether another key is most likely a slip for this one.
    pub fn is_misspelt(&self, key: &str) -> bool {
        self.misspelt.iter().any(|meant| meant == key)
    }
}

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

const UNKNOWN_WHY: &str =
    "A key that is not known has no effect, so what it says is lost on readers.";

/// Reads a page's front matter. What cannot be understood is reported and left out.
pub fn read(source: &Source, tree: &Node, config: &Config, found: &mut Vec<Diagnostic>) -> Meta {
    let path = &source.path;
    let mut reader = Reader {
        path,
        tree,
        config,
        found,
    };
    let has_value = |entry: &&Entry| {
        entry.node.value != Value::Null
            && entry.node.text().is_none_or(|text| !text.trim().is_empty())
    };
    let mut meta = Meta {
        keys: tree
            .entries()
            .iter()
            .filter(has_value)
            .map(|entry| canonical(&entry.key))
            .collect(),
        ..Meta::default()
    };
    meta.title = reader.text(&["title"]);
    meta.summary = reader.text(&["summary", "description", "excerpt"]);
    meta.categories = reader.texts(&["categories", "category", "tags", "tag"]);
    if config.foreign.generator == Some("Jekyll") {
        meta.categories = split_words(meta.categories, tree);
    }
    meta.label = reader
        .text(&["name", "linkTitle", "sidebar_label", "nav_title"])
        .map(|at| at.value);
    meta.address = reader.text(&["permalink", "url"]).map(|at| at.value);
    meta.slug = reader.text(&["slug"]).map(|at| at.value);
    meta.aliases = values::addresses(reader.texts(&[
        "aliases",
        "alias",
        "permalink",
        "redirect_from",
        "redirects",
    ]));
    if let Some(taxonomies) = tree.get("taxonomies") {
        // Zola keeps its categories and tags one level down.
        for name in ["categories", "tags"] {
            if let Some(entry) = taxonomies.node.get(name) {
                meta.categories.extend(reader.texts_of(entry));
            }
        }
    }
    meta.license = reader.text(&["license", "licence"]).map(|at| At {
        value: License::parse(&at.value),
        range: at.range,
    });
    meta.attestation = reader
        .entry(&["attestation"])
        .and_then(|entry| attestation::Entry::read(&entry.node));
    meta.sources = reader
        .entry(&["sources"])
        .map(|entry| entry.node.items().iter().map(source_work).collect())
        .unwrap_or_default();
    meta.credited = credited::read(tree, config);
    if let Some(entry) = reader.entry(&["translated_from"]) {
        let named = entry
            .node
            .get("page")
            .map_or(&entry.node, |page| &page.node);
        meta.translated_from = named.text().map(|value| At {
            value,
            range: named.range.clone(),
        });
        meta.translated_revision = entry
            .node
            .get("revision")
            .and_then(|entry| entry.node.text());
    }
    meta.derived_from = reader
        .entry(&["derived_from"])
        .map(|entry| {
            entry
                .node
                .items()
                .iter()
                .filter_map(origin)
                .take(ORIGINS)
                .collect()
        })
        .unwrap_or_default();
    meta.infobox = reader
        .entry(&["infobox"])
        .map(|entry| {
            entry
                .node
                .entries()
                .iter()
                .filter_map(infobox_row)
                .collect()
        })
        .unwrap_or_default();
    meta.image = reader.text(&["image", "cover", "banner"]);
    meta.id = reader.text(&["id"]);
    meta.call = reader.text(&["call"]);
    meta.written_date = reader.text(&["date", "publishDate"]);
    meta.date = meta.written_date.as_ref().and_then(|at| iso_day(&at.value));
    // `language: python` is about a programming language.
    let is_spoken =
        |tag: &String| crate::language::tag::is_known(crate::language::tag::primary(tag));
    meta.language = reader
        .text(&["lang", "language", "locale"])
        .and_then(|at| crate::config::language_tag(&at.value))
        .filter(is_spoken);
    meta.draft = reader.boolean("draft")
        || is_no(reader.entry(&["published"]))
        || is_no(reader.entry(&["publish"]))
        || is_yes(reader.entry(&["private"]));
    meta.published_from = reader.day("publishDate");
    meta.published_until = reader.day("expiryDate");
    meta.featured = reader.boolean("featured");
    meta.disambiguation = reader.boolean("disambiguation");
    meta.misspelt = reader.unknown_and_repeated();
    reader.found.extend(hero::told(reader.path, reader.tree));
    let excess = &mut meta.excess;
    cap("categories", &mut meta.categories, CATEGORIES, excess);
    cap("aliases", &mut meta.aliases, ALIASES, excess);
    cap("sources", &mut meta.sources, SOURCES, excess);
    cap("authors", &mut meta.credited, CREDITED, excess);
    cap("infobox", &mut meta.infobox, ROWS, excess);
    nested::check(path, tree, found);
    repeated::check(source, tree, config, found);
    values::check(source, tree, config, found);
    meta
}

/// Keeps the first values of a list.
fn cap<T>(key: &'static str, values: &mut Vec<T>, most: usize, excess: &mut Vec<Excess>) {
    if values.len() > most {
        excess.push(Excess {
            key,
            count: values.len(),
            most,
        });
        values.truncate(most);
    }
}

/// How many unknown keys of a page are compared with the known ones.
const SUGGESTIONS: usize = 100;

/// How many pages one page may come from.
const ORIGINS: usize = 20;

/// A page's name, or `{ page: …, revision: … }`.
fn origin(node: &Node) -> Option<Ancestor> {
    let named = node.get("page").map_or(node, |page| &page.node);
    let name = At {
        value: named.text()?,
        range: named.range.clone(),
    };
    Some(Ancestor {
        name,
        revision: node.get("revision").and_then(|entry| entry.node.text()),
    })
}

struct Reader<'a> {
    path: &'a SourcePath,
    tree: &'a Node,
    config: &'a Config,
    found: &'a mut Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    /// The first of the spellings that is written; hub.yaml may add more for the first one.
    fn entry(&self, names: &[&str]) -> Option<&'a Entry> {
        let more = names
            .first()
            .and_then(|name| self.config.front_matter.aliases.get(*name));
        names
            .iter()
            .copied()
            .chain(more.into_iter().flatten().map(String::as_str))
            .filter_map(|name| self.tree.get(name))
            .find(|entry| entry.node.value != Value::Null)
    }

    fn text(&mut self, names: &[&str]) -> Option<At<String>> {
        let entry = self.entry(names)?;
        match entry.node.text() {
            // Only what can be seen counts: direction marks would turn the texts around a title,
            // and control characters end XML.
            Some(text) => clean_title(&text).map(|value| At {
                value,
                range: entry.node.range.clone(),
            }),
            None => {
                // Foreign hubs hold maps where we have texts (`cover: {image: …}`); only our own
                // spelling is surely a mistake.
                if KEYS.contains(&entry.key.as_str()) {
                    self.wrong_type(entry, "text");
                }
                None
            }
        }
    }

    fn boolean(&mut self, name: &'static str) -> bool {
        let Some(entry) = self.entry(&[name]) else {
            return false;
        };
        match entry
            .node
            .text()
            .map(|text| text.to_ascii_lowercase())
            .as_deref()
        {
            Some("true" | "yes" | "on") => true,
            Some("false" | "no" | "off") => false,
            _ => {
                self.wrong_type(entry, "`true` or `false`");
                false
            }
        }
    }

    fn day(&mut self, name: &'static str) -> Option<At<Date>> {
        let at = self.text(&[name])?;
        Some(At {
            value: iso_day(&at.value)?.parse().ok()?,
            range: at.range,
        })
    }

    /// All spellings together: a page may have both `categories` and `tags`.
    fn texts(&mut self, names: &[&str]) -> Vec<At<String>> {
        let more = names
            .first()
            .and_then(|name| self.config.front_matter.aliases.get(*name))
            .cloned()
            .unwrap_or_default();
        let mut texts: Vec<At<String>> = Vec::new();
        let mut known = BTreeSet::new();
        for name in names.iter().map(|name| (*name).to_owned()).chain(
            more.into_iter()
                .filter(|name| !names.contains(&name.as_str())),
        ) {
            if let Some(entry) = self.tree.get(&name) {
                for text in self.texts_of(entry) {
                    if known.insert(text.value.clone()) {
                        texts.push(text);
                    }
                }
            }
        }
        texts
    }

    fn texts_of(&mut self, entry: &Entry) -> Vec<At<String>> {
        let mut texts = Vec::new();
        for item in entry.node.items() {
            match item.text() {
                Some(text) => texts.extend(clean_title(&text).map(|value| At {
                    value,
                    range: item.range.clone(),
                })),
                None if item.value == Value::Null => {}
                None => {
                    let entry = Entry {
                        key: entry.key.clone(),
                        key_range: entry.key_range.clone(),
                        node: item.clone(),
                    };
                    self.wrong_type(&entry, "text");
                }
            }
        }
        texts
    }

    fn wrong_type(&mut self, entry: &Entry, expected: &str) {
        self.found.push(
            Diagnostic::new(
                &front_matter_syntax::RULE,
                (self.path, entry.node.range.clone()),
                format!(
                    "`{}` should be {expected}, but it is {}",
                    entry.key,
                    entry.node.kind()
                ),
            )
            .why("The value cannot be used, so the page is published without it.")
            .help(format!("Write `{}:` with {expected}.", entry.key)),
        );
    }

    /// Tells about keys that mean nothing, and gives those that were meant.
    fn unknown_and_repeated(&mut self) -> Vec<String> {
        let mut misspelt = Vec::new();
        let own: Vec<&str> = self
            .config
            .front_matter
            .fields
            .keys()
            .chain(self.config.front_matter.aliases.values().flatten())
            .chain(&self.config.front_matter.required)
            .map(String::as_str)
            .collect();
        let known: Vec<&str> = KEYS.iter().copied().chain(own.iter().copied()).collect();
        let mut seen = BTreeSet::new();
        let mut asked = 0;
        for entry in self.tree.entries() {
            let key = entry.key.as_str();
            if !seen.insert(key) {
                self.found.push(
                    Diagnostic::new(&unknown_key::RULE, (self.path, entry.key_range.clone()), format!("`{key}` is written twice; this one counts"))
                    .why("Two values for one key are a mistake of merging or copying: one of them is lost.")
                    .help("Remove the line that is wrong."),
                );
            }
            // Programs that import texts write there where each came from; who means `sources` says
            // more than an address.
            let is_origin = key == "source"
                && entry
                    .node
                    .text()
                    .is_some_and(|text| crate::hub::people::is_web(text.trim()));
            if own.contains(&key) || is_known(key) || is_origin {
                continue;
            }
            // Suggestions are a kindness to people, who do not write hundreds of keys.
            asked += 1;
            let meant = if asked <= SUGGESTIONS {
                nearest(key, &known)
            } else {
                None
            };
            let (severity, help) = match meant {
                // What the hub asks for is missing as long as it is misspelt.
                Some(name)
                    if self
                        .config
                        .front_matter
                        .required
                        .iter()
                        .any(|key| key == name) =>
                {
                    misspelt.push(name.to_owned());
                    (Severity::Error, format!("Did you mean `{name}`?"))
                }
                Some(name) => {
                    misspelt.push(name.to_owned());
                    (Severity::Warning, format!("Did you mean `{name}`?"))
                }
                // Other generators have hundreds of keys; only a hub that lists its own asks for
                // more to be reported.
                None if !self.config.written => continue,
                None => (
                    Severity::Info,
                    format!(
                        "Remove it, or allow it in hub.yaml: `front-matter: {{ fields: {{ {key}: {{}} }} }}`."
                    ),
                ),
            };
            self.found.push(
                Diagnostic::new(
                    &unknown_key::RULE,
                    (self.path, entry.key_range.clone()),
                    format!("`{key}` is not a key that is known"),
                )
                .severity(severity)
                .why(UNKNOWN_WHY)
                .help(help),
            );
        }
        misspelt
    }
}

/// The hub's own spelling of a key.
fn canonical(key: &str) -> String {
    KEYS.iter()
        .find(|known| known.eq_ignore_ascii_case(key))
        .map_or(key, |known| known)
        .to_owned()
}

/// Jekyll takes a text of several words for several categories.
fn split_words(categories: Vec<At<String>>, tree: &Node) -> Vec<At<String>> {
    let texts: Vec<_> = ["categories", "tags"]
        .iter()
        .filter_map(|key| tree.get(key))
        .filter(|entry| entry.node.text().is_some())
        .map(|entry| entry.node.range.clone())
        .collect();
    let mut split = Vec::new();
    for at in categories {
        if texts.contains(&at.range) && !at.value.contains(',') {
            split.extend(at.value.split_whitespace().map(|word| At {
                value: word.to_owned(),
                range: at.range.clone(),
            }));
        } else {
            split.push(at);
        }
    }
    split
}

/// `true`, `yes` or `on`, quoted or not.
fn is_yes(entry: Option<&Entry>) -> bool {
    let text = entry
        .and_then(|entry| entry.node.text())
        .map(|text| text.to_ascii_lowercase());
    matches!(text.as_deref(), Some("true" | "yes" | "on"))
}

/// `false`, `no` or `off`, quoted or not.
fn is_no(entry: Option<&Entry>) -> bool {
    let text = entry
        .and_then(|entry| entry.node.text())
        .map(|text| text.to_ascii_lowercase());
    matches!(text.as_deref(), Some("false" | "no" | "off"))
}

/// The day of a date in any of the usual forms; `None` when it is none.
fn iso_day(text: &str) -> Option<String> {
    let day = text.get(..10).unwrap_or(text);
    day.parse::<Date>().ok().map(|date| date.to_string())
}
