//! Ballots that cannot be counted.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "invalid-ballot",
    severity: Severity::Error,
    summary: r#"A ballot cannot be read, names an option that does not exist or one twice, or is filled in for another kind of vote."#,
    docs: Docs {
        why: r#"A ballot that can be read in two ways is counted in none."#,
        bad: r#"approve: [tide-clock]
ranking: [tide-clock]"#,
        good: r#"ranking: [tide-clock, [moon-dial, shell-bell], none]"#,
        remedy: r#"Keep the key that the call asks for, with each option once. `commonweal new ballot` writes the file."#,
    },
};
