//! hub.yaml: as written → as checked.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Severity};
use crate::dialects::{self, Dialects};
use crate::fields::Fields;
use crate::forge::{Forge, Repository};
use crate::generator::Foreign;
use crate::language::Layout;
use crate::rules::configuration::RULE;
use crate::sources::Source;
use crate::yaml;

mod credit;
mod elsewhere;
mod front_matter;
mod licensing;
mod protected;
pub mod publish;
pub mod schema;
mod submissions;

pub use credit::{CreditRules, HistoryRules};
pub use elsewhere::Elsewhere;
pub use front_matter::FrontMatterRules;
pub use licensing::{CoAuthors, Licensing, Proof};
pub use protected::Protected;
pub use publish::Publishing;
pub use submissions::{Intake, Limits, Show, SubmissionRules};

/// What a hub is configured to be. Every part has a default, so a repository without hub.yaml is a
/// hub too.
#[derive(Debug, Clone)]
pub struct Config {
    /// Whether there is a hub.yaml: a hub without one has promised nothing about its front matter.
    pub written: bool,
    /// The hub's name; `None` takes it from other generators' settings, the home page, the README
    /// or the repository's name.
    pub title: Option<String>,
    /// One sentence about the hub.
    pub description: Option<String>,
    /// Where the site will be served, with a trailing slash; `None` makes links work on any host's
    /// root.
    pub url: Option<url::Url>,
    /// BCP 47 tag of the hub's own language.
    pub language: String,
    /// All languages that pages are written in, the hub's own first.
    pub languages: Vec<String>,
    /// Whether hub.yaml says the hub's own language.
    pub language_named: bool,
    /// Whether hub.yaml lists the languages: then none is recognised beside them.
    pub languages_named: bool,
    /// Where the pages of each language are, once somebody has looked.
    pub layout: Option<Arc<Layout>>,
    /// Name of the theme.
    pub theme: String,
    /// Where the repository is hosted.
    pub repository: Option<Repository>,
    /// The folder that holds the pages, an empty text for the top; `None` finds it.
    pub content: Option<String>,
    /// Globs of files that are no content.
    pub ignore: Vec<String>,
    /// Where files of sister repositories are that pages link.
    pub elsewhere: Vec<Elsewhere>,
    /// What other programs' Markdown the pages are written in; `None` finds it by the settings of
    /// those programs.
    pub dialects: Option<Dialects>,
    /// Licences and attestations.
    pub licensing: Licensing,
    /// Keys of pages.
    pub front_matter: FrontMatterRules,
    /// What counts as how much credit.
    pub credit: CreditRules,
    /// What the pages about histories show.
    pub history: HistoryRules,
    /// Files that only some people may change.
    pub protected: Vec<Protected>,
    /// Where `commonweal publish` puts the site.
    pub publishing: Publishing,
    /// Which refs are contributions, who may make them, and how large they may be.
    pub submissions: SubmissionRules,
    /// Severity of rules, by name; `None` switches a rule off.
    pub checks: BTreeMap<String, (Option<Severity>, Range<usize>)>,
    /// What another generator's settings say, for what hub.yaml leaves open.
    pub foreign: Foreign,
    /// What the repository is called at its forge.
    pub repository_name: Option<String>,
    /// What the hub's folder is called on this disk.
    pub folder_name: Option<String>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            written: false,
            title: None,
            description: None,
            url: None,
            language: "en".into(),
            languages: vec!["en".into()],
            language_named: false,
            languages_named: false,
            layout: None,
            theme: "encyclopedia".into(),
            repository: None,
            content: None,
            ignore: Vec::new(),
            elsewhere: Vec::new(),
            dialects: None,
            licensing: Licensing::default(),
            front_matter: FrontMatterRules::default(),
            credit: CreditRules::default(),
            history: HistoryRules::default(),
            protected: Vec::new(),
            publishing: Publishing::default(),
            submissions: SubmissionRules::default(),
            checks: BTreeMap::new(),
            foreign: Foreign::default(),
            repository_name: None,
            folder_name: None,
        }
    }
}

impl Config {
    /// Reads hub.yaml; what is wrong is reported and its default kept.
    pub fn read(source: &Source) -> (Self, Vec<Diagnostic>) {
        let mut config = Self {
            written: true,
            ..Self::default()
        };
        let tree = match yaml::parse(&source.text) {
            Ok(tree) => tree,
            Err(error) => {
                let finding = Diagnostic::new(
                    &RULE,
                    (&source.path, error.offset..error.offset),
                    format!("this is not valid YAML: {}", error.message),
                )
                .why("The hub cannot be built without knowing its settings.")
                .help("Fix this line; `commonweal check` shows whether it can be read.");
                return (config, vec![finding]);
            }
        };
        let mut fields = Fields::new(&source.path, &tree, &RULE);
        let mut found = Vec::new();
        config.title = fields.text("title");
        config.description = fields.text("description");
        config.url = site_url(&mut fields);
        if let Some(tag) = language(&mut fields, "language") {
            config.languages = vec![tag.clone()];
            config.language = tag;
            config.language_named = true;
        }
        config.languages_named = fields.entry("languages").is_some();
        for (tag, range) in fields.texts("languages") {
            match language_tag(&tag) {
                Some(tag) if config.languages.contains(&tag) => {}
                Some(tag) => config.languages.push(tag),
                None => fields.report(
                    range,
                    format!("`{tag}` is not a language tag"),
                    "Write a tag such as `en`, `pt-BR` or `zh-Hant`.".into(),
                ),
            }
        }
        if let Some(theme) = fields.text("theme") {
            config.theme = theme;
        }
        config.repository = repository(&mut fields);
        config.content = content(&mut fields);
        config.ignore = fields
            .texts("ignore")
            .into_iter()
            .map(|(glob, _)| glob)
            .collect();
        config.dialects = dialects(&mut fields);
        if let Some(entry) = fields.entry("elsewhere") {
            let own = entry.node.entries().iter();
            config.elsewhere = own
                .filter_map(|entry| Elsewhere::read(&entry.key, &entry.node, &mut fields))
                .collect();
        }
        if let Some(mut map) = fields.map("licensing") {
            config.licensing.read(&mut map, &mut found);
            found.extend(map.finish());
        }
        if let Some(mut map) = fields.map("front-matter") {
            config.front_matter.read(&mut map);
            found.extend(map.finish());
        }
        if let Some(mut map) = fields.map("credit") {
            config.credit.read(&mut map, &mut found);
            found.extend(map.finish());
        }
        if let Some(mut map) = fields.map("history") {
            config.history.read(&mut map);
            found.extend(map.finish());
        }
        if let Some(mut map) = fields.map("publish") {
            config.publishing.read(&mut map);
            found.extend(map.finish());
        }
        if let Some(entry) = fields.entry("checks") {
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
                config
                    .checks
                    .insert(check.key.clone(), (severity, check.key_range.clone()));
            }
        }
        if let Some(entry) = fields.entry("protected") {
            for item in entry.node.items() {
                let mut map = Fields::new(&source.path, item, &RULE);
                config.protected.push(Protected::read(&mut map));
                found.extend(map.finish());
            }
        }
        if let Some(mut map) = fields.map("submissions") {
            config.submissions.read(&mut map, &mut found);
            found.extend(map.finish());
        }
        found.extend(fields.finish());
        (config, found)
    }

    /// Takes over the languages that were recognised.
    pub fn settle(&mut self, layout: Arc<Layout>) {
        if !self.languages_named {
            if let Some(main) = &layout.main {
                self.language.clone_from(main);
            }
            let others = layout.others.iter().filter(|tag| **tag != self.language);
            self.languages = std::iter::once(&self.language)
                .chain(others)
                .cloned()
                .collect();
        }
        self.layout = Some(layout);
    }

    /// Takes the dialects that the repository's other settings tell of, where hub.yaml says
    /// nothing; `paths` are those of all files.
    pub fn recognise_dialects<'p>(&mut self, paths: impl Iterator<Item = &'p str>) {
        let told = self.foreign.reads;
        self.dialects = self
            .dialects
            .or_else(|| Some(paths.fold(told, |all, path| all.and(Dialects::of_settings(path)))));
    }

    /// The path that the site is hosted under, without a trailing slash: an empty text or
    /// `/commons`.
    pub fn base_path(&self) -> String {
        // Two slashes in front would be another host.
        let path = |url: &url::Url| url.path().trim_matches('/').to_owned();
        self.url
            .as_ref()
            .map(path)
            .filter(|path| !path.is_empty())
            .map_or(String::new(), |path| format!("/{path}"))
    }

    /// The absolute address of a site-relative URL, when the site's address is known.
    pub fn absolute(&self, url: &crate::paths::Url) -> Option<String> {
        self.url
            .as_ref()
            .map(|site| format!("{}{}", site.as_str().trim_end_matches('/'), url.as_str()))
    }
}

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

fn site_url(fields: &mut Fields) -> Option<url::Url> {
    let text = fields.text("url")?;
    let range = fields.entry("url")?.node.range.clone();
    let url = parse_site_url(&text);
    if url.is_none() {
        fields.report(
            range,
            format!("`{text}` is not the address of a site"),
            "Write it with its scheme: `https://example.org/`.".into(),
        );
    }
    url
}

fn dialects(fields: &mut Fields) -> Option<Dialects> {
    fields.entry("dialects")?;
    let mut all = Dialects::NONE;
    for (name, range) in fields.texts("dialects") {
        match Dialects::named(&name) {
            Some(dialect) => all = all.and(dialect),
            None => {
                let known: Vec<String> = dialects::TABLE
                    .iter()
                    .map(|dialect| format!("`{}`", dialect.name))
                    .collect();
                fields.report(
                    range,
                    format!("`{name}` is not a dialect"),
                    format!("Write some of {}.", known.join(", ")),
                );
            }
        }
    }
    Some(all)
}

fn language(fields: &mut Fields, key: &'static str) -> Option<String> {
    let text = fields.text(key)?;
    let range = fields.entry(key)?.node.range.clone();
    let tag = language_tag(&text);
    if tag.is_none() {
        fields.report(
            range,
            format!("`{text}` is not a language tag"),
            "Write a tag such as `en`, `pt-BR` or `zh-Hant`.".into(),
        );
    }
    tag
}

/// The folder of the pages: `.`, `/` and an empty text mean the top of the hub.
fn content(fields: &mut Fields) -> Option<String> {
    let node = &fields.entry("content")?.node;
    let written = if node.value == yaml::Value::Null {
        return None;
    } else {
        node.text()
    };
    let Some(written) = written else {
        fields.wrong(node, "the name of a folder");
        return None;
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in written.trim().split('/') {
        match part.trim() {
            "" | "." => {}
            ".." if parts.pop().is_none() => {
                let help =
                    "Name a folder of the hub, such as `content`, or `.` for the hub's own folder."
                        .to_owned();
                fields.report(
                    node.range.clone(),
                    format!("`{written}` is outside the hub"),
                    help,
                );
                return None;
            }
            ".." => {}
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

fn repository(fields: &mut Fields) -> Option<Repository> {
    let entry = fields.entry("repository")?;
    if let Some(url) = entry.node.text() {
        let found = Repository::new(&url, "main", None);
        if found.is_none() {
            fields.report(
                entry.node.range.clone(),
                format!("`{url}` is not a web address"),
                "Write `https://…`.".into(),
            );
        }
        return found;
    }
    let mut map = fields.map("repository")?;
    let url = map.text("url");
    let branch = map.text("branch").unwrap_or_else(|| "main".into());
    let forge = map.one_of("forge", &Forge::words());
    let found = url
        .as_deref()
        .and_then(|url| Repository::new(url, &branch, forge));
    if found.is_none() {
        map.report(
            entry.node.range.clone(),
            "this repository has no `url` that is a web address".into(),
            "Add `url: https://…`.".into(),
        );
    }
    let findings = map.finish();
    fields.diagnostics.extend(findings);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::SourcePath;

    fn read(text: &str) -> (Config, Vec<String>) {
        let source = Source::new(SourcePath::new("hub.yaml").unwrap(), text.into());
        let (config, found) = Config::read(&source);
        let told = found
            .iter()
            .map(|d| {
                format!(
                    "{} {}: {} — {}",
                    source.position(d.place.range.as_ref().unwrap().start).line,
                    d.severity.name(),
                    d.message,
                    d.help
                )
            })
            .collect();
        (config, told)
    }

    #[test]
    fn every_mistake_is_told_at_once_and_the_rest_is_kept() {
        let (config, told) = read(
            "titel: Shore\ndescription: [a]\nurl: tidepool.example\nlanguages: [en, fr, français]\nlicensing: {default: CC BY-SA 4.0, allowed: [CC-BY-SA-4], attestation: {require: maybe, since: soon}}\nchecks: {broken-link: loud, stub: off}\n",
        );
        assert_eq!(
            told,
            [
                "5 error: this should be `true` or `false`, but it is text — Write `true` or `false` here, or remove the key.",
                "5 error: `soon` is not a date — Write a date such as 2026-01-31.",
                "5 error: `CC-BY-SA-4` is not the name of a licence that SPDX knows — Write an SPDX identifier such as CC-BY-SA-4.0.",
                "2 error: this should be text, but it is a list — Write text here, or remove the key.",
                "3 error: `tidepool.example` is not the address of a site — Write it with its scheme: `https://example.org/`.",
                "4 error: `français` is not a language tag — Write a tag such as `en`, `pt-BR` or `zh-Hant`.",
                "6 error: this should be `off`, `info`, `warning` or `error`, but it is text — Write `off`, `info`, `warning` or `error` here, or remove the key.",
                "1 error: `titel` is not a key that is known here — Did you mean `title`?",
            ]
        );
        assert_eq!(config.languages, ["en", "fr"]);
        assert_eq!(config.licensing.default.unwrap().as_str(), "CC-BY-SA-4.0");
        assert!(config.checks["stub"].0.is_none());
    }

    #[test]
    fn the_folder_of_the_pages_may_be_written_in_many_ways() {
        for (written, folder) in [
            (".", Some("")),
            ("./", Some("")),
            ("/", Some("")),
            ("\"\"", Some("")),
            ("docs/..", Some("")),
            ("./docs//a/", Some("docs/a")),
            ("/docs", Some("docs")),
            ("", None),
        ] {
            let (config, told) = read(&format!("content: {written}\n"));
            assert_eq!(
                (config.content.as_deref(), told.len()),
                (folder, 0),
                "{written}"
            );
        }
        let (config, told) = read("content: ../x\n");
        assert_eq!(config.content, None);
        assert!(told[0].contains("outside the hub"), "{told:?}");
    }

    #[test]
    fn the_site_may_live_below_a_folder() {
        let (config, told) =
            read("url: https://a.example/commons\nrepository: https://github.com/a/b\n");
        assert_eq!(told, Vec::<String>::new());
        assert_eq!(config.base_path(), "/commons");
        assert_eq!(
            config
                .absolute(&crate::paths::OutputPath::page("x").unwrap().url())
                .as_deref(),
            Some("https://a.example/commons/x/")
        );
        assert_eq!(config.repository.unwrap().forge, Forge::named("github"));
    }
}
