//! Two accounts that use one name.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "ambiguous-identity",
    severity: Severity::Warning,
    summary: "Two accounts use the same name, or one is written as the other's name or address, and nothing says whether they are one person.",
    docs: Docs {
        why: r#"Credit is never joined by name alone: two people may share a name. Until somebody says which it is, both are listed apart."#,
        bad: r#"Ada <ada@home.example>
Ada <ada@work.example>
(two accounts at forges, one name)"#,
        good: r#"contributors/ada.md
---
name: Ada
github: ada
identities: [Ada Lovelace]
---"#,
        remedy: r#"If they are one person, list both accounts in that person's file in `contributors/`, or join their addresses in `.mailmap`: the finding has the command that writes the line. If they are two, give each a file."#,
    },
};
