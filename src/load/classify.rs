//! What a file of the repository is to the hub: a text to read, a file to publish, or nothing.

use globset::{Glob, GlobSet, GlobSetBuilder};

use crate::config::Config;
use crate::diagnostic::{Diagnostic, Severity};
use crate::paths::SourcePath;
use crate::sources::Source;

/// Largest text that is read, in bytes. The longest articles of Wikipedia have about 2 MB of wikitext.
pub const MAX_TEXT_BYTES: u64 = 4 * 1024 * 1024;

/// Extensions of Markdown files, in lower case.
pub const MARKDOWN_EXTENSIONS: &[&str] = &["md", "markdown", "mdown", "mkd"];

/// Files below the content root that are published beside the pages. Pages, scripts and programs are not among them: a
/// stranger's HTML file would run in the hub's own origin.
pub const MEDIA_EXTENSIONS: &[&str] = &[
    "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "mp3", "ogg", "oga", "opus", "wav", "flac", "m4a", "mp4", "m4v", "webm", "ogv", "vtt", "pdf",
    "epub", "csv", "tsv", "odt", "ods", "zip", "gpx", "geojson", "stl", "bib",
];

/// Folders that hold the pages where hub.yaml names none; the first that holds Markdown does.
pub const USUAL_ROOTS: [&str; 4] = ["content", "docs", "pages", "src"];

/// What a file is.
#[derive(Debug, PartialEq, Eq)]
pub enum Class {
    /// Read into memory.
    Text,
    /// Known by name, published as it is.
    Blob,
    /// Not the hub's.
    Nothing,
}

/// The rules for one hub.
pub struct Rules<'a> {
    root: &'a str,
    ignore: GlobSet,
}

/// The folder that holds the pages: the first of the usual names that holds Markdown, else the repository's root (an empty text).
pub fn content_root<'a>(files: impl Iterator<Item = &'a SourcePath> + Clone) -> &'static str {
    USUAL_ROOTS
        .into_iter()
        .find(|folder| files.clone().any(|path| is_markdown(path) && path.below(folder).is_some_and(|rest| !is_hidden(rest))))
        .unwrap_or("")
}

impl<'a> Rules<'a> {
    /// The rules for a hub whose pages are in `root`.
    pub fn new(root: &'a str, config: &Config) -> Self {
        let mut builder = GlobSetBuilder::new();
        for glob in config.ignore.iter().filter_map(|glob| Glob::new(glob).ok()) {
            builder.add(glob);
        }
        Self { root, ignore: builder.build().unwrap_or_default() }
    }

    /// Whether a path could be content, if it could be read.
    pub fn concerns(&self, path: &str) -> bool {
        let below = if self.root.is_empty() { Some(path) } else { path.strip_prefix(self.root).and_then(|rest| rest.strip_prefix('/')) };
        below.is_some_and(|below| !is_hidden(below) && !is_foreign(below))
    }

    /// What a file is.
    pub fn class(&self, path: &SourcePath) -> Class {
        let text = path.as_str();
        if matches!(text, "hub.yaml" | ".mailmap" | ".git-blame-ignore-revs") {
            return Class::Text;
        }
        if is_hidden(text) || is_foreign(text) || self.ignore.is_match(text) {
            return Class::Nothing;
        }
        if path.file_name() == "REUSE.toml" {
            return Class::Text;
        }
        if path.below("contributors").is_some() && is_markdown(path) || path.below("LICENSES").is_some() {
            return Class::Text;
        }
        if path.below("credits").is_some() && matches!(path.extension().as_str(), "yaml" | "yml") {
            return Class::Text;
        }
        if path.below("themes").is_some() || path.below("templates").is_some() {
            return if matches!(path.extension().as_str(), "html" | "xml" | "css" | "js" | "yaml" | "ftl" | "svg" | "txt") {
                Class::Text
            } else {
                Class::Nothing
            };
        }
        if path.below("statements").is_some_and(|name| !name.contains('/')) && is_markdown(path) {
            return Class::Text;
        }
        if path.below("static").is_some() {
            return Class::Blob;
        }
        if ["calls", "reviews", "statements", "snippets"].iter().any(|folder| path.below(folder).is_some()) {
            return Class::Nothing;
        }
        if text.eq_ignore_ascii_case("readme.md") || is_license_file(path) {
            return Class::Text;
        }
        if path.below(self.root).is_none() || self.root.is_empty() && is_project_file(path) {
            return Class::Nothing;
        }
        if is_markdown(path) || path.extension() == "license" {
            return Class::Text;
        }
        if MEDIA_EXTENSIONS.contains(&path.extension().as_str()) { Class::Blob } else { Class::Nothing }
    }
}

/// The text of a file; bytes that are not UTF-8 are replaced and reported.
pub fn decode(path: SourcePath, bytes: Vec<u8>) -> (Source, Option<Diagnostic>) {
    match String::from_utf8(bytes) {
        Ok(text) => (Source::new(path, text), None),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            // The replacement character has three bytes; a byte-order mark before it is dropped by `Source`.
            let shift = if text.starts_with('\u{feff}') { 3 } else { 0 };
            let start = at.saturating_sub(shift);
            let finding =
                Diagnostic::new("invalid-utf8", Severity::Error, (&path, start..start + 3), "this byte is not valid UTF-8; it is shown as \u{fffd}")
                    .why("Readers see a wrong letter, and search does not find the word.")
                    .help("Save the file as UTF-8 in your editor.");
            (Source::new(path, text), Some(finding))
        }
    }
}

/// The finding about a text that is not read.
pub fn too_large(path: &SourcePath, len: u64) -> Diagnostic {
    Diagnostic::new(
        "too-large",
        Severity::Error,
        path,
        format!("this file has {len} bytes, more than the {MAX_TEXT_BYTES} that are read, so it is not published"),
    )
    .why("A page of this size takes minutes to open on a phone.")
    .help("Split it into several pages.")
}

/// Whether the file is Markdown by its name.
pub fn is_markdown(path: &SourcePath) -> bool {
    MARKDOWN_EXTENSIONS.contains(&path.extension().as_str())
}

/// Whether a part of the path starts with a dot.
pub fn is_hidden(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with('.'))
}

/// Whether the path is in a folder of packages or build output, which is committed by accident.
pub fn is_foreign(path: &str) -> bool {
    path.split('/').rev().skip(1).any(|part| matches!(part, "node_modules" | "target" | "vendor" | "__pycache__" | "bower_components"))
}

/// Whether the file is where a repository says its licence: `LICENSE`, `LICENCE.md`, `COPYING.txt`, `UNLICENSE`, `LICENSE-docs`.
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
        path.stem().to_ascii_lowercase().as_str(),
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
    fn the_first_usual_folder_with_markdown_holds_the_pages() {
        let root = |files: &[&str]| content_root(files.iter().map(|f| path(f)).collect::<Vec<_>>().iter()).to_owned();
        assert_eq!(root(&["README.md", "docs/a.md", "src/main.rs"]), "docs");
        assert_eq!(root(&["content/logo.png", "src/a.md"]), "src");
        assert_eq!(root(&["a.md", "src/main.rs"]), "");
        assert_eq!(root(&["content/.hidden/a.md", "b.md"]), "");
    }

    #[test]
    fn only_the_hubs_own_files_are_read_or_published() {
        let config = Config { ignore: vec!["content/drafts/**".into()], ..Config::default() };
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
            (".env", Class::Nothing),
            ("static/CNAME", Class::Blob),
            ("src/main.rs", Class::Nothing),
        ] {
            assert_eq!(rules.class(&path(file)), class, "{file}");
        }
        let rooted = Rules::new("", &config);
        assert_eq!(rooted.class(&path("CONTRIBUTING.md")), Class::Nothing);
        assert_eq!(rooted.class(&path("README.md")), Class::Text);
        assert_eq!(rooted.class(&path("secrets.key")), Class::Nothing);
    }
}
