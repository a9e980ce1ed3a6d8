//! Parts that pages of several kinds have: links, people, commits and changes.

use serde::Serialize;

/// A link with its text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct LinkView {
    /// The link's text.
    pub label: String,
    /// Where it goes.
    pub url: String,
}

impl LinkView {
    /// A link.
    pub fn new(label: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            url: url.into(),
        }
    }
}

/// A picture of the hub.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ImageView {
    /// The file.
    pub url: String,
    /// Text for those who do not see it.
    pub alt: String,
    /// Caption; may be empty.
    pub caption: String,
    /// Width in pixels, when known.
    pub width: Option<u32>,
    /// Height in pixels, when known.
    pub height: Option<u32>,
}

/// A person as a name with a link.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PersonView {
    /// Display name.
    pub name: String,
    /// Their page on the hub; none for somebody who asked not to be listed.
    pub url: Option<String>,
    /// A program, not a human.
    pub bot: bool,
}

/// What somebody did: on one page, or on the whole hub.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CreditView {
    /// Display name.
    pub name: String,
    /// Their page on the hub; none for somebody who asked not to be listed.
    pub url: Option<String>,
    /// A program, not a human.
    pub bot: bool,
    /// Kinds of work, as in all-contributors: `content`, `translation`, `review`, …; strings
    /// `role-<role>`.
    pub roles: Vec<String>,
    /// Changes they made here.
    pub changes: usize,
    /// Pages they worked on; 0 where one page is spoken of.
    pub pages: usize,
    /// Approximate share of the text in percent, 1–100; only where there are two or more authors.
    pub share: Option<u8>,
    /// Day of the first change.
    pub first: Option<String>,
    /// Day of the last change.
    pub last: Option<String>,
}

/// A commit as it is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct CommitView {
    /// The full object id.
    pub id: String,
    /// Its first ten digits.
    pub short: String,
    /// The commit on the forge, when the forge is known.
    pub url: Option<String>,
}

/// One change, as in a history: who, when, what.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ChangeView {
    /// When the author made it.
    pub time: String,
    /// First line of the commit message.
    pub subject: String,
    /// Kind of change in kebab case: `create`, `substantive`, `minor`, `media`, `bulk`, `revert`,
    /// `rename`, `import`, `merge`, `bot`, `unknown`; empty when several pages are spoken of.
    pub class: String,
    /// The people on it, the author first.
    pub people: Vec<PersonView>,
    /// How many more people are on it, who are not to be named.
    pub unnamed: usize,
    /// The pages it touched; empty in a page's own history. A page that is gone has an empty `url`.
    pub pages: Vec<LinkView>,
    /// How many more pages it touched than `pages` lists.
    pub more_pages: usize,
    /// How many earlier changes of these pages on the same day the line stands for.
    pub repeated: usize,
    /// Its commit.
    pub commit: CommitView,
    /// The pull or merge request it came by: the label is `#12` or `!12`. The URL is empty when the
    /// forge is not known.
    pub request: Option<LinkView>,
    /// The same in the hub's own archive of submissions, when it is there.
    pub submission: Option<String>,
    /// Words added to the page, where that is known.
    pub added: Option<usize>,
    /// Words removed from the page, where that is known.
    pub removed: Option<usize>,
    /// Its place in the history of the only page it touched.
    pub detail: Option<String>,
}

/// One of several views of the same.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SwitchView {
    /// Which view it is.
    pub key: String,
    /// Where it is.
    pub url: String,
    /// This is the view being looked at.
    pub active: bool,
}

/// How many people did a kind of work.
#[derive(Debug, Clone, Default, Serialize)]
pub struct KindCount {
    /// `wrote`, `translated`, `reviewed`, `pictured` or `helped`; string `kind-<key>`.
    pub key: String,
    /// Number of people.
    pub count: usize,
}
