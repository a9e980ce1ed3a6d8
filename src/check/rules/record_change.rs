//! Changes to what somebody else sent or said in a call.

use crate::calls::place::Record;
use crate::check::change::{Change, PageEdit};
use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Place, Rule, Severity};
use crate::history::git::change::{DeltaKind, FileDelta};
use crate::hub::Call;
use crate::hub::people::PersonId;
use crate::paths::SourcePath;

/// The rule.
pub static RULE: Rule = Rule {
    name: "record-change",
    severity: Severity::Error,
    summary: "A change edits or removes somebody else's ballot, review or entry, or removes a seal or a decision.",
    docs: Docs {
        why: r#"What people send to a call is theirs: nobody else votes for them, takes their entry back, gives it to somebody or renames it. What was sealed and decided stays. Checked with `--base`."#,
        bad: r#"ballots/clock/bo.yaml, removed by Cy"#,
        good: r#"ballots/clock/cy.yaml, edited by Cy before the vote closes"#,
        remedy: r#"Leave the file as it is. Its author, or those who run the call, change it; a ballot that somebody wrote in your name is removed by you."#,
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Change(run)],
};

const WHY: &str = "What people send to a call is theirs, and what was sealed and decided stays: else anybody could choose the winner.";

fn run(change: &Change, found: &mut Vec<Diagnostic>) {
    for file in change
        .diff
        .files
        .iter()
        .filter(|file| file.kind != DeltaKind::Added)
    {
        let record = SourcePath::new(file.earlier_path()).and_then(|path| Record::of(&path));
        if let Some(Ok(record)) = record {
            found.extend(of_record(change, file, &record));
        }
    }
    found.extend(change.pages.iter().filter_map(|edit| of_page(change, edit)));
}

fn of_record(change: &Change, file: &FileDelta, record: &Record) -> Option<Diagnostic> {
    let is_gone = file.kind == DeltaKind::Deleted || file.moved_from().is_some();
    let (of, call) = match record {
        Record::Ballot { call, person } => (format!("the ballot of `{person}`"), (call, person)),
        Record::Review { call, person, .. } => (format!("a review of `{person}`"), (call, person)),
        Record::Seal(id) | Record::Decision(id) if is_gone => {
            let message = format!("this change removes what was sealed or decided of `{id}`");
            return Some(tell(&file.path, message));
        }
        _ => return None,
    };
    let (call, person) = call;
    let call = change.hub.calls.get(call);
    let writers = change.writers_of(file);
    let is_own = |writer: &PersonId| change.hub.people.get(*writer).key == *person;
    let runs = |writer: &PersonId| call.is_some_and(|call| call.people.contains(writer));
    // Those who run a call may take out what somebody wrote in another one's name.
    let may = writers
        .iter()
        .all(|writer| is_own(writer) || is_gone && runs(writer));
    if writers.is_empty() || may {
        return None;
    }
    let what = if is_gone { "removes" } else { "edits" };
    Some(tell(
        &file.path,
        format!("this change {what} {of}, and somebody else made it"),
    ))
}

/// A page whose part in a call is changed by somebody who did not make the entry.
fn of_page(change: &Change, edit: &PageEdit) -> Option<Diagnostic> {
    let before = edit.before.as_ref()?;
    let named = before.meta.call.as_ref()?;
    let calls = &change.hub.calls.all;
    let call: &Call = calls.iter().find(|call| named.names(&call.file.id))?;
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
    if is_same {
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
    let may = |writer: &PersonId| makers.contains(writer) || call.people.contains(writer);
    if writers.is_empty() || writers.iter().all(may) {
        return None;
    }
    let message = format!(
        "this change edits what an entry of \"{}\" says of itself, and its people did not make it",
        quoted(&call.file.title())
    );
    Some(tell(&edit.path, message))
}

fn tell(path: &str, message: String) -> Diagnostic {
    let place = Place {
        path: path.to_owned(),
        range: None,
    };
    Diagnostic::new(&RULE, place, message)
        .why(WHY)
        .help("Leave it as it is: its author changes it, or those who run the call.")
}
