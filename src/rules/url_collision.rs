//! Addresses that two files want.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "url-collision",
    severity: Severity::Warning,
    summary: "Two files, or a file and an alias, have or ask for the same address.",
    docs: Docs {
        why: r#"Two files whose names differ only in case, marks or signs have the same address. One of them gets another address, which links may not know: the finding names it."#,
        bad: r#"content/c.md
content/c++.md"#,
        good: r#"content/c.md
content/c-plus-plus.md"#,
        remedy: r#"Give it a name that differs in letters or digits, and add the address that the finding names to its `aliases`."#,
    },
};
