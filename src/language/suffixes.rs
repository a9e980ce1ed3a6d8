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

/// Finds the languages that names of files end with, and adds them to the layout.
#[expect(clippy::too_many_lines, reason = "still to be split")]
pub(super) fn find(evidence: &Evidence<'_>, layout: &mut Layout) -> Vec<Accepted> {
    let located: Vec<_> = evidence
        .files
        .iter()
        .map(|file| layout.locate(file.path))
        .collect();
    // Ends of names that may be tags; a file with several readings is in several groups until one
    // is chosen.
    let mut groups: BTreeMap<(String, char), Group> = BTreeMap::new();
    let stem = |at: usize| {
        located[at]
            .place
            .rsplit_once('.')
            .map_or(located[at].place.as_ref(), |(stem, _)| stem)
            .to_owned()
    };
    for at in (0..located.len()).filter(|at| located[*at].language.is_none()) {
        for (base, separator, written) in endings(&stem(at)) {
            if is_tag(written) {
                groups
                    .entry((base.to_lowercase(), separator))
                    .or_default()
                    .files
                    .push((at, written.to_owned()));
            } else if written.len() == 2 && written.bytes().all(|b| b.is_ascii_alphabetic()) {
                groups
                    .entry((base.to_lowercase(), separator))
                    .or_default()
                    .has_stranger = true;
            }
        }
    }
    if groups.is_empty() {
        return Vec::new();
    }
    for at in (0..located.len()).filter(|at| located[*at].language.is_none()) {
        let stem = stem(at).to_lowercase();
        for separator in SEPARATORS {
            if let Some(group) = groups.get_mut(&(stem.clone(), separator)) {
                group.has_original = true;
            }
        }
    }
    groups.retain(|_, group| {
        let tags: BTreeSet<String> = group
            .files
            .iter()
            .map(|(_, written)| written.to_lowercase())
            .collect();
        let telling = tags
            .iter()
            .filter(|written| tag::of_name(written).is_some_and(|tag| tag::is_telling(&tag)));
        group.telling = telling.take(2).cloned().collect();
        // `how-to` and `how-to-de` are no two languages of `how`.
        let languages: BTreeSet<&str> = tags.iter().map(|written| tag::primary(written)).collect();
        group.has_original
            || languages.len() > 1
            || tags.len() > 1 && tags.len() == group.telling.len()
    });
    let members = members(
        &located
            .iter()
            .map(|found| found.place.as_ref())
            .collect::<Vec<_>>(),
        &groups,
    );
    let mut accepted = Vec::new();
    let mut known: BTreeSet<String> = layout
        .folders
        .values()
        .map(|folder| folder.language.clone())
        .collect();
    for separator in SEPARATORS {
        let of_separator = || members.iter().filter(|((of, _), _)| *of == separator);
        let is_doubtful = groups
            .iter()
            .any(|((_, of), group)| *of == separator && group.has_stranger);
        for _ in 0..2 {
            let judged: Vec<_> = of_separator()
                .map(|(key, (member, _))| (key, weigh(evidence, member, &known, is_doubtful)))
                .collect();
            let standing: BTreeSet<&str> = judged
                .iter()
                .filter(|(_, (strength, _))| *strength >= Strength::Stands)
                .map(|(_, (_, tag))| tag::primary(tag))
                .collect();
            let has_originals = of_separator().any(|(_, (_, has_original))| *has_original);
            if standing.is_empty() || standing.len() + usize::from(has_originals) < 2 {
                break;
            }
            known.extend(
                judged
                    .iter()
                    .filter(|(_, (strength, _))| *strength >= Strength::Stands)
                    .map(|(_, (_, tag))| tag.clone()),
            );
            for (key, (strength, tag)) in judged {
                let (member, _) = &members[key];
                if strength > Strength::No
                    && layout.suffixes.insert(key.clone(), tag.clone()).is_none()
                {
                    let home = Home::Suffix(format!("{separator}{}", member.written));
                    accepted.push(Accepted {
                        tag,
                        files: member.files.len(),
                        home,
                    });
                }
            }
        }
    }
    for ((base, separator), group) in &groups {
        if group.files.iter().any(|(_, written)| {
            layout
                .suffixes
                .contains_key(&(*separator, written.to_lowercase()))
        }) {
            layout.bases.insert(base.clone());
        }
    }
    accepted
}

/// The files of each end of a name, and whether one of them has an original without.
fn members(
    places: &[&str],
    groups: &BTreeMap<(String, char), Group>,
) -> BTreeMap<(char, String), (Member, bool)> {
    let mut members: BTreeMap<(char, String), (Member, bool)> = BTreeMap::new();
    for (at, place) in places.iter().enumerate() {
        let stem = place.rsplit_once('.').map_or(*place, |(stem, _)| stem);
        let chosen = endings(stem).find_map(|(base, separator, written)| {
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
