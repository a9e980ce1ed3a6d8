//! People named as deciding who did not commit the decision.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "claimed-decider",
    severity: Severity::Info,
    summary: r#"A decision names somebody who did not commit it and is only in a sign-off."#,
    docs: Docs {
        why: r#"The author by git is who decides; a `Signed-off-by` line is what anybody can type for anybody. The decision holds, and readers should know who stands behind it. Somebody who is named and is not even in a sign-off undoes the decision (`decision-differs`)."#,
        bad: r#"by: [ada, gwenola]

In one commit of Ada's, with a line `Signed-off-by: Gwenola`"#,
        good: r#"by: [ada, gwenola]

In a commit of Ada's, and one of Gwenola's that betters an answer"#,
        remedy: r#"Each of those who decide commits the file, or is taken out of `by`."#,
    },
};
