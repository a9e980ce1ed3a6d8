//! Links to pages that only list what a name may mean.

use super::ambiguous_link::exact;
use crate::check::quote::{list, quoted};
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, PageId, Target};
use crate::markdown::Link;

/// The rule.
pub static RULE: Rule = Rule {
    name: "link-to-disambiguation",
    severity: Severity::Info,
    summary: "A link leads to a page that lists what its name may mean.",
    docs: Docs {
        why: "Readers have to find out which of them the text means; its author knows. A link \
              whose name has brackets, such as `[[Crab (disambiguation)]]`, is taken to mean the \
              list.",
        bad: "The [[Crab]] sheds its shell.",
        good: "The [[Crab (animal)|Crab]] sheds its shell.",
        remedy: "Write the link that the finding gives for the page which is meant.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Page(run)],
};

const MOST: usize = 5;

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    let page = hub.page(id);
    if page.meta.disambiguation {
        return;
    }
    for (link, target) in hub.linked(id) {
        let Target::Page { page: other, .. } = target else {
            continue;
        };
        if !hub.page(*other).meta.disambiguation || *other == id || is_meant(link) {
            continue;
        }
        let mut choices: Vec<String> = hub
            .links_to(*other)
            .iter()
            .filter(|choice| **choice != id && !hub.page(**choice).meta.disambiguation)
            .take(MOST)
            .map(|choice| format!("`{}`", exact(hub, link, *choice)))
            .collect();
        let help = match choices.len() {
            0 => "Link the page that is meant, and add it to that list.".to_owned(),
            _ => {
                let more = hub.links_to(*other).len().saturating_sub(MOST);
                if more > 0 && choices.len() == MOST {
                    choices.push(format!("{more} more"));
                }
                format!(
                    "Write the one you mean: {}.",
                    list(&choices).replace(" and ", " or ")
                )
            }
        };
        found.push(
            Diagnostic::new(
                &RULE,
                (&page.source.path, link.range.clone()),
                format!(
                    "“{}” lists what the name may mean",
                    quoted(&hub.page(*other).title)
                ),
            )
            .why("Readers have to find out which of them the text means.")
            .help(help),
        );
    }
}

/// Whether the list itself is meant: its name is written with brackets.
fn is_meant(link: &Link) -> bool {
    let name = link.target.split('#').next().unwrap_or_default();
    name.trim_end().ends_with(')')
}
