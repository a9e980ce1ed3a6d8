//! What we tell people about their files: a finding says what is wrong, where, why it matters and
//! what to do next.

use std::ops::Range;

use crate::paths::SourcePath;

mod rule;
pub mod system;

pub use rule::{ABOUT_SETTINGS, Docs, Rule, Severity};

/// Where a finding is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file, or a name that is not valid in the repository, shown as well as it can be.
    pub path: String,
    /// Bytes in the file's text; `None` speaks of the whole file.
    pub range: Option<Range<usize>>,
}

impl From<&SourcePath> for Place {
    fn from(path: &SourcePath) -> Self {
        Self {
            path: path.to_string(),
            range: None,
        }
    }
}

impl From<(&SourcePath, Range<usize>)> for Place {
    fn from((path, range): (&SourcePath, Range<usize>)) -> Self {
        Self {
            path: path.to_string(),
            range: Some(range),
        }
    }
}

/// A replacement that fixes a finding without any risk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// Bytes in the text of the finding's file.
    pub range: Range<usize>,
    /// What stands there instead.
    pub text: String,
}

/// A finding: a contributor's mistake, told so that a stranger can fix it. It never stops the run.
///
/// Its texts may quote strangers' bytes; every format escapes them for its medium.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule that it is a finding of.
    pub rule: &'static Rule,
    /// How much it weighs.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// What is wrong, in one sentence without a final full stop.
    pub message: String,
    /// Why it matters, one or two sentences.
    pub why: String,
    /// The exact next step.
    pub help: String,
    /// A safe repair, when there is one.
    pub fix: Option<Fix>,
    /// The name of the commit that it is about, when it is about one and not about today's files.
    pub commit: Option<String>,
}

impl Diagnostic {
    /// A finding of a rule, which weighs what the rule's findings usually do.
    pub fn new(rule: &'static Rule, place: impl Into<Place>, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: rule.severity,
            place: place.into(),
            message: redacted(message.into()),
            why: String::new(),
            help: String::new(),
            fix: None,
            commit: None,
        }
    }

    /// Another weight than that of the rule.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The commit that it is about.
    #[must_use]
    pub fn about(mut self, commit: impl ToString) -> Self {
        self.commit = Some(commit.to_string());
        self
    }

    /// Why it matters.
    #[must_use]
    pub fn why(mut self, why: impl Into<String>) -> Self {
        self.why = redacted(why.into());
        self
    }

    /// The exact next step.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = redacted(help.into());
        self
    }

    /// A safe repair. One that would publish an e-mail address is none.
    #[must_use]
    pub fn fix(mut self, range: Range<usize>, text: impl Into<String>) -> Self {
        let text = text.into();
        let is_public = redacted(text.clone()) == text;
        self.fix = is_public.then_some(Fix { range, text });
        self
    }

    /// Where it is, what is wrong and what to do, in one line.
    pub fn in_a_line(&self) -> String {
        format!("{}: {}. {}", self.place.path, self.message, self.help)
    }

    /// Whether it is a finding of a rule.
    pub fn is(&self, rule: &Rule) -> bool {
        self.rule == rule
    }
}

/// Whether a text has an e-mail address in it.
pub fn holds_address(text: &str) -> bool {
    text.contains('@') && redacted(text.to_owned()) != text
}

/// A text without the hosts of the e-mail addresses in it: findings are published by workflows,
/// addresses never are.
fn redacted(text: String) -> String {
    if !text.contains('@') {
        return text;
    }
    let local = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('@') {
        out.push_str(before);
        out.push('@');
        let end = after
            .find(|c: char| !(c.is_alphanumeric() || c == '.' || c == '-'))
            .unwrap_or(after.len());
        let host = &after[..end];
        let is_host = host.trim_end_matches('.').contains('.');
        // `crab@2x.png` is a picture for dense screens.
        let is_density = host.chars().next().is_some_and(|c| c.is_ascii_digit())
            && host.get(1..).is_some_and(|rest| rest.starts_with("x."));
        rest = if before.ends_with(local) && is_host && !is_density {
            out.push('…');
            &after[end..]
        } else {
            after
        };
    }
    out + rest
}

/// How many findings there are of each severity.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Counts {
    /// Errors.
    pub error: usize,
    /// Warnings.
    pub warning: usize,
    /// Infos.
    pub info: usize,
}

impl Counts {
    /// The counts of some findings.
    pub fn of<'a>(diagnostics: impl IntoIterator<Item = &'a Diagnostic>) -> Self {
        let mut counts = Self::default();
        diagnostics
            .into_iter()
            .for_each(|diagnostic| counts.add(diagnostic.severity));
        counts
    }

    /// Counts one more.
    pub fn add(&mut self, severity: Severity) {
        match severity {
            Severity::Error => self.error += 1,
            Severity::Warning => self.warning += 1,
            Severity::Info => self.info += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_never_holds_an_address() {
        for (text, shown) in [
            ("ask ada@tide.example.", "ask ada@…"),
            ("[x](@ada@tide.example)", "[x](@ada@…)"),
            ("a@b@c.de", "a@b@…"),
            (
                "[[@ada]] and crab@2x.png at /@ada/x.y",
                "[[@ada]] and crab@2x.png at /@ada/x.y",
            ),
            ("é@ü.example", "é@…"),
        ] {
            let place = Place {
                path: "a.md".into(),
                range: None,
            };
            let found = Diagnostic::new(&crate::rules::too_large::RULE, place, text)
                .why(text)
                .help(text);
            assert_eq!(
                [found.message.as_str(), &found.why, &found.help],
                [shown; 3]
            );
            assert_eq!(found.fix(0..1, text).fix.is_some(), text == shown);
        }
    }
}
