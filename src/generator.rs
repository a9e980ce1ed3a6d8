//! What the settings of other generators say of a repository: where its pages are, its name, the
//! titles in its navigation, what it withholds.
//!
//! Such files are strangers' texts. They are read as YAML, TOML or JSON within the budget of
//! [`crate::yaml`], one key at a time, so that a key which cannot be read hides no other; settings
//! that are programs are never run, only looked through for a few plain texts in quotes.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use globset::GlobSet;

use crate::dialects::Dialects;
use crate::excerpt;
use crate::language::Declared;

mod address;
mod bounds;
mod ids;
mod languages;
mod left_out;
mod markup;
mod moved;
mod named;
mod navigation;
mod scripts;
mod settings;
mod table;
mod titles;
mod unread;

use bounds::{BYTES, name, within};
use named::files_named;
pub use navigation::NavEntry;
use settings::Settings;
use table::{GENERATORS, Generator, Underscore};
pub use unread::Unread;

/// What another generator's settings say; the default is a repository without any.
#[derive(Debug, Clone, Default)]
pub struct Foreign {
    /// The generator's name.
    pub generator: Option<&'static str>,
    /// The file of its settings.
    pub file: Option<String>,
    /// Where it serves the site: a sound address with `https`, which ends with a slash.
    pub address: Option<String>,
    /// Keys of its settings that have no effect here, in their order.
    pub unread: Vec<Unread>,
    /// The folder that holds the pages; an empty text is the top.
    pub root: Option<String>,
    /// The site's name.
    pub title: Option<String>,
    /// Where the repository is hosted.
    pub repository: Option<String>,
    /// What the site's navigation calls pages, by their paths.
    pub titles: BTreeMap<String, String>,
    /// What the site's navigation lists, in its order.
    pub navigation: Vec<NavEntry>,
    /// Whether the repository is the wiki of another one, where every file at the top is a page.
    pub is_wiki: bool,
    /// Whether a folder in `themes/` is a theme of this program.
    pub has_our_theme: bool,
    /// What it says about languages.
    pub languages: Declared,
    /// Files that the settings name, such as the site's logo: the last parts of their paths.
    pub named: BTreeSet<String>,
    /// Where readers of pages that are no more are led: by the path that the page had, in lower
    /// case, the path of another, or an address.
    pub moved: BTreeMap<String, String>,
    /// The site that shares its host with others: what begins with a slash is an address there.
    pub host: Option<&'static str>,
    /// What its Markdown is read as that only settings tell: labels of boxes, breaks of lines.
    pub reads: Dialects,
    /// The file of settings and what it says below each page of whose the texts are: a licence,
    /// perhaps.
    pub copyright: Option<(String, String)>,
    /// The name of files that hold nothing but the site's navigation, where MkDocs' `literate-nav`
    /// reads it from a page.
    pub nav_file: Option<String>,
    /// Files and folders that the site leaves out.
    left_out: GlobSet,
    /// What a name that begins with `_` means.
    underscore: Underscore,
    /// Folders whose names begin with `_` and that hold pages.
    collections: BTreeSet<String>,
}

/// Folders in which a site's settings are looked for: most keep them at the top, some beside the
/// texts.
const BASES: [&str; 7] = ["", "docs/", "doc/", "website/", "site/", "book/", "wiki/"];

/// How many files may list languages.
const LISTS: usize = 8;

/// How many templates are looked into.
const TEMPLATES: usize = 300;

/// How many bytes of them are read; one may exceed it.
const TEMPLATE_BYTES: usize = 2 * 1024 * 1024;

impl Foreign {
    /// Looks for settings among the files `paths`, in any order; `read` gives a file's text.
    pub fn read<'a>(
        paths: impl Iterator<Item = &'a str>,
        read: &dyn Fn(&str) -> Option<String>,
    ) -> Self {
        let paths: BTreeSet<&str> = paths.collect();
        // Several look into the same few files.
        let known: RefCell<BTreeMap<String, Option<String>>> = RefCell::default();
        let read = &|path: &str| {
            known
                .borrow_mut()
                .entry(path.to_owned())
                .or_insert_with(|| read(path))
                .clone()
        };
        let found = BASES.iter().find_map(|base| {
            GENERATORS.iter().find_map(|generator| {
                let mut files = generator
                    .settings
                    .iter()
                    .map(|name| format!("{base}{name}"))
                    .filter(|file| paths.contains(file.as_str()));
                files.find_map(|file| {
                    let mut text = read(&file)?;
                    text.truncate(excerpt::first(&text, BYTES).len());
                    let named = files_named(&text);
                    let settings = Settings::new(&file, text);
                    generator
                        .is_meant(&settings)
                        .then_some((file, (*base, generator, settings, named)))
                })
            })
        });
        let mut foreign = match found {
            Some((file, (base, generator, settings, named))) => {
                let copyright = settings.text("copyright").map(|text| (file.clone(), text));
                let address = address::of(generator, &settings);
                Self {
                    named,
                    copyright,
                    unread: unread::keys(generator, &settings, address.is_some()),
                    address,
                    file: Some(file),
                    ..Self::of(base, generator, &settings, &paths, read)
                }
            }
            None => Self::by_folders(&paths),
        };
        let mut left = TEMPLATE_BYTES;
        for path in templates(&paths) {
            let text = read(path).unwrap_or_default();
            foreign.named.extend(files_named(&text));
            let Some(rest) = left.checked_sub(text.len()) else {
                break;
            };
            left = rest;
        }
        foreign.has_our_theme = paths
            .iter()
            .any(|path| path.starts_with("themes/") && path.ends_with("/theme.yaml"));
        foreign.languages = listed_languages(&paths, read);
        foreign.title = foreign
            .title
            .or_else(|| titles::of_hugo(&foreign.languages, &paths, read))
            .or_else(|| titles::citation(&paths, read))
            .and_then(|title| name(&title));
        foreign
    }

    fn of(
        base: &str,
        generator: &'static Generator,
        settings: &Settings,
        paths: &BTreeSet<&str>,
        read: &dyn Fn(&str) -> Option<String>,
    ) -> Self {
        let root = root_of(base, generator, settings, paths);
        let top = root
            .clone()
            .unwrap_or_else(|| base.trim_end_matches('/').to_owned());
        let beside = generator
            .beside
            .map(|name| left_out::below(&top, name))
            .filter(|path| paths.contains(path.as_str()));
        let beside = beside.and_then(|path| {
            Some(Settings::new(
                &path,
                read(&path).filter(|text| text.len() <= BYTES)?,
            ))
        });
        let all = || std::iter::once(settings).chain(&beside);
        let navigation = navigation::entries(generator, settings, base, &top, paths, read);
        Self {
            generator: Some(generator.name),
            titles: navigation::titles(&navigation),
            navigation,
            languages: Declared::default(),
            named: BTreeSet::new(),
            reads: markup::reads(base, generator, settings, paths, read),
            copyright: None,
            file: None,
            address: None,
            unread: Vec::new(),
            nav_file: settings.line("plugins", "nav_file"),
            moved: moved::pages(generator, settings, &top, paths, read),
            // Microsoft's own publishing has one host for all repositories.
            host: paths
                .contains(".openpublishing.publish.config.json")
                .then_some("https://learn.microsoft.com"),
            repository: generator
                .repository_keys
                .iter()
                .find_map(|key| settings.text(key))
                .and_then(|named| repository(&named)),
            title: generator
                .title_keys
                .iter()
                .find_map(|key| all().find_map(|settings| settings.text(key))),
            left_out: left_out::globs(generator, &top, all),
            underscore: generator.underscore,
            collections: settings
                .keys("collections")
                .into_iter()
                .map(|name| format!("_{name}"))
                .collect(),
            root,
            is_wiki: false,
            has_our_theme: false,
        }
    }

    /// GitHub builds a site with Jekyll's folders as Jekyll does, settings or none.
    fn by_folders(paths: &BTreeSet<&str>) -> Self {
        let has = |folder: &str| {
            paths
                .range(folder..)
                .next()
                .is_some_and(|path| path.starts_with(folder))
        };
        if ["_drafts/", "_includes/", "_layouts/", "_posts/"]
            .into_iter()
            .any(has)
        {
            return Self {
                generator: Some("Jekyll"),
                underscore: Underscore::Hidden,
                ..Self::default()
            };
        }
        // The wiki of a repository is one of its own: a home page, and what stands around each
        // page.
        if has("Home.") && ["_Sidebar.", "_Footer.", "_Header."].into_iter().any(has) {
            return Self {
                generator: Some("GitHub wiki"),
                root: Some(String::new()),
                is_wiki: true,
                ..Self::default()
            };
        }
        Self::default()
    }

    /// Whether the site leaves a file out.
    pub fn leaves_out(&self, path: &str) -> bool {
        if self.left_out.is_match(path) || is_around(path) {
            return true;
        }
        let is_hidden = |part: &str| {
            part.starts_with('_')
                && !self.collections.contains(part)
                && !matches!(part, "_posts" | "_drafts" | "_i18n")
        };
        match self.underscore {
            Underscore::Plain => false,
            // Jekyll's `_headers` and pages such as `_index.md` are rare; a name with `_` in front
            // never is a page there.
            Underscore::Hidden => path.split('/').any(is_hidden) && !path.starts_with("static/"),
        }
    }

    /// Whether a page is in a folder of drafts.
    pub fn is_draft(&self, path: &str) -> bool {
        self.underscore == Underscore::Hidden
            && path.split('/').rev().skip(1).any(|part| part == "_drafts")
    }

    /// What the navigation calls the page of a file.
    pub fn title_of(&self, path: &str) -> Option<&str> {
        self.titles.get(path).map(String::as_str)
    }
}

/// The folder with the pages: the one that settings name, or a usual one that is there.
fn root_of(
    base: &str,
    generator: &Generator,
    settings: &Settings,
    paths: &BTreeSet<&str>,
) -> Option<String> {
    // Of several parts of a site none is the hub.
    let only = |key: &str| {
        let folders: BTreeSet<String> = settings.texts(key).into_iter().collect();
        folders.first().filter(|_| folders.len() == 1).cloned()
    };
    let named = generator
        .root_keys
        .iter()
        .find_map(|key| settings.text(key).or_else(|| only(key)))
        .and_then(|folder| within(base, &folder));
    let holds = |folder: &String| {
        folder.is_empty()
            || paths
                .range(format!("{folder}/").as_str()..)
                .next()
                .is_some_and(|path| path.starts_with(folder.as_str()))
    };
    named
        .into_iter()
        .chain(
            generator
                .roots
                .iter()
                .filter_map(|folder| within(base, folder)),
        )
        .find(holds)
}

/// The languages that a generator's own files list.
fn listed_languages(paths: &BTreeSet<&str>, read: &dyn Fn(&str) -> Option<String>) -> Declared {
    let may_list = BASES.iter().flat_map(|base| {
        languages::FILES
            .iter()
            .map(move |name| format!("{base}{name}"))
    });
    let listing = may_list
        .filter(|file| paths.contains(file.as_str()))
        .take(LISTS);
    languages::read(listing.filter_map(|file| {
        read(&file)
            .filter(|text| text.len() <= BYTES)
            .map(|text| (file, text))
    }))
}

/// What templates, style sheets and data of another program may show pictures with.
fn templates<'p>(paths: &'p BTreeSet<&str>) -> impl Iterator<Item = &'p str> {
    let is_it = |path: &&str| {
        path.rsplit('.').next().is_some_and(|extension| {
            ["html", "css", "scss", "vue", "json", "njk", "liquid"].contains(&extension)
        }) && !path
            .split('/')
            .any(|part| matches!(part, "node_modules" | "package-lock.json"))
    };
    paths.iter().copied().filter(is_it).take(TEMPLATES)
}

/// The address of a repository that is named by it, or as `owner/name` at GitHub.
fn repository(named: &str) -> Option<String> {
    if named.contains("://") {
        return Some(named.to_owned());
    }
    let is_name = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
    };
    let (owner, name) = named.split_once('/')?;
    (is_name(owner) && is_name(name)).then(|| format!("https://github.com/{named}"))
}

/// Whether a file stands around the pages of wikis and of Docsify, and is no page.
fn is_around(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    ["_sidebar", "_navbar", "_footer", "_header", "_coverpage"]
        .into_iter()
        .any(|known| known.eq_ignore_ascii_case(stem))
}

#[cfg(test)]
mod tests;
