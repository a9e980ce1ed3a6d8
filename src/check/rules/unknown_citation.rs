//! Citations of works that no list has.

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, PageId};

/// The rule.
pub static RULE: Rule = Rule {
    name: "unknown-citation",
    severity: Severity::Warning,
    summary: "A page cites a work that no list of works has.",
    docs: Docs {
        why: "Readers see `[@key]` as it was typed and cannot find the work. Citations are read where `bibliography` in hub.yaml or in the page's front matter names a list.",
        bad: "Crabs choose larger shells [@itoh2011].",
        good: "Crabs choose larger shells [@ito2011, p. 12].",
        remedy: "Write the key as the list of works has it, or add the work to the list. Where no work is meant, write `\\[@name]`.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Page(run)],
};

/// Most findings of one page.
const MOST: usize = 20;

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    let page = hub.page(id);
    let Some(works) = hub.works(id).filter(|_| !page.facts.citations.is_empty()) else {
        return;
    };
    let lists: Vec<_> = works.lists().collect();
    let unknown = page.facts.citations.iter();
    let unknown = unknown.filter(|cited| !lists.iter().any(|(_, list)| list.has(&cited.key)));
    for cited in unknown.take(MOST) {
        let nearest = lists.iter().find_map(|(_, list)| list.nearest(&cited.key));
        let help = match (nearest, lists.first()) {
            (Some(key), _) => format!("Did you mean `[@{}]`?", quoted(key)),
            (None, Some((path, _))) => format!(
                "Add the work to `{}` under this key, or write the key that it has there.",
                quoted(path.as_str())
            ),
            (None, None) => "Add the list of works that has it.".to_owned(),
        };
        found.push(
            Diagnostic::new(
                &RULE,
                (&page.source.path, cited.range.clone()),
                format!("no list of works has `{}`", quoted(&cited.key)),
            )
            .why("Readers see the citation as it was typed.")
            .help(help),
        );
    }
}
