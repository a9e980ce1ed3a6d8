//! Front matter that cannot be read.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "front-matter-syntax",
    severity: Severity::Error,
    summary: "The front matter, or a value in it, cannot be read.",
    docs: Docs {
        why: r#"Without its front matter a page loses its title, categories, licence and credit. Its text is published all the same."#,
        bad: r#"---
title: Crabs: a guide
---"#,
        good: r#"---
title: "Crabs: a guide"
---"#,
        remedy: r#"Put values that hold `: `, `#`, `@`, `[`, `{` or quotes in quotes, indent with spaces, and close the block with a line of `---`. TOML between `+++` lines and a JSON object at the start of the file are read, too. A blank that only looks like a space (U+00A0, a tab) hides keys: type it again."#,
    },
};
