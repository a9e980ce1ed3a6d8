//! What a file of the repository is to the hub: a text to read, a file to publish, or nothing.

use globset::{Glob, GlobSet, GlobSetBuilder};

use crate::config::{Config, Script};
use crate::diagnostic::Diagnostic;
use crate::forge::Forge;
use crate::paths::SourcePath;
use crate::rules::{invalid_utf8, too_large};
use crate::sources::{Source, Sources};

mod names;
mod root;
#[cfg(test)]
mod tests;

use names::is_project_file;
pub use names::{
    GUIDES, MARKDOWN_EXTENSIONS, MAX_TEXT_BYTES, MEDIA_EXTENSIONS, is_foreign, is_former_text,
    is_hidden, is_license_file, is_list_of_people, is_markdown,
};
pub use root::content_root;

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
        let is_record = self.config.written
            && ["calls/", "reviews/", "ballots/", "answers/"]
                .iter()
                .any(|folder| path.starts_with(folder));
        is_record || below.is_some_and(|below| !is_hidden(below) && !is_foreign(below))
    }

    /// Whether hub.yaml names a file as a style sheet or a script of every page.
    fn is_of_look(&self, path: &SourcePath) -> bool {
        let scripts = self
            .config
            .scripts
            .iter()
            .filter_map(|script| match script {
                Script::File(file) => Some(file),
                Script::Remote(_) => None,
            });
        self.config
            .css
            .iter()
            .chain(scripts)
            .any(|file| file.path == *path || path.below(self.root) == Some(file.path.as_str()))
    }

    /// What a file is.
    #[expect(
        clippy::too_many_lines,
        reason = "an ordered list of rules, of which the first that fits decides"
    )]
    pub fn class(&self, path: &SourcePath) -> Class {
        let text = path.as_str();
        if matches!(text, "hub.yaml" | ".mailmap" | ".git-blame-ignore-revs") {
            return Class::Text;
        }
        if self.ignore.is_match(text) {
            return Class::Nothing;
        }
        if path.below("static").is_none() && self.is_of_look(path) {
            return Class::Text;
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
        if self.config.written && is_record(path) {
            return Class::Text;
        }
        if self.config.written
            && CALL_FOLDERS
                .iter()
                .chain(&["statements", "snippets"])
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

/// The folders at the top of a hub that hold calls and what people send to them.
pub const CALL_FOLDERS: [&str; 4] = ["calls", "reviews", "ballots", "answers"];

/// Whether a file belongs to a call: the call itself, a review, a ballot, a decision.
pub(super) fn is_record(path: &SourcePath) -> bool {
    // What ends otherwise is read to be told, and not lost in silence.
    let is_yaml = matches!(path.extension().as_str(), "yaml" | "yml" | "json" | "txt");
    let is_list = path.extension() == "csv";
    path.below("calls").is_some() && (is_list || is_markdown(path))
        || is_yaml
            && CALL_FOLDERS
                .iter()
                .any(|folder| path.below(folder).is_some())
}

/// Whether a file at the top is in a folder that holds no pages.
pub fn is_beside(path: &SourcePath, config: &Config) -> bool {
    let below = |folders: &[&str]| folders.iter().any(|folder| path.below(folder).is_some());
    below(&["contributors", "LICENSES"])
        || is_ours(config) && below(&["themes", "templates"])
        || config.written && (below(&["statements"]) || below(&CALL_FOLDERS))
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

/// Whether a folder is looked into: hidden ones are, where hosts, forges or other generators'
/// settings are in them.
pub fn is_entered(name: &str) -> bool {
    !name.starts_with('.')
        || matches!(
            name,
            ".well-known" | ".vitepress" | ".vuepress" | ".obsidian"
        )
        || Forge::all().any(|forge| forge.runs(name))
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
    Diagnostic::new(
        &too_large::RULE,
        path,
        format!(
            "this file has {len} bytes, over the limit of {MAX_TEXT_BYTES}, so it is not published"
        ),
    )
    .why("A page of this size takes minutes to open on a phone.")
    .help("Split it into several pages.")
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
