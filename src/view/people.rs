//! People: in bylines, in lists and on their own pages.

use serde::Serialize;

use super::article::AttestationView;
use super::calls::PersonCallsView;
use super::frame::Frame;
use super::outcomes::OutcomesView;
use super::parts::{ChangeView, KindCount, LinkView, SwitchView};
use super::submissions::ProposalsView;

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
    /// Their Atom feed.
    pub feed: Option<String>,
    /// Pages by kind of work.
    pub work: Vec<WorkGroup>,
    /// Their latest changes, newest first.
    pub changes: Vec<ChangeView>,
    /// What they propose and proposed, when there is something.
    pub proposals: Option<ProposalsView>,
    /// What became of what they sent, when there is something.
    pub outcomes: Option<OutcomesView>,
    /// What they sent to calls and judged, when there is something.
    pub calls: Option<PersonCallsView>,
    /// Statements they stand by.
    pub attestations: Vec<AttestationView>,
    /// The last year day by day, when they were active in it.
    pub calendar: Option<CalendarView>,
    /// Every year in which they were active, the latest first.
    pub years: Vec<YearView>,
    /// Number of pages.
    pub total_pages: usize,
    /// Number of changes.
    pub total_changes: usize,
    /// Words of today's texts that are theirs; approximate, 0 when unknown.
    pub words: usize,
    /// Changes of others that they reviewed.
    pub reviews: usize,
    /// Changes by class, the most telling class first; a commit counts once for each page it
    /// touched.
    pub classes: Vec<ClassCount>,
    /// How many of their changes were taken back.
    pub undone: usize,
    /// What they did for the first time.
    pub firsts: Vec<FirstView>,
    /// Day of the first change.
    pub first: Option<String>,
    /// Day of the last change.
    pub last: Option<String>,
}

/// Pages on which somebody did the same kind of work.
#[derive(Debug, Clone, Default, Serialize)]
pub struct WorkGroup {
    /// Kind of work; string `work-<kind>`: `created`, `content`, `translation`, `review`, `media`,
    /// `minor`, … An unknown one is shown as it is.
    pub kind: String,
    /// How many pages there are.
    pub count: usize,
    /// The pages, those with most changes first.
    pub pages: Vec<CreditedPage>,
    /// How many more there are than `pages` lists.
    pub more: usize,
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

/// How many changes are of a class.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ClassCount {
    /// The class, as in [`ChangeView::class`]; string `class-<class>`.
    pub class: String,
    /// Changes of it.
    pub changes: usize,
}

/// Something that somebody did for the first time.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FirstView {
    /// `page`, `edit`, `translation`, `review` or `media`; string `first-<key>`.
    pub key: String,
    /// The day.
    pub date: String,
    /// The page.
    pub page: LinkView,
}

/// A year of somebody's work as a drawing: a column for each week, a row for each day from Monday
/// on. All measures are units of the drawing, whose origin is at the top left.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CalendarView {
    /// First day.
    pub from: String,
    /// Last day: that of the hub's newest commit.
    pub to: String,
    /// Changes in the year.
    pub changes: usize,
    /// Days with changes.
    pub active_days: usize,
    /// Width of the drawing.
    pub width: i32,
    /// Height of the drawing.
    pub height: i32,
    /// The outline of all days, as path data of SVG; a day takes 13 units with its gap.
    pub ground: String,
    /// Where months begin.
    pub months: Vec<CalendarMonth>,
    /// Days with changes.
    pub days: Vec<CalendarDay>,
}

/// Where a month begins in a calendar.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CalendarMonth {
    /// Left edge of its first week.
    pub x: i32,
    /// 1 to 12; string `month-short-<month>`.
    pub month: u8,
}

/// A day in a calendar.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CalendarDay {
    /// Left edge.
    pub x: i32,
    /// Upper edge.
    pub y: i32,
    /// The day.
    pub date: String,
    /// Changes on it.
    pub changes: usize,
    /// 1 to 4; 4 is as many as on their best day.
    pub level: u8,
}

/// A year of somebody's work.
#[derive(Debug, Clone, Default, Serialize)]
pub struct YearView {
    /// The year.
    pub year: i16,
    /// Changes by month, January first.
    pub months: Vec<usize>,
    /// Changes in the year.
    pub changes: usize,
}

/// Everybody, or a page of everybody. Template `contributors.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ContributorsView {
    /// The common part.
    pub page: Frame,
    /// How people are ordered: `name` or `activity`.
    pub order: String,
    /// The lists in other orders; strings `order-<key>`.
    pub orders: Vec<SwitchView>,
    /// How many people the whole list has.
    pub total: usize,
    /// How many people this page of it has.
    pub shown: usize,
    /// How many more people there are, who are not to be named.
    pub unnamed: usize,
    /// The pages of the list, by number; empty when there is one only.
    pub pages: Vec<SwitchView>,
    /// Kinds of work on this page that it can be narrowed to, with the number of people.
    pub kinds: Vec<KindCount>,
    /// Links to all letters; empty when the list is not by name.
    pub letters: Vec<LinkView>,
    /// People by first letter, or one group without a letter.
    pub groups: Vec<PeopleGroup>,
    /// Programs; on the first page by name.
    pub bots: Vec<PersonRow>,
}

/// People whose names begin with the same letter.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PeopleGroup {
    /// The letter, or `#` for digits and signs; empty in a list that has no letters.
    pub letter: String,
    /// An id for links to the group, unique on the page.
    pub id: String,
    /// The people, in order.
    pub people: Vec<PersonRow>,
}

/// A person in the list of everybody.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PersonRow {
    /// Display name.
    pub name: String,
    /// Their page.
    pub url: String,
    /// Pages they have a part in.
    pub pages: usize,
    /// Commits with their name on them.
    pub changes: usize,
    /// Day of the last change.
    pub last: Option<String>,
    /// Kinds of work, as in [`KindCount::key`].
    pub kinds: Vec<String>,
}

/// How credit is given. Template `credit.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CreditRulesView {
    /// The common part.
    pub page: Frame,
    /// Words that make a change substantive.
    pub words: usize,
    /// So does this share of the page, in per cent.
    pub percent: String,
    /// A commit that changes more pages than this is a bulk edit.
    pub pages: usize,
    /// All classes of change, the most telling first.
    pub classes: Vec<ClassRule>,
    /// Programs that took part.
    pub programs: Vec<LinkView>,
    /// How many more there are.
    pub more_programs: usize,
    /// How many people are counted and not named.
    pub unnamed: usize,
    /// Part of the history is missing.
    pub shallow: bool,
    /// The forge's form for a new profile.
    pub profiles_url: Option<String>,
}

/// What a change of a class earns.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ClassRule {
    /// The class; strings `class-<class>` and `class-rule-<class>`.
    pub class: String,
    /// `byline`, `named` (after the byline) or `history` (there only); string `earns-<earns>`.
    pub earns: String,
}
