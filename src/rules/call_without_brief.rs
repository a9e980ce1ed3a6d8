//! Calls whose brief is still what a new one is filled with.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "call-without-brief",
    severity: Severity::Warning,
    summary: r#"The brief of a call is still what `commonweal new call` filled in."#,
    docs: Docs {
        why: r#"The placeholder only shows what to write; people would take it as the call's text."#,
        bad: r#"Say here what the background is, what a good entry has, what was tried before, and where to ask."#,
        good: r#"The harbour school wants a clock that tells when the tide turns. A good entry can be built for 20 €."#,
        remedy: r#"Write the brief below the second `---`, or leave it out until there is one: `draft: true` keeps the call unpublished."#,
    },
};
