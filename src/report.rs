//! All findings of a run with their lines and columns, ready to be written in a format; one file
//! each in `report/`.

use crate::diagnostic::{Counts, Diagnostic, Rule};
use crate::excerpt;
use crate::sources::{Position, Source, Sources};

pub mod github;
pub mod gitlab;
pub mod json;
pub mod sarif;
pub mod summary;
pub mod terminal;

/// All findings of a run, in the order they are shown: by path, then place, then rule.
pub struct Report<'a> {
    /// The texts that the findings point into.
    pub sources: &'a Sources,
    /// The findings, sorted, each once.
    pub findings: Vec<Finding<'a>>,
    /// For a change: what was there before it, which is not among the findings.
    pub older: Option<Older>,
}

/// What was there before a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Older {
    /// The revision that the change is compared with, as it was asked for.
    pub base: String,
    /// How many findings there are of each severity.
    pub counts: Counts,
}

/// A finding with its place counted as editors do.
pub struct Finding<'a> {
    /// The finding.
    pub diagnostic: &'a Diagnostic,
    /// Its file, from the top of the repository: what forges know it by.
    pub file: String,
    /// First and last position, where the finding has a range in a text that is known.
    pub span: Option<(Position, Position)>,
    /// Names this finding across runs: rule, path and the text of its line (without one, its
    /// message), so that it survives lines that move.
    pub fingerprint: String,
    /// The text that the fingerprint is made of, and which of those of the same text in the file
    /// this is.
    line: String,
    ordinal: usize,
}

impl Finding<'_> {
    /// The fingerprint that it had if its file had another path.
    pub fn fingerprint_at(&self, path: &str) -> String {
        fingerprint(self.diagnostic.rule.name, path, &self.line, self.ordinal)
    }

    /// What, why and what to do as one paragraph of sentences.
    fn sentences(&self) -> String {
        let Diagnostic {
            message, why, help, ..
        } = self.diagnostic;
        let parts = [message, why, help].map(|part| part.trim());
        let ended = parts.iter().filter(|part| !part.is_empty()).map(|part| {
            if part.ends_with(['.', '?', '!', ':']) {
                (*part).to_owned()
            } else {
                format!("{part}.")
            }
        });
        ended.collect::<Vec<_>>().join(" ")
    }
}

impl<'a> Report<'a> {
    /// Sorts the findings, drops repeated ones and finds each one's line and column.
    pub fn new(sources: &'a Sources, diagnostics: &'a [Diagnostic]) -> Self {
        let mut sorted: Vec<&Diagnostic> = diagnostics.iter().collect();
        let key = |d: &'a Diagnostic| {
            (
                &d.place.path,
                d.place.range.as_ref().map(|r| (r.start, r.end)),
                d.severity,
                d.rule,
                &d.message,
            )
        };
        sorted.sort_by(|a, b| key(a).cmp(&key(b)));
        sorted.dedup_by(|a, b| key(a) == key(b));
        let mut seen: std::collections::BTreeMap<(&Rule, &str, String), usize> = Default::default();
        let findings = sorted
            .into_iter()
            .map(|diagnostic| {
                let source = sources.text(&diagnostic.place.path);
                let span = source
                    .zip(diagnostic.place.range.clone())
                    .map(|(source, range)| {
                        (source.position(range.start), source.position(range.end))
                    });
                // What concerns a whole file, as a commit does, is told apart by what is said.
                let line = source
                    .zip(span)
                    .map_or(diagnostic.message.as_str(), |(source, (start, _))| {
                        told_by(source, diagnostic, start.line)
                    });
                let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
                let ordinal = seen
                    .entry((diagnostic.rule, &diagnostic.place.path, line.clone()))
                    .or_default();
                *ordinal += 1;
                let fingerprint = fingerprint(
                    diagnostic.rule.name,
                    &diagnostic.place.path,
                    &line,
                    *ordinal,
                );
                let path = diagnostic.place.path.as_str();
                let file = if sources.folder.is_empty() {
                    path.to_owned()
                } else {
                    format!("{}/{path}", sources.folder)
                };
                Finding {
                    diagnostic,
                    file,
                    span,
                    fingerprint,
                    line,
                    ordinal: *ordinal,
                }
            })
            .collect();
        Self {
            sources,
            findings,
            older: None,
        }
    }

    /// How many there are of each severity.
    pub fn counts(&self) -> Counts {
        Counts::of(self.findings.iter().map(|f| f.diagnostic))
    }
}

/// The last line of a range: one that holds its line's end does not reach into the next line.
fn last_line(start: Position, end: Position) -> usize {
    if end.column == 1 && end.line > start.line {
        end.line - 1
    } else {
        end.line
    }
}

/// Longest line that names a finding, in bytes. On a longer one, a paragraph or more, the finding's
/// own words do: they stay when others change.
const LINE: usize = 1_000;

/// The text that a finding is known by: its line, or its own words.
fn told_by<'a>(source: &'a Source, diagnostic: &Diagnostic, line: usize) -> &'a str {
    let line = &source.text[source.line_range(line)];
    if line.len() <= LINE {
        return line;
    }
    let words = diagnostic
        .place
        .range
        .clone()
        .and_then(|range| source.text.get(range))
        .unwrap_or_default();
    excerpt::first(words, LINE)
}

fn fingerprint(rule: &str, path: &str, line: &str, ordinal: usize) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in [rule, path, line, &ordinal.to_string()] {
        hasher.update(part.as_bytes());
        hasher.update(&[0]);
    }
    hasher.finalize().to_hex()[..16].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::rules::{missing_sign_off, red_link};
    use crate::paths::SourcePath;

    #[test]
    fn a_finding_about_a_whole_file_keeps_its_fingerprint_when_another_goes() {
        let sources = Sources::from_texts("content", [("content/a.md", "x\n")]);
        let path = SourcePath::new("content/a.md").unwrap();
        let found = ["commit 1", "commit 2"]
            .map(|message| Diagnostic::new(&missing_sign_off::RULE, &path, message));
        let (both, one) = (
            Report::new(&sources, &found),
            Report::new(&sources, &found[1..]),
        );
        assert_eq!(both.findings[1].fingerprint, one.findings[0].fingerprint);
    }

    #[test]
    fn json_holds_no_command_and_the_same_text() {
        let text = "###[error]\\##[x";
        let json = crate::privacy::json::document(&text);
        assert!(!json.contains("##["));
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
    }

    #[test]
    fn lines_that_differ_in_white_space_have_their_own_fingerprints() {
        let path = SourcePath::new("content/a.md").unwrap();
        let sources = Sources::from_texts("content", [("content/a.md", "[[x]]\n [[x]]\n")]);
        let found: Vec<_> = [0..5, 7..12]
            .map(|range| Diagnostic::new(&red_link::RULE, (&path, range), "x"))
            .into();
        let report = Report::new(&sources, &found);
        assert_ne!(
            report.findings[0].fingerprint,
            report.findings[1].fingerprint
        );
    }
}
