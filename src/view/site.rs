//! The hub as every page sees it: `site` in templates.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::view::answers::PeriodView;

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
    /// What the footer leads to by language code; templates find their own in `ui.footer`.
    pub footers: BTreeMap<String, FooterView>,
    /// Where each language has those pages of which each has one, by language code; templates find
    /// their own in `ui`: `ui.credit`, `ui.licensing`, `ui.all_pages`.
    pub places_of: BTreeMap<String, BTreeMap<String, String>>,
    /// The forge's form for a new page, by language code; templates find their own in
    /// `ui.new_page`. Empty where the forge is not known, or where the hub does not take new pages
    /// of everybody.
    pub new_page: BTreeMap<String, String>,
    /// Whose contributions the hub takes: `open` (everybody's), `calls-only`, `members` or
    /// `paused`. All but the first have a text `intake-<name>`.
    pub intake: String,
    /// Within which time people get a first answer, where the hub promises that; strings
    /// `promise-<unit>`, which are given the number `n`.
    pub promise: Option<PeriodView>,
    /// The pages that the program makes itself, by kind: `site.places.all_pages`; besides them
    /// `site.places.contribute`, the hub's own page about it or the repository. A missing one is
    /// not shown.
    pub places: BTreeMap<String, Option<String>>,
    /// Style sheet, script and icon. The theme fills this in.
    pub assets: AssetsView,
    /// A picture beside the hub's name.
    pub logo: Option<LogoView>,
    /// The hub's own icon; without it the theme's.
    pub icon: Option<IconView>,
    /// Style sheets after that of the theme: the hub's colours, then its own ones.
    pub styles: Vec<String>,
    /// Scripts of the hub, to be loaded with `defer`.
    pub scripts: Vec<String>,
    /// What browsers may load for the pages: the value of their Content-Security-Policy.
    pub policy: String,
    /// What hub.yaml adds to the head of every page.
    pub head: HeadView,
    /// The ground of the pages as `#rrggbb`, for `theme-color`.
    pub ground: GroundView,
    /// Version of Commonweal that made the site.
    pub generator: String,
    /// `complete`, `shallow` (part of the history is missing) or `none` (not a git repository).
    pub history: String,
}

/// What hub.yaml adds to the head of every page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct HeadView {
    /// Names with what they say.
    pub meta: Vec<MetaView>,
    /// Links to what browsers do not load.
    pub links: Vec<HeadLinkView>,
}

/// A name in the head of pages.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MetaView {
    /// The name.
    pub name: String,
    /// What it says.
    pub content: String,
    /// Whether it is one of those that stand in `property`: `og:…`, `fb:…`, `article:…`.
    pub is_property: bool,
}

/// A link in the head of pages.
#[derive(Debug, Clone, Default, Serialize)]
pub struct HeadLinkView {
    /// What is there.
    pub rel: String,
    /// Its address.
    pub href: String,
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

/// A picture beside the hub's name.
#[derive(Debug, Clone, Default, Serialize)]
pub struct LogoView {
    /// The file.
    pub url: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// The icon of the pages.
#[derive(Debug, Clone, Default, Serialize)]
pub struct IconView {
    /// The file.
    pub url: String,
    /// Its media type: `image/svg+xml` or `image/png`.
    pub kind: String,
}

/// The colour of the ground.
#[derive(Debug, Clone, Default, Serialize)]
pub struct GroundView {
    /// On screens that are light.
    pub light: String,
    /// On those that are dark.
    pub dark: String,
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

/// An entry of the main menu or of the footer.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MenuItem {
    /// Its text. Where there is none yet, the theme fills it in: the string `menu-<key>`, else
    /// `title-<key>`.
    pub label: Option<String>,
    /// The kind of page that it leads to, or `new-page`; empty for pages of the hub and addresses.
    pub key: String,
    /// Where it goes; empty where it only opens what is below it.
    pub url: String,
    /// It leads to another site.
    pub external: bool,
    /// Entries below it, which have none themselves.
    pub children: Vec<MenuItem>,
}

/// What the footer leads to.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FooterView {
    /// What there is to read.
    pub explore: Vec<MenuItem>,
    /// What there is to do.
    pub take_part: Vec<MenuItem>,
    /// The maintainers' own links.
    pub links: Vec<MenuItem>,
    /// The maintainers' own line, HTML.
    pub html: String,
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

/// The hub in numbers: `totals` of the few pages that show them, so that a change to one page does
/// not change every other.
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
