//! Files → pages: front matter, facts, title, language, kind.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::hub::credit::Credit;
use crate::hub::said::Said;
use crate::hub::{Drafts, Page, PageKind, TitleFrom, meta, people, places, urls};
use crate::load::is_markdown;
use crate::paths::{OutputPath, SourcePath};
use crate::sources::known::Learned;
use crate::sources::{ContentName, Known, Source, Sources};

/// The pages of a hub as their files tell.
pub struct PagesRead {
    /// In path order.
    pub(super) pages: Vec<Page>,
    /// What was found on each.
    pub(super) found: Vec<Vec<Diagnostic>>,
    /// What was not known of their texts.
    learned: Vec<Learned>,
    /// The contents of all their files.
    used: HashSet<ContentName>,
}

impl PagesRead {
    /// Reads every page. It needs no history, so it can be done while that is read.
    pub fn read(sources: &Sources, config: &Config, drafts: Drafts) -> Self {
        // Pages are large: they are put where they stay.
        let learned = Mutex::new(Vec::new());
        let (mut pages, mut found) = (Vec::new(), Vec::new());
        let files = page_files(sources);
        let read = |source| {
            let (page, found, new) = read_page(source, &sources.content_root, config, &sources.known);
            if let Some(new) = new {
                learned.lock().unwrap_or_else(PoisonError::into_inner).push(new);
            }
            (page, found)
        };
        files.into_par_iter().map(read).unzip_into_vecs(&mut pages, &mut found);
        let used = pages.iter().filter_map(|page| page.source.content).collect();
        if drafts == Drafts::Hidden {
            let mut shown = pages.iter().map(|page| !page.meta.draft).collect::<Vec<_>>().into_iter();
            found.retain(|_| shown.next().unwrap_or(true));
            pages.retain(|page| !page.meta.draft);
        }
        Self { pages, found, learned: learned.into_inner().unwrap_or_else(PoisonError::into_inner), used }
    }

    /// The pages alone, as their files tell: they have no address and no credit yet.
    pub fn into_pages(self) -> impl Iterator<Item = Page> {
        self.pages.into_iter()
    }

    /// What to keep about texts for the next run, when it is another than what is known.
    pub fn to_keep(&self, known: &Known) -> Option<Vec<u8>> {
        known.with(&self.learned, &self.used)
    }
}

fn page_files(sources: &Sources) -> Vec<&Arc<Source>> {
    let root = sources.content_root.as_str();
    let has_index = sources.texts.keys().any(|path| path.folder() == root && is_markdown(path) && matches!(path.stem(), "index" | "_index"));
    sources
        .texts_below(root)
        .filter(|source| is_markdown(&source.path))
        .filter(|source| {
            !(root.is_empty() && ["contributors", "LICENSES", "themes", "templates"].iter().any(|folder| source.path.below(folder).is_some()))
        })
        .filter(|source| !(has_index && source.path.folder() == root && source.path.stem().eq_ignore_ascii_case("readme")))
        .collect()
}

fn read_page(source: &Arc<Source>, root: &str, config: &Config, known: &Known) -> (Page, Vec<Diagnostic>, Option<Learned>) {
    let mut found = Vec::new();
    let Said { matter, mut facts, head, learned } = Said::read(source, known, &mut found);
    let meta = meta::read(head.as_ref().unwrap_or(source), &matter.tree, config, &mut found);
    facts.categories.retain_mut(|category| clean_title(&category.name).map(|name| category.name = name).is_some());
    let below = source.path.below(root).unwrap_or(source.path.as_str());
    let (folder_language, rest) = places::split_language(below, &config.languages);
    let language = folder_language.or_else(|| meta.language.clone()).unwrap_or_else(|| config.language.clone());
    let kind = if urls::is_index(SourcePath::new(rest).as_ref().map_or(rest, |path| path.stem())) && !rest.contains('/') {
        PageKind::Home
    } else if rest.starts_with("categories/") && !urls::is_index(source.path.stem()) {
        PageKind::Category
    } else {
        PageKind::Article
    };
    let (title, title_from) = if let Some(title) = &meta.title {
        (title.value.clone(), TitleFrom::FrontMatter)
    } else if let Some(heading) = facts.title().filter(|heading| !heading.text.trim().is_empty()) {
        (heading.text.clone(), TitleFrom::Heading)
    } else if let Some(title) = config.foreign.title_of(source.path.as_str()) {
        (title.to_owned(), TitleFrom::Navigation)
    } else {
        (title_of_file(&source.path), TitleFrom::FileName)
    };
    let title = clean_title(&title).unwrap_or_else(|| title_of_file(&source.path));
    let license = match &meta.license {
        Some(at) => at.value.as_ref().ok().cloned(),
        None => config.licensing.default.clone(),
    };
    // The address is given out later, when all pages are known; until then every page has the same one.
    let output = OutputPath::page("").expect("the home page's path is sound");
    let page = Page {
        source: source.clone(),
        body: matter.body,
        kind,
        meta,
        broken_front_matter: matter.broken,
        facts,
        title,
        title_from,
        language,
        url: output.url(),
        info_output: output.clone(),
        history_output: None,
        output,
        license,
        credit: Credit::default(),
        categories: Vec::new(),
        translations: Vec::new(),
        translation_of: None,
        backlinks: Vec::new(),
        links_to: Vec::new(),
    };
    (page, found, learned)
}

/// A title without control and direction characters; `None` when nothing is left to read.
pub(super) fn clean_title(title: &str) -> Option<String> {
    // Nearly every title is clean.
    let is_plain = title.bytes().all(|b| b == b' ' || b.is_ascii_graphic());
    if is_plain && !title.is_empty() && !title.starts_with(' ') && !title.ends_with(' ') && !title.contains("  ") {
        return Some(title.to_owned());
    }
    let kept: String =
        title.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !c.is_control() && !people::is_invisible(*c)).collect();
    let title = kept.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    (!title.is_empty()).then_some(title)
}

/// `hermit-crabs.md` → `Hermit crabs`; an index file is named after its folder.
fn title_of_file(path: &SourcePath) -> String {
    let stem =
        if urls::is_index(path.stem()) { path.folder().rsplit('/').next().filter(|name| !name.is_empty()).unwrap_or("Home") } else { path.stem() };
    let words = stem.replace(['-', '_'], " ");
    let mut chars = words.chars();
    let title: String = chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default();
    clean_title(&title).unwrap_or_else(|| "Untitled".into())
}
