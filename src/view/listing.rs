//! Pages that list other pages: home, categories, A–Z, recent changes, special pages; and the two
//! that lead elsewhere.

use serde::Serialize;

use super::calls::CallsPanel;
use super::frame::Frame;
use super::heavy::Heavy;
use super::parts::{ChangeView, CreditView, ImageView, LinkView, PersonView, SwitchView};
use super::site::TotalsView;

/// A page in a list.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PageCard {
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// One or two sentences; may be empty.
    pub summary: String,
    /// A picture, where the list shows pictures.
    pub image: Option<ImageView>,
    /// The first few authors, where the list names them.
    pub people: Vec<PersonView>,
    /// Day of the last revision, where the list shows it.
    pub changed: Option<String>,
}

/// The home page of a language. Template `home.html`.
#[derive(Debug, Serialize)]
pub struct HomeView<'s> {
    /// The common part; the title is the hub's.
    pub page: Frame,
    /// The heading of the hub's own welcome, when it says something else than the hub's name.
    pub heading: Option<String>,
    /// The hub's own welcome, HTML, if it has one; may be empty.
    pub body: Option<Heavy<'s, String>>,
    /// Pages that the hub is proud of, at most six.
    pub featured: Vec<PageCard>,
    /// The parts of the wide column that are shown, by their names in hub.yaml, in their order.
    pub first: Vec<&'static str>,
    /// The same of the column beside it.
    pub second: Vec<&'static str>,
    /// The same of what is below both.
    pub last: Vec<&'static str>,
    /// The newest pages of dated sections, at most five.
    pub news: Vec<PageCard>,
    /// The newest pages, at most six.
    pub newest: Vec<PageCard>,
    /// The largest categories, at most twelve.
    pub categories: Vec<CategoryLink>,
    /// How much there is.
    pub totals: TotalsView,
    /// The latest changes, at most eight.
    pub changes: Vec<ChangeView>,
    /// The most active people, at most twelve.
    pub contributors: Vec<CreditView>,
    /// Pages that are linked most and not written, at most eight: an invitation.
    pub wanted: Vec<WantedPage>,
    /// Calls that may be open, where there are some.
    pub calls: Option<CallsPanel>,
}

/// Pages by their days, the newest first: all of a section in parts, or those of a year.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DatedListView {
    /// The pages; `changed` is the day on which each was published.
    pub entries: Vec<PageCard>,
    /// The years.
    pub years: Vec<SwitchView>,
    /// The pages of the list, where it has several.
    pub pages: Vec<SwitchView>,
    /// The feed of the section.
    pub feed: String,
}

/// A list of news. Template `dated.html`.
#[derive(Debug, Serialize)]
pub struct DatedPageView {
    /// The common part; the title is the section's, perhaps with a year.
    pub page: Frame,
    /// The news.
    pub list: DatedListView,
}

/// A category with the number of pages in it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CategoryLink {
    /// Its title.
    pub title: String,
    /// Its page.
    pub url: String,
    /// Pages directly in it.
    pub count: usize,
}

/// A category's page. Template `category.html`.
#[derive(Debug, Serialize)]
pub struct CategoryView<'s> {
    /// The common part.
    pub page: Frame,
    /// Its description, HTML, if it has one; may be empty.
    pub body: Option<Heavy<'s, String>>,
    /// Categories that it belongs to.
    pub parents: Vec<LinkView>,
    /// Categories in it.
    pub subcategories: Vec<CategoryLink>,
    /// Its pages by first letter; a part of them where they are many.
    pub groups: Vec<LetterGroup>,
    /// The pages of the list, when there are several.
    pub pages: Vec<SwitchView>,
    /// Number of pages.
    pub count: usize,
    /// Its Atom feed; none when it has no pages.
    pub feed: Option<String>,
}

/// Pages that begin with the same letter.
#[derive(Debug, Clone, Default, Serialize)]
pub struct LetterGroup {
    /// The letter, or `#` for digits and signs.
    pub letter: String,
    /// An id for links to the group, unique on the page.
    pub id: String,
    /// The pages in alphabetical order.
    pub pages: Vec<PageCard>,
}

/// All categories. Template `categories.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CategoryTreeView {
    /// The common part.
    pub page: Frame,
    /// Categories without a parent.
    pub roots: Vec<CategoryNode>,
    /// Pages in no category.
    pub uncategorised: usize,
}

/// A category with those below it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CategoryNode {
    /// Its title.
    pub title: String,
    /// Its page.
    pub url: String,
    /// Pages directly in it.
    pub count: usize,
    /// Categories in it. One that has been shown further up is left out, so that the tree ends.
    pub children: Vec<CategoryNode>,
}

/// Every page of a language. Template `all-pages.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AllPagesView {
    /// The common part.
    pub page: Frame,
    /// The pages by first letter; empty where each letter has a page of its own.
    pub groups: Vec<LetterGroup>,
    /// The letters that have a page of their own, in hubs of many pages.
    pub letters: Vec<LetterLink>,
    /// The pages of the letter, when there are several.
    pub pages: Vec<SwitchView>,
    /// Number of pages.
    pub count: usize,
    /// Number of pages in all languages.
    pub total: usize,
}

/// The page of a letter.
#[derive(Debug, Clone, Default, Serialize)]
pub struct LetterLink {
    /// The letter, or `#` for digits and signs.
    pub letter: String,
    /// Its page.
    pub url: String,
    /// Number of pages, where all letters are listed.
    pub count: usize,
    /// Whether this is that page.
    pub here: bool,
}

/// Pages that are linked but not written. Template `wanted.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct WantedView {
    /// The common part.
    pub page: Frame,
    /// The most wanted first.
    pub wanted: Vec<WantedPage>,
}

/// A page that is linked but not written.
#[derive(Debug, Clone, Default, Serialize)]
pub struct WantedPage {
    /// The title that is linked.
    pub title: String,
    /// The forge's new-file page, prefilled; empty when the forge is not known.
    pub url: String,
    /// The open submission that brings it.
    pub proposed: Option<LinkView>,
    /// The first few pages that link to it.
    pub linked_from: Vec<LinkView>,
    /// How many pages link to it.
    pub count: usize,
}

/// The latest changes of the hub. Template `recent-changes.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RecentChangesView {
    /// The common part.
    pub page: Frame,
    /// Days, the latest first.
    pub days: Vec<DayView>,
    /// How many changes by programs are left out.
    pub programs: usize,
    /// How much there is.
    pub totals: TotalsView,
}

/// The changes of a day.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DayView {
    /// The day.
    pub date: String,
    /// Its changes, the latest first.
    pub changes: Vec<ChangeView>,
}

/// The list of special pages. Template `special.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SpecialIndexView {
    /// The common part.
    pub page: Frame,
    /// Groups of special pages.
    pub groups: Vec<SpecialGroup>,
}

/// Special pages that belong together.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SpecialGroup {
    /// `reading`, `maintenance`, `people` or `machine`; string `special-group-<key>`.
    pub key: String,
    /// The pages.
    pub items: Vec<SpecialItem>,
}

/// A special page in the list.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SpecialItem {
    /// Its kind; strings `title-<key>` and `about-<key>`.
    pub key: String,
    /// Its address.
    pub url: String,
    /// How many entries it has, when that says something.
    pub count: Option<usize>,
}

/// A page that leads elsewhere. Template `redirect.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RedirectView {
    /// The common part.
    pub page: Frame,
    /// Where it leads.
    pub target: LinkView,
    /// The same, absolute, when the hub has an address.
    pub canonical: Option<String>,
}

/// What is shown for an address that does not exist. Template `404.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct NotFoundView {
    /// The common part.
    pub page: Frame,
}
