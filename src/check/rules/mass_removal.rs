//! Changes that take many pages away.

use crate::check::{Docs, Rule};
use crate::diagnostic::Severity;

/// The rule. Its findings are made in `review`.
pub static RULE: Rule = Rule {
    name: "mass-removal",
    severity: Severity::Warning,
    summary: "A change removes ten pages or more, or all of them.",
    docs: Docs {
        why: "A folder that was moved by accident, or a page emptied by a stranger, looks harmless in a list of files. What is gone leads nobody on any more, \
              and who wrote it loses their page. A change that leaves no page at all is an error: a hub without pages cannot be built. Checked with `--base`.",
        bad: "content/a.md … content/z.md    (removed, and nothing takes their place)",
        good: "content/a.md → content/archive/a.md    (moved: readers who ask for the old address find it by an alias)",
        remedy: "Take back what was not meant: `git checkout main -- content/`. If it is meant, say why in the pull request, and leave `aliases` in the pages that \
                 take the place of the others.",
    },
    run: &[],
};
