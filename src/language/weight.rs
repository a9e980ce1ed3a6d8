//! How much tells for a language of some files.

use std::collections::BTreeSet;

use super::declared::Declared;
use super::layout::Home;
use super::tag;
use super::text::{self, Verdict};

/// Languages that are recognised at most; no hub has more, and each costs a home page and a menu on
/// every page.
pub(super) const MOST: usize = 128;

/// Texts of a language that are looked at.
pub(super) const SAMPLES: usize = 6;

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

/// A path as translations share it: without extension and case.
pub(super) fn key(path: &str) -> String {
    path.rsplit_once('.')
        .map_or(path, |(stem, _)| stem)
        .to_lowercase()
}

/// Up to so many of the files, evenly spread.
pub(super) fn spread(files: &[usize], most: usize) -> impl Iterator<Item = usize> {
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

pub(super) fn strength(
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
pub(super) fn verdict(evidence: &Evidence<'_>, files: &[usize], tag: &str) -> Verdict {
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
