//! Decisions that were promised.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "overdue-decision",
    severity: Severity::Warning,
    summary: r#"The day of `decide-by` has passed, and nothing is decided."#,
    docs: Docs {
        why: r#"People wait for the answer that the call promised."#,
        bad: r#"decide-by: 2026-06-28, on 3 July"#,
        good: r#"A decision, or an amendment with a later day"#,
        remedy: r#"Decide with `commonweal decide <call> --write`, or say in `updates:` why it takes longer."#,
    },
};
