//! Values that the hub does not allow.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "invalid-value",
    severity: Severity::Error,
    summary: "A value in front matter is not one that hub.yaml allows for its key.",
    docs: Docs {
        why: "Maintainers say in `front-matter.fields` what a key may hold: its `type` (text, number, integer, boolean, date, url, list), `one-of`, a \
              `pattern` for the whole value, `min` and `max` (of a number or date, or of the length of a text or list), and `each` for the items of a list.",
        bad: "hub.yaml\nfront-matter: { fields: { difficulty: { one-of: [easy, hard] } } }\n\ncontent/crab.md\n---\ndifficulty: simple\n---",
        good: "content/crab.md\n---\ndifficulty: easy\n---",
        remedy: "Write a value that the finding names. Where only upper and lower case differ, `commonweal check --fix` does it.",
    },
};
