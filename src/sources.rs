//! The hub's files by path: texts held in memory with line lookup, other files known by name and
//! read when needed.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use crate::diagnostic::Diagnostic;
use crate::digest::Digest;
use crate::paths::SourcePath;
use crate::rules::symbolic_link;

pub mod known;
mod bytes;
mod text;

pub use bytes::{Blob, ReadBlob};

pub use known::{ContentName, Keep, Known};
pub use text::Text;

/// Everything a hub is made of, from a folder, a git tree or a test's text.
#[derive(Clone)]
pub struct Sources {
    /// Texts: pages, profiles, configuration, licence texts, templates.
    pub texts: BTreeMap<SourcePath, Arc<Source>>,
    /// Every other file below the content root and `static/`: pictures, downloads. Their bytes stay
    /// where they are.
    pub blobs: BTreeMap<SourcePath, Blob>,
    /// The folder of the repository that is the hub; an empty text is all of it.
    pub folder: String,
    /// Pictures and other such files elsewhere in the repository: what a page names of them is
    /// published, too.
    pub nearby: BTreeMap<SourcePath, Blob>,
    /// The folder that holds the pages; an empty text is the repository's root.
    pub content_root: String,
    /// What was found while loading: unreadable names, texts that are not UTF-8, files that are too
    /// large, links that leave the root.
    pub diagnostics: Vec<Diagnostic>,
    /// Files of the repository that are not published: a link may lead to them on the forge.
    pub unpublished: BTreeSet<SourcePath>,
    /// Other repositories in the places of files.
    pub submodules: BTreeSet<SourcePath>,
    /// What is known about contents from earlier runs.
    pub known: Arc<Known>,
    /// Who keeps what is found in contents for later runs.
    pub keeper: Arc<dyn Keep>,
    /// The day of the commit that is read: what stands for today.
    pub day: Option<jiff::civil::Date>,
    reader: Arc<dyn ReadBlob>,
}

impl Sources {
    /// The paths that are symbolic links, which are not followed.
    pub fn symbolic_links(&self) -> BTreeSet<&str> {
        self.diagnostics
            .iter()
            .filter(|told| told.is(&symbolic_link::RULE))
            .map(|told| told.place.path.as_str())
            .collect()
    }

    /// No files yet; `reader` will be asked for the bytes of blobs.
    pub fn new(content_root: &str, reader: Arc<dyn ReadBlob>) -> Self {
        Self {
            texts: BTreeMap::new(),
            blobs: BTreeMap::new(),
            folder: String::new(),
            nearby: BTreeMap::new(),
            content_root: content_root.to_owned(),
            diagnostics: Vec::new(),
            unpublished: BTreeSet::new(),
            submodules: BTreeSet::new(),
            known: Arc::default(),
            keeper: Arc::new(()),
            day: None,
            reader,
        }
    }

    /// Sources of texts only, by path. Unsound paths are left out.
    pub fn from_texts<'a>(
        content_root: &str,
        texts: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Self {
        let mut sources = Self::new(
            content_root,
            Arc::new(BTreeMap::<SourcePath, Vec<u8>>::new()),
        );
        for (path, text) in texts {
            if let Some(path) = SourcePath::new(path) {
                sources.add_text(path, text.to_owned());
            }
        }
        sources
    }

    /// Adds a text.
    pub fn add_text(&mut self, path: SourcePath, text: String) {
        self.texts
            .insert(path.clone(), Arc::new(Source::new(path, text)));
    }

    /// The text at `path`.
    pub fn text(&self, path: &str) -> Option<&Arc<Source>> {
        self.texts.get(&SourcePath::new(path)?)
    }

    /// The text of a licence, by its identifier in any letter case: `LICENSES/MIT.txt` or `.md`, as
    /// the REUSE specification has it.
    pub fn license_text(&self, id: &str) -> Option<&Arc<Source>> {
        let exact = ["txt", "md"]
            .iter()
            .find_map(|extension| self.text(&format!("LICENSES/{id}.{extension}")));
        let is_it = |source: &&Arc<Source>| {
            matches!(source.path.extension().as_str(), "txt" | "md")
                && source.path.stem().eq_ignore_ascii_case(id)
        };
        // No identifier begins with what sorts before a digit.
        let first = SourcePath::new("LICENSES/0")?;
        exact.or_else(|| {
            self.texts
                .range(first..)
                .map(|(_, source)| source)
                .take_while(|source| source.path.below("LICENSES").is_some())
                .find(is_it)
        })
    }

    /// A picture or another file that is published, or is when a page names it.
    pub fn file(&self, path: &SourcePath) -> Option<&Blob> {
        self.blobs.get(path).or_else(|| self.nearby.get(path))
    }

    /// The bytes of a blob.
    ///
    /// # Errors
    /// When the file is gone or cannot be read.
    pub fn read(&self, path: &SourcePath) -> io::Result<Vec<u8>> {
        self.reader.read(path)
    }

    /// The first bytes of a blob.
    ///
    /// # Errors
    /// When the file is gone or cannot be read.
    pub fn head(&self, path: &SourcePath, most: usize) -> io::Result<Vec<u8>> {
        self.reader.head(path, most)
    }

    /// These files alone, read as they were.
    pub fn picked(
        &self,
        is_text: impl Fn(&SourcePath) -> bool,
        is_file: impl Fn(&SourcePath) -> bool,
    ) -> Self {
        let mut picked = Self::new(&self.content_root, self.reader.clone());
        picked.texts = self
            .texts
            .iter()
            .filter(|(path, _)| is_text(path))
            .map(|(path, source)| (path.clone(), source.clone()))
            .collect();
        picked.blobs = self
            .blobs
            .iter()
            .filter(|(path, _)| is_file(path))
            .map(|(path, blob)| (path.clone(), blob.clone()))
            .collect();
        picked.nearby = self
            .nearby
            .iter()
            .filter(|(path, _)| is_file(path))
            .map(|(path, blob)| (path.clone(), blob.clone()))
            .collect();
        picked.unpublished = self
            .unpublished
            .iter()
            .filter(|path| is_file(path))
            .cloned()
            .collect();
        picked.known = self.known.clone();
        picked.day = self.day;
        picked.folder.clone_from(&self.folder);
        picked
    }

    /// Who reads the bytes of blobs.
    pub(crate) fn reader(&self) -> Arc<dyn ReadBlob> {
        self.reader.clone()
    }

    /// The same files with another reader of the bytes of blobs.
    pub(crate) fn with_reader(self, reader: Arc<dyn ReadBlob>) -> Self {
        Self { reader, ..self }
    }

    /// The texts below `folder` (no trailing slash; empty is the root), in path order.
    pub fn texts_below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a Arc<Source>> {
        self.texts
            .values()
            .filter(move |source| source.path.below(folder).is_some())
    }
}

/// One text with its path.
pub struct Source {
    /// Where it is in the repository.
    pub path: SourcePath,
    /// The text, without a byte-order mark.
    pub text: Text,
    /// The name of the content, where it is known and the text is exactly that.
    pub content: Option<ContentName>,
    lines: OnceLock<Vec<usize>>,
    /// How many characters begin before each block of bytes.
    characters: OnceLock<Vec<usize>>,
}

/// Bytes of a block whose characters are counted once: a page may be one line of megabytes with
/// thousands of findings.
const BLOCK: usize = 1024;

impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Source")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// A position in a text, as editors count: both from 1, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Source {
    /// A source; a leading byte-order mark is dropped.
    pub fn new(path: SourcePath, text: String) -> Self {
        let text = text
            .strip_prefix('\u{feff}')
            .map(str::to_owned)
            .unwrap_or(text);
        Self::with_text(path, text.into(), None)
    }

    /// The name of the text: of the content, where that is known.
    pub fn digest(&self) -> Digest {
        let name = self.content.as_ref().map(|name| name.as_slice());
        Digest::of_bytes(name.unwrap_or_else(|| self.text.as_bytes()))
    }

    /// A source that is not read before somebody asks for its text. Its `content` has `len` bytes,
    /// which are UTF-8 without a byte-order mark.
    pub(crate) fn later(
        path: SourcePath,
        content: ContentName,
        len: usize,
        reader: Arc<dyn ReadBlob>,
    ) -> Self {
        let text = Text::later(path.clone(), content, len, reader);
        Self::with_text(path, text, Some(content))
    }

    fn with_text(path: SourcePath, text: Text, content: Option<ContentName>) -> Self {
        Self {
            path,
            text,
            content,
            lines: OnceLock::new(),
            characters: OnceLock::new(),
        }
    }

    /// The position of a byte offset; one past the end, or inside a character, is moved back to a
    /// sound place.
    pub fn position(&self, offset: usize) -> Position {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let lines = self.line_starts();
        let line = lines.partition_point(|start| *start <= offset).max(1);
        Position {
            line,
            column: self.characters_before(offset) - self.characters_before(lines[line - 1]) + 1,
        }
    }

    /// The byte offset of a position; beyond the line's end it is the line's end.
    pub fn offset(&self, position: Position) -> usize {
        let range = self.line_range(position.line);
        let line = &self.text[range.clone()];
        line.char_indices()
            .nth(position.column.saturating_sub(1))
            .map_or(range.end, |(at, _)| range.start + at)
    }

    /// The bytes of a line (from 1) without its line ending; empty past the end.
    pub fn line_range(&self, line: usize) -> Range<usize> {
        let lines = self.line_starts();
        let Some(start) = lines.get(line.saturating_sub(1)).copied() else {
            return self.text.len()..self.text.len();
        };
        let end = lines.get(line).copied().unwrap_or(self.text.len());
        start..start + self.text[start..end].trim_end_matches(['\n', '\r']).len()
    }

    /// How many characters begin before a byte.
    fn characters_before(&self, offset: usize) -> usize {
        let begin = |bytes: &[u8]| bytes.iter().filter(|byte| (**byte & 0xC0) != 0x80).count();
        let bytes = self.text.as_bytes();
        let counts = self.characters.get_or_init(|| {
            let counted = bytes.chunks(BLOCK).scan(0, |sum, block| {
                *sum += begin(block);
                Some(*sum)
            });
            std::iter::once(0).chain(counted).collect()
        });
        let block = offset / BLOCK;
        counts[block] + begin(&bytes[block * BLOCK..offset])
    }

    fn line_starts(&self) -> &[usize] {
        self.lines.get_or_init(|| {
            std::iter::once(0)
                .chain(self.text.match_indices('\n').map(|(at, _)| at + 1))
                .collect()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters_and_never_fail() {
        let source = Source::new(
            SourcePath::new("a.md").unwrap(),
            "\u{feff}é1\r\nab\n".into(),
        );
        assert_eq!(source.text, "é1\r\nab\n");
        assert_eq!(source.position(2), Position { line: 1, column: 2 });
        assert_eq!(source.position(1), Position { line: 1, column: 1 });
        assert_eq!(source.position(5), Position { line: 2, column: 1 });
        assert_eq!(source.position(999), Position { line: 3, column: 1 });
        assert_eq!(source.offset(Position { line: 2, column: 2 }), 6);
        assert_eq!(
            source.offset(Position {
                line: 1,
                column: 99
            }),
            3
        );
        assert_eq!(source.line_range(1), 0..3);
        let long = Source::new(
            SourcePath::new("a.md").unwrap(),
            format!("x\n{}", "é1".repeat(2_000)),
        );
        for characters in [0, 1, 682, 683, 1_365, 3_999, 4_000] {
            let offset = 2 + long.text[2..]
                .char_indices()
                .nth(characters)
                .map_or(6_000, |(at, _)| at);
            assert_eq!(
                long.position(offset),
                Position {
                    line: 2,
                    column: characters + 1
                }
            );
        }
        assert_eq!(source.line_range(9), 8..8);
    }

    #[test]
    fn a_licence_is_found_in_any_letter_case() {
        let sources = Sources::from_texts(
            "",
            [
                ("LICENSES/cc-by-4.0.md", "by"),
                ("LICENSES/MIT.txt", "mit"),
                ("LICENSES/MIT.png", "x"),
                ("LICENSES.md", "y"),
            ],
        );
        let text = |source: &Arc<Source>| source.text.to_string();
        let found = |id: &str| sources.license_text(id).map(text);
        assert_eq!(
            (found("MIT"), found("CC-BY-4.0"), found("CC0-1.0")),
            (Some("mit".into()), Some("by".into()), None)
        );
    }
}
