//! Keys of other generators that have no effect here.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "foreign-key",
    severity: Severity::Info,
    summary: "Pages, or the settings of another generator, have a key that means nothing here.",
    docs: Docs {
        why: "Who comes from Hugo, MkDocs, Jekyll or Docusaurus expects that a key does what it did there. Those that have a clear meaning here are taken over: \
              titles, order, addresses, redirects, drafts, dates, the site's name, address and navigation. Each of the others is told once, with the number of pages \
              that have it, at the first of them, and with what takes its place. Such a line harms nothing.",
        bad: "---\ntitle: Crabs\nmenu: main\n---",
        good: "hub.yaml\n\nmenu: [home, Crabs]",
        remedy: "Do what the finding says if readers miss something. Leave the line for as long as the other program reads it, and take it out then; `checks: { foreign-key: off }` \
                 in hub.yaml says no more of it.",
    },
};
