//! Small hubs written as text and what is expected of them: `tests/cases/**/*.txt`.
//!
//! Lines such as `=== content/crab.md` begin a file, `=== history` a log in the form of
//! `Log::parse_text`, and `=== expect check` the findings, `=== expect credits content/crab.md`
//! (`explain`, `json`, `csv`, …) the credit of a page, or of the whole hub without a path.
//! `UPDATE=1 cargo test` rewrites the expectations; the diff is what to review.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use commonweal::check::{self, RULES};
use commonweal::config::Config;
use commonweal::credits::{
    Credits, Detail, all_contributors, bibtex, cff, csv, explain, json, table,
};
use commonweal::diagnostic::Diagnostic;
use commonweal::generator::Foreign;
use commonweal::history::Log;
use commonweal::hub::{Drafts, Hub};
use commonweal::load::classify::{self, Class, Rules};
use commonweal::paths::SourcePath;
use commonweal::report::Report;
use commonweal::sources::{Blob, Source, Sources};

/// A case: its parts in order, each with its heading.
struct Case {
    file: PathBuf,
    parts: Vec<(String, String)>,
}

/// A hub with what its configuration says.
struct Built {
    hub: Hub,
    config_findings: Vec<Diagnostic>,
}

#[test]
fn cases_hold() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut failures = Vec::new();
    for mut case in all() {
        let built = case.build();
        let mut changed = false;
        let name = case.file.display().to_string();
        for (heading, text) in &mut case.parts {
            let Some(what) = heading.strip_prefix("expect ") else {
                continue;
            };
            let actual = match what.split_once(' ').unwrap_or((what, "")) {
                ("check", "") => findings(&built),
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
    // Made by what a text cannot hold, or by a change to a hub; the program's own tests show these.
    let elsewhere = [
        "broken-theme",
        "byline-change",
        "claimed-identity",
        "closed-intake",
        "license-change",
        "mass-removal",
        "merge-conflict",
        "policy-change",
        "program-commit",
        "protected-file",
        "submission-size",
        "incomplete-history",
        "invalid-utf8",
        "symbolic-link",
        "too-large",
        "unknown-address",
        "unreadable-file",
        "unreadable-markdown",
        "unreadable-name",
        "untranslated-theme",
        "unused-theme",
    ];
    let mut lacking = Vec::new();
    for rule in RULES {
        let shown = cases.get(rule.name).is_some_and(|case| {
            case.parts.iter().any(|(heading, text)| {
                heading == "expect check" && text.contains(&format!(" {}: ", rule.name))
            })
        });
        if !shown && !elsewhere.contains(&rule.name) {
            lacking.push(format!(
                "tests/cases/rules/{}.txt shows no finding of its rule",
                rule.name
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
    let mut names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
    names.sort_unstable();
    assert_eq!(
        names,
        RULES.iter().map(|rule| rule.name).collect::<Vec<_>>(),
        "rules are listed by name"
    );
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

/// Every rule name in the source is documented, wherever its finding is made.
#[test]
fn every_name_that_can_be_printed_is_a_rule() {
    let mut names = BTreeSet::new();
    for (_, text) in super::tidy::sources() {
        for (at, call) in text.match_indices("Diagnostic::new(") {
            let argument = text[at + call.len()..].trim_start();
            if let Some(name) = argument
                .strip_prefix('"')
                .and_then(|rest| rest.split_once('"'))
            {
                names.insert(name.0.to_owned());
            }
        }
    }
    assert!(names.len() > 5, "{names:?}");
    let unknown: Vec<&String> = names
        .iter()
        .filter(|name| check::rule(name).is_none())
        .collect();
    assert!(
        unknown.is_empty(),
        "these have no file in src/check/rules: {unknown:?}"
    );
}

/// The manual is made from the same text and shows every example.
#[test]
fn the_manual_has_every_rule() {
    let page = check::manual::page();
    for rule in RULES {
        assert!(page.contains(&format!("\n## {}\n", rule.name)));
        assert!(check::manual::terminal(rule).contains(rule.docs.remedy));
    }
}

fn all() -> Vec<Case> {
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
        let files: BTreeMap<SourcePath, &str> = self
            .parts
            .iter()
            .filter(|(heading, _)| heading.contains('.') && !heading.starts_with("expect "))
            .filter_map(|(path, text)| Some((SourcePath::new(path)?, text.as_str())))
            .collect();
        let (mut config, config_findings) = files
            .iter()
            .find(|(path, _)| path.as_str() == "hub.yaml")
            .map_or_else(
                || (Config::default(), Vec::new()),
                |(path, text)| Config::read(&Source::new(path.clone(), (*text).to_owned())),
            );
        let read = |path: &str| files.get(path).map(|text| (*text).to_owned());
        config.foreign = Foreign::read(files.keys().map(SourcePath::as_str), &read);
        config.recognise_dialects(files.keys().map(SourcePath::as_str));
        let root = classify::content_root(files.keys(), &config);
        let rules = Rules::new(&root, &config);
        let blobs: BTreeMap<SourcePath, Vec<u8>> = files
            .iter()
            .filter(|(path, _)| matches!(rules.class(path), Class::Blob | Class::Nearby))
            .map(|(path, text)| (path.clone(), text.as_bytes().to_vec()))
            .collect();
        let mut sources = Sources::new(&root, Arc::new(blobs.clone()));
        for (path, text) in &files {
            match rules.class(path) {
                Class::Text => sources.add_text(path.clone(), (*text).to_owned()),
                Class::Nearby => drop(sources.nearby.insert(
                    path.clone(),
                    Blob {
                        len: text.len() as u64,
                    },
                )),
                Class::Nothing => drop(sources.unpublished.insert(path.clone())),
                _ => {}
            }
        }
        let is_published = |path: &SourcePath| rules.class(path) == Class::Blob;
        sources.blobs = blobs
            .into_iter()
            .filter(|(path, _)| is_published(path))
            .map(|(path, bytes)| {
                (
                    path,
                    Blob {
                        len: bytes.len() as u64,
                    },
                )
            })
            .collect();
        let log = self
            .parts
            .iter()
            .find(|(heading, _)| heading == "history")
            .map_or_else(Log::default, |(_, text)| Log::parse_text(text));
        sources.day = log
            .commits
            .iter()
            .map(|commit| commit.committed.day())
            .max();
        Built {
            hub: Hub::new(config, sources, log, Drafts::Hidden),
            config_findings,
        }
    }
}

/// The findings in a form that is easy to review: place, severity, rule and message, then the help
/// and the repair.
fn findings(built: &Built) -> String {
    let mut found = built.config_findings.clone();
    found.extend(check::check(&built.hub));
    let report = Report::new(&built.hub.sources, &found);
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
