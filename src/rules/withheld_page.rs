//! Pages that are not published yet, or no more.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "withheld-page",
    severity: Severity::Info,
    summary: "A page is left out because of its `publishDate` or `expiryDate`, or because a program makes several pages of it.",
    docs: Docs {
        why: "The day of the commit that is built counts as today, so that the same commit always gives the same site. A page whose day has come appears with \
              the first build of a commit of that day or later, not by itself.",
        bad: "publishDate: 2062-01-03",
        good: "publishDate: 2026-01-03",
        remedy: "Correct the day if it is a slip. To publish a page at once, take the line out. `--drafts` shows such pages in a preview.",
    },
};
