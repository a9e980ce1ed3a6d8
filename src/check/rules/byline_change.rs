//! A change to front matter decides who is named as a page's author.

use crate::check::{Docs, Rule};
use crate::diagnostic::Severity;

/// The rule. Its findings are made in `review`.
pub static RULE: Rule = Rule {
    name: "byline-change",
    severity: Severity::Warning,
    summary: "A change names people as authors of a page that is there already, who wrote nothing of it.",
    docs: Docs {
        why: r#"Whom `authors` names comes first, and a byline has room for few: those who wrote the page may vanish from it, and everybody is named who was never asked. It is right when the page took over a text of theirs, or when they wrote it elsewhere. Checked with `--base`."#,
        bad: r#"content/tides.md, written by Ada and Bo, in a change by Mallory

authors: [Somebody Famous]"#,
        good: r#"content/tides.md without `authors`: git knows who wrote it"#,
        remedy: r#"Take the names out, or say in the pull request what each of them wrote. A `Co-authored-by` line in the message of a commit names those who wrote with you."#,
    },
    run: &[],
};
