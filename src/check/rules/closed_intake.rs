//! A change comes from somebody whose contributions the hub does not take now.

use crate::check::{Docs, Rule};
use crate::diagnostic::Severity;

/// The rule. Its findings are made in `review`.
pub static RULE: Rule = Rule {
    name: "closed-intake",
    severity: Severity::Error,
    summary: "A change comes from somebody whose contributions the hub does not take now.",
    docs: Docs {
        why: r#"A crowd that sends more than anybody can read is answered by nobody. `submissions.intake` in hub.yaml says what is read: `open` takes everything, `calls-only` takes new pages that answer an open call (a file in `calls/`, named by the page's `call`), `members` takes what members write, and `paused` does so for a while. A member is who has a profile in `contributors/` on the branch; maintainers need one, too, because without it a name is only what somebody typed. Members are never held up, corrections of pages that exist are welcome with `calls-only`, and with `members` a change that brings only a profile is how somebody asks to become one. Checked with `--base`, by the hub.yaml of the branch."#,
        bad: r#"hub.yaml:  submissions: { intake: calls-only }

A new page by somebody without a profile:

title: Sea hares"#,
        good: r#"title: Sea hares
call: shore-week"#,
        remedy: r#"Name the call that the page answers, or keep the branch and send the change again when the hub takes it. A maintainer who wants a change anyway merges it, or gives its author a profile first."#,
    },
    run: &[],
};
