//! Answers to tasks that cannot be counted.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "invalid-answer",
    severity: Severity::Error,
    summary: r#"A sheet of answers cannot be read, or an answer is not of the kind that its call asks for."#,
    docs: Docs {
        why: r#"An answer of another kind cannot be compared with those of others, so it is not counted."#,
        bad: r#"task: plate-12-9f31c2aa
answer: about forty"#,
        good: r#"task: plate-12-9f31c2aa
answer: 40"#,
        remedy: r#"Write what `answer:` of the call allows, or `skip: cannot-tell`. `commonweal new answer` asks, and writes the file."#,
    },
};
