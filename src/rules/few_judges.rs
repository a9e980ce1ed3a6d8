//! Calls whose judges are so few that one conflict of interest leaves an entry without a score.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "few-judges",
    severity: Severity::Warning,
    summary: "A call that takes entries has so few judges that one conflict of interest leaves an entry without a score.",
    docs: Docs {
        why: r#"An entry needs as many reviews as `reviews: { each: … }` says, 2 without it. A judge who knows the people of an entry says so, as they should, and does not review it; when then too few are left, the entry has no score and cannot win. Told until the call closes. What happens later is no reason to be silent about a conflict: `decide --write` refuses to decide while an entry lacks reviews, and those who run the call may add a judge."#,
        bad: r#"judges: [nozomi, tomasz]
reviews: { each: 2 }"#,
        good: r#"judges: [nozomi, tomasz, gwenola]
reviews: { each: 2 }"#,
        remedy: r#"Name one judge more than each entry needs reviews, or ask for fewer reviews."#,
    },
};
