//! Where a repository keeps the pages of each language: in folders, or by what the names of files
//! end with.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::ending::{endings, join};
use super::tag;

/// Folders of a path that are looked at: no translation is deeper.
pub(super) const DEPTH: usize = 12;

/// Languages that are told by the script of texts at most: those of most pages.
const SPOKEN: usize = 16;

/// How it is known that a hub has several languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// hub.yaml lists them.
    HubYaml,
    /// The settings of another generator list them.
    Settings,
    /// Folders are named after them.
    Folder,
    /// The names of files end with them.
    FileName,
    /// Pages say so in their front matter.
    FrontMatter,
    /// The texts are written in it.
    Text,
}

impl Way {
    /// The way for programs.
    pub fn name(self) -> &'static str {
        match self {
            Self::HubYaml => "hub.yaml",
            Self::Settings => "settings",
            Self::Folder => "folder",
            Self::FileName => "file-name",
            Self::FrontMatter => "front-matter",
            Self::Text => "text",
        }
    }

    /// The way in a few words, after `by`.
    pub fn words(self) -> &'static str {
        match self {
            Self::HubYaml => "hub.yaml",
            Self::Settings => "the settings of another generator",
            Self::Folder => "folder",
            Self::FileName => "file name",
            Self::FrontMatter => "front matter",
            Self::Text => "the texts",
        }
    }
}

/// Where the pages of each language are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Layout {
    /// The hub's own language; `None` where nothing tells it.
    pub main: Option<String>,
    /// The other languages that were recognised, by tag.
    pub others: Vec<String>,
    /// How they were recognised.
    pub ways: BTreeSet<Way>,
    /// Languages of hub.yaml: each may have a folder at the top.
    pub(super) listed: Vec<String>,
    /// Folders of languages by path.
    pub(super) folders: BTreeMap<String, Folder>,
    /// Folders that hold such folders, with where the originals are: a language that is new there
    /// is known by its tag.
    pub(super) families: BTreeMap<String, String>,
    /// What names of files end with: separator and tag in lower case, and the language.
    pub(super) suffixes: BTreeMap<(char, String), String>,
    /// Names of files that are translated in this way, without extension, in lower case.
    pub(super) bases: BTreeSet<String>,
    /// Languages that are only told by the script of texts.
    pub(super) spoken: BTreeSet<String>,
    /// Where a new page of a language goes.
    pub(super) homes: BTreeMap<String, Home>,
}

/// A folder of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Folder {
    /// The language.
    pub language: String,
    /// The folder of the originals.
    pub base: String,
}

/// Where a new page of a language goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Home {
    /// To this folder.
    Folder(String),
    /// Beside the originals, with this at the end of the file's name.
    Suffix(String),
}

/// Where a file stands among those of all languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located<'p> {
    /// The language that its path names.
    pub language: Option<String>,
    /// Its path without that: the same for all translations of a page.
    pub place: Cow<'p, str>,
}

impl Layout {
    /// The layout of a hub whose hub.yaml lists its languages: each has a folder at the top.
    pub fn listed(languages: &[String]) -> Self {
        let listed = if languages.len() > 1 {
            languages.to_vec()
        } else {
            Vec::new()
        };
        Self {
            main: languages.first().cloned(),
            others: languages.iter().skip(1).cloned().collect(),
            listed,
            ..Self::default()
        }
    }

    /// Where a file stands; `path` is its path below the content root.
    pub fn locate<'p>(&self, path: &'p str) -> Located<'p> {
        let found = self.in_folder(path);
        let place = found.place.as_ref();
        match self.in_name(place) {
            Some((language, rest))
                if found
                    .language
                    .as_ref()
                    .is_none_or(|known| *known == language) =>
            {
                Located {
                    language: Some(language),
                    place: Cow::Owned(rest),
                }
            }
            _ => found,
        }
    }

    /// Takes in the languages that [`by_script`](super::text::by_script) tells of pages which nothing
    /// else names, one for each such page. One page alone may be a quotation.
    pub fn hear(&mut self, told: impl Iterator<Item = String>) {
        let mut counted: BTreeMap<String, usize> = BTreeMap::new();
        told.for_each(|tag| *counted.entry(tag).or_default() += 1);
        let mut counted: Vec<(String, usize)> = counted
            .into_iter()
            .filter(|(_, pages)| *pages > 1)
            .collect();
        counted.sort_by_key(|(_, pages)| std::cmp::Reverse(*pages));
        self.spoken = counted
            .into_iter()
            .map(|(tag, _)| tag)
            .take(SPOKEN)
            .collect();
        let new: Vec<String> = self
            .spoken
            .iter()
            .filter(|tag| !self.others.contains(tag) && self.main.as_ref() != Some(tag))
            .cloned()
            .collect();
        if !new.is_empty() {
            self.ways.insert(Way::Text);
            self.others.extend(new);
            self.others.sort();
        }
    }

    /// The language of a page that neither its path nor its front matter names, where its script
    /// tells and other pages are in it, too; `told` is what [`by_script`](super::text::by_script)
    /// tells, which is asked only where it matters.
    pub fn of_text(&self, told: impl FnOnce() -> Option<String>) -> Option<String> {
        if self.spoken.is_empty() {
            return None;
        }
        told().filter(|tag| self.spoken.contains(tag))
    }

    /// Whether the names of files say their language, so that a link in one of them that does not
    /// say it leaves it open.
    pub fn is_named_beside(&self, path: &str) -> bool {
        let found = self.in_folder(path);
        self.in_name(found.place.as_ref()).is_some()
    }

    /// The path below the content root of a new file; `name` is its path without language and
    /// extension.
    pub fn new_file(&self, name: &str, language: &str, main: &str) -> String {
        match self.homes.get(language) {
            Some(Home::Folder(folder)) if folder.is_empty() => format!("{name}.md"),
            Some(Home::Folder(folder)) => format!("{folder}/{name}.md"),
            Some(Home::Suffix(suffix)) => format!("{name}{suffix}.md"),
            None if language == main => format!("{name}.md"),
            None => format!("{}/{name}.md", crate::paths::slug(language)),
        }
    }

    fn in_folder<'p>(&self, path: &'p str) -> Located<'p> {
        if let Some((first, rest)) = path.split_once('/') {
            let tag = tag::of_name(first);
            let is_it = |language: &&String| {
                language.eq_ignore_ascii_case(first) || tag.as_ref() == Some(*language)
            };
            if let Some(language) = self.listed.iter().find(is_it) {
                return Located {
                    language: Some(language.clone()),
                    place: Cow::Borrowed(rest),
                };
            }
        }
        let mut found = None;
        let mut start = 0;
        for (at, _) in path.match_indices('/').take(DEPTH) {
            let (folder, rest) = (&path[..at], &path[at + 1..]);
            if let Some(known) = self.folders.get(folder) {
                found = Some((known.language.clone(), join(&known.base, rest)));
            } else if found.is_none()
                && let Some(base) = self.families.get(folder[..start].trim_end_matches('/'))
                && let Some(tag) = tag::of_name(&folder[start..]).filter(|tag| tag::is_telling(tag))
            {
                found = Some((tag, join(base, rest)));
            }
            start = at + 1;
        }
        match found {
            Some((language, place)) => Located {
                language: Some(language),
                place: Cow::Owned(place),
            },
            None => Located {
                language: None,
                place: Cow::Borrowed(path),
            },
        }
    }

    fn in_name(&self, path: &str) -> Option<(String, String)> {
        if self.suffixes.is_empty() {
            return None;
        }
        let (stem, extension) = path.rsplit_once('.')?;
        for (base, separator, written) in endings(stem) {
            let Some(language) = self
                .suffixes
                .get(&(separator, written.to_ascii_lowercase()))
            else {
                continue;
            };
            if separator == '.' && tag::is_telling(language)
                || self.bases.contains(&base.to_lowercase())
            {
                return Some((language.clone(), format!("{base}.{extension}")));
            }
        }
        None
    }
}
