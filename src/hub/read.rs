//! Files → pages: front matter, facts, title, language, kind.

use std::collections::{BTreeSet, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::civil::Date;
use rayon::prelude::*;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::dialects::Dialects;
use crate::hub::credit::Credit;
use crate::hub::said::Said;
use crate::hub::{Drafts, Page, PageKind, TitleFrom, meta, page, people, urls};
use crate::language::{self, Evidence, Layout, tag};
use crate::load::{classify, is_markdown};
use crate::markdown::{Facts, HeadingPlace};
use crate::paths::{OutputPath, SourcePath};
use crate::rules::withheld_page;
use crate::sources::known::Learned;
use crate::sources::{ContentName, Known, Source, Sources};

/// The pages of a hub as their files tell.
pub struct PagesRead {
    /// In path order.
    pub(super) pages: Vec<Page>,
    /// What was found on each.
    pub(super) found: Vec<Vec<Diagnostic>>,
    /// Where the pages of each language are.
    pub(super) layout: Arc<Layout>,
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
        let files = page_files(sources, config);
        let read = |source| {
            let (page, found, new) = read_page(source, config, &sources.known);
            if let Some(new) = new {
                learned
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .push(new);
            }
            (page, found)
        };
        files
            .into_par_iter()
            .map(read)
            .unzip_into_vecs(&mut pages, &mut found);
        let layout = config
            .layout
            .clone()
            .unwrap_or_else(|| Arc::new(recognise(&pages, sources, config)));
        let main = layout.main.as_ref().unwrap_or(&config.language);
        pages
            .par_iter_mut()
            .for_each(|page| place(page, &sources.content_root, &layout, main));
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
            let is_shown = |page: &Page| {
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
    pub fn into_pages(self) -> impl Iterator<Item = Page> {
        self.pages.into_iter()
    }

    /// What to keep about texts for the next run, when it is another than what is known.
    pub fn to_keep(&self, known: &Known) -> Option<Vec<u8>> {
        known.with(&self.learned, &self.used)
    }
}

/// Why a page is not published on the day of the commit that is built: nobody's clock counts, so
/// that the same commit gives the same pages.
fn withheld(page: &Page, day: Option<Date>) -> Option<Diagnostic> {
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
                "The front matter says so. The day of the commit that is built stands for today, so that the same commit always gives the same site.",
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
        .help("Write a page for each of them if readers of this site shall have them.")
}

/// Looks where the pages of each language are.
fn recognise(pages: &[Page], sources: &Sources, config: &Config) -> Layout {
    let below = |page: &Page| {
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
            language::sample(page.source.text.get(page.body.clone()).unwrap_or_default()).to_owned()
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
        let of_text = |page: &Page| {
            let below = page
                .source
                .path
                .below(&sources.content_root)
                .unwrap_or(page.source.path.as_str());
            let is_open = page.meta.language.is_none() && layout.locate(below).language.is_none();
            if is_open {
                language::by_script(
                    page.source.text.get(page.body.clone()).unwrap_or_default(),
                    below,
                    &main,
                )
            } else {
                None
            }
        };
        let told: Vec<String> = pages.par_iter().filter_map(of_text).collect();
        layout.hear(told.into_iter());
    }
    layout
}

/// Says of a page what its path says: its language, its place among translations, what it is, and
/// its title where nothing else gives one.
fn place(page: &mut Page, root: &str, layout: &Layout, main: &str) {
    let below = page
        .source
        .path
        .below(root)
        .unwrap_or(page.source.path.as_str());
    let found = layout.locate(below);
    let place = found.place.into_owned();
    let of_text = |page: &Page| {
        layout.of_text(
            below,
            page.source.text.get(page.body.clone()).unwrap_or_default(),
            main,
        )
    };
    let language = found
        .language
        .or_else(|| page.meta.language.clone())
        .or_else(|| of_text(page));
    page.language = language.unwrap_or_else(|| main.to_owned());
    let stem = stem_of(&place);
    page.kind = if urls::is_index(stem) && !place.contains('/') {
        PageKind::Home
    } else if place.starts_with("categories/") && !urls::is_index(stem) {
        PageKind::Category
    } else {
        PageKind::Article
    };
    if page.title_from == TitleFrom::FileName {
        page.title = title_of_file(&page.source.path, stem);
    }
    page.place = place;
}

/// Makes `Home.md` the home page of each language that has no index.
fn find_wiki_homes(pages: &mut [Page]) {
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

fn read_page(
    source: &Arc<Source>,
    config: &Config,
    known: &Known,
) -> (Page, Vec<Diagnostic>, Option<Learned>) {
    let mut found = Vec::new();
    let Said {
        matter,
        mut facts,
        header,
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
    // DocFX asks for both: front matter has the name for search engines, and readers see the
    // heading.
    let is_docfx = config
        .dialects
        .is_some_and(|dialects| dialects.any(Dialects::DOCFX));
    let own = facts
        .title()
        .filter(|heading| is_docfx && !heading.text.trim().is_empty());
    let (title, title_from) = if let Some(heading) = own {
        (heading.text.clone(), TitleFrom::Heading)
    } else if let Some(title) = &meta.title {
        // A heading that says the same and adds a short name in brackets tells pages apart.
        let longer = facts
            .title()
            .map(|heading| heading.text.trim())
            .filter(|text| page::is_with_brackets(text, title.value.trim()));
        (
            longer.unwrap_or(&title.value).to_owned(),
            TitleFrom::FrontMatter,
        )
    } else if let Some(heading) = facts.title().filter(|heading| {
        !(heading.text.trim().is_empty() || config.foreign.is_wiki && !is_wiki_home(source, &facts))
    }) {
        (heading.text.clone(), TitleFrom::Heading)
    } else if let Some(label) = &meta.label {
        (label.clone(), TitleFrom::FrontMatter)
    } else if let Some(title) = config.foreign.title_of(source.path.as_str()) {
        (title.to_owned(), TitleFrom::Navigation)
    } else {
        (String::new(), TitleFrom::FileName)
    };
    let title =
        clean_title(&title).unwrap_or_else(|| title_of_file(&source.path, source.path.stem()));
    let license = match &meta.license {
        Some(at) => at.value.as_ref().ok().cloned(),
        None => config.licensing.default.clone(),
    };
    // The address is given out later, when all pages are known; until then every page has the same
    // one.
    let output = OutputPath::page("").expect("the home page's path is sound");
    let page = Page {
        source: source.clone(),
        body: matter.body,
        kind: PageKind::Article,
        place: String::new(),
        meta,
        broken_front_matter: matter.broken,
        facts,
        title,
        title_from,
        language: String::new(),
        url: output.url(),
        info_output: output.clone(),
        history_output: None,
        output,
        license,
        stated: None,
        header,
        credit: Credit::default(),
        categories: Vec::new(),
        translations: Vec::new(),
        translation_of: None,
        backlinks: Vec::new(),
        links_to: Vec::new(),
    };
    (page, found, learned)
}

/// Whether a page of a wiki is its first one and has one title. A wiki shows the name of the file
/// above each page, so that its headings are sections; `Home` is a name for nothing.
fn is_wiki_home(source: &Source, facts: &Facts) -> bool {
    let is_home = urls::is_wiki_home(source.path.stem()) || urls::is_index(source.path.stem());
    is_home
        && facts
            .headings
            .iter()
            .filter(|heading| heading.level == 1 && heading.place == HeadingPlace::Outline)
            .count()
            == 1
}

/// A title without control and direction characters; `None` when nothing is left to read.
pub(super) fn clean_title(title: &str) -> Option<String> {
    // Nearly every title is clean.
    let is_plain = title.bytes().all(|b| b == b' ' || b.is_ascii_graphic());
    if is_plain
        && !title.is_empty()
        && !title.starts_with(' ')
        && !title.ends_with(' ')
        && !title.contains("  ")
    {
        return Some(title.to_owned());
    }
    let kept: String = title
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !c.is_control() && !people::is_invisible(*c))
        .collect();
    let title = kept
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    (!title.is_empty()).then_some(title)
}

/// `hermit-crabs.md` → `Hermit crabs`; an index file is named after its folder. `stem` is the
/// file's name without extension and language.
fn title_of_file(path: &SourcePath, stem: &str) -> String {
    let stem = if urls::is_index(stem) {
        path.folder()
            .rsplit('/')
            .next()
            .filter(|name| !name.is_empty())
            .unwrap_or("Home")
    } else {
        stem
    };
    // Jekyll's posts begin with their day.
    let day = |stem: &str| {
        stem.get(..10)
            .is_some_and(|day| day.parse::<Date>().is_ok())
            && stem.len() > 11
            && stem[10..].starts_with('-')
    };
    let stem = if day(stem) { &stem[11..] } else { stem };
    let words = stem.replace(['-', '_'], " ");
    let mut chars = words.chars();
    let title: String = chars
        .next()
        .map(|first| first.to_uppercase().chain(chars).collect())
        .unwrap_or_default();
    clean_title(&title).unwrap_or_else(|| "Untitled".into())
}
