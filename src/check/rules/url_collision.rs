//! Addresses that two files want.

use crate::check::{Docs, Rule};
use crate::diagnostic::Severity;

/// The rule. Its findings are made in `hub`.
pub static RULE: Rule = Rule {
    name: "url-collision",
    severity: Severity::Warning,
    summary: "Two files, or a file and an alias, have the same address.",
    docs: Docs {
        why: r#"Two files whose names differ only in case, marks or signs have the same address. One of them gets a suffix that links may not know."#,
        bad: r#"content/c.md
content/c++.md"#,
        good: r#"content/c.md
content/c-plus-plus.md"#,
        remedy: r#"Rename one of them and add its old address to its `aliases`."#,
    },
    run: &[],
};
