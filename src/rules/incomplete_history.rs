//! History that is not all there.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "incomplete-history",
    severity: Severity::Warning,
    summary: "Part of the git history is missing: the clone is shallow or partial.",
    docs: Docs {
        why: r#"People whose commits are missing get no credit, pages seem younger than they are, and nobody can tell whether every change is signed off."#,
        bad: r#"git clone --depth 1 …"#,
        good: r#"git clone …"#,
        remedy: r#"Fetch the rest with `git fetch --unshallow`; in a workflow give the checkout step `fetch-depth: 0`."#,
    },
};
