//! What tags say about a file.

use std::ops::Range;

use crate::paths::SourcePath;

/// A text and where it is written. It holds no address: those are taken out when it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// The text.
    pub text: String,
    /// The file that says so.
    pub path: SourcePath,
    /// Where in that file.
    pub range: Range<usize>,
}

/// What tags say about a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Terms {
    /// Licence expressions; all of them hold.
    pub licenses: Vec<Tag>,
    /// Copyright notices: `2026 Ada Marsh`.
    pub copyright: Vec<Tag>,
    /// Who made it, where that is not who holds the rights.
    pub contributors: Vec<Tag>,
    /// What it is called.
    pub title: Option<Tag>,
    /// Where it comes from.
    pub source: Option<Tag>,
}

impl Terms {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Takes over what is still missing.
    pub(super) fn fill(&mut self, other: &Self) {
        let fill = |own: &mut Vec<Tag>, other: &[Tag]| {
            if own.is_empty() {
                own.extend_from_slice(other);
            }
        };
        fill(&mut self.licenses, &other.licenses);
        fill(&mut self.copyright, &other.copyright);
        fill(&mut self.contributors, &other.contributors);
        self.title = self.title.take().or_else(|| other.title.clone());
        self.source = self.source.take().or_else(|| other.source.clone());
    }

    /// Takes over everything that is not said yet.
    pub(super) fn add(&mut self, other: &Self) {
        let add = |own: &mut Vec<Tag>, other: &[Tag]| {
            for tag in other {
                if !own.iter().any(|known| known.text == tag.text) {
                    own.push(tag.clone());
                }
            }
        };
        add(&mut self.licenses, &other.licenses);
        add(&mut self.copyright, &other.copyright);
        add(&mut self.contributors, &other.contributors);
        self.fill(other);
    }
}

/// Most tags of one kind that are read.
pub(super) const TAGS: usize = 100;
