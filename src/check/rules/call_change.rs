//! Changes of what a call has promised, once it is open.

use std::sync::Arc;

use crate::calls::place::Record;
use crate::calls::{CallFile, Moment, frozen};
use crate::check::change::Change;
use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::history::git::change::{DeltaKind, FileDelta};
use crate::paths::SourcePath;
use crate::sources::Source;

/// The rule.
pub static RULE: Rule = Rule {
    name: "call-change",
    severity: Severity::Error,
    summary: "A change edits what a call has promised, after it was opened and without saying so, or after it was closed.",
    docs: Docs {
        why: r#"People enter by the question, the criteria, the rights and the rewards that a call names. Whoever changes them afterwards chooses another winner. Until entries are closed a call may be amended in public; later it may not. Dates may be moved to a later day that is still ahead. Checked with `--base`."#,
        bad: r#"criteria:
  - { id: build, weight: 5 }   # was 2"#,
        good: r#"criteria:
  - { id: build, weight: 5 }
amendments:
  - { date: 2026-05-20, what: "build" weighs 5 instead of 2, why: Schools asked for it. }"#,
        remedy: r#"Take the change back, or add an entry to `amendments` with its date, what was changed and why. After `closes`, begin another call."#,
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Change(run)],
};

fn run(change: &Change, found: &mut Vec<Diagnostic>) {
    let Some(now) = super::closed_call::moment(change) else {
        return;
    };
    for file in &change.diff.files {
        let id = SourcePath::new(file.earlier_path()).and_then(|path| match Record::of(&path) {
            Some(Ok(Record::Call(id))) => Some(id),
            _ => None,
        });
        if let Some(id) = id {
            found.extend(of_call(change, file, &id, now));
        }
    }
}

fn of_call(change: &Change, file: &FileDelta, id: &str, now: i64) -> Option<Diagnostic> {
    let (path, bytes) = file.before.as_ref()?;
    let text = String::from_utf8_lossy(bytes).into_owned();
    let before = read(id, &Arc::new(Source::new(path.clone(), text)));
    let is_past = |moment: Option<Moment>| moment.is_some_and(|moment| now >= moment.at);
    if before.keys.draft || before.dates.opens.is_some() && !is_past(before.dates.opens) {
        return None;
    }
    let why = "Those who entered did so by what was written here; whoever changes it afterwards chooses another winner.";
    let is_gone = file.kind == DeltaKind::Deleted || file.moved_from().is_some();
    if is_gone {
        let place = crate::diagnostic::Place {
            path: file.path.clone(),
            range: None,
        };
        return Some(
            Diagnostic::new(&RULE, place, "this change removes a call that was opened")
                .why(why)
                .help("Keep the file. A call that is called off says so: `closed: { date: …, reason: … }`."),
        );
    }
    let after = change.hub.sources.text(&file.path)?;
    let after_file = read(id, after);
    let changed = frozen::changed(&before, &after_file, now);
    let first = changed.first()?;
    let is_closed = is_past(before.dates.closes);
    let amended = after_file.keys.amendments.len() > before.keys.amendments.len();
    if amended && !is_closed {
        return None;
    }
    let top = first.split('.').next().unwrap_or_default();
    let range = after_file
        .tree
        .get(top)
        .map_or(0..0, |entry| entry.key_range.clone());
    let keys: Vec<String> = changed
        .iter()
        .map(|key| format!("`{}`", quoted(key)))
        .collect();
    let help = if is_closed {
        "Take the change back: after `closes` nothing of this may change. Another call may do better."
    } else {
        "Take the change back, or add an entry to `amendments:` with its date, what was changed and why."
    };
    let state = if is_closed { "is closed" } else { "is open" };
    let message = format!(
        "this call {state}, and the change edits {}",
        keys.join(", ")
    );
    Some(
        Diagnostic::new(&RULE, (&after.path, range), message)
            .why(why)
            .help(help),
    )
}

fn read(id: &str, source: &Arc<Source>) -> CallFile {
    CallFile::read(id, source, &mut Vec::new())
}
