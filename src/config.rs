//! hub.yaml: as written → as checked.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Severity};
use crate::dialects::Dialects;
use crate::fields::{Fields, Kind, keys};
use crate::forge::Repository;
use crate::generator::Foreign;
use crate::language::Layout;
use crate::rules::configuration::RULE;
use crate::sources::Source;
use crate::yaml;

mod answers;
mod tasks;
mod calls;
pub mod colours;
mod credit;
mod data;
mod elsewhere;
mod front_matter;
mod head;
mod issues;
mod licensing;
mod look;
pub mod menu;
mod protected;
pub mod publish;
pub mod schema;
mod sections;
mod submissions;
mod values;

pub use answers::{AnswerRules, Within};
pub use calls::CallRules;
pub use colours::{Colour, Colours};
pub use credit::{CreditRules, HistoryRules};
pub use data::DataFile;
pub use elsewhere::Elsewhere;
pub use front_matter::FrontMatterRules;
pub use head::{HeadLink, HeadRules};
pub use issues::IssueRules;
pub use licensing::{AttestationRules, CoAuthors, Licensing, Proof};
pub use look::{Csp, NamedFile, Script};
pub use menu::{FooterRules, MenuEntry};
pub use protected::Protected;
pub use publish::Publishing;
pub use sections::{Column, HomeBlock, SectionRules};
pub use submissions::{Intake, Limits, Show, SubmissionRules};
pub use tasks::TaskSettings;
pub use values::{language_tag, parse_site_url};

keys! {
    /// What a hub is configured to be. Every part has a default, so a repository without hub.yaml
    /// is a hub too.
    #[derive(Debug, Clone)]
    pub struct Config then settle_languages {
        /// The hub's name; without it that of another generator's settings, of the home page, of
        /// the README or of the repository.
        pub title: Option<String> = "title",
        /// One sentence about the hub.
        pub description: Option<String> = "description",
        /// Where the site is served: `https://example.org/`. Without it, links work on any host's
        /// root.
        pub url: Option<url::Url> = "url" as (Kind::Url) with values::site_url,
        /// The hub's own language; `en` without it.
        pub language: String = "language" as (Kind::Language) with values::language,
        /// All languages that pages are written in; without it they are recognised by folders and
        /// names of files.
        pub languages: Vec<String> =
            "languages" as (Kind::List(&Kind::Language)) with values::languages,
        /// Name of the theme; `encyclopedia` without it.
        pub theme: String = "theme",
        /// A picture beside the hub's name: a file of the hub.
        pub logo: Option<NamedFile> = "logo" as (Kind::Text) with look::logo,
        /// What browsers show in the tabs of the pages: an SVG or PNG of the hub.
        pub icon: Option<NamedFile> = "icon" as (Kind::Text) with look::icon,
        /// Colours of the pages, on a light ground and in the dark.
        pub colours: Colours = "colours",
        /// Style sheets of the hub, after that of the theme.
        pub css: Vec<NamedFile> = "css" as (Kind::List(&Kind::Text)) with look::css,
        /// Scripts that every page loads: files of the hub, or addresses with `https://`.
        pub scripts: Vec<Script> = "scripts",
        /// Hosts that readers' browsers may load from besides the site's own, by what they load;
        /// each as `https://host`.
        pub csp: Csp = "csp",
        /// The main menu, in place of the usual one.
        pub menu: Option<Vec<MenuEntry>> = "menu",
        /// What the footer says besides.
        pub footer: FooterRules = "footer",
        /// What the head of every page says besides: names and links, nothing that loads or runs.
        pub head: HeadRules = "head",
        /// What the home page shows, in this order; all of it without this.
        pub home: Option<Vec<HomeBlock>> = "home",
        /// What folders of pages are, by their paths below that of all pages.
        pub sections: BTreeMap<String, SectionRules> = "sections",
        /// Where the repository is hosted, which gives pages their Edit and Source links.
        pub repository: Option<Repository> = "repository" as (values::REPOSITORY)
            with values::repository,
        /// The folder that holds the pages, `.` for the top; without it the folder is found.
        pub content: Option<String> = "content" with values::content,
        /// Paths of files that are no content, with `*` and `**`.
        pub ignore: Vec<String> = "ignore",
        /// Other programs whose Markdown is read; without it they are known by their settings.
        pub dialects: Option<Dialects> = "dialects" as (values::DIALECTS) with values::dialects,
        /// Where files of sister repositories are that pages link:
        /// `"eip-*": "https://eips.example/EIPS/eip-*"`.
        pub elsewhere: Vec<Elsewhere> = "elsewhere",
        /// Lists of the works that texts cite as `[@key]`: files in BibTeX (`.bib`) or CSL-JSON
        /// (`.json`).
        pub bibliography: Vec<NamedFile> =
            "bibliography" as (Kind::List(&Kind::Text)) with look::bibliography,
        /// Licences and attestations.
        pub licensing: Licensing = "licensing",
        /// The keys that pages have.
        pub front_matter: FrontMatterRules = "front-matter",
        /// What counts as how much credit.
        pub credit: CreditRules = "credit",
        /// What the pages about histories show.
        pub history: HistoryRules = "history",
        /// Where `commonweal publish` puts the site.
        pub publishing: Publishing = "publish",
        /// Whether readers can search the site; `search: off` leaves the index out.
        pub search: bool = "search",
        /// The severity of rules, or `off`: `red-link: off`.
        pub checks: BTreeMap<String, (Option<Severity>, Range<usize>)> =
            "checks" as (Kind::Checks) with values::checks,
        /// Files that only some people may change.
        pub protected: Vec<Protected> = "protected",
        /// Which refs are contributions, who may make them, and how large they may be.
        pub submissions: SubmissionRules = "submissions",
        /// Where ideas that were sent as issues are taken from.
        pub issues: IssueRules = "issues",
        /// By when people are promised a first answer, and what tells of answers.
        pub answers: AnswerRules = "answers",
        /// Small things to do, listed at `/tasks/` for whoever has a few minutes: `tasks: {}` lists
        /// them, and so does every call of the kind `tasks`.
        pub tasks: Option<TaskSettings> = "tasks",
        /// How calls are shown.
        pub calls: CallRules = "calls",
    }
    besides {
        /// Whether there is a hub.yaml: a hub without one has promised nothing about its front
        /// matter.
        pub written: bool,
        /// Whether hub.yaml says the hub's own language.
        pub language_named: bool,
        /// Whether hub.yaml lists the languages: then none is recognised beside them.
        pub languages_named: bool,
        /// Where the pages of each language are, once somebody has looked.
        pub layout: Option<Arc<Layout>>,
        /// What another generator's settings say, for what hub.yaml leaves open.
        pub foreign: Foreign,
        /// What the repository is called at its forge.
        pub repository_name: Option<String>,
        /// What the hub's folder is called on this disk.
        pub folder_name: Option<String>,
    }
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
            logo: None,
            icon: None,
            colours: Colours::default(),
            css: Vec::new(),
            scripts: Vec::new(),
            csp: Csp::default(),
            menu: None,
            footer: FooterRules::default(),
            head: HeadRules::default(),
            home: None,
            sections: BTreeMap::new(),
            repository: None,
            content: None,
            ignore: Vec::new(),
            elsewhere: Vec::new(),
            dialects: None,
            bibliography: Vec::new(),
            licensing: Licensing::default(),
            front_matter: FrontMatterRules::default(),
            credit: CreditRules::default(),
            history: HistoryRules::default(),
            protected: Vec::new(),
            publishing: Publishing::default(),
            search: true,
            submissions: SubmissionRules::default(),
            issues: IssueRules::default(),
            answers: AnswerRules::default(),
            tasks: None,
            calls: CallRules::default(),
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
        config.read_keys(&mut fields);
        if config.url.is_none() {
            let domain = config.publishing.domain.iter();
            config.url = domain
                .filter_map(|domain| parse_site_url(&format!("https://{domain}/")))
                .next();
        }
        (config, fields.finish())
    }

    /// Puts the hub's own language first.
    fn settle_languages(&mut self, fields: &mut Fields<'_>) {
        self.language_named = fields.entry("language").is_some_and(|entry| {
            entry
                .node
                .text()
                .and_then(|tag| language_tag(&tag))
                .is_some()
        });
        self.languages_named = fields.entry("languages").is_some();
        let named = std::mem::replace(&mut self.languages, vec![self.language.clone()]);
        for tag in named.into_iter().filter(|_| self.languages_named) {
            if !self.languages.contains(&tag) {
                self.languages.push(tag);
            }
        }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forge::Forge;
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
                "5 error: this should be `true` or `false`, but it is `maybe` — Write `true` or `false` here, or remove the key.",
                "5 error: `soon` is not a date — Write a date such as 2026-01-31.",
                "5 error: `CC-BY-SA-4` is not the name of a licence that SPDX knows — Write an SPDX identifier such as CC-BY-SA-4.0.",
                "2 error: this should be text, but it is a list — Write text here, or remove the key.",
                "3 error: `tidepool.example` is not the address of a site — Write it with its scheme: `https://example.org/`.",
                "4 error: `français` is not a language tag — Write a tag such as `en`, `pt-BR` or `zh-Hant`.",
                "6 error: this should be `off`, `info`, `warning` or `error`, but it is `loud` — Write `off`, `info`, `warning` or `error` here, or remove the key.",
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
