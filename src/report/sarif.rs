//! Findings as SARIF 2.1.0, which code scanning services and editors read.
//!
//! Source: Static Analysis Results Interchange Format (SARIF) Version 2.1.0, OASIS Standard; the
//! limits are those of GitHub's code scanning.

use std::collections::BTreeSet;
use std::ops::Range;

use serde::Serialize;

use super::{Finding, Report};
use crate::diagnostic::{Rule, Severity};
use crate::paths::percent_encode;
use crate::privacy::json;
use crate::sources::{Position, Source};
use crate::words;

/// Most results of a run that GitHub takes; it refuses files with more.
pub const RESULTS: usize = 25_000;

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [RunItem<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RunItem<'a> {
    tool: Tool,
    invocations: [Invocation; 1],
    column_kind: &'static str,
    results: Vec<ResultItem<'a>>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    version: &'static str,
    rules: Vec<RuleItem>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RuleItem {
    id: &'static str,
    name: String,
    short_description: Message,
    full_description: Message,
    default_configuration: Configuration,
    help: Help,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Help {
    text: &'static str,
    markdown: String,
}

#[derive(Serialize)]
struct Message {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation {
    execution_successful: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tool_execution_notifications: Vec<Notification>,
}

#[derive(Serialize)]
struct Notification {
    level: &'static str,
    message: Message,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ResultItem<'a> {
    rule_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Message,
    locations: [Location; 1],
    partial_fingerprints: Fingerprints<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fixes: Option<[FixItem; 1]>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: PhysicalLocation,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactLocation {
    uri: String,
    uri_base_id: &'static str,
}

/// From 1; columns are characters, and the end is just after the last one.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

/// Under a name of our own: services make theirs from the files and complain about others in its
/// place.
#[derive(Serialize)]
struct Fingerprints<'a> {
    #[serde(rename = "commonweal/v1")]
    fingerprint: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FixItem {
    description: Message,
    artifact_changes: [Change; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Change {
    artifact_location: ArtifactLocation,
    replacements: [Replacement; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement {
    deleted_region: Region,
    inserted_content: Message,
}

/// The log as one JSON object with a newline at its end. Of more than [`RESULTS`] findings the
/// worst are kept, and a notification counts the rest. `incomplete` is what kept the check from
/// telling, if anything did.
pub fn render(report: &Report, incomplete: Option<&str>) -> String {
    let met: BTreeSet<&Rule> = report
        .findings
        .iter()
        .map(|finding| finding.diagnostic.rule)
        .collect();
    let rules: Vec<&Rule> = met.into_iter().collect();
    let mut kept: Vec<(usize, &Finding)> = report.findings.iter().enumerate().collect();
    let left = kept.len().saturating_sub(RESULTS);
    if left > 0 {
        kept.sort_by_key(|(at, finding)| (finding.diagnostic.severity, *at));
        kept.truncate(RESULTS);
        kept.sort_by_key(|(at, _)| *at);
    }
    let untold = incomplete.map(|text| Notification {
        level: "error",
        message: plain(text),
    });
    let cut = (left > 0).then(|| Notification {
        level: "warning",
        message: plain(&format!(
            "{left} more findings of the mildest kinds are left out"
        )),
    });
    let log = Log {
        schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [RunItem {
            tool: Tool {
                driver: Driver {
                    name: "commonweal",
                    version: env!("CARGO_PKG_VERSION"),
                    rules: rules.iter().map(|rule| rule_item(rule)).collect(),
                },
            },
            invocations: [Invocation {
                execution_successful: incomplete.is_none(),
                tool_execution_notifications: untold.into_iter().chain(cut).collect(),
            }],
            column_kind: "unicodeCodePoints",
            results: kept
                .into_iter()
                .map(|(_, finding)| result(report, &rules, finding))
                .collect(),
        }],
    };
    json::document(&log)
}

fn rule_item(rule: &Rule) -> RuleItem {
    RuleItem {
        id: rule.name,
        name: rule.name.split('-').map(words::capitalised).collect(),
        short_description: plain(rule.summary),
        full_description: plain(rule.docs.why),
        default_configuration: Configuration {
            level: level(rule.severity),
        },
        help: Help {
            text: rule.docs.remedy,
            markdown: rule.markdown("#"),
        },
    }
}

fn result<'a>(report: &Report<'a>, rules: &[&Rule], finding: &'a Finding<'a>) -> ResultItem<'a> {
    let diagnostic = finding.diagnostic;
    let path = &diagnostic.place.path;
    let fixes = diagnostic.fix.as_ref().and_then(|fix| {
        let source = report.sources.text(path)?;
        let replacement = Replacement {
            deleted_region: region_of(source, &fix.range),
            inserted_content: Message {
                text: fix.text.clone(),
            },
        };
        let change = Change {
            artifact_location: artifact(&finding.file),
            replacements: [replacement],
        };
        Some([FixItem {
            description: plain(&diagnostic.help),
            artifact_changes: [change],
        }])
    });
    ResultItem {
        rule_id: diagnostic.rule.name,
        rule_index: rules.iter().position(|rule| diagnostic.is(rule)),
        level: level(diagnostic.severity),
        message: plain(&finding.sentences()),
        locations: [Location {
            physical_location: PhysicalLocation {
                artifact_location: artifact(&finding.file),
                region: finding.span.map(region),
            },
        }],
        partial_fingerprints: Fingerprints {
            fingerprint: &finding.fingerprint,
        },
        fixes,
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

fn artifact(path: &str) -> ArtifactLocation {
    ArtifactLocation {
        uri: percent_encode(path),
        uri_base_id: "%SRCROOT%",
    }
}

fn region_of(source: &Source, range: &Range<usize>) -> Region {
    region((source.position(range.start), source.position(range.end)))
}

fn region((start, end): (Position, Position)) -> Region {
    Region {
        start_line: start.line,
        start_column: start.column,
        end_line: end.line,
        end_column: end.column,
    }
}

/// A plain text message. Viewers make links of `[text](address)` in it (section 3.11.6), and no
/// stranger's text may become one.
fn plain(text: &str) -> Message {
    Message {
        text: text.replace("](", "] ("),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::rules::red_link;
    use crate::diagnostic::{Diagnostic, Place};
    use crate::sources::Sources;

    fn log(found: &[Diagnostic]) -> serde_json::Value {
        serde_json::from_str(&render(
            &Report::new(&Sources::from_texts("", []), found),
            None,
        ))
        .unwrap()
    }

    fn finding(path: String, severity: Severity, message: &str) -> Diagnostic {
        Diagnostic::new(&red_link::RULE, Place { path, range: None }, message).severity(severity)
    }

    #[test]
    fn the_mildest_are_left_out_beyond_the_limit_and_counted() {
        let mut found: Vec<Diagnostic> = (0..RESULTS + 2)
            .map(|n| finding(format!("{n:05}"), Severity::Info, "m"))
            .collect();
        found.push(finding("last".into(), Severity::Error, "m"));
        let log = log(&found);
        let run = &log["runs"][0];
        let results = run["results"].as_array().unwrap();
        assert_eq!(
            (
                results.len(),
                &results[RESULTS - 1]["level"],
                &results[0]["level"]
            ),
            (RESULTS, &"error".into(), &"note".into())
        );
        let note = &run["invocations"][0]["toolExecutionNotifications"][0];
        assert_eq!(
            note["message"]["text"],
            "3 more findings of the mildest kinds are left out"
        );
    }

    #[test]
    fn a_strangers_text_is_no_link_and_a_path_is_an_address() {
        let log = log(&[finding(
            "a b:é%.md".into(),
            Severity::Warning,
            "no `[x](https://evil.example)`",
        )]);
        let result = &log["runs"][0]["results"][0];
        assert_eq!(
            result["message"]["text"],
            "no `[x] (https://evil.example)`."
        );
        assert_eq!(
            result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
            "a%20b%3A%C3%A9%25.md"
        );
        assert_eq!(
            log["runs"][0]["tool"]["driver"]["rules"][0]["name"],
            "RedLink"
        );
    }
}
