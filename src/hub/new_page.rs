//! The file that a new page begins as: front matter that the hub's own rules ask for.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::{FrontMatterRules, Licensing, Proof};
use crate::diagnostic::{Diagnostic, Severity};
use crate::front_matter;
use crate::hub::read::clean_title;
use crate::hub::{Hub, PageId, meta};
use crate::paths::{SourcePath, slug};
use crate::privacy::quoted;
use crate::sources::Source;
use crate::yaml;

pub mod asked;
mod placeholder;
mod written;

pub use written::{Blank, Blanks, Extent, Written};
use written::{Line, State};

/// What is known of a page that is to be written; what is empty is not known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewPage {
    /// Its title.
    pub title: String,
    /// BCP 47 tag of its language; empty is the hub's own.
    pub language: String,
    /// One or two sentences.
    pub summary: String,
    /// Its categories.
    pub categories: Vec<String>,
    /// Its licence as an SPDX expression; without one it has the hub's default.
    pub license: Option<String>,
    /// Works that it draws on: titles or addresses.
    pub sources: Vec<String>,
    /// The open call that it answers.
    pub call: Option<String>,
    /// The page that it translates.
    pub translates: Option<Translates>,
    /// Values of other keys, as text.
    pub values: BTreeMap<String, String>,
    /// Its text.
    pub text: String,
}

/// The page that a new one translates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translates {
    /// Its path below the folder of the pages.
    pub page: String,
    /// Its title, for the translator.
    pub title: String,
    /// The revision that is translated, where it has one.
    pub revision: Option<String>,
}

impl Translates {
    /// A page as it is now.
    pub fn now(hub: &Hub, page: PageId) -> Self {
        let page = hub.page(page);
        let path = page.source.path.below(&hub.sources.content_root);
        let latest = page.credit.latest();
        Self {
            page: path.unwrap_or(page.source.path.as_str()).to_owned(),
            title: page.title.clone(),
            revision: latest.map(|at| hub.history.commit(at).id.short().to_string()),
        }
    }

    /// The value of `translated_from`.
    pub fn value(&self) -> String {
        let page = yaml::scalar(&self.page);
        match &self.revision {
            Some(revision) => {
                format!("{{ page: {page}, revision: {} }}", yaml::scalar(revision))
            }
            None => page,
        }
    }
}

/// The path of a page in another language, beside its other translations.
pub fn translation_path(hub: &Hub, page: PageId, language: &str) -> String {
    let root = &hub.sources.content_root;
    let place = &hub.page(page).place;
    let place = place.strip_suffix(".md").unwrap_or(place);
    let file = hub.layout().new_file(place, language, &hub.config.language);
    if root.is_empty() {
        file
    } else {
        format!("{root}/{file}")
    }
}

impl NewPage {
    /// A page with a title in a language of the hub.
    pub fn titled(title: &str, language: &str) -> Self {
        Self {
            title: clean_title(title).unwrap_or_default(),
            language: language.to_owned(),
            ..Self::default()
        }
    }

    /// Where the hub expects its file.
    pub fn path(&self, hub: &Hub) -> String {
        hub.path_for(&self.title, self.language_in(hub))
    }

    /// The file at `path`.
    pub fn write(&self, hub: &Hub, path: &str, blanks: Blanks) -> Written {
        Written::of(self.lines(hub, path, blanks), Extent::All, &self.text)
    }

    /// Its texts with less and less in them, for a form that takes only so much.
    pub fn extents(&self, hub: &Hub, path: &str) -> Vec<String> {
        let extents = [Extent::All, Extent::Remarks, Extent::Asked, Extent::Title];
        let mut texts: Vec<String> = extents
            .into_iter()
            .map(|extent| {
                Written::of(self.lines(hub, path, Blanks::Empty), extent, &self.text).text
            })
            .collect();
        texts.dedup();
        texts
    }

    /// What is wrong with the front matter of a new page's file, by the hub's rules for keys and
    /// values.
    pub fn mistakes(hub: &Hub, path: &str, text: &str) -> Vec<Diagnostic> {
        let Some(path) = SourcePath::new(path) else {
            return Vec::new();
        };
        let source = Arc::new(Source::new(path, text.to_owned()));
        let mut found = Vec::new();
        let matter = front_matter::read(&source, &mut found);
        meta::read(&source, &matter.tree, &hub.config, &mut found);
        found.retain(|found| found.severity == Severity::Error);
        found
    }

    fn language_in<'s>(&'s self, hub: &'s Hub) -> &'s str {
        if self.language.is_empty() {
            &hub.config.language
        } else {
            &self.language
        }
    }

    fn lines(&self, hub: &Hub, path: &str, blanks: Blanks) -> Vec<Line> {
        let rules = &hub.config.front_matter;
        let asks = |key: &str| rules.required.iter().any(|required| required == key);
        let mut lines = Vec::new();
        let title = clean_title(&self.title).map(|title| yaml::scalar(&title));
        lines.push(Line {
            extent: Extent::Title,
            ..title.map_or_else(
                || {
                    let translate = |of: &Translates| format!("translate: {}", quoted(&of.title));
                    let remark = self.translates.as_ref().map(translate);
                    Line::empty("title", State::Open).with_remark(&remark.unwrap_or_default())
                },
                |title| Line::given("title", &title),
            )
        });
        lines.push(self.summary_line(asks("summary"), rules, blanks));
        lines.push(self.categories_line(asks("categories"), rules, blanks));
        if self.needs_language(hub, path) {
            lines.push(Line::given("lang", &yaml::scalar(self.language_in(hub))));
        }
        lines.extend(self.license(&hub.config.licensing, asks("license"), blanks));
        if !self.sources.is_empty() || asks("sources") {
            lines.push(self.value("sources", list(&self.sources), rules, blanks));
        }
        if self.call.is_some() || asks("call") {
            lines.push(self.value(
                "call",
                self.call.as_deref().map(yaml::scalar),
                rules,
                blanks,
            ));
        }
        if let Some(translates) = &self.translates {
            lines.push(Line::given("translated_from", &translates.value()));
        }
        lines.extend(self.others(rules, blanks));
        // A form on the web has no checkbox for it.
        if blanks == Blanks::Empty {
            lines.extend(certification(&hub.config.licensing).map(Line::remark));
        }
        lines
    }

    fn summary_line(&self, is_asked: bool, rules: &FrontMatterRules, blanks: Blanks) -> Line {
        match self.value(
            "summary",
            clean_title(&self.summary).map(|text| yaml::scalar(&text)),
            rules,
            blanks,
        ) {
            line if line.state == State::Lacking && !is_asked => Line {
                state: State::Open,
                ..line
            },
            line if line.state == State::Placeholder && !is_asked => {
                Line::empty("summary", State::Open)
            }
            line => line,
        }
    }

    fn categories_line(&self, is_asked: bool, rules: &FrontMatterRules, blanks: Blanks) -> Line {
        match self.value("categories", list(&self.categories), rules, blanks) {
            line if matches!(line.state, State::Lacking | State::Placeholder) && !is_asked => {
                Line {
                    text: "categories: []".into(),
                    state: State::Open,
                    ..line
                }
            }
            line if line.state == State::Lacking => Line {
                text: "categories: []".into(),
                ..line
            },
            line => line,
        }
    }

    /// Other keys that are asked for or given.
    fn others(&self, rules: &FrontMatterRules, blanks: Blanks) -> Vec<Line> {
        let mut lines = Vec::new();
        const OWN: [&str; 9] = [
            "title",
            "summary",
            "categories",
            "lang",
            "language",
            "license",
            "licence",
            "sources",
            "call",
        ];
        let is_said = |key: &&String| {
            OWN.contains(&key.as_str()) || self.translates.is_some() && *key == "translated_from"
        };
        let others = rules
            .required
            .iter()
            .chain(self.values.keys())
            .filter(|key| !is_said(key));
        let mut known = Vec::new();
        for key in others {
            if known.contains(&key) {
                continue;
            }
            known.push(key);
            let own = self
                .values
                .get(key)
                .map(|value| placeholder::as_yaml(key, value, rules));
            let own = own.or_else(|| {
                (key == "id")
                    .then(|| slug(&self.title))
                    .filter(|id| !id.is_empty())
                    .map(|id| yaml::scalar(&id))
            });
            lines.push(self.value(key, own, rules, blanks));
        }
        lines
    }

    /// The line of a key: what is given, a placeholder, or nothing with a remark on what it may be.
    fn value(
        &self,
        key: &str,
        given: Option<String>,
        rules: &FrontMatterRules,
        blanks: Blanks,
    ) -> Line {
        if let Some(given) = given {
            return Line::given(key, &given);
        }
        let remark = placeholder::remark(rules.fields.get(key));
        match blanks {
            Blanks::Empty => Line::empty(key, State::Lacking).with_remark(&remark),
            Blanks::Filled { today } => match placeholder::of(key, rules, today) {
                Some(value) => Line {
                    state: State::Placeholder,
                    ..Line::given(key, &value)
                }
                .with_remark(&remark),
                None => Line::empty(key, State::Lacking).with_remark(&remark),
            },
        }
    }

    fn license(&self, rules: &Licensing, is_asked: bool, blanks: Blanks) -> Option<Line> {
        let is_promised = is_asked || !rules.allowed.is_empty();
        let default = rules
            .default
            .as_ref()
            .map(|license| license.as_str().to_owned());
        if let Some(license) = self
            .license
            .clone()
            .or_else(|| default.clone().filter(|_| is_asked))
        {
            return Some(Line::given("license", &yaml::scalar(&license)));
        }
        if default.is_some() || !is_promised {
            return None;
        }
        Some(match (rules.allowed.as_slice(), blanks) {
            ([only], _) => Line::given("license", &yaml::scalar(only)),
            ([first, ..], Blanks::Filled { .. }) => Line {
                state: State::Placeholder,
                ..Line::given("license", &yaml::scalar(first))
            },
            _ => Line::empty("license", State::Lacking),
        })
        .map(|line| {
            if rules.allowed.len() > 1 {
                line.with_remark(&rules.allowed.join(" | "))
            } else {
                line
            }
        })
    }

    /// Whether neither the folder nor the hub's own language says which language it is.
    fn needs_language(&self, hub: &Hub, path: &str) -> bool {
        let path = SourcePath::new(path);
        let below = path
            .as_ref()
            .and_then(|path| path.below(&hub.sources.content_root))
            .unwrap_or_default();
        let found = hub.layout().locate(below).language;
        found.as_deref().unwrap_or(&hub.config.language) != self.language_in(hub)
    }
}

/// How a contributor certifies the right to give what they give, as a remark.
fn certification(rules: &Licensing) -> Option<String> {
    if !rules.attestation.require {
        return None;
    }
    let statement = rules
        .attestation
        .statement
        .as_ref()
        .map_or("DCO-1.1", |(name, _)| name);
    // The last line of the commit's message; the same in every language.
    if rules.attestation.accept.contains(&Proof::SignOff) {
        Some("git commit: Signed-off-by: NAME <ADDRESS>".into())
    } else if rules.attestation.accept.contains(&Proof::Page) {
        Some(format!(
            "attestation: {{ statement: {}, by: NAME }}",
            statement.split_whitespace().collect::<Vec<_>>().join(" ")
        ))
    } else {
        None
    }
}

fn list(values: &[String]) -> Option<String> {
    let values: Vec<String> = values
        .iter()
        .filter_map(|value| clean_title(value))
        .map(|value| yaml::scalar(&value))
        .collect();
    (!values.is_empty()).then(|| format!("[{}]", values.join(", ")))
}
/// Whether a sentence is what a new page is filled with.
pub fn is_filled_in_sentence(text: &str) -> bool {
    placeholder::is_sentence(text)
}

/// Whether a category is what a new page is filled with.
pub fn is_filled_in_category(text: &str) -> bool {
    placeholder::is_category(text)
}
