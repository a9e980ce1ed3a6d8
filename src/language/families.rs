//! Folders that are named after languages: `content/fr/`, `translated/pt_br/`, `pages.zh/`,
//! `i18n/de/docusaurus-plugin-content-docs/current/`.

use std::collections::{BTreeMap, BTreeSet};

use foldhash::{HashMap, HashMapExt, HashSet};

use super::ending::{SEPARATORS, join};
use super::layout::{DEPTH, Folder, Home, Layout};
use super::tag;
use super::weight::{Accepted, Evidence, Member, Strength, key, weigh};

/// Folders that hold translations beside the originals.
pub(super) const CONTAINERS: [&str; 12] = [
    "translated",
    "translation",
    "translations",
    "i18n",
    "_i18n",
    "l10n",
    "locale",
    "locales",
    "lang",
    "langs",
    "languages",
    "intl",
];

/// Folders beside such a one that may hold the originals.
const ORIGINALS: [&str; 5] = ["docs", "content", "pages", "src", "posts"];

/// Folders of languages that stand side by side.
#[derive(Default)]
struct Family<'a> {
    /// By path of the folder: the name, and each file with the rest of its path.
    folders: BTreeMap<&'a str, (&'a str, Rests<'a>)>,
}

/// Files by number, each with the rest of its path.
type Rests<'a> = Vec<(usize, &'a str)>;

/// Where a family is: the folder around it, and what the names have before the tag, such as
/// `pages.`.
type Place<'a> = (&'a str, &'a str);

/// Finds the folders of languages, and adds them to the layout.
pub(super) fn find(evidence: &Evidence<'_>, layout: &mut Layout) -> Vec<Accepted> {
    let (mut families, strange) = collect(evidence);
    let mut accepted = docusaurus(evidence, layout, &mut families);
    let mut known = Known {
        files: evidence.files.iter().map(|file| key(file.path)).collect(),
        strange,
        languages: tags(&accepted),
    };
    // What one family shows to be a language is one in the next.
    for round in 0..2 {
        for (place, family) in &families {
            if round == 1 && layout.families.contains_key(place.0) {
                continue;
            }
            let judged = judge(evidence, place, family, &known);
            if judged.are_languages(evidence, place.1) {
                let found = judged.accept(layout, place);
                known.languages.extend(tags(&found));
                accepted.extend(found);
            }
        }
    }
    accepted
}

fn tags(accepted: &[Accepted]) -> BTreeSet<String> {
    accepted
        .iter()
        .map(|accepted| accepted.tag.clone())
        .collect()
}

/// The folders that may be named after languages, and the folders in which two letters are the name
/// of something else.
fn collect<'a>(evidence: &Evidence<'a>) -> (BTreeMap<Place<'a>, Family<'a>>, BTreeSet<&'a str>) {
    let mut families: BTreeMap<Place<'a>, Family<'a>> = BTreeMap::new();
    let mut strange = BTreeSet::new();
    // Thousands of files are in the same few folders.
    let mut names: HashMap<&str, Option<usize>> = HashMap::new();
    for (at, file) in evidence.files.iter().enumerate() {
        let mut start = 0;
        let mut seen = 0;
        for (end, _) in file.path.match_indices('/').take(DEPTH) {
            let name = &file.path[start..end];
            let parent = file.path[..start].trim_end_matches('/');
            let before = *names.entry(name).or_insert_with(|| tag_in(name));
            match before {
                Some(before) if seen < 3 => {
                    seen += 1;
                    let family = families.entry((parent, &name[..before])).or_default();
                    let (_, files) = family
                        .folders
                        .entry(&file.path[..end])
                        .or_insert_with(|| (&name[before..], Vec::new()));
                    files.push((at, &file.path[end + 1..]));
                }
                None if name.len() == 2 && name.bytes().all(|b| b.is_ascii_alphabetic()) => {
                    strange.insert(parent);
                }
                _ => {}
            }
            start = end + 1;
        }
    }
    (families, strange)
}

/// Where the tag in a folder's name begins: `pages.pt_BR` → 6.
fn tag_in(name: &str) -> Option<usize> {
    let is_tag = |text: &str| tag::of_name(text).is_some() || tag::of_country(text).is_some();
    if is_tag(name) {
        return Some(0);
    }
    name.match_indices(SEPARATORS)
        .map(|(at, _)| at + 1)
        .find(|at| *at > 2 && is_tag(&name[*at..]))
}

/// What is known while families are judged.
struct Known<'k> {
    /// All files, by the paths that translations share.
    files: HashSet<String>,
    /// Folders in which two letters are the name of something else.
    strange: BTreeSet<&'k str>,
    /// The languages that were recognised.
    languages: BTreeSet<String>,
}

/// A family, with how well each of its folders is borne out as a language's.
struct Judged<'f> {
    /// The folder of the originals.
    base: String,
    has_originals: bool,
    folders: Vec<JudgedFolder<'f>>,
}

struct JudgedFolder<'f> {
    path: &'f str,
    strength: Strength,
    tag: String,
    /// How many files are in it.
    files: usize,
}

fn judge<'f>(
    evidence: &Evidence<'_>,
    place: &Place<'_>,
    family: &'f Family<'_>,
    known: &Known<'_>,
) -> Judged<'f> {
    let base = base_of(place, family, &known.files);
    let holders = holders(family);
    let is_original = |rest: &str| known.files.contains(&key(&join(&base, rest)));
    let is_shared = |rest: &str| holders.get(&key(rest)).is_some_and(|count| *count > 1);
    let mut folders = Vec::new();
    let mut has_originals = false;
    for (path, (written, files)) in &family.folders {
        let has_original = files.iter().any(|(_, rest)| is_original(rest));
        let shared = files
            .iter()
            .filter(|(_, rest)| is_original(rest) || is_shared(rest))
            .count();
        let member = Member {
            written: (*written).to_owned(),
            files: files.iter().map(|(at, _)| *at).collect(),
            shared,
            beside: shared,
        };
        let is_doubtful = known.strange.contains(place.0);
        let (strength, tag) = weigh(evidence, &member, &known.languages, is_doubtful);
        has_originals |= has_original && strength >= Strength::Stands;
        folders.push(JudgedFolder {
            path,
            strength,
            tag,
            files: files.len(),
        });
    }
    Judged {
        base,
        has_originals,
        folders,
    }
}

/// How many folders of a family have a file at a path.
fn holders(family: &Family<'_>) -> HashMap<String, usize> {
    let mut holders: HashMap<String, usize> = HashMap::new();
    for (_, files) in family.folders.values() {
        let paths: BTreeSet<String> = files.iter().map(|(_, rest)| key(rest)).collect();
        for path in paths {
            *holders.entry(path).or_default() += 1;
        }
    }
    holders
}

impl Judged<'_> {
    /// How many languages are borne out at least so well.
    fn count(&self, least: Strength) -> usize {
        let folders = self.folders.iter();
        let languages: BTreeSet<&str> = folders
            .filter(|folder| folder.strength >= least)
            .map(|folder| tag::primary(&folder.tag))
            .collect();
        languages.len()
    }

    /// Whether the folders are languages'. `before` is what their names have before the tag.
    fn are_languages(&self, evidence: &Evidence<'_>, before: &str) -> bool {
        let others = usize::from(self.has_originals);
        let is_one_of_many = self.folders.len() + others > 1;
        // A folder such as `pages.fr` says nothing without `pages`.
        if !before.is_empty() && !is_one_of_many {
            return false;
        }
        let is_said = self.count(Strength::Said) > 0;
        is_said && (is_one_of_many || evidence.only.is_some())
            || self.count(Strength::Stands) + others > 1
            || self.count(Strength::Apart) > 1
            || self.is_skeleton()
    }

    /// Whether English stands beside folders of languages into which nothing is translated yet.
    fn is_skeleton(&self) -> bool {
        let follows = |folder: &JudgedFolder| {
            folder.strength == Strength::Follows && tag::is_telling(&folder.tag)
        };
        let is_english = |folder: &JudgedFolder| {
            folder.strength >= Strength::Stands && tag::primary(&folder.tag) == "en"
        };
        self.count(Strength::Stands) == 1
            && self.folders.iter().any(follows)
            && self.folders.iter().any(is_english)
    }

    /// Adds the folders to the layout.
    fn accept(self, layout: &mut Layout, (parent, before): &Place<'_>) -> Vec<Accepted> {
        let family = if before.is_empty() {
            (*parent).to_owned()
        } else {
            join(parent, before)
        };
        layout.families.insert(family, self.base.clone());
        let folders = self.folders.into_iter();
        let accepted = folders.filter(|folder| folder.strength > Strength::No);
        accepted
            .map(|folder| {
                let path = folder.path.to_owned();
                let of_language = Folder {
                    language: folder.tag.clone(),
                    base: self.base.clone(),
                };
                layout.folders.insert(path.clone(), of_language);
                Accepted {
                    tag: folder.tag,
                    files: folder.files,
                    home: Home::Folder(path),
                }
            })
            .collect()
    }
}

/// The folder in which the originals are: that with most of the same paths, else the one around the
/// folders of languages.
fn base_of(place: &Place<'_>, family: &Family<'_>, everything: &HashSet<String>) -> String {
    let (parent, before) = *place;
    if !before.is_empty() {
        return join(parent, before.trim_end_matches(SEPARATORS));
    }
    let (above, name) = parent.rsplit_once('/').unwrap_or(("", parent));
    let is_container = CONTAINERS.contains(&name.to_ascii_lowercase().as_str());
    let mut bases = vec![if is_container {
        above.to_owned()
    } else {
        parent.to_owned()
    }];
    if is_container {
        bases.push(parent.to_owned());
    }
    bases.extend(
        ORIGINALS
            .iter()
            .map(|name| join(if is_container { above } else { parent }, name)),
    );
    let mut best = (0, 0);
    for (number, base) in bases.iter().enumerate() {
        let is_there = |rest: &str| everything.contains(&key(&join(base, rest)));
        let count = family
            .folders
            .values()
            .flat_map(|(_, files)| files)
            .filter(|(_, rest)| is_there(rest))
            .count();
        if count > best.0 {
            best = (count, number);
        }
    }
    bases.swap_remove(best.1)
}

/// Docusaurus' own folders, whose form says what they are.
fn docusaurus<'a>(
    evidence: &Evidence<'a>,
    layout: &mut Layout,
    families: &mut BTreeMap<Place<'a>, Family<'a>>,
) -> Vec<Accepted> {
    let mut accepted: BTreeMap<String, Accepted> = BTreeMap::new();
    families.retain(|(parent, _), family| {
        let (above, name) = parent.rsplit_once('/').unwrap_or(("", parent));
        if name != "i18n" {
            return true;
        }
        let mut is_found = false;
        for (folder, (written, files)) in &family.folders {
            let Some(tag) = tag::of_name(written) else {
                continue;
            };
            if evidence.only.is_some_and(|only| !only.contains(&tag)) {
                continue;
            }
            for (_, rest) in files {
                let Some((plugin, base)) = original_of(rest) else {
                    continue;
                };
                is_found = true;
                let path = join(folder, plugin);
                let one = accepted.entry(path.clone()).or_insert_with(|| Accepted {
                    tag: tag.clone(),
                    files: 0,
                    home: Home::Folder(path.clone()),
                });
                one.files += 1;
                layout.folders.entry(path).or_insert_with(|| Folder {
                    language: tag.clone(),
                    base: join(above, &base),
                });
            }
        }
        !is_found
    });
    let mut accepted: Vec<Accepted> = accepted.into_values().collect();
    accepted.sort_by_key(|accepted| std::cmp::Reverse(accepted.files));
    accepted
}

/// The folder of a plugin in a path below a language's folder, and where its originals are.
fn original_of(rest: &str) -> Option<(&str, String)> {
    let (plugin, below) = rest.split_once('/')?;
    let what = plugin.strip_prefix("docusaurus-plugin-content-")?;
    let (kind, id) = what
        .split_once('-')
        .map_or((what, None), |(kind, id)| (kind, Some(id)));
    Some(match kind {
        "docs" => {
            let (version, _) = below.split_once('/')?;
            let folder = id.unwrap_or("docs");
            let base = match version {
                "current" => folder.to_owned(),
                version => format!(
                    "{}versioned_docs/{version}",
                    id.map(|id| format!("{id}_")).unwrap_or_default()
                ),
            };
            (&rest[..plugin.len() + 1 + version.len()], base)
        }
        "blog" => (plugin, id.unwrap_or("blog").to_owned()),
        "pages" => (plugin, id.unwrap_or("src/pages").to_owned()),
        _ => return None,
    })
}
