//! The page that a link with a slip most likely means.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use crate::fields::{self, slips};
use crate::hub::names::fold;
use crate::hub::{Hub, PageId};
use crate::paths::SourcePath;

/// How many names one rule may compare in a run: suggestions are a kindness, and a page full of
/// broken links must not make everybody wait for them.
const COMPARISONS: usize = 200_000;

/// What is left for comparing names.
pub struct Budget(Cell<usize>);

impl Default for Budget {
    fn default() -> Self {
        Self(Cell::new(COMPARISONS))
    }
}

impl Budget {
    /// The known name that is closest to a misspelt one; `None` also when the budget is spent.
    pub fn nearest<'k>(
        &self,
        name: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) -> Option<&'k str> {
        if self.0.get() == 0 {
            return None;
        }
        let known: Vec<&str> = known.into_iter().collect();
        self.0.set(self.0.get().saturating_sub(known.len() + 1));
        fields::nearest(name, &known)
    }
}

/// How many steps a run may look for pages of similar names: looking at a name is one, comparing it
/// letter by letter [`COMPARED`].
const STEPS: usize = 50_000_000;
/// Steps of a comparison.
const COMPARED: usize = 100;

/// The names that pages can be linked by, for each language on its own: nobody means a page that
/// they cannot read.
pub struct Names {
    of_languages: BTreeMap<String, OfLanguage>,
    /// The hub's own language, in which those of another may mean a page, too.
    main: String,
    /// What was asked before, by language: the same link is often broken on many pages.
    asked: RefCell<BTreeMap<(String, String), Option<PageId>>>,
    left: Cell<usize>,
}

/// The names of a language's pages.
#[derive(Default)]
struct OfLanguage {
    /// Folded names by their length; one of several pages of a name is enough to suggest.
    by_length: BTreeMap<usize, Vec<Known>>,
    stems: BTreeMap<String, Vec<PageId>>,
}

/// A name that a page has.
struct Known {
    name: String,
    /// The set of its letters: it tells most names apart that are not alike.
    letters: u64,
    page: PageId,
}

impl Names {
    /// The names of a hub's pages.
    pub fn of(hub: &Hub) -> Self {
        let mut names: BTreeMap<(&str, String), PageId> = BTreeMap::new();
        let mut of_languages: BTreeMap<String, OfLanguage> = BTreeMap::new();
        for (id, page) in hub.pages_with_ids() {
            let stem = fold(&page.source.path.stem().replace('-', " "));
            if !of_languages.contains_key(&page.language) {
                of_languages.insert(page.language.clone(), OfLanguage::default());
            }
            if let Some(own) = of_languages.get_mut(&page.language) {
                own.stems.entry(stem.clone()).or_default().push(id);
            }
            let aliases = page
                .meta
                .aliases
                .iter()
                .map(|alias| fold(&alias.value))
                .filter(|alias| !alias.contains('/'));
            for name in [fold(&page.title), stem].into_iter().chain(aliases) {
                names.entry((&page.language, name)).or_insert(id);
            }
        }
        for ((language, name), page) in names {
            let Some(own) = of_languages.get_mut(language) else {
                continue;
            };
            own.by_length
                .entry(name.chars().count())
                .or_default()
                .push(Known {
                    letters: letters(&name),
                    name,
                    page,
                });
        }
        Self {
            of_languages,
            main: hub.config.language.clone(),
            asked: RefCell::default(),
            left: Cell::new(STEPS),
        }
    }

    /// The names of a language, then those of the hub's own.
    fn readable<'n>(&'n self, language: &'n str) -> impl Iterator<Item = &'n OfLanguage> {
        let main = Some(self.main.as_str()).filter(|main| *main != language);
        std::iter::once(language)
            .chain(main)
            .filter_map(|language| self.of_languages.get(language))
    }

    /// The page whose file has this very name in another folder, when there is one only in the
    /// language, else in the hub's own.
    pub fn moved(&self, path: &str, language: &str) -> Option<PageId> {
        let file = SourcePath::new(path.trim_matches('/'))?;
        let stem = if matches!(file.extension().as_str(), "md" | "markdown" | "html") {
            file.stem()
        } else {
            file.file_name()
        };
        let stem = fold(&stem.replace('-', " "));
        self.readable(language)
            .find_map(|own| match own.stems.get(&stem).map(Vec::as_slice) {
                Some([page]) => Some(*page),
                _ => None,
            })
    }

    /// The page whose title, alias or file name is closest, when it is close enough to be meant.
    pub fn nearest(&self, name: &str, language: &str) -> Option<PageId> {
        let asked = (language.to_owned(), fold(&name.replace('-', " ")));
        if let Some(known) = self.asked.borrow().get(&asked) {
            return *known;
        }
        let found = self
            .readable(language)
            .find_map(|own| self.closest(own, &asked.1));
        self.asked.borrow_mut().insert(asked, found);
        found
    }

    fn closest(&self, own: &OfLanguage, name: &str) -> Option<PageId> {
        let (length, set) = (name.chars().count(), letters(name));
        let mut best: Option<(usize, &Known)> = None;
        for (other, known) in own.by_length.range(length.saturating_sub(2)..=length + 2) {
            let left = self.left.get().checked_sub(known.len())?;
            self.left.set(left);
            // Each slip changes at most two of the letters.
            let most = if length.min(*other) <= 5 { 2 } else { 4 };
            for known in known
                .iter()
                .filter(|known| (known.letters ^ set).count_ones() <= most)
            {
                let left = self.left.get().checked_sub(COMPARED)?;
                self.left.set(left);
                // Chapters and versions that differ in their numbers are not slips for each other.
                if let Some(slips) =
                    slips(name, &known.name).filter(|_| digits(name) == digits(&known.name))
                    && best.is_none_or(|(least, best)| (slips, &known.name) < (least, &best.name))
                {
                    best = Some((slips, known));
                }
            }
        }
        best.map(|(_, known)| known.page)
    }
}

/// The digits of a name.
fn digits(name: &str) -> Vec<char> {
    name.chars().filter(|c| c.is_numeric()).collect()
}

/// The letters of a text as a set.
fn letters(text: &str) -> u64 {
    text.chars()
        .fold(0, |set, c| set | 1 << (u32::from(c) % 64))
}

/// The path of `to` as a link on `from` writes it.
pub fn relative(from: &SourcePath, to: &SourcePath) -> String {
    let (from, folder): (Vec<&str>, Vec<&str>) = (parts(from.folder()), parts(to.folder()));
    let shared = from.iter().zip(&folder).take_while(|(a, b)| a == b).count();
    let mut path = vec![".."; from.len() - shared];
    path.extend(&folder[shared..]);
    path.push(to.file_name());
    path.join("/").replace(' ', "%20")
}

fn parts(folder: &str) -> Vec<&str> {
    folder.split('/').filter(|part| !part.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relative_path_leads_from_one_file_to_the_other() {
        let path = |text| SourcePath::new(text).unwrap();
        for (from, to, expected) in [
            ("content/a.md", "content/b.md", "b.md"),
            ("content/x/a.md", "content/y/b c.md", "../y/b%20c.md"),
            ("a.md", "x/b.md", "x/b.md"),
            ("x/a.md", "b.md", "../b.md"),
        ] {
            assert_eq!(relative(&path(from), &path(to)), expected);
            assert_eq!(
                path(from).join("", &expected.replace("%20", " ")),
                Some(path(to))
            );
        }
    }

    /// How many steps it takes to look up `asked` names that no page has, in a hub of `pages`
    /// pages.
    fn steps(pages: usize, asked: usize) -> usize {
        let texts: Vec<(String, String)> = (0..pages)
            .map(|n| (format!("content/p{n}.md"), format!("# {}", word(n))))
            .collect();
        let sources = crate::sources::Sources::from_texts(
            "content",
            texts
                .iter()
                .map(|(path, text)| (path.as_str(), text.as_str())),
        );
        let hub = Hub::new(
            Default::default(),
            sources,
            Default::default(),
            crate::hub::Drafts::Hidden,
        );
        let names = Names::of(&hub);
        for n in 0..asked {
            names.nearest(&format!("q{}", word(n)), "en");
        }
        let once = names.left.get();
        for n in 0..asked {
            names.nearest(&format!("q{}", word(n)), "en");
        }
        assert_eq!(names.left.get(), once, "what was asked before is known");
        STEPS - once
    }

    /// Words of many lengths and letters.
    fn word(n: usize) -> String {
        let hash = blake3::hash(&n.to_le_bytes());
        hash.as_bytes()
            .iter()
            .take(6 + n % 20)
            .map(|byte| char::from(b'a' + byte % 26))
            .collect()
    }

    #[test]
    fn a_broken_link_costs_no_comparison_with_every_name() {
        let pages = 400;
        assert!(steps(pages, 50) < 50 * pages, "{}", steps(pages, 50));
        assert!(steps(2 * pages, 50) < 3 * steps(pages, 50));
    }
}
