//! The theme's texts in every language: Fluent files, with English as the last resort.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::Hash;
use std::sync::{Arc, PoisonError, RwLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::error::ThemeError;
use super::layers::{Layers, ThemeFile};
use crate::language::tag;

const LAST_RESORT: &str = "en";

/// The languages of a theme that a hub uses.
pub(super) struct Strings {
    /// Codes of all languages that there are texts in.
    known: BTreeSet<String>,
    /// What was asked for, by its code in `known`. Others are not read: a hub uses two or three of
    /// many.
    languages: BTreeMap<String, Arc<Language>>,
    main: Arc<Language>,
}

/// The texts of one language.
pub(super) struct Language {
    /// BCP 47 code.
    pub(super) code: String,
    bundle: FluentBundle<Arc<FluentResource>>,
    /// Texts without arguments, resolved once: most of what a page asks for.
    plain: HashMap<String, String>,
    /// Texts with a number, and days.
    counted: Said<i64>,
    days: Said<[u8; 10]>,
}

/// Texts with one argument, made once for each: pages ask for the same ones again and again.
struct Said<A>(RwLock<HashMap<String, HashMap<A, String>>>);

/// Most arguments that are told apart for one text.
const MOST_SAID: usize = 5_000;

impl<A: Eq + Hash> Said<A> {
    fn new() -> Self {
        Self(RwLock::new(HashMap::new()))
    }

    fn get(&self, key: &str, of: A, make: impl FnOnce() -> Option<String>) -> Option<String> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(text) = known.get(key).and_then(|texts| texts.get(&of)) {
            return Some(text.clone());
        }
        drop(known);
        let text = make()?;
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let texts = known.entry(key.to_owned()).or_default();
        if texts.len() < MOST_SAID {
            texts.insert(of, text.clone());
        }
        Some(text)
    }
}

impl Strings {
    /// Reads `strings/<language>.ftl` of every layer: of the main language, of those in `wanted`,
    /// and of those that the hub brings itself, whose mistakes are told.
    pub(super) fn load<'a>(
        layers: &Layers,
        main: &'a str,
        wanted: impl Iterator<Item = &'a str>,
    ) -> Result<Self, ThemeError> {
        let mut files: BTreeMap<String, Vec<ThemeFile>> = BTreeMap::new();
        for (_, name, file) in layers.stack("strings") {
            if let Some(code) = name.strip_suffix(".ftl") {
                files.entry(code.to_owned()).or_default().push(file);
            }
        }
        let known: BTreeSet<String> = files.keys().cloned().collect();
        let own = files
            .iter()
            .filter(|(_, files)| files.iter().any(|file| matches!(file.bytes, Cow::Owned(_))))
            .map(|(code, _)| code.as_str());
        let codes: BTreeSet<&str> = wanted
            .chain([main])
            .filter_map(|code| spoken(&known, code))
            .chain(own)
            .chain([LAST_RESORT])
            .collect();
        let last_resort = Texts::read(files.get(LAST_RESORT).into_iter().flatten())?;
        let mut languages = BTreeMap::new();
        for code in codes.into_iter().filter(|code| known.contains(*code)) {
            let own = match files.get(code) {
                Some(files) if code != LAST_RESORT => Texts::read(files.iter())?,
                _ => Texts::default(),
            };
            let language = Language::new(code, [&last_resort, &own]);
            languages.insert(code.to_owned(), Arc::new(language));
        }
        let main = spoken(&known, main)
            .and_then(|code| languages.get(code))
            .or_else(|| languages.get(LAST_RESORT))
            .cloned();
        let Some(main) = main else {
            return Err(ThemeError::file(
                "strings",
                "the theme has no strings",
                "add `strings/en.ftl`",
            ));
        };
        Ok(Self {
            known,
            languages,
            main,
        })
    }

    /// The language of that code, else the nearest one, else the main one.
    pub(super) fn language(&self, code: &str) -> Arc<Language> {
        spoken(&self.known, code)
            .and_then(|code| self.languages.get(code))
            .unwrap_or(&self.main)
            .clone()
    }

    /// Whether there are texts in a language, whatever its region.
    pub(super) fn speaks(&self, code: &str) -> bool {
        spoken(&self.known, code).is_some()
    }
}

/// The one of the known languages that is read by people who read `code`: the same, the same
/// without its region, or the same in the script that the region writes.
fn spoken<'k>(known: &'k BTreeSet<String>, code: &str) -> Option<&'k str> {
    let code = code.replace('_', "-");
    let primary = tag::primary(&code);
    let script = tag::script(&code).map(|script| format!("{primary}-{script}"));
    [Some(code.clone()), script, Some(primary.to_owned())]
        .into_iter()
        .flatten()
        .find_map(|code| known.get(&code))
        .map(String::as_str)
}

/// What the files of one language say.
#[derive(Default)]
struct Texts {
    resources: Vec<Arc<FluentResource>>,
    ids: Vec<String>,
}

impl Texts {
    fn read<'a>(files: impl Iterator<Item = &'a ThemeFile>) -> Result<Self, ThemeError> {
        let mut texts = Self::default();
        for file in files {
            let text = String::from_utf8_lossy(&file.bytes).into_owned();
            let names = text.lines().filter_map(message_id).map(str::to_owned);
            texts.ids.extend(names);
            let resource = FluentResource::try_new(text).map_err(|(resource, errors)| {
                let at = errors.first().map_or(0, |error| error.pos.start);
                let before = resource.source().get(..at).unwrap_or_default();
                let line = before.matches('\n').count() + 1;
                ThemeError::file(
                    &format!("{}:{line}", file.origin),
                    "this is not a valid Fluent message",
                    "Write `key = text`; see https://projectfluent.org",
                )
            })?;
            texts.resources.push(Arc::new(resource));
        }
        Ok(texts)
    }
}

impl Language {
    /// The texts of a language; the later ones win.
    fn new(code: &str, texts: [&Texts; 2]) -> Self {
        let locale: LanguageIdentifier = code.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolation marks would end up in titles and attributes; templates use <bdi> where it
        // matters.
        bundle.set_use_isolating(false);
        for resource in texts.iter().flat_map(|texts| &texts.resources) {
            bundle.add_resource_overriding(resource.clone());
        }
        let mut language = Self {
            code: code.to_owned(),
            bundle,
            plain: HashMap::new(),
            counted: Said::new(),
            days: Said::new(),
        };
        language.plain = texts
            .iter()
            .flat_map(|texts| &texts.ids)
            .filter_map(|id| Some((id.clone(), language.resolve(id, None)?)))
            .collect();
        language
    }

    /// A text that needs no arguments.
    pub(super) fn plain(&self, key: &str) -> Option<&str> {
        self.plain.get(key).map(String::as_str)
    }

    /// A text with arguments. `None` when there is no such text or an argument is missing.
    pub(super) fn format<'a>(
        &'a self,
        key: &str,
        arguments: impl IntoIterator<Item = (&'a str, FluentValue<'a>)>,
    ) -> Option<Cow<'a, str>> {
        if let Some(text) = self.plain(key) {
            return Some(Cow::Borrowed(text));
        }
        let arguments: FluentArgs<'a> = arguments.into_iter().collect();
        self.resolve(key, Some(&arguments)).map(Cow::Owned)
    }

    /// A text with a number, its argument `n`. `None` as in [`Self::format`].
    pub(super) fn counted(&self, key: &str, n: i64) -> Option<String> {
        self.counted.get(key, n, || {
            self.format(key, [("n", n.into())]).map(Cow::into_owned)
        })
    }

    /// What `make` says of a day such as `2026-03-01` in a format.
    pub(super) fn day(
        &self,
        format: &str,
        day: [u8; 10],
        make: impl FnOnce() -> Option<String>,
    ) -> Option<String> {
        self.days.get(format, day, make)
    }

    /// Direction of writing, for languages that the hub does not list.
    pub(super) fn dir(&self) -> &'static str {
        let rtl = ["ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"];
        if rtl.contains(&self.code.split('-').next().unwrap_or_default()) {
            "rtl"
        } else {
            "ltr"
        }
    }

    fn resolve(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, arguments, &mut errors)
            .into_owned();
        errors.is_empty().then_some(text)
    }
}

/// The id of the message that begins on this line, if one does.
pub(super) fn message_id(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    (id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'))
    .then_some(id)
}
