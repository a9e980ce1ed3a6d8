//! Judges of their own matter.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "reviewer-conflict",
    severity: Severity::Warning,
    summary: r#"A review is by somebody who made the entry, belongs to its team, or has an entry in the same call; or by an author of the page as it was read."#,
    docs: Docs {
        why: r#"Git shows it, whatever the review says: nobody judges their own work, or that of those whom they compete with."#,
        bad: r#"conflict: none, by an author of the entry"#,
        good: r#"A review by another judge"#,
        remedy: r#"Let another judge review this entry. `reviews: { peers: true }` in the call lets those with an entry review the others."#,
    },
};
