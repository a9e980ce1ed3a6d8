//! Markdown that another program reads and this one does not.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "foreign-syntax",
    severity: Severity::Warning,
    summary: "A page holds markup of another program that readers do not see as it was meant.",
    docs: Docs {
        why: "Texts come from Obsidian, Jekyll, Hugo, MkDocs, VitePress, Docusaurus, DocFX, Pandoc and wikis. Their boxes, tabs, highlights, anchors and sizes are \
              read; what includes files or runs programs is left out, so that nobody reads code. A comment is a warning, since its author believed that nobody sees it: \
              the site leaves it out, but the file and its history are public. Everything else is an info, one for each page and kind.",
        bad: "{% include map.html %}\n\n%% ask Ana before we publish this %%",
        good: "[A map](map.md)",
        remedy: "Write it as Markdown, or take it out. Where text is meant, put it between backticks. hub.yaml's `dialects` says which programs the pages are written \
                 for; without it their settings in the repository do.",
    },
};
