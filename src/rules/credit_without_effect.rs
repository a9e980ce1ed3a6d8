//! Files in `credits/` that give nothing back.

use crate::diagnostic::{Docs, Rule, Severity};

/// The rule.
pub static RULE: Rule = Rule {
    name: "credit-without-effect",
    severity: Severity::Warning,
    summary: "A file in `credits/` cannot be read, names nobody, or is about no commit of the branch.",
    docs: Docs {
        why: r#"A squash merge keeps one author, and names that its message does not hold are lost. A file in `credits/` gives them their credit back without rewriting history; one that has no effect leaves them without it."#,
        bad: r#"credits/twelve.yaml
people: [{ who: mossfoot, role: content }]"#,
        good: r#"credits/12.yaml
people: [{ who: mossfoot, role: content }]"#,
        remedy: r#"Name the file after the pull request, and list people as front matter does: `who` is a profile, a login or a name, `role` is `content` for co-authors, else one of all-contributors' words such as `translation` or `review`. For commits that no pull request brought, use any other name and add `commit: "1f2e3d4"`; `note:` is for people who read the file."#,
    },
};
