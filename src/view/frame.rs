//! The common part of every page: `page` in templates.

use serde::Serialize;

use super::parts::LinkView;

/// What every page has, whatever it shows.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Frame {
    /// Kind of page, in kebab case; it is also the name of the template without `.html`, and
    /// `page-<kind>` is a class of `<body>`.
    pub kind: String,
    /// The page's title: the level-1 heading, and the first part of the window's title. Empty: the
    /// theme's own title for `kind`.
    pub title: String,
    /// One or two sentences for search engines and previews; may be empty.
    pub description: String,
    /// The page's own address.
    pub url: String,
    /// The absolute address, when the hub has one.
    pub canonical: Option<String>,
    /// BCP 47 code of the page's language.
    pub language: String,
    /// Direction of writing: `ltr` or `rtl`.
    pub dir: String,
    /// The same page in other languages.
    pub alternates: Vec<AlternateView>,
    /// Atom feeds that belong to the page: title and address.
    pub feeds: Vec<LinkView>,
    /// The way from the home page to here, without home and without the page itself.
    pub breadcrumbs: Vec<LinkView>,
    /// Search engines are asked not to list the page.
    pub noindex: bool,
    /// Views of the same subject: article, history, information, edit, source.
    pub tabs: Vec<TabView>,
    /// Things to know before reading.
    pub notices: Vec<Notice>,
    /// JSON-LD as JSON text; show it with `| inline_json`.
    pub json_ld: Option<String>,
    /// A picture that other sites show where the page is linked; none where the hub has no address
    /// of its own.
    pub card: Option<CardView>,
    /// The deed of the page's licence, for `rel="license"`.
    pub license_url: Option<String>,
}

/// A picture for other sites.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CardView {
    /// Its absolute address.
    pub url: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// What it says, for those who do not see it.
    pub alt: String,
}

/// The same page in another language.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AlternateView {
    /// BCP 47 code.
    pub language: String,
    /// The language's own name.
    pub name: String,
    /// Title of the page there.
    pub title: String,
    /// Address there.
    pub url: String,
    /// Absolute address there, when the hub has one.
    pub canonical: Option<String>,
}

/// A tab above the heading.
#[derive(Debug, Clone, Serialize)]
pub struct TabView {
    /// What it shows; its text is the string `tab-<key>`.
    pub key: TabKind,
    /// Where it goes.
    pub url: String,
    /// This is the tab being looked at.
    pub active: bool,
}

/// Which tab it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TabKind {
    /// The page itself.
    Article,
    /// A person's page.
    Person,
    /// A category's page.
    Category,
    /// A call's page.
    Call,
    /// What was decided, and what that rests on.
    Decision,
    /// Its revisions.
    History,
    /// Who wrote which words of it.
    Authorship,
    /// Facts, links and credit.
    Information,
    /// Its editor on the forge.
    Edit,
    /// Its source text on the forge.
    Source,
    /// The place to talk about it, on the forge.
    Discuss,
}

impl TabKind {
    /// All of them: each needs a string in every language.
    pub const ALL: [(Self, &'static str); 11] = [
        (Self::Article, "tab-article"),
        (Self::Person, "tab-person"),
        (Self::Category, "tab-category"),
        (Self::Call, "tab-call"),
        (Self::Decision, "tab-decision"),
        (Self::History, "tab-history"),
        (Self::Authorship, "tab-authorship"),
        (Self::Information, "tab-information"),
        (Self::Edit, "tab-edit"),
        (Self::Source, "tab-source"),
        (Self::Discuss, "tab-discuss"),
    ];
}

/// Something to know before reading.
#[derive(Debug, Clone, Serialize)]
pub struct Notice {
    /// What it says; its text is the string `notice-<key>`.
    pub key: NoticeKind,
    /// What it is about, where its string has a `$name`; else empty.
    pub name: String,
    /// Where more is to be found or done, if anywhere. The link's text is the string
    /// `notice-<key>-link`.
    pub url: Option<String>,
}

/// Which notice it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeKind {
    /// The page is short and could be expanded.
    Stub,
    /// The page is short, and the hub does not take everybody's edits now.
    Short,
    /// The page is a draft, shown in a preview only.
    Draft,
    /// The page lists pages that a name may mean.
    Disambiguation,
    /// The page answers a call of the hub.
    Entry,
    /// The page answered a call of the hub and was chosen.
    Chosen,
    /// This is a preview of a submission.
    Preview,
    /// What is shown is proposed and not published.
    Proposed,
}

impl NoticeKind {
    /// All of them: each needs two strings in every language.
    pub const ALL: [(Self, &'static str); 8] = [
        (Self::Stub, "notice-stub"),
        (Self::Short, "notice-short"),
        (Self::Draft, "notice-draft"),
        (Self::Disambiguation, "notice-disambiguation"),
        (Self::Entry, "notice-entry"),
        (Self::Chosen, "notice-chosen"),
        (Self::Preview, "notice-preview"),
        (Self::Proposed, "notice-proposed"),
    ];
}
