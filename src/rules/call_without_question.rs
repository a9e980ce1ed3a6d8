//! Calls that ask nothing.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "call-without-question",
    severity: Severity::Warning,
    summary: r#"A call has no `question`, or one of more than 200 characters."#,
    docs: Docs {
        why: r#"People answer what they are asked. Without one question, entries cannot be compared."#,
        bad: r#"kind: challenge
title: A clock for the shore"#,
        good: r#"kind: challenge
title: A clock for the shore
question: How can a visitor see when the tide turns?"#,
        remedy: r#"Add `question:` with one question of at most 200 characters."#,
    },
};
