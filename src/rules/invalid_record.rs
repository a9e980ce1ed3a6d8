//! Records of calls that cannot be read.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "invalid-record",
    severity: Severity::Error,
    summary: r#"A file in `calls/`, `reviews/`, `ballots/` or `answers/` cannot be read, has a key that is not known, or is not where such a file can be."#,
    docs: Docs {
        why: r#"A record that is not read has no effect: nobody must think that it was counted."#,
        bad: r#"calls/Shore Week.md"#,
        good: r#"calls/shore-week.md"#,
        remedy: r#"Correct the line, or move the file to where the finding says. A record has at most 64 KiB."#,
    },
};
