//! A sign-off that stands in a page instead of in the message of a commit.

use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Page, sign_off};

/// The rule.
pub static RULE: Rule = Rule {
    name: "misplaced-sign-off",
    severity: Severity::Warning,
    summary: "A `Signed-off-by` line with an address is in a page's front matter.",
    docs: Docs {
        why: "A sign-off counts in the message of the commit only. In the file it certifies nothing, and everybody can read the address: the site does not show it, \
              but the repository does. The form for a new page has this line as a reminder.",
        bad: "---\ntitle: Crab\n# git commit: Signed-off-by: Ada Marsh <ada@example.org>\n---",
        good: "---\ntitle: Crab\n---",
        remedy: "Take the line out of the file, and write `Signed-off-by: Your Name <your address>` as the last line of the commit's message. In a pull request put the new \
                 file into the same commit (`git commit --amend --signoff`, then push with `--force-with-lease`).",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Text(run)],
};

fn run(page: &Page, found: &mut Vec<Diagnostic>) {
    // Most texts need not be read for that.
    let Some(range) = page
        .is_signed
        .then(|| sign_off(&page.source.text))
        .flatten()
    else {
        return;
    };
    found.push(
        Diagnostic::new(
            &RULE,
            (&page.source.path, range),
            "the front matter of this page has a sign-off with an e-mail address",
        )
        .why("Here it certifies nothing, and everybody can read the address in the repository.")
        .help("Take the line out, and write it as the last line of the commit's message."),
    );
}
