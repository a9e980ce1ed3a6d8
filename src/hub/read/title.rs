//! What a page is called.

use jiff::civil::Date;

use crate::config::Config;
use crate::dialects::Dialects;
use crate::hub::meta::Meta;
use crate::hub::names::clean_title;
use crate::hub::page::{TitleFrom, is_with_brackets};
use crate::hub::urls;
use crate::markdown::{Facts, HeadingPlace};
use crate::paths::SourcePath;
use crate::sources::Source;
use crate::words;

/// The title that a page's text or its front matter gives it, else another generator's navigation;
/// `None` where the name of its file has to do.
pub(super) fn written(
    source: &Source,
    meta: &Meta,
    facts: &Facts,
    config: &Config,
) -> Option<(String, TitleFrom)> {
    // DocFX asks for both: front matter has the name for search engines, and readers see the
    // heading.
    let is_docfx = config
        .dialects
        .is_some_and(|dialects| dialects.any(Dialects::DOCFX));
    let own = facts
        .title()
        .filter(|heading| is_docfx && !heading.text.trim().is_empty());
    let (title, from) = if let Some(heading) = own {
        (heading.text.clone(), TitleFrom::Heading)
    } else if let Some(title) = &meta.title {
        // A heading that says the same and adds a short name in brackets tells pages apart.
        let longer = facts
            .title()
            .map(|heading| heading.text.trim())
            .filter(|text| is_with_brackets(text, title.value.trim()));
        (
            longer.unwrap_or(&title.value).to_owned(),
            TitleFrom::FrontMatter,
        )
    } else if let Some(heading) = facts.title().filter(|heading| {
        !(heading.text.trim().is_empty() || config.foreign.is_wiki && !is_wiki_home(source, facts))
    }) {
        (heading.text.clone(), TitleFrom::Heading)
    } else if let Some(label) = &meta.label {
        (label.value.clone(), TitleFrom::FrontMatter)
    } else {
        let title = config.foreign.title_of(source.path.as_str())?;
        (title.to_owned(), TitleFrom::Navigation)
    };
    let title = clean_title(&title).unwrap_or_else(|| of_file(&source.path, source.path.stem()));
    Some((title, from))
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

/// `hermit-crabs.md` → `Hermit crabs`; an index file is named after its folder. `stem` is the
/// file's name without extension and language.
pub(super) fn of_file(path: &SourcePath, stem: &str) -> String {
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
    let title = words::capitalised(&stem.replace(['-', '_'], " "));
    clean_title(&title).unwrap_or_else(|| "Untitled".into())
}
