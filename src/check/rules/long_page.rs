//! Pages that are too long to be read, or loaded, in one piece.

use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Page;

/// The rule.
pub static RULE: Rule = Rule {
    name: "long-page",
    severity: Severity::Info,
    summary: "A page has more than 15,000 words or 500 kB of text.",
    docs: Docs {
        why: "Nobody reads so much in one piece, phones are slow with it, and everybody who edits the page meets everybody else's changes. Wikipedia's editors \
              divide articles from about this length on.",
        bad: "content/everything.md        (31,000 words)",
        good: "content/crabs.md, content/snails.md, content/anemones.md",
        remedy: "Move large sections to pages of their own and keep a short summary with a link in their place. Add `derived_from` to the new pages, so that \
                 their authors keep their credit.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Text(run)],
};

const MAX_WORDS: usize = 15_000;
const MAX_BYTES: usize = 500_000;

fn run(page: &Page, found: &mut Vec<Diagnostic>) {
    let (words, bytes) = (page.facts.words, page.body.len());
    let length = if words > MAX_WORDS {
        format!("{words} words")
    } else if bytes > MAX_BYTES {
        format!("{} kB of text", bytes / 1000)
    } else {
        return;
    };
    found.push(
        Diagnostic::new(&RULE, &page.source.path, format!("this page has {length}"))
            .why("Nobody reads so much in one piece, and phones are slow with it.")
            .help(
                "Move sections to pages of their own, each with `derived_from` naming this page.",
            ),
    );
}
