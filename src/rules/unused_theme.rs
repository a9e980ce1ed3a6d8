//! Files of a theme that have no effect.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "unused-theme",
    severity: Severity::Info,
    summary: "A theme in `themes/`, or a file of its words, has no effect.",
    docs: Docs {
        why: "The site looks as if the files were not there: a theme counts when hub.yaml names it (`theme: shore`) or when the one that it names extends it, and words \
              are read from `themes/NAME/strings/` only.",
        bad: "strings/en.ftl",
        good: "themes/encyclopedia/strings/en.ftl",
        remedy: "Name the theme in hub.yaml, move the words, or take the files out. Leave a theme that you are still working on.",
    },
};
