//! Reviews that cannot be counted.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "incomplete-review",
    severity: Severity::Error,
    summary: r#"A review lacks a score, has one out of range, or cannot be read; or a review of a page does not say what was read, what was looked at and what came of it."#,
    docs: Docs {
        why: r#"A score that is missing cannot be guessed, so the review is shown and not counted."#,
        bad: r#"scores: { accuracy: 4 }"#,
        good: r#"scores: { accuracy: 4, build: 5 }"#,
        remedy: r#"Give each criterion of the call a whole number in its range. A review of a page has `revision`, `scope` and `verdict`; `commonweal new review` writes both."#,
    },
};
