//! Ballots that came too late.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "late-ballot",
    severity: Severity::Error,
    summary: r#"A ballot was added or changed after the vote had closed."#,
    docs: Docs {
        why: r#"Whoever votes late knows the other votes, which is not fair."#,
        bad: r#"A ballot committed on 22 June, for a vote that closed on the 21st"#,
        good: r#"A ballot committed in time"#,
        remedy: r#"Remove the file, or restore the ballot that was sealed. It is not counted."#,
    },
};
