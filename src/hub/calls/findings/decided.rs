//! What is wrong with seals and decisions.

use super::words::name;
use crate::calls::decision::Decision;
use crate::diagnostic::Diagnostic;
use crate::hub::calls::all::Calls;
use crate::hub::calls::broken::Broken;
use crate::hub::calls::call::Call;
use crate::hub::calls::deciders;
use crate::hub::calls::entry::Standing;
use crate::hub::linked::Linked;
use crate::paths::SourcePath;
use crate::rules::{
    claimed_decider, decision_differs, entry_without_answer, foreign_record, seal_change,
};

/// What is wrong with a seal.
pub(super) fn seal(call: &Call, found: &mut Vec<Diagnostic>) {
    let Some(path) = SourcePath::new(&format!("calls/{}/seal.yaml", call.file.id)) else {
        return;
    };
    for broken in &call.broken {
        let mut help =
            format!("Take the file back from git: `git log -p -- {path}` shows who changed what.");
        let message = match broken {
            Broken::Altered(edge) => format!("`{edge}` was changed after it was sealed"),
            Broken::BallotLeftOut(person) => {
                format!(
                    "the branch had the ballot of `{person}` when the vote closed, and the seal leaves it out"
                )
            }
            Broken::BallotTooLate(person) => {
                format!(
                    "the branch did not have the ballot of `{person}` like this when the vote closed"
                )
            }
            Broken::EntryLeftOut(entry) => {
                format!(
                    "the branch had the entry `{entry}` when the call closed, and the seal leaves it out"
                )
            }
            Broken::EntryTooLate(entry) => {
                format!(
                    "the branch did not have the entry `{entry}` like this when the call closed"
                )
            }
            Broken::Roll => "the roll is not the commit that the call asks for".to_owned(),
            Broken::Call(keys) => {
                let of_call = &call.file.source.path;
                help = format!(
                    "Restore {keys} in {of_call}: `git log -p -- {of_call}` shows who changed what."
                );
                format!("the call said something else when it closed, in {keys}")
            }
            Broken::Early(edge) => format!("`{edge}` was sealed before its deadline"),
        };
        found.push(
            Diagnostic::new(&seal_change::RULE, &path, message)
                .why("The seal fixes what had arrived in time; whoever changes it, or what it names, changes the result.")
                .help(help),
        );
    }
}

/// What is wrong with a decision.
pub(super) fn of_decision(
    hub: &Linked,
    calls: &Calls,
    call: &Call,
    path: &SourcePath,
    decision: &Decision,
    found: &mut Vec<Diagnostic>,
) {
    let mut differences = call.differences();
    differences.extend(deciders::unfounded(hub, calls, call));
    for message in differences {
        found.push(
            Diagnostic::new(&decision_differs::RULE, path, message)
                .why("Anybody must be able to count again and get the same.")
                .help(format!("`commonweal decide {} --verify` shows what differs. To overrule the count, say why under `overrides:`.", call.file.id)),
        );
    }
    if let Some(author) = deciders::decided_by_another(hub, calls, call) {
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
            .help("One of them commits the file."),
        );
    }
    for name in deciders::only_signed(hub, calls, call) {
        found.push(
            Diagnostic::new(
                &claimed_decider::RULE,
                path,
                format!("{name} is named as deciding, and only a sign-off in somebody else's commit says so"),
            )
            .why("A sign-off is a line that anybody can type for anybody; whoever commits the file decides.")
            .help("They confirm it by a commit to this file, for example a better answer; or take the name out of `by`."),
        );
    }
    for entry in &call.entries {
        let answered = decision.of_entry(&entry.id);
        let is_answered = answered.is_some_and(|answered| Decision::is_answered(&answered.answer));
        if is_answered || entry.standing == Standing::Withdrawn || call.came_afterwards(entry) {
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
