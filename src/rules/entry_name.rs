//! Entries of one name.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "entry-name",
    severity: Severity::Warning,
    summary: r#"Two entries of a call ask for one name."#,
    docs: Docs {
        why: r#"Judges and voters write the name of an entry. Whoever had it first on the branch keeps it, and another one gets a number. If two came in one commit, neither was first: both are reported, and should get names of their own before anybody votes."#,
        bad: r#"content/dial.md and content/ada/dial.md, both with

call: clock"#,
        good: r#"call: { id: clock, entry: moon-dial }"#,
        remedy: r#"Give the entry a name of its own with `entry`."#,
    },
};
