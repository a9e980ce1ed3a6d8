//! A change is larger than the hub takes.

use crate::check::{Docs, Rule};
use crate::diagnostic::Severity;

/// The rule. Its findings are made in `review`.
pub static RULE: Rule = Rule {
    name: "submission-size",
    severity: Severity::Error,
    summary: "A change is larger than the hub takes.",
    docs: Docs {
        why: r#"A change of three hundred pages waits for weeks, one of three is read today. `submissions.limits` in hub.yaml says how many `files`, `pages`, new `words` and `megabytes` a change may have, and `first-time` below it what holds besides for people who have no change in the hub yet. Files and pages count that are added, edited, moved or deleted; words count that pages gain, without their front matter; files that are added or edited count with their whole size, a megabyte being 1,000,000 bytes. Checked with `--base`, by the hub.yaml of the branch."#,
        bad: r#"hub.yaml:  submissions: { limits: { pages: 20, first-time: { pages: 3 } } }

A change of 8 pages by somebody new"#,
        good: r#"Three changes of 3, 3 and 2 pages"#,
        remedy: r#"Send the change in parts, one branch for each, the part that matters most first. A maintainer who wants all of it at once merges it, or weighs the rule for the hub: `checks: { submission-size: warning }`."#,
    },
    run: &[],
};
