//! Findings as JSON: the stable form that programs read (version 1).

use serde::Serialize;

use super::{Counts, Finding, Report};
use crate::privacy::json;

/// The answer to whether the hub is in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Nothing at or above the level that was asked for.
    Clean,
    /// There are findings at or above it.
    Findings,
    /// Part of the history that the answer needs is missing.
    CannotTell,
}

#[derive(Serialize)]
struct Output<'a> {
    version: u32,
    verdict: Verdict,
    base: Option<&'a str>,
    findings: Vec<Item<'a>>,
    counts: Counts,
    /// How many there were before the change; `null` without `--base`.
    older: Option<Counts>,
}

/// One finding. Lines and columns count from 1, columns in characters; the end is just after the
/// last character.
#[derive(Serialize)]
struct Item<'a> {
    rule: &'a str,
    severity: &'a str,
    path: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    message: &'a str,
    why: &'a str,
    help: &'a str,
    fix: Option<FixItem<'a>>,
    introduced: Option<bool>,
    fingerprint: &'a str,
}

/// What stands in the place of a range instead.
#[derive(Serialize)]
struct FixItem<'a> {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    text: &'a str,
}

/// The report as one JSON object with a newline at its end.
pub fn render(report: &Report, verdict: Verdict) -> String {
    let findings = report
        .findings
        .iter()
        .map(|finding| item(report, finding))
        .collect();
    let older = report.older.as_ref();
    let output = Output {
        version: 1,
        verdict,
        base: older.map(|older| older.base.as_str()),
        findings,
        counts: report.counts(),
        older: older.map(|older| older.counts),
    };
    json::document(&output)
}

fn item<'a>(report: &Report<'a>, finding: &'a Finding<'a>) -> Item<'a> {
    let diagnostic = finding.diagnostic;
    let fix = diagnostic.fix.as_ref().and_then(|fix| {
        let source = report.sources.text(&diagnostic.place.path)?;
        let (start, end) = (
            source.position(fix.range.start),
            source.position(fix.range.end),
        );
        Some(FixItem {
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            text: &fix.text,
        })
    });
    Item {
        rule: diagnostic.rule.name,
        severity: diagnostic.severity.name(),
        path: &diagnostic.place.path,
        line: finding.span.map(|(start, _)| start.line),
        column: finding.span.map(|(start, _)| start.column),
        end_line: finding.span.map(|(_, end)| end.line),
        end_column: finding.span.map(|(_, end)| end.column),
        message: &diagnostic.message,
        why: &diagnostic.why,
        help: &diagnostic.help,
        fix,
        introduced: report.older.is_some().then_some(true),
        fingerprint: &finding.fingerprint,
    }
}
