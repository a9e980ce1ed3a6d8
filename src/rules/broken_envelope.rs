//! Envelopes that hold something else.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "broken-envelope",
    severity: Severity::Error,
    summary: r#"A record or an entry that was in an envelope is not what its author sealed, has no salt, or was opened before the deadline."#,
    docs: Docs {
        why: r#"An envelope is the SHA-256 of the bytes that will replace it. Only those bytes count: otherwise one could read the others first and then change one's own."#,
        bad: r#"sealed: sha256:1f0c…, replaced by a file with other bytes"#,
        good: r#"sealed: sha256:1f0c…, replaced by the file that was kept"#,
        remedy: r#"Put the file that `--sealed FILE` of `commonweal new ballot`, `review` or `entry` kept in its place, byte for byte (editors may change line ends), after the deadline."#,
    },
};
