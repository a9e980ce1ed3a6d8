//! What a file is by its name alone.

use crate::language::tag;
use crate::paths::SourcePath;

/// Largest text that is read, in bytes. The longest articles of Wikipedia have about 2 MB of
/// wikitext.
pub const MAX_TEXT_BYTES: u64 = 4 * 1024 * 1024;

/// Extensions of Markdown files, in lower case.
pub const MARKDOWN_EXTENSIONS: &[&str] = &["md", "markdown", "mdown", "mkd", "mdx"];

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
pub(super) const USUAL_ROOTS: [&str; 4] = ["content", "docs", "pages", "src"];

/// Folders of a hub that hold no pages, and folders of programs whose Markdown is there for tests.
pub(super) const BESIDE: [&str; 14] = [
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
pub(super) const PROGRAMS: [&str; 24] = [
    "rs", "go", "py", "js", "ts", "tsx", "jsx", "mjs", "c", "h", "cc", "cpp", "hpp", "java", "kt",
    "swift", "cs", "rb", "php", "ex", "hs", "scala", "sh", "dart",
];

/// Where a repository tells how to contribute.
pub const GUIDES: [&str; 3] = [
    "CONTRIBUTING.md",
    ".github/CONTRIBUTING.md",
    "docs/CONTRIBUTING.md",
];

/// Whether the file is Markdown by its name.
pub fn is_markdown(path: &SourcePath) -> bool {
    MARKDOWN_EXTENSIONS.contains(&path.extension().as_str())
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
pub(super) fn is_project_file(path: &SourcePath) -> bool {
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
