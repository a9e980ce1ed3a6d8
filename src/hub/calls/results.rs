//! What a call comes to: every award, counted from the records that count.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest as _, Sha256};

use crate::calls::ballot::{Answer, Choice, NONE};
use crate::calls::count::places::{by_score, take};
use crate::calls::count::ranking::{Order, Profile};
use crate::calls::count::schulze;
use crate::calls::count::{reviews as count, tally};
use crate::calls::file::AwardRules;
use crate::calls::keys::BallotRules;
use crate::calls::kind::{Combine, Decides, From, Method, Needs, Ties};
use crate::hub::calls::call::Call;
use crate::hub::calls::entry::Entry;
use crate::hub::calls::result::{AwardResult, Figures, Tie};
use crate::hub::ids::PersonId;

/// What each award comes to; ties are drawn by the numbers that the decision has.
pub(super) fn of_call(call: &Call) -> BTreeMap<String, AwardResult> {
    let awards = call.file.awards.iter();
    let mut results: BTreeMap<String, AwardResult> = awards
        .map(|award| (award.id.clone(), of_award(call, award)))
        .collect();
    if let Some((_, decision)) = call.written()
        && call.is_drawn_by(&decision.draw)
    {
        results
            .values_mut()
            .for_each(|result| result.draw(&decision.draw));
    }
    results
}

fn of_award(call: &Call, award: &AwardRules) -> AwardResult {
    let options: Vec<&Entry> = call.standing().collect();
    match (award.decides, call.file.ballot()) {
        (Decides::Judges, _) => by_reviews(call, award, &options),
        (Decides::Votes, Some(rules)) if rules.from == From::Reactions => {
            by_support(award, &options)
        }
        (Decides::Votes | Decides::Consent, Some(rules)) => {
            by_ballots(call, award, rules, &options)
        }
        _ => AwardResult {
            places: Vec::new(),
            figures: Figures::None,
            has_quorum: true,
            tie: None,
        },
    }
}

fn by_reviews(call: &Call, award: &AwardRules, options: &[&Entry]) -> AwardResult {
    // A review that counts is by the judge whom its path names.
    let judges: BTreeSet<&str> = call
        .counted_reviews()
        .map(|review| review.file.person.as_str())
        .collect();
    let judges: BTreeMap<&str, usize> = judges.into_iter().zip(0..).collect();
    let index: BTreeMap<&str, usize> = indexed(options);
    let reviews: Vec<count::Review> = call
        .reviews
        .iter()
        .filter_map(|review| {
            Some(count::Review {
                entry: *index.get(review.file.entry.as_str())?,
                judge: *judges.get(review.file.person.as_str())?,
                total: *review.counted.as_ref().ok()?,
            })
        })
        .collect();
    let rules = &call.file.keys.reviews;
    let combine = match rules.combine {
        Combine::Mean => count::Combine::Mean,
        Combine::Median => count::Combine::Median,
        Combine::Centred => count::Combine::Centred,
        Combine::Borda => count::Combine::Borda,
    };
    let scores = count::scores(options.len(), &reviews, combine, rules.each as usize)
        .unwrap_or_else(|_| vec![None; options.len()]);
    let (places, tie) = named(options, &by_score(scores.iter().copied()), award);
    let scores = options.iter().map(|entry| entry.id.clone()).zip(scores);
    AwardResult {
        places,
        figures: Figures::Scores(scores.collect()),
        has_quorum: true,
        tie,
    }
}

/// Support that the forge counted. What nobody supports takes no place.
fn by_support(award: &AwardRules, options: &[&Entry]) -> AwardResult {
    let support = |entry: &&Entry| entry.idea().map_or(0, |idea| idea.support);
    let sums: Vec<u64> = options.iter().map(support).collect();
    let places = by_score(sums.iter().map(|sum| (*sum > 0).then_some(*sum)));
    let ids = options.iter().map(|entry| entry.id.clone());
    let (places, tie) = named(options, &places, award);
    AwardResult {
        places,
        figures: Figures::Sums(ids.zip(sums).collect()),
        has_quorum: true,
        tie,
    }
}

/// The first places, with the names of the entries. Ones that are equal share a place, also the
/// last, or are left for a draw.
fn named(
    options: &[&Entry],
    places: &[Vec<usize>],
    award: &AwardRules,
) -> (Vec<Vec<String>>, Option<Tie>) {
    let taken = take(places, award.places);
    let name = |at: &usize| options.get(*at).map(|entry| entry.id.clone());
    let names = |place: &Vec<usize>| place.iter().filter_map(name).collect::<Vec<String>>();
    let mut places: Vec<Vec<String>> = taken.sure.iter().map(names).collect();
    let mut pool = names(&taken.tied);
    if pool.is_empty() {
        return (places, None);
    }
    if award.ties == Ties::Shared {
        places.push(pool);
        return (places, None);
    }
    pool.sort_unstable();
    let tie = Tie {
        pool,
        free: taken.free,
        order: Vec::new(),
    };
    (places, Some(tie))
}

fn by_ballots(
    call: &Call,
    award: &AwardRules,
    rules: &BallotRules,
    options: &[&Entry],
) -> AwardResult {
    let ballots: Vec<(&Choice, Option<PersonId>)> = call
        .counted_ballots()
        .filter_map(|ballot| Some((ballot.file.choice.as_ref()?, ballot.voter)))
        .collect();
    let quorum = tally::quorum(ballots.len() as u64, u64::from(rules.quorum));
    let has_quorum = quorum == tally::Quorum::Met;
    let index = indexed(options);
    let (places, figures) = match rules.method {
        Method::Ranked => ranked(rules, options, &index, &ballots),
        Method::Approval | Method::Score => summed(options, &index, &ballots),
        Method::YesNo => {
            let votes: tally::YesNo = ballots
                .iter()
                .filter_map(|(choice, _)| vote(choice))
                .collect();
            let needs = match rules.needs {
                Needs::Majority => tally::Needs::Majority,
                Needs::TwoThirds => tally::Needs::TwoThirds,
            };
            let carried = has_quorum && votes.carried(needs);
            (Vec::new(), Figures::YesNo(votes, carried))
        }
        Method::Consent => {
            let standing: Vec<(PersonId, String)> = ballots
                .iter()
                .filter_map(|(choice, voter)| match choice {
                    Choice::Object(Some(reason)) => Some(((*voter)?, reason.clone())),
                    _ => None,
                })
                .collect();
            let passes = has_quorum && standing.is_empty();
            (Vec::new(), Figures::Consent(standing, passes))
        }
    };
    let (places, tie) = if has_quorum {
        named(options, &places, award)
    } else {
        (Vec::new(), None)
    };
    AwardResult {
        places,
        figures,
        has_quorum,
        tie,
    }
}

/// The places of the options by name.
fn indexed<'e>(options: &[&'e Entry]) -> BTreeMap<&'e str, usize> {
    let names = options.iter().map(|entry| entry.id.as_str());
    names.zip(0..).collect()
}

fn vote(choice: &Choice) -> Option<tally::Choice> {
    match choice {
        Choice::Choose(Answer::Yes) => Some(tally::Choice::Yes),
        Choice::Choose(Answer::No) => Some(tally::Choice::No),
        Choice::Choose(Answer::Abstain) => Some(tally::Choice::Abstain),
        _ => None,
    }
}

type Ballots<'c> = [(&'c Choice, Option<PersonId>)];

fn ranked(
    rules: &BallotRules,
    options: &[&Entry],
    index: &BTreeMap<&str, usize>,
    ballots: &Ballots,
) -> (Vec<Vec<usize>>, Figures) {
    let none = rules.none.then_some(options.len());
    let count = options.len() + usize::from(rules.none);
    let at = |name: &str| match none {
        Some(none) if name == NONE => Some(none),
        _ => index.get(name).copied(),
    };
    let mut profile = Profile::new(count);
    for (choice, _) in ballots {
        let Choice::Ranking(tiers) = choice else {
            continue;
        };
        let tiers = tiers
            .iter()
            .map(|tier| tier.iter().filter_map(|o| at(&o.text)).collect::<Vec<_>>());
        if let Ok(order) = Order::new(tiers, count) {
            profile.add(order, 1);
        }
    }
    let counted = schulze::count(&profile, none);
    let mut names: Vec<String> = options.iter().map(|entry| entry.id.clone()).collect();
    names.extend(rules.none.then(|| NONE.to_owned()));
    let places = counted.eligible();
    let figures = Figures::Ranked {
        options: names,
        profile,
        counted: Box::new(counted),
    };
    (places, figures)
}

fn summed(
    options: &[&Entry],
    index: &BTreeMap<&str, usize>,
    ballots: &Ballots,
) -> (Vec<Vec<usize>>, Figures) {
    let mut approvals: Vec<BTreeSet<usize>> = Vec::new();
    let mut scores: Vec<BTreeMap<usize, u32>> = Vec::new();
    let at = |name: &str| index.get(name).copied();
    for (choice, _) in ballots {
        match choice {
            Choice::Approve(named) => {
                approvals.push(named.iter().filter_map(|o| at(&o.text)).collect());
            }
            Choice::Scores(given) => {
                let given = given.iter();
                scores.push(
                    given
                        .filter_map(|(o, score)| Some((at(&o.text)?, *score)))
                        .collect(),
                );
            }
            _ => {}
        }
    }
    let mut sums = tally::approvals(options.len(), &approvals);
    let more = tally::score_sums(options.len(), &scores);
    sums.iter_mut()
        .zip(more)
        .for_each(|(sum, more)| *sum += more);
    // What nobody wanted takes no place.
    let places = by_score(sums.iter().map(|sum| (*sum > 0).then_some(*sum)));
    let named = options.iter().map(|entry| entry.id.clone()).zip(sums);
    (places, Figures::Sums(named.collect()))
}

/// The digest of all counted records: SHA-256 over a line `path blob` for each, in the order of
/// their bytes.
pub(super) fn digest(call: &Call) -> String {
    let reviews = call
        .counted_reviews()
        .map(|review| (review.file.source.path.as_str(), review.blob));
    let ballots = call
        .counted_ballots()
        .map(|ballot| (ballot.file.source.path.as_str(), ballot.blob));
    let mut lines: Vec<String> = reviews
        .chain(ballots)
        .filter_map(|(path, blob)| Some(format!("{path} {}\n", blob?)))
        .collect();
    lines.sort_unstable();
    let mut hasher = Sha256::new();
    lines.iter().for_each(|line| hasher.update(line.as_bytes()));
    let hash = hasher.finalize();
    let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sha256:{hex}")
}
