//! Categories that one list names twice.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "repeated-category",
    severity: Severity::Info,
    summary: "A page names a category twice in one list.",
    docs: Docs {
        why: "The second one has no effect; perhaps another category was meant.",
        bad: "categories: [Crabs, Shore, crabs]",
        good: "categories: [Crabs, Shore]",
        remedy: "`commonweal check --fix` removes the second one.",
    },
};
