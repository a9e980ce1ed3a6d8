//! A sign-off that stands in a page instead of in the message of a commit.

use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Page;

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

/// How the line begins, in any letter case.
const TRAILER: &str = "signed-off-by:";

fn run(page: &Page, found: &mut Vec<Diagnostic>) {
    let text = &page.source.text;
    if !text.starts_with("---") {
        return;
    }
    let mut at = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let start = at;
        at += line.len();
        if number > 0 && line.trim_end() == "---" {
            return;
        }
        let is_filled_in = line
            .to_ascii_lowercase()
            .split_once(TRAILER)
            .is_some_and(|(_, who)| who.contains('@'));
        if is_filled_in {
            let range = start..start + line.trim_end().len();
            found.push(
                Diagnostic::new(
                    &RULE,
                    (&page.source.path, range),
                    "the front matter of this page has a sign-off with an e-mail address",
                )
                .why("Here it certifies nothing, and everybody can read the address in the repository.")
                .help("Take the line out, and write it as the last line of the commit's message."),
            );
            return;
        }
    }
}
