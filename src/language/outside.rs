//! Translations beside the folder that holds the originals.

use std::collections::BTreeSet;

use super::ending::{SEPARATORS, join};
use super::families::CONTAINERS;
use super::tag;
use super::weight::key;

/// The folder that holds the originals in `root` and their translations, when these are beside it:
/// `docs/` and `i18n/fr/docusaurus-plugin-content-docs/`, `pages/` and `pages.fr/`, `docs/` and
/// `translations/fr/`, `content/en/` and `content/fr/`. `texts` are the repository's Markdown
/// files.
pub fn around<'a>(root: &'a str, texts: impl Iterator<Item = &'a str> + Clone) -> &'a str {
    if root.is_empty() {
        return root;
    }
    let (above, name) = root.rsplit_once('/').unwrap_or(("", root));
    let below = |path: &'a str, folder: &str| {
        if folder.is_empty() {
            Some(path)
        } else {
            path.strip_prefix(folder)
                .and_then(|rest| rest.strip_prefix('/'))
        }
    };
    let originals: BTreeSet<String> = texts
        .clone()
        .filter_map(|path| below(path, root))
        .map(key)
        .collect();
    let is_language = tag::of_name(name).is_some_and(|tag| tag::is_telling(&tag));
    // A README is everywhere, so it makes no translation.
    let is_original = |rest: &str| {
        originals.contains(&key(rest)) && !key(rest).ends_with("readme") && key(rest) != "index"
    };
    let is_translation = |path: &str| {
        let Some((folder, rest)) = path.split_once('/') else {
            return false;
        };
        if is_language
            && folder != name
            && tag::of_name(folder).is_some_and(|tag| tag::is_telling(&tag))
        {
            return true;
        }
        let Some((second, below)) = rest.split_once('/') else {
            return beside(folder, name) && is_original(rest);
        };
        if folder == "i18n" && below.starts_with("docusaurus-plugin-content-") {
            return tag::of_name(second).is_some();
        }
        beside(folder, name) && is_original(rest)
            || CONTAINERS.contains(&folder)
                && tag::of_name(second).is_some()
                && (is_original(below)
                    || below.strip_prefix(&join(name, "")).is_some_and(is_original))
    };
    if texts
        .filter_map(|path| below(path, above))
        .any(is_translation)
    {
        above
    } else {
        root
    }
}

/// Whether a folder is called as another with a language's tag behind: `pages.fr` beside `pages`.
fn beside(folder: &str, name: &str) -> bool {
    folder
        .strip_prefix(name)
        .and_then(|rest| rest.strip_prefix(SEPARATORS))
        .is_some_and(|written| tag::of_name(written).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn translations_beside_the_originals_are_within_the_folder_around_both() {
        for (root, texts, folder) in [
            (
                "docs",
                "docs/a.md i18n/fr/docusaurus-plugin-content-docs/current/a.md",
                "",
            ),
            (
                "website/docs",
                "website/docs/a.md website/i18n/fr/docusaurus-plugin-content-docs/current/a.md",
                "website",
            ),
            ("pages", "pages/x/a.md pages.pt_BR/x/a.md", ""),
            ("docs", "docs/a.md translations/fr/a.md", ""),
            ("docs", "docs/a.md translations/fr/docs/a.md", ""),
            ("content/en", "content/en/a.md content/fr/b.md", "content"),
            ("en", "en/a.md notes/b.md", "en"),
            (
                "docs",
                "docs/README.md translations/fr/README.md other/a.md",
                "docs",
            ),
            ("docs", "docs/fr/a.md docs/a.md", "docs"),
            ("docs", "docs/a.md docs-go/a.md i18n/messages/a.md", "docs"),
            ("", "a.md", ""),
        ] {
            assert_eq!(around(root, texts.split(' ')), folder, "{texts}");
        }
    }
}
