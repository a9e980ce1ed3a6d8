//! Changes that git cannot join with what the branch did since.

use super::{Review, Standing};
use crate::diagnostic::{Diagnostic, Place, Severity};

/// The rule.
pub const RULE: &str = "merge-conflict";

/// Most files that are named.
const FILES: usize = 20;

pub(super) fn find(review: &Review, standing: &Standing, found: &mut Vec<Diagnostic>) {
    let base = standing.base;
    let newest = newest(base);
    let Some(conflicts) = &review.change.conflicts else {
        let place = Place {
            path: ".git".to_owned(),
            range: None,
        };
        found.push(
            Diagnostic::new(RULE, Severity::Warning, place, format!("git cannot tell whether this change can be merged into `{base}`"))
                .why("Part of what the two are made of is missing or damaged here.")
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
            Diagnostic::new(RULE, Severity::Error, place, format!("this file conflicts with a newer change on `{base}`{more}"))
                .why("Both edited the same part of it, or one of them removed it; git cannot tell which of the two texts is meant, so the change cannot be merged as it is.")
                .help(format!("Run `git fetch origin`, then `git merge {newest}`, keep what is right in the places that git marks, then `git commit --signoff` and push.")),
        );
    }
}

/// What a contributor calls the newest state of a branch after `git fetch origin`: their own branch
/// of that name is as old as their clone.
pub(super) fn newest(base: &str) -> String {
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
