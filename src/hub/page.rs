//! A page: what its file says, where it is, and who is credited.

use std::ops::{Deref, Range};
use std::sync::Arc;

use crate::digest::Digest;
use crate::history::Timestamp;
use crate::hub::credit::Credit;
use crate::hub::credited::Credited;
use crate::hub::ids::CategoryId;
use crate::hub::meta::{CATEGORIES, Meta};
use crate::hub::names::fold;
use crate::hub::stated::{Header, Stated};
use crate::hub::urls::is_index;
use crate::license::License;
use crate::markdown::{Facts, Heading, HeadingLevels, LinkKind};
use crate::paths::{OutputPath, Url};
use crate::redaction::Redaction;
use crate::sources::Source;

/// A page of a hub.
pub struct Page {
    placed: PlacedPage,
    /// Where its history is, when it has one.
    pub history_output: Option<OutputPath>,
    /// Who is credited.
    pub credit: Credit,
    /// Its categories.
    pub categories: Vec<CategoryId>,
}

/// A page that has its address.
pub struct PlacedPage {
    file: PageFile,
    /// What it is.
    pub kind: PageKind,
    /// Where it is in the output.
    pub output: OutputPath,
    /// Its address.
    pub url: Url,
    /// Where the page about it is.
    pub info_output: OutputPath,
    /// Where its text is as Markdown, when it is an article that is published.
    pub plain_output: Option<OutputPath>,
    /// Where its history is if it has one.
    history: OutputPath,
    /// Its licence: its front matter's, else what tags state of it, else the hub's.
    pub license: Option<License>,
    /// What tags of the REUSE specification state of its licence.
    pub stated: Option<Stated>,
}

/// What a page's file says.
pub struct PageFile {
    /// The file.
    pub source: Arc<Source>,
    /// Bytes of its text, after the front matter.
    pub body: Range<usize>,
    /// What its place says that it is.
    pub kind: PageKind,
    /// What its front matter says.
    pub meta: Meta,
    /// The name of what stands before its text.
    pub head: Digest,
    /// Whether it has front matter that cannot be read.
    pub broken_front_matter: bool,
    /// What its text holds.
    pub facts: Facts,
    /// Its title: front matter's, else the leading heading's, else its file's name.
    pub title: String,
    /// Where the title comes from.
    pub title_from: TitleFrom,
    /// Its language.
    pub language: String,
    /// Its path below the content root without what names its language: the same for all its
    /// translations.
    pub place: String,
    /// Its licence: its front matter's, else the hub's.
    pub license: Option<License>,
    /// Whether every character of the file is seen, so that none need be looked for that is not.
    pub is_plain: bool,
    /// Whether the file has a line of five or more dashes or equals signs.
    pub has_rules: bool,
    /// Whether its front matter has a [sign-off](crate::hub::sign_off) with an address.
    pub is_signed: bool,
    /// Tags of the REUSE specification in its comments.
    pub(super) header: Header,
}

/// Where a page is, and what it is there.
pub(super) struct Address {
    pub(super) kind: PageKind,
    pub(super) output: OutputPath,
    pub(super) info: OutputPath,
    pub(super) history: OutputPath,
    pub(super) plain: Option<OutputPath>,
}

/// What a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageKind {
    /// The home page of its language.
    Home,
    /// An article.
    Article,
    /// The description of a category.
    Category,
    /// The envelope of an entry to a call: what it holds can be read once the call has closed.
    Envelope,
}

impl PageKind {
    /// Whether readers look for it by its subject: lists, numbers and the search have it.
    pub fn is_listed(self) -> bool {
        matches!(self, Self::Home | Self::Article)
    }
}

/// Where a page's title comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TitleFrom {
    /// Its front matter.
    FrontMatter,
    /// The level-1 heading that its text starts with.
    Heading,
    /// What another generator's navigation calls it.
    Navigation,
    /// The name of its file.
    FileName,
}

/// Articles below this many words are stubs: about two paragraphs, where Wikipedia's editors draw
/// the line too.
const STUB_WORDS: usize = 90;

impl PlacedPage {
    /// A file at its address, with what tags state of its licence.
    pub(super) fn new(file: PageFile, address: Address, stated: Option<Stated>) -> Self {
        let license = match stated.as_ref().filter(|_| file.meta.license.is_none()) {
            Some(stated) => stated.license.as_ref().ok().cloned(),
            None => file.license.clone(),
        };
        Self {
            file,
            kind: address.kind,
            url: address.output.url(),
            output: address.output,
            info_output: address.info,
            plain_output: address.plain,
            history: address.history,
            license,
            stated,
        }
    }
}

impl Page {
    /// A page with its credit; `named` are those whom its front matter means, and `redaction` takes
    /// names out of what is shown of it elsewhere: what a link to a person shows is decided on the
    /// page.
    pub(super) fn new(
        mut placed: PlacedPage,
        credit: Credit,
        named: Vec<Credited>,
        categories: Vec<CategoryId>,
        redaction: &Redaction,
    ) -> Self {
        let file = &mut placed.file;
        file.meta.credited = named;
        let is_person = |target: &str| target.trim_start().starts_with('@');
        let mut links = file.facts.links.iter();
        if !redaction.is_empty()
            && links.any(|link| link.kind == LinkKind::Wiki && is_person(&link.target))
        {
            file.facts.excerpt = redaction.apply(&file.facts.excerpt);
        }
        let has_history = !credit.revisions.is_empty();
        Self {
            history_output: has_history.then(|| placed.history.clone()),
            placed,
            credit,
            categories,
        }
    }

    /// Day that it was created: git's, else front matter's.
    pub fn created(&self) -> Option<String> {
        self.credit
            .created
            .map(Timestamp::date)
            .or_else(|| self.meta.date.clone())
    }

    /// Day of its last change: git's, else front matter's.
    pub fn changed(&self) -> Option<String> {
        self.credit
            .changed
            .map(Timestamp::date)
            .or_else(|| self.meta.date.clone())
    }
}

impl Deref for Page {
    type Target = PlacedPage;

    fn deref(&self) -> &PlacedPage {
        &self.placed
    }
}

impl Deref for PlacedPage {
    type Target = PageFile;

    fn deref(&self) -> &PageFile {
        &self.file
    }
}

impl AsRef<PageFile> for Page {
    fn as_ref(&self) -> &PageFile {
        self
    }
}

impl AsRef<PageFile> for PlacedPage {
    fn as_ref(&self) -> &PageFile {
        self
    }
}

impl PageFile {
    /// What categories sort it by: its `sort_title`, else its title.
    pub fn sort_name(&self) -> &str {
        let name = self.meta.sort_title.as_ref();
        name.map_or(self.title.as_str(), |name| &name.value)
    }

    /// The names of its categories: front matter's, then those of its text.
    pub fn category_names(&self) -> impl Iterator<Item = &str> {
        let written = self.meta.categories.iter().map(|at| at.value.as_str());
        written
            .chain(
                self.facts
                    .categories
                    .iter()
                    .map(|category| category.name.as_str()),
            )
            .take(CATEGORIES)
    }

    /// Which levels its headings get, below the title that the site shows: the text's own title
    /// stays when it says something else.
    pub fn heading_levels(&self) -> HeadingLevels {
        let differs =
            |heading: &Heading| !self.is_repeated_by(heading) && !heading.text.trim().is_empty();
        match self.title_from {
            TitleFrom::FrontMatter | TitleFrom::FileName
                if self.facts.title().is_some_and(differs) =>
            {
                HeadingLevels::BelowOtherTitle
            }
            _ => HeadingLevels::BelowTitle,
        }
    }

    /// Whether a heading says the same as its title, which may have something in brackets behind
    /// it.
    pub fn is_repeated_by(&self, heading: &Heading) -> bool {
        fold(&heading.text) == fold(&self.title)
            || letters(&heading.text) == letters(&self.title)
            || is_with_brackets(&self.title, heading.text.trim())
    }

    /// The headings of its text below its title.
    pub fn contents(&self) -> impl Iterator<Item = &Heading> {
        self.facts.contents(self.heading_levels())
    }

    /// One or two sentences about it: its summary, else its first paragraph.
    pub fn summary(&self) -> &str {
        self.meta
            .summary
            .as_ref()
            .map_or(self.facts.excerpt.as_str(), |at| at.value.as_str())
    }

    /// Whether it is so short that it asks to be expanded.
    pub fn is_stub(&self) -> bool {
        self.facts.words < STUB_WORDS
    }

    /// Whether it has no text and stands for its folder: it asks for a list of what is in there,
    /// not for a text.
    pub fn is_only_index(&self) -> bool {
        !self.facts.has_text && is_index(self.source.path.stem())
    }
}

/// A title without white space and the signs of markup: a formula, or a sign with a backslash
/// before it, is spaced otherwise in front matter.
fn letters(title: &str) -> String {
    title
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\\' | '$' | '`' | '*'))
        .flat_map(char::to_lowercase)
        .collect()
}

/// Whether a text is a title with something in brackets behind it.
pub(super) fn is_with_brackets(text: &str, title: &str) -> bool {
    let rest = text.strip_prefix(title).map(str::trim_start);
    rest.is_some_and(|rest| rest.len() > 2 && rest.starts_with('(') && rest.ends_with(')'))
}
