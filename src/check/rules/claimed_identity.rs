//! A profile in a change claims somebody's names, accounts or addresses.

use crate::check::{Docs, Rule};
use crate::diagnostic::Severity;

/// The rule. Its findings are made in `review`.
pub static RULE: Rule = Rule {
    name: "claimed-identity",
    severity: Severity::Warning,
    summary: "A profile in a change claims somebody's names, accounts or addresses.",
    docs: Docs {
        why: r#"Whoever has somebody's name signs for them and gets their credit. A new profile speaks at once for those who wrote the change; what else it claims, and every new claim of a profile that the branch has already, counts only once a maintainer has merged it."#,
        bad: r#"contributors/mallory.md in a change by Mallory

name: Mallory
identities: ["blake3:… (the hash of Ada's address)"]"#,
        good: r#"contributors/mallory.md in a change by Mallory

name: Mallory
identities: ["blake3:… (the hash of the address that the change is committed with)"]"#,
        remedy: r#"A maintainer asks the person, through another channel than the change, whether the claims are true, and merges it then."#,
    },
    run: &[],
};
