//! People: in bylines, in lists and on their own pages.

use serde::Serialize;

use super::{AttestationView, ChangeView, Frame, LinkView};

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
    /// Kinds of work, as in all-contributors: `content`, `translation`, `review`, …; strings `role-<role>`.
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

/// A contributor's page; the name is `page.title`. Template `contributor.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ContributorView {
    /// The common part.
    pub page: Frame,
    /// The profile's text, HTML; may be empty.
    pub body: String,
    /// A program, not a human.
    pub bot: bool,
    /// A picture from the hub's own files, if any.
    pub avatar: Option<String>,
    /// `she/her`, …, if told.
    pub pronouns: Option<String>,
    /// Their places on the web: home page, ORCID, forge.
    pub links: Vec<LinkView>,
    /// Pages by kind of work, the greatest part first.
    pub work: Vec<WorkGroup>,
    /// Their latest changes, newest first.
    pub changes: Vec<ChangeView>,
    /// Statements they stand by.
    pub attestations: Vec<AttestationView>,
    /// Changes by month, oldest first, without gaps; at most 36.
    pub activity: Vec<MonthView>,
    /// Number of pages.
    pub total_pages: usize,
    /// Number of changes.
    pub total_changes: usize,
    /// Day of the first change.
    pub first: Option<String>,
    /// Day of the last change.
    pub last: Option<String>,
}

/// Pages on which somebody did the same kind of work.
#[derive(Debug, Clone, Default, Serialize)]
pub struct WorkGroup {
    /// Kind of work; string `work-<kind>`: `created`, `content`, `translation`, `review`, `media`, `minor`, … An unknown one is shown as it is.
    pub kind: String,
    /// The pages.
    pub pages: Vec<CreditedPage>,
}

/// A page with somebody's part in it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CreditedPage {
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// Changes they made to it.
    pub changes: usize,
    /// Approximate share of the text in percent.
    pub share: Option<u8>,
    /// Day of their last change.
    pub last: Option<String>,
}

/// A month of somebody's work.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MonthView {
    /// First day of the month.
    pub month: String,
    /// Changes in it.
    pub changes: usize,
    /// 0 (none) to 4 (as many as in their best month).
    pub level: u8,
}

/// Everybody. Template `contributors.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ContributorsView {
    /// The common part.
    pub page: Frame,
    /// People, the most active first.
    pub people: Vec<CreditView>,
    /// Programs.
    pub bots: Vec<CreditView>,
}
