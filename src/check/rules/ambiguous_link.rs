//! Links that several pages answer to.

use crate::check::quote::{list, quoted};
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, PageId, Target};
use crate::markdown::{Link, LinkKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "ambiguous-link",
    severity: Severity::Error,
    summary: "Several pages have the name that a link gives.",
    docs: Docs {
        why: "The link leads nowhere: sending readers to a page that was not meant is worse than telling its author.",
        bad: "[[Mercury]]        (content/planets/mercury.md and content/metals/mercury.md)",
        good: "[[planets/mercury|Mercury]]",
        remedy: "Write the page's path, from the content folder and without its extension. The finding lists the exact links. If readers will search for \
                 the bare name too, make a page of that name with `disambiguation: true` that lists the others.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Page(run)],
};

const MOST: usize = 5;

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    let page = hub.page(id);
    for (link, target) in hub.linked(id) {
        if let Target::Ambiguous(candidates) = target {
            let mut choices: Vec<String> = candidates
                .iter()
                .take(MOST)
                .map(|candidate| format!("`{}`", exact(hub, link, *candidate)))
                .collect();
            if candidates.len() > MOST {
                choices.push(format!("{} more", candidates.len() - MOST));
            }
            let paths: Vec<String> = candidates
                .iter()
                .take(MOST)
                .map(|candidate| format!("`{}`", quoted(hub.page(*candidate).source.path.as_str())))
                .collect();
            found.push(
                Diagnostic::new(
                    &RULE,
                    (&page.source.path, link.range.clone()),
                    format!(
                        "{} pages are called `{}`",
                        candidates.len(),
                        quoted(link.target.split('#').next().unwrap_or_default())
                    ),
                )
                .why(format!(
                    "It could mean {}, so it leads nowhere.",
                    list(&paths)
                ))
                .help(format!(
                    "Write the one you mean: {}.",
                    list(&choices).replace(" and ", " or ")
                )),
            );
        }
    }
}

/// A link that can only mean `page`, with the label that readers see now.
pub(super) fn exact(hub: &Hub, link: &Link, page: PageId) -> String {
    let path = hub.page(page).source.path.clone();
    let below = path
        .below(&hub.sources.content_root)
        .unwrap_or(path.as_str());
    let below = below.rsplit_once('.').map_or(below, |(stem, _)| stem);
    let section = link
        .target
        .split_once('#')
        .map_or(String::new(), |(_, section)| format!("#{section}"));
    let label = if link.text.is_empty() {
        &link.target
    } else {
        &link.text
    };
    match link.kind {
        LinkKind::Wiki => format!(
            "[[{}|{}]]",
            quoted(&format!("{below}{section}")),
            quoted(label)
        ),
        _ => format!(
            "[{}](/{})",
            quoted(label),
            quoted(&format!("{below}{section}"))
        ),
    }
}
