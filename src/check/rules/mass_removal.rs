//! Changes that take many pages away.

use crate::check::change::Change;
use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Place, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "mass-removal",
    severity: Severity::Warning,
    summary: "A change removes ten pages or more, or all of them.",
    docs: Docs {
        why: "A folder that was moved by accident, or a page emptied by a stranger, looks harmless \
              in a list of files. Links to removed pages lead nowhere, and their authors lose \
              their page. A change that leaves no page at all is an error: a hub without pages \
              cannot be built. Checked with `--base`.",
        bad: "content/a.md … content/z.md    (removed, and nothing takes their place)",
        good: "content/a.md → content/archive/a.md    (moved: readers who ask for the old address find it by an alias)",
        remedy: "Take back what was not meant: `git checkout main -- content/`. If it is meant, say why in the pull request, and leave `aliases` in the pages that \
                 take the place of the others.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Change(run)],
};

/// From so many on, somebody should look twice.
const MANY: usize = 10;

fn run(change: &Change, found: &mut Vec<Diagnostic>) {
    let removed: Vec<&str> = change
        .pages
        .iter()
        .filter(|edit| edit.page.is_none() && edit.before.is_some())
        .map(|edit| edit.path.as_str())
        .collect();
    let (Some(first), is_all) = (removed.first(), change.hub.pages.is_empty()) else {
        return;
    };
    if removed.len() < MANY && !is_all {
        return;
    }
    let message = match (is_all, removed.len()) {
        (true, _) => "this change leaves no page in the hub".to_owned(),
        (false, count) => format!("this change removes {count} pages"),
    };
    let severity = if is_all {
        Severity::Error
    } else {
        Severity::Warning
    };
    let base = quoted(change.branch.name);
    found.push(
        Diagnostic::new(&RULE, Place { path: (*first).to_owned(), range: None }, message).severity(severity)
            .why("Links to removed pages lead nowhere, and their authors lose their page.")
            .help(format!("Take back what was not meant: `git checkout {base} -- PATH`. If it is meant, say why, and leave `aliases` in the pages that take their place.")),
    );
}
