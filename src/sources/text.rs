//! A text that may be read only when somebody asks for it.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use super::bytes::ReadBlob;
use super::known::ContentName;
use crate::paths::SourcePath;

/// A text. Whoever uses it need not know whether it was read already.
pub struct Text {
    read: OnceLock<String>,
    later: Option<Later>,
}

/// A text that was not read yet.
struct Later {
    path: SourcePath,
    content: ContentName,
    len: usize,
    reader: Arc<dyn ReadBlob>,
}

impl Text {
    /// A text that is read when it is asked for. It has `len` bytes and is UTF-8; one that is gone
    /// by then is as many spaces, so that what is known about its places stays sound.
    pub(crate) fn later(
        path: SourcePath,
        content: ContentName,
        len: usize,
        reader: Arc<dyn ReadBlob>,
    ) -> Self {
        Self {
            read: OnceLock::new(),
            later: Some(Later {
                path,
                content,
                len,
                reader,
            }),
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        self.read
            .get_or_init(|| self.later.as_ref().map(Later::read).unwrap_or_default())
    }
}

impl Later {
    fn read(&self) -> String {
        let bytes = self
            .reader
            .read_named(&self.path, &self.content)
            .ok()
            .filter(|bytes| bytes.len() == self.len);
        bytes
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .unwrap_or_else(|| " ".repeat(self.len))
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self {
            read: OnceLock::from(text),
            later: None,
        }
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        **self == *other
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        **self == **other
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Text").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn a_text_that_is_gone_or_another_keeps_its_places_sound() {
        let path = |text: &str| SourcePath::new(text).unwrap();
        let files = BTreeMap::from([
            (path("a.md"), b"Crabs".to_vec()),
            (path("b.md"), b"\xff\xfe".to_vec()),
        ]);
        let read = |name: &str, len| {
            Text::later(path(name), [0; 20], len, Arc::new(files.clone())).to_string()
        };
        assert_eq!(read("a.md", 5), "Crabs");
        assert_eq!(read("a.md", 4), "    ");
        assert_eq!(read("b.md", 2), "  ");
        assert_eq!(read("c.md", 3), "   ");
    }
}
