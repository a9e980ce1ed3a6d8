//! A decision, counted again: from the records as they are, and as they were at its commit.

use std::collections::BTreeSet;

use super::renamed;
use crate::calls::Decision;
use crate::commands::{Failure, Outcome, printable};
use crate::history::Completeness;
use crate::hub::calls::Calls;
use crate::hub::{Call, Hub};
use crate::load::Revision;
use crate::paths::SourcePath;
use crate::pipeline::{self, KeptLog, Opened, Request};
use crate::rules::{changed_afterwards, foreign_record, late_ballot, seal_change};
use crate::standings::words::counted;

mod resealed;

/// What counting again gave.
pub(super) struct Verdict {
    /// What the decision says and the records do not give; empty when they agree.
    pub differences: Vec<String>,
    /// Those who are named as deciding and are only in a sign-off.
    claimed: Vec<String>,
    /// What `.mailmap` gave to somebody else while the call ran.
    moved: Vec<String>,
    /// Why nobody can tell, where that is so.
    unknown: Option<(String, &'static str)>,
}

impl Verdict {
    /// How the command ends.
    pub fn outcome(&self) -> Outcome {
        match (&self.unknown, self.differences.is_empty()) {
            (Some(_), _) => Outcome::CannotTell,
            (None, true) => Outcome::Clean,
            (None, false) => Outcome::Findings,
        }
    }

    /// Says it.
    pub fn print(&self, hub: &Hub, call: &Call) {
        if let Some((what, help)) = &self.unknown {
            anstream::eprintln!("cannot tell: {}\n  help: {help}", printable(what));
            return;
        }
        for difference in &self.differences {
            anstream::println!("differs: {}", printable(difference));
        }
        if let Some((_, decision)) = call.written().filter(|_| self.differences.is_empty()) {
            let inputs = call.inputs();
            anstream::println!(
                "verified: {} and {} give this decision, at {} and now",
                counted(inputs.reviews, "review"),
                counted(inputs.ballots, "ballot"),
                decision.at.short()
            );
            anstream::println!("{}", inputs.digest);
        }
        let tampered = tampered(hub, call);
        if tampered > 0 && self.differences.is_empty() {
            anstream::println!(
                "note: {} changed afterwards or by others, which changes nothing; `commonweal check` names them",
                match tampered {
                    1 => "1 record was".to_owned(),
                    count => format!("{count} records were"),
                }
            );
        }
        for what in &self.moved {
            anstream::println!(
                "note: `.mailmap` was changed while the call ran, and made somebody else the author of {}",
                printable(what)
            );
        }
        for name in &self.claimed {
            anstream::println!(
                "note: {} is named as deciding but did not commit it; anybody could have typed the sign-off",
                printable(name)
            );
        }
    }
}

/// Counts again.
pub(super) fn verify(request: &Request, opened: &Opened, call: &Call) -> Result<Verdict, Failure> {
    let Some((source, decision)) = call.written() else {
        let id = &call.file.id;
        return Err(Failure::new(
            format!("`{id}` has no decision to verify"),
            format!("`commonweal decide {id}` prints what its records give."),
        )
        .exiting(Outcome::Findings));
    };
    let hub = &opened.hub;
    let claimed = hub.only_signed(call);
    let cannot_tell = |what: String, help| Verdict {
        differences: Vec::new(),
        claimed: Vec::new(),
        moved: Vec::new(),
        unknown: Some((what, help)),
    };
    if hub.completeness() != Completeness::Complete {
        return Ok(cannot_tell(
            "part of the history is missing, so nobody can tell who wrote the records and when"
                .into(),
            "Fetch it with `git fetch --unshallow`; in GitHub Actions, `fetch-depth: 0` at the checkout.",
        ));
    }
    // A commit that is here and not on the branch may be from a line that was thrown away.
    let is_on_branch = hub
        .history
        .index_of(decision.at)
        .is_some_and(|at| hub.calls.timeline.place(at).is_some());
    if !is_on_branch {
        return Ok(cannot_tell(
            format!(
                "the branch does not have the commit {} that was counted",
                decision.at.short()
            ),
            "Fetch the branch anew; if its history was written anew, decide again with `--write`.",
        ));
    }
    let mut differences = call.differences();
    differences.extend(hub.unfounded(call));
    differences.extend(broken(opened, call));
    if let Some(then) = at_its_commit(request, opened, call, &source.text, decision)? {
        let new = then.into_iter().filter(|told| !differences.contains(told));
        let new: Vec<String> = new
            .map(|told| format!("at {}, {told}", decision.at.short()))
            .collect();
        differences.extend(new);
    }
    differences.extend(resealed::differences(request, opened, call)?);
    let history = &hub.history;
    Ok(Verdict {
        differences,
        claimed,
        moved: renamed::since(request, opened, call, history.index_of(decision.at))?,
        unknown: None,
    })
}

/// How many records of a call were changed by others or after they had counted.
fn tampered(hub: &Hub, call: &Call) -> usize {
    let folders = ["ballots", "reviews"].map(|folder| format!("{folder}/{}/", call.file.id));
    let rules = [
        late_ballot::RULE.name,
        changed_afterwards::RULE.name,
        foreign_record::RULE.name,
    ];
    let found = hub.diagnostics.iter();
    let paths: BTreeSet<&str> = found
        .filter(|found| rules.contains(&found.rule.name))
        .map(|found| found.place.path.as_str())
        .filter(|path| folders.iter().any(|folder| path.starts_with(folder)))
        .collect();
    paths.len()
}

/// What is wrong with the seal, and whose records are not theirs. What the decision leaves out in
/// public is no difference.
fn broken(opened: &Opened, call: &Call) -> Vec<String> {
    let id = &call.file.id;
    let own = [
        format!("calls/{id}/"),
        format!("ballots/{id}/"),
        format!("reviews/{id}/"),
    ];
    let is_left_out = |path: &String| {
        let decision = call.written();
        decision.is_some_and(|(_, decision)| decision.leaves_out(path))
    };
    let found = opened.hub.diagnostics.iter().filter(|found| {
        [seal_change::RULE.name, foreign_record::RULE.name].contains(&found.rule.name)
            && own
                .iter()
                .any(|folder| found.place.path.as_str().starts_with(folder.as_str()))
            && !is_left_out(&found.place.path)
    });
    found
        .map(|found| format!("{}: {}", found.place.path, found.message))
        .collect()
}

/// What the decision says and the records of its commit do not give.
fn at_its_commit(
    request: &Request,
    opened: &Opened,
    call: &Call,
    text: &str,
    decision: &Decision,
) -> Result<Option<Vec<String>>, Failure> {
    let request = Request {
        revision: Revision::Named(decision.at.to_string()),
        now: opened.hub.calls.now(),
        ..request.clone()
    };
    let mut read = pipeline::read_again(&request, &mut KeptLog::default())?;
    // What it says of late entries and of records that are left out belongs to the count.
    if let Some(path) = SourcePath::new(&format!("calls/{}/decision.yaml", call.file.id)) {
        read.loaded.sources.add_text(path, text.to_owned());
    }
    let then = read.open_whole(&request);
    let calls: &Calls = &then.hub.calls;
    Ok(Some(match calls.get(&call.file.id) {
        Some(then) => then.differences(),
        None => vec!["there was no such call".into()],
    }))
}
