//! Pages that carry out what nobody entered.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "unknown-entry",
    severity: Severity::Error,
    summary: r#"`implements` of a page names an entry of a call that is not there."#,
    docs: Docs {
        why: r#"The people of the entry are credited with the idea on the page that carries it out, and the entry leads to it. A name that leads nowhere credits nobody."#,
        bad: r#"implements: [clock/tide-clok]"#,
        good: r#"implements: [clock/tide-clock]"#,
        remedy: r#"Write the call, a slash and the entry as `commonweal calls <call>` lists it; the finding says the nearest one."#,
    },
};
