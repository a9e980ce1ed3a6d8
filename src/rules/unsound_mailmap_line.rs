//! Lines of .mailmap that join nobody.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "unsound-mailmap-line",
    severity: Severity::Warning,
    summary: "A line of `.mailmap` has no effect.",
    docs: Docs {
        why: r#"Git ignores it too, so the people it should join are shown apart."#,
        bad: r#"Ada Lovelace"#,
        good: r#"Ada Lovelace <ada@proper.example> <ada@commits.example>"#,
        remedy: r#"Write `Proper Name <proper@address> <address@in-commits>`, or remove the line."#,
    },
};
