//! The languages of a hub by evidence: paths that translations share, front matter, the settings of
//! generators, and the texts themselves.
//!
//! A folder called `it` may be Italian or a department, and `rules-de.md` about Germany. So a tag
//! counts when pages share their paths with those of another language and when no text denies it;
//! one that is also a word counts only when a text, front matter or settings bear it out.

use std::collections::{BTreeMap, BTreeSet};

use foldhash::HashSet;

use super::declared::Declared;
use super::layout::{Home, Layout, Way};
use super::text::{self, Verdict};
use super::{families, suffixes, tag};

/// Languages that are recognised at most; no hub has more, and each costs a home page and a menu on
/// every page.
const MOST: usize = 128;
/// Texts of a language that are looked at.
const SAMPLES: usize = 6;
/// Texts that tell the language of a hub in which nothing else does.
const TELLING_TEXTS: usize = 5;

/// A page's file.
#[derive(Debug, Clone, Copy)]
pub struct File<'a> {
    /// Its path below the content root.
    pub path: &'a str,
    /// The language that its front matter says.
    pub said: Option<&'a str>,
}

/// What there is to tell languages by.
pub struct Evidence<'a> {
    /// The files of pages, by path.
    pub files: &'a [File<'a>],
    /// The beginning of the text of one of them.
    pub text: &'a dyn Fn(usize) -> String,
    /// The hub's own language, where hub.yaml says it.
    pub main: Option<&'a str>,
    /// The languages of hub.yaml; no other is recognised then.
    pub only: Option<&'a [String]>,
    /// What other generators' settings say.
    pub declared: Option<&'a Declared>,
}

/// How well a tag is borne out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// It is something else.
    No,
    /// It counts where other languages stand beside it.
    Follows,
    /// It is in that language, but nothing else is at the same path.
    Apart,
    /// It stands by itself.
    Stands,
    /// Somebody said so.
    Said,
}

/// Files that a name may be the tag of.
#[derive(Debug, Default)]
pub(super) struct Member {
    /// The name as it is written.
    pub written: String,
    /// The files, as places in [`Evidence::files`].
    pub files: Vec<usize>,
    /// How many of them have a file of another language at the same path.
    pub shared: usize,
    /// How many of them stand beside a translation, so that a word may be a tag there.
    pub beside: usize,
}

/// A tag that was recognised.
#[derive(Debug, Clone)]
pub(super) struct Accepted {
    pub tag: String,
    pub files: usize,
    pub home: Home,
}

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
        let main = language_of(evidence, unnamed, TELLING_TEXTS).filter(|tag| tag != "en");
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
    if counted.contains_key("en") {
        return None;
    }
    let english = counted
        .iter()
        .filter(|(tag, _)| tag::primary(tag) == "en")
        .max_by_key(|(_, files)| **files);
    let most = counted
        .iter()
        .max_by_key(|(tag, files)| (**files, std::cmp::Reverse((*tag).clone())));
    // Pages that name no language are more than those of any: theirs is the hub's.
    english
        .or(most.filter(|(_, files)| **files > unnamed.len()))
        .map(|(tag, _)| tag.clone())
}

/// The language that texts are written in, when at least so many say it and hardly any says
/// another.
fn language_of(evidence: &Evidence<'_>, files: &[usize], least: usize) -> Option<String> {
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for at in spread(files, 2 * SAMPLES) {
        if let Some(language) = text::language(&(evidence.text)(at)) {
            *found.entry(language).or_default() += 1;
        }
    }
    let all: usize = found.values().sum();
    let (language, count) = found.into_iter().max_by_key(|(_, count)| *count)?;
    (count >= least && count * 10 >= all * 8).then_some(language)
}

/// A path as translations share it: without extension and case.
pub(super) fn key(path: &str) -> String {
    path.rsplit_once('.')
        .map_or(path, |(stem, _)| stem)
        .to_lowercase()
}

/// Up to so many of the files, evenly spread.
fn spread(files: &[usize], most: usize) -> impl Iterator<Item = usize> {
    let step = files.len().div_ceil(most).max(1);
    files.iter().copied().step_by(step)
}

/// How well the files of a name bear out that it is a language's tag, and which: a country's code
/// may stand for a language.
pub(super) fn weigh(
    evidence: &Evidence<'_>,
    member: &Member,
    known: &BTreeSet<String>,
    doubtful: bool,
) -> (Strength, String) {
    let country = tag::of_country(&member.written);
    let Some(tag) = tag::of_name(&member.written) else {
        let Some(tag) = country else {
            return (Strength::No, String::new());
        };
        let is_borne = member.shared > 0 && verdict(evidence, &member.files, tag) == Verdict::Borne;
        return (
            if is_borne {
                Strength::Stands
            } else {
                Strength::No
            },
            tag.to_owned(),
        );
    };
    let own = strength(evidence, member, &tag, known, doubtful);
    if own < Strength::Stands
        && let Some(country) = country
        && member.shared > 0
        && verdict(evidence, &member.files, country) == Verdict::Borne
    {
        return (Strength::Stands, country.to_owned());
    }
    (own, tag)
}

fn strength(
    evidence: &Evidence<'_>,
    member: &Member,
    tag: &str,
    known: &BTreeSet<String>,
    doubtful: bool,
) -> Strength {
    if evidence
        .only
        .is_some_and(|only| !only.iter().any(|known| known == tag))
    {
        return Strength::No;
    }
    let says = |at: &&usize| {
        evidence.files[**at]
            .said
            .is_some_and(|said| tag::same_language(said, tag))
    };
    let said = member.files.iter().filter(says).count();
    if said * 2 > member.files.len()
        || evidence
            .declared
            .is_some_and(|declared| declared.names(tag))
    {
        return Strength::Said;
    }
    let is_telling = tag::is_telling(tag) || known.contains(tag) || evidence.only.is_some();
    let is_shared = member.shared > 0;
    let mostly_shared = is_shared && member.shared * 2 >= member.files.len();
    match verdict(evidence, &member.files, tag) {
        Verdict::Borne if is_shared => Strength::Stands,
        Verdict::Borne => Strength::Apart,
        Verdict::Open if is_telling && is_shared && !doubtful => Strength::Stands,
        Verdict::Open if is_telling || member.beside * 2 >= member.files.len() => Strength::Follows,
        // Copies that wait to be translated.
        Verdict::Denied if is_telling && mostly_shared => Strength::Follows,
        Verdict::Open | Verdict::Denied => Strength::No,
    }
}

/// What the texts say: one that bears the tag out is enough, since others may wait to be
/// translated.
fn verdict(evidence: &Evidence<'_>, files: &[usize], tag: &str) -> Verdict {
    let mut is_denied = false;
    let mut all = String::new();
    for at in spread(files, SAMPLES) {
        let text = (evidence.text)(at);
        match text::judge(&text, tag) {
            Verdict::Borne => return Verdict::Borne,
            Verdict::Denied => is_denied = true,
            Verdict::Open => {
                all.push_str(&text);
                all.push_str("\n\n");
            }
        }
    }
    if is_denied {
        Verdict::Denied
    } else {
        text::judge(&all, tag)
    }
}
