//! Dates that are yet to come.

use jiff::civil::Date;

use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Hub;

/// The rule.
pub static RULE: Rule = Rule {
    name: "future-date",
    severity: Severity::Warning,
    summary: "The `date` of a page that is committed already is after the day of the newest commit.",
    docs: Docs {
        why: "A date in the future is mostly a slip in the year or in the order of day and month, and it puts the page on top of every list by \
              date. The day of the newest commit stands for today, so that the same commit always gets the same answer.",
        bad: "date: 2062-01-03",
        good: "date: 2026-01-03",
        remedy: "Correct the date; git knows itself when the page was written, so the line may go altogether.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    // Clocks of other time zones may be a day ahead.
    let newest = hub
        .history
        .commits
        .iter()
        .map(|commit| commit.committed.max(commit.authored))
        .max();
    let Some(newest) = newest.and_then(|time| time.date().parse::<Date>().ok()?.tomorrow().ok())
    else {
        return;
    };
    for page in &hub.pages {
        let (Some(day), Some(written)) = (&page.meta.date, &page.meta.written_date) else {
            continue;
        };
        // What is not committed yet may well be newer than every commit.
        if page.credit.revisions.is_empty() || day.parse::<Date>().is_ok_and(|day| day <= newest) {
            continue;
        }
        found.push(
            Diagnostic::new(
                &RULE,
                (&page.source.path, written.range.clone()),
                format!("`{day}` is after the newest commit of the hub"),
            )
            .why(
                "The page was committed before the date that it gives, so one of the two is wrong.",
            )
            .help("Correct the date, or remove the line: git knows when the page was written."),
        );
    }
}
