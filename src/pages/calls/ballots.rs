//! Ballots, as the page of a decision shows them: whose, what they say, and whether they count.

use crate::calls::Choice;
use crate::calls::ballot::Answer;
use crate::fields::Written;
use crate::hub::Call;
use crate::hub::calls::Ballot;
use crate::pages::kind::Site;
use crate::view::{BallotRow, LinkView, PersonView, SumRow};

/// How many ballots are shown.
const BALLOTS: usize = 500;
/// How many options of a ballot are shown.
const OPTIONS: usize = 100;

impl Site<'_> {
    /// The ballots, and how many more there are.
    pub(super) fn ballots(&self, call: &Call) -> (Vec<BallotRow>, usize) {
        // The order of the files is that of their names, which would tell where somebody stands who
        // is not to be named.
        let mut ballots: Vec<(Option<PersonView>, &Ballot)> = call
            .ballots
            .iter()
            .map(|ballot| (self.voter(ballot), ballot))
            .collect();
        ballots.sort_by_cached_key(|(voter, ballot)| (voter.is_none(), ballot.blob));
        let named = ballots.partition_point(|(voter, _)| voter.is_some());
        ballots[..named]
            .sort_by_cached_key(|(voter, _)| voter.as_ref().map(|voter| voter.name.to_lowercase()));
        let more = ballots.len().saturating_sub(BALLOTS);
        let shown = ballots.into_iter().take(BALLOTS);
        let rows = shown.map(|(voter, ballot)| self.ballot_row(call, voter, ballot));
        (rows.collect(), more)
    }

    /// Who cast a ballot, where they and whom its file names may be named.
    pub(super) fn voter(&self, ballot: &Ballot) -> Option<PersonView> {
        let voter = self.person(ballot.voter?)?;
        self.may_tell(ballot.file.source.path.as_str())
            .then_some(voter)
    }

    fn ballot_row(&self, call: &Call, voter: Option<PersonView>, ballot: &Ballot) -> BallotRow {
        let mut row = BallotRow {
            commit: voter
                .as_ref()
                .and(ballot.commit)
                .map(|commit| self.commit_named(&commit.to_string())),
            voter,
            why: ballot.counted.as_ref().err().map_or("", |why| why.name()),
            ..BallotRow::default()
        };
        let Some(choice) = &ballot.file.choice else {
            return row;
        };
        row.method = choice.method().name();
        let links = |options: &[Written]| -> Vec<LinkView> {
            let options = options.iter().take(OPTIONS);
            options
                .map(|option| self.option_link(call, &option.text))
                .collect()
        };
        match choice {
            Choice::Ranking(tiers) => {
                row.tiers = tiers.iter().take(OPTIONS).map(|tier| links(tier)).collect();
            }
            Choice::Approve(options) => row.tiers = vec![links(options)],
            Choice::Scores(scores) => {
                let scores = scores.iter().take(OPTIONS);
                row.scores = scores
                    .map(|(option, score)| SumRow {
                        entry: self.option_link(call, &option.text),
                        sum: u64::from(*score),
                    })
                    .collect();
            }
            Choice::Choose(answer) => row.answer = answer_name(*answer),
            Choice::Object(reason) => {
                row.objection = reason
                    .as_ref()
                    .map(|reason| self.said(reason))
                    .unwrap_or_default();
            }
        }
        row
    }
}

/// The word of an answer in views and files.
pub(super) fn answer_name(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::Abstain => "abstain",
    }
}
