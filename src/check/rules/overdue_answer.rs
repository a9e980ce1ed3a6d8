//! First answers that were promised.

use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Place, Rule, Severity};
use crate::hub::Hub;
use crate::hub::answers::{Awaited, What};
use crate::privacy::quoted;

/// The rule.
pub static RULE: Rule = Rule {
    name: "overdue-answer",
    severity: Severity::Warning,
    summary: r#"Somebody waits longer for a first answer than hub.yaml promises under `answers`."#,
    docs: Docs {
        why: r#"Whoever sent something was promised an answer within this time. The first answer is a merge, a `Decision:` in the branch, a closing, a review or a comment of a member; what its author or a program says does not count. Lateness is measured at `--now`, else at the newest commit. The site only says by when an answer was promised."#,
        bad: r#"answers: { within: 7d }, and a pull request of three weeks ago that nobody answered"#,
        good: r#"A comment of a member, or `Decision: #12 declined: no source` in an empty commit"#,
        remedy: r#"Answer it, or say when you will look at it: `commonweal submissions --unanswered` lists all that wait."#,
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

/// Most that are told.
const TOLD: usize = 50;

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let Some((within, now)) = hub.answers.within.zip(hub.now) else {
        return;
    };
    let overdue: Vec<&Awaited> = hub.answers.overdue(now).collect();
    for awaited in overdue.iter().take(TOLD) {
        let (name, path) = called(hub, awaited.what);
        let since = awaited.since.map_or(String::new(), |since| {
            format!(" since {}", crate::calls::Moment::utc(since).day())
        });
        let place = Place { path, range: None };
        found.push(
            Diagnostic::new(
                &RULE,
                place,
                format!("{name} waits{since} for a first answer, which was promised within {within}"),
            )
            .why("The hub promised this to the sender.")
            .help("Answer it, or say when you will look at it; `commonweal submissions --unanswered` lists all that wait."),
        );
    }
    if let Some(more) = overdue.len().checked_sub(TOLD).filter(|more| *more > 0) {
        let place = Place {
            path: ".git".to_owned(),
            range: None,
        };
        found.push(
            Diagnostic::new(
                &RULE,
                place,
                format!("{more} more wait longer than promised"),
            )
            .why("The hub promised this to the senders.")
            .help("`commonweal submissions --unanswered` lists all that wait."),
        );
    }
}

/// What something that was sent is called, and the file that it belongs to.
fn called(hub: &Hub, what: What) -> (String, String) {
    match what {
        What::Submission(at) => {
            let submission = hub.submissions.all.get(at);
            let id = submission.map_or("", |submission| submission.id.as_str());
            (
                format!("the submission `{}`", quoted(id)),
                ".git".to_owned(),
            )
        }
        What::Idea { call, entry } => {
            let call = &hub.calls.all[call];
            let entry = &call.entries[entry];
            let path = call.file.source.path.to_string();
            (format!("the idea `{}`", entry.id), path)
        }
    }
}
