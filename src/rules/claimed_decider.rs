//! People named as deciding who did not commit the decision.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "claimed-decider",
    severity: Severity::Info,
    summary: r#"A decision names somebody who did not commit it and is only in a sign-off."#,
    docs: Docs {
        why: r#"Whoever commits the file decides; anybody can type a `Signed-off-by` line for somebody else. The decision holds, but readers should know who made it. If a name is not even in a sign-off, the decision does not hold (`decision-differs`)."#,
        bad: r#"by: [ada, gwenola]

In one commit of Ada's, with a line `Signed-off-by: Gwenola`"#,
        good: r#"by: [ada, gwenola]

In a commit by Ada, and one by Gwenola that improves an answer"#,
        remedy: r#"Each person in `by` commits the file, or is taken out of `by`."#,
    },
};
