//! File names that are not text.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "unreadable-name",
    severity: Severity::Error,
    summary: "A file name is not valid UTF-8.",
    docs: Docs {
        why: r#"Such a name has no URL, and other systems cannot check it out."#,
        bad: r#""#,
        good: r#""#,
        remedy: r#"Rename the file with `git mv`, using letters and digits."#,
    },
};
