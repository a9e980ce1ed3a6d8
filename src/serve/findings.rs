//! What is wrong with the page that a browser looks at, as JSON for its banner.

use serde::Serialize;

use super::live::{Live, Problem};
use super::preview::{Found, Preview};
use crate::diagnostic::Diagnostic;
use crate::paths::OutputPath;
use crate::report::Report;

/// The answer to a page that asks about itself.
#[derive(Serialize)]
pub(super) struct Told<'a> {
    /// Why the newest edit is not shown.
    problem: Option<&'a Problem>,
    findings: Vec<Shown>,
}

#[derive(Serialize)]
struct Shown {
    rule: &'static str,
    severity: &'static str,
    path: String,
    /// From 1; `null` when the finding is about the whole file.
    line: Option<usize>,
    column: Option<usize>,
    message: String,
    why: String,
    help: String,
}

/// What there is to tell at the path of a URL.
pub(super) fn tell<'a>(live: &'a Live, url_path: &str) -> Told<'a> {
    let findings = live
        .preview
        .as_ref()
        .map(|preview| match preview.find(url_path) {
            Found::File(output) => about(preview, &output),
            _ => Vec::new(),
        });
    Told {
        problem: live.problem.as_ref(),
        findings: findings.unwrap_or_default(),
    }
}

/// Findings about the files that an output is made of; those about hub.yaml are shown on the home
/// page.
fn about(preview: &Preview, output: &OutputPath) -> Vec<Shown> {
    let hub = preview.hub();
    let page = hub.pages.iter().find(|page| {
        page.output == *output
            || page.info_output == *output
            || page.history_output.as_ref() == Some(output)
    });
    let person = hub
        .people
        .all
        .iter()
        .find(|person| person.output == *output);
    let profile = person.and_then(|person| person.profile.as_ref());
    let mut paths: Vec<&str> = page
        .map(|page| page.source.path.as_str())
        .into_iter()
        .chain(profile.map(|profile| profile.source.path.as_str()))
        .collect();
    if output.as_str() == "index.html" {
        paths.push("hub.yaml");
    }
    let found: Vec<Diagnostic> = preview
        .findings()
        .iter()
        .filter(|found| paths.contains(&found.place.path.as_str()))
        .cloned()
        .collect();
    let report = Report::new(&hub.sources, &found);
    let shown = report.findings.iter().map(|finding| Shown {
        rule: finding.diagnostic.rule.name,
        severity: finding.diagnostic.severity.name(),
        path: finding.diagnostic.place.path.clone(),
        line: finding.span.map(|(start, _)| start.line),
        column: finding.span.map(|(start, _)| start.column),
        message: finding.diagnostic.message.clone(),
        why: finding.diagnostic.why.clone(),
        help: finding.diagnostic.help.clone(),
    });
    shown.collect()
}
