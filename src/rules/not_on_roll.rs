//! Ballots of people who have no vote.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "not-on-roll",
    severity: Severity::Warning,
    summary: r#"A ballot is by somebody who was not on the roll of the vote."#,
    docs: Docs {
        why: r#"The roll is those whose work was on the branch before the call was known: accounts that are made for a vote have none."#,
        bad: r#"A ballot by somebody who came after the call"#,
        good: r#"A ballot by somebody who contributed before"#,
        remedy: r#"It is shown and not counted. Those who run the call may let somebody vote with a reason: `admit: [{ who: bo, reason: … }]`, before the vote closes."#,
    },
};
