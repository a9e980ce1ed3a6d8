//! Bytes that are not UTF-8.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "invalid-utf8",
    severity: Severity::Error,
    summary: "A text holds bytes that are not valid UTF-8.",
    docs: Docs {
        why: r#"Readers see a wrong letter, and search does not find the word."#,
        bad: r#""#,
        good: r#""#,
        remedy: r#"Save the file as UTF-8 in your editor, or convert it: `iconv -f WINDOWS-1252 -t UTF-8 old.md > new.md`."#,
    },
};
