//! Calls whose dates nobody looks at.

use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::forge::Forge;
use crate::hub::calls::State;
use crate::hub::{Call, Hub};
use crate::paths::SourcePath;

/// The rule.
pub static RULE: Rule = Rule {
    name: "no-calendar",
    severity: Severity::Warning,
    summary: r#"A call has a future date, and no workflow of the repository runs daily for it."#,
    docs: Docs {
        why: r#"Nothing happens in a repository by itself when a date passes: what had arrived is not sealed, and the lists of the site stay as they were at the last merge. The rule looks for `calls seal` in the workflow files of the repository that hub.yaml names; it skips hubs without `repository` and those in a folder of a larger repository."#,
        bad: r#"closes: 2026-06-14, and workflows that check and publish only"#,
        good: r#".github/workflows/calendar.yml, .gitlab/calendar.yml, .forgejo/workflows/calendar.yml"#,
        remedy: r#"`commonweal init --crowd` writes it; where something else runs `commonweal calls seal --due` and `commonweal publish` every day, switch the rule off."#,
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

/// What such a workflow runs.
const SEALING: &[u8] = b"calls seal";

/// As much of a workflow file is read, and as many of them.
const LIMIT: usize = 256 << 10;
const FILES: usize = 100;

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    if hub.config.repository.is_none() || !hub.sources.folder.is_empty() {
        return;
    }
    let ahead = hub.calls.all.iter().find_map(|call| {
        let edge = next(hub, call)?;
        Some((call, edge))
    });
    let Some((call, edge)) = ahead else {
        return;
    };
    let files = hub.sources.unpublished.iter();
    let mut workflows = files.filter(|path| is_workflow(path)).take(FILES);
    if workflows.any(|path| looks(hub, path)) {
        return;
    }
    let message = format!("this call has a future date ({edge}), and no workflow acts on it");
    found.push(
        Diagnostic::new(&RULE, &call.file.source.path, message)
            .why("When the date passes, what had arrived is not sealed, and the site stays as it was.")
            .help("`commonweal init --crowd` writes a workflow that seals and publishes once a day."),
    );
}

fn is_workflow(path: &SourcePath) -> bool {
    let lower = path.as_str().to_ascii_lowercase();
    matches!(path.extension().as_str(), "yml" | "yaml")
        && Forge::all().any(|forge| forge.runs(&lower))
}

/// The next date of a call that is not over.
fn next(hub: &Hub, call: &Call) -> Option<crate::calls::Moment> {
    if !matches!(call.state, State::Announced | State::Open | State::Judging) {
        return None;
    }
    let edges = call.file.dates.edges().map(|(_, moment)| moment);
    edges
        .filter(|moment| !hub.calls.is_past(moment.at))
        .min_by_key(|moment| moment.at)
}

/// Whether a workflow seals; one that cannot be read may.
fn looks(hub: &Hub, path: &SourcePath) -> bool {
    hub.sources.head(path, LIMIT).map_or_else(
        |_| path.stem() == "calendar",
        |text| text.windows(SEALING.len()).any(|part| part == SEALING),
    )
}
