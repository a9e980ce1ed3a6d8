//! Keys that mean nothing.

use crate::diagnostic::{Docs, Rule, Severity};

/// Why such a key matters.
pub const WHY: &str = "A key that is not known has no effect, so what it says is lost on readers.";

/// The rule.
pub static RULE: Rule = Rule {
    name: "unknown-key",
    severity: Severity::Warning,
    summary: "A key in front matter, in a profile or in a file of `credits/` is not known, is written twice, or has a value of the wrong kind.",
    docs: Docs {
        why: r#"A key that is not known has no effect, so what it says is lost on readers. Keys of other generators are told by `foreign-key`, each once; a key that resembles no known one is only an info, and told once where many pages have it."#,
        bad: r#"---
titel: Hermit crabs
---"#,
        good: r#"---
title: Hermit crabs
---"#,
        remedy: r#"Correct the key, or allow it for the whole hub in hub.yaml: `front-matter: { fields: { difficulty: {} } }`."#,
    },
};
