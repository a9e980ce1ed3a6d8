//! The languages of a hub by evidence: paths that translations share, front matter, the settings of
//! generators, and the texts themselves.
//!
//! A folder called `it` may be Italian or a department, and `rules-de.md` about Germany. So a tag
//! counts when pages share their paths with those of another language and when no text denies it;
//! one that is also a word counts only when a text, front matter or settings bear it out.

use std::collections::{BTreeMap, BTreeSet};

use foldhash::HashSet;

use super::layout::{Layout, Way};
use super::text;
use super::weight::{Accepted, Evidence, MOST, SAMPLES, key, spread};
use super::{families, suffixes, tag};

/// Texts that tell the language of a hub in which nothing else does.
const TELLING_TEXTS: usize = 5;

/// English is the originals' language unless another has more than so many times its pages: then
/// it is what was translated so far.
const FEW: usize = 8;

/// What the file of a home page is called, without its extension.
const HOMES: [&str; 4] = ["index", "_index", "home", "readme"];

/// The layout of a hub.
pub fn recognise(evidence: &Evidence<'_>) -> Layout {
    let mut layout = match evidence.only {
        Some(only) => Layout::listed(only),
        None => Layout::default(),
    };
    if evidence.only.is_some_and(|only| only.len() < 2) {
        return layout;
    }
    let mut accepted = families::find(evidence, &mut layout);
    if !accepted.is_empty() {
        layout.ways.insert(Way::Folder);
    }
    let by_name = suffixes::find(evidence, &mut layout);
    if !by_name.is_empty() {
        layout.ways.insert(Way::FileName);
    }
    accepted.extend(by_name);
    keep_most(&mut layout, &accepted);
    let unnamed: Vec<usize> = (0..evidence.files.len())
        .filter(|at| layout.locate(evidence.files[*at].path).language.is_none())
        .collect();
    let counted = count(&accepted);
    let said = said_by_pages(evidence, &unnamed);
    let main = main_language(evidence, &mut layout, &unnamed, &counted, &said);
    for accepted in &accepted {
        layout
            .homes
            .entry(accepted.tag.clone())
            .or_insert_with(|| accepted.home.clone());
    }
    if evidence.only.is_some() {
        layout.ways = [Way::HubYaml].into();
        layout.families.clear();
        return layout;
    }
    let known: BTreeSet<&str> = counted
        .keys()
        .map(String::as_str)
        .chain(main.as_deref())
        .collect();
    let is_told = |tag: &str, pages: usize| {
        pages > 1
            || known.contains(tag)
            || evidence
                .declared
                .is_some_and(|declared| declared.names(tag))
    };
    let of_pages: Vec<String> = said
        .iter()
        .filter(|(tag, pages)| is_told(tag, **pages))
        .map(|(tag, _)| (*tag).to_owned())
        .collect();
    if of_pages.iter().any(|tag| !known.contains(tag.as_str())) {
        layout.ways.insert(Way::FrontMatter);
    }
    let mut others: BTreeSet<String> = counted
        .into_keys()
        .chain(of_pages.into_iter().take(MOST))
        .collect();
    if let Some(main) = &main {
        others.remove(main);
    }
    layout.others = others.into_iter().collect();
    layout.main = main;
    layout
}

/// Forgets the languages with the fewest pages where there are more than any hub has.
fn keep_most(layout: &mut Layout, accepted: &[Accepted]) {
    let mut counted: Vec<(usize, String)> = count(accepted)
        .into_iter()
        .map(|(tag, files)| (files, tag))
        .collect();
    if counted.len() <= MOST {
        return;
    }
    counted.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    let kept: BTreeSet<String> = counted.into_iter().take(MOST).map(|(_, tag)| tag).collect();
    layout
        .folders
        .retain(|_, folder| kept.contains(&folder.language));
    layout.suffixes.retain(|_, tag| kept.contains(tag));
    layout.families.clear();
}

/// The files of each language.
fn count(accepted: &[Accepted]) -> BTreeMap<String, usize> {
    let mut counted = BTreeMap::new();
    for accepted in accepted {
        *counted.entry(accepted.tag.clone()).or_default() += accepted.files;
    }
    counted
}

/// The languages that pages outside the folders of languages say, with how many do.
fn said_by_pages<'a>(evidence: &Evidence<'a>, unnamed: &[usize]) -> BTreeMap<&'a str, usize> {
    let mut said = BTreeMap::new();
    for tag in unnamed.iter().filter_map(|at| evidence.files[*at].said) {
        *said.entry(tag).or_default() += 1;
    }
    said
}

/// The hub's own language: of hub.yaml, of settings, of the originals, else English, else that of
/// most pages.
fn main_language(
    evidence: &Evidence<'_>,
    layout: &mut Layout,
    unnamed: &[usize],
    counted: &BTreeMap<String, usize>,
    said: &BTreeMap<&str, usize>,
) -> Option<String> {
    if let Some(main) = evidence
        .only
        .and_then(|only| only.first())
        .cloned()
        .or_else(|| evidence.main.map(str::to_owned))
    {
        return Some(main);
    }
    if let Some(main) = evidence.declared.and_then(|declared| declared.main.clone()) {
        layout.ways.insert(Way::Settings);
        return Some(main);
    }
    let most_said = said
        .iter()
        .max_by_key(|(tag, pages)| (**pages, std::cmp::Reverse(**tag)));
    let of_originals = || {
        most_said
            .filter(|(_, pages)| **pages * 2 > unnamed.len())
            .map(|(tag, _)| (*tag).to_owned())
    };
    if counted.is_empty() {
        if let Some(main) = of_originals() {
            layout.ways.insert(Way::FrontMatter);
            return Some(main);
        }
        let main = language_of(evidence, unnamed, TELLING_TEXTS)
            .or_else(|| language_of_home(evidence, unnamed))
            .filter(|tag| tag != "en");
        if main.is_some() {
            layout.ways.insert(Way::Text);
        }
        return main;
    }
    let places: HashSet<String> = evidence
        .files
        .iter()
        .filter_map(|file| {
            Some(layout.locate(file.path))
                .filter(|found| found.language.is_some())
                .map(|found| key(&found.place))
        })
        .collect();
    let originals: Vec<usize> = unnamed
        .iter()
        .copied()
        .filter(|at| places.contains(&key(evidence.files[*at].path)))
        .collect();
    if !originals.is_empty() {
        let of_text = || language_of(evidence, &originals, 1);
        if let Some(main) = of_originals().or_else(of_text) {
            return Some(main);
        }
        if !counted.contains_key("en") {
            return None;
        }
    }
    of_most(counted, unnamed.len())
}

/// The language of the folders that hold the originals; `None` is English.
fn of_most(counted: &BTreeMap<String, usize>, unnamed: usize) -> Option<String> {
    let largest = counted.values().copied().max().unwrap_or_default();
    let is_much = |files: &usize| files * FEW >= largest;
    if counted.get("en").is_some_and(is_much) {
        return None;
    }
    let english = counted
        .iter()
        .filter(|(tag, files)| tag::primary(tag) == "en" && is_much(files))
        .max_by_key(|(_, files)| **files);
    let most = counted
        .iter()
        .max_by_key(|(tag, files)| (**files, std::cmp::Reverse((*tag).clone())));
    // Pages that name no language are more than those of any: theirs is the hub's.
    english
        .or(most.filter(|(_, files)| **files > unnamed))
        .map(|(tag, _)| tag.clone())
}

/// The language that texts are written in, when at least so many say it and hardly any says
/// another.
fn language_of(evidence: &Evidence<'_>, files: &[usize], least: usize) -> Option<String> {
    let found = languages_of(evidence, files);
    let all: usize = found.values().sum();
    let (language, count) = found.into_iter().max_by_key(|(_, count)| *count)?;
    (count >= least && count * 10 >= all * 8).then_some(language)
}

/// How many of the texts that are looked at are in each language.
fn languages_of(evidence: &Evidence<'_>, files: &[usize]) -> BTreeMap<String, usize> {
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for at in spread(files, 2 * SAMPLES) {
        if let Some(language) = text::language(&(evidence.text)(at)) {
            *found.entry(language).or_default() += 1;
        }
    }
    found
}

/// The language of the home page where the texts disagree, when enough of them are in it.
fn language_of_home(evidence: &Evidence<'_>, files: &[usize]) -> Option<String> {
    let home = HOMES.iter().find_map(|name| {
        let is_home = |at: &&usize| key(evidence.files[**at].path) == *name;
        files.iter().find(is_home)
    })?;
    let language = text::language(&(evidence.text)(*home))?;
    let found = languages_of(evidence, files);
    let all: usize = found.values().sum();
    let count = found.get(&language).copied().unwrap_or_default();
    (all >= TELLING_TEXTS && count * 3 >= all).then_some(language)
}
