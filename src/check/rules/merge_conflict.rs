//! The branch and the change edited the same part of a file.

use crate::check::{Docs, Rule};
use crate::diagnostic::Severity;

/// The rule. Its findings are made in `review`.
pub static RULE: Rule = Rule {
    name: "merge-conflict",
    severity: Severity::Error,
    summary: "The branch and the change edited the same part of a file.",
    docs: Docs {
        why: r#"git cannot tell which of the two texts is meant, so the change cannot be merged as it is. Checked with `--base`."#,
        bad: r#"content/crab.md

The branch says:  Crabs have ten legs, two of them claws.
The change says:  Crabs have ten legs and live in shells."#,
        good: r#"content/crab.md, after merging the branch into the change

Crabs have ten legs, two of them claws, and live in shells."#,
        remedy: r#"Run `git merge main` in the branch of the change, keep what is right in the places that git marks, then `git commit --signoff` and push."#,
    },
    run: &[],
};
