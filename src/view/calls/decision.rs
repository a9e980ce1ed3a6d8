//! The page of a decision: everything that it rests on, so that anybody can count again.

use serde::Serialize;

use super::super::frame::Frame;
use super::super::parts::{CommitView, LinkView, PersonView};
use super::{EntryView, MomentView, PeopleView};

/// What was decided, or what the records give so far. Template `call-decision.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CallDecisionView {
    /// The common part; the title is the call's.
    pub page: Frame,
    /// The call.
    pub call: LinkView,
    /// The decision; none when the records are counted and nobody has decided.
    pub decided: Option<DecidedView>,
    /// What each award comes to.
    pub awards: Vec<AwardView>,
    /// What became of each entry, by place; empty before a decision.
    pub entries: Vec<EntryView>,
    /// What judges score, in the order of [`ReviewRow::marks`].
    pub criteria: Vec<MarkHead>,
    /// The reviews by entry.
    pub reviewed: Vec<ReviewedEntry>,
    /// How many more reviews there are than are shown.
    pub more_reviews: usize,
    /// The ballots.
    pub ballots: Vec<BallotRow>,
    /// How many more ballots there are than are shown.
    pub more_ballots: usize,
    /// What shows that a ballot is its voter's: `sign-off` or `account`; string
    /// `call-proof-<proof>`. Empty where nobody votes.
    pub proof: &'static str,
    /// How many ballots count.
    pub counted_ballots: usize,
    /// How many reviews count.
    pub counted_reviews: usize,
    /// What was left out by the decision, each with the reason. A record of somebody who is not to
    /// be named is not listed.
    pub left_out: Vec<LeftOut>,
    /// How many more records were left out, of people who are not to be named.
    pub left_out_unnamed: usize,
    /// The digest of all counted records: `sha256:` and 64 digits.
    pub digest: String,
    /// Why the decision does not hold, whatever its records give, in English.
    pub objections: Vec<String>,
    /// What to know of the result besides the records, each in an English sentence.
    pub doubts: Vec<String>,
    /// What a recount gives otherwise, in English; empty when it agrees.
    pub differences: Vec<String>,
    /// The command that counts again.
    pub command: String,
    /// What programs can count again.
    pub exports: Vec<ExportView>,
    /// What a result rests on.
    pub about: String,
}

/// That it was decided.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DecidedView {
    /// The day.
    pub date: String,
    /// Who decided.
    pub by: PeopleView,
    /// The commit whose records were counted.
    pub at: CommitView,
    /// The file on the forge.
    pub file: Option<String>,
    /// Why it was decided although something stood against it; may be empty.
    pub despite: String,
}

/// What an award comes to.
#[derive(Debug, Clone, Default, Serialize)]
pub struct AwardView {
    /// Its name in decisions.
    pub id: String,
    /// What it is called; may be empty.
    pub title: String,
    /// Who decides: `judges`, `votes`, `people` or `consent`; string `call-decides-<decides>`.
    pub decides: &'static str,
    /// What the places bring; may be empty.
    pub reward: String,
    /// The entries by place.
    pub places: Vec<PlaceView>,
    /// Why people decided otherwise than the numbers; may be empty.
    pub overridden: String,
    /// How many ballots are needed, when fewer count.
    pub lacks_quorum: Option<u32>,
    /// How a tie is drawn, where entries are equal for the last places and the call says so.
    pub draw: Option<DrawView>,
    /// What the numbers are: `scores`, `sums`, `ranked`, `yes-no`, `consent` or `none`.
    pub figures: &'static str,
    /// How reviews became scores: `mean`, `median`, `centred` or `borda`; empty without.
    pub combine: &'static str,
    /// The score of each entry by its reviews, the highest first.
    pub scores: Vec<ScoreRow>,
    /// How many approve of each entry, or the sums of its scores, the highest first.
    pub sums: Vec<SumRow>,
    /// A ranked vote.
    pub ranked: Option<RankedView>,
    /// A yes-or-no vote.
    pub yes_no: Option<YesNoView>,
    /// A question of consent.
    pub consent: Option<ConsentView>,
}

/// A draw by lot between entries that are equal, which anybody can repeat (RFC 3797).
#[derive(Debug, Clone, Default, Serialize)]
pub struct DrawView {
    /// How many places there are for them.
    pub places: usize,
    /// Where the numbers come from, with those that came.
    pub sources: Vec<DrawSource>,
    /// From when the numbers are known.
    pub after: Option<MomentView>,
    /// The key that the numbers make; empty until they are given.
    pub key: String,
    /// Those that are drawn from, by name.
    pub pool: Vec<DrawnRow>,
    /// The same in the order in which they were drawn; empty until the numbers are given.
    pub order: Vec<DrawnRow>,
}

/// A source of numbers.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DrawSource {
    /// What it is, in the words of the call.
    pub text: String,
    /// The numbers that came, apart by spaces; empty until they are given.
    pub numbers: String,
}

/// An entry in a draw.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DrawnRow {
    /// Its number in the pool, from 1 on.
    pub number: usize,
    /// The entry.
    pub entry: LinkView,
    /// Whether it got a place.
    pub chosen: bool,
}

/// Entries that share a place, or one that has it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PlaceView {
    /// The place, from 1 on.
    pub place: usize,
    /// The entries.
    pub entries: Vec<LinkView>,
}

/// The score of an entry.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ScoreRow {
    /// The entry.
    pub entry: LinkView,
    /// The exact score: `13/3`; empty for one that has too few reviews.
    pub exact: String,
    /// The same with two decimals: `4.33`.
    pub decimal: String,
    /// How many reviews of it count.
    pub reviews: usize,
}

/// The sum of an entry.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SumRow {
    /// The entry.
    pub entry: LinkView,
    /// The sum.
    pub sum: u64,
}

/// A ranked vote, counted by Schulze's method.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RankedView {
    /// The options in the order of the cells. "None of these" has an empty label.
    pub options: Vec<LinkView>,
    /// All that can be chosen, by place; empty where each has a place of the award.
    pub order: Vec<PlaceView>,
    /// How many ballots put the option of the row above that of the column; empty when there are
    /// too many options to show.
    pub pairwise: Vec<MatrixRow>,
    /// How strong the strongest path from the row to the column is.
    pub paths: Vec<MatrixRow>,
    /// Options that no majority puts above "none of these".
    pub dropped: Vec<LinkView>,
    /// The option that beats each other one.
    pub condorcet: Option<LinkView>,
    /// Whether there are too many options for tables.
    pub too_many: bool,
}

/// A row of a matrix.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MatrixRow {
    /// The option; "none of these" has an empty label.
    pub option: LinkView,
    /// Its numbers against each option.
    pub cells: Vec<MatrixCell>,
}

/// A number for a pair of options.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MatrixCell {
    /// The number; none for an option against itself.
    pub number: Option<u64>,
    /// Whether it is more than the number of the same pair the other way round.
    pub wins: bool,
}

/// A yes-or-no vote.
#[derive(Debug, Clone, Default, Serialize)]
pub struct YesNoView {
    /// In favour.
    pub yes: u64,
    /// Against.
    pub no: u64,
    /// Neither.
    pub abstain: u64,
    /// What it needs: `majority` or `two-thirds`; string `call-needs-<needs>`.
    pub needs: &'static str,
    /// Whether it is carried.
    pub carried: bool,
}

/// A question of consent.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ConsentView {
    /// Objections that stand.
    pub objections: Vec<ObjectionView>,
    /// Whether it passes.
    pub passes: bool,
}

/// An objection.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ObjectionView {
    /// Whose it is; none for somebody who is not to be named.
    pub by: Option<PersonView>,
    /// Why.
    pub reason: String,
}

/// A criterion above a column of marks.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MarkHead {
    /// What it asks.
    pub label: String,
    /// How much it counts.
    pub weight: u32,
}

/// The reviews of an entry.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ReviewedEntry {
    /// The entry. One that does not exist has an empty `url`.
    pub entry: LinkView,
    /// The reviews.
    pub reviews: Vec<ReviewRow>,
}

/// A review.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ReviewRow {
    /// Who wrote it; none for somebody who is not to be named.
    pub by: Option<PersonView>,
    /// The commit.
    pub commit: Option<CommitView>,
    /// The mark for each criterion; none where it is missing.
    pub marks: Vec<Option<u32>>,
    /// The exact total; empty when it does not count.
    pub total: String,
    /// The same with two decimals.
    pub decimal: String,
    /// Why it does not count: `conflict`, `declared`, …; string `call-uncounted-<why>`. Empty when it
    /// counts.
    pub why: &'static str,
    /// What the reviewer would do: `accept`, `revise` or `decline`; string `call-verdict-<verdict>`.
    /// May be empty.
    pub verdict: &'static str,
    /// What the reviewer has to do with the entry, in their words; may be empty.
    pub conflict: String,
    /// What the reviewer says, in paragraphs.
    pub comment: Vec<String>,
}

/// A ballot.
#[derive(Debug, Clone, Default, Serialize)]
pub struct BallotRow {
    /// Who cast it; none for somebody who is not to be named.
    pub voter: Option<PersonView>,
    /// The commit; none for somebody who is not to be named.
    pub commit: Option<CommitView>,
    /// What it says: `ranked`, `approval`, `score`, `yes-no` or `consent`; empty when it cannot be
    /// read.
    pub method: &'static str,
    /// A ranking: options in order, equal ones together. An approval: one list. "None of these" has
    /// an empty label.
    pub tiers: Vec<Vec<LinkView>>,
    /// Options with their scores.
    pub scores: Vec<SumRow>,
    /// `yes`, `no` or `abstain`; string `call-answer-<answer>`. Empty without.
    pub answer: &'static str,
    /// An objection; empty when there is none, or it was withdrawn.
    pub objection: String,
    /// Why it does not count: `late`, `not-on-roll`, …; string `call-uncounted-<why>`. Empty when it
    /// counts.
    pub why: &'static str,
}

/// A record that was left out.
#[derive(Debug, Clone, Default, Serialize)]
pub struct LeftOut {
    /// Its path.
    pub record: String,
    /// The reason: a word with a string `call-uncounted-<reason>`, or a sentence.
    pub reason: String,
}

/// A file for programs that count.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ExportView {
    /// `csv`, `toc` or `cvotes`; string `call-export-<key>`.
    pub key: &'static str,
    /// Where it is.
    pub url: String,
    /// The name of the file.
    pub name: &'static str,
}
