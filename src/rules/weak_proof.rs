//! Ballots without the proof that the call asks for.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "weak-proof",
    severity: Severity::Warning,
    summary: r#"Nothing shows that a ballot is its voter's."#,
    docs: Docs {
        why: r#"Anybody can type any name into a commit."#,
        bad: r#"A ballot committed without `Signed-off-by`"#,
        good: r#"git commit --signoff"#,
        remedy: r#"Commit the ballot again with `git commit --signoff --amend`, in your own name."#,
    },
};
