//! A rule that fails on one page: the others look at it all the same, and it looks at the other
//! pages.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::diagnostic::{Diagnostic, Place, Rule, Severity};

/// Runs a rule, and says whether it came to its end. When it panics, that is its only finding there.
pub(super) fn guarded(
    rule: &'static Rule,
    path: &str,
    found: &mut Vec<Diagnostic>,
    run: impl FnOnce(&mut Vec<Diagnostic>),
) -> bool {
    let before = found.len();
    let is_sound = catch_unwind(AssertUnwindSafe(|| run(found))).is_ok();
    if !is_sound {
        found.truncate(before);
        let place = Place {
            path: path.to_owned(),
            range: None,
        };
        found.push(
            Diagnostic::new(
                rule,
                place,
                format!("the rule `{rule}` crashed here, so this was not checked by it"),
            )
            .severity(Severity::Warning)
            .why("The fault is the program's and not the file's. Everything else is checked as usual.")
            .help("Report it with this file and the version of `commonweal`. Until then look at it yourself."),
        );
    }
    is_sound
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use crate::check::change::{Branch, Change};
    use crate::check::run::{Check, Run};
    use crate::check::{Focus, check_by, check_change_by};
    use crate::config::Config;
    use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
    use crate::history::git::change::{self as diff, DeltaKind, Entry, FileDelta};
    use crate::history::{CommitId, Log};
    use crate::hub::{Drafts, Hub, Page, PageId, Profiles};
    use crate::sources::Sources;

    static BROKEN: Rule = Rule {
        name: "broken",
        severity: Severity::Error,
        summary: "It fails.",
        docs: Docs {
            why: "",
            bad: "",
            good: "",
            remedy: "",
        },
    };

    const FAILED: &str = "the rule `broken` crashed here, so this was not checked by it";
    const HALF: &str = "half of what it finds";

    fn half(page: &Page) -> Diagnostic {
        Diagnostic::new(&BROKEN, &page.source.path, HALF)
    }

    fn of_text(page: &Page, found: &mut Vec<Diagnostic>) {
        found.push(half(page));
        assert!(page.title != "Crab", "a rule that does not know crabs");
    }

    fn of_page(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
        of_text(hub.page(id), found);
    }

    fn of_growth(hub: &Hub, _: &Focus, found: &mut Vec<Diagnostic>) {
        of_hub(hub, found);
    }

    fn of_hub(hub: &Hub, found: &mut Vec<Diagnostic>) {
        found.extend(hub.pages.iter().map(half));
        panic!("a rule that knows no hubs");
    }

    fn of_change(change: &Change, found: &mut Vec<Diagnostic>) {
        of_hub(change.hub, found);
    }

    fn hub() -> Hub {
        let texts = [
            ("content/index.md", "# Home"),
            ("content/crab.md", "# Crab"),
            ("content/tide.md", "# Tide"),
        ];
        let sources = Sources::from_texts("content", texts);
        Hub::new(Config::default(), sources, Log::default(), Drafts::Hidden)
    }

    fn told(found: &[Diagnostic]) -> Vec<(&str, &str)> {
        found
            .iter()
            .filter(|finding| finding.is(&BROKEN))
            .map(|finding| (finding.place.path.as_str(), finding.message.as_str()))
            .collect()
    }

    #[test]
    fn a_rule_that_panics_is_a_finding_on_its_page() {
        static TEXT: Check = Check::new(&BROKEN, &[Run::Text(of_text)]);
        static PAGE: Check = Check::new(&BROKEN, &[Run::Page(of_page)]);
        let hub = hub();
        for check in [&TEXT, &PAGE] {
            let found = check_by(&[check], &hub, &Focus::Everything);
            let (index, tide) = (("content/index.md", HALF), ("content/tide.md", HALF));
            assert_eq!(told(&found), [("content/crab.md", FAILED), index, tide]);
        }
    }

    #[test]
    fn a_rule_that_panics_on_a_hub_is_one_finding() {
        static HUB: Check = Check::new(&BROKEN, &[Run::Hub(of_hub)]);
        static GROWTH: Check = Check::new(&BROKEN, &[Run::Growth(of_growth)]);
        let hub = hub();
        for check in [&HUB, &GROWTH] {
            let found = check_by(&[check], &hub, &Focus::Everything);
            assert_eq!(told(&found), [("hub.yaml", FAILED)]);
        }
    }

    #[test]
    fn a_rule_that_panics_on_a_change_is_a_finding_on_its_first_file() {
        static CHANGE: Check = Check::new(&BROKEN, &[Run::Change(of_change)]);
        let (hub, id) = (hub(), CommitId([0; 20]));
        let diff = diff::Change {
            tip: id,
            tip_at: None,
            fork: id,
            commits: BTreeSet::new(),
            files: vec![FileDelta {
                path: "content/tide.md".to_owned(),
                kind: DeltaKind::Added,
                entry: Entry::File,
                bytes: 6,
                blob: None,
                was: None,
                before: None,
            }],
            conflicts: Some(Vec::new()),
        };
        let branch = Branch {
            name: "main",
            content_root: None,
            profiles: &Profiles::default(),
            proposed: &BTreeMap::new(),
            calls: &BTreeSet::new(),
            claims: &[],
            config_findings: &[],
        };
        let found = check_change_by(&[&CHANGE], &Change::new(&hub, &diff, branch));
        assert_eq!(told(&found), [("content/tide.md", FAILED)]);
    }
}
