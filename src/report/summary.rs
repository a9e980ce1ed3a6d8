//! Findings as a Markdown table: the summary of a workflow's run, which GitHub shows above the
//! logs.

use std::fmt::Write;

use super::terminal::{older, summary};
use super::{Finding, Report};
use crate::diagnostic::Severity;
use crate::privacy::markdown::cell;

/// Most rows of the table: GitHub takes no summary above 1 MiB, and nobody reads more.
pub const ROWS: usize = 100;

/// How many findings there are, then a table of the worst. Every stranger's text is shown as it is
/// written: it makes no markup, link or mention.
pub fn render(report: &Report) -> String {
    let mut out = format!("### Commonweal: {}\n\n", summary(report));
    let mut findings: Vec<&Finding> = report.findings.iter().collect();
    findings.sort_by_key(|finding| finding.diagnostic.severity);
    if !findings.is_empty() {
        out.push_str("| Severity | Rule | Where | What | Next step |\n|---|---|---|---|---|\n");
    }
    for finding in findings.iter().take(ROWS) {
        let diagnostic = finding.diagnostic;
        let line = finding
            .span
            .map(|(start, _)| format!(":{}", start.line))
            .unwrap_or_default();
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} | {} |",
            severity(diagnostic.severity),
            cell(diagnostic.rule.name),
            cell(&format!("{}{line}", diagnostic.place.path)),
            cell(&diagnostic.message),
            cell(&diagnostic.help)
        );
    }
    if let Some(left) = findings.len().checked_sub(ROWS).filter(|left| *left > 0) {
        let _ = writeln!(
            out,
            "\nand {left} more: the log of this step counts them by rule"
        );
    }
    if let Some(older) = older(report) {
        let _ = writeln!(out, "\n{}", cell(&older));
    }
    out.push('\n');
    out
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "**error**",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::rules::red_link;
    use crate::diagnostic::{Diagnostic, Place};
    use crate::sources::Sources;

    #[test]
    fn nothing_of_a_stranger_is_markup() {
        let sources = Sources::from_texts("", []);
        let hostile = "<img src=x> | [a](https://evil.example) `b` \\| @ada #1\n| x |\u{202e}";
        let place = Place {
            path: hostile.into(),
            range: None,
        };
        let found = [Diagnostic::new(&red_link::RULE, place, hostile).help(hostile)];
        let out = render(&Report::new(&sources, &found));
        let row = out
            .lines()
            .find(|line| line.starts_with("| info |"))
            .unwrap();
        assert_eq!(row.matches('|').count(), 6, "{row}");
        assert!(
            !out.contains(['`', '[', '\\', '\u{202e}'])
                && !out.contains("<img")
                && !out.contains("://")
                && !out.contains("@ada"),
            "{out}"
        );
        assert_eq!(out.lines().count(), 6, "{out}");
    }

    #[test]
    fn the_worst_come_first_and_no_summary_is_too_large() {
        let sources = Sources::from_texts("", []);
        let long = "<".repeat(5000);
        let finding = |n: usize, severity| {
            Diagnostic::new(
                &red_link::RULE,
                Place {
                    path: format!("{n:04}{long}"),
                    range: None,
                },
                &*long,
            )
            .severity(severity)
            .help(&*long)
        };
        let mut found: Vec<Diagnostic> = (0..500).map(|n| finding(n, Severity::Info)).collect();
        found.push(finding(999, Severity::Error));
        let out = render(&Report::new(&sources, &found));
        assert!(out.len() < 1 << 20, "{}", out.len());
        assert!(out.find("**error**") < out.find("| info |"));
        assert!(
            out.contains("\nand 401 more: "),
            "{}",
            &out[out.len() - 100..]
        );
    }
}
