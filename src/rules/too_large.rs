//! Files that are too large to read.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "too-large",
    severity: Severity::Error,
    summary: "A text is too large to be read.",
    docs: Docs {
        why: r#"A page of this size takes minutes to open on a phone, and one contributor could fill the memory of everybody who builds the hub."#,
        bad: r#""#,
        good: r#""#,
        remedy: r#"Split the page, or publish the data as a file that readers can download."#,
    },
};
