//! Calls: what a community asks for, what came, and what became of it.
//!
//! A static page has to be true on every day. So it has dates, and records: that something was
//! decided. Whether a call is open today is for the script, which reads the dates.

use serde::Serialize;

use super::frame::Frame;
use super::parts::{LinkView, PersonView};
use super::site::LicenseView;
use tell::CallTellView;

pub mod decision;
mod drive;
mod entry;
mod envelope;
mod moment;
mod people;
mod person;
mod placed;
pub mod task_list;
mod tasks;
pub mod tell;

pub use drive::{DriveDone, DriveLeft, DriveView, ProgressView};
pub use entry::{EntryView, SealedView};
pub use envelope::{EnvelopeKey, EnvelopeOption, EnvelopePerson, EnvelopeView};
pub use moment::MomentView;
pub use people::PeopleView;
pub use person::{PersonCallsView, PersonEntry};
pub use placed::PlacedView;
pub use tasks::{AlphaView, BatchView, TaskCount, TaskExample, TaskRow};

/// The list of calls. Template `calls.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CallsView {
    /// The common part.
    pub page: Frame,
    /// The day of the latest date of any call that had passed when the page was made; the groups
    /// are those of that day.
    pub as_of: Option<String>,
    /// The calls by where they stand.
    pub groups: Vec<CallGroup>,
    /// What a result rests on.
    pub about: String,
    /// The calls as an Atom feed.
    pub feed: String,
    /// Their dates as a calendar; none without a date.
    pub calendar: Option<String>,
    /// The calls for programs.
    pub json: String,
}

/// Calls that stand alike.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CallGroup {
    /// `open`, `standing`, `drives`, `announced`, `judging`, `ended`, `decided` or `closed`; string `calls-group-<key>`.
    pub key: &'static str,
    /// The year of the decision; empty where that says nothing.
    pub year: String,
    /// The group's id on the page.
    pub id: String,
    /// The calls: what ends first is first, what was decided last is first.
    pub calls: Vec<CallRow>,
}

/// What a decision rests on, in plain words. Template `calls-about.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CallsAboutView {
    /// The common part.
    pub page: Frame,
    /// The list of calls.
    pub calls: String,
}

/// A call, in a list or at the top of its page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CallRow {
    /// Its name in commands and records.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its page.
    pub url: String,
    /// BCP 47 code of its texts.
    pub language: String,
    /// Direction of writing of its texts.
    pub dir: String,
    /// The name of that language, where a list is in another one; empty where it is not.
    pub foreign: String,
    /// What is asked for: `challenge`, `contest`, `ideas`, `review-drive`, `translation-drive` or
    /// `tasks`; string `call-kind-<kind>`.
    pub kind: &'static str,
    /// What the records say: `undecided`, `decided`, `implemented` or `closed`; string
    /// `call-record-<record>`, but for `undecided`.
    pub record: &'static str,
    /// The one question; may be empty.
    pub question: String,
    /// One or two sentences; may be empty.
    pub summary: String,
    /// Good for a first contribution.
    pub first_time: bool,
    /// Its dates, in the order in which they come.
    pub dates: Vec<MomentView>,
    /// How many entries there are.
    pub entries: usize,
    /// The entries that were chosen, by place.
    pub chosen: Vec<LinkView>,
    /// How far it is, where it is a drive or a batch of tasks.
    pub progress: Option<ProgressView>,
    /// The day of the decision.
    pub decided: Option<String>,
    /// It asks for yes or no, or for objections, and takes no entries.
    pub proposal: bool,
    /// Whether the proposal is carried, once that is decided.
    pub carried: Option<bool>,
    /// That it was called off.
    pub closed: Option<ClosedView>,
}

/// That a call was called off.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ClosedView {
    /// The day, if told.
    pub date: Option<String>,
    /// Why; may be empty.
    pub reason: String,
}

/// A call's page. Template `call.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CallView {
    /// The common part; the title is the call's.
    pub page: Frame,
    /// The call.
    pub call: CallRow,
    /// How to tell others of it.
    pub tell: CallTellView,
    /// The brief, HTML; may be empty.
    pub body: String,
    /// Which pages are done and which are left, where it is a drive.
    pub drive: Option<DriveView>,
    /// How far it is, where it is a batch of tasks.
    pub batch: Option<BatchView>,
    /// Those who run it.
    pub people: PeopleView,
    /// Where to ask.
    pub contact: Option<String>,
    /// Those who review, when there is something to review.
    pub judges: Vec<JudgeView>,
    /// How many more review, who are not to be named.
    pub unnamed_judges: usize,
    /// What they score.
    pub criteria: Vec<CriterionView>,
    /// How many reviews an entry needs.
    pub reviews_each: u32,
    /// How reviews become a score: `mean`, `median`, `centred` or `borda`; string
    /// `call-combine-<combine>`.
    pub combine: &'static str,
    /// What is decided.
    pub awards: Vec<AwardRow>,
    /// Where the numbers come from by which ties are drawn; empty where none are.
    pub draw: Vec<String>,
    /// How people vote, where they do.
    pub ballot: Option<BallotRulesView>,
    /// Who owns an entry, in plain words; may be empty.
    pub rights: String,
    /// BCP 47 code of these words: a translation of a call need not have them.
    pub rights_language: String,
    /// The licence of entries.
    pub license: Option<LicenseView>,
    /// Who may enter.
    pub eligible: EligibleView,
    /// How much may be entered.
    pub limits: LimitsView,
    /// What happens to entries that nothing proves to be in time: `refuse`, `ask` or `take`; string
    /// `call-late-<late>`.
    pub late: &'static str,
    /// What happens when nothing is decided in time; may be empty.
    pub unless_decided: String,
    /// What to know of the result besides the records, each in an English sentence.
    pub doubts: Vec<String>,
    /// How to take part, as long as the records do not say that it is over.
    pub enter: Option<EnterView>,
    /// How records are put into envelopes, where the call takes them so.
    pub envelopes: Vec<EnvelopeView>,
    /// News and answers to questions, the newest first.
    pub updates: Vec<UpdateView>,
    /// What was changed after it had opened, the newest first.
    pub amendments: Vec<AmendmentView>,
    /// What was sent. Before a decision in an order in which nobody has an advantage; after it by
    /// place.
    pub entries: Vec<EntryView>,
    /// The page of the decision, or of what is counted so far.
    pub decision: Option<String>,
    /// Who decided.
    pub decided_by: PeopleView,
    /// What was to be done, in order.
    pub steps: Vec<StepView>,
    /// How many steps are done or dropped.
    pub steps_over: usize,
    /// The day of the last news of a step.
    pub last_news: Option<String>,
    /// The page that looks back. One that nobody wrote has an empty `url`.
    pub retrospective: Option<LinkView>,
}

/// Somebody who reviews entries.
#[derive(Debug, Clone, Default, Serialize)]
pub struct JudgeView {
    /// Who.
    pub person: PersonView,
    /// What they have to do with the matter, in their words; may be empty.
    pub interest: String,
    /// The entries that they review, where they were added after the call had closed.
    pub added: Vec<LinkView>,
}

/// Something that judges score.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CriterionView {
    /// Its name in reviews.
    pub id: String,
    /// What it asks.
    pub label: String,
    /// What the scores mean; may be empty.
    pub help: String,
    /// How much it counts.
    pub weight: u32,
    /// The lowest score.
    pub min: u32,
    /// The highest score.
    pub max: u32,
}

/// Something that is decided.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AwardRow {
    /// What it is called; may be empty.
    pub title: String,
    /// Who decides: `judges`, `votes`, `people` or `consent`; string `call-decides-<decides>`.
    pub decides: &'static str,
    /// How many places there are.
    pub places: usize,
    /// Whether ties are drawn by lot.
    pub drawn: bool,
    /// What the places bring; may be empty.
    pub reward: String,
}

/// How people vote.
#[derive(Debug, Clone, Default, Serialize)]
pub struct BallotRulesView {
    /// `yes-no`, `approval`, `score`, `ranked` or `consent`; string `call-method-<method>`.
    pub method: &'static str,
    /// Who votes: `everyone`, `members`, `contributors`, `judges` or `people`, who are listed;
    /// string `call-voters-<voters>`.
    pub voters: &'static str,
    /// The people who vote, where they are listed.
    pub people: Vec<PersonView>,
    /// What shows that a ballot is its voter's: `sign-off` or `account`; string
    /// `call-proof-<proof>`.
    pub proof: &'static str,
    /// Whether "none of these" is an option.
    pub none: bool,
    /// How many ballots must count.
    pub quorum: u32,
    /// The highest score, where scores are given.
    pub max: u32,
}

/// Who may enter.
#[derive(Debug, Clone, Default, Serialize)]
pub struct EligibleView {
    /// `everyone`, `members`, `contributors` or `newcomers`; string `call-eligible-<who>`.
    pub who: &'static str,
    /// Whether judges may not.
    pub no_judges: bool,
    /// Whether those who run it may not.
    pub no_people: bool,
    /// Others who may not.
    pub except: Vec<PersonView>,
    /// What else is to be known; may be empty.
    pub note: String,
}

/// How much may be entered; 0 is no limit.
#[derive(Debug, Clone, Default, Serialize)]
pub struct LimitsView {
    /// Most entries of one person.
    pub entries: u32,
    /// Least words of an entry.
    pub min_words: u32,
    /// Most words of an entry.
    pub max_words: u32,
    /// Most people of one entry.
    pub team: u32,
}

/// How to take part.
#[derive(Debug, Clone, Default, Serialize)]
pub struct EnterView {
    /// Whether entries were taken already when the page was made.
    pub opened: bool,
    /// Whether entries were not taken any more when the page was made.
    pub closed: bool,
    /// The forge's form for a new page that names the call, where the hub takes it.
    pub url: Option<String>,
    /// The command that makes a new entry.
    pub command: String,
    /// The command that makes a ballot, where people vote.
    pub ballot_command: Option<String>,
    /// The forge's form for a ballot, where people vote without an envelope.
    pub ballot_url: Option<String>,
    /// The command that makes a review, where entries are judged.
    pub review_command: Option<String>,
}

/// What those who run a call say meanwhile.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateView {
    /// The day, if told.
    pub date: Option<String>,
    /// Who says it; without an address for a name that nobody here has.
    pub by: Option<PersonView>,
    /// What, in paragraphs.
    pub text: Vec<String>,
}

/// A change to a call after it had opened.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AmendmentView {
    /// The day, if told.
    pub date: Option<String>,
    /// What was changed.
    pub what: String,
    /// Why.
    pub why: String,
}

/// A step of what was to be done.
#[derive(Debug, Clone, Default, Serialize)]
pub struct StepView {
    /// What.
    pub what: String,
    /// `planned`, `doing`, `done` or `dropped`; string `call-step-<state>`.
    pub state: &'static str,
    /// The day of the last news.
    pub date: Option<String>,
    /// What shows it. A link that leads nowhere has an empty `url`.
    pub links: Vec<LinkView>,
    /// Who does it.
    pub who: Option<PersonView>,
}

/// Calls that may be open, for the home page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CallsPanel {
    /// Those that took entries when the page was made, what ends first first.
    pub calls: Vec<CallRow>,
    /// The list of all.
    pub url: String,
}
