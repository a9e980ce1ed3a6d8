//! Dates of a call that cannot be.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "call-dates",
    severity: Severity::Error,
    summary: r#"The dates of a call are out of order, or one of them is invalid."#,
    docs: Docs {
        why: r#"A crowd plans by these dates. A call that closes before it opens takes nothing, and a vote without an end has no result."#,
        bad: r#"opens: 2026-06-14
closes: 2026-05-01"#,
        good: r#"opens: 2026-05-01
closes: 2026-06-14"#,
        remedy: r#"Correct the date. A day without a time means its start for `opens` and `vote.opens`, and its end otherwise, in the zone `timezone`."#,
    },
};
