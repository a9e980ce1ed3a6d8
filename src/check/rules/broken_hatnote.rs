//! Pages for other uses of a name that are not there.

use crate::check::quote::{list, quoted};
use crate::check::run::{Check, Run};
use crate::check::suggest::Names;
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, Target};
use crate::markdown::{Link, LinkKind, wikilink};

/// The rule.
pub static RULE: Rule = Rule {
    name: "broken-hatnote",
    severity: Severity::Warning,
    summary: "`other_uses` names no page of the hub, or more than one.",
    docs: Docs {
        why: "The line above the text sends readers to what else they may look for, and this name sends them nowhere.",
        bad: "other_uses: Crab (disambiguaton)",
        good: "other_uses: Crab (disambiguation)",
        remedy: "Write the title or the path of the page, as in `[[…]]`; with `|` and a label behind it where readers should see another name.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let mut names = None;
    for (id, page) in hub.pages_with_ids() {
        for named in &page.meta.other_uses {
            let target = named.value.split('|').next().unwrap_or_default().trim();
            let link = Link {
                kind: LinkKind::Wiki,
                target: target.to_owned(),
                text: String::new(),
                range: 0..0,
            };
            let shown = |id| format!("`{}`", quoted(&hub.page(id).title));
            let (what, help) = match hub.resolve(id, &link) {
                Target::Ambiguous(pages) => {
                    let paths = pages
                        .iter()
                        .take(5)
                        .map(|id| format!("`{}`", quoted(hub.page(*id).source.path.as_str())));
                    let paths: Vec<String> = paths.collect();
                    let help = format!(
                        "Write the path of one of them: {}.",
                        list(&paths).replace(" and ", " or ")
                    );
                    ("several pages have that name", help)
                }
                Target::Missing {
                    title, language, ..
                } => {
                    let names = names.get_or_insert_with(|| Names::of(hub));
                    let name = wikilink::parse(&title).name;
                    let help = match names.nearest(&name, &language) {
                        Some(other) if other != id => format!("Did you mean {}?", shown(other)),
                        _ => "Write the title or the path of a page, or take it out.".to_owned(),
                    };
                    ("there is no such page", help)
                }
                _ => continue,
            };
            found.push(
                Diagnostic::new(
                    &RULE,
                    (&page.source.path, named.range.clone()),
                    format!("`other_uses` names `{}`, and {what}", quoted(target)),
                )
                .why("Readers who look for something else of that name do not find it.")
                .help(help),
            );
        }
    }
}
