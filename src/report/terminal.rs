//! Findings on a terminal: the lines they speak of with carets, by file, and a summary.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Finding, Report};
use crate::diagnostic::{Counts, Rule, Severity};
use crate::privacy::hosts;
use crate::privacy::terminal::{line, visible};
use crate::sources::Source;

#[cfg(test)]
mod tests;

/// Whether the text holds ANSI colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colors {
    /// Plain text.
    Off,
    /// For a terminal that shows them.
    On,
}

/// How many findings of one kind are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    /// Every one.
    All,
    /// The first [`FEW`] of each rule and severity, since hundreds alike would hide the rest; a
    /// table then counts all.
    Readable,
}

/// How many findings of each rule and severity [`Amount::Readable`] shows.
pub const FEW: usize = 20;

/// Widest part of a line that is shown, in characters.
const WIDTH: usize = 120;
/// How much of a line is shown before the place, when the line is cut.
const BEFORE: usize = 40;

/// The report as text with a newline at its end.
pub fn render(report: &Report, colors: Colors, amount: Amount) -> String {
    let renderer = match colors {
        Colors::On => Renderer::styled(),
        Colors::Off => Renderer::plain(),
    }
    .term_width(WIDTH + 20);
    let mut out = String::new();
    let mut counted: BTreeMap<(Severity, &Rule), Kind> = BTreeMap::new();
    let mut explained: BTreeSet<(&Rule, &str)> = BTreeSet::new();
    for finding in &report.findings {
        let diagnostic = finding.diagnostic;
        let kind = counted
            .entry((diagnostic.severity, diagnostic.rule))
            .or_default();
        kind.count += 1;
        kind.files.insert(&diagnostic.place.path);
        if amount == Amount::Readable && kind.count > FEW {
            continue;
        }
        // The reason is the same for many findings of a rule: once is enough.
        let explain = if explained.insert((diagnostic.rule, &diagnostic.why)) {
            Explain::Why
        } else {
            Explain::HelpOnly
        };
        for line in renderer
            .render(&[group(report, finding, explain)])
            .lines()
            .filter(|line| !is_other_file(line))
        {
            out.push_str(line);
            out.push('\n');
        }
        out.push('\n');
    }
    if amount == Amount::Readable {
        out.push_str(&table(&counted));
    }
    out.push_str(&summary(report));
    out.push('\n');
    if let Some(older) = older(report) {
        out.push_str(&older);
        out.push('\n');
    }
    out
}

/// The findings of one rule and severity.
#[derive(Default)]
struct Kind<'a> {
    count: usize,
    files: BTreeSet<&'a str>,
}

/// How many findings there are of each rule, the worst and most first; nothing when all of them are
/// shown.
fn table(counted: &BTreeMap<(Severity, &Rule), Kind>) -> String {
    let folded: usize = counted
        .values()
        .map(|kind| kind.count.saturating_sub(FEW))
        .sum();
    if folded == 0 {
        return String::new();
    }
    let mut rows: Vec<_> = counted.iter().collect();
    rows.sort_by_key(|((severity, rule), kind)| (*severity, std::cmp::Reverse(kind.count), *rule));
    let (widest, digits) = (
        rows.iter()
            .map(|((_, rule), _)| rule.name.len())
            .max()
            .unwrap_or(0),
        rows.iter()
            .map(|(_, kind)| kind.count.to_string().len())
            .max()
            .unwrap_or(0),
    );
    let mut out = String::new();
    for ((severity, rule), kind) in rows {
        let files = if kind.files.len() == 1 {
            "1 file".to_owned()
        } else {
            format!("{} files", kind.files.len())
        };
        out.push_str(&format!(
            "{:7}  {rule:widest$}  {:>digits$} in {files}\n",
            severity.name(),
            kind.count
        ));
    }
    out.push_str(&format!("{folded} of them are not shown above: `commonweal check --all` shows every one, `--rule NAME` those of a rule\n\n"));
    out
}

/// `4 older findings in `main` are not counted`: what was there before a change, if there was
/// anything.
pub fn older(report: &Report) -> Option<String> {
    let older = report.older.as_ref()?;
    let base = line(&older.base);
    match older.counts.error + older.counts.warning + older.counts.info {
        0 => None,
        1 => Some(format!(
            "1 older finding is not shown: it was there before this change to {base}"
        )),
        count => Some(format!(
            "{count} older findings are not shown: they were there before this change to {base}"
        )),
    }
}

/// `3 errors, 2 warnings and 1 info in 4 files`
pub fn summary(report: &Report) -> String {
    let Counts {
        error,
        warning,
        info,
    } = report.counts();
    let counted = |count: usize, one: &str| match count {
        0 => None,
        1 => Some(format!("1 {one}")),
        count => Some(format!("{count} {one}s")),
    };
    let parts: Vec<String> = [
        counted(error, "error"),
        counted(warning, "warning"),
        counted(info, "info"),
    ]
    .into_iter()
    .flatten()
    .collect();
    let files: BTreeSet<&str> = report
        .findings
        .iter()
        .map(|finding| finding.diagnostic.place.path.as_str())
        .collect();
    let files = if files.len() == 1 {
        "1 file".to_owned()
    } else {
        format!("{} files", files.len())
    };
    match parts.as_slice() {
        [] => "no findings".to_owned(),
        [one] => format!("{one} in {files}"),
        [first @ .., last] => format!("{} and {last} in {files}", first.join(", ")),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Explain {
    Why,
    HelpOnly,
}

fn group<'a>(report: &Report, finding: &Finding, explain: Explain) -> Group<'a> {
    let diagnostic = finding.diagnostic;
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let mut group = Group::with_title(
        level
            .primary_title(line(&diagnostic.message))
            .id(diagnostic.rule.name),
    );
    let mut origin = Origin::path(line(&diagnostic.place.path));
    let source = report.sources.text(&diagnostic.place.path);
    if let (Some((start, _)), Some(source), Some(range)) =
        (finding.span, source, &diagnostic.place.range)
    {
        origin = origin.line(start.line).char_column(start.column);
        let (line, span) = excerpt(source, start.line, range);
        group = group.element(origin).element(
            Snippet::source(line)
                .line_start(start.line)
                .annotation(AnnotationKind::Primary.span(span)),
        );
    } else {
        group = group.element(origin);
    }
    if explain == Explain::Why && !diagnostic.why.is_empty() {
        group = group.element(Level::NOTE.message(line(&diagnostic.why)));
    }
    if !diagnostic.help.is_empty() {
        group = group.element(Level::HELP.message(line(&diagnostic.help)));
    }
    group
}

/// Whether a line only says that the next lines are of an unnamed file. The renderer counts columns
/// in the text that it is given, so cut lines are given without a path and their true place is
/// written above them.
fn is_other_file(line: &str) -> bool {
    line.contains(":::")
        && line
            .split('\u{1b}')
            .map(|part| {
                part.split_once('m').map_or(
                    part,
                    |(code, rest)| if code.starts_with('[') { rest } else { part },
                )
            })
            .collect::<String>()
            .trim()
            == ":::"
}

/// The part of a line around a range, made safe character by character, and the range in it. A
/// range over several lines ends with its first. Reports are read by more people than the file is:
/// the hosts of addresses are covered.
fn excerpt(source: &Source, line: usize, range: &Range<usize>) -> (String, Range<usize>) {
    let line = source.line_range(line);
    let text = source.text.get(line.clone()).unwrap_or_default();
    let at = |offset: usize| {
        text.char_indices()
            .take_while(|(index, _)| line.start + index < offset)
            .count()
    };
    let (from, to) = (at(range.start), at(range.end));
    let first = if from > WIDTH - BEFORE {
        from - BEFORE
    } else {
        0
    };
    let mut out = String::new();
    let (mut start, mut end) = (0, 0);
    if first > 0 {
        out.push('…');
    }
    let hosts = hosts(text);
    for (index, (byte, c)) in text.char_indices().enumerate().skip(first).take(WIDTH) {
        if index <= from {
            start = out.len();
        }
        out.push(if hosts.iter().any(|host| host.contains(&byte)) {
            '…'
        } else {
            visible(c)
        });
        if index < to {
            end = out.len();
        }
    }
    // A place at the line's end, after the last character.
    if from >= text.chars().count() {
        start = out.len();
    }
    if text.chars().nth(first + WIDTH).is_some() {
        out.push('…');
    }
    let end = end.max(start);
    (out, start..end)
}
