//! A change gives a page another licence without the consent of those who wrote it.

use crate::check::{Docs, Rule};
use crate::diagnostic::Severity;

/// The rule. Its findings are made in `review`.
pub static RULE: Rule = Rule {
    name: "license-change",
    severity: Severity::Error,
    summary: "A change gives a page another licence without the consent of those who wrote it.",
    docs: Docs {
        why: r#"Words may be published only under the licence that their author gave, or one that it lets them flow into; see `incompatible-source`. Everybody else whose words still stand in the page must agree. Checked with `--base`."#,
        bad: r#"license: CC0-1.0        (was CC-BY-SA-4.0, with words by Ada and Bo, in a change by Ada)"#,
        good: r#"license: CC-BY-SA-4.0"#,
        remedy: r#"Keep the licence, or ask each person that the finding names to agree in the pull request and to become a co-author of the change."#,
    },
    run: &[],
};
