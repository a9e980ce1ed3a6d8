//! Entries over the limits of their call.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "entry-limit",
    severity: Severity::Error,
    summary: r#"An entry has too few or too many words, too many people or the wrong licence, or somebody has too many entries."#,
    docs: Docs {
        why: r#"Limits are the same for everybody, so that entries can be compared."#,
        bad: r#"An entry of 40 words where 100 are needed"#,
        good: r#"An entry of 120 words"#,
        remedy: r#"Write more or less, or take an entry back with `call: { id: …, withdrawn: 2026-06-01 }`."#,
    },
};
