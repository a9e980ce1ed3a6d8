//! An article and its information page.

use serde::Serialize;

use super::frame::Frame;
use super::heavy::Heavy;
use super::listing::DatedListView;
use super::parts::{CommitView, CreditView, ImageView, LinkView, PersonView};
use super::reviews::PageReviewView;
use super::site::LicenseView;
use super::tasks::TodoRow;

/// A page of content. Template `article.html`.
#[derive(Debug, Serialize)]
pub struct ArticleView<'s> {
    /// The common part.
    pub page: Frame,
    /// The text, HTML, without the level-1 heading.
    pub body: Heavy<'s, String>,
    /// What can be done on it in a few minutes, a few things; none where the hub lists none.
    pub todos: Vec<TodoRow>,
    /// The pages in its folder, when the page only stands for that and has no words of its own.
    pub in_folder: Vec<LinkView>,
    /// What stands beside it in its section, where pages have an order.
    pub section: Option<SectionView>,
    /// The first of the lists of the news for which it stands.
    pub dated: Option<DatedListView>,
    /// Where it stands among the news, if it is one of them.
    pub news: Option<NewsView>,
    /// Headings of the text as a tree; empty when there are too few for a contents list.
    pub toc: Vec<TocEntry>,
    /// Other names of the page, for those who came by one: each line is shown when the address
    /// ends with its id.
    pub redirected: Vec<RedirectedView>,
    /// A line above the text, HTML; empty without one.
    pub hatnote: String,
    /// Links to what else its name may mean, HTML.
    pub other_uses: Vec<String>,
    /// Facts in a box, if the page has any.
    pub infobox: Option<InfoboxView>,
    /// Its categories.
    pub categories: Vec<LinkView>,
    /// Who wrote it.
    pub byline: BylineView,
    /// The newest reviews of the page that count.
    pub reviews: Vec<PageReviewView>,
    /// How many more there are.
    pub more_reviews: usize,
    /// Where all are listed; none without any.
    pub reviews_url: Option<String>,
    /// Who wrote which words, where that is more than one group of people; the words have the
    /// classes `w1` to `w8` in `body`.
    pub authorship: Option<Heavy<'s, AuthorshipView>>,
    /// Day of the first revision.
    pub created: Option<String>,
    /// Day of the last revision.
    pub changed: Option<String>,
    /// The page that this one translates.
    pub translated_from: Option<LinkView>,
    /// Works that it draws on.
    pub sources: Vec<SourceView>,
    /// Licence, credit line and attestation.
    pub reuse: Option<ReuseView>,
    /// The last revision.
    pub revision: Option<CommitView>,
    /// Where citations of it are to be copied.
    pub cite_url: String,
    /// Where its text is as Markdown; none for a draft.
    pub plain_url: Option<String>,
    /// How many pages link here.
    pub backlinks: usize,
    /// Words in the text.
    pub words: usize,
    /// Minutes that reading takes, at least 1.
    pub minutes: usize,
    /// How many open submissions change the page.
    pub proposals: usize,
    /// The one, or the queue when there are several.
    pub proposals_url: Option<String>,
}

/// Another name of a page, whose redirect leads here.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RedirectedView {
    /// The id of its line.
    pub id: String,
    /// The name.
    pub name: String,
}

/// The pages around a page that has a place in an order.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SectionView {
    /// The page that stands for all of them.
    pub head: Option<SectionEntry>,
    /// The entries of the section, at most 40 of one list: those nearest to the page.
    pub entries: Vec<SectionEntry>,
    /// The page before this one.
    pub previous: Option<LinkView>,
    /// The page after it.
    pub next: Option<LinkView>,
}

/// Where a page stands among the news of its section.
#[derive(Debug, Clone, Default, Serialize)]
pub struct NewsView {
    /// Its day.
    pub published: Option<String>,
    /// The list of the section.
    pub section: LinkView,
    /// The page before this one, which is older.
    pub previous: Option<LinkView>,
    /// The page after it, which is newer.
    pub next: Option<LinkView>,
}

/// An entry of a section.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SectionEntry {
    /// What it is called.
    pub label: String,
    /// Where it leads; empty where it is only a heading.
    pub url: String,
    /// It is the page that is looked at.
    pub current: bool,
    /// It is on another site.
    pub external: bool,
    /// Entries below it; only of those that lead to the page, and of headings.
    pub entries: Vec<SectionEntry>,
}

/// A heading in the contents list.
#[derive(Debug, Clone, Default, Serialize)]
pub struct TocEntry {
    /// The heading's id.
    pub id: String,
    /// Its text.
    pub text: String,
    /// Headings below it.
    pub children: Vec<TocEntry>,
}

/// Facts in a box beside the text.
#[derive(Debug, Clone, Default, Serialize)]
pub struct InfoboxView {
    /// Its heading; usually the page's title.
    pub title: String,
    /// A picture.
    pub image: Option<ImageView>,
    /// The facts.
    pub rows: Vec<InfoboxRow>,
}

/// One fact.
#[derive(Debug, Clone, Default, Serialize)]
pub struct InfoboxRow {
    /// What it is.
    pub label: String,
    /// Its value, HTML.
    pub html: String,
}

/// The line under the title that says who wrote the page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct BylineView {
    /// The first few, in order.
    pub people: Vec<CreditView>,
    /// How many more there are.
    pub more: usize,
    /// Where all are listed.
    pub more_url: Option<String>,
}

/// Who wrote which words of a page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AuthorshipView {
    /// People who wrote words together, those with the most first; all who have no number of their
    /// own come last.
    pub authors: Vec<AuthorGroupView>,
}

/// People who wrote words together.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AuthorGroupView {
    /// 1 to 8: their words have the class `w<number>`.
    pub number: u8,
    /// `people`; `others` who have no number of their own (always 8); `uncommitted`, `unknown` and
    /// `import` are nobody here; string `authorship-<kind>`.
    pub kind: &'static str,
    /// Who they are, for `people`.
    pub people: Vec<PersonView>,
    /// How many more there are who are not named.
    pub hidden: usize,
    /// Approximate share of the words in per cent, 1–100.
    pub share: u8,
}

/// A work that the page draws on.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SourceView {
    /// Its title.
    pub title: String,
    /// Its author; may be empty.
    pub author: String,
    /// Where it is.
    pub url: Option<String>,
    /// Its licence.
    pub license: Option<LicenseView>,
    /// `adapted`, `translated`, `merged`, `excerpt`, `collected`, `quoted`, `facts`, `inspired`;
    /// string `relation-<relation>`.
    pub relation: String,
    /// What was changed; may be empty.
    pub changes: String,
}

/// On which terms the page may be used again.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ReuseView {
    /// Its licence.
    pub license: LicenseView,
    /// A credit line to copy, plain text.
    pub credit: String,
    /// The same as HTML source to copy, shown as text.
    pub credit_html: String,
    /// The same as Markdown source to copy.
    pub credit_markdown: String,
    /// What the right to publish rests on.
    pub attestation: Option<AttestationView>,
}

/// A certified statement.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AttestationView {
    /// `sign-off`, `profile` or `page`; string `attestation-<proof>`.
    pub proof: String,
    /// Name of the statement: `DCO-1.1`.
    pub statement: String,
    /// Text of the statement.
    pub url: Option<String>,
    /// Who certified it; empty on that person's own page.
    pub by: String,
    /// When.
    pub date: Option<String>,
}

/// Facts about a page. Template `info.html`.
#[derive(Debug, Serialize)]
pub struct PageInfoView<'s> {
    /// The common part.
    pub page: Frame,
    /// The page spoken of.
    pub article: LinkView,
    /// Its file in the repository.
    pub source_path: String,
    /// That file on the forge.
    pub source_url: Option<String>,
    /// The language's own name.
    pub language_name: String,
    /// Words in the text.
    pub words: usize,
    /// Number of revisions.
    pub revisions: usize,
    /// Day of the first revision.
    pub created: Option<String>,
    /// Day of the last revision.
    pub changed: Option<String>,
    /// The last revision.
    pub revision: Option<CommitView>,
    /// The file at that revision, on the forge.
    pub permalink: Option<String>,
    /// Everybody on it by standing, in byline order.
    pub credit: Vec<StandingView>,
    /// Reviews of the page, those that count first.
    pub reviews: Vec<PageReviewView>,
    /// Pages that link here.
    pub backlinks: Vec<LinkView>,
    /// Pages that it links to.
    pub links: Vec<LinkView>,
    /// Pages that it links to and that are not written; the URL is the forge's new-file page or
    /// empty.
    pub missing: Vec<LinkView>,
    /// Other addresses that lead here.
    pub redirects: Vec<LinkView>,
    /// Works that it draws on.
    pub sources: Vec<SourceView>,
    /// Licence, credit line and attestation.
    pub reuse: Option<ReuseView>,
    /// The page as a citation, by format.
    pub citations: Heavy<'s, Vec<CitationView>>,
    /// What the checks found on it.
    pub findings: Vec<FindingView>,
    /// How many more findings there are.
    pub more_findings: usize,
}

/// People who stand to a page in the same way.
#[derive(Debug, Clone, Default, Serialize)]
pub struct StandingView {
    /// `authors` are in the byline, `contributors` named after it, `mentioned` and `bots` in the
    /// history only; string `standing-<standing>`.
    pub standing: &'static str,
    /// Who.
    pub parts: Vec<PartView>,
    /// How many more there are who are not named.
    pub hidden: usize,
}

/// Somebody's part in a page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PartView {
    /// Who, and what they did.
    pub credit: CreditView,
    /// Words of today's text that are theirs, about.
    pub words: usize,
    /// How many of their changes were taken out again.
    pub undone: usize,
}

/// A citation to copy.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CitationView {
    /// Name of the format: `BibTeX`.
    pub format: String,
    /// The citation, plain text, maybe of several lines.
    pub text: String,
}

/// Something that the checks found.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FindingView {
    /// The rule's name.
    pub rule: String,
    /// `error`, `warning` or `info`.
    pub severity: String,
    /// Line, from 1; missing when the whole file is meant.
    pub line: Option<usize>,
    /// What is wrong.
    pub message: String,
    /// Why it matters; may be empty.
    pub why: String,
    /// What to do; may be empty.
    pub help: String,
}
