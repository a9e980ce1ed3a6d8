//! Pages that a change leaves without a text.

use crate::check::change::{Change, head_and_body};
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{PageFile, PageKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "emptied-page",
    severity: Severity::Warning,
    summary: "A change takes all text of a page away and leaves its title.",
    docs: Docs {
        why: "Readers who follow a link to the page find nothing, and those who wrote it stay in \
              the byline of a page that says nothing of theirs. Delete a page that is not wanted \
              any more: links to it are then reported. Checked with `--base`.",
        bad: "content/crab.md in a change\n\n---\ntitle: Crab\n---",
        good: "content/crab.md in a change\n\n---\ntitle: Crab\n---\nThey live on rocky shores.",
        remedy: "Take the text back: `git checkout main -- FILE`. If the page should go, delete its file and list its address under `aliases` in the page that takes its place.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Change(run)],
};

fn run(change: &Change, found: &mut Vec<Diagnostic>) {
    for edit in change.pages.iter() {
        let (Some(page), Some(before)) = (edit.page.map(|id| change.hub.page(id)), &edit.before)
        else {
            continue;
        };
        let is_article = matches!(page.kind, PageKind::Article | PageKind::Envelope)
            && !page.broken_front_matter;
        if is_article && has_text(before) && !has_text(page) {
            found.push(
                Diagnostic::new(&RULE, &page.source.path, "this change leaves nothing of this page's text")
                    .why("Readers who follow a link to it find nothing.")
                    .help("Take the text back, or delete the file and list its address under `aliases` in the page that takes its place."),
            );
        }
    }
}

/// Whether there is more on a page than headings.
fn has_text(page: &PageFile) -> bool {
    let (_, body) = head_and_body(page);
    body.lines()
        .map(str::trim)
        .any(|line| !line.is_empty() && !line.starts_with('#'))
}
