//! Files that cannot be read.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "unreadable-file",
    severity: Severity::Error,
    summary: "A file is listed but cannot be read.",
    docs: Docs {
        why: r#"What cannot be read is not published."#,
        bad: r#""#,
        good: r#""#,
        remedy: r#"Check that the file exists and that you may read it."#,
    },
};
