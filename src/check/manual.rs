//! The rules' documentation as text: for `commonweal rules NAME`, and all of it as the manual's
//! page.

use std::fmt::Write as _;

use super::{RULES, Rule};

/// The manual's page of all rules, in Markdown.
pub fn page() -> String {
    let mut out = String::from(
        "# Rules\n\nWhat `commonweal check` finds. Each rule can be weighed in hub.yaml: `checks: { NAME: off }`, or `info`, `warning`, `error`.\n\n",
    );
    out.push_str("| Rule | Severity | What it finds |\n|---|---|---|\n");
    for rule in RULES {
        let _ = writeln!(
            out,
            "| [`{0}`](#{0}) | {1} | {2} |",
            rule.name,
            rule.severity.name(),
            rule.summary
        );
    }
    for rule in RULES {
        let _ = write!(out, "\n{}", section(rule, "##"));
    }
    out
}

/// A rule's documentation in Markdown, under a heading of the given marks.
pub fn section(rule: &Rule, marks: &str) -> String {
    let docs = &rule.docs;
    let mut out = format!(
        "{marks} {}\n\n{} ({} unless hub.yaml says otherwise.)\n\n{}\n",
        rule.name,
        rule.summary,
        rule.severity.name(),
        docs.why
    );
    for (lead, example) in [("Found:", docs.bad), ("Right:", docs.good)] {
        if !example.is_empty() {
            let fence = if example.contains("```") {
                "````"
            } else {
                "```"
            };
            let _ = write!(
                out,
                "\n{lead}\n\n{fence}text\n{}\n{fence}\n",
                example.trim_end()
            );
        }
    }
    let _ = write!(out, "\n{}\n", docs.remedy);
    out
}

/// A rule's documentation for a terminal.
pub fn terminal(rule: &Rule) -> String {
    let docs = &rule.docs;
    let mut out = format!(
        "{} ({})\n\n{}\n\n{}\n",
        rule.name,
        rule.severity.name(),
        rule.summary,
        docs.why
    );
    for (lead, example) in [("Found:", docs.bad), ("Right:", docs.good)] {
        if !example.is_empty() {
            let _ = write!(out, "\n{lead}\n");
            for line in example.trim_end().lines() {
                let _ = writeln!(out, "{}", format!("    {line}").trim_end());
            }
        }
    }
    let _ = write!(
        out,
        "\n{}\n\nIn hub.yaml: `checks: {{ {}: off }}`, or `info`, `warning`, `error`.\n",
        docs.remedy, rule.name
    );
    out
}

/// All rules, one on a line.
pub fn overview() -> String {
    let width = RULES
        .iter()
        .map(|rule| rule.name.len())
        .max()
        .unwrap_or_default();
    let mut out = String::new();
    for rule in RULES {
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
