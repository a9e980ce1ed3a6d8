//! Themes: folders of templates, assets and strings, each falling back to the one it extends, and
//! at last to `encyclopedia`.
//!
//! A theme is chosen by name. Its files are looked for in the hub's own `templates/`, then in the
//! hub's `themes/<name>/`, then in the theme that its `theme.yaml` extends, and so on; the last is
//! always the embedded `encyclopedia`. An override that only changes a part can extend what it
//! hides: `{% extends "encyclopedia/article.html" %}`.
//!
//! A template sees the view of its page (see [`crate::view`]), `site`, `ui` (language, direction
//! and menu of the texts around the page), and `once`: what the templates in the folder `once/`
//! gave, which are rendered a single time for each language because they see no page.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Tera};

use crate::diagnostic::Diagnostic;
use crate::digest::Digest;
use crate::paths::OutputPath;
use crate::sources::Sources;
use crate::view::{AssetsView, FooterView, MenuItem, SiteView, View};

mod effect;
mod engine;
mod error;
mod files;
mod layers;
mod strings;
#[cfg(test)]
mod tests;

use error::Origins;
pub use error::{RenderError, ThemeError};
pub use files::{File, files};
pub use layers::DEFAULT_THEME;
use layers::Layers;
use strings::Strings;

/// How many files of a hub's theme may be broken before all of them are left out.
const BROKEN_FILES: usize = 16;

/// A loaded theme: renders views, and hands out its files.
pub struct Theme {
    base: Tera,
    origins: Origins,
    site: SiteView,
    strings: Strings,
    /// One engine for each language: functions that translate know their language, even in
    /// components.
    engines: BTreeMap<String, Tera>,
    assets: Vec<Asset>,
    digest: Option<Digest>,
}

/// A file that the theme adds to the output.
#[derive(Debug, Clone)]
pub struct Asset {
    /// Where it goes; the name holds a hash of the content, so it may be cached for ever.
    pub path: OutputPath,
    /// Its bytes.
    pub bytes: Cow<'static, [u8]>,
}

/// What the texts around a page are written in: `ui` in templates.
#[derive(Serialize)]
struct Ui<'a> {
    language: &'a str,
    dir: &'a str,
    menu: Vec<MenuItem>,
    footer: FooterView,
    /// The forge's form for a new page.
    new_page: Option<&'a str>,
    /// Where the pages are of which each language has one.
    #[serde(flatten)]
    places: Option<&'a BTreeMap<String, String>>,
}

impl Theme {
    /// Reads the theme called `name` and everything that it falls back to, and checks all its
    /// templates and strings.
    ///
    /// `site` is what every page sees; its `assets` are filled in here.
    ///
    /// # Errors
    /// When there is no such theme, when themes extend each other in a circle, or when a file is
    /// not valid.
    pub fn load(sources: &Sources, name: &str, site: SiteView) -> Result<Self, ThemeError> {
        let layers = Layers::find(sources, name)?;
        let listed = site.languages.iter().map(|language| language.code.as_str());
        let strings = Strings::load(&layers, &site.language, listed)?;
        let (assets, urls) = assets(&layers, &site.base)?;
        let site = SiteView {
            assets: standard_assets(&urls),
            ..site
        };
        let (base, origins) = engine::compile(&layers, &site, Arc::new(urls))?;
        let languages = site
            .languages
            .iter()
            .map(|l| l.code.clone())
            .chain([site.language.clone()]);
        let digest = Digest::of(&(layers.digest(), &site));
        let engine = |code: String| Ok((code.clone(), engine_for(&code, &base, &site, &strings)?));
        let engines = languages
            .map(engine)
            .collect::<tera::TeraResult<_>>()
            .map_err(|error| ThemeError::template(&error, &origins))?;
        Ok(Self {
            base,
            origins,
            site,
            strings,
            engines,
            assets,
            digest,
        })
    }

    /// The same where a file of the hub that cannot be used costs nothing but itself: the built-in
    /// one takes its place, and a finding says why.
    ///
    /// # Errors
    /// When there is no such theme, which is the mistake of who wrote hub.yaml.
    pub fn load_sound(
        sources: &Sources,
        name: &str,
        site: &SiteView,
    ) -> Result<(Self, Vec<Diagnostic>), ThemeError> {
        let mut rest = Cow::Borrowed(sources);
        let mut found = Vec::new();
        for _ in 0..BROKEN_FILES {
            match Self::load(&rest, name, site.clone()) {
                Ok(theme) => {
                    found.extend(effect::lacking(sources, name, site, &theme.strings));
                    return Ok((theme, found));
                }
                Err(error) if error.place.starts_with("hub.yaml") && found.is_empty() => {
                    return Err(error);
                }
                Err(error) => {
                    let Some(source) = error
                        .file_name()
                        .and_then(|path| rest.to_mut().texts.remove(path))
                    else {
                        break;
                    };
                    found.push(error.told(&source));
                }
            }
        }
        rest.to_mut()
            .texts
            .retain(|path, _| path.below("templates").is_none() && path.below("themes").is_none());
        let is_built_in = Layers::find(&rest, name).is_ok();
        let theme = Self::load(
            &rest,
            if is_built_in { name } else { DEFAULT_THEME },
            site.clone(),
        )?;
        Ok((theme, found))
    }

    /// Renders a view with the template of that name, such as `article.html`. The language is that
    /// of `page.language`.
    ///
    /// # Errors
    /// When the theme has no such template or the template uses something that the view does not
    /// have. The error says where.
    pub fn render(&self, template: &str, view: &dyn View) -> Result<String, RenderError> {
        let failure = |error| RenderError::new(template, &error, &self.origins);
        let value = view.value().map_err(failure)?;
        let language = ["page.language", "language"]
            .into_iter()
            .find_map(|path| value.get_from_path(path)?.as_str())
            .unwrap_or_default();
        let engine = self.engine(language);
        let mut context = Context::new();
        for (key, value) in value.into_map().into_iter().flatten() {
            if let Some(name) = key.as_str() {
                context.insert_value(name.to_owned(), value);
            }
        }
        engine.render(template, &context).map_err(failure)
    }

    /// The name of all that the theme is made from, with what every page sees of the hub.
    pub fn digest(&self) -> Option<Digest> {
        self.digest
    }

    /// Whether the theme has a template of that name.
    pub fn has(&self, template: &str) -> bool {
        self.base.contains_template(template)
    }

    /// The files that belong in the output.
    pub fn assets(&self) -> &[Asset] {
        &self.assets
    }

    /// The hub as templates see it.
    pub fn site(&self) -> &SiteView {
        &self.site
    }

    /// A string of the theme in a language, for texts that pages need before a template: the title
    /// of a feed, say. Arguments are numbers or texts.
    pub fn text(&self, language: &str, key: &str) -> String {
        self.strings
            .language(language)
            .plain(key)
            .unwrap_or(key)
            .to_owned()
    }

    /// Writes days such as `2026-06-14` in words of a language.
    pub fn days(&self, language: &str) -> impl Fn(&str) -> String + Send + Sync + 'static {
        let strings = self.strings.language(language);
        move |day| engine::date(&strings, day, "date-format")
    }

    /// Whether there are words in a language, with or without its region.
    pub fn speaks(&self, language: &str) -> bool {
        self.strings.speaks(language)
    }

    /// The language of the words around pages in `language`.
    pub fn words_of(&self, language: &str) -> String {
        self.strings.language(language).code.clone()
    }

    /// The engine for the language, for the same language without a region, or for the hub's main
    /// language.
    fn engine(&self, language: &str) -> &Tera {
        let short = language.split(['-', '_']).next().unwrap_or_default();
        [language, short, &self.site.language]
            .into_iter()
            .find_map(|code| self.engines.get(code))
            .unwrap_or(&self.base)
    }
}

/// Makes the engine for a language and renders with it what is the same on every page.
fn engine_for(
    code: &str,
    base: &Tera,
    site: &SiteView,
    strings: &Strings,
) -> tera::TeraResult<Tera> {
    let texts = strings.language(code);
    let dir = site
        .languages
        .iter()
        .find(|l| l.code == texts.code)
        .map_or(texts.dir(), |l| l.dir.as_str());
    let labelled = |items: &[MenuItem]| labelled(items, &texts);
    let footer = own(&site.footers, code, site);
    let mut engine = base.clone();
    engine::speak(&mut engine, &texts);
    let ui = Ui {
        language: &texts.code,
        dir,
        menu: own(&site.menus, code, site).map_or_else(Vec::new, |menu| labelled(menu)),
        footer: FooterView {
            explore: footer.map_or_else(Vec::new, |footer| labelled(&footer.explore)),
            take_part: footer.map_or_else(Vec::new, |footer| labelled(&footer.take_part)),
            links: footer.map_or_else(Vec::new, |footer| labelled(&footer.links)),
            html: footer.map_or_else(String::new, |footer| footer.html.clone()),
        },
        new_page: own(&site.new_page, code, site).map(String::as_str),
        places: own(&site.places_of, code, site),
    };
    engine.global_context().insert("ui", &ui);
    let names: BTreeSet<String> = engine
        .get_template_names()
        .filter_map(once_name)
        .map(str::to_owned)
        .collect();
    let mut once = BTreeMap::new();
    for name in names {
        once.insert(
            name.clone(),
            engine.render(&format!("once/{name}.html"), &Context::new())?,
        );
    }
    engine.global_context().insert("once", &once);
    Ok(engine)
}

/// What a language has of something, or else the hub's main one.
fn own<'s, T>(of: &'s BTreeMap<String, T>, code: &str, site: &SiteView) -> Option<&'s T> {
    of.get(code).or_else(|| of.get(&site.language))
}

/// The entries of a menu with words for those that have none.
fn labelled(items: &[MenuItem], texts: &strings::Language) -> Vec<MenuItem> {
    let labelled = items.iter().map(|item| MenuItem {
        label: Some(menu_label(item, texts)),
        children: labelled(&item.children, texts),
        ..item.clone()
    });
    labelled.collect()
}

fn menu_label(item: &MenuItem, texts: &strings::Language) -> String {
    if let Some(label) = &item.label {
        return label.clone();
    }
    let text = |of: &str| texts.plain(&format!("{of}-{}", item.key));
    text("menu")
        .or_else(|| text("title"))
        .or_else(|| texts.plain(&item.key))
        .unwrap_or(&item.key)
        .to_owned()
}

/// `bottom` of `encyclopedia/once/bottom.html`: a template that is rendered once for each language.
fn once_name(template: &str) -> Option<&str> {
    let (folder, name) = template.strip_suffix(".html")?.rsplit_once('/')?;
    (folder == "once" || folder.ends_with("/once")).then_some(name)
}

/// The theme's files with hashed names, and the URL of each by its plain name.
fn assets(
    layers: &Layers,
    base: &str,
) -> Result<(Vec<Asset>, BTreeMap<String, String>), ThemeError> {
    let mut assets = Vec::new();
    let mut urls = BTreeMap::new();
    for (name, file) in layers.folder("assets") {
        let hash = &blake3::hash(&file.bytes).to_hex()[..10];
        let hashed = match name.rsplit_once('.') {
            Some((stem, extension)) => format!("assets/{stem}.{hash}.{extension}"),
            None => format!("assets/{name}.{hash}"),
        };
        let Some(path) = OutputPath::new(&hashed) else {
            return Err(ThemeError::file(
                &file.origin,
                "this name cannot be part of a web address",
                "Rename the file to letters, digits, `-` and `.`",
            ));
        };
        urls.insert(name, path.url().under(base.trim_end_matches('/')));
        assets.push(Asset {
            path,
            bytes: file.bytes,
        });
    }
    Ok((assets, urls))
}

fn standard_assets(urls: &BTreeMap<String, String>) -> AssetsView {
    let url = |name: &str| urls.get(name).cloned().unwrap_or_default();
    AssetsView {
        css: url("style.css"),
        js: url("script.js"),
        favicon: url("icon.svg"),
    }
}
