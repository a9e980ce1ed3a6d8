//! Findings as workflow commands of GitHub Actions, which become annotations, after the full text.
//!
//! The runner takes any line that begins with `::` (white space before it does not count), and any
//! `##[name]` anywhere in a line, for a command. So the text is made [`inert`] first, and in the
//! commands themselves everything that could end a field is escaped as the runner undoes it.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::terminal::{self, Amount, Colors};
use super::{Finding, Report, last_line};
use crate::diagnostic::Severity;
use crate::privacy::annotation::{data, inert, property};

/// How many annotations of each kind GitHub shows for a step; it drops the rest without a word.
pub const OF_A_KIND: usize = 10;

/// The full text without colours, then at most [`OF_A_KIND`] annotations of each kind, worst first.
///
/// The first of each rule in each file come before its others. When there are too many, the last
/// annotation of the kind says how many more.
pub fn render(report: &Report, amount: Amount) -> String {
    let mut out = inert(&terminal::render(report, Colors::Off, amount));
    for severity in [Severity::Error, Severity::Warning, Severity::Info] {
        let findings: Vec<&Finding> = report
            .findings
            .iter()
            .filter(|finding| finding.diagnostic.severity == severity)
            .collect();
        let kind = kind(severity);
        let (shown, left) = chosen(findings);
        for finding in shown {
            let _ = writeln!(
                out,
                "::{kind} {}::{}",
                properties(finding),
                data(&message(finding))
            );
        }
        if left > 0 {
            let _ = writeln!(
                out,
                "::{kind} title=commonweal::and {left} more of this kind: the log of this step counts them by rule"
            );
        }
    }
    out
}

/// GitHub's word.
fn kind(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    }
}

/// Those that are shown, and how many are not.
fn chosen<'a>(findings: Vec<&'a Finding<'a>>) -> (Vec<&'a Finding<'a>>, usize) {
    if findings.len() <= OF_A_KIND {
        return (findings, 0);
    }
    let mut seen = BTreeSet::new();
    let (first, again): (Vec<_>, Vec<_>) = findings.into_iter().partition(|finding| {
        seen.insert((
            finding.diagnostic.rule,
            finding.diagnostic.place.path.as_str(),
        ))
    });
    let mut all = first;
    all.extend(again);
    let left = all.len() - (OF_A_KIND - 1);
    all.truncate(OF_A_KIND - 1);
    (all, left)
}

/// `file=…,line=…,endLine=…,col=…,endColumn=…,title=…`: GitHub refuses columns of a range over
/// several lines.
fn properties(finding: &Finding) -> String {
    let mut out = format!("file={}", property(&finding.file));
    if let Some((start, end)) = finding.span {
        let last = last_line(start, end);
        let _ = write!(out, ",line={},endLine={last}", start.line);
        if last == start.line {
            let _ = write!(out, ",col={}", start.column);
            if end.line == start.line {
                let _ = write!(out, ",endColumn={}", end.column);
            }
        }
    }
    let _ = write!(out, ",title={}", property(finding.diagnostic.rule.name));
    out
}

/// What, why and what to do, one paragraph each.
fn message(finding: &Finding) -> String {
    let diagnostic = finding.diagnostic;
    let parts = [&diagnostic.message, &diagnostic.why, &diagnostic.help];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join("\n\n")
}

#[cfg(test)]
mod tests {
    use crate::check::rules::{broken_link, red_link, unsafe_html};
    use crate::diagnostic::Rule;
    use crate::rules::unreadable_name;
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::diagnostic::{Diagnostic, Place};
    use crate::paths::SourcePath;
    use crate::sources::Sources;

    /// A command as the runner understands it.
    #[derive(Debug, PartialEq)]
    struct Command {
        name: String,
        properties: BTreeMap<String, String>,
        data: String,
    }

    /// Reads a line as the runner does: `::` after white space first, then `##[` anywhere.
    fn read(line: &str) -> Option<Command> {
        if let Some((info, rest)) = line
            .trim_start()
            .strip_prefix("::")
            .and_then(|line| line.split_once("::"))
        {
            let (name, properties) = info.split_once(' ').unwrap_or((info, ""));
            let undone = |text: &str| {
                text.replace("%0D", "\r")
                    .replace("%0A", "\n")
                    .replace("%3A", ":")
                    .replace("%2C", ",")
                    .replace("%25", "%")
            };
            let properties = properties
                .split(',')
                .filter_map(|pair| pair.split_once('='))
                .map(|(key, value)| (key.to_owned(), undone(value)));
            let data = rest
                .replace("%0D", "\r")
                .replace("%0A", "\n")
                .replace("%25", "%");
            return Some(Command {
                name: name.to_owned(),
                properties: properties.collect(),
                data,
            });
        }
        let (_, info) = line.split_once("##[")?;
        let (name, data) = info.split_once(']')?;
        Some(Command {
            name: name.to_owned(),
            properties: BTreeMap::new(),
            data: data.to_owned(),
        })
    }

    fn commands(text: &str) -> Vec<Command> {
        text.split(['\n', '\r']).filter_map(read).collect()
    }

    fn finding(rule: &'static Rule, severity: Severity, path: &str, message: &str) -> Diagnostic {
        Diagnostic::new(
            rule,
            Place {
                path: path.into(),
                range: None,
            },
            message,
        )
        .severity(severity)
    }

    #[test]
    fn every_field_survives_and_nothing_becomes_a_command() {
        let text = "# 100%, a: b\n::add-mask::x\n  ::error::y ##[error]z\n";
        let path = SourcePath::new("a,b: 5%25.md").unwrap();
        let sources = Sources::from_texts("", [("a,b: 5%25.md", text)]);
        let message = "50%0A, c: d,e=f\n::stop-commands::x\r\n##[group]y";
        let found = [
            Diagnostic::new(&broken_link::RULE, (&path, 13..26), message)
                .why("Why::")
                .help("::debug::Do"),
            Diagnostic::new(&red_link::RULE, (&path, 27..51), "m").severity(Severity::Warning),
            finding(
                &unreadable_name::RULE,
                Severity::Info,
                "x\n::error::\r##[error]y.md",
                "n",
            ),
        ];
        let out = render(&Report::new(&sources, &found), Amount::All);
        let commands = commands(&out);
        let names: Vec<&str> = commands
            .iter()
            .map(|command| command.name.as_str())
            .collect();
        assert_eq!(names, ["error", "warning", "notice"], "{out}");
        assert_eq!(
            commands[0].data,
            format!("{message}\n\nWhy::\n\n::debug::Do")
        );
        let properties: Vec<(&str, &str)> = commands[0]
            .properties
            .iter()
            .map(|(key, value)| (key.as_str(), value.as_str()))
            .collect();
        assert_eq!(
            properties,
            [
                ("col", "1"),
                ("endColumn", "14"),
                ("endLine", "2"),
                ("file", "a,b: 5%25.md"),
                ("line", "2"),
                ("title", "broken-link")
            ]
        );
        // The second one holds its line's end.
        let lines = ["line", "endLine", "col"].map(|key| commands[1].properties[key].as_str());
        assert_eq!(
            (lines, commands[1].properties.get("endColumn")),
            (["3", "3", "1"], None),
            "{out}"
        );
        assert_eq!(
            commands[2].properties["file"],
            "x\n::error::\r##[error]y.md"
        );
    }

    #[test]
    fn ten_of_a_kind_at_most_and_each_rule_and_file_first() {
        let sources = Sources::from_texts("", []);
        let mut found: Vec<Diagnostic> = (0..12)
            .map(|n| {
                finding(
                    &broken_link::RULE,
                    Severity::Error,
                    "a.md",
                    &format!("{n:02}"),
                )
            })
            .collect();
        found.extend(
            (0..10).map(|n| finding(&red_link::RULE, Severity::Info, "a.md", &format!("{n:02}"))),
        );
        found.push(finding(&unsafe_html::RULE, Severity::Error, "z.md", "last"));
        let commands = commands(&render(&Report::new(&sources, &found), Amount::All));
        let data = |kind: &str| {
            commands
                .iter()
                .filter(|command| command.name == kind)
                .map(|command| command.data.as_str())
                .collect::<Vec<_>>()
        };
        assert_eq!(data("error")[..3], ["00", "last", "01"]);
        assert_eq!(data("error").len(), 10);
        assert!(
            data("error")[9].starts_with("and 4 more "),
            "{:?}",
            data("error")
        );
        assert_eq!(data("notice").len(), 10);
        assert_eq!(data("notice")[9], "09");
    }

    proptest! {
        #[test]
        fn no_text_makes_a_command(text in "([ \t\u{a0}]|::|##\\[|#|:|\\]|error|[\n\r]|.){0,60}", path in "(::|##\\[|[\n\r%,:=]|[a-z]){1,20}") {
            prop_assert_eq!(commands(&inert(&text)), vec![]);
            let source = SourcePath::new("a.md").unwrap();
            let sources = Sources::from_texts("", [("a.md", text.as_str())]);
            let end = text.len();
            let found = [
                Diagnostic::new(&broken_link::RULE, (&source, end / 2..end), text.as_str()).why(text.as_str()).help(text.as_str()),
                finding(&red_link::RULE, Severity::Error, &path, &text),
            ];
            let commands = commands(&render(&Report::new(&sources, &found), Amount::All));
            prop_assert_eq!(commands.len(), 2);
            prop_assert!(commands.iter().all(|command| command.name == "error"));
            prop_assert!(commands.iter().any(|command| command.properties["file"] == path));
        }
    }
}
