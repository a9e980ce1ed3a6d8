//! Answers to tasks that are not there.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "unknown-task",
    severity: Severity::Error,
    summary: r#"A sheet of answers names a task that its call does not have, or picks an answer of somebody who gave none."#,
    docs: Docs {
        why: r#"The answer counts for nothing. What was asked about may be gone or changed since: another picture is another task. That is only noted."#,
        bad: r#"task: tide-9f31c2aa"#,
        good: r#"task: tides-9f31c2aa"#,
        remedy: r#"Copy the name of the task from the page of the call, or let `commonweal new answer` write the file. An answer to what is gone can stay or be removed."#,
    },
};
