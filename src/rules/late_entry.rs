//! Entries that came too late.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "late-entry",
    severity: Severity::Warning,
    summary: r#"An entry arrived after the call had closed, or nothing proves that it came in time."#,
    docs: Docs {
        why: r#"Dates in somebody's own commits are free text. What proves a time is the branch's own line of merges, or the seal."#,
        bad: r#"An entry merged on 15 June, for a call that closed on the 14th"#,
        good: r#"An entry merged in time, or named by the seal"#,
        remedy: r#"Those who decide may take it: `late: [{ entry: …, reason: … }]` in the decision."#,
    },
};
