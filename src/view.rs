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

use crate::digest::Digest;

pub mod answers;
pub mod article;
pub mod calls;
pub mod feed;
pub mod file;
pub mod figures;
pub mod frame;
pub mod heavy;
pub mod history;
pub mod licensing;
pub mod listing;
pub mod outcomes;
pub mod parts;
pub mod people;
pub mod reviews;
pub mod site;
pub mod submissions;
pub mod tasks;

pub use answers::{AnswerMonth, AnswersView, PeriodView, WaitingRow};
pub use article::{
    ArticleView, AttestationView, AuthorGroupView, AuthorshipView, BylineView, CitationView,
    FindingView, InfoboxRow, InfoboxView, NewsView, PageInfoView, PartView, RedirectedView,
    ReuseView, SectionEntry, SectionView, SourceView, StandingView, TocEntry,
};
pub use calls::decision::{
    AwardView, BallotRow, CallDecisionView, ConsentView, DecidedView, DrawSource, DrawView,
    DrawnRow, ExportView, LeftOut, MarkHead, MatrixCell, MatrixRow, ObjectionView, PlaceView,
    RankedView, ReviewRow, ReviewedEntry, ScoreRow, SumRow, YesNoView,
};
pub use calls::task_list::CallTasksView;
pub use calls::tell::{CallBadgeView, CallTellView, CallTextView};
pub use calls::{
    AlphaView, AmendmentView, AwardRow, BallotRulesView, BatchView, CallGroup, CallRow, CallView,
    CallsAboutView, CallsPanel, CallsView, ClosedView, CriterionView, DriveDone, DriveLeft,
    DriveView, EligibleView, EnterView, EntryView, EnvelopeKey, EnvelopeOption, EnvelopePerson,
    EnvelopeView, JudgeView, LimitsView, MomentView, PeopleView, PersonCallsView, PersonEntry,
    PlacedView, ProgressView, SealedView, StepView, TaskCount, TaskExample, TaskRow, UpdateView,
};
pub use feed::{
    FeedEntry, FeedView, SitemapAlternate, SitemapEntry, SitemapIndexView, SitemapView,
};
pub use figures::{
    ChartBar, ChartDate, ChartLine, ChartView, FigureRow, FigureTable, StatisticsView,
};
pub use file::{CreditLines, FileView};
pub use frame::{AlternateView, CardView, Frame, Notice, NoticeKind, TabKind, TabView};
pub use heavy::Heavy;
pub use history::{DiffView, HistoryView, HunkView, PieceView, RevisionView};
pub use licensing::{
    ChangesRow, FlowRow, LicenseRow, LicensingView, PolicyView, ProofRow, StatementRow,
};
pub use listing::{
    AllPagesView, CategoryLink, CategoryNode, CategoryTreeView, CategoryView, DatedListView,
    DatedPageView, DayView, HomeView, LetterGroup, LetterLink, NotFoundView, PageCard,
    RecentChangesView, RedirectView, SpecialGroup, SpecialIndexView, SpecialItem, WantedPage,
    WantedView,
};
pub use outcomes::{BroughtView, OutcomesView, SettledView};
pub use parts::{
    ChangeView, CommitView, CreditView, ImageView, KindCount, LinkView, PersonView, SwitchView,
};
pub use people::{
    CalendarDay, CalendarMonth, CalendarView, ClassCount, ClassRule, ContributorView,
    ContributorsView, CreditRulesView, CreditedPage, FirstView, PeopleGroup, PersonRow, WorkGroup,
    YearView,
};
pub use reviews::PageReviewView;
pub use site::{
    AssetsView, FooterView, GroundView, HeadLinkView, HeadView, IconView, LanguageView,
    LicenseView, LogoView, MenuItem, MetaView, RepositoryView, SiteView, TotalsView,
};
pub use submissions::{
    AnswerView, ArchiveGroup, ArchiveLink, ArchivedView, AuthorView, PreviewView, ProposalsView,
    ProposedCommit, ProposedFile, ProposedPageView, SpanView, SubmissionArchiveView,
    SubmissionCount, SubmissionFinding, SubmissionGroup, SubmissionRow, SubmissionView,
    SubmissionsView, TouchedView,
};
pub use tasks::{TasksView, TodoFilter, TodoGroup, TodoRow};

/// A view of any kind: what [`crate::theme`] renders without knowing which page it is.
pub trait View {
    /// What the template sees, a map.
    ///
    /// # Errors
    /// When a value cannot be shown in a template; none of the views here has such values.
    fn value(&self) -> tera::TeraResult<tera::Value>;

    /// The name of everything that the template sees, whose heavy parts are not made for it; `None`
    /// when it cannot be told.
    fn digest(&self) -> Option<Digest>;
}

impl<T: Serialize> View for T {
    fn value(&self) -> tera::TeraResult<tera::Value> {
        tera::Value::try_from_serializable(self)
    }

    fn digest(&self) -> Option<Digest> {
        Digest::of(self)
    }
}
