//! What is known of a hub when it begins.

use jiff::civil::Date;

use crate::forge::Forge;
use crate::license::License;

/// What a hub begins with.
#[derive(Debug, Clone)]
pub struct Start {
    /// Its name: one line without invisible characters, see [`title`].
    pub title: String,
    /// Where it is hosted.
    pub forge: Forge,
    /// The `https` address of its repository, when there is one.
    pub repository: Option<String>,
    /// The branch that is published.
    pub branch: Branch,
    /// Where the site will be.
    pub url: Option<String>,
    /// The licence of its pages.
    pub license: License,
    /// Whether it calls upon a crowd, so that something has to look at the calendar.
    pub crowd: bool,
    /// Whether files are kept with Git LFS, so that workflows have to fetch them.
    pub lfs: bool,
    /// Whether there are pages already. Then nothing is asked of them that they may not have.
    pub pages: Pages,
    /// The repository that workflows take this program from; `None` when nobody knows.
    pub source: Option<Source>,
}

/// What a hub begins with besides its settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pages {
    /// Nothing: it gets a front page.
    None,
    /// Pages.
    Some {
        /// The folder that they are in, without a trailing slash; an empty text at the top of the
        /// repository.
        folder: String,
        /// The day of the newest commit, if there is one.
        newest: Option<Date>,
    },
}

/// A branch by a name that means only itself in workflows and shells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch(String);

impl Branch {
    /// A branch by its name; `None` when a workflow could take a part of the name for a pattern or
    /// an expression.
    pub fn new(name: &str) -> Option<Self> {
        let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '/');
        (crate::config::publish::is_ref_name(name) && name.chars().all(is_plain))
            .then(|| Self(name.to_owned()))
    }

    /// Its name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The address of a git repository that holds this program's source, safe in any workflow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source(String);

impl Source {
    /// A source by its address; `None` when that is not an `https` address of plain characters.
    pub fn new(url: &str) -> Option<Self> {
        let is_plain =
            |c: char| c.is_ascii_alphanumeric() || matches!(c, ':' | '/' | '.' | '-' | '_' | '~');
        let parsed = url::Url::parse(url)
            .ok()
            .filter(|url| url.scheme() == "https" && url.host_str().is_some())?;
        let text = parsed
            .as_str()
            .trim_end_matches('/')
            .trim_end_matches(".git");
        text.chars().all(is_plain).then(|| Self(text.to_owned()))
    }

    /// Its address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A title on one line, without what is not seen; `None` when nothing is left.
pub fn title(text: &str) -> Option<String> {
    crate::hub::names::clean_title(text)
}
