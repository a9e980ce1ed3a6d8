//! Values of hub.yaml that are more than text: addresses, languages, folders, the repository.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::diagnostic::Severity;
use crate::dialects::{self, Dialects};
use crate::fields::{Fields, FromYaml, Kind, keys};
use crate::forge::{Forge, Repository};
use crate::yaml::{self, Entry};

/// What `dialects` may hold.
pub(super) const DIALECTS: Kind = Kind::List(&Kind::Word(dialect_names));

/// What `repository` may hold: an address, or a map.
pub(super) const REPOSITORY: Kind = Kind::Either(&RepositoryMap::KIND, &Kind::Url);

/// Reads the address of a site: `http` or `https`, without a query; a trailing slash is added.
pub fn parse_site_url(text: &str) -> Option<url::Url> {
    let mut url = url::Url::parse(text.trim())
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https") && url.host_str().is_some())?;
    url.set_query(None);
    url.set_fragment(None);
    if !url.path().ends_with('/') {
        let path = format!("{}/", url.path());
        url.set_path(&path);
    }
    Some(url)
}

/// A language tag in its canonical case, when it is well formed (BCP 47).
pub fn language_tag(text: &str) -> Option<String> {
    text.trim()
        .parse::<icu_locale_core::LanguageIdentifier>()
        .ok()
        .map(|tag| tag.to_string())
}

fn dialect_names() -> Vec<&'static str> {
    dialects::TABLE.iter().map(|dialect| dialect.name).collect()
}

pub(super) fn site_url(fields: &mut Fields<'_>, entry: &Entry) -> Option<Option<url::Url>> {
    let text = String::from_yaml(fields, entry)?;
    let url = parse_site_url(&text);
    if url.is_none() {
        fields.report(
            entry.node.range.clone(),
            format!("`{text}` is not the address of a site"),
            "Write it with its scheme: `https://example.org/`.",
        );
    }
    Some(url)
}

pub(super) fn dialects(fields: &mut Fields<'_>, entry: &Entry) -> Option<Option<Dialects>> {
    let mut all = Dialects::NONE;
    for (name, range) in fields.texts_of(&entry.node) {
        match Dialects::named(&name) {
            Some(dialect) => all = all.and(dialect),
            None => {
                let known: Vec<String> = dialect_names()
                    .iter()
                    .map(|name| format!("`{name}`"))
                    .collect();
                fields.report(
                    range,
                    format!("`{name}` is not a dialect"),
                    format!("Write some of {}.", known.join(", ")),
                );
            }
        }
    }
    Some(Some(all))
}

pub(super) fn language(fields: &mut Fields<'_>, entry: &Entry) -> Option<String> {
    let text = String::from_yaml(fields, entry)?;
    known_language(fields, &text, entry.node.range.clone())
}

pub(super) fn languages(fields: &mut Fields<'_>, entry: &Entry) -> Option<Vec<String>> {
    let tags = fields.texts_of(&entry.node).into_iter();
    Some(
        tags.filter_map(|(tag, range)| known_language(fields, &tag, range))
            .collect(),
    )
}

fn known_language(fields: &mut Fields<'_>, text: &str, range: Range<usize>) -> Option<String> {
    let tag = language_tag(text);
    if tag.is_none() {
        fields.report(
            range,
            format!("`{text}` is not a language tag"),
            "Write a tag such as `en`, `pt-BR` or `zh-Hant`.",
        );
    }
    tag
}

/// The folder of the pages: `.`, `/` and an empty text mean the top of the hub.
pub(super) fn content(fields: &mut Fields<'_>, entry: &Entry) -> Option<Option<String>> {
    let node = &entry.node;
    if node.value == yaml::Value::Null {
        return None;
    }
    let Some(written) = node.text() else {
        fields.wrong(node, "the name of a folder");
        return None;
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in written.trim().split('/') {
        match part.trim() {
            "" | "." => {}
            ".." if parts.pop().is_none() => {
                fields.report(
                    node.range.clone(),
                    format!("`{written}` is outside the hub"),
                    "Name a folder of the hub, such as `content`, or `.` for the hub's own folder.",
                );
                return None;
            }
            ".." => {}
            part => parts.push(part),
        }
    }
    Some(Some(parts.join("/")))
}

keys! {
    /// A repository as a map.
    #[derive(Default)]
    pub struct RepositoryMap {
        /// Its address: `https://…`.
        pub url: Option<String> = "url" as (Kind::Url),
        /// The branch that pages are edited on; `main` without it.
        pub branch: Option<String> = "branch",
        /// What hosts it, where the address does not tell.
        pub forge: Option<Forge> = "forge" as (Kind::Word(forge_words)) with forge,
    }
}

fn forge_words() -> Vec<&'static str> {
    Forge::words().into_iter().map(|(word, _)| word).collect()
}

fn forge(fields: &mut Fields<'_>, entry: &Entry) -> Option<Option<Forge>> {
    fields.one_of(&entry.node, &Forge::words()).map(Some)
}

pub(super) fn repository(fields: &mut Fields<'_>, entry: &Entry) -> Option<Option<Repository>> {
    let range = entry.node.range.clone();
    if let Some(url) = entry.node.text() {
        let found = Repository::new(&url, "main", None);
        if found.is_none() {
            fields.report(
                range,
                format!("`{url}` is not a web address"),
                "Write `https://…`.",
            );
        }
        return Some(found);
    }
    let map = RepositoryMap::from_yaml(fields, entry)?;
    let branch = map.branch.as_deref().unwrap_or("main");
    let url = map.url.as_deref();
    let found = url.and_then(|url| Repository::new(url, branch, map.forge));
    if found.is_none() {
        fields.report(
            range,
            "this repository has no `url` that is a web address".into(),
            "Add `url: https://…`.",
        );
    }
    Some(found)
}

/// What hub.yaml says of a rule, and where; `None` turns it off.
type SaidSeverity = (Option<Severity>, Range<usize>);

pub(super) fn checks(
    fields: &mut Fields<'_>,
    entry: &Entry,
) -> Option<BTreeMap<String, SaidSeverity>> {
    let mut checks = BTreeMap::new();
    for check in entry.node.entries() {
        let severity = match check.node.text().as_deref() {
            Some("off") => None,
            Some("error") => Some(Severity::Error),
            Some("warning" | "warn") => Some(Severity::Warning),
            Some("info") => Some(Severity::Info),
            _ => {
                fields.wrong(&check.node, "`off`, `info`, `warning` or `error`");
                continue;
            }
        };
        checks.insert(check.key.clone(), (severity, check.key_range.clone()));
    }
    Some(checks)
}
