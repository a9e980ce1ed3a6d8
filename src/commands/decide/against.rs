//! What stands against a decision that the records give: a seal that was altered, and winners that
//! would not be merged as they are.

use std::collections::BTreeSet;

use crate::calls::Decision;
use crate::check;
use crate::commands::{Failure, Outcome};
use crate::diagnostic::Severity;
use crate::hub::Call;
use crate::hub::calls::{Doubt, Entry, Where};
use crate::pipeline::Opened;
use crate::rules::seal_change;

/// Most of them that are named.
const NAMED: usize = 10;

/// Refuses a decision that something stands against, unless it says why it was made all the same.
pub(super) fn check(opened: &Opened, call: &Call, decision: &Decision) -> Result<(), Failure> {
    let hub = &opened.hub;
    let mut told = Vec::new();
    let seal = format!("calls/{}/seal.yaml", call.file.id);
    let found = check::check(hub);
    // As it was found: a seal that was altered is no matter of `checks` in hub.yaml.
    let broken = hub.diagnostics.iter();
    let broken = broken.filter(|it| it.is(&seal_change::RULE));
    let broken = broken.filter(|found| found.place.path == seal);
    told.extend(broken.map(|found| format!("{seal}: {}", found.message)));
    let doubts = call.doubts.iter();
    let grave = doubts.filter(|it| !matches!(it, Doubt::LateSeal { .. }));
    told.extend(grave.map(Doubt::told));
    let touched = call.touched.iter().filter(|it| it.is_grave);
    told.extend(touched.map(|it| {
        format!(
            "{}: somebody else {} before the call closed",
            it.path, it.what
        )
    }));
    let placed = decision.awards.values();
    let placed = placed.flat_map(|award| award.places.iter().flatten());
    let placed: BTreeSet<&String> = placed.collect();
    for entry in placed.into_iter().filter_map(|id| call.entry(id)) {
        let findings = match &entry.place {
            Where::Submission(at) => of_request(opened, *at),
            _ => {
                let files = files(opened, entry);
                let errors = found.iter().filter(|it| it.severity == Severity::Error);
                let own = errors.filter(|found| files.contains(found.place.path.as_str()));
                own.map(|found| format!("{}: {}", found.place.path, found.message))
                    .collect()
            }
        };
        told.extend(
            findings
                .into_iter()
                .map(|it| format!("`{}`: {it}", entry.id)),
        );
    }
    let has_quorum = call.results.values().all(|result| result.has_quorum);
    let is_judged = call.unreviewed().is_empty();
    if told.is_empty() && has_quorum && is_judged && !decision.despite.is_empty() {
        let message = format!("nothing stands against deciding `{}`", call.file.id);
        return Err(Failure::new(message, "Leave out `--despite`.").exiting(Outcome::Findings));
    }
    if told.is_empty() || !decision.despite.is_empty() {
        return Ok(());
    }
    let more = told.len().saturating_sub(NAMED);
    told.truncate(NAMED);
    if more > 0 {
        told.push(format!("{more} more; `commonweal check` lists them"));
    }
    let message = format!(
        "these problems keep `{}` from being decided:\n  {}",
        call.file.id,
        told.join("\n  ")
    );
    let hint = "Have it fixed, or decide all the same and say why in public: `--despite REASON`.";
    Err(Failure::new(message, hint).exiting(Outcome::Findings))
}

/// What would keep an entry that is an open request from being merged.
fn of_request(opened: &Opened, at: usize) -> Vec<String> {
    let request = opened.hub.submissions.all.get(at);
    let findings = request.into_iter().flat_map(|request| &request.findings);
    let errors = findings.filter(|found| found.severity == Severity::Error);
    errors
        .map(|found| format!("{}: {}", found.path, found.message))
        .collect()
}

/// The files of an entry: as they are judged, and as they are today.
fn files<'a>(opened: &'a Opened, entry: &'a Entry) -> BTreeSet<&'a str> {
    let mut files: BTreeSet<&str> = entry.files.keys().map(String::as_str).collect();
    if let Where::Pages(pages) = &entry.place {
        let pages = pages.iter().map(|page| opened.hub.page(*page));
        files.extend(pages.map(|page| page.source.path.as_str()));
    }
    files
}
