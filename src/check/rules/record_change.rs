//! Changes to what somebody else sent or said in a call.

use std::sync::Arc;

use crate::calls::Seal;
use crate::calls::place::Record;
use crate::check::change::{Change, PageEdit};
use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Place, Rule, Severity};
use crate::history::git::change::{DeltaKind, FileDelta};
use crate::hub::PageKind;
use crate::hub::people::PersonId;
use crate::paths::SourcePath;
use crate::sources::Source;

/// The rule.
pub static RULE: Rule = Rule {
    name: "record-change",
    severity: Severity::Error,
    summary: "A change edits or removes somebody else's ballot, review or entry, or takes back what was sealed or decided.",
    docs: Docs {
        why: r#"What people send to a call is theirs: nobody else votes for them, takes their entry back, gives it to somebody or renames it. What was sealed and decided stays. Checked with `--base`."#,
        bad: r#"ballots/clock/bo.yaml, removed by Cy"#,
        good: r#"ballots/clock/cy.yaml, edited by Cy before the vote closes"#,
        remedy: r#"Leave the file as it is. Only its author changes a ballot or a review; those who run the call may remove one that somebody wrote in another one's name, and so may that person."#,
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Change(run)],
};

const WHY: &str = "What people send to a call is theirs, and what was sealed and decided stays: else anybody could choose the winner.";

fn run(change: &Change, found: &mut Vec<Diagnostic>) {
    // Beside a few pages, as the queue judges, the hub cannot always tell whose a new record is.
    for file in &change.diff.files {
        let record = SourcePath::new(file.earlier_path()).and_then(|path| Record::of(&path));
        if let Some(Ok(record)) = record {
            found.extend(of_record(change, file, &record));
        }
    }
    found.extend(change.pages.iter().filter_map(|edit| of_page(change, edit)));
}

fn of_record(change: &Change, file: &FileDelta, record: &Record) -> Option<Diagnostic> {
    let is_gone = file.kind == DeltaKind::Deleted || file.moved_from().is_some();
    let (of, call, person) = match record {
        Record::Ballot { call, person } => {
            (format!("the ballot of `{person}`"), Some(call), person)
        }
        Record::Review { call, person, .. } => {
            (format!("a review of `{person}`"), Some(call), person)
        }
        Record::PageReview { person, .. } => (format!("a review of `{person}`"), None, person),
        Record::Seal(id) if !is_gone && is_resealed(change, file) => {
            let message = format!("this change edits what was sealed of `{id}`");
            return Some(tell(&file.path, message, SETTLED));
        }
        Record::Seal(id) | Record::Decision(id) if is_gone => {
            let message = format!("this change removes what was sealed or decided of `{id}`");
            return Some(tell(&file.path, message, SETTLED));
        }
        _ => return None,
    };
    let mut calls = change.hub.calls.files();
    let people = call
        .and_then(|call| calls.find(|file| file.id == *call))
        .map(|file| change.hub.runners(file));
    let writers = change.writers_of(file);
    let is_own = |writer: &PersonId| change.hub.people.get(*writer).key == *person;
    let runs = |writer: &PersonId| {
        people
            .as_ref()
            .is_some_and(|people| people.contains(writer))
    };
    // Those who run a call may take out what somebody wrote in another one's name.
    let may = writers
        .iter()
        .all(|writer| is_own(writer) || is_gone && runs(writer));
    if writers.is_empty() || may {
        return None;
    }
    let what = match file.kind {
        _ if is_gone => "removes",
        DeltaKind::Added => "brings",
        _ => "edits",
    };
    Some(tell(
        &file.path,
        format!("this change {what} {of}, and somebody else made it"),
        match call {
            Some(_) => OPINION,
            None => "Leave it as it is: only its author changes it.",
        },
    ))
}

/// Whether a deadline that was sealed is sealed otherwise. A later one may be added.
fn is_resealed(change: &Change, file: &FileDelta) -> bool {
    let read = |source: &Arc<Source>| Seal::read(source, &mut Vec::new());
    let path = SourcePath::new(file.earlier_path());
    let contents = &change.hub.history.contents;
    let before = path
        .zip(file.was)
        .and_then(|(path, blob)| read(&contents.source(&path, blob)?));
    let after = change.hub.sources.text(&file.path).and_then(read);
    before.is_some_and(|before| {
        let after = after.unwrap_or_default();
        before.entries.is_some() && after.entries != before.entries
            || before.ballots.is_some() && after.ballots != before.ballots
    })
}

/// A page whose part in a call is changed by somebody who did not make the entry.
fn of_page(change: &Change, edit: &PageEdit) -> Option<Diagnostic> {
    let before = edit.before.as_ref()?;
    let named = before.meta.call.as_ref()?;
    let mut calls = change.hub.calls.files();
    let call = calls.find(|call| named.names(&call.id))?;
    let after = edit.page.map(|page| change.hub.page(page));
    let is_same = after.is_some_and(|page| {
        page.meta.call.as_ref().is_some_and(|call| {
            let parts = |of: &crate::hub::meta::CallRef| {
                (
                    of.value.clone(),
                    of.team.clone(),
                    of.entry.clone(),
                    of.withdrawn,
                )
            };
            parts(call) == parts(named)
        })
    });
    // Whoever opens an envelope, or puts another one in its place, has sealed it.
    let is_envelope = before.kind == PageKind::Envelope;
    if is_same && !is_envelope {
        return None;
    }
    let file = change
        .diff
        .files
        .iter()
        .find(|file| file.path == edit.path)?;
    let writers = change.writers_of(file);
    let path = SourcePath::new(file.earlier_path())?;
    let made = change
        .hub
        .history
        .files
        .get(&path)
        .or_else(|| change.hub.history.files.get(&SourcePath::new(&edit.path)?));
    let makers: Vec<PersonId> = made
        .into_iter()
        .flat_map(|file| &file.changes)
        .filter(|of_file| !change.has(of_file.commit))
        .flat_map(|of_file| change.hub.history.commit(of_file.commit).authors())
        .map(|author| change.hub.people.of_history(author))
        .collect();
    let people = change.hub.runners(call);
    let may = |writer: &PersonId| makers.contains(writer) || people.contains(writer);
    if writers.is_empty() || writers.iter().all(may) {
        return None;
    }
    let message = format!(
        "this change {} of \"{}\" says of itself, and its people did not make it",
        if is_same {
            "edits what an envelope of an entry"
        } else {
            "edits what an entry"
        },
        quoted(&call.title())
    );
    let help = "Leave it as it is: its people change it, or those who run the call.";
    Some(tell(&edit.path, message, help))
}

/// What to do about somebody else's ballot or review.
const OPINION: &str = "Leave it as it is: only its author changes it. Those who run the call change nobody's; they may remove what somebody wrote in another one's name.";

/// What to do about what was sealed or decided.
const SETTLED: &str = "Take the change back: what was sealed or decided stays as it is.";

fn tell(path: &str, message: String, help: &'static str) -> Diagnostic {
    let place = Place {
        path: path.to_owned(),
        range: None,
    };
    Diagnostic::new(&RULE, place, message).why(WHY).help(help)
}
