//! What is wrong with reviews and ballots.

use super::words::name;
use crate::calls::kind::{Method, Proof};
use crate::diagnostic::{Diagnostic, Rule};
use crate::fields::nearest;
use crate::hub::calls::all::Calls;
use crate::hub::calls::ballot::{Ballot, Uncast};
use crate::hub::calls::call::Call;
use crate::hub::calls::entry::Entry;
use crate::hub::calls::naming::list;
use crate::hub::calls::review::{Review, Uncounted};
use crate::hub::calls::wrote;
use crate::hub::foreign;
use crate::hub::linked::Linked;
use crate::paths::SourcePath;
use crate::rules::{
    broken_envelope, foreign_record, incomplete_review, invalid_ballot, late_ballot, not_on_roll,
    review_revision, reviewer_conflict, seal_change, unknown_call, unopened_envelope, weak_proof,
};

/// What is said of a record whose author has nothing but the name of somebody.
fn name_only(path: &SourcePath, of: &str) -> Diagnostic {
    let message = format!(
        "this was committed in the name of `{of}`, from an address that was not theirs before the call was known"
    );
    Diagnostic::new(&foreign_record::RULE, path, message)
        .why("Anybody can type any name into a commit. It is not counted.")
        .help("If it is yours, commit it with the address that you used before, or add the new one to your profile (`github`, `addresses`) or `.mailmap`; once the call is sealed, only the old address helps. If somebody wrote it in your name, remove it.")
}

/// What is said of a record whose content is nowhere.
fn unreadable(path: &SourcePath) -> Diagnostic {
    Diagnostic::new(
        &seal_change::RULE,
        path,
        "what this said when it counted is not in the history that is here",
    )
    .why("A missing record cannot be counted.")
    .help("Fetch the whole history: `git fetch --unshallow`, or clone it without `--filter`.")
}

/// What is said of a record that is not what its envelope holds.
fn broken(path: &SourcePath) -> Diagnostic {
    Diagnostic::new(&broken_envelope::RULE, path, "this is not what its author sealed, has no `salt`, or was opened too early")
        .why("Only the exact bytes that were sealed count: otherwise one could read the others first and then change one's own.")
        .help("Once envelopes may be opened, replace it with the file that `--sealed` kept for you, byte for byte.")
}

/// What is said of an envelope that should have been opened by now.
fn unopened(calls: &Calls, call: &Call, path: &SourcePath) -> Option<Diagnostic> {
    let dates = &call.file.dates;
    let edge = dates.vote_closes.or(dates.reviews_until)?;
    let by = dates.reveal?;
    calls.is_past(edge.at).then(|| {
        Diagnostic::new(
            &unopened_envelope::RULE,
            path,
            format!("this envelope is still closed: open it by {by}"),
        )
        .why("Unread, it cannot be counted.")
        .help(
            "Replace it with the file that `--sealed` kept for you, byte for byte, and commit it.",
        )
    })
}

/// Whether the decision says why a record was not counted.
fn is_left_out(call: &Call, path: &SourcePath) -> bool {
    let decision = call.decision.as_ref();
    decision.is_some_and(|(_, decision)| decision.leaves_out(path.as_str()))
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
    match why {
        // It says so itself, or it is not there yet.
        Uncounted::Uncommitted | Uncounted::Declared | Uncounted::Silent | Uncounted::EntryOut => {
            None
        }
        Uncounted::Foreign => Some(foreign::finding(
            &hub.people,
            path,
            &review.file.person,
            review.reviewer,
        )),
        Uncounted::NameOnly => Some(name_only(path, &review.file.person)),
        Uncounted::Unreadable => Some(unreadable(path)),
        Uncounted::UnknownEntry => Some(unknown_entry(call, review)),
        Uncounted::BrokenEnvelope => Some(broken(path)),
        Uncounted::Unopened => unopened(calls, call, path),
        // The mistake was told where it stands.
        Uncounted::Incomplete if !review.file.is_sound => None,
        Uncounted::NoJudge
        | Uncounted::OtherEntries
        | Uncounted::Incomplete
        | Uncounted::Conflict
        | Uncounted::SealedEntry
        | Uncounted::OtherRevision
        | Uncounted::Late => {
            let (rule, message, because, help) = uncounted(hub, call, review, why)?;
            Some(Diagnostic::new(rule, path, message).why(because).help(help))
        }
    }
}

/// What is said of a review of something that is no entry.
fn unknown_entry(call: &Call, review: &Review) -> Diagnostic {
    let entry = &review.file.entry;
    let ids: Vec<&str> = call.entries.iter().map(|entry| entry.id.as_str()).collect();
    let help = match nearest(entry, &ids) {
        Some(near) => format!("Did you mean `{near}`?"),
        None => format!("Its entries are {}.", list(&ids)),
    };
    let message = format!("\"{}\" has no entry `{entry}`", call.file.title());
    Diagnostic::new(&unknown_call::RULE, &review.file.source.path, message)
        .why("The review counts for nothing.")
        .help(help)
}

/// The rule, the message, the reason and the help for a review that is not counted.
fn uncounted(
    hub: &Linked,
    call: &Call,
    review: &Review,
    why: Uncounted,
) -> Option<(&'static Rule, String, &'static str, String)> {
    Some(match why {
        Uncounted::NoJudge => (
            &foreign_record::RULE,
            "this review is by somebody who is no judge of the call".into(),
            "Only the reviews of judges are counted; it is shown all the same.",
            no_judge(call, &review.file.entry),
        ),
        Uncounted::OtherEntries => (
            &foreign_record::RULE,
            "this review is by a judge who was added for other entries".into(),
            "Whoever joins after the call has closed judges only what conflicts of interest leave without enough judges. It is shown all the same.",
            format!("They review {}.", of_added(call)),
        ),
        Uncounted::Incomplete => {
            let criteria = call.file.criteria.iter();
            let wanted: Vec<String> = criteria
                .map(|criterion| format!("{}: {}–{}", criterion.id, criterion.min, criterion.max))
                .collect();
            (
                &incomplete_review::RULE,
                "this review lacks a score, or has one that is out of range".into(),
                "A score that is missing cannot be guessed, so the review is not counted.",
                format!(
                    "Write `scores: {{ {} }}` with a whole number for each.",
                    wanted.join(", ")
                ),
            )
        }
        Uncounted::Conflict => conflict(hub, call, review),
        Uncounted::SealedEntry => (
            &review_revision::RULE,
            "this review is about an entry that was in its envelope then".into(),
            "Nobody could have read what competes, so the review is not counted.",
            "Review the entry once its envelope is opened.".into(),
        ),
        Uncounted::OtherRevision => (
            &review_revision::RULE,
            "this review is about another state of the entry than the one that is judged".into(),
            "What was read is not what competes, so the review is not counted.",
            "Read the entry as it was at the deadline, and leave out `revision:`.".into(),
        ),
        Uncounted::Late => (
            &incomplete_review::RULE,
            "this review came after the last day for reviews".into(),
            "It is shown and not counted.",
            "Those who run the call can move `reviews.until` while it is still ahead.".into(),
        ),
        _ => return None,
    })
}

/// What helps somebody who is no judge.
fn no_judge(call: &Call, entry: &str) -> String {
    match call.added.entries.contains(entry) {
        true => "Conflicts of interest leave this entry with too few judges, so those who run the call can add one: to `judges`, with an entry in `amendments`.".into(),
        false => "Those who run the call can add a judge before it closes, with an entry in `amendments`.".into(),
    }
}

/// The entries that added judges review.
fn of_added(call: &Call) -> String {
    let entries: Vec<&str> = call.added.entries.iter().map(String::as_str).collect();
    list(&entries)
}

/// What is said of a review by somebody who made an entry, or is named as one who did.
fn conflict(
    hub: &Linked,
    call: &Call,
    review: &Review,
) -> (&'static Rule, String, &'static str, String) {
    let of = &review.file.person;
    let reviewer = review.reviewer.map(|person| name(hub, person));
    let reviewer = reviewer.unwrap_or_default();
    let entry = call.entry(&review.file.entry);
    let wrote = |entry: &Entry| entry.wrote.iter().find(|it| it.name == *of).cloned();
    let own = entry.and_then(|entry| Some((entry, wrote(entry)?)));
    let known = hub.people.of_key(of);
    let is_named = entry.is_some_and(|entry| {
        entry.makers.iter().any(|maker| maker == of)
            || known.is_some_and(|known| entry.names_inside(known))
    });
    if let (None, true, Some(entry)) = (&own, is_named, entry) {
        let said = wrote::claim(hub, entry, of).map_or(String::new(), |claim| {
            let commit = hub.history.commit(claim.commit).id;
            let by = name(hub, claim.by);
            format!(", by what {by} wrote in commit {}", commit.short())
        });
        return (
            &reviewer_conflict::RULE,
            format!("{reviewer} is named as one who made `{}`{said}", entry.id),
            "Nobody judges their own entry, so this review is not counted. Reviews of other entries still count.",
            "If this is wrong, its authors take the name out before the call closes, or those who decide correct it.".into(),
        );
    }
    let competes = || {
        call.standing()
            .find_map(|entry| Some((entry, wrote(entry)?)))
    };
    let shown = own
        .or_else(competes)
        .map_or(String::new(), |(entry, wrote)| {
            let commit = wrote
                .commit
                .map(|commit| format!(", by commit {}", commit.short()));
            format!(": `{}`{}", entry.id, commit.unwrap_or_default())
        });
    (
        &reviewer_conflict::RULE,
        format!("{reviewer} has a part in an entry of this call{shown}"),
        "Git shows it, whatever the review says, so it is not counted.",
        "Let another judge review this entry; `reviews: { peers: true }` in the call lets those with an entry review the others.".into(),
    )
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
        Uncast::Foreign => Some(foreign::finding(&hub.people, path, &ballot.file.person, ballot.voter)),
        Uncast::NameOnly => Some(name_only(path, &ballot.file.person)),
        Uncast::Unreadable => Some(unreadable(path)),
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
            tell(&invalid_ballot::RULE, format!("this ballot names something that is no option of \"{title}\""), "Nobody can tell what was meant, so the ballot is not counted. A name that now belongs to another entry does not count either.", format!("The options are {}. Cast it again with these.", list(&ids)))
        }
        Uncast::NotOnRoll => tell(
            &not_on_roll::RULE,
            "this voter is not on the roll of the vote".into(),
            "The roll was fixed before the call was known, so that nobody can invent voters.",
            "It is not counted. Those who run the call may admit them: `admit: [{ who: …, reason: … }]`.".into(),
        ),
        Uncast::WeakProof(Proof::Account) => tell(
            &weak_proof::RULE,
            "the forge's list has no request with this ballot from its voter's account".into(),
            "The call asks for that: anybody can type any name into a commit, and nobody can open a request from an account that is not theirs.",
            "Open a pull request with your ballot from the account that your profile names (`github`, `gitlab`, `codeberg`, `forgejo`). Those who run the hub keep the forge's list up to date: `submissions: { data: FILE }`.".into(),
        ),
        Uncast::WeakProof(Proof::SignOff) => tell(
            &weak_proof::RULE,
            "the commit of this ballot has no `Signed-off-by` of its voter".into(),
            "Anybody can type any name into a commit; a sign-off at least confirms it.",
            "Commit it again: `git commit --amend --signoff`.".into(),
        ),
        Uncast::BrokenEnvelope => Some(broken(path)),
        Uncast::Unopened => unopened(calls, call, path),
        Uncast::Late => tell(
            &late_ballot::RULE,
            "this ballot came, or was changed, after the vote had closed".into(),
            "It is not counted: whoever votes late knows the other votes.",
            "Remove it, or restore what was sealed.".into(),
        ),
    }
}
