//! Texts that the Markdown parser fails on.

use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Page;

/// The rule.
pub static RULE: Rule = Rule {
    name: "unreadable-markdown",
    severity: Severity::Error,
    summary: "The Markdown parser fails on a page, which is shown as it was typed.",
    docs: Docs {
        why: "A fault of the parser must not stop a whole hub, so the page is published as plain text.",
        bad: "",
        good: "",
        remedy: "Take the page's last additions out one by one until it is read again, and report the part that causes it: the fault is ours.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Text(run)],
};

fn run(page: &Page, found: &mut Vec<Diagnostic>) {
    if page.facts.parser_failed {
        found.push(
            Diagnostic::new(&RULE, (&page.source.path, page.body.start..page.body.start), "the Markdown of this page cannot be read")
            .why("It is shown as it was typed. The fault is the parser's, not the page's.")
            .help("Take the last additions out one by one until it is read again, and report the part that causes it."),
        );
    }
}
