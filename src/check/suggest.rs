//! The page that a link with a slip most likely means.

use std::cell::Cell;
use std::collections::BTreeMap;

use crate::fields;
use crate::hub::names::fold;
use crate::hub::{Hub, PageId};
use crate::paths::SourcePath;

/// How many names one rule may compare in a run: suggestions are a kindness, and a page full of broken links must not make
/// everybody wait for them.
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
    pub fn nearest<'k>(&self, name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
        if self.0.get() == 0 {
            return None;
        }
        let known: Vec<&str> = known.into_iter().collect();
        self.0.set(self.0.get().saturating_sub(known.len() + 1));
        fields::nearest(name, &known)
    }
}

/// The names that pages can be linked by.
pub struct Names {
    /// Folded names with their length, the set of their letters, and their pages; one of several pages of a name is enough to suggest.
    names: BTreeMap<String, (usize, u64, PageId)>,
    budget: Budget,
    stems: BTreeMap<String, Vec<PageId>>,
}

impl Names {
    /// The names of a hub's pages.
    pub fn of(hub: &Hub) -> Self {
        let mut names = BTreeMap::new();
        let mut stems: BTreeMap<String, Vec<PageId>> = BTreeMap::new();
        for (id, page) in hub.pages_with_ids() {
            let stem = fold(&page.source.path.stem().replace('-', " "));
            stems.entry(stem.clone()).or_default().push(id);
            let aliases = page.meta.aliases.iter().map(|alias| fold(&alias.value)).filter(|alias| !alias.contains('/'));
            for name in [fold(&page.title), stem].into_iter().chain(aliases) {
                let about = (name.chars().count(), letters(&name), id);
                names.entry(name).or_insert(about);
            }
        }
        Self { names, stems, budget: Budget::default() }
    }

    /// The page whose file has this very name in another folder, when there is one only.
    pub fn moved(&self, path: &str) -> Option<PageId> {
        let file = SourcePath::new(path.trim_matches('/'))?;
        let stem = if matches!(file.extension().as_str(), "md" | "markdown" | "html") { file.stem() } else { file.file_name() };
        match self.stems.get(&fold(&stem.replace('-', " "))).map(Vec::as_slice) {
            Some([page]) => Some(*page),
            _ => None,
        }
    }

    /// The page whose title, alias or file name is closest, when it is close enough to be meant.
    pub fn nearest(&self, name: &str) -> Option<PageId> {
        let name = fold(&name.replace('-', " "));
        let length = name.chars().count();
        if length < 3 || self.budget.0.get() == 0 {
            return None;
        }
        // The distance of two texts costs the product of their lengths; sets of letters rule nearly all pairs out first.
        let own = letters(&name);
        let slips = 1 + length / 4;
        let close = self
            .names
            .iter()
            .filter(|(_, (other, letters, _))| other.abs_diff(length) <= slips && (letters ^ own).count_ones() as usize <= 2 * slips)
            .map(|(name, _)| name.as_str());
        self.names.get(self.budget.nearest(&name, close)?).map(|(_, _, id)| *id)
    }
}

/// The letters of a text as a set.
fn letters(text: &str) -> u64 {
    text.chars().fold(0, |set, c| set | 1 << (u32::from(c) % 64))
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
            assert_eq!(path(from).join("", &expected.replace("%20", " ")), Some(path(to)));
        }
    }
}
