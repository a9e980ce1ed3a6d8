//! The ids by which Docusaurus' sidebars name pages.

use std::collections::{BTreeMap, BTreeSet};

use crate::excerpt;

/// How many files are looked into.
const FILES: usize = 2_000;

/// How much of a file holds its front matter.
const HEAD: usize = 2_000;

/// The ids of pages, by folder, as far as they were asked for.
#[derive(Default)]
pub(super) struct Ids {
    folders: BTreeMap<String, BTreeMap<String, String>>,
    files: usize,
}

impl Ids {
    /// The file that an id with its folder means: that which says it in its front matter, or has it
    /// as its name behind a number.
    pub fn file(
        &mut self,
        id: &str,
        paths: &BTreeSet<&str>,
        read: &dyn Fn(&str) -> Option<String>,
    ) -> Option<String> {
        let (folder, id) = id.rsplit_once('/').unwrap_or(("", id));
        if !self.folders.contains_key(folder) {
            let known = self.look(folder, paths, read);
            self.folders.insert(folder.to_owned(), known);
        }
        self.folders.get(folder)?.get(id).cloned()
    }

    fn look(
        &mut self,
        folder: &str,
        paths: &BTreeSet<&str>,
        read: &dyn Fn(&str) -> Option<String>,
    ) -> BTreeMap<String, String> {
        let start = match folder {
            "" => String::new(),
            folder => format!("{folder}/"),
        };
        let mut known = BTreeMap::new();
        let below = paths
            .range(start.as_str()..)
            .take_while(|path| path.starts_with(&start));
        for path in below {
            let name = &path[start.len()..];
            let Some((stem, "md" | "mdx" | "markdown")) = name.rsplit_once('.') else {
                continue;
            };
            if name.contains('/') || self.files >= FILES {
                continue;
            }
            self.files += 1;
            let said = read(path).and_then(|text| id_of(excerpt::first(&text, HEAD)));
            let id = said.unwrap_or_else(|| without_number(stem).to_owned());
            known.entry(id).or_insert_with(|| (*path).to_owned());
        }
        known
    }
}

/// The id in the front matter that a text begins with.
fn id_of(text: &str) -> Option<String> {
    let mut lines = text.lines();
    let is_fence = |line: &str| line.trim_end() == "---";
    lines.next().filter(|line| is_fence(line))?;
    let line = lines
        .take_while(|line| !is_fence(line))
        .find_map(|line| line.strip_prefix("id:"))?;
    let id = line.trim().trim_matches(['"', '\'']);
    (!id.is_empty()).then(|| id.to_owned())
}

/// `01-crab` → `crab`.
fn without_number(stem: &str) -> &str {
    let digits = stem.bytes().take_while(u8::is_ascii_digit).count();
    let rest = stem[digits..].trim_start_matches(['-', '_', '.', ' ']);
    match digits > 0 && rest.len() < stem.len() - digits && !rest.is_empty() {
        true => rest,
        false => stem,
    }
}
