//! Paths whose tree is their type: a path in the repository, a path in the output, a URL of the
//! site.
//!
//! The three never mix: only [`OutputPath::url`] turns one into another, so a file name that a
//! stranger chose cannot reach a URL or the disk unescaped.

use std::borrow::{Borrow, Cow};
use std::fmt;
use std::sync::Arc;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize};

/// The file that marks a folder as the output of a build and lists what was written there.
pub const MANIFEST: &str = ".commonweal-output";

/// The folder under which a hub that is a part of a repository knows files of the rest of it: where
/// a page was before it came into the hub. No file of a hub is there, since it is hidden.
pub const OUTSIDE: &str = ".outside";

/// A path in the repository: relative to its root, `/`-separated, without `.` or `..` parts, valid
/// UTF-8.
///
/// It may still hold spaces, control characters or any other character that git allows; escape it
/// where it is shown.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct SourcePath(Arc<str>);

impl<'de> Deserialize<'de> for SourcePath {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Written)
    }
}

/// A path as it is written in what was kept: a text that need not be copied first.
struct Written;

impl Visitor<'_> for Written {
    type Value = SourcePath;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a path in a repository")
    }

    fn visit_str<E: serde::de::Error>(self, path: &str) -> Result<SourcePath, E> {
        SourcePath::new(path).ok_or_else(|| E::custom("not a path in a repository"))
    }
}

impl SourcePath {
    /// The path, or `None` when it is empty, absolute, or has an empty, `.` or `..` part.
    pub fn new(path: &str) -> Option<Self> {
        let sound = !path.is_empty()
            && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
            && !path.contains('\0');
        sound.then(|| Self(path.into()))
    }

    /// As text, for comparing and for showing after escaping.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last part.
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// The file name without its last extension: `crab.fr` of `a/crab.fr.md`.
    pub fn stem(&self) -> &str {
        let name = self.file_name();
        match name.rfind('.') {
            Some(0) | None => name,
            Some(dot) => &name[..dot],
        }
    }

    /// The last extension, lower case, or an empty text.
    pub fn extension(&self) -> String {
        let name = self.file_name();
        match name.rfind('.') {
            Some(0) | None => String::new(),
            Some(dot) => name[dot + 1..].to_ascii_lowercase(),
        }
    }

    /// The folder, without a trailing slash; an empty text at the root.
    pub fn folder(&self) -> &str {
        self.0.rfind('/').map_or("", |slash| &self.0[..slash])
    }

    /// The part below `folder` (which has no trailing slash), when this path is in it. An empty
    /// folder is the root.
    pub fn below(&self, folder: &str) -> Option<&str> {
        if folder.is_empty() {
            return Some(&self.0);
        }
        self.0.strip_prefix(folder)?.strip_prefix('/')
    }

    /// The path that a reference `target` written in a file of this path's folder means: relative
    /// parts are followed, a leading `/` means `root`. `None` when it leaves the repository.
    pub fn join(&self, root: &str, target: &str) -> Option<SourcePath> {
        SourcePath::new(&self.follow(root, target)?)
    }

    /// The same as text, for looking it up among paths; what is found there is a sound path.
    pub fn follow(&self, root: &str, target: &str) -> Option<String> {
        let (base, rest) = match target.strip_prefix('/') {
            Some(rest) => (root, rest),
            None => (self.folder(), target),
        };
        let mut path = String::with_capacity(base.len() + rest.len() + 1);
        if base.split('/').any(|part| matches!(part, "." | "..")) {
            return None;
        }
        for part in base.split('/').chain(rest.split('/')) {
            match part {
                "" | "." => {}
                ".." if path.is_empty() => return None,
                ".." => path.truncate(path.rfind('/').unwrap_or(0)),
                part => {
                    if !path.is_empty() {
                        path.push('/');
                    }
                    path.push_str(part);
                }
            }
        }
        Some(path)
    }
}

/// A path is found by its text: both have the same hash and order.
impl Borrow<str> for SourcePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, f)
    }
}

/// A file of the output, relative to the output folder: `/`-separated, without `..`, without
/// control characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutputPath(String);

impl OutputPath {
    /// Longest path, in bytes. Systems allow 4096 with the output folder's own path, and hosts and
    /// browsers less in a URL.
    pub const MAX_BYTES: usize = 1024;

    /// The path, or `None` when it is too long, could leave the output folder or cannot be a file
    /// name on common systems: Windows refuses some signs, a full stop or a space at the end, and
    /// the names of devices.
    pub fn new(path: &str) -> Option<Self> {
        let sound = path.len() <= Self::MAX_BYTES
            && path.split('/').all(|part| {
                !part.is_empty()
                    && !part.ends_with(['.', ' '])
                    && part.len() <= 255
                    && !part.chars().any(|c| {
                        c.is_control()
                            || matches!(c, '\\' | '<' | '>' | ':' | '"' | '|' | '?' | '*')
                    })
                    && !is_device(part)
            });
        sound.then(|| Self(path.to_owned()))
    }

    /// The page that the folder-like `slug` is served as: `a/b` → `a/b/index.html`, an empty slug
    /// is the home page.
    pub fn page(slug: &str) -> Option<Self> {
        let slug = slug.trim_matches('/');
        if slug.is_empty() {
            Self::new("index.html")
        } else {
            Self::new(&format!("{slug}/index.html"))
        }
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A file in the folder of a page; `None` for what is no page.
    pub fn beside(&self, name: &str) -> Option<Self> {
        let folder = self.0.strip_suffix("index.html")?;
        Self::new(&format!("{folder}{name}"))
    }

    /// Where the site serves this file: `index.html` is left off, the rest is percent-encoded.
    pub fn url(&self) -> Url {
        let shown = self
            .0
            .strip_suffix("index.html")
            .filter(|rest| rest.is_empty() || rest.ends_with('/'))
            .unwrap_or(&self.0);
        Url(format!("/{}", percent_encode(shown)))
    }
}

impl fmt::Display for OutputPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A URL of this site: starts with `/`, percent-encoded, without the folder that the site may be
/// hosted under.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Url(String);

impl Url {
    /// As text, site-relative.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The URL below `base`, the path that the site is hosted under: an empty text, or `/commons`.
    pub fn under(&self, base: &str) -> String {
        format!("{base}{}", self.0)
    }
}

impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What is not unreserved in RFC 3986 section 2.3, but for `/`.
const RESERVED: AsciiSet = NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'/');

/// Percent-encodes everything that is not unreserved in RFC 3986 section 2.3, but for `/`.
pub fn percent_encode(text: &str) -> String {
    utf8_percent_encode(text, &RESERVED).to_string()
}

/// Decodes `%41` sequences; what is not valid, or not UTF-8 once decoded, stays as written.
pub fn percent_decode(text: &str) -> String {
    let decoded = percent_decode_str(text).decode_utf8();
    decoded.map_or_else(|_| text.to_owned(), Cow::into_owned)
}

/// The form of a title or file name in URLs: NFC, lower case, letters and digits of any script
/// kept, everything else one `-`. Empty when nothing remains.
///
/// It never romanises: `しお` stays `しお`, where transliteration would guess a language.
pub fn slug(text: &str) -> String {
    let normal = match text.is_ascii() {
        true => text.to_ascii_lowercase(),
        false => icu_normalizer::ComposingNormalizerBorrowed::new_nfc()
            .normalize(text)
            .to_lowercase(),
    };
    let mut out = String::with_capacity(normal.len());
    for c in normal.chars() {
        // Combining marks are not alphanumeric in every script, but dropping them would change
        // words (Devanagari vowels).
        if c.is_alphanumeric() || is_mark(c) {
            out.push(c);
        } else if c != '\'' && c != '’' && !out.ends_with('-') && !out.is_empty() {
            out.push('-');
        }
    }
    let mut end = out.trim_end_matches('-').len().min(180);
    while !out.is_char_boundary(end) {
        end -= 1;
    }
    out.truncate(end);
    out.trim_end_matches('-').to_owned()
}

/// A slug that can be the name of a folder on every system: that of a device (`con`) gets a suffix,
/// which is always the same.
pub fn portable(slug: &str) -> String {
    if is_device(slug) {
        format!("{slug}-{}", &blake3::hash(slug.as_bytes()).to_hex()[..4])
    } else {
        slug.to_owned()
    }
}

/// Whether Windows takes a file name for a device, whatever its extension.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end();
    // None of the names is longer.
    if stem.len() > 5 {
        return false;
    }
    let stem = stem.to_ascii_lowercase();
    let numbered = ["com", "lpt"]
        .iter()
        .find_map(|kind| stem.strip_prefix(kind));
    matches!(&*stem, "con" | "prn" | "aux" | "nul")
        || numbered.is_some_and(|number| {
            matches!(
                number,
                "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³"
            )
        })
}

/// Whether the character is a combining mark that belongs to the letter before it.
fn is_mark(c: char) -> bool {
    matches!(u32::from(c),
        0x0300..=0x036F | 0x0483..=0x0487 | 0x0591..=0x05C7 | 0x0610..=0x061A | 0x064B..=0x065F | 0x0670
        | 0x0900..=0x0903 | 0x093A..=0x094F | 0x0951..=0x0957 | 0x0980..=0x0983 | 0x09BC..=0x09CD | 0x0A01..=0x0A4D
        | 0x0A81..=0x0ACD | 0x0B01..=0x0B57 | 0x0B82..=0x0BCD | 0x0C00..=0x0C56 | 0x0C81..=0x0CD6 | 0x0D00..=0x0D57
        | 0x0DCA..=0x0DDF | 0x0E31 | 0x0E34..=0x0E3A | 0x0E47..=0x0E4E | 0x0EB1..=0x0ECD | 0x0F71..=0x0F84 | 0x102B..=0x103E | 0x17B4..=0x17D3 | 0x3099..=0x309A)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_keep_every_script_and_never_hold_a_separator() {
        for (text, expected) in [
            ("Hermit crabs", "hermit-crabs"),
            ("C++", "c"),
            ("Crème brûlée", "crème-brûlée"),
            ("Cre\u{300}me", "crème"),
            ("しお", "しお"),
            ("हिन्दी", "हिन्दी"),
            ("../../etc/passwd", "etc-passwd"),
            ("???", ""),
            ("it's", "its"),
            ("a\nb\u{0}c", "a-b-c"),
        ] {
            assert_eq!(slug(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_reference_cannot_leave_the_repository() {
        let page = SourcePath::new("content/shore/crab.md").unwrap();
        let join = |target| page.join("content", target).map(|p| p.to_string());
        assert_eq!(join("../tide.md"), Some("content/tide.md".into()));
        assert_eq!(join("/tide.md"), Some("content/tide.md".into()));
        assert_eq!(join("../../../etc/passwd"), None);
        assert_eq!(join("./"), Some("content/shore".into()));
    }

    #[test]
    fn an_output_path_cannot_leave_the_output() {
        let bad = "../x a/../b /etc/passwd a//b a\\b a/. a<b c:d e|f g?h i*j k\"l m./n con";
        let words = bad.split(' ').chain(["x/NUL.txt", "Aux/y", "com1.a.b"]);
        for bad in words.chain(["", "a\nb", "o /p"]) {
            assert_eq!(OutputPath::new(bad), None, "{bad:?}");
        }
        for name in ["con", "aux", "lpt9", "icon", "com", "com12"] {
            assert!(
                OutputPath::page(&portable(name)).is_some() && portable(name).starts_with(name),
                "{name}"
            );
        }
        assert_eq!(OutputPath::page("a/b").unwrap().url().as_str(), "/a/b/");
        assert_eq!(OutputPath::page("").unwrap().url().as_str(), "/");
        assert_eq!(
            OutputPath::new("é.png").unwrap().url().as_str(),
            "/%C3%A9.png"
        );
    }

    #[test]
    fn decoding_undoes_encoding() {
        for text in ["a b/c", "100%", "%zz", "é", "~-._"] {
            assert_eq!(percent_decode(&percent_encode(text)), text);
        }
        for text in ["100%", "%zz", "%E9", "%2", "%+4", "%-1"] {
            assert_eq!(percent_decode(text), text, "no byte, or no text");
        }
        assert_eq!(percent_decode("%c3%A9%2f%"), "é/%");
    }
}
