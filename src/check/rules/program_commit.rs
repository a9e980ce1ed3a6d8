//! New commits that say that a program wrote them.

use crate::check::{Docs, Rule};
use crate::diagnostic::Severity;

/// The rule. Its findings are made in `review`.
pub static RULE: Rule = Rule {
    name: "program-commit",
    severity: Severity::Error,
    summary: "A commit of a change says that a program wrote it, so nobody certified it.",
    docs: Docs {
        why: r#"Programs need no sign-off; a human's merge of their work does. But a commit's author is whatever somebody typed, so anybody could pass for a program. Checked with `--base` where hub.yaml asks for attestations; a warning for programs that `credit.bots` lists."#,
        bad: r#"Author: tide-bot[bot] <1+tide-bot[bot]@users.noreply.github.com>

    Crabs: where they live"#,
        good: r#"Author: Ada <ada@tide.example>

    Crabs: where they live

    Assisted-by: tide-bot
    Signed-off-by: Ada <ada@tide.example>"#,
        remedy: r#"A maintainer looks whether it is the program's own pull request, and lists a program that the hub uses as `credit: { bots: [NAME] }`. Whoever wrote the commit by hand runs `git commit --amend --reset-author --signoff`."#,
    },
    run: &[],
};
