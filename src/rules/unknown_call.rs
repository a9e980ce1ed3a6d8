//! Names that lead to no call.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "unknown-call",
    severity: Severity::Error,
    summary: r#"A page, a call, a review or a ballot names a call, an entry, a page or a person that is not there."#,
    docs: Docs {
        why: r#"It is not counted, and its author does not notice."#,
        bad: r#"call: shore-weak"#,
        good: r#"call: shore-week"#,
        remedy: r#"Correct the name; the finding says the nearest one. Calls are the files in `calls/`."#,
    },
};
