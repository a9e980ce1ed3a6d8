//! What is wrong with reviews and ballots.

use super::words::{list, name};
use crate::calls::kind::{Method, Proof};
use crate::diagnostic::{Diagnostic, Rule};
use crate::fields::nearest;
use crate::hub::calls::all::Calls;
use crate::hub::calls::ballot::{Ballot, Uncast};
use crate::hub::calls::call::Call;
use crate::hub::calls::review::{Review, Uncounted};
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;
use crate::paths::SourcePath;
use crate::rules::{
    broken_envelope, foreign_record, incomplete_review, invalid_ballot, late_ballot, not_on_roll,
    reviewer_conflict, unknown_call, unopened_envelope, weak_proof,
};

fn foreign(hub: &Linked, path: &SourcePath, of: &str, author: Option<PersonId>) -> Diagnostic {
    let author = author.map(|author| {
        let key = hub
            .people
            .get(author)
            .is_shown()
            .then(|| hub.people.get(author).key.clone());
        (name(hub, author), key)
    });
    let (who, key) = author.unwrap_or_else(|| ("nobody".into(), None));
    let who = match &key {
        Some(key) => format!("{who} (`{key}`)"),
        None => who,
    };
    let help = key.map_or_else(
        || "A file that somebody else wrote in your name is removed by a pull request.".to_owned(),
        |key| format!("If it is your own, name the file `{key}.yaml`. If somebody wrote it in your name, remove it."),
    );
    Diagnostic::new(
        &foreign_record::RULE,
        path,
        format!("this file is named after `{of}`, and {who} committed it"),
    )
    .why("The author by git is the person; a path is only a label. It is not counted.")
    .help(help)
}

/// What is said of a record that is not what its envelope holds.
fn broken(path: &SourcePath) -> Diagnostic {
    Diagnostic::new(&broken_envelope::RULE, path, "this is not what an envelope of its author holds, has no `salt`, or was opened too early")
        .why("Only the very bytes that were sealed can count: else anybody could wait for the others and then write what suits them.")
        .help("Put the file that the command kept for you in its place, byte for byte, once the envelopes may be opened.")
}

/// What is said of an envelope that should have been opened by now.
fn unopened(calls: &Calls, call: &Call, path: &SourcePath) -> Option<Diagnostic> {
    let dates = &call.file.dates;
    let edge = dates.vote_closes.or(dates.reviews_until)?;
    let by = dates.reveal?;
    calls.is_past(edge.at).then(|| {
        Diagnostic::new(&unopened_envelope::RULE, path, format!("this envelope is opened until {by}, and is not yet"))
            .why("What nobody can read cannot be counted.")
            .help("Put the file that the command kept for you in its place, byte for byte, and commit it.")
    })
}

/// Whether the decision says why a record was not counted.
fn is_left_out(call: &Call, path: &SourcePath) -> bool {
    let decision = call.decision.as_ref();
    decision.is_some_and(|(_, decision)| decision.left_out.contains_key(path.as_str()))
}

/// What is wrong with a review.
pub(super) fn of_review(
    hub: &Linked,
    calls: &Calls,
    call: &Call,
    review: &Review,
) -> Option<Diagnostic> {
    let path = &review.file.source.path;
    let why = *review.counted.as_ref().err()?;
    if is_left_out(call, path) {
        return None;
    }
    let tell = |rule: &'static Rule, message: String, why: &str, help: String| {
        Some(Diagnostic::new(rule, path, message).why(why).help(help))
    };
    match why {
        // It says so itself, or it is not there yet.
        Uncounted::Uncommitted | Uncounted::Declared | Uncounted::Silent | Uncounted::EntryOut => None,
        Uncounted::Foreign => Some(foreign(hub, path, &review.file.person, review.reviewer)),
        Uncounted::UnknownEntry => {
            let ids: Vec<&str> = call.entries.iter().map(|entry| entry.id.as_str()).collect();
            let near = nearest(&review.file.entry, &ids);
            let help = near.map_or_else(|| format!("Its entries are {}.", list(&ids)), |near| format!("Did you mean `{near}`?"));
            tell(&unknown_call::RULE, format!("\"{}\" has no entry `{}`", call.file.title(), review.file.entry), "The review counts for nothing.", help)
        }
        Uncounted::NoJudge => tell(
            &foreign_record::RULE,
            "this review is by somebody who is no judge of the call".into(),
            "Only the reviews of judges are counted; it is shown all the same.",
            "Those who run the call can add a judge before it opens.".into(),
        ),
        Uncounted::Incomplete if !review.file.is_sound => None,
        Uncounted::Incomplete => {
            let wanted: Vec<String> = call.file.criteria.iter()
                .map(|criterion| format!("{}: {}–{}", criterion.id, criterion.min, criterion.max))
                .collect();
            tell(&incomplete_review::RULE, "this review lacks a score, or has one that is out of range".into(), "A score that is missing cannot be guessed, so the review is not counted.", format!("Write `scores: {{ {} }}` with a whole number for each.", wanted.join(", ")))
        }
        Uncounted::Conflict => tell(
            &reviewer_conflict::RULE,
            format!("{} has a part in an entry of this call", review.reviewer.map(|person| name(hub, person)).unwrap_or_default()),
            "Git shows it, whatever the review says, so it is not counted.",
            "Let another judge review this entry; `reviews: { peers: true }` in the call lets those with an entry review the others.".into(),
        ),
        Uncounted::OtherRevision => tell(
            &incomplete_review::RULE,
            "this review is about another state of the entry than the one that is judged".into(),
            "What was read is not what competes, so the review is not counted.",
            "Read the entry as it was at the deadline, and leave out `revision:`.".into(),
        ),
        Uncounted::BrokenEnvelope => Some(broken(path)),
        Uncounted::Unopened => unopened(calls, call, path),
        Uncounted::Late => tell(
            &incomplete_review::RULE,
            "this review came after the last day for reviews".into(),
            "It is shown and not counted.",
            "Those who run the call can move `reviews.until` while it is still ahead.".into(),
        ),
    }
}

/// What is wrong with a ballot.
pub(super) fn of_ballot(
    hub: &Linked,
    calls: &Calls,
    call: &Call,
    ballot: &Ballot,
) -> Option<Diagnostic> {
    let path = &ballot.file.source.path;
    let title = call.file.title();
    let tell = |rule: &'static Rule, message: String, why: &str, help: String| {
        Some(Diagnostic::new(rule, path, message).why(why).help(help))
    };
    let rules = call.file.ballot()?;
    if is_left_out(call, path) {
        return None;
    }
    match *ballot.counted.as_ref().err()? {
        Uncast::Uncommitted => None,
        Uncast::Foreign => Some(foreign(hub, path, &ballot.file.person, ballot.voter)),
        // The mistake was told where it stands.
        Uncast::Invalid if ballot.file.choice.is_none() => None,
        Uncast::Invalid => tell(
            &invalid_ballot::RULE,
            format!("this is no ballot for \"{title}\""),
            "A ballot that is filled in for another kind of vote cannot be counted.",
            match rules.method {
                Method::Score => format!("Write `scores:` with whole numbers from 0 to {}.", rules.max),
                method => format!("Write `{}:`; this is a vote of the kind `{}`.", method.ballot_key(), method.name()),
            },
        ),
        Uncast::UnknownOption => {
            let ids: Vec<&str> = call.standing().map(|entry| entry.id.as_str()).collect();
            tell(&invalid_ballot::RULE, format!("this ballot names something that is no option of \"{title}\""), "Nobody can tell what was meant, so the ballot is not counted.", format!("The options are {}.", list(&ids)))
        }
        Uncast::NotOnRoll => tell(
            &not_on_roll::RULE,
            "whoever cast this ballot has no vote here".into(),
            "The roll was fixed before the call was known, so that nobody can make voters for it.",
            "It is shown and not counted. Those who run the call may admit somebody, with a reason: `admit:`.".into(),
        ),
        Uncast::WeakProof(Proof::Account) => tell(
            &weak_proof::RULE,
            "the forge's list does not say that this ballot came by a request of its voter's account".into(),
            "The call asks for that: anybody can type any name into a commit, and nobody can open a request from an account that is not theirs.",
            "Open a pull request with your ballot from the account that your profile names (`github`, `gitlab`, `codeberg`, `forgejo`). Those who run the hub keep the forge's list up to date: `submissions: { data: FILE }`.".into(),
        ),
        Uncast::WeakProof(Proof::SignOff) => tell(
            &weak_proof::RULE,
            "the commit of this ballot has no `Signed-off-by` of its voter".into(),
            "Anybody can type any name into a commit; with a sign-off somebody at least says so.",
            "Commit it again: `git commit --amend --signoff`.".into(),
        ),
        Uncast::BrokenEnvelope => Some(broken(path)),
        Uncast::Unopened => unopened(calls, call, path),
        Uncast::Late => tell(
            &late_ballot::RULE,
            "this ballot came, or was changed, after the vote had closed".into(),
            "It is not counted: whoever votes when the others are known decides more than they do.",
            "Remove it, or restore what was sealed.".into(),
        ),
    }
}
