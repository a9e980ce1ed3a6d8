//! Contests that do not say who owns what.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "call-without-rights",
    severity: Severity::Error,
    summary: r#"A contest has no `rights`."#,
    docs: Docs {
        why: r#"Whoever enters gives work away before anybody has chosen it. What they keep, and what becomes of entries that are not chosen, must be settled before the first one comes."#,
        bad: r#"kind: contest"#,
        good: r#"kind: contest
rights: You keep your copyright. Chosen or not, your entry stays under CC BY-SA 4.0, with your name."#,
        remedy: r#"Say it in plain words; the sentence stands above every way to enter."#,
    },
};
