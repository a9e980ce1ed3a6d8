//! The names of files as links write them: without extension, day, number and folder.

use crate::hub::urls::is_index;
use crate::paths::{SourcePath, slug};

/// A path without its extension.
pub fn without_extension(path: &str) -> &str {
    let name = path.rfind('/').map_or(0, |at| at + 1);
    path[name..]
        .rfind('.')
        .filter(|at| *at > 0)
        .map_or(path, |at| &path[..name + at])
}

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
pub(crate) fn without_page_extension(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() && is_page_extension(extension) => {
            path.get(..path.len() - extension.len() - 1).unwrap_or(path)
        }
        _ => path,
    }
}

/// Whether files of this extension are pages, here or where the text comes from.
pub(crate) fn is_page_extension(extension: &str) -> bool {
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
    let rest = after_day(stem).or_else(|| stem.get(digits..).filter(|_| (1..=3).contains(&digits)));
    let named = rest
        .and_then(|rest| rest.strip_prefix(['-', '_', '.', ' ']))
        .map(|rest| rest.trim_start_matches(['-', ' ']));
    named
        .filter(|name| name.starts_with(char::is_alphabetic))
        .unwrap_or(stem)
}

/// What follows the day that a name begins with: `-tide` of `2024-05-01-tide` and of
/// `2024-5-1-tide`.
fn after_day(stem: &str) -> Option<&str> {
    let mut rest = stem;
    for (at, most) in [4, 2, 2].into_iter().enumerate() {
        if at > 0 {
            rest = rest.strip_prefix('-')?;
        }
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if !(1..=most).contains(&digits) || at == 0 && digits != 4 {
            return None;
        }
        rest = &rest[digits..];
    }
    Some(rest)
}

/// How many of the folders of an address with a day are also those of a file with a day in its
/// name: `/news/2024/05/06/tide` for `news/_posts/2024-05-06-tide.md`.
pub(crate) fn shared_end_of_dated(path: &SourcePath, parts: &[String]) -> usize {
    let is_number = |part: &&String| part.bytes().all(|byte| byte.is_ascii_digit());
    let numbers = parts.iter().rev().take_while(is_number).count();
    if numbers == 0 || after_day(path.stem()).is_none() {
        return 0;
    }
    let mut folders = folders(path.as_str());
    if folders.last() == Some(&"_posts") {
        folders.pop();
    }
    let named = parts[..parts.len() - numbers].iter().rev();
    folders
        .iter()
        .rev()
        .zip(named)
        .take_while(|(folder, part)| slug(folder) == **part)
        .count()
}

/// The folders that a path is in, the outermost first.
pub(crate) fn folders(path: &str) -> Vec<&str> {
    path.rsplit_once('/')
        .map_or(Vec::new(), |(folder, _)| folder.split('/').collect())
}

/// How many of the folders `parts`, from the end, are also those of a file.
pub(crate) fn shared_end(path: &SourcePath, parts: &[String]) -> usize {
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
pub(crate) fn ends_like(file: &SourcePath, path: &str) -> bool {
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
            ("2024-5-1-neap.md", "2024-5-1-neap neap"),
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
