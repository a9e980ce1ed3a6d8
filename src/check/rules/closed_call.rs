//! Entries to a call that does not take any.

use crate::check::change::{Change, PageEdit};
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "closed-call",
    severity: Severity::Error,
    summary: "A change brings a new entry to a call that does not take entries now.",
    docs: Docs {
        why: r#"An entry that comes when nobody judges any more is work for nothing, and one that comes before the call is open may miss what it will say. The time is `--now`, else that of the branch's newest commit; the dates in somebody's own commits say nothing. Checked with `--base`."#,
        bad: r#"call: clock

In a change of 20 June, for a call that closed on 14 June"#,
        good: r#"call: next-clock"#,
        remedy: r#"Send the page without `call:`, answer a call that is open, or ask those who run the call: entries that are late through no fault of their makers may be taken by name."#,
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Change(run)],
};

/// The moment by which a change is judged: the one that is given, and never before the newest
/// commit of the branch; `None` where nobody knows.
pub(super) fn moment(change: &Change) -> Option<i64> {
    let commits = &change.hub.history.commits;
    let of_branch = commits
        .iter()
        .filter(|commit| !change.diff.commits.contains(&commit.id))
        .map(|commit| commit.committed.seconds)
        .max();
    let tip = change.diff.tip_at;
    change.hub.calls.given().max(of_branch).max(tip)
}

fn run(change: &Change, found: &mut Vec<Diagnostic>) {
    let Some(now) = moment(change) else {
        return;
    };
    found.extend(
        change
            .pages
            .iter()
            .filter_map(|edit| late(change, edit, now)),
    );
}

fn late(change: &Change, edit: &PageEdit, now: i64) -> Option<Diagnostic> {
    let page = change.hub.page(edit.page?);
    let named = page.meta.call.as_ref()?;
    let mut calls = change.hub.calls.files();
    let call = calls.find(|call| named.names(&call.id))?;
    let was_entry = edit
        .before
        .as_ref()
        .and_then(|before| before.meta.call.as_ref())
        .is_some_and(|before| before.names(&call.id));
    // Who opens an envelope that was in an open request enters nothing new.
    let path = page.source.path.as_str();
    let joined = change.hub.calls.get(&call.id);
    let is_opening = joined.is_some_and(|call| call.is_sealed_envelope(path));
    if was_entry || named.withdrawn || is_opening {
        return None;
    }
    let why = change.hub.calls.refuses(call, now)?;
    let message = format!("\"{}\" {why}", call.title());
    let open: Vec<String> = change
        .hub
        .calls
        .files()
        .filter(|call| change.hub.calls.refuses(call, now).is_none())
        .take(5)
        .map(|call| format!("`call: {}`", call.id))
        .collect();
    let help = if open.is_empty() {
        "Send the page without `call:`; no call is open now.".to_owned()
    } else {
        format!(
            "Send the page without `call:`, or answer what is open: {}.",
            open.join(", ")
        )
    };
    Some(
        Diagnostic::new(&RULE, (&page.source.path, named.range.clone()), message)
            .why("Nobody judges what comes now, so the work would be for nothing.")
            .help(help),
    )
}
