//! Seals that were altered.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "seal-change",
    severity: Severity::Error,
    summary: r#"A seal and the branch differ: a sealed ballot is gone or was changed, an entry is gone, the call says something else than when it closed, or the seal itself was changed."#,
    docs: Docs {
        why: r#"The seal fixes what had arrived at the deadline. Whoever changes it, or what it names, changes the result."#,
        bad: r#"A sealed ballot that was edited"#,
        good: r#"The ballot as it was sealed"#,
        remedy: r#"Take the file back from git: `git log -- <file>` shows who changed it. `commonweal calls seal` never changes what is already sealed."#,
    },
};
