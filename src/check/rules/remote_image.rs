//! Pictures of other sites.

use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, PageId, Target};

/// The rule.
pub static RULE: Rule = Rule {
    name: "remote-image",
    severity: Severity::Info,
    summary: "A page shows pictures of other sites, and readers get links instead.",
    docs: Docs {
        why: "A page loads nothing from other hosts: a picture there would tell that site who \
              reads what, and is gone when the site is. So a link takes its place. One finding a \
              page.",
        bad: "![A hermit crab](https://shore.example/crab.jpg)",
        good: "![A hermit crab](crab.jpg)",
        remedy: "Put a copy beside the page, with its licence (see `unlicensed-media`), and show that. Leave the link where nobody may copy the picture, or where it changes \
                 all the time, such as a badge.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Page(run)],
};

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    let page = hub.page(id);
    let mut remote = hub
        .linked(id)
        .filter(|(link, target)| link.kind.is_image() && matches!(target, Target::External(_)));
    let Some((first, _)) = remote.next() else {
        return;
    };
    let message = match 1 + remote.count() {
        1 => "a picture of another site is not shown".to_owned(),
        count => format!("{count} pictures of other sites are not shown"),
    };
    found.push(
        Diagnostic::new(&RULE, (&page.source.path, first.range.clone()), message)
            .why(
                "Readers’ browsers would tell the other site who reads what, and the picture is gone when that site is. A link is in its place, but for a \
                 picture without words in a heading or link that has some.",
            )
            .help("Put a copy beside this page, with its licence, and show that; a badge may stay a link."),
    );
}
