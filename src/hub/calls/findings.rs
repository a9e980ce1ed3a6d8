//! What is wrong with calls and their records, told to those who wrote them.

use crate::calls::Records;
use crate::calls::decision::Decision;
use crate::calls::kind::Method;
use crate::diagnostic::{Diagnostic, Rule};
use crate::fields::{Written, nearest};
use crate::hub::calls::sealed::{self, Broken};
use crate::hub::calls::{
    Ballot, Call, Calls, Entry, Review, Standing, Uncast, Uncounted, Where, roll,
};
use crate::hub::linked::Linked;
use crate::hub::people::UNNAMED;
use crate::paths::{SourcePath, slug};
use crate::privacy::quoted;
use crate::rules::{
    decision_differs, entry_limit, entry_without_answer, foreign_record, incomplete_review,
    invalid_ballot, late_ballot, late_entry, not_on_roll, overdue_decision, reviewer_conflict,
    seal_change, unknown_call, weak_proof,
};

/// Records and pages that name a call which is not there.
pub(super) fn orphans(hub: &Linked, records: &Records, found: &mut Vec<Diagnostic>) {
    if !hub.config.written {
        return;
    }
    let ids: Vec<&str> = records.calls.iter().map(|file| file.id.as_str()).collect();
    let mut tell = |path: &SourcePath, range: std::ops::Range<usize>, name: &str| {
        let help = match nearest(&slug(name), &ids) {
            Some(near) => format!("Did you mean `{near}`?"),
            None if ids.is_empty() => {
                "The hub has no calls: they are files in `calls/`.".to_owned()
            }
            None => format!("The hub's calls are {}.", list(&ids)),
        };
        found.push(
            Diagnostic::new(
                &unknown_call::RULE,
                (path, range),
                format!("there is no call `{}`", quoted(name)),
            )
            .why("What it says has no effect.")
            .help(help),
        );
    };
    for page in &hub.pages {
        if let Some(call) = &page.meta.call
            && !ids.contains(&slug(&call.value).as_str())
        {
            tell(&page.source.path, call.range.clone(), &call.value);
        }
    }
    let reviews = records.reviews.values().flatten();
    let reviews = reviews.map(|review| (&review.source.path, &review.call));
    let ballots = records.ballots.values().flatten();
    let ballots = ballots.map(|ballot| (&ballot.source.path, &ballot.call));
    for (path, call) in reviews.chain(ballots) {
        if !ids.contains(&call.as_str()) {
            tell(path, 0..0, call);
        }
    }
}

/// Names for a sentence: the first few.
fn list(names: &[&str]) -> String {
    const NAMED: usize = 10;
    let mut told: Vec<String> = names
        .iter()
        .take(NAMED)
        .map(|name| format!("`{name}`"))
        .collect();
    if names.len() > NAMED {
        told.push(format!("{} more", names.len() - NAMED));
    }
    told.join(", ")
}

/// What is wrong with the calls of a hub.
pub(super) fn of_all(hub: &Linked, calls: &Calls, found: &mut Vec<Diagnostic>) {
    for call in &calls.all {
        names(hub, call, found);
        found.extend(
            call.entries
                .iter()
                .filter_map(|entry| of_entry(hub, call, entry)),
        );
        limits(hub, call, found);
        found.extend(
            call.reviews
                .iter()
                .filter_map(|review| of_review(hub, call, review)),
        );
        found.extend(
            call.ballots
                .iter()
                .filter_map(|ballot| of_ballot(hub, call, ballot)),
        );
        seal(hub, call, found);
        if let Some((source, decision)) = &call.decision {
            of_decision(hub, call, &source.path, decision, found);
        }
        if call.overdue
            && let Some(by) = call.file.dates.decide_by
        {
            let range = call
                .file
                .keys
                .decide_by
                .as_ref()
                .map_or(0..0, |at| at.range.clone());
            found.push(
                Diagnostic::new(
                    &overdue_decision::RULE,
                    (&call.file.source.path, range),
                    format!("a decision was promised by {by}, and there is none"),
                )
                .why("Those who sent something wait for the answer that they were promised.")
                .help(format!(
                    "Decide with `commonweal decide {} --write`, or say in `updates:` why it takes longer.",
                    call.file.id
                )),
            );
        }
    }
}

/// People whom a call names and nobody knows.
fn names(hub: &Linked, call: &Call, found: &mut Vec<Diagnostic>) {
    let keys = &call.file.keys;
    let judges = keys.judges.iter().map(|judge| &judge.who);
    let admitted = keys
        .admit
        .iter()
        .filter_map(|admitted| admitted.who.as_ref());
    let all: Vec<&Written> = keys.people.iter().chain(judges).chain(admitted).collect();
    for name in all {
        if roll::find(hub, &name.text).is_some() {
            continue;
        }
        let keys: Vec<&str> = hub
            .people
            .all
            .iter()
            .filter(|person| person.is_shown())
            .map(|person| person.key.as_str())
            .collect();
        let help = match nearest(&slug(&name.text), &keys) {
            Some(near) => format!("Did you mean `{near}`?"),
            None => "Write the name of a profile in `contributors/`, or as the hub's page of that person is called.".to_owned(),
        };
        found.push(
            Diagnostic::new(
                &unknown_call::RULE,
                (&call.file.source.path, name.range.clone()),
                format!("nobody in this hub is called `{}`", quoted(&name.text)),
            )
            .why("Somebody whom nobody knows cannot judge, decide or vote.")
            .help(help),
        );
    }
}

/// The first file of an entry, where it is in the hub.
fn file_of<'h>(hub: &'h Linked, entry: &Entry) -> Option<&'h SourcePath> {
    match &entry.place {
        Where::Pages(pages) => Some(&hub.page(*pages.first()?).source.path),
        Where::Submission(_) => None,
    }
}

fn of_entry(hub: &Linked, call: &Call, entry: &Entry) -> Option<Diagnostic> {
    let path = file_of(hub, entry)?;
    let title = call.file.title();
    // What was answered is settled.
    let is_answered = call
        .decision
        .as_ref()
        .is_some_and(|(_, decision)| decision.of_entry(&entry.id).is_some());
    if is_answered {
        return None;
    }
    match entry.standing {
        Standing::Late => {
            let closes = call.file.dates.closes?;
            Some(
                Diagnostic::new(
                    &late_entry::RULE,
                    path,
                    format!("nothing proves that this entry came before \"{title}\" closed ({closes})"),
                )
                .why("What came in time is what the seal names or what the branch had by then; dates in somebody's own commits are free text.")
                .help(format!(
                    "It does not take part, unless those who decide take it: `late: [{{ entry: {}, reason: … }}]` in the decision.",
                    entry.id
                )),
            )
        }
        Standing::Ineligible => Some(
            Diagnostic::new(
                &entry_limit::RULE,
                path,
                format!("the people of this entry may not enter \"{title}\""),
            )
            .why("The call's `eligible` says who may enter; judges of a contest may not.")
            .help("Take the entry back with `call: { id: …, withdrawn: true }`, or ask those who run the call."),
        ),
        _ => None,
    }
}

/// Entries that are too long or too short, and people with too many.
fn limits(hub: &Linked, call: &Call, found: &mut Vec<Diagnostic>) {
    let limits = &call.file.keys.limits;
    let (min, max) = (limits.words.min, limits.words.max);
    for entry in call.standing() {
        let Where::Pages(pages) = &entry.place else {
            continue;
        };
        let words: usize = pages.iter().map(|page| hub.page(*page).facts.words).sum();
        let is_short = min.is_some_and(|min| words < min as usize);
        let is_long = max.is_some_and(|max| words > max as usize);
        if let Some(path) = file_of(hub, entry).filter(|_| is_short || is_long) {
            let bounds = match (min, max) {
                (Some(min), Some(max)) => format!("{min} to {max}"),
                (Some(min), None) => format!("at least {min}"),
                (None, max) => format!("at most {}", max.unwrap_or_default()),
            };
            found.push(
                Diagnostic::new(
                    &entry_limit::RULE,
                    path,
                    format!(
                        "this entry has {words} words, and \"{}\" takes {bounds}",
                        call.file.title()
                    ),
                )
                .why("Limits are the same for everybody, so that entries can be compared.")
                .help(if is_short {
                    "Write more."
                } else {
                    "Write less."
                }),
            );
        }
    }
    let Some(most) = limits.entries else { return };
    let mut by_person: std::collections::BTreeMap<_, Vec<&Entry>> =
        std::collections::BTreeMap::new();
    for entry in call.standing() {
        for person in &entry.people {
            by_person.entry(*person).or_default().push(entry);
        }
    }
    for (person, entries) in by_person {
        for entry in entries.iter().skip(most as usize) {
            let Some(path) = file_of(hub, entry) else {
                continue;
            };
            found.push(
                Diagnostic::new(
                    &entry_limit::RULE,
                    path,
                    format!(
                        "{} has {} entries in \"{}\", which takes {most} of one person",
                        name(hub, person),
                        entries.len(),
                        call.file.title()
                    ),
                )
                .why("Limits are the same for everybody.")
                .help("Take one back with `call: { id: …, withdrawn: true }`."),
            );
        }
    }
}

fn name(hub: &Linked, person: crate::hub::ids::PersonId) -> String {
    let person = hub.people.get(person);
    if person.is_shown() {
        person.name.clone()
    } else {
        UNNAMED.to_owned()
    }
}

fn foreign(
    hub: &Linked,
    path: &SourcePath,
    of: &str,
    author: Option<crate::hub::ids::PersonId>,
) -> Diagnostic {
    let author = author.map(|author| {
        let key = hub
            .people
            .get(author)
            .is_shown()
            .then(|| hub.people.get(author).key.clone());
        (name(hub, author), key)
    });
    let (who, key) = author.unwrap_or_else(|| ("nobody".into(), None));
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

/// Whether the decision says why a record was not counted.
fn is_left_out(call: &Call, path: &SourcePath) -> bool {
    let decision = call.decision.as_ref();
    decision.is_some_and(|(_, decision)| decision.left_out.contains_key(path.as_str()))
}

fn of_review(hub: &Linked, call: &Call, review: &Review) -> Option<Diagnostic> {
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
        Uncounted::Late => tell(
            &incomplete_review::RULE,
            "this review came after the last day for reviews".into(),
            "It is shown and not counted.",
            "Those who run the call can move `reviews.until` while it is still ahead.".into(),
        ),
    }
}

fn of_ballot(hub: &Linked, call: &Call, ballot: &Ballot) -> Option<Diagnostic> {
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
        Uncast::WeakProof => tell(
            &weak_proof::RULE,
            "the commit of this ballot has no `Signed-off-by` of its voter".into(),
            "Anybody can type any name into a commit; with a sign-off somebody at least says so.",
            "Commit it again: `git commit --amend --signoff`.".into(),
        ),
        Uncast::Late => tell(
            &late_ballot::RULE,
            "this ballot came, or was changed, after the vote had closed".into(),
            "It is not counted: whoever votes when the others are known decides more than they do.",
            "Remove it, or restore what was sealed.".into(),
        ),
    }
}

fn seal(hub: &Linked, call: &Call, found: &mut Vec<Diagnostic>) {
    let Some(path) = SourcePath::new(&format!("calls/{}/seal.yaml", call.file.id)) else {
        return;
    };
    let left_out = |person: &str| {
        call.decision.as_ref().is_some_and(|(_, decision)| {
            let record = format!("ballots/{}/{person}.yaml", call.file.id);
            decision.left_out.contains_key(&record)
        })
    };
    for broken in sealed::broken(hub, call) {
        let message = match &broken {
            Broken::Altered(edge) => format!("`{edge}` was sealed, and says something else now"),
            Broken::Gone => {
                "what had arrived was sealed, and the seal is gone or cannot be read".to_owned()
            }
            Broken::BallotGone(person) if left_out(person) => continue,
            Broken::BallotGone(person) => {
                format!("the ballot of `{person}` was there when the vote closed, and is gone")
            }
            Broken::BallotChanged(person) => {
                format!("the ballot of `{person}` was changed after the vote had closed")
            }
            Broken::EntryGone(entry) => {
                format!("the entry `{entry}` was there when the call closed, and is not any more")
            }
            Broken::Early(edge) => format!("`{edge}` was sealed before its deadline"),
        };
        found.push(
            Diagnostic::new(&seal_change::RULE, &path, message)
                .why("The seal fixes what had arrived in time; whoever changes it, or what it names, changes the result.")
                .help(format!("Take the file back from git: `git log -p -- {path}` shows who changed what.")),
        );
    }
}

fn of_decision(
    hub: &Linked,
    call: &Call,
    path: &SourcePath,
    decision: &Decision,
    found: &mut Vec<Diagnostic>,
) {
    for message in call.differences() {
        found.push(
            Diagnostic::new(&decision_differs::RULE, path, message)
                .why("Anybody must be able to count again and get the same.")
                .help(format!("`commonweal decide {} --verify` counts again; people may decide otherwise in public, under `overrides:`.", call.file.id)),
        );
    }
    if let Some(author) = call.decided_by_another(hub) {
        found.push(
            Diagnostic::new(
                &foreign_record::RULE,
                path,
                format!(
                    "{} committed this decision and does not run the call",
                    name(hub, author)
                ),
            )
            .why("Only those whom the call names under `people` decide.")
            .help("One of them commits the file, or signs the commit off."),
        );
    }
    for entry in &call.entries {
        let answered = decision.of_entry(&entry.id);
        let is_answered = answered.is_some_and(|answered| Decision::is_answered(&answered.answer));
        if is_answered || entry.standing == Standing::Withdrawn {
            continue;
        }
        let range = answered.map_or(0..0, |answered| answered.range.clone());
        found.push(
            Diagnostic::new(
                &entry_without_answer::RULE,
                (path, range),
                format!("the entry `{}` has no answer", entry.id),
            )
            .why("The winner is not the only one who is told why.")
            .help("Write a sentence or two to its people: at least 20 characters."),
        );
    }
}
