//! Templates, strings and themes of the hub that cannot be used.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "broken-theme",
    severity: Severity::Error,
    summary: "A file in `templates/` or `themes/` cannot be used, so the built-in one is.",
    docs: Docs {
        why: "The site is built all the same and looks as if the file were not there. `build --strict` fails.",
        bad: r#"{% extends "encyclopedia/article.html" %}{% block title }"#,
        good: r#"{% extends "encyclopedia/article.html" %}{% block title %}"#,
        remedy: "Correct the template at the place that is named, or remove it to use the built-in one. A `templates/` folder of another generator does not belong \
                 to a hub: move it away once the hub is built with Commonweal.",
    },
};
