//! Where everything is: the one place that gives out URLs, so that no two files ever share one.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Severity};
use crate::paths::{OutputPath, SourcePath, Url, slug};

/// Gives out output paths, each once.
#[derive(Debug, Default)]
pub struct Registry {
    taken: BTreeMap<OutputPath, String>,
}

impl Registry {
    /// Whether something is there already, and what.
    pub fn owner(&self, path: &OutputPath) -> Option<&str> {
        self.taken.get(path).map(String::as_str)
    }

    /// Takes a path for `owner`; when it is taken, the path gets a suffix made from the owner's name, which stays the same
    /// whatever else is added to the hub.
    pub fn claim(&mut self, wanted: OutputPath, owner: &str) -> OutputPath {
        let mut path = wanted.clone();
        let hash = blake3::hash(owner.as_bytes()).to_hex();
        let mut digits = 4;
        while self.taken.contains_key(&path) {
            path = with_suffix(&wanted, &hash[..digits]).unwrap_or_else(|| wanted.clone());
            digits += 4;
        }
        self.taken.insert(path.clone(), owner.to_owned());
        path
    }

    /// Takes a path if it is free.
    pub fn try_claim(&mut self, path: OutputPath, owner: &str) -> bool {
        if self.taken.contains_key(&path) {
            return false;
        }
        self.taken.insert(path, owner.to_owned());
        true
    }
}

fn with_suffix(path: &OutputPath, suffix: &str) -> Option<OutputPath> {
    let text = path.as_str();
    if let Some(folder) = text.strip_suffix("/index.html") {
        return OutputPath::new(&format!("{folder}-{suffix}/index.html"));
    }
    match text.rsplit_once('.') {
        Some((stem, extension)) => OutputPath::new(&format!("{stem}-{suffix}.{extension}")),
        None => OutputPath::new(&format!("{text}-{suffix}")),
    }
}

/// The folder-like address that a page's file stands for: `shore/Hermit crabs.md` → `shore/hermit-crabs`. Index files stand for their folder.
pub fn page_slug(below_root: &str) -> String {
    let mut parts: Vec<&str> = below_root.split('/').collect();
    let file = parts.pop().unwrap_or_default();
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let mut slugs: Vec<String> = parts.iter().map(|part| part_slug(part)).collect();
    if !is_index(stem) {
        slugs.push(part_slug(stem));
    }
    slugs.join("/")
}

/// Whether a file of this name stands for its folder.
pub fn is_index(stem: &str) -> bool {
    matches!(stem, "index" | "_index") || stem.eq_ignore_ascii_case("readme")
}

fn part_slug(part: &str) -> String {
    let slugged = slug(part);
    // `???.md` has no letter to make an address from; its hash is ugly but it is stable and it is there.
    if slugged.is_empty() { format!("page-{}", &blake3::hash(part.as_bytes()).to_hex()[..4]) } else { slugged }
}

/// The address of a page as its author most likely meant it, before clashes: lower numbers win a clash.
/// A file whose name is its own slug (`c.md`) keeps the address that `c++.md` would like too.
pub fn precedence(path: &SourcePath, slug: &str) -> (bool, bool, String) {
    let exact = slug.rsplit('/').next() == Some(path.stem()) || matches!(path.stem(), "index" | "_index");
    (!exact, path.stem().eq_ignore_ascii_case("readme"), path.to_string())
}

/// The finding that both files of a clash get.
pub fn collision(path: &SourcePath, other: &str, url: &Url, moved_to: Option<&Url>) -> Diagnostic {
    let message = match moved_to {
        Some(moved) => format!("`{other}` has the address `{url}` already, so this page is at `{moved}`"),
        None => format!("`{other}` would have this page's address `{url}` too"),
    };
    Diagnostic::new("url-collision", Severity::Warning, path, message)
        .why("Two files whose names differ only in case, marks or signs have the same address, and links may reach the wrong one.")
        .help("Rename one of them, and add its old address to `aliases`.")
}

/// Folder of a category's page.
pub fn category_slug(language_prefix: &str, name_slug: &str) -> String {
    format!("{language_prefix}category/{name_slug}")
}

/// Folder of a person's page.
pub fn person_slug(key: &str) -> String {
    format!("contributors/{key}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_stand_for_addresses() {
        for (file, expected) in [
            ("index.md", ""),
            ("shore/_index.md", "shore"),
            ("shore/README.md", "shore"),
            ("Shore Line/Hermit crabs.md", "shore-line/hermit-crabs"),
            ("c++.md", "c"),
            ("a\nb.md", "a-b"),
        ] {
            assert_eq!(page_slug(file), expected, "{file:?}");
        }
        assert!(page_slug("???.md").starts_with("page-"));
    }

    #[test]
    fn no_two_files_share_an_address() {
        let mut registry = Registry::default();
        let path = OutputPath::page("c").unwrap();
        assert_eq!(registry.claim(path.clone(), "c.md").as_str(), "c/index.html");
        let second = registry.claim(path.clone(), "c++.md");
        assert!(second.as_str().starts_with("c-") && second.as_str().ends_with("/index.html"), "{second}");
        let home = OutputPath::page("").unwrap();
        registry.claim(home.clone(), "a");
        assert_ne!(registry.claim(home.clone(), "b"), home);
    }
}
