//! Pages by the name of their file alone: what is left of a link when its folder is wrong.

use super::Standpoint;
use crate::hub::urls::is_index;
use crate::hub::{Linked, PageId};
use crate::paths::{SourcePath, slug};

/// Extensions of pages: of this hub's own, and those that other generators and hosts show for them.
const PAGE_EXTENSIONS: &[&str] = &[
    "md", "markdown", "mdown", "mkd", "mdx", "qmd", "rmd", "html", "htm", "xhtml", "php", "rst",
    "adoc", "asciidoc", "org", "wiki", "textile",
];

/// The names by which links may call a page's file, as they are compared: its stem, without the day
/// or the number that other generators leave out of addresses, too; an index file has the name of
/// its folder.
pub fn names_of_file(path: &SourcePath) -> Vec<String> {
    let stem = if is_index(path.stem()) {
        path.folder().rsplit('/').next().unwrap_or_default()
    } else {
        path.stem()
    };
    let mut names = vec![slug(stem), slug(without_order(stem))];
    names.dedup();
    names.retain(|name| !name.is_empty());
    names
}

/// A path without the extension of a page; any other stays as it is.
pub(super) fn without_page_extension(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() && is_page_extension(extension) => {
            path.get(..path.len() - extension.len() - 1).unwrap_or(path)
        }
        _ => path,
    }
}

/// Whether files of this extension are pages, here or where the text comes from.
pub(super) fn is_page_extension(extension: &str) -> bool {
    PAGE_EXTENSIONS
        .iter()
        .any(|known| known.eq_ignore_ascii_case(extension))
}

/// A name without the day or number in front: `2024-05-01-tide` and `03_tide` are published as
/// `tide` by generators that sort files by name.
fn without_order(stem: &str) -> &str {
    let digits = stem
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(stem.len());
    let after_day = stem.get(10..).filter(|_| {
        stem.as_bytes()
            .iter()
            .take(10)
            .enumerate()
            .all(|(at, byte)| match at {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            })
    });
    let rest = after_day.or_else(|| stem.get(digits..).filter(|_| (1..=3).contains(&digits)));
    let named = rest
        .and_then(|rest| rest.strip_prefix(['-', '_', '.', ' ']))
        .map(|rest| rest.trim_start_matches(['-', ' ']));
    named
        .filter(|name| name.starts_with(char::is_alphabetic))
        .unwrap_or(stem)
}

/// So many folders of a path are evidence by themselves.
const WAY: usize = 2;

impl Linked {
    /// The pages that the name at the end of a path means, in the first of the languages that has
    /// any: of several those below the folders that the path names, too. Never the page itself that
    /// the path stands on.
    pub(super) fn by_file_name(
        &self,
        from: Standpoint,
        languages: &[&str],
        path: &str,
    ) -> Vec<PageId> {
        let mut parts: Vec<String> = without_page_extension(path.trim_end_matches('/'))
            .split('/')
            .map(slug)
            .filter(|part| !part.is_empty())
            .collect();
        let Some(mut name) = parts.pop() else {
            return Vec::new();
        };
        if is_index(&name) {
            match parts.pop() {
                Some(folder) => name = folder,
                None => return Vec::new(),
            }
        }
        let shared = |id: &PageId| shared_end(&self.page(*id).source.path, &parts);
        // A folder or two say more than the language that a page is in: some pages of a site are
        // translated before others.
        let others = self
            .config
            .languages
            .iter()
            .map(String::as_str)
            .filter(|other| !languages.contains(other));
        let all: Vec<&str> = languages.iter().copied().chain(others).collect();
        let way = |language: &str| {
            self.index
                .of_file_name(language, &name)
                .iter()
                .map(shared)
                .max()
                .unwrap_or(0)
        };
        let longest = all.iter().map(|language| way(language)).max().unwrap_or(0);
        let (asked, least) = if longest >= WAY {
            (&all[..], longest)
        } else {
            (languages, 0)
        };
        // An address of many folders, none of which is here, is another site's.
        let named = parts
            .iter()
            .filter(|part| !part.bytes().all(|byte| byte.is_ascii_digit()))
            .count();
        let is_far = longest == 0 && path.starts_with('/') && named >= WAY;
        for language in asked.iter().filter(|_| !is_far) {
            let found = self.index.of_file_name(language, &name);
            let most = found.iter().map(shared).max().unwrap_or(0);
            let is_best = |id: &PageId| {
                shared(id) == most && most >= least && self.page(*id).source.path != *from.path
            };
            let best: Vec<PageId> = found.iter().copied().filter(is_best).collect();
            if !best.is_empty() {
                return self.of_one_folder(&best).map_or(best, |index| vec![index]);
            }
        }
        Vec::new()
    }

    /// Of a folder's `index.md` and `README.md` the one that has the folder's address, when pages
    /// are nothing but these.
    fn of_one_folder(&self, pages: &[PageId]) -> Option<PageId> {
        let path = |id: &PageId| &self.page(*id).source.path;
        let folder = path(pages.first()?).folder();
        let rank = |id: &PageId| match path(id).stem() {
            "index" => 0,
            "_index" => 1,
            _ => 2,
        };
        let are_alike = pages
            .iter()
            .all(|id| is_index(path(id).stem()) && path(id).folder() == folder);
        pages.iter().copied().filter(|_| are_alike).min_by_key(rank)
    }

    /// The page whose folder is nearest to a file's: the same folder, else the only page with most
    /// of the way in common.
    pub(super) fn nearest_by_folder(&self, from: &SourcePath, found: &[PageId]) -> Option<PageId> {
        let root = self.sources.content_root.as_str();
        let own: Vec<&str> = folders(from.below(root)?);
        let way = |id: &PageId| {
            let path = &self.page(*id).source.path;
            let other = folders(path.below(root).unwrap_or(path.as_str()));
            if other == own {
                usize::MAX
            } else {
                own.iter().zip(&other).take_while(|(a, b)| a == b).count()
            }
        };
        let longest = found.iter().map(way).max().filter(|way| *way > 0)?;
        let mut nearest = found.iter().filter(|id| way(id) == longest);
        nearest.next().filter(|_| nearest.next().is_none()).copied()
    }
}

/// The folders that a path is in, the outermost first.
pub(super) fn folders(path: &str) -> Vec<&str> {
    path.rsplit_once('/')
        .map_or(Vec::new(), |(folder, _)| folder.split('/').collect())
}

/// How many of the folders `parts`, from the end, are also those of a file.
pub(super) fn shared_end(path: &SourcePath, parts: &[String]) -> usize {
    let mut folders = folders(path.as_str());
    if is_index(path.stem()) {
        folders.pop();
    }
    folders
        .iter()
        .rev()
        .zip(parts.iter().rev())
        .take_while(|(folder, part)| slug(folder) == **part)
        .count()
}

/// Whether a page's file lies below all the folders that a path names.
pub(super) fn ends_like(file: &SourcePath, path: &str) -> bool {
    let parts: Vec<String> = folders(path).into_iter().map(slug).collect();
    shared_end(file, &parts) == parts.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_the_names_that_generators_give_its_address() {
        for (path, expected) in [
            ("a/Hermit crabs.md", "hermit-crabs"),
            (
                "_posts/2024-05-01-spring-tide.md",
                "2024-05-01-spring-tide spring-tide",
            ),
            ("03_tide.md", "03-tide tide"),
            ("3.2.md", "3-2"),
            ("2024-05-01.md", "2024-05-01"),
            ("1984-a-novel.md", "1984-a-novel"),
            ("shore/index.md", "shore"),
            ("index.md", ""),
            ("a/???.md", ""),
        ] {
            assert_eq!(
                names_of_file(&SourcePath::new(path).unwrap()).join(" "),
                expected,
                "{path}"
            );
        }
        for (path, expected) in [
            ("a/x.html", "a/x"),
            ("a/x.MD", "a/x"),
            ("v1.2", "v1.2"),
            (".html", ".html"),
            ("a.b/x", "a.b/x"),
            ("x.png", "x.png"),
        ] {
            assert_eq!(without_page_extension(path), expected, "{path}");
        }
    }
}
