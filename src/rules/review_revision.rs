//! Reviews of something else than what is there.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "review-revision",
    severity: Severity::Warning,
    summary: r#"A review names a revision that the page never had, or another version of an entry than the one that is judged."#,
    docs: Docs {
        why: r#"Readers want to know what was read. A review of something else is shown and not counted."#,
        bad: r#"revision: latest"#,
        good: r#"revision: 3f2a9c1"#,
        remedy: r#"Write at least seven digits of the commit whose page was read, or of the content's own name. For an entry of a call leave `revision` out: what was sealed is meant."#,
    },
};
