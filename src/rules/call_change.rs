//! Changes of what a call has promised.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "call-change",
    severity: Severity::Error,
    summary: "A change edits what an open call has promised without saying so, edits a closed call, or hides a call.",
    docs: Docs {
        why: r#"People enter because of the question, criteria, rights and rewards that a call names. To change them afterwards is to choose another winner. Until entries are closed a call may be amended in public; later it may not. Dates may be moved to a later day that is still ahead. Checked with `--base`; that a call which was open says `draft` is found on the branch too."#,
        bad: r#"criteria:
  - { id: build, weight: 5 }   # was 2"#,
        good: r#"criteria:
  - { id: build, weight: 5 }
amendments:
  - { date: 2026-05-20, what: build weighs 5 instead of 2, why: Schools asked for it. }"#,
        remedy: r#"Take the change back, or add an entry to `amendments` with its date, what was changed and why. After `closes`, begin another call."#,
    },
};

/// Why it matters.
pub const WHY: &str = "People entered because of what was written here; a change afterwards can choose another winner.";

/// What is told of an edited call.
pub struct Edited {
    /// What is wrong.
    pub message: String,
    /// Why it matters.
    pub why: &'static str,
    /// What to do.
    pub help: &'static str,
}

/// Tells that these keys were edited after a call had opened, or closed. A change and the branch
/// tell it in the same words, so that it is told once.
pub fn edited(keys: &[&str], is_closed: bool) -> Edited {
    let keys: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
    let (state, help) = if is_closed {
        (
            "closed",
            "Undo the change: after `closes` nothing of this may change. Start another call instead.",
        )
    } else {
        (
            "opened",
            "Take the change back, or add an entry to `amendments:` with its date, what was changed and why.",
        )
    };
    Edited {
        message: format!(
            "this call was edited after it had {state}: {}",
            keys.join(", ")
        ),
        why: WHY,
        help,
    }
}
