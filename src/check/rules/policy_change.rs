//! A change edits the rules that judge it, or what runs for every reader.

use crate::check::{Docs, Rule};
use crate::diagnostic::Severity;

/// The rule. Its findings are made in `review`.
pub static RULE: Rule = Rule {
    name: "policy-change",
    severity: Severity::Warning,
    summary: "A change edits the rules that judge it, or what runs for every reader.",
    docs: Docs {
        why: r#"Whoever changes the rules could pass any check by them. So a change is judged by the settings, identities and statements of the branch that it is made for, whatever it says itself; templates, static files and workflows are never content, and need the eyes of a maintainer."#,
        bad: r#"hub.yaml in a change

checks: { missing-sign-off: off }"#,
        good: r#"a change that only edits pages"#,
        remedy: r#"A maintainer reviews these files line by line, as code. A contributor who did not mean to change them takes them out: `git restore --source main -- FILE`."#,
    },
    run: &[],
};
