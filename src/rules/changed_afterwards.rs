//! What was edited or removed after it had been settled.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "changed-afterwards",
    severity: Severity::Warning,
    summary: r#"A review, an entry or a person of a call was changed or removed after it was settled."#,
    docs: Docs {
        why: r#"The state at the deadline counts, whatever happens to the file, and so do the people in the seal, whatever a profile or `.mailmap` says later. Readers should still know that the repository has changed."#,
        bad: r#"The page of an entry, removed a week after the call had closed"#,
        good: r#"The page as it was judged, or edited so that it still answers the call"#,
        remedy: r#"Take the change back with git, or leave it: it changes no result."#,
    },
};
