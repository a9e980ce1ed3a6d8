//! Steps that are done, with nothing to see.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "empty-step",
    severity: Severity::Warning,
    summary: r#"A step of a call's `outcome` is done, and no link of it leads to what was done."#,
    docs: Docs {
        why: r#"Those who took part want to see what became of it, and a call is carried out when every step is done or dropped. A link is a page by its title, path or id, a request such as `#61`, or an address."#,
        bad: r#"steps: [{ what: Build the first clock, state: done }]"#,
        good: r##"steps: [{ what: Build the first clock, state: done, links: [Tide clock, "#61"] }]"##,
        remedy: r#"Name the page or the request that shows it under `links`."#,
    },
};
