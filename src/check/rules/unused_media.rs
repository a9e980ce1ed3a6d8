//! Files that no page shows.

use crate::check::{Docs, Rule, Run};
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::Hub;

/// The rule.
pub static RULE: Rule = Rule {
    name: "unused-media",
    severity: Severity::Info,
    summary: "No page shows a picture or links to a file that the hub publishes.",
    docs: Docs {
        why: "A picture that nobody sees was often meant for a page that forgot it, or was left behind when the page changed. Files in `static/` are not looked at.",
        bad: "content/media/limpet.svg        (no page names it)",
        good: "content/limpets.md\n![A limpet on its scar](media/limpet.svg)",
        remedy: "Show it on a page, or delete it. Leave it if another site shows it from here.",
    },
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    for media in hub.media.iter().filter(|media| media.is_content() && !media.is_shown()) {
        found.push(
            Diagnostic::new(RULE.name, RULE.severity, &media.path, "no page shows this file")
                .why("It is published, and only those who guess its address see it.")
                .help("Show it on a page, or delete it."),
        );
    }
}
