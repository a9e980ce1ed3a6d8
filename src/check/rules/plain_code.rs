//! Code that is shown without colours.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Page;
use crate::markdown::highlight::{self, Budget, Plain};

/// The rule.
pub static RULE: Rule = Rule {
    name: "plain-code",
    severity: Severity::Info,
    summary: "Code is shown without colours, because it is too long or takes too much work.",
    docs: Docs {
        why: "Colours are found by patterns, and some patterns take very long on long lines. Each block of code may take a number of steps that depends on its \
              size only, so that no text stops a build and the same text looks the same everywhere. The code itself is on the page, complete.",
        bad: "```json\n{\"a\": [1, 2, 3, … 5,000 characters in one line]}\n```",
        good: "```json\n{\n  \"a\": [1, 2, 3]\n}\n```",
        remedy: "Break long lines, show only the part that matters, or add the whole as a file. If colours do not matter, write `text` as the language.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Text(run)],
};

fn run(page: &Page, found: &mut Vec<Diagnostic>) {
    let mut budget = Budget::of_text();
    for code in &page.facts.wide_code {
        let (reason, help) = match highlight::plain(&code.language, &code.code, &mut budget) {
            None => continue,
            Some(Plain::Long(most)) => (
                format!("it has more than {most} bytes"),
                "Show only the part that matters, or add the whole as a file.",
            ),
            Some(Plain::LongLine(most)) => (
                format!("a line has more than {most} bytes"),
                "Break the long line, or write `text` as the language.",
            ),
            Some(Plain::Steps) => (
                "its long lines take too many steps".to_owned(),
                "Break the long lines, or write `text` as the language.",
            ),
        };
        let message = format!(
            "this {} code is shown without colours: {reason}",
            quoted(&code.language)
        );
        found.push(
            Diagnostic::new(&RULE, (&page.source.path, code.range.clone()), message)
            .why("Every build must end, so colours have a limit that is the same on every machine.")
            .help(help),
        );
    }
}
