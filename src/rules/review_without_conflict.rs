//! Reviews that are silent about conflicts.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "review-without-conflict",
    severity: Severity::Error,
    summary: r#"A review does not say whether its author has a conflict of interest."#,
    docs: Docs {
        why: r#"Readers must be able to tell whether a friend, or a rival, was the judge."#,
        bad: r#"scores: { accuracy: 4 }"#,
        good: r#"scores: { accuracy: 4 }
conflict: none"#,
        remedy: r#"Write `conflict: none`, or what you have to do with the entry or its people. A declared conflict is held against nobody: the review is shown and left out of the count."#,
    },
};
