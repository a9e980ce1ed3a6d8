//! What people propose: the queue, one submission, the archive. Nothing of it is published, and
//! pages that show it say so.

use serde::Serialize;

use super::frame::Frame;
use super::history::DiffView;
use super::parts::{CommitView, KindCount, LinkView, SwitchView};

/// What waits for an answer, or a page of it. Template `submissions.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SubmissionsView {
    /// The common part.
    pub page: Frame,
    /// How many wait, on all pages of the list.
    pub open: usize,
    /// Whether closed ones may be among them: the repository does not tell.
    pub unsure: bool,
    /// How many there are of each verdict, and of each outcome in the archive.
    pub counts: Vec<SubmissionCount>,
    /// Those that wait longest; empty in a list that is seen at once.
    pub oldest: Vec<SubmissionRow>,
    /// Those on this page by verdict, ready ones first; in each, who waits longest is first.
    pub groups: Vec<SubmissionGroup>,
    /// What the page can be narrowed to, with how many that leaves; see [`SubmissionRow::kinds`].
    pub kinds: Vec<KindCount>,
    /// How many the page lists.
    pub shown: usize,
    /// Links to the pages of the list; empty when there is one.
    pub pages: Vec<SwitchView>,
    /// The archive, when there is something in it.
    pub archive: Option<String>,
}

/// How many submissions there are of a kind.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SubmissionCount {
    /// A verdict (see [`SubmissionRow::verdict`]), string `verdict-count-<key>`, which is given the
    /// number `n`; or an outcome (see [`ArchivedView::outcome`]), string `outcome-<key>`.
    pub key: &'static str,
    /// Whether `key` is an outcome.
    pub settled: bool,
    /// How many.
    pub count: usize,
    /// Where they are listed.
    pub url: String,
}

/// Submissions of the same verdict.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SubmissionGroup {
    /// The verdict; it is the group's id on the page, too.
    pub key: &'static str,
    /// How many there are on all pages of the list.
    pub count: usize,
    /// Those on this page.
    pub rows: Vec<SubmissionRow>,
}

/// A submission that waits, in a list or at the top of its page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SubmissionRow {
    /// `#12`, `!12`, or the name of its branch.
    pub label: String,
    /// Its title; may be empty.
    pub title: String,
    /// Its page.
    pub url: String,
    /// Whether its author says that it is not finished.
    pub draft: bool,
    /// Who wrote it.
    pub authors: Vec<AuthorView>,
    /// How many more people wrote it, who are not to be named.
    pub unnamed: usize,
    /// How many more people wrote it than are listed.
    pub more_authors: usize,
    /// The first few pages that it changes.
    pub pages: Vec<TouchedView>,
    /// How many more pages it changes.
    pub more_pages: usize,
    /// Whether it is known to change no page of the hub.
    pub no_page: bool,
    /// Words that come on its pages; 0 when not all of them are known.
    pub added: usize,
    /// Words that go on its pages; 0 when not all of them are known.
    pub removed: usize,
    /// The first few of its files, when no pages are listed.
    pub named_files: Vec<String>,
    /// How many more files it changes than are named; 0 when none is.
    pub more_files: usize,
    /// How many files it changes, pages among them.
    pub files: usize,
    /// The day since which it waits; `None` when it may have been closed.
    pub opened: Option<String>,
    /// `ready`, `needs-work`, `conflicts`, `too-large`, `cannot-tell` or `not-judged`; strings
    /// `verdict-<verdict>` and `verdict-<verdict>-about`.
    pub verdict: &'static str,
    /// Findings that must be fixed.
    pub errors: usize,
    /// Findings that should be fixed.
    pub warnings: usize,
    /// Whether it cannot be joined with what the hub did since.
    pub conflicts: bool,
    /// Open submissions that change the same lines.
    pub conflicts_with: Vec<LinkView>,
    /// How many more there are.
    pub more_conflicts_with: usize,
    /// Pages and open submissions that hold much of its text.
    pub similar: Vec<LinkView>,
    /// How many more there are.
    pub more_similar: usize,
    /// `newcomers` when somebody new wrote it, `new-pages` when it brings some, `overlaps` when it
    /// has to do with another one or repeats a page; classes of its row, strings
    /// `submission-kind-<kind>`.
    pub kinds: Vec<&'static str>,
}

/// A page that a submission changes, in a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TouchedView {
    /// Its title.
    pub label: String,
    /// The page as it is now; a new one has no address yet.
    pub url: Option<String>,
    /// `added`, `modified`, `deleted` or `renamed`; string `file-change-<change>`.
    pub change: &'static str,
}

/// Somebody who wrote a submission.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct AuthorView {
    /// The name.
    pub name: String,
    /// Their page, when the hub has one.
    pub url: Option<String>,
    /// Whether the hub has nothing of theirs yet.
    pub new: bool,
    /// Whether it is a program.
    pub bot: bool,
}

/// A submission that waits. Template `submission.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SubmissionView {
    /// The common part; search engines are asked not to list it.
    pub page: Frame,
    /// What lists say of it.
    pub submission: SubmissionRow,
    /// It on the forge, when the forge is known.
    pub forge_url: Option<String>,
    /// The command that shows the hub as if it were merged, for one that is ready.
    pub preview_command: Option<String>,
    /// The queue.
    pub queue: String,
    /// The day of its newest commit.
    pub updated: Option<String>,
    /// What was answered so far: `accepted`, `declined` or `superseded`; string `answer-<answer>`.
    pub answer: Option<AnswerView>,
    /// Files that cannot be joined with what the hub did since.
    pub conflicts: Vec<String>,
    /// How many more of those there are.
    pub more_conflicts: usize,
    /// What the checks found, the worst first.
    pub findings: Vec<SubmissionFinding>,
    /// What else they found, to be folded away.
    pub folded_findings: Vec<SubmissionFinding>,
    /// How many more they found.
    pub more_findings: usize,
    /// The rest of what its author is told: credit, licences, sign-offs, next step. HTML; may be
    /// empty.
    pub told: String,
    /// The pages that it changes.
    pub pages: Vec<ProposedPageView>,
    /// How many more pages it changes.
    pub more_pages: usize,
    /// Its files by path.
    pub files: Vec<ProposedFile>,
    /// How many more files it changes.
    pub more_files: usize,
    /// Its commits, the newest first.
    pub commits: Vec<ProposedCommit>,
    /// How many more commits it has.
    pub more_commits: usize,
}

/// What somebody answered to a submission.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AnswerView {
    /// `accepted`, `declined` or `superseded`; string `answer-<key>`.
    pub key: &'static str,
    /// Why; may be empty.
    pub reason: String,
    /// The day.
    pub date: Option<String>,
    /// The submission that is taken in its place.
    pub other: Option<LinkView>,
}

/// Something that the checks found on a submission, perhaps in several places.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SubmissionFinding {
    /// The rule's name.
    pub rule: String,
    /// `error`, `warning` or `info`; string `severity-<severity>`.
    pub severity: &'static str,
    /// What is wrong.
    pub message: Vec<SpanView>,
    /// Why it matters; may be empty.
    pub why: Vec<SpanView>,
    /// What to do: a text for each way; may be empty.
    pub help: Vec<Vec<SpanView>>,
    /// The files, with the line where it is known: `content/tides.md:3`.
    pub places: Vec<String>,
    /// In how many more places it is.
    pub more_places: usize,
}

/// A part of a text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct SpanView {
    /// The part, plain text.
    pub text: String,
    /// Whether it is code.
    pub code: bool,
}

/// A page as it would be.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ProposedPageView {
    /// An id, unique on the page; ids in `preview` begin with it and `-`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its file.
    pub path: String,
    /// `added`, `modified`, `deleted` or `renamed`; string `file-change-<change>`.
    pub change: &'static str,
    /// The page as it is now, when it is published.
    pub url: Option<String>,
    /// Words that come.
    pub added: usize,
    /// Words that go.
    pub removed: usize,
    /// What changes, word by word.
    pub diff: Option<DiffView>,
    /// The text as it would be shown; `None` when the page goes, or is too long to be shown here.
    pub preview: Option<PreviewView>,
}

/// A text that is not published yet.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PreviewView {
    /// HTML with its headings below level 3.
    pub html: String,
    /// BCP 47 code.
    pub language: String,
    /// Direction of writing: `ltr` or `rtl`.
    pub dir: String,
}

/// What happens to a file.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ProposedFile {
    /// Its path.
    pub path: String,
    /// The path before, when it moves.
    pub from: Option<String>,
    /// `added`, `modified`, `deleted` or `renamed`; string `file-change-<change>`.
    pub change: &'static str,
}

/// A commit of a submission.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ProposedCommit {
    /// Its name.
    pub commit: CommitView,
    /// The message's first line.
    pub subject: String,
    /// The day.
    pub date: String,
}

/// Submissions that do not wait any more, or a page of them. Template `submission-archive.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SubmissionArchiveView {
    /// The common part.
    pub page: Frame,
    /// The queue.
    pub queue: String,
    /// How many there are of each outcome, on all pages.
    pub counts: Vec<SubmissionCount>,
    /// The pages of a large archive.
    pub years: Vec<ArchiveLink>,
    /// Those on this page by year, the latest first.
    pub groups: Vec<ArchiveGroup>,
}

/// A page of the archive.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ArchiveLink {
    /// The year; empty for those of which nobody knows when they were settled.
    pub year: String,
    /// Which page of that year; 1 for the first.
    pub number: usize,
    /// Its address.
    pub url: String,
    /// How many it lists.
    pub count: usize,
    /// Whether this is it.
    pub active: bool,
}

/// What was settled in a year.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ArchiveGroup {
    /// The year; empty when nobody knows.
    pub year: String,
    /// The submissions, the latest first.
    pub rows: Vec<ArchivedView>,
}

/// A submission in the archive.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ArchivedView {
    /// Its id on the page, which never changes: `s-12`.
    pub id: String,
    /// `#12`, `!12`, or the name of its branch.
    pub label: String,
    /// Its title; may be empty.
    pub title: String,
    /// It on the forge, when the forge is known.
    pub url: Option<String>,
    /// `merged`, `declined`, `superseded`, `closed` or `unknown`; string `outcome-<outcome>`.
    pub outcome: &'static str,
    /// Who wrote it.
    pub authors: Vec<AuthorView>,
    /// How many more people wrote it, who are not to be named.
    pub unnamed: usize,
    /// How many more people wrote it than are listed.
    pub more_authors: usize,
    /// The day on which it was settled.
    pub date: Option<String>,
    /// Why, in somebody's words; may be empty.
    pub reason: String,
    /// The submission that was taken in its place.
    pub other: Option<LinkView>,
    /// The commit that brought it.
    pub commit: Option<CommitView>,
}

/// What somebody proposed, on their page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ProposalsView {
    /// Those that wait for an answer, at most ten.
    pub open: Vec<SubmissionRow>,
    /// How many more wait.
    pub more: usize,
    /// How many were merged.
    pub merged: usize,
    /// The archive, when something of theirs is in it.
    pub archive: Option<String>,
}
