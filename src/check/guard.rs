//! A rule that fails on one page: the others look at it all the same, and it looks at the other
//! pages.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::Rule;
use crate::diagnostic::{Diagnostic, Place, Severity};

/// Runs a rule. When it panics, that is its only finding there.
pub(super) fn guarded(
    rule: &Rule,
    path: &str,
    found: &mut Vec<Diagnostic>,
    run: impl FnOnce(&mut Vec<Diagnostic>),
) {
    let before = found.len();
    if catch_unwind(AssertUnwindSafe(|| run(found))).is_err() {
        found.truncate(before);
        let place = Place {
            path: path.to_owned(),
            range: None,
        };
        found.push(
            Diagnostic::new(
                rule.name,
                Severity::Warning,
                place,
                format!("the rule `{}` failed here, so nothing is known of what it looks for", rule.name),
            )
            .why("The fault is the program's and not the file's. Everything else is checked as usual.")
            .help("Report it with this file and the version of `commonweal`. Until then look at it yourself."),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::check::{Docs, Focus, Rule, Run, check_by};
    use crate::config::Config;
    use crate::diagnostic::{Diagnostic, Severity};
    use crate::history::Log;
    use crate::hub::{Drafts, Hub, Page};
    use crate::sources::Sources;

    static BROKEN: Rule = Rule {
        name: "stub",
        severity: Severity::Error,
        summary: "It fails.",
        docs: Docs {
            why: "",
            bad: "",
            good: "",
            remedy: "",
        },
        run: &[Run::Text(fail), Run::Hub(fail_whole)],
    };

    fn fail(page: &Page, found: &mut Vec<Diagnostic>) {
        found.push(Diagnostic::new(
            "stub",
            Severity::Error,
            &page.source.path,
            "half of what it finds",
        ));
        assert!(page.title != "Crab", "a rule that does not know crabs");
    }

    fn fail_whole(_: &Hub, _: &mut Vec<Diagnostic>) {
        panic!("a rule that knows no hubs");
    }

    #[test]
    fn a_rule_that_panics_is_a_finding_on_its_page() {
        let sources = Sources::from_texts(
            "content",
            [
                ("content/index.md", "# Home"),
                ("content/crab.md", "# Crab"),
                ("content/tide.md", "# Tide"),
            ],
        );
        let hub = Hub::new(Config::default(), sources, Log::default(), Drafts::Hidden);
        let found = check_by(&[&BROKEN], &hub, &Focus::Everything);
        let told: Vec<_> = found
            .iter()
            .filter(|finding| finding.rule == "stub")
            .map(|finding| (finding.place.path.as_str(), finding.message.as_str()))
            .collect();
        let failed = "the rule `stub` failed here, so nothing is known of what it looks for";
        let half = "half of what it finds";
        assert_eq!(
            told,
            [
                ("content/crab.md", failed),
                ("content/index.md", half),
                ("content/tide.md", half),
                ("hub.yaml", failed)
            ]
        );
    }
}
