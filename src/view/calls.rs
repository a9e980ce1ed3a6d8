//! Calls: what a community asks for, what came, and what became of it.
//!
//! A static page has to be true on every day. So it has dates, and records: that something was
//! decided. Whether a call is open today is for the script, which reads the dates.

use serde::Serialize;

use super::frame::Frame;
use super::parts::{LinkView, PersonView};
use super::site::LicenseView;

pub mod decision;
mod placed;

pub use placed::PlacedView;

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
    /// `open`, `announced`, `judging`, `decided` or `closed`; string `calls-group-<key>`.
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
    /// What is asked for: `challenge`, `contest` or `ideas`;
    /// string `call-kind-<kind>`.
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
    /// The day of the decision.
    pub decided: Option<String>,
    /// That it was called off.
    pub closed: Option<ClosedView>,
}

/// A date of a call.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MomentView {
    /// Which it is: `opens`, `closes`, `vote-opens`, `vote-closes`, `reviews-until` or `decide-by`;
    /// strings `call-edge-<key>` and `call-date-<key>`, and the value of `data-edge`, which the
    /// script reads.
    pub key: &'static str,
    /// The moment in UTC.
    pub iso: String,
    /// The day on the call's clock.
    pub day: String,
    /// The time of that day: `23:59`.
    pub time: String,
    /// The call's clock: `UTC`, `AoE` (anywhere on Earth) or `+02:00`.
    pub zone: String,
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
    /// The brief, HTML; may be empty.
    pub body: String,
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
    /// How people vote, where they do.
    pub ballot: Option<BallotRulesView>,
    /// Who owns an entry, in plain words; may be empty.
    pub rights: String,
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
    /// How to take part, as long as the records do not say that it is over.
    pub enter: Option<EnterView>,
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

/// People, of whom some may not be named.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PeopleView {
    /// Those who may.
    pub named: Vec<PersonView>,
    /// How many may not.
    pub unnamed: usize,
}

/// Somebody who reviews entries.
#[derive(Debug, Clone, Default, Serialize)]
pub struct JudgeView {
    /// Who.
    pub person: PersonView,
    /// What they have to do with the matter, in their words; may be empty.
    pub interest: String,
}

/// Something that judges score.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CriterionView {
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

/// What somebody sent.
#[derive(Debug, Clone, Default, Serialize)]
pub struct EntryView {
    /// Its name in reviews, ballots and decisions; it is its id on the page with `cw-entry-` before.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its page, or that of the submission that brings it.
    pub url: String,
    /// Whether it is not published yet.
    pub proposed: bool,
    /// Those who made it.
    pub people: PeopleView,
    /// The account at the forge that sent it, where no profile names that; may be empty.
    pub login: String,
    /// Thumbs up, where the call counts them.
    pub support: Option<u64>,
    /// What proves when it came: `sealed`, `merged`, `forge` or `claimed`; string `call-arrival-<arrival>`.
    pub arrival: &'static str,
    /// The day that is proven.
    pub arrived: Option<String>,
    /// Whether it takes part: `stands`, `late`, `admitted`, `withdrawn` or `ineligible`; string
    /// `call-standing-<standing>`, but for `stands`.
    pub standing: &'static str,
    /// Why it was admitted; may be empty.
    pub reason: String,
    /// Its places.
    pub places: Vec<PlacedView>,
    /// What became of it: `chosen`, `mention`, `not-chosen`, `late`, `ineligible`, `withdrawn`,
    /// `accepted`, `later`, `declined` or `done`; string `call-outcome-<outcome>`. Empty before a
    /// decision.
    pub outcome: &'static str,
    /// What its people are told; may be empty.
    pub answer: String,
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

/// What somebody sent to calls and judged, for their page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PersonCallsView {
    /// Their entries, the newest call first.
    pub entries: Vec<PersonEntry>,
    /// Calls whose entries they reviewed.
    pub judged: Vec<LinkView>,
}

/// An entry of somebody's, with the call.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PersonEntry {
    /// The entry.
    pub entry: EntryView,
    /// The call.
    pub call: LinkView,
}
