//! Changes that git cannot join with what the branch did since.

use crate::check::change::Change;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Place, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "merge-conflict",
    severity: Severity::Error,
    summary: "The branch and the change edited the same part of a file.",
    docs: Docs {
        why: r#"git cannot tell which of the two texts is meant, so the change cannot be merged as it is. Checked with `--base`."#,
        bad: r#"content/crab.md

The branch says:  Crabs have ten legs, two of them claws.
The change says:  Crabs have ten legs and live in shells."#,
        good: r#"content/crab.md, after merging the branch into the change

Crabs have ten legs, two of them claws, and live in shells."#,
        remedy: r#"Run `git merge main` in the branch of the change, keep what is right in the places that git marks, then `git commit --signoff` and push."#,
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Change(run)],
};

/// Most files that are named.
const FILES: usize = 20;

fn run(change: &Change, found: &mut Vec<Diagnostic>) {
    let base = change.branch.name;
    let newest = newest(base);
    let Some(conflicts) = &change.diff.conflicts else {
        let place = Place {
            path: ".git".to_owned(),
            range: None,
        };
        found.push(
            Diagnostic::new(&RULE, place, format!("git cannot tell whether this change can be merged into `{base}`")).severity(Severity::Warning)
                .why("Part of the git data of the two is missing or damaged here.")
                .help(format!("Run `git fetch origin`, then `git merge --no-commit {newest}` to see; `git merge --abort` takes it back.")),
        );
        return;
    };
    for (at, path) in conflicts.iter().take(FILES).enumerate() {
        let more = conflicts
            .len()
            .checked_sub(FILES)
            .filter(|more| *more > 0 && at == 0);
        let more = more.map_or(String::new(), |more| format!(" (and {more} more files)"));
        let place = Place {
            path: path.clone(),
            range: None,
        };
        found.push(
            Diagnostic::new(&RULE, place, format!("this file conflicts with a newer change on `{base}`{more}"))
                .why("Both edited the same part of it, or one of them removed it; git cannot tell which of the two texts is meant, so the change cannot be merged as it is.")
                .help(format!("Run `git fetch origin`, then `git merge {newest}`, keep what is right in the places that git marks, then `git commit --signoff` and push.")),
        );
    }
}

/// What a contributor calls the newest state of a branch after `git fetch origin`: their own branch
/// of that name is as old as their clone.
pub fn newest(base: &str) -> String {
    let is_id = base.len() >= 7 && base.bytes().all(|b| b.is_ascii_hexdigit());
    let is_branch = !is_id
        && base != "HEAD"
        && base
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b));
    if is_branch {
        format!("origin/{base}")
    } else {
        base.to_owned()
    }
}
