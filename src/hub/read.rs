//! Files → pages: front matter, facts, title, language, kind.

use std::collections::{BTreeSet, HashSet};
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::civil::Date;
use rayon::prelude::*;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::hub::meta::{self, Meta};
use crate::hub::page::{PageFile, PageKind, TitleFrom};
use crate::hub::profiles::{ProfilePage, Profiles};
use crate::hub::said::Said;
use crate::hub::stated::Header;
use crate::hub::urls;
use crate::language::{self, Evidence, Layout, Letters, tag};
use crate::license::License;
use crate::load::{classify, is_markdown};
use crate::markdown::{Facts, without_citations};
use crate::paths::SourcePath;
use crate::reuse::Annotations;
use crate::rules::withheld_page;
use crate::sources::known::Learned;
use crate::sources::{ContentName, Known, Source, Sources};

mod title;

pub(super) use crate::hub::names::clean_title;

/// Which pages are published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drafts {
    /// Drafts are left out.
    Hidden,
    /// Drafts are there too.
    Shown,
}

/// What the files of a hub say.
pub(super) struct Read {
    pub(super) config: Config,
    pub(super) sources: Sources,
    pub(super) pages: Vec<PageFile>,
    pub(super) profiles: Vec<Arc<ProfilePage>>,
    pub(super) annotations: Annotations,
}

impl Read {
    /// Settles where the pages of each language are, and reads what tags state of other files.
    pub(super) fn new(
        mut config: Config,
        sources: Sources,
        pages: PagesRead,
        profiles: Profiles,
        found: &mut Vec<Diagnostic>,
    ) -> Self {
        config.settle(pages.layout);
        found.extend(sources.diagnostics.iter().cloned());
        found.extend(profiles.diagnostics);
        found.extend(pages.found.into_iter().flatten());
        Self {
            annotations: Annotations::read(&sources, found),
            config,
            sources,
            pages: pages.pages,
            profiles: profiles.all,
        }
    }
}

/// The pages of a hub as their files tell.
pub struct PagesRead {
    /// In path order.
    pages: Vec<PageFile>,
    /// What was found on each.
    found: Vec<Vec<Diagnostic>>,
    /// Where the pages of each language are.
    layout: Arc<Layout>,
    /// What was not known of their texts.
    learned: Vec<Learned>,
    /// The contents of all their files.
    used: HashSet<ContentName>,
}

impl PagesRead {
    /// Reads every page. It needs no history, so it can be done while that is read.
    pub fn read(sources: &Sources, config: &Config, drafts: Drafts) -> Self {
        // Texts are large: they are put where they stay.
        let learned = Mutex::new(Vec::new());
        let (mut texts, mut found) = (Vec::new(), Vec::new());
        let files = page_files(sources, config);
        let read = |source| {
            let (text, found, new) = Text::read(source, config, &sources.known);
            if let Some(new) = new {
                learned
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .push(new);
            }
            (text, found)
        };
        files
            .into_par_iter()
            .map(read)
            .unzip_into_vecs(&mut texts, &mut found);
        let layout = config
            .layout
            .clone()
            .unwrap_or_else(|| Arc::new(recognise(&texts, sources, config)));
        let main = layout.main.as_ref().unwrap_or(&config.language);
        let mut pages: Vec<PageFile> = texts
            .into_par_iter()
            .map(|text| text.placed(&sources.content_root, &layout, main))
            .collect();
        find_wiki_homes(&mut pages);
        let used = pages
            .iter()
            .filter_map(|page| page.source.content)
            .collect();
        if drafts == Drafts::Hidden {
            let withheld: Vec<Diagnostic> = pages
                .iter()
                .filter_map(|page| withheld(page, sources.day))
                .collect();
            let is_shown = |page: &PageFile| {
                !page.meta.draft
                    && !withheld
                        .iter()
                        .any(|told| told.place.path == page.source.path.as_str())
            };
            let shown: Vec<bool> = pages.iter().map(is_shown).collect();
            let (mut of_found, mut of_pages) = (shown.iter(), shown.iter());
            found.retain(|_| of_found.next().is_none_or(|shown| *shown));
            pages.retain(|_| of_pages.next().is_none_or(|shown| *shown));
            found.push(withheld);
        }
        found.push(
            sources
                .texts_below(&sources.content_root)
                .filter(|source| is_route(&source.path, sources))
                .map(|source| route(source))
                .collect(),
        );
        Self {
            pages,
            found,
            layout,
            learned: learned.into_inner().unwrap_or_else(PoisonError::into_inner),
            used,
        }
    }

    /// The pages alone, as their files tell: they have no address and no credit yet.
    pub fn into_pages(self) -> impl Iterator<Item = PageFile> {
        self.pages.into_iter()
    }

    /// What to keep about texts for the next run, when it is another than what is known.
    pub fn to_keep(&self, known: &Known) -> Option<Vec<u8>> {
        known.with(&self.learned, &self.used)
    }
}

/// Why a page is not published on the day of the commit that is built: nobody's clock counts, so
/// that the same commit gives the same pages.
fn withheld(page: &PageFile, day: Option<Date>) -> Option<Diagnostic> {
    let day = day?;
    let (at, message, help) = match (&page.meta.published_from, &page.meta.published_until) {
        // Clocks of other time zones may be a day ahead.
        (Some(from), _) if from.value > day.tomorrow().unwrap_or(day) => (
            from,
            format!("this page is not published before {}", from.value),
            "It is published by the first build of a commit of that day or later.",
        ),
        (_, Some(until)) if until.value <= day => (
            until,
            format!("this page is not published from {} on", until.value),
            "Take `expiryDate` out, or give a later one, to publish it again.",
        ),
        _ => return None,
    };
    if page.meta.draft {
        return None;
    }
    Some(
        Diagnostic::new(&withheld_page::RULE, (&page.source.path, at.range.clone()), message)
            .why(
                "The front matter says so. The day of the commit that is built counts as today, so that the same commit always gives the same site.",
            )
            .help(help),
    )
}

fn page_files<'a>(sources: &'a Sources, config: &Config) -> Vec<&'a Arc<Source>> {
    sources
        .texts_below(&sources.content_root)
        .filter(|source| is_page_file(&source.path, sources, config))
        .collect()
}

/// Whether a text below the content root is meant to be a page, published or held back.
pub(super) fn is_page_file(path: &SourcePath, sources: &Sources, config: &Config) -> bool {
    let root = sources.content_root.as_str();
    let is_index = |path: &SourcePath| {
        path.folder() == root && is_markdown(path) && matches!(path.stem(), "index" | "_index")
    };
    let is_readme =
        || path.folder() == root && tag::without(path.stem()).eq_ignore_ascii_case("readme");
    let is_another = classify::is_license_file(path)
        || root.is_empty() && classify::is_beside(path, config)
        || is_readme() && sources.texts.keys().any(is_index);
    is_markdown(path) && !is_another && !is_route(path, sources)
}

/// Whether a file is a form for many pages: VitePress makes one for each value that the program
/// `[name].paths.js` beside it gives.
fn is_route(path: &SourcePath, sources: &Sources) -> bool {
    let without_extension = path.as_str().strip_suffix(".md").unwrap_or_default();
    let is_there = |path: SourcePath| {
        sources.unpublished.contains(&path)
            || sources.texts.contains_key(&path)
            || sources.file(&path).is_some()
    };
    let has_program = |extension: &&str| {
        SourcePath::new(&format!("{without_extension}.paths.{extension}")).is_some_and(is_there)
    };
    path.stem().contains('[')
        && path.stem().ends_with(']')
        && ["js", "ts", "mjs", "mts"].iter().any(has_program)
}

/// What is told of a form for many pages.
fn route(source: &Source) -> Diagnostic {
    Diagnostic::new(&withheld_page::RULE, &source.path, "this page is left out: a program makes several pages of it")
        .why("VitePress makes a page for each value that the program beside it gives. No program runs here, and the form itself is no page.")
        .help("Write a page for each of them if readers of this site should have them.")
}

/// A page's file before it is known where the pages of its language are.
struct Text {
    source: Arc<Source>,
    body: Range<usize>,
    broken_front_matter: bool,
    meta: Meta,
    facts: Facts,
    header: Header,
    letters: Letters,
    is_plain: bool,
    has_rules: bool,
    license: Option<License>,
    title: Option<(String, TitleFrom)>,
}

impl Text {
    fn read(
        source: &Arc<Source>,
        config: &Config,
        known: &Known,
    ) -> (Self, Vec<Diagnostic>, Option<Learned>) {
        let mut found = Vec::new();
        let Said {
            matter,
            mut facts,
            header,
            letters,
            is_plain,
            has_rules,
            head,
            learned,
        } = Said::read(
            source,
            config.dialects.unwrap_or_default(),
            known,
            &mut found,
        );
        let mut meta = meta::read(
            head.as_ref().unwrap_or(source),
            &matter.tree,
            config,
            &mut found,
        );
        meta.draft |= config.foreign.is_draft(source.path.as_str());
        facts.categories.retain_mut(|category| {
            clean_title(&category.name)
                .map(|name| category.name = name)
                .is_some()
        });
        let cites = !config.bibliography.is_empty() || !meta.bibliography.is_empty();
        if cites && !facts.citations.is_empty() {
            facts.excerpt = without_citations(&facts.excerpt);
        }
        let license = match &meta.license {
            Some(at) => at.value.as_ref().ok().cloned(),
            None => config.licensing.default.clone(),
        };
        let text = Self {
            source: source.clone(),
            body: matter.body,
            broken_front_matter: matter.broken,
            title: title::written(source, &meta, &facts, config),
            meta,
            facts,
            header,
            letters,
            is_plain,
            has_rules,
            license,
        };
        (text, found, learned)
    }

    /// Its text without front matter.
    fn text(&self) -> &str {
        self.source.text.get(self.body.clone()).unwrap_or_default()
    }

    /// Its language where it is written in another script than `main`; most texts need not be read
    /// for that.
    fn by_script(&self, below: &str, main: &str) -> Option<String> {
        self.letters
            .may_be_of_another_script(main)
            .then(|| language::by_script(self.text(), below, main))?
    }

    /// The page, with what its path says: its language, its place among translations, what it is,
    /// and its title where nothing else gives one.
    fn placed(self, root: &str, layout: &Layout, main: &str) -> PageFile {
        let path = &self.source.path;
        let below = path.below(root).unwrap_or(path.as_str());
        let found = layout.locate(below);
        let place = found.place.into_owned();
        let language = found
            .language
            .or_else(|| self.meta.language.clone())
            .or_else(|| layout.of_text(|| self.by_script(below, main)))
            .unwrap_or_else(|| main.to_owned());
        let stem = stem_of(&place);
        let kind = if urls::is_index(stem) && !place.contains('/') {
            PageKind::Home
        } else if place.starts_with("categories/") && !urls::is_index(stem) {
            PageKind::Category
        } else if self.meta.is_envelope() {
            PageKind::Envelope
        } else {
            PageKind::Article
        };
        let (title, title_from) = self
            .title
            .unwrap_or_else(|| (title::of_file(path, stem), TitleFrom::FileName));
        let mut facts = self.facts;
        if kind == PageKind::Envelope {
            // A text that stands in an envelope all the same is shown nowhere.
            facts.excerpt.clear();
        }
        PageFile {
            kind,
            title,
            title_from,
            language,
            place,
            source: self.source,
            body: self.body,
            broken_front_matter: self.broken_front_matter,
            meta: match kind {
                PageKind::Envelope => self.meta.of_envelope(),
                _ => self.meta,
            },
            facts,
            header: self.header,
            is_plain: self.is_plain,
            has_rules: self.has_rules,
            license: self.license,
        }
    }
}

/// Looks where the pages of each language are.
fn recognise(pages: &[Text], sources: &Sources, config: &Config) -> Layout {
    let below = |page: &Text| {
        page.source
            .path
            .below(&sources.content_root)
            .unwrap_or(page.source.path.as_str())
            .to_owned()
    };
    let paths: Vec<String> = pages.iter().map(below).collect();
    let said = pages.iter().map(|page| page.meta.language.as_deref());
    let files: Vec<language::File<'_>> = paths
        .iter()
        .zip(said)
        .map(|(path, said)| language::File { path, said })
        .collect();
    let mut layout = language::recognise(&Evidence {
        files: &files,
        text: &|at| {
            let page = &pages[at];
            language::sample(page.text()).to_owned()
        },
        main: config.language_named.then_some(config.language.as_str()),
        only: config
            .languages_named
            .then_some(config.languages.as_slice()),
        declared: Some(&config.foreign.languages),
    });
    if !config.languages_named {
        let main = layout
            .main
            .clone()
            .unwrap_or_else(|| config.language.clone());
        let of_text = |page: &Text| {
            let below = page
                .source
                .path
                .below(&sources.content_root)
                .unwrap_or(page.source.path.as_str());
            let is_open = page.meta.language.is_none() && layout.locate(below).language.is_none();
            if is_open {
                page.by_script(below, &main)
            } else {
                None
            }
        };
        let told: Vec<String> = pages.par_iter().filter_map(of_text).collect();
        layout.hear(told.into_iter());
    }
    layout
}

/// Makes `Home.md` the home page of each language that has no index.
fn find_wiki_homes(pages: &mut [PageFile]) {
    let mut homes: BTreeSet<String> = pages
        .iter()
        .filter(|page| page.kind == PageKind::Home)
        .map(|page| page.language.clone())
        .collect();
    for page in pages
        .iter_mut()
        .filter(|page| !page.place.contains('/') && urls::is_wiki_home(stem_of(&page.place)))
    {
        if homes.insert(page.language.clone()) {
            page.kind = PageKind::Home;
        }
    }
}

/// The name of a file without its extension.
pub(super) fn stem_of(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
