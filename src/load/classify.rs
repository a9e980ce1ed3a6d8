//! What a file of the repository is to the hub: a text to read, a file to publish, or nothing.

use std::collections::BTreeSet;

use globset::{Glob, GlobSet, GlobSetBuilder};

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::language::{self, tag};
use crate::paths::SourcePath;
use crate::rules::{invalid_utf8, too_large};
use crate::sources::{Source, Sources};

/// Largest text that is read, in bytes. The longest articles of Wikipedia have about 2 MB of
/// wikitext.
pub const MAX_TEXT_BYTES: u64 = 4 * 1024 * 1024;

/// Extensions of Markdown files, in lower case.
pub const MARKDOWN_EXTENSIONS: &[&str] = &["md", "markdown", "mdown", "mkd"];

/// Extensions of texts that pages are converted from, in lower case; so are files without one.
const FORMER_EXTENSIONS: &[&str] = &[
    "txt",
    "text",
    "mdx",
    "mdwn",
    "mdtext",
    "rmd",
    "qmd",
    "rst",
    "rest",
    "html",
    "htm",
    "xhtml",
    "wiki",
    "mediawiki",
    "wikitext",
    "adoc",
    "asciidoc",
    "asc",
    "org",
    "textile",
    "creole",
    "pod",
    "rdoc",
];

/// Files below the content root that are published beside the pages. Pages, scripts and programs
/// are not among them: a stranger's HTML file would run in the hub's own origin.
pub const MEDIA_EXTENSIONS: &[&str] = &[
    "png", "jpg", "jpeg", "gif", "webp", "avif", "apng", "bmp", "ico", "svg", "mp3", "ogg", "oga",
    "opus", "wav", "flac", "m4a", "mp4", "m4v", "webm", "ogv", "mov", "vtt", "pdf", "epub", "csv",
    "tsv", "odt", "ods", "odp", "odg", "docx", "xlsx", "pptx", "doc", "xls", "ppt", "rtf", "zip",
    "gpx", "geojson", "stl", "bib",
];

/// Folders that hold the pages where nobody says which one does.
const USUAL_ROOTS: [&str; 4] = ["content", "docs", "pages", "src"];

/// Folders of a hub that hold no pages, and folders of programs whose Markdown is there for tests.
const BESIDE: [&str; 14] = [
    "contributors",
    "LICENSES",
    "themes",
    "templates",
    "static",
    "calls",
    "reviews",
    "statements",
    "snippets",
    "test",
    "tests",
    "testdata",
    "fixtures",
    "__tests__",
];

/// Extensions of programs: a README beside one is about it.
const PROGRAMS: [&str; 24] = [
    "rs", "go", "py", "js", "ts", "tsx", "jsx", "mjs", "c", "h", "cc", "cpp", "hpp", "java", "kt",
    "swift", "cs", "rb", "php", "ex", "hs", "scala", "sh", "dart",
];

/// Where a repository tells how to contribute.
pub const GUIDES: [&str; 3] = [
    "CONTRIBUTING.md",
    ".github/CONTRIBUTING.md",
    "docs/CONTRIBUTING.md",
];

/// What a file is.
#[derive(Debug, PartialEq, Eq)]
pub enum Class {
    /// Read into memory.
    Text,
    /// Known by name, published as it is.
    Blob,
    /// Known by name, published when a page names it.
    Nearby,
    /// Not the hub's.
    Nothing,
}

/// The rules for one hub.
pub struct Rules<'a> {
    root: &'a str,
    ignore: GlobSet,
    config: &'a Config,
}

/// The folder that holds the pages (an empty text is the top): the one that hub.yaml names, else
/// `content/` where there is a hub.yaml and texts are there, else the one that another generator's
/// settings name, else a folder with a usual name that holds most of the texts, else the top.
pub fn content_root<'a>(
    files: impl Iterator<Item = &'a SourcePath> + Clone,
    config: &Config,
) -> String {
    if let Some(named) = &config.content {
        return named.clone();
    }
    let texts: Vec<&SourcePath> = files
        .clone()
        .filter(|path| is_markdown(path) && !is_hidden(path.as_str()) && !is_foreign(path.as_str()))
        .collect();
    if texts.is_empty() {
        return "content".to_owned();
    }
    if config.written && texts.iter().any(|path| path.below("content").is_some()) {
        return "content".to_owned();
    }
    if let Some(root) = config
        .foreign
        .root
        .as_ref()
        .filter(|root| texts.iter().any(|path| path.below(root).is_some()))
    {
        return language::around(root, texts.iter().map(|path| path.as_str())).to_owned();
    }
    let programs: BTreeSet<&str> = files
        .filter(|path| PROGRAMS.contains(&path.extension().as_str()))
        .map(SourcePath::folder)
        .collect();
    let is_about = |path: &SourcePath| {
        path.stem().eq_ignore_ascii_case("readme")
            && (path.folder().is_empty() || programs.contains(path.folder()))
    };
    let is_beside = |path: &SourcePath| {
        path.as_str()
            .split('/')
            .rev()
            .skip(1)
            .any(|folder| BESIDE.contains(&folder))
    };
    let is_shouted =
        |path: &SourcePath| path.folder().is_empty() && !path.stem().contains(char::is_lowercase);
    let counted = |path: &&&SourcePath| {
        !is_about(path) && !is_beside(path) && !is_shouted(path) && !is_project_file(path)
    };
    let all = texts.iter().filter(counted).count();
    let usual = USUAL_ROOTS.into_iter().find(|folder| {
        let is_there = |path: &&&SourcePath| path.below(folder).is_some();
        let here = texts.iter().filter(is_there).filter(counted).count();
        here * 2 > all
    });
    language::around(
        usual.unwrap_or_default(),
        texts.iter().map(|path| path.as_str()),
    )
    .to_owned()
}

impl<'a> Rules<'a> {
    /// The rules for a hub whose pages are in `root`.
    pub fn new(root: &'a str, config: &'a Config) -> Self {
        let mut builder = GlobSetBuilder::new();
        for glob in config.ignore.iter().filter_map(|glob| Glob::new(glob).ok()) {
            builder.add(glob);
        }
        Self {
            root,
            ignore: builder.build().unwrap_or_default(),
            config,
        }
    }

    /// Whether a path could be content, if it could be read.
    pub fn concerns(&self, path: &str) -> bool {
        let below = if self.root.is_empty() {
            Some(path)
        } else {
            path.strip_prefix(self.root)
                .and_then(|rest| rest.strip_prefix('/'))
        };
        below.is_some_and(|below| !is_hidden(below) && !is_foreign(below))
    }

    /// What a file is.
    pub fn class(&self, path: &SourcePath) -> Class {
        let text = path.as_str();
        if matches!(text, "hub.yaml" | ".mailmap" | ".git-blame-ignore-revs") {
            return Class::Text;
        }
        if self.ignore.is_match(text) {
            return Class::Nothing;
        }
        if let Some(below) = path.below("static") {
            return if is_for_the_web(below) && !is_foreign(text) {
                Class::Blob
            } else {
                Class::Nothing
            };
        }
        if is_list_of_people(path) {
            return Class::Text;
        }
        if is_hidden(text) || is_foreign(text) {
            return Class::Nothing;
        }
        if path.file_name() == "REUSE.toml" {
            return Class::Text;
        }
        if path.below("contributors").is_some() && is_markdown(path)
            || path.below("LICENSES").is_some()
        {
            return Class::Text;
        }
        if path.below("credits").is_some() && matches!(path.extension().as_str(), "yaml" | "yml") {
            return Class::Text;
        }
        if is_ours(self.config)
            && (path.below("themes").is_some() || path.below("templates").is_some())
        {
            return if matches!(
                path.extension().as_str(),
                "html" | "xml" | "css" | "js" | "yaml" | "ftl" | "svg" | "txt"
            ) {
                Class::Text
            } else {
                Class::Nothing
            };
        }
        if self.config.written
            && path
                .below("statements")
                .is_some_and(|name| !name.contains('/'))
            && is_markdown(path)
        {
            return Class::Text;
        }
        if self.config.written
            && ["calls", "reviews", "statements", "snippets"]
                .iter()
                .any(|folder| path.below(folder).is_some())
        {
            return Class::Nothing;
        }
        if text.eq_ignore_ascii_case("readme.md") || is_license_file(path) {
            return Class::Text;
        }
        if self.config.foreign.leaves_out(text) {
            return Class::Nothing;
        }
        if path.below(self.root).is_none() {
            return elsewhere(path);
        }
        if self.root.is_empty() && is_project_file(path) && !self.config.foreign.is_wiki {
            return Class::Nothing;
        }
        if is_markdown(path) || path.extension() == "license" {
            return Class::Text;
        }
        if MEDIA_EXTENSIONS.contains(&path.extension().as_str()) {
            Class::Blob
        } else {
            Class::Nothing
        }
    }
}

/// Whether `themes/` and `templates/` are this hub's: those of a site without hub.yaml belong to
/// its generator, unless a theme is one of ours.
fn is_ours(config: &Config) -> bool {
    config.written || config.foreign.has_our_theme
}

/// Whether a file at the top is in a folder that holds no pages.
pub fn is_beside(path: &SourcePath, config: &Config) -> bool {
    let below = |folders: &[&str]| folders.iter().any(|folder| path.below(folder).is_some());
    below(&["contributors", "LICENSES"])
        || is_ours(config) && below(&["themes", "templates"])
        || config.written && below(&["statements"])
}

/// Names with a dot in front that hosts and browsers look for (RFC 8615, GitHub Pages, Apache,
/// Codeberg Pages).
const WEB_NAMES: [&str; 4] = [".well-known", ".nojekyll", ".htaccess", ".domains"];

/// Whether a file below `static/` is meant for the web: not what editors, desktops and git leave,
/// and no hidden file that nobody asks a host for.
fn is_for_the_web(below: &str) -> bool {
    let is_left = |name: &str| {
        name.ends_with('~')
            || name.ends_with(".swp")
            || name.ends_with(".swo")
            || matches!(name, "Thumbs.db" | "desktop.ini")
    };
    below
        .split('/')
        .all(|part| !is_left(part) && (!part.starts_with('.') || WEB_NAMES.contains(&part)))
}

/// Whether a folder is looked into: hidden ones are, where hosts or other generators' settings are
/// in them.
pub fn is_entered(name: &str) -> bool {
    !name.starts_with('.') || matches!(name, ".well-known" | ".vitepress" | ".vuepress")
}

/// What a file outside the folder of pages is: pages may show pictures from anywhere, and who made
/// those is written beside them.
fn elsewhere(path: &SourcePath) -> Class {
    let is_media = |extension: &str| MEDIA_EXTENSIONS.contains(&extension);
    let licensed = path
        .as_str()
        .strip_suffix(".license")
        .and_then(|file| file.rsplit_once('.'));
    if licensed.is_some_and(|(_, extension)| is_media(&extension.to_ascii_lowercase())) {
        return Class::Text;
    }
    if is_media(&path.extension()) {
        Class::Nearby
    } else {
        Class::Nothing
    }
}

/// The text of a file; bytes that are not UTF-8 are replaced and reported.
pub fn decode(path: SourcePath, bytes: Vec<u8>) -> (Source, Option<Diagnostic>) {
    match String::from_utf8(bytes) {
        Ok(text) => (Source::new(path, text), None),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            // The replacement character has three bytes; a byte-order mark before it is dropped by
            // `Source`.
            let shift = if text.starts_with('\u{feff}') { 3 } else { 0 };
            let start = at.saturating_sub(shift);
            let finding = Diagnostic::new(
                &invalid_utf8::RULE,
                (&path, start..start + 3),
                "this byte is not valid UTF-8; it is shown as \u{fffd}",
            )
            .why("Readers see a wrong letter, and search does not find the word.")
            .help("Save the file as UTF-8 in your editor.");
            (Source::new(path, text), Some(finding))
        }
    }
}

/// The finding about a text that is not read.
pub fn too_large(path: &SourcePath, len: u64) -> Diagnostic {
    Diagnostic::new(&too_large::RULE, path, format!("this file has {len} bytes, more than the {MAX_TEXT_BYTES} that are read, so it is not published"))
    .why("A page of this size takes minutes to open on a phone.")
    .help("Split it into several pages.")
}

/// Whether the file is Markdown by its name.
pub fn is_markdown(path: &SourcePath) -> bool {
    MARKDOWN_EXTENSIONS.contains(&path.extension().as_str())
}

/// How many Markdown files are below the content root, and how many there are. Hidden files do not
/// count.
pub fn markdown_files(sources: &Sources) -> (usize, usize) {
    let all = sources
        .texts
        .keys()
        .chain(&sources.unpublished)
        .filter(|path| is_markdown(path) && !is_hidden(path.as_str()));
    (
        all.clone()
            .filter(|path| path.below(&sources.content_root).is_some())
            .count(),
        all.count(),
    )
}

/// Whether the file is a list of people as other generators and all-contributors keep it:
/// `_data/authors.yml`, `.all-contributorsrc`, `blog/.authors.yml`.
pub fn is_list_of_people(path: &SourcePath) -> bool {
    let folder = path.folder();
    let in_place = matches!(
        folder.rsplit('/').next().unwrap_or_default(),
        "" | "_data" | "data" | "blog"
    ) && !is_hidden(folder)
        && !is_foreign(path.as_str());
    let is_list = matches!(
        path.stem().to_ascii_lowercase().as_str(),
        "authors" | ".authors" | "contributors" | "people"
    );
    path.as_str() == ".all-contributorsrc"
        || in_place && is_list && matches!(path.extension().as_str(), "yml" | "yaml" | "json")
}

/// Whether the file is no Markdown, but a text that somebody may make a page of.
pub fn is_former_text(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    match name.rsplit_once('.') {
        Some((_, extension)) => FORMER_EXTENSIONS
            .iter()
            .any(|known| known.eq_ignore_ascii_case(extension)),
        None => !name.is_empty(),
    }
}

/// Whether a part of the path starts with a dot.
pub fn is_hidden(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with('.'))
}

/// Whether the path is in a folder of packages or build output, which is committed by accident.
pub fn is_foreign(path: &str) -> bool {
    path.split('/').rev().skip(1).any(|part| {
        matches!(
            part,
            "node_modules" | "target" | "vendor" | "__pycache__" | "bower_components"
        )
    })
}

/// Whether the file is where a repository says its licence: `LICENSE`, `LICENCE.md`, `COPYING.txt`,
/// `UNLICENSE`, `LICENSE-docs`.
pub fn is_license_file(path: &SourcePath) -> bool {
    let name = path.as_str().to_ascii_lowercase();
    let stem = name.split(['.', '-', '_']).next().unwrap_or_default();
    !name.contains('/')
        && matches!(stem, "license" | "licence" | "copying" | "unlicense")
        && matches!(path.extension().as_str(), "" | "md" | "txt" | "markdown")
}

/// Files about the repository that are no pages when pages are at its root.
fn is_project_file(path: &SourcePath) -> bool {
    let top = !path.as_str().contains('/');
    top && matches!(
        tag::without(path.stem()).to_ascii_lowercase().as_str(),
        "license"
            | "licence"
            | "copying"
            | "changelog"
            | "contributing"
            | "code_of_conduct"
            | "security"
            | "agents"
            | "claude"
            | "pull_request_template"
            | "issue_template"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> SourcePath {
        SourcePath::new(text).unwrap()
    }

    #[test]
    fn the_usual_folder_with_most_texts_holds_the_pages() {
        let under = |files: &str, config: &Config| {
            content_root(
                files.split(' ').map(path).collect::<Vec<_>>().iter(),
                config,
            )
        };
        for (files, root) in [
            ("README.md docs/a.md src/main.rs", "docs"),
            ("content/logo.png src/a.md", "src"),
            ("a.md src/main.rs", ""),
            ("content/.hidden/a.md b.md", ""),
            ("_articles/a.md _articles/b.md docs/style.md", ""),
            ("pages/a.md pages.de/a.md pages.fr/a.md", ""),
            ("books/a.md courses/a.md more/a.md docs/b.md docs/c.md", ""),
            (
                "README.md CHANGELOG.md ROADMAP.md .github/x.md crates/a/README.md crates/a/lib.rs docs/a.md tests/a.md tests/b.md",
                "docs",
            ),
            ("python/README.md rust/README.md docs/style.md", ""),
            (
                "contributors/a.md contributors/b.md content/a.md",
                "content",
            ),
            ("docs/a.md notes.md", ""),
        ] {
            assert_eq!(under(files, &Config::default()), root, "{files}");
        }
        let written = Config {
            written: true,
            ..Config::default()
        };
        assert_eq!(
            under("content/a.md docs/a.md docs/b.md", &written),
            "content"
        );
        let named = Config {
            content: Some(String::new()),
            ..written
        };
        assert_eq!(under("content/a.md", &named), "");
    }

    #[test]
    fn only_the_hubs_own_files_are_read_or_published() {
        let config = Config {
            written: true,
            ignore: vec!["content/drafts/**".into()],
            ..Config::default()
        };
        let rules = Rules::new("content", &config);
        for (file, class) in [
            ("content/a.md", Class::Text),
            ("content/a.png", Class::Blob),
            ("content/a.html", Class::Nothing),
            ("content/a.js", Class::Nothing),
            ("content/.obsidian/a.md", Class::Nothing),
            ("content/node_modules/x/README.md", Class::Nothing),
            ("content/drafts/a.md", Class::Nothing),
            ("content/target.md", Class::Text),
            ("contributors/ada.md", Class::Text),
            ("credits/12.yaml", Class::Text),
            ("credits/12.json", Class::Nothing),
            ("statements/SHORE-1.md", Class::Text),
            ("statements/old/SHORE-1.md", Class::Nothing),
            ("statements/SHORE-1.html", Class::Nothing),
            (".mailmap", Class::Text),
            (".all-contributorsrc", Class::Text),
            ("_data/CONTRIBUTORS.yaml", Class::Text),
            ("content/_data/authors.yml", Class::Text),
            ("other/authors.yml", Class::Nothing),
            (".github/authors.yml", Class::Nothing),
            ("node_modules/data/authors.yml", Class::Nothing),
            (".env", Class::Nothing),
            ("static/CNAME", Class::Blob),
            ("static/.well-known/security.txt", Class::Blob),
            ("static/.well-known/.git/config", Class::Nothing),
            ("static/.nojekyll", Class::Blob),
            ("static/_headers", Class::Blob),
            ("static/.env", Class::Nothing),
            ("static/img/.DS_Store", Class::Nothing),
            ("static/style.css~", Class::Nothing),
            ("content/.well-known/a.md", Class::Nothing),
            ("templates/base.html", Class::Text),
            ("src/main.rs", Class::Nothing),
            ("images/a.PNG", Class::Nearby),
            ("images/a.png.license", Class::Text),
            ("images/a.rs.license", Class::Nothing),
            ("images/a.html", Class::Nothing),
            ("images/.cache/a.png", Class::Nothing),
            (".git/a.png", Class::Nothing),
            ("node_modules/x/a.png", Class::Nothing),
            ("reviews/a.png", Class::Nothing),
        ] {
            assert_eq!(rules.class(&path(file)), class, "{file}");
        }
        let rooted = Rules::new("", &config);
        assert_eq!(rooted.class(&path("CONTRIBUTING.md")), Class::Nothing);
        assert_eq!(rooted.class(&path("CONTRIBUTING.pt_BR.md")), Class::Nothing);
        assert_eq!(rooted.class(&path("README.md")), Class::Text);
        assert_eq!(rooted.class(&path("secrets.key")), Class::Nothing);
        let foreign = Config::default();
        let rooted = Rules::new("", &foreign);
        for (file, class) in [
            ("templates/base.html", Class::Nothing),
            ("themes/x/templates/base.html", Class::Nothing),
            ("snippets/sort.md", Class::Text),
            ("reviews/book.md", Class::Text),
        ] {
            assert_eq!(rooted.class(&path(file)), class, "{file}");
        }
    }
}
