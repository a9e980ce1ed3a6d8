//! Pages without a summary.

use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, PageId, PageKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "missing-summary",
    severity: Severity::Error,
    summary: "An article has no summary where the hub asks for one.",
    docs: Docs {
        why: "Lists, feeds, previews and search engines show the summary; without one they show the first paragraph. Only hubs whose hub.yaml lists \
              `summary` under `front-matter.required` have promised summaries, so other hubs never see this finding. Home pages and descriptions of \
              categories need none.",
        bad: "---\ntitle: Hermit crabs\n---",
        good: "---\ntitle: Hermit crabs\nsummary: Crustaceans that live in borrowed shells.\n---",
        remedy: "Add one or two sentences as `summary:`.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Page(run)],
};

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    if !hub
        .config
        .front_matter
        .required
        .iter()
        .any(|key| key == "summary")
    {
        return;
    }
    let page = hub.page(id);
    if page.kind == PageKind::Article
        && page.meta.summary.is_none()
        && !page.meta.is_misspelt("summary")
        && !page.broken_front_matter
    {
        found.push(
            Diagnostic::new(&RULE, &page.source.path, "this page has no summary")
                .why("This hub asks for one: lists, previews and search engines show it.")
                .help("Add one or two sentences to the front matter: `summary: …`."),
        );
    }
}
