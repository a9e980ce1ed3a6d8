//! Files → pages: front matter, facts, title, language, kind.

use std::collections::{BTreeSet, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::civil::Date;
use rayon::prelude::*;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::hub::page::{PageFile, PageKind};
use crate::hub::profiles::{ProfilePage, Profiles};
use crate::hub::urls;
use crate::language::{Layout, tag};
use crate::load::{classify, is_markdown};
use crate::paths::SourcePath;
use crate::reuse::Annotations;
use crate::rules::withheld_page;
use crate::sources::known::Learned;
use crate::sources::{ContentName, Known, Source, Sources};

mod text;
mod title;

pub(in crate::hub) use text::stem_of;
use text::{Text, recognise};

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
            "The first build of a commit from that day or later publishes it.",
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
        .why("VitePress makes a page for each value that the program beside it gives. No program runs here, so there are no such pages.")
        .help("Write a page for each of them if readers of this site should have them.")
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
