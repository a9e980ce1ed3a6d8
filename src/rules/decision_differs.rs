//! Decisions that their records do not give.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "decision-differs",
    severity: Severity::Error,
    summary: r#"Counting the records again gives something else than the decision says."#,
    docs: Docs {
        why: r#"Anybody must be able to count again and get the same."#,
        bad: r#"places: [[moon-dial]], where the records give tide-clock"#,
        good: r#"places: [[tide-clock]]"#,
        remedy: r#"`commonweal decide <call> --verify` says what differs. People may decide otherwise than the numbers, in public: `overrides: [{ award: main, reason: … }]`."#,
    },
};
