//! Links among the files.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "symbolic-link",
    severity: Severity::Warning,
    summary: "A file is a symbolic link, which is not followed.",
    docs: Docs {
        why: r#"A link could publish a file from outside the hub."#,
        bad: r#"content/crab.md -> ../../../etc/passwd"#,
        good: r#"content/crab.md (a file of its own)"#,
        remedy: r#"Put a copy of the file in its place. Where the file is a page of the hub, delete the link and list its address under `aliases` in that page's front matter instead."#,
    },
};
