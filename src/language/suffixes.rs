//! Names of files that end with a language: `crab.fr.md`, `books-pt_BR.md`, `README.zh-CN.md`.

use std::collections::{BTreeMap, BTreeSet};

use super::ending::{SEPARATORS, endings};
use super::layout::{Home, Layout};
use super::tag;
use super::weight::{Accepted, Evidence, Member, Strength, weigh};

/// Files whose names differ in their ends only.
#[derive(Default)]
struct Group {
    /// The file without a tag.
    has_original: bool,
    /// The others: the place in the list of files, and the tag as written.
    files: Vec<(usize, String)>,
    /// Whether another end of two letters is no language: a country, most likely.
    has_stranger: bool,
    /// Two of its tags that hardly mean anything else.
    telling: BTreeSet<String>,
}

/// Groups by what their names have in common, in small letters, and the sign before the tag.
type Groups = BTreeMap<(String, char), Group>;

/// The files of each end of a name by the sign before it, and whether one of them has an original
/// without.
type Members = BTreeMap<(char, String), (Member, bool)>;

/// Finds the languages that names of files end with, and adds them to the layout.
pub(super) fn find(evidence: &Evidence<'_>, layout: &mut Layout) -> Vec<Accepted> {
    let located: Vec<_> = evidence
        .files
        .iter()
        .map(|file| layout.locate(file.path))
        .collect();
    let places: Vec<&str> = located.iter().map(|found| found.place.as_ref()).collect();
    let unsaid = located.iter().enumerate();
    let unsaid = unsaid.filter(|(_, found)| found.language.is_none());
    let unsaid: Vec<usize> = unsaid.map(|(at, _)| at).collect();
    let groups = groups(&places, &unsaid);
    if groups.is_empty() {
        return Vec::new();
    }
    let members = members(&places, &groups);
    let folders = layout.folders.values();
    let mut known: BTreeSet<String> = folders.map(|folder| folder.language.clone()).collect();
    let mut accepted = Vec::new();
    for separator in SEPARATORS {
        let is_doubtful = groups
            .iter()
            .any(|((_, of), group)| *of == separator && group.has_stranger);
        // What is one language's end shows others to be ends, too.
        for _ in 0..2 {
            let judged: Vec<Judged> = members
                .iter()
                .filter(|((of, _), _)| *of == separator)
                .map(|(end, (member, has_original))| {
                    let (strength, tag) = weigh(evidence, member, &known, is_doubtful);
                    Judged {
                        end,
                        member,
                        has_original: *has_original,
                        strength,
                        tag,
                    }
                })
                .collect();
            if !are_languages(&judged) {
                break;
            }
            let standing = judged.iter().filter(|judged| judged.stands());
            known.extend(standing.map(|judged| judged.tag.clone()));
            let new = judged
                .into_iter()
                .filter_map(|judged| judged.accept(layout));
            accepted.extend(new);
        }
    }
    for ((base, separator), group) in &groups {
        let is_accepted = |written: &str| {
            let end = (*separator, written.to_lowercase());
            layout.suffixes.contains_key(&end)
        };
        if group.files.iter().any(|(_, written)| is_accepted(written)) {
            layout.bases.insert(base.clone());
        }
    }
    accepted
}

/// A place without its extension.
fn stem(place: &str) -> &str {
    place.rsplit_once('.').map_or(place, |(stem, _)| stem)
}

/// The groups of those files among `places` of which no folder says the language, as far as they
/// may be languages.
fn groups(places: &[&str], unsaid: &[usize]) -> Groups {
    // A file with several readings is in several groups until one is chosen.
    let mut groups = Groups::new();
    for at in unsaid {
        for (base, separator, written) in endings(stem(places[*at])) {
            let is_strange =
                || written.len() == 2 && written.bytes().all(|b| b.is_ascii_alphabetic());
            let is_tag = is_tag(written);
            if !is_tag && !is_strange() {
                continue;
            }
            let group = groups.entry((base.to_lowercase(), separator)).or_default();
            if is_tag {
                group.files.push((*at, written.to_owned()));
            } else {
                group.has_stranger = true;
            }
        }
    }
    if groups.is_empty() {
        return groups;
    }
    for at in unsaid {
        let stem = stem(places[*at]).to_lowercase();
        for separator in SEPARATORS {
            if let Some(group) = groups.get_mut(&(stem.clone(), separator)) {
                group.has_original = true;
            }
        }
    }
    groups.retain(|_, group| group.settle());
    groups
}

impl Group {
    /// Finds the tags that hardly mean anything else; says whether its ends may be languages.
    fn settle(&mut self) -> bool {
        let tags: BTreeSet<String> = self
            .files
            .iter()
            .map(|(_, written)| written.to_lowercase())
            .collect();
        let telling = tags
            .iter()
            .filter(|written| tag::of_name(written).is_some_and(|tag| tag::is_telling(&tag)));
        self.telling = telling.take(2).cloned().collect();
        // `how-to` and `how-to-de` are no two languages of `how`.
        let languages: BTreeSet<&str> = tags.iter().map(|written| tag::primary(written)).collect();
        self.has_original
            || languages.len() > 1
            || tags.len() > 1 && tags.len() == self.telling.len()
    }
}

/// An end of names, and how well it is borne out as a tag.
struct Judged<'m> {
    /// The sign before it, and the end in small letters.
    end: &'m (char, String),
    member: &'m Member,
    has_original: bool,
    strength: Strength,
    tag: String,
}

impl Judged<'_> {
    fn stands(&self) -> bool {
        self.strength >= Strength::Stands
    }

    /// Adds it to the layout; `None` where it is something else or was there before.
    fn accept(self, layout: &mut Layout) -> Option<Accepted> {
        let Self {
            end, member, tag, ..
        } = self;
        let is_new = self.strength > Strength::No
            && layout.suffixes.insert(end.clone(), tag.clone()).is_none();
        is_new.then(|| Accepted {
            tag,
            files: member.files.len(),
            home: Home::Suffix(format!("{}{}", end.0, member.written)),
        })
    }
}

/// Whether ends of names are languages: one that stands by itself, beside another or an original.
fn are_languages(judged: &[Judged]) -> bool {
    let standing = judged.iter().filter(|judged| judged.stands());
    let standing: BTreeSet<&str> = standing.map(|judged| tag::primary(&judged.tag)).collect();
    let has_originals = judged.iter().any(|judged| judged.has_original);
    !standing.is_empty() && standing.len() + usize::from(has_originals) > 1
}

/// The files of each end of a name: each file is in one of its groups.
fn members(places: &[&str], groups: &Groups) -> Members {
    let mut members = Members::new();
    for (at, place) in places.iter().enumerate() {
        let chosen = endings(stem(place)).find_map(|(base, separator, written)| {
            let group = groups.get(&(base.to_lowercase(), separator))?;
            group
                .files
                .binary_search_by_key(&at, |(file, _)| *file)
                .is_ok()
                .then_some((separator, written, group))
        });
        let Some((separator, written, group)) = chosen else {
            continue;
        };
        let (member, has_original) = members
            .entry((separator, written.to_lowercase()))
            .or_default();
        // Two words that may be tags do not make each other languages.
        member.written = written.to_owned();
        member.files.push(at);
        member.beside += usize::from(
            group
                .telling
                .iter()
                .any(|other| !other.eq_ignore_ascii_case(written)),
        );
        member.shared += usize::from(
            group.has_original
                || group
                    .telling
                    .iter()
                    .any(|other| !other.eq_ignore_ascii_case(written)),
        );
        *has_original |= group.has_original;
    }
    members
}

fn is_tag(name: &str) -> bool {
    tag::of_name(name).is_some() || tag::of_country(name).is_some()
}
