//! Findings as a Code Quality report of GitLab, which shows them in a merge request's changes.

use serde::Serialize;

use super::{Finding, Report, last_line};
use crate::diagnostic::Severity;
use crate::privacy::json;

/// One entry of the report; GitLab matches entries of two branches by fingerprint.
#[derive(Serialize)]
struct Item<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: &'a str,
    severity: &'static str,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    lines: Lines,
}

/// Lines from 1, both of the range.
#[derive(Serialize)]
struct Lines {
    begin: usize,
    end: usize,
}

/// The report as a JSON array with a newline at its end. What concerns a whole file is shown at its
/// first line.
pub fn render(report: &Report) -> String {
    let items: Vec<Item> = report.findings.iter().map(item).collect();
    json::document(&items)
}

fn item<'a>(finding: &'a Finding) -> Item<'a> {
    let diagnostic = finding.diagnostic;
    let (begin, end) = finding
        .span
        .map_or((1, 1), |(start, end)| (start.line, last_line(start, end)));
    Item {
        description: finding.sentences(),
        check_name: diagnostic.rule.name,
        fingerprint: &finding.fingerprint,
        severity: match diagnostic.severity {
            Severity::Error => "major",
            Severity::Warning => "minor",
            Severity::Info => "info",
        },
        location: Location {
            path: &finding.file,
            lines: Lines { begin, end },
        },
    }
}
