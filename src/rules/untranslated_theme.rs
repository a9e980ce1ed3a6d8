//! Languages of pages in which the theme has no words.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "untranslated-theme",
    severity: Severity::Info,
    summary: "Pages are in a language in which the theme has no words.",
    docs: Docs {
        why: "Readers of such pages see menus, headings and buttons in another language: the hub's own, else English. The built-in theme has words in eighteen languages; `commonweal theme list` names them.",
        bad: "",
        good: "",
        remedy: "Add `themes/encyclopedia/strings/LANGUAGE.ftl` (with another theme, its name in the place of `encyclopedia`) with the texts of `themes/encyclopedia/strings/en.ftl` \
                 from the source of Commonweal. A part of them is enough to begin with. Others want them, too: send them to Commonweal.",
    },
};
