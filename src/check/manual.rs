//! The documentation of all rules as text: the manual's page, and the list for a terminal.

use std::fmt::Write as _;

use super::rules::all;

/// The manual's page of all rules, in Markdown.
pub fn page() -> String {
    let mut out = String::from(
        "---\ntitle: Rules\nsummary: What `commonweal check` finds, why it matters, and what to do.\norder: 3\n---\n\nWhat `commonweal check` finds. Set the severity of each in hub.yaml: `checks: { NAME: off }`, or `info`, `warning`, `error`.\n\n",
    );
    out.push_str("| Rule | Severity | What it finds |\n|---|---|---|\n");
    for rule in all() {
        let _ = writeln!(
            out,
            "| [`{0}`](#{0}) | {1} | {2} |",
            rule.name,
            rule.severity.name(),
            rule.summary
        );
    }
    for rule in all() {
        let _ = write!(out, "\n{}", rule.markdown("##"));
    }
    out
}

/// All rules, one on a line.
pub fn overview() -> String {
    let width = all().map(|rule| rule.name.len()).max().unwrap_or_default();
    let mut out = String::new();
    for rule in all() {
        let _ = writeln!(
            out,
            "{:width$}  {:7}  {}",
            rule.name,
            rule.severity.name(),
            rule.summary
        );
    }
    out.push_str("\n`commonweal rules NAME` explains one.\n");
    out
}
