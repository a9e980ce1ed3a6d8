//! Envelopes that nobody opened.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "unopened-envelope",
    severity: Severity::Warning,
    summary: r#"The deadline has passed, and an envelope of a record or an entry is not opened yet, or was opened too late."#,
    docs: Docs {
        why: r#"A closed envelope cannot be counted or judged. Envelopes may be opened for seven days after the deadline."#,
        bad: r#"sealed: sha256:1f0c…, three days after the vote"#,
        good: r#"salt: …
approve: [tide-clock]"#,
        remedy: r#"Its author puts the file that was kept in its place and commits it."#,
    },
};
