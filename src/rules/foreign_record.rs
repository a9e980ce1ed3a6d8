//! Records in the name of somebody else.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "foreign-record",
    severity: Severity::Error,
    summary: r#"A review or a ballot stands in a file that is named after somebody else than who committed it, or somebody else changed, took back, overwrote or removed an entry before its call closed."#,
    docs: Docs {
        why: r#"The author by git is the person; a path is only a label. Else anybody could vote for everybody."#,
        bad: r#"ballots/clock/bo.yaml, committed by Ada"#,
        good: r#"ballots/clock/ada.yaml, committed by Ada"#,
        remedy: r#"Name the file after yourself: after your profile in `contributors/`, or as your page of the hub is called. A file that somebody else wrote in your name is removed by a pull request."#,
    },
};
