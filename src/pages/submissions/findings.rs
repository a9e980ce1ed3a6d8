//! What the checks found on a submission, in groups: one that is found in many places is said once.

use crate::hub::submissions::FindingLine;
use crate::pages::submissions::links::shown_path;
use crate::view::{SpanView, SubmissionFinding};

/// Places that are named of one finding.
const PLACES: usize = 10;
/// Different things to do that are named of one finding.
const HELPS: usize = 3;

/// The findings in their order; those with the same rule and message are one.
pub(super) fn grouped(found: &[FindingLine]) -> Vec<SubmissionFinding> {
    let mut groups: Vec<(&FindingLine, &str, SubmissionFinding)> = Vec::new();
    for line in found {
        let (message, unnamed) = without_count(&line.message);
        let place = line.line.map_or_else(
            || shown_path(&line.path),
            |number| format!("{}:{number}", shown_path(&line.path)),
        );
        let help = spans(&line.help);
        let known = groups.iter_mut().find(|(first, told, _)| {
            first.rule == line.rule && first.severity == line.severity && *told == message
        });
        let Some((_, _, group)) = known else {
            let group = SubmissionFinding {
                rule: line.rule.clone(),
                severity: line.severity.name(),
                message: spans(message),
                why: spans(&line.why),
                help: if help.is_empty() {
                    Vec::new()
                } else {
                    vec![help]
                },
                places: vec![place],
                more_places: unnamed,
            };
            groups.push((line, message, group));
            continue;
        };
        group.more_places += unnamed;
        if group.places.contains(&place) {
            continue;
        }
        if group.places.len() < PLACES {
            group.places.push(place);
        } else {
            group.more_places += 1;
        }
        if group.help.len() < HELPS && !help.is_empty() && !group.help.contains(&help) {
            group.help.push(help);
        }
    }
    groups.into_iter().map(|(_, _, group)| group).collect()
}

/// A message without the count of files that it stands for besides its own, and that count.
fn without_count(message: &str) -> (&str, usize) {
    let split = || {
        let (told, rest) = message.rsplit_once(" (and ")?;
        let count = rest.strip_suffix(" more files)")?.parse().ok()?;
        Some((told, count))
    };
    split().unwrap_or((message, 0))
}

/// A text in which what stands between backticks is code; a backtick without another is what it is.
fn spans(text: &str) -> Vec<SpanView> {
    let parts: Vec<&str> = text.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return vec![SpanView {
            text: text.to_owned(),
            code: false,
        }];
    }
    let spans = parts.into_iter().enumerate().map(|(at, part)| SpanView {
        text: part.to_owned(),
        code: !at.is_multiple_of(2),
    });
    spans.filter(|span| !span.text.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Severity;

    fn line(path: &str, message: &str, help: &str) -> FindingLine {
        let text = |text: &str| text.to_owned();
        FindingLine {
            rule: text("merge-conflict"),
            severity: Severity::Error,
            path: text(path),
            line: None,
            message: text(message),
            why: String::new(),
            help: text(help),
        }
    }

    #[test]
    fn what_is_found_in_many_places_is_said_once() {
        let mut found: Vec<FindingLine> = (0..15)
            .map(|at| {
                line(
                    &format!("content/{at}.md"),
                    "both edited `main`",
                    "Run `git merge`.",
                )
            })
            .collect();
        found[0].message.push_str(" (and 11 more files)");
        found.push(line("content/x.md", "else", "Do."));
        let groups = grouped(&found);
        let told: Vec<_> = groups
            .iter()
            .map(|group| (group.places.len(), group.more_places, group.help.len()))
            .collect();
        assert_eq!(told, [(10, 16, 1), (1, 0, 1)]);
    }

    #[test]
    fn code_is_between_two_backticks() {
        let told = |text: &str| {
            spans(text)
                .into_iter()
                .map(|span| {
                    if span.code {
                        format!("<{}>", span.text)
                    } else {
                        span.text
                    }
                })
                .collect::<String>()
        };
        for (text, shown) in [
            ("a `b` c", "a <b> c"),
            ("`b`", "<b>"),
            ("a ` b", "a ` b"),
            ("a `b` ` c", "a `b` ` c"),
            ("``", ""),
            ("", ""),
        ] {
            assert_eq!(told(text), shown, "{text:?}");
        }
    }
}
