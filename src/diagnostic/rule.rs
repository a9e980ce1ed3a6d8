//! A rule: what findings of one kind are called, how much they weigh, and what is said of them.

use std::fmt::{self, Write as _};
use std::hash::{Hash, Hasher};

/// How much a finding weighs. The order is from worst to mildest.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub enum Severity {
    /// Must be fixed before the change may be merged.
    Error,
    /// Should be fixed.
    Warning,
    /// Good to know.
    Info,
}

impl Severity {
    /// The word used in every format.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

/// A rule: what it is called, what it finds, and how a stranger can fix it. How it finds is
/// declared in `check`.
pub struct Rule {
    /// Its name in kebab case; the key in hub.yaml's `checks` and the argument of
    /// `commonweal rules`.
    pub name: &'static str,
    /// How much its findings weigh unless hub.yaml says otherwise. Single findings may be milder.
    pub severity: Severity,
    /// What it finds, in one sentence.
    pub summary: &'static str,
    /// The rest of its documentation.
    pub docs: Docs,
}

/// What a rule's page says, in Markdown.
#[derive(Debug)]
pub struct Docs {
    /// Why it matters.
    pub why: &'static str,
    /// What it finds, as a file's text or a command's input.
    pub bad: &'static str,
    /// The same, fixed.
    pub good: &'static str,
    /// How to fix it, and when to leave it.
    pub remedy: &'static str,
}

/// The rule about hub.yaml, which must not switch it off.
pub const ABOUT_SETTINGS: &str = "configuration";

impl Rule {
    /// Whether it weighs the same whatever hub.yaml says: it is about hub.yaml itself.
    pub fn is_fixed(&self) -> bool {
        self.name == ABOUT_SETTINGS
    }

    /// Its documentation in Markdown, under a heading of the given marks.
    pub fn markdown(&self, marks: &str) -> String {
        let docs = &self.docs;
        let mut out = format!(
            "{marks} {}\n\n{} ({} {}.)\n\n{}\n",
            self.name,
            self.summary,
            self.severity.name(),
            match self.is_fixed() {
                true => "whatever hub.yaml says",
                false => "unless hub.yaml says otherwise",
            },
            docs.why
        );
        for (lead, example) in [("Found:", docs.bad), ("Right:", docs.good)] {
            if !example.is_empty() {
                let fence = if example.contains("```") {
                    "````"
                } else {
                    "```"
                };
                let _ = write!(
                    out,
                    "\n{lead}\n\n{fence}text\n{}\n{fence}\n",
                    example.trim_end()
                );
            }
        }
        let _ = write!(out, "\n{}\n", docs.remedy);
        out
    }

    /// Its documentation for a terminal.
    pub fn terminal(&self) -> String {
        let docs = &self.docs;
        let mut out = format!(
            "{} ({})\n\n{}\n\n{}\n",
            self.name,
            self.severity.name(),
            self.summary,
            docs.why
        );
        for (lead, example) in [("Found:", docs.bad), ("Right:", docs.good)] {
            if !example.is_empty() {
                let _ = write!(out, "\n{lead}\n");
                for line in example.trim_end().lines() {
                    let _ = writeln!(out, "{}", format!("    {line}").trim_end());
                }
            }
        }
        let _ = write!(out, "\n{}\n", docs.remedy);
        if !self.is_fixed() {
            let _ = write!(
                out,
                "\nIn hub.yaml: `checks: {{ {}: off }}`, or `info`, `warning`, `error`.\n",
                self.name
            );
        }
        out
    }
}

/// Two rules are the same when they have the same name.
impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Rule {}

impl PartialOrd for Rule {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Rule {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.name.cmp(other.name)
    }
}

impl Hash for Rule {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.pad(self.name)
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.name)
    }
}
