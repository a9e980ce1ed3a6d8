//! The hub as every page sees it: `site` in templates.

use std::collections::BTreeMap;

use serde::Serialize;

use super::CommitView;

/// The hub, the same for every page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SiteView {
    /// The hub's name.
    pub title: String,
    /// One sentence about the hub; may be empty.
    pub description: String,
    /// Absolute address without a trailing slash, when the hub has one:
    /// `https://tidepool.example/commons`.
    pub url: Option<String>,
    /// Path of the site on its host, with slashes at both ends: `/` or `/commons/`.
    pub base: String,
    /// Code of the main language, such as `en`.
    pub language: String,
    /// The hub's languages, the main one first. At least one.
    pub languages: Vec<LanguageView>,
    /// The repository, when a public address is known.
    pub repository: Option<RepositoryView>,
    /// The licence of pages that name none.
    pub license: Option<LicenseView>,
    /// The main menu by language code.
    pub menus: BTreeMap<String, Vec<MenuItem>>,
    /// The page that says how credit is given, by language code; templates find their own in
    /// `ui.credit`.
    pub credit: BTreeMap<String, String>,
    /// The forge's form for a new page, by language code; templates find their own in
    /// `ui.new_page`. Empty where the forge is not known, or where the hub does not take new pages
    /// of everybody.
    pub new_page: BTreeMap<String, String>,
    /// Whose contributions the hub takes: `open` (everybody's), `calls-only`, `members` or
    /// `paused`. All but the first have a text `intake-<name>`.
    pub intake: String,
    /// The page about licences, by language code; templates find their own in `ui.licensing`.
    pub licensing: BTreeMap<String, String>,
    /// The pages that every hub has.
    pub places: PlacesView,
    /// Style sheet, script and icon. The theme fills this in.
    pub assets: AssetsView,
    /// Where the search form goes, when there is a search page.
    pub search: Option<String>,
    /// Version of Commonweal that made the site.
    pub generator: String,
    /// The commit that the site was made from.
    pub commit: Option<CommitView>,
    /// `complete`, `shallow` (part of the history is missing) or `none` (not a git repository).
    pub history: String,
    /// How much there is.
    pub totals: TotalsView,
}

/// A language of the hub.
#[derive(Debug, Clone, Default, Serialize)]
pub struct LanguageView {
    /// BCP 47 code for `lang` and `hreflang`.
    pub code: String,
    /// The language's own name for itself: `Français`.
    pub name: String,
    /// Direction of writing: `ltr` or `rtl`.
    pub dir: String,
    /// Its home page.
    pub home: String,
}

/// Where the hub's files live.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RepositoryView {
    /// `owner/name`, or the host and path when that is unusual.
    pub name: String,
    /// Its web page.
    pub url: String,
    /// `github`, `gitlab`, `forgejo`, … or an empty text.
    pub forge: String,
}

/// A licence.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct LicenseView {
    /// SPDX expression: `CC-BY-SA-4.0`.
    pub id: String,
    /// Name for people: `CC BY-SA 4.0`.
    pub name: String,
    /// Its deed or text, for `rel="license"`.
    pub url: Option<String>,
}

/// One entry of the main menu.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MenuItem {
    /// A text from the hub's configuration; without one the theme shows its own text for `key`.
    pub label: Option<String>,
    /// Name of a built-in entry: `home`, `all-pages`, `categories`, `recent-changes`,
    /// `contributors`, `new-page`, `special`, `search`, `calls`, `submissions`, `licensing`; else
    /// empty.
    pub key: String,
    /// Where it goes.
    pub url: String,
}

/// Addresses of pages that the frame links to; a missing one is not shown.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PlacesView {
    /// Home page of the main language.
    pub home: String,
    /// Every page, A–Z.
    pub all_pages: Option<String>,
    /// The category tree.
    pub categories: Option<String>,
    /// Recent changes.
    pub recent_changes: Option<String>,
    /// Everybody who contributed.
    pub contributors: Option<String>,
    /// The same, the most active first.
    pub contributors_by_activity: Option<String>,
    /// The hub in numbers.
    pub statistics: Option<String>,
    /// Pages that are linked but not written.
    pub wanted: Option<String>,
    /// What people propose; missing when nobody ever proposed anything.
    pub submissions: Option<String>,
    /// List of special pages.
    pub special: Option<String>,
    /// How to contribute: the hub's own page or the forge's new-file page.
    pub contribute: Option<String>,
    /// Licences of the hub.
    pub licensing: Option<String>,
    /// The Atom feed of the hub.
    pub feed: Option<String>,
}

/// What the theme brings along.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AssetsView {
    /// The style sheet.
    pub css: String,
    /// The script; pages are complete without it.
    pub js: String,
    /// The icon.
    pub favicon: String,
}

/// The hub in numbers.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TotalsView {
    /// Published pages.
    pub pages: usize,
    /// People who contributed, without bots.
    pub people: usize,
    /// Changes in the history that touched a page.
    pub changes: usize,
    /// Categories.
    pub categories: usize,
    /// Words on all pages.
    pub words: usize,
    /// Submissions that wait for an answer.
    pub submissions: usize,
}
