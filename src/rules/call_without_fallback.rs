//! Rewards without a way out.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "call-without-fallback",
    severity: Severity::Warning,
    summary: r#"A call promises a `reward` and does not say what happens if nothing is decided."#,
    docs: Docs {
        why: r#"A reward that is never given is the commonest complaint about contests."#,
        bad: r#"awards:
  - { id: main, reward: 250 € }"#,
        good: r#"awards:
  - { id: main, reward: 250 € }
unless-decided: If nothing is decided by 31 July, the reward is shared among all entries."#,
        remedy: r#"Add `unless-decided:` with what happens then."#,
    },
};
