//! Votes in which one person may vote under several names.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "open-vote",
    severity: Severity::Info,
    summary: "Everybody may vote in a call, and nothing shows that one person votes only once.",
    docs: Docs {
        why: r#"With `voters: everyone` a second address with a profile of its own is a second voter, and no program can tell. `contributors` and `members` are those whom the hub knew before the call was known, so nobody can invent them. Told until the call is decided; the call's page and `commonweal decide` say it too."#,
        bad: r#"ballot: { method: ranked, voters: everyone }"#,
        good: r#"ballot: { method: ranked, voters: contributors }"#,
        remedy: r#"Let `contributors` or `members` vote where the result decides something; `proof: account` asks for an account at the forge for each vote. Leave it where an opinion is enough."#,
    },
};
