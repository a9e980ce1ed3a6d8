//! A change gives somebody's name to an address that the branch does not know as theirs.

use crate::check::{Docs, Rule};
use crate::diagnostic::Severity;

/// The rule. Its findings are made in `review`.
pub static RULE: Rule = Rule {
    name: "unknown-address",
    severity: Severity::Warning,
    summary: "A change gives somebody's name to an address that the branch does not know as theirs.",
    docs: Docs {
        why: r#"Anybody can type a name into a commit, and one that only looks the same. What a change may do is judged by what the branch knows: the addresses and accounts in profiles, `.mailmap`, and the addresses of commits that it has. An account's number counts, a login with another number does not. Whoever comes from anywhere else is somebody new until the change is merged. Where the forge tells which account opened the pull request (`check --account`, as the workflows of `commonweal init` do), that account is believed, and somebody else's address is not. Checked with `--base`."#,
        bad: r#"contributors/ada.md on the branch: name: Ada Lindqvist

A commit by Ada Lindqvist <somebody@else.example>"#,
        good: r#"The same commit from an address that the branch has, or whose hash stands under `identities` in contributors/ada.md"#,
        remedy: r#"Commit with the address that you used before, or have a maintainer add the hash of the new one to your profile. A maintainer who is not sure asks the person through another channel than the change."#,
    },
    run: &[],
};
