//! Commits whose clock is ahead.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "clock-ahead",
    severity: Severity::Warning,
    summary: r#"A commit of the branch is dated more than an hour after `--now`, or after what followed it, across a deadline of a call; or an entry or a ballot came with a commit that is dated before what it stands on, or with one that `calls.wrong-clocks` names; or a deadline was sealed more than a day late."#,
    docs: Docs {
        why: r#"Whether something was in time is told by the committer's times of the branch's own line of commits, and these never go back: otherwise anybody could set a clock back and be in time. So a commit with a clock that is ahead makes everything after it late, for every call, until a deadline is sealed. And a commit that says it is more than an hour older than what it stands on proves nothing: an entry that came with it is late."#,
        bad: r#"A commit of 10 June that says 2099, and an entry after it to a call that closes on 14 June"#,
        good: r#"hub.yaml:

calls:
  wrong-clocks: [3f2a9c1]"#,
        remedy: r#"Name the commit under `calls: { wrong-clocks: […] }` before the deadline is sealed: it then gets the time of the commit after it. If its clock was right and later ones were set back, do nothing."#,
    },
};
