//! Where links lead, and where they stand.

use crate::hub::ids::{CategoryId, PageId, PersonId};
use crate::hub::page::Page;
use crate::markdown::Facts;
use crate::paths::{SourcePath, Url};

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A page, or a section of it.
    Page {
        /// The page.
        page: PageId,
        /// The section's id; `Err` holds what was asked for and does not exist.
        section: Option<Result<String, String>>,
    },
    /// A category.
    Category(CategoryId),
    /// A person.
    Person(PersonId),
    /// A file that is published as it is.
    Media(SourcePath),
    /// A page that the hub makes itself: its address.
    Generated(Url),
    /// A section of the same page, by id.
    Section(String),
    /// A section of the same page that does not exist.
    MissingSection(String),
    /// A file of the repository that is not published.
    Unpublished(SourcePath),
    /// A page that is written and held back.
    Draft(SourcePath),
    /// A page that does not exist.
    Missing {
        /// The title it would have.
        title: String,
        /// Its language.
        language: String,
        /// Where its file would be, when the link says so.
        path: Option<String>,
    },
    /// A picture or file that does not exist.
    MissingMedia(String),
    /// Several pages of that name, and no way to tell which is meant.
    Ambiguous(Vec<PageId>),
    /// Another site, or a way to reach somebody.
    External(String),
    /// A scheme that is not allowed, or no target at all.
    Refused,
}

/// The text that a link stands in: what its paths and its sections are told from.
#[derive(Clone, Copy)]
pub struct Standpoint<'a> {
    /// The file.
    pub path: &'a SourcePath,
    /// Its language.
    pub language: &'a str,
    /// Its address, which an address without a slash in front is relative to.
    pub url: &'a Url,
    /// What the text holds.
    pub facts: &'a Facts,
}

impl<'a> Standpoint<'a> {
    /// The text of a page.
    pub(crate) fn of(page: &'a Page) -> Self {
        Self {
            path: &page.source.path,
            language: &page.language,
            url: &page.url,
            facts: &page.facts,
        }
    }
}
