//! What templates may see: one plain struct for each kind of page. This is the theme author's
//! reference.
//!
//! Rules that hold everywhere, so that they are not repeated on every field:
//!
//! - A template gets the fields of its view at the top level (`{{ body }}`), the common part as
//!   `page` (`{{ page.title }}`) and the whole hub as `site`, which is the same for every page.
//! - `url` fields are ready for `href`: they have the base path, are percent-encoded and of an
//!   allowed scheme. Only fields called `canonical`, and all URLs of [`FeedView`] and
//!   [`SitemapView`], are absolute.
//! - Text fields are plain text and are escaped by the template engine. Only `body`, `html` and
//!   fields whose documentation says "HTML" are safe markup, to be shown with `| safe`.
//! - Dates are RFC 3339 (`2026-03-01` or `2026-03-01T10:00:00Z`); show them with `| date`, which
//!   knows the page's language.
//! - A list may be empty and an optional value may be missing: the page is complete without it.
//! - No e-mail address is ever in a view.

use serde::Serialize;

pub mod article;
pub mod feed;
pub mod file;
pub mod figures;
pub mod frame;
pub mod history;
pub mod licensing;
pub mod listing;
pub mod people;
pub mod site;
pub mod submissions;

pub use article::{
    ArticleView, AttestationView, AuthorGroupView, AuthorshipView, BylineView, CitationView,
    FindingView, ImageView, InfoboxRow, InfoboxView, PageInfoView, PartView, ReuseView, SourceView,
    StandingView, TextView, TocEntry,
};
pub use feed::{
    FeedEntry, FeedView, SitemapAlternate, SitemapEntry, SitemapIndexView, SitemapView,
};
pub use figures::{
    ChartBar, ChartDate, ChartLine, ChartView, FigureRow, FigureTable, StatisticsView,
};
pub use file::{CreditLines, FileView};
pub use frame::{AlternateView, Frame, Notice, NoticeKind, TabKind, TabView};
pub use history::{DiffView, HistoryView, HunkView, PieceView, RevisionView};
pub use licensing::{
    ChangesRow, FlowRow, LicenseRow, LicensingView, PolicyView, ProofRow, StatementRow,
};
pub use listing::{
    AllPagesView, CallCard, CategoryLink, CategoryNode, CategoryTreeView, CategoryView, DayView,
    HomeView, LetterGroup, LetterLink, ListingRow, ListingView, NotFoundView, PageCard,
    RecentChangesView, RedirectView, SpecialGroup, SpecialIndexView, SpecialItem, WantedPage,
    WantedView,
};
pub use people::{
    CalendarDay, CalendarMonth, CalendarView, ClassCount, ClassRule, ContributorView,
    ContributorsView, CreditRulesView, CreditView, CreditedPage, FirstView, KindCount, PeopleGroup,
    PersonRow, PersonView, SwitchView, WorkGroup, YearView,
};
pub use site::{
    AssetsView, LanguageView, LicenseView, MenuItem, PlacesView, RepositoryView, SiteView,
    TotalsView,
};
pub use submissions::{
    AnswerView, ArchiveGroup, ArchiveLink, ArchivedView, AuthorView, PreviewView, ProposalsView,
    ProposedCommit, ProposedFile, ProposedPageView, SpanView, SubmissionArchiveView,
    SubmissionCount, SubmissionFinding, SubmissionGroup, SubmissionRow, SubmissionView,
    SubmissionsView, TouchedView,
};

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

/// A view of any kind: what [`crate::theme`] renders without knowing which page it is.
pub trait View: Send {
    /// The values that the template sees.
    ///
    /// # Errors
    /// When a value cannot be shown in a template; none of the views here has such values.
    fn context(&self) -> tera::TeraResult<tera::Context>;
}

impl<T: Serialize + Send> View for T {
    fn context(&self) -> tera::TeraResult<tera::Context> {
        tera::Context::from_serialize(self)
    }
}
