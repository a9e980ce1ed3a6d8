//! A change edits a file that only some people may change.

use crate::check::{Docs, Rule};
use crate::diagnostic::Severity;

/// The rule. Its findings are made in `review`.
pub static RULE: Rule = Rule {
    name: "protected-file",
    severity: Severity::Error,
    summary: "A change edits a file that only some people may change.",
    docs: Docs {
        why: r#"`protected` in hub.yaml names files that others rely on, and who may change them. The branch says who these people are: a profile that the change brings makes nobody a maintainer, and neither does a name (`commonweal rules unknown-address`). It cannot prove who sits at the keyboard: an address stands in every commit, and anybody can type a known one. `check --account` compares the account that opened the pull request, if the profile names one at that forge. What must not be forged is asked of the forge: required reviews by code owners, or signed commits. Checked with `--base`."#,
        bad: r#"hub.yaml:  protected: [{ paths: [content/policies/**], maintainers: [ada] }]

A change by Bo to content/policies/credit.md"#,
        good: r#"The same change, committed by Ada"#,
        remedy: r#"Take the file out of the change with `git restore --source main -- FILE`, and propose the new text in an issue, so that one of the maintainers commits it."#,
    },
    run: &[],
};
