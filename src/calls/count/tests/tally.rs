//! Yes and no, approval, scores, consent, quorum.

use std::collections::{BTreeMap, BTreeSet};

use super::super::places;
use super::super::tally::{Choice, Needs, Quorum, YesNo, approvals, quorum, score_sums};
use super::shown;

#[test]
fn yes_needs_more_than_no_or_twice_as_many() {
    for (yes, no, majority, two_thirds) in [
        (0, 0, false, false),
        (1, 0, true, true),
        (3, 3, false, false),
        (4, 3, true, false),
        (6, 3, true, true),
    ] {
        let counted = YesNo {
            yes,
            no,
            abstain: 50,
        };
        let both = (
            counted.carried(Needs::Majority),
            counted.carried(Needs::TwoThirds),
        );
        assert_eq!(both, (majority, two_thirds), "{yes} : {no}");
    }
    assert!(
        YesNo {
            yes: u64::MAX,
            no: 1,
            abstain: 0
        }
        .carried(Needs::TwoThirds)
    );
}

#[test]
fn abstentions_count_for_the_quorum_only() {
    let counted: YesNo = [Choice::Yes, Choice::Abstain, Choice::No, Choice::Yes]
        .into_iter()
        .collect();
    assert_eq!(
        counted,
        YesNo {
            yes: 2,
            no: 1,
            abstain: 1
        }
    );
    assert_eq!(quorum(counted.ballots(), 4), Quorum::Met);
    assert_eq!(quorum(counted.ballots(), 6), Quorum::Missing(2));
}

#[test]
fn approval_and_scores_are_sums() {
    let approve = [
        BTreeSet::from([0, 2]),
        BTreeSet::from([2, 9]),
        BTreeSet::new(),
    ];
    assert_eq!(approvals(3, &approve), [1, 0, 2]);
    let scores = [BTreeMap::from([(0, 5), (2, 2)]), BTreeMap::from([(2, 3)])];
    let sums = score_sums(3, &scores);
    assert_eq!(sums, [5, 0, 5]);
    assert_eq!(
        shown(&places::by_score(sums.into_iter().map(Some))),
        "1 = 3 > 2"
    );
}
