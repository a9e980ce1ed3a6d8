//! Entries that nobody answered.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "entry-without-answer",
    severity: Severity::Error,
    summary: r#"A decision has no answer for an entry, or one of fewer than 20 characters."#,
    docs: Docs {
        why: r#"The winner is not the only one who is told why. Who sent something and hears nothing does not come back."#,
        bad: r#"- { entry: shell-bell, outcome: not-chosen }"#,
        good: r#"- { entry: shell-bell, outcome: not-chosen, answer: Lovely, but salt stops the bell within a week. }"#,
        remedy: r#"Write a sentence or two to the people who made it."#,
    },
};
