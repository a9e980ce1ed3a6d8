//! Small hubs written as text and what is expected of them: `tests/cases/**/*.txt`.
//!
//! Lines such as `=== content/crab.md` begin a file, `=== history` a log in the form of
//! `Log::parse_text`, and `=== expect check` the findings, `=== expect credits content/crab.md`
//! (`explain`, `json`, `csv`, …) the credit of a page, or of the whole hub without a path.
//! `=== expect theme` what is wrong with the theme that it has made. `=== change` begins a change
//! to the hub, and `=== expect change` says what it brings; see `change.rs`. `UPDATE=1 cargo test`
//! rewrites the expectations; the diff is what to review. `=== expect page crab/index.html` says what
//! a rendered page says, `=== expect around crab/index.html` what stands around that, and `=== expect
//! outputs crab/` which files there are below a folder.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use commonweal::check::rules::CHECKS;
use commonweal::check::{self, Run, all as rules};
use commonweal::credits::{
    Credits, Detail, all_contributors, bibtex, cff, csv, explain, json, table,
};
use commonweal::history::Log;
use commonweal::hub::Hub;
use commonweal::pages;
use commonweal::report::Report;
use commonweal::theme::Theme;

mod change;
mod hub;
mod page;
mod site;

use hub::{Built, Files, Part, history};

/// A case: its parts in order, each with its heading.
pub struct Case {
    pub file: PathBuf,
    parts: Vec<Part>,
}

#[test]
fn cases_hold() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut failures = Vec::new();
    for mut case in all() {
        let built = case.build();
        let renderer = case.shows_pages().then(|| case.renderer());
        let mut changed = false;
        let name = case.file.display().to_string();
        let parts = case.parts.clone();
        for (at, (heading, text)) in case.parts.iter_mut().enumerate() {
            let Some(what) = heading.strip_prefix("expect ") else {
                continue;
            };
            let actual = match what.split_once(' ').unwrap_or((what, "")) {
                ("check", "") => findings(&built),
                ("theme", "") => of_theme(&built.hub),
                ("change", "") => {
                    let (base, change) = (hub_parts(&parts), change_parts(&parts[..at]));
                    change::findings(base, change)
                }
                ("credits", path) => table::render(&credits(&built, path, Detail::Credit)),
                ("explain", path) => explain::render(&credits(&built, path, Detail::Reasons)),
                ("json", path) => json::render(&credits(&built, path, Detail::Reasons)),
                ("cff", path) => cff::render(&credits(&built, path, Detail::Credit)),
                ("bibtex", path) => bibtex::render(&credits(&built, path, Detail::Credit)),
                ("all-contributors", path) => {
                    all_contributors::render(&credits(&built, path, Detail::Credit))
                }
                ("csv", path) => {
                    csv::render(&credits(&built, path, Detail::Reasons)).replace('\r', "")
                }
                ("page", path) => {
                    site::shown(renderer.as_ref().expect("the case shows a page"), path)
                }
                ("around", path) => {
                    site::around(renderer.as_ref().expect("the case shows a page"), path)
                }
                ("outputs", below) => {
                    site::paths(renderer.as_ref().expect("the case shows a page"), below)
                }
                other => panic!(
                    "{name}: nothing is known of `expect {} {}`",
                    other.0, other.1
                ),
            };
            if *text != actual {
                changed = true;
                failures.push(format!("{name}\n{}", difference(text, &actual)));
                *text = actual;
            }
        }
        if changed && update {
            case.write();
        }
    }
    assert!(
        update || failures.is_empty(),
        "{}\nRun `UPDATE=1 cargo test` if this is what should be.",
        failures.join("\n\n")
    );
}

/// Every rule is shown finding something and leaving something similar alone.
#[test]
fn every_rule_has_a_case_and_documentation() {
    let cases: BTreeMap<String, Case> = all()
        .into_iter()
        .map(|case| {
            (
                case.file
                    .file_stem()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned(),
                case,
            )
        })
        .collect();
    // No text is known that the parser fails on.
    let elsewhere = ["unreadable-markdown"];
    let mut lacking = Vec::new();
    for rule in rules() {
        let shown = cases.get(rule.name).is_some_and(|case| {
            case.parts.iter().any(|(heading, text)| {
                heading.starts_with("expect ") && text.contains(&format!(" {rule}: "))
            })
        });
        if !shown && !elsewhere.contains(&rule.name) {
            lacking.push(format!(
                "tests/cases/rules/{rule}.txt shows no finding of its rule"
            ));
        }
        let docs = &rule.docs;
        let sentences = [rule.summary, docs.why, docs.remedy];
        if sentences
            .iter()
            .any(|text| text.trim().is_empty() || !text.ends_with(['.', '`', '"']))
        {
            lacking.push(format!(
                "{} lacks a summary, a reason or a remedy",
                rule.name
            ));
        }
        let pair = [docs.bad, docs.good].map(str::is_empty);
        if pair[0] != pair[1] {
            lacking.push(format!("{} shows one example and not the other", rule.name));
        }
    }
    assert!(rules().is_sorted(), "rules are listed by name");
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

/// Every rule is in the list of all, and found where it says.
#[test]
fn every_rule_is_listed_and_found_where_it_says() {
    let files = super::tidy::sources();
    let is_rule = |name: &&str| name.starts_with("rules/") || name.starts_with("check/rules/");
    let declared: BTreeSet<String> = files
        .iter()
        .filter(|(_, text)| text.contains("pub static RULE: Rule"))
        .map(|(name, _)| name.as_str())
        .filter(is_rule)
        .filter_map(|name| name.rsplit_once('/')?.1.strip_suffix(".rs"))
        .map(|name| name.replace('_', "-"))
        .collect();
    let listed: BTreeSet<String> = rules().map(|rule| rule.name.to_owned()).collect();
    assert_eq!(declared, listed);
    for check in CHECKS {
        assert!(!check.run.is_empty(), "{} is found nowhere", check.rule);
        let import = check.rule.name.replace('-', "_");
        for room in check.run.iter().filter_map(|run| match run {
            Run::Load(room) => Some(*room),
            _ => None,
        }) {
            let mut of_room = files.iter().filter(|(name, _)| {
                name.strip_prefix(room)
                    .is_some_and(|rest| rest.starts_with(['/', '.']))
            });
            assert!(
                of_room.any(|(_, text)| text.contains(&import)),
                "{} is not found in `{room}`",
                check.rule
            );
        }
    }
}

/// The manual is made from the same text and shows every example.
#[test]
fn the_manual_has_every_rule() {
    let page = check::manual::page();
    for rule in rules() {
        assert!(page.contains(&format!("\n## {}\n", rule.name)));
        assert!(rule.terminal().contains(rule.docs.remedy));
    }
}

pub fn all() -> Vec<Case> {
    let mut files = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases"),
        &mut files,
    );
    files.sort();
    files.into_iter().map(Case::read).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder)
        .expect("the folder of cases")
        .flatten()
    {
        let path = entry.path();
        // Search has lines of its own there, which the browser's script is held to as well.
        if path.ends_with("search") {
            continue;
        }
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "txt") {
            files.push(path);
        }
    }
}

impl Case {
    fn read(file: PathBuf) -> Self {
        let text = std::fs::read_to_string(&file).expect("a case is UTF-8");
        let mut parts: Vec<(String, String)> = Vec::new();
        for line in text.lines() {
            match (line.strip_prefix("=== "), parts.last_mut()) {
                (Some(heading), _) => parts.push((heading.trim().to_owned(), String::new())),
                (None, Some((_, text))) => {
                    text.push_str(line);
                    text.push('\n');
                }
                (None, None) => parts.push((String::new(), format!("{line}\n"))),
            }
        }
        // A blank line before a heading is for people.
        for (_, text) in &mut parts {
            while text.ends_with("\n\n") || text == "\n" {
                text.pop();
            }
        }
        Self { file, parts }
    }

    /// The text below a heading.
    fn part(&self, heading: &str) -> Option<&str> {
        let part = self.parts.iter().find(|(known, _)| known == heading);
        part.map(|(_, text)| text.as_str())
    }

    fn write(&self) {
        let text: Vec<String> = self
            .parts
            .iter()
            .map(|(heading, text)| {
                if heading.is_empty() {
                    text.clone()
                } else {
                    format!("=== {heading}\n{text}")
                }
            })
            .collect();
        std::fs::write(&self.file, text.join("\n")).expect("the case can be written");
    }

    fn build(&self) -> Built {
        let parts = hub_parts(&self.parts);
        Files::of(parts).hub(Log::parse_text(history(parts)))
    }
}

fn is_change((heading, _): &Part) -> bool {
    heading == "change" || heading.starts_with("change ")
}

/// The parts that describe the hub: those before the first change.
fn hub_parts(parts: &[Part]) -> &[Part] {
    let end = parts.iter().position(is_change);
    &parts[..end.unwrap_or(parts.len())]
}

/// The last change, with its heading.
fn change_parts(parts: &[Part]) -> &[Part] {
    let begin = parts.iter().rposition(is_change);
    &parts[begin.expect("a change that something is expected of")..]
}

/// The findings in a form that is easy to review: place, severity, rule and message, then the help
/// and the repair.
fn written(report: &Report) -> String {
    let mut out = String::new();
    for finding in &report.findings {
        let diagnostic = finding.diagnostic;
        let place = finding.span.map_or(String::new(), |(start, end)| {
            let end = if end.line == start.line {
                end.column.to_string()
            } else {
                format!("{}:{}", end.line, end.column)
            };
            format!(":{}:{}-{end}", start.line, start.column)
        });
        out.push_str(&format!(
            "{}{place} {} {}: {}\n    {}\n",
            diagnostic.place.path,
            diagnostic.severity.name(),
            diagnostic.rule,
            diagnostic.message,
            diagnostic.help
        ));
        if let Some(fix) = &diagnostic.fix {
            out.push_str(&format!("    fix: {}\n", fix.text));
        }
    }
    if out.is_empty() {
        "nothing\n".into()
    } else {
        out
    }
}

/// What is wrong with a hub.
fn findings(built: &Built) -> String {
    let mut found = built.config_findings.clone();
    found.extend(check::check(&built.hub));
    written(&Report::new(&built.hub.sources, &found))
}

/// What is wrong with the theme that a hub has made.
fn of_theme(hub: &Hub) -> String {
    let site = pages::site_view(hub);
    let (_, found) = Theme::load_sound(&hub.sources, &hub.config.theme, &site)
        .unwrap_or_else(|error| panic!("{error}"));
    written(&Report::new(&hub.sources, &found))
}

/// The credit of the page at a path, or of the whole hub.
fn credits<'a>(built: &'a Built, path: &str, detail: Detail) -> Credits<'a> {
    if path.is_empty() {
        return Credits::of_hub(&built.hub, detail);
    }
    let page = built
        .hub
        .look_up(path)
        .unwrap_or_else(|why| panic!("{path}: {why:?}"));
    Credits::of_pages(&built.hub, &[page], detail)
}

fn difference(expected: &str, actual: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), actual.lines().collect());
    let gone = old
        .iter()
        .filter(|line| !new.contains(line))
        .map(|line| format!("- {line}"));
    let come = new
        .iter()
        .filter(|line| !old.contains(line))
        .map(|line| format!("+ {line}"));
    gone.chain(come).collect::<Vec<_>>().join("\n")
}
