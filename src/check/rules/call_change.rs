//! Changes of what a call has promised, once it is open.

use std::sync::Arc;

use crate::calls::place::Record;
use crate::calls::{CallFile, Moment, frozen};
use crate::check::change::Change;
use crate::check::run::{Check, Run};
use crate::diagnostic::Diagnostic;
use crate::history::git::change::{DeltaKind, FileDelta};
use crate::paths::SourcePath;
use crate::rules::call_change::{RULE, WHY, edited};
use crate::sources::Source;

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Change(run), Run::Load("hub")],
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
    let is_gone = file.kind == DeltaKind::Deleted || file.moved_from().is_some();
    if is_gone {
        let place = crate::diagnostic::Place {
            path: file.path.clone(),
            range: None,
        };
        return Some(
            Diagnostic::new(&RULE, place, "this change removes a call that was opened")
                .why(WHY)
                .help("Keep the file. To call it off, write `closed: { date: …, reason: … }`."),
        );
    }
    let after = change.hub.sources.text(&file.path)?;
    let after_file = read(id, after);
    let changed = match change.hub.calls.get(id) {
        Some(call) => call.broken_promises([&before, &after_file], now),
        None => frozen::changed(&before, &after_file, now),
    };
    let range = after_file.range_of(changed.first()?);
    let is_closed = is_past(before.dates.closes);
    let amended = after_file.keys.amendments.len() > before.keys.amendments.len();
    if amended && !is_closed {
        return None;
    }
    let told = edited(&changed, is_closed);
    Some(
        Diagnostic::new(&RULE, (&after.path, range), told.message)
            .why(told.why)
            .help(told.help),
    )
}

fn read(id: &str, source: &Arc<Source>) -> CallFile {
    CallFile::read(id, source, &mut Vec::new())
}
