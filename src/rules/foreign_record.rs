//! Records in the name of somebody else.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "foreign-record",
    severity: Severity::Error,
    summary: r#"A review, a ballot or a sheet of answers stands in a file or folder that is named after somebody else than who committed it, or somebody else changed, took back, overwrote or removed an entry before its call closed, or became its author by `.mailmap`."#,
    docs: Docs {
        why: r#"The git author says whose it is, not the path. Otherwise anybody could vote for others."#,
        bad: r#"ballots/clock/bo.yaml, committed by Ada"#,
        good: r#"ballots/clock/ada.yaml, committed by Ada"#,
        remedy: r#"Name the file like your profile in `contributors/`, or like your page on the hub. If somebody else wrote it in your name, remove it with a pull request."#,
    },
};
