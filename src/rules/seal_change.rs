//! Seals that were altered.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "seal-change",
    severity: Severity::Error,
    summary: r#"What a seal says does not fit the branch: a ballot that was sealed is gone or was changed, an entry is gone, the call says something else than when it closed, or the seal itself was altered."#,
    docs: Docs {
        why: r#"The seal fixes what had arrived at the deadline. Whoever changes it, or what it names, changes the result."#,
        bad: r#"A sealed ballot that was edited"#,
        good: r#"The ballot as it was sealed"#,
        remedy: r#"Take the file back from git: `git log -- <file>` shows who changed it. `commonweal calls seal` never changes an edge that is sealed."#,
    },
};
