//! What was wrong before a change, so that only what the change introduces can fail it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::check;
use crate::check::rules::red_link;
use crate::diagnostic::{Counts, Diagnostic, Rule, Severity};
use crate::history::git::change::{Change, DeltaKind};
use crate::hub::Hub;
use crate::paths::SourcePath;
use crate::report::Report;

/// Rules that take names which are alike for slips: that a page with a similar name is new is not
/// the doing of pages that the change does not touch.
const HINTS: &[&Rule] = &[&red_link::RULE];

/// The findings of a hub, as far as they are needed to know them again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Baseline {
    known: Vec<Known>,
    /// The files of the hub's pages.
    pages: BTreeSet<SourcePath>,
}

/// What a change brings, as far as it says which findings are new.
#[derive(Debug, Default)]
pub struct Brought<'a> {
    /// The names of its commits.
    pub commits: BTreeSet<String>,
    /// The files that it changes.
    pub files: BTreeSet<&'a str>,
    /// The paths that files had before, by the paths they have with it.
    pub moved: BTreeMap<&'a str, &'a str>,
}

impl<'a> Brought<'a> {
    /// What a change brings.
    pub fn of(change: &'a Change) -> Self {
        let renamed = change.files.iter().filter_map(|file| match &file.kind {
            DeltaKind::Renamed { from } => Some((file.path.as_str(), from.as_str())),
            _ => None,
        });
        Self {
            commits: change.commits.iter().map(ToString::to_string).collect(),
            files: change.files.iter().map(|file| file.path.as_str()).collect(),
            moved: renamed.collect(),
        }
    }
}

/// The findings of a hub with a change beside those that it had before.
pub struct Compared {
    /// Of each finding of the report: whether it is new.
    pub is_new: Vec<bool>,
    /// How many there were before, by rule.
    pub older: BTreeMap<String, Counts>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Known {
    rule: String,
    path: String,
    severity: Severity,
    fingerprint: String,
    message: String,
}

impl Baseline {
    /// The findings of a hub.
    pub fn of(hub: &Hub) -> Self {
        let found = check::check(hub);
        let pages = hub.pages.iter().map(|page| page.source.path.clone());
        Self {
            pages: pages.collect(),
            ..Self::of_findings(&Report::new(&hub.sources, &found))
        }
    }

    fn of_findings(report: &Report) -> Self {
        let known = report.findings.iter().map(|finding| Known {
            rule: finding.diagnostic.rule.name.to_owned(),
            path: finding.diagnostic.place.path.clone(),
            severity: finding.diagnostic.severity,
            fingerprint: finding.fingerprint.clone(),
            message: finding.diagnostic.message.clone(),
        });
        Self {
            known: known.collect(),
            pages: BTreeSet::new(),
        }
    }

    /// Whether a file was a page.
    pub fn has_page(&self, path: &SourcePath) -> bool {
        self.pages.contains(path)
    }

    /// Tells of each finding of a report whether it is new, and how much was there before.
    ///
    /// A finding about a commit is as new as the commit. Any other is known by its fingerprint; one
    /// whose line was edited is known by its rule and what it says, as long as there are no more of
    /// those than before. What became worse is new, and so is what is said of a file that is no
    /// text when the change brings another content for it. What the report `leaves_out`, by rule
    /// and path, is as it was.
    pub fn compare(
        &self,
        report: &Report,
        brought: &Brought,
        leaves_out: &dyn Fn(&str, &str) -> bool,
    ) -> Compared {
        let mut comparison = Comparison {
            known: &self.known,
            report,
            brought,
            is_met: vec![false; self.known.len()],
            is_old: Vec::with_capacity(report.findings.len()),
        };
        comparison.meet_by_fingerprint();
        comparison.meet_by_message();
        let is_old = comparison.is_old;
        let is_hint = |found: &Diagnostic| {
            HINTS.contains(&found.rule) && !brought.files.contains(found.place.path.as_str())
        };
        let found = || report.findings.iter().map(|finding| finding.diagnostic);
        let old = found().zip(&is_old).filter(|(_, is_old)| **is_old);
        let old = old.map(|(found, _)| (found.rule.name, found.severity));
        let unasked = self.unasked(report, leaves_out);
        Compared {
            older: counted(old.chain(unasked.map(|known| (known.rule.as_str(), known.severity)))),
            is_new: found()
                .zip(&is_old)
                .map(|(found, is_old)| !is_old && !is_hint(found))
                .collect(),
        }
    }

    /// What a report leaves out, and says nothing of.
    fn unasked(
        &self,
        report: &Report,
        leaves_out: &dyn Fn(&str, &str) -> bool,
    ) -> impl Iterator<Item = &Known> {
        let found = report.findings.iter().map(|finding| finding.diagnostic);
        let asked: BTreeSet<(&str, &str)> = found
            .map(|found| (found.rule.name, found.place.path.as_str()))
            .collect();
        self.known.iter().filter(move |known| {
            !asked.contains(&(&known.rule, &known.path)) && leaves_out(&known.rule, &known.path)
        })
    }
}

/// The findings of a report beside those that were known before a change.
struct Comparison<'c> {
    known: &'c [Known],
    report: &'c Report<'c>,
    brought: &'c Brought<'c>,
    /// Of each known finding: whether one of the report is the same.
    is_met: Vec<bool>,
    /// Of each finding of the report: whether it was known.
    is_old: Vec<bool>,
}

impl Comparison<'_> {
    /// The path that a file had before.
    fn earlier(&self, path: &str) -> String {
        let from = self.brought.moved.get(path);
        from.map_or(path, |from| from).to_owned()
    }

    /// Whether a file is no text and has another content now.
    fn is_other(&self, path: &str) -> bool {
        self.brought.files.contains(path) && self.report.sources.text(path).is_none()
    }

    /// Knows findings again by rule, path and the text of their line.
    fn meet_by_fingerprint(&mut self) {
        let known = self.known.iter().enumerate();
        let by_fingerprint: BTreeMap<&str, usize> = known
            .map(|(at, known)| (known.fingerprint.as_str(), at))
            .collect();
        for finding in &self.report.findings {
            let diagnostic = finding.diagnostic;
            let path = &diagnostic.place.path;
            let fingerprint = finding.fingerprint_at(&self.earlier(path));
            // Each one counts once: a copy under an earlier path is no older for it.
            let met = by_fingerprint
                .get(fingerprint.as_str())
                .copied()
                .filter(|at| !self.is_met[*at] && self.known[*at].severity <= diagnostic.severity);
            met.into_iter().for_each(|at| self.is_met[at] = true);
            self.is_old.push(match &diagnostic.commit {
                Some(commit) => !self.brought.commits.contains(commit),
                None => met.is_some() && !self.is_other(path),
            });
        }
    }

    /// Knows further findings again by rule, path and what they say, as often as that was said.
    fn meet_by_message(&mut self) {
        let mut left: BTreeMap<(&str, String, String), Vec<Severity>> = BTreeMap::new();
        for (known, is_met) in self.known.iter().zip(&self.is_met) {
            if !is_met {
                let message = self.said(&known.path, &known.message);
                let key = (known.rule.as_str(), known.path.clone(), message);
                left.entry(key).or_default().push(known.severity);
            }
        }
        for (number, finding) in self.report.findings.iter().enumerate() {
            let diagnostic = finding.diagnostic;
            let path = &diagnostic.place.path;
            if self.is_old[number] || diagnostic.commit.is_some() || self.is_other(path) {
                continue;
            }
            let message = self.said(path, &diagnostic.message);
            let key = (diagnostic.rule.name, self.earlier(path), message);
            let no_worse = |known: &Severity| *known <= diagnostic.severity;
            if let Some(known) = left.get_mut(&key)
                && let Some(at) = known.iter().position(no_worse)
            {
                known.swap_remove(at);
                self.is_old[number] = true;
            }
        }
    }

    /// A message as it is compared. Of a hub's 350 pages without a licence one more is no other
    /// finding; a picture of 90 MB instead of 2 is.
    fn said(&self, path: &str, message: &str) -> String {
        if self.brought.files.contains(path) {
            message.to_owned()
        } else {
            without_numbers(message)
        }
    }
}

/// How many findings there are of each rule.
pub fn counted<'a>(
    found: impl IntoIterator<Item = (&'a str, Severity)>,
) -> BTreeMap<String, Counts> {
    let mut counts = BTreeMap::<String, Counts>::new();
    for (rule, severity) in found {
        match counts.get_mut(rule) {
            Some(counts) => counts.add(severity),
            None => counts.entry(rule.to_owned()).or_default().add(severity),
        }
    }
    counts
}

/// A message with every count replaced: of a hub's 350 pages without a licence one more is no other
/// finding. A number in a name, a version or a path is no count: `CC-BY-2.0` is not `CC-BY-4.0`.
fn without_numbers(message: &str) -> String {
    let is_count = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
    message
        .split(' ')
        .map(|word| if is_count(word) { "#" } else { word })
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::rules::{broken_link, incompatible_source, missing_license, unsafe_html};
    use crate::diagnostic::Diagnostic;
    use crate::sources::Sources;

    fn found(path: &str, text: &str) -> Vec<Diagnostic> {
        let path = SourcePath::new(path).unwrap();
        let at = |word: &str| {
            text.match_indices(word)
                .map(|(at, _)| at)
                .collect::<Vec<_>>()
        };
        let broken = at("(x)").into_iter().map(|at| {
            Diagnostic::new(
                &broken_link::RULE,
                (&path, at..at + 3),
                "there is no page `x`",
            )
        });
        broken
            .chain(at("<b").into_iter().map(|at| {
                Diagnostic::new(&unsafe_html::RULE, (&path, at..at + 2), "no")
                    .severity(Severity::Warning)
            }))
            .collect()
    }

    /// How many findings are new, and how many are old.
    fn compared(baseline: &Baseline, report: &Report, brought: &Brought) -> (usize, usize) {
        let compared = baseline.compare(report, brought, &|_, _| false);
        let older = compared.older.values();
        (
            compared.is_new.iter().filter(|is_new| **is_new).count(),
            older.map(|counts| counts.error + counts.warning).sum(),
        )
    }

    #[test]
    fn a_count_that_grows_is_the_same_finding() {
        let place = || crate::diagnostic::Place {
            path: "hub.yaml".into(),
            range: None,
        };
        let found = |count: usize| {
            [Diagnostic::new(
                &missing_license::RULE,
                place(),
                format!("{count} pages have no licence"),
            )
            .severity(Severity::Info)]
        };
        let sources = Sources::from_texts("", []);
        let (old, new) = (found(350), found(351));
        let before = |old: &[Diagnostic]| Baseline::of_findings(&Report::new(&sources, old));
        let new_of = |old: &[Diagnostic], new: &[Diagnostic]| {
            compared(
                &before(old),
                &Report::new(&sources, new),
                &Brought::default(),
            )
            .0
        };
        assert_eq!(new_of(&old, &new), 0);
        // A number in a name is no count: what is fixed in one place makes room for nothing else.
        let about = |what: &str| {
            [Diagnostic::new(
                &incompatible_source::RULE,
                place(),
                format!("{what} does not allow this"),
            )]
        };
        let (old, new) = (about("CC-BY-SA-3.0"), about("CC-BY-SA-2.0"));
        assert_eq!(new_of(&old, &new), 1);
    }

    #[test]
    fn only_what_is_new_is_left() {
        let before = "one (x)\ntwo (x)\n<b\n";
        let sources = Sources::from_texts("", [("a.md", before)]);
        let old = found("a.md", before);
        let baseline = Baseline::of_findings(&Report::new(&sources, &old));
        for (after, left, older) in [
            (before, 0, 3),
            ("new line\none (x)\ntwo (x)\n<b\n", 0, 3),
            // The word beside the old mistake was fixed; the mistake is no newer for that.
            ("one, once (x)\ntwo (x)\n<b\n", 0, 3),
            ("one (x)\ntwo (x)\nthree (x)\n<b\n", 1, 3),
            ("one (x) (x)\ntwo (x)\n<b\n", 1, 3),
            ("one\n<b\n<b\n", 1, 1),
        ] {
            let sources = Sources::from_texts("", [("a.md", after)]);
            let new = found("a.md", after);
            let report = Report::new(&sources, &new);
            assert_eq!(
                compared(&baseline, &report, &Brought::default()),
                (left, older),
                "{after}"
            );
        }
        let sources = Sources::from_texts("", [("b.md", before)]);
        let new = found("b.md", before);
        let moved = Brought {
            moved: BTreeMap::from([("b.md", "a.md")]),
            ..Brought::default()
        };
        assert_eq!(
            compared(&baseline, &Report::new(&sources, &new), &moved).0,
            0,
            "a file that moved brings nothing new"
        );
    }
}
