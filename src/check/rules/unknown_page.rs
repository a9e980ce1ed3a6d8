//! Pages that say they come from a page which nobody finds.

use crate::check::origins::{Origin, origins};
use crate::check::quote::{list, quoted};
use crate::check::run::{Check, Run};
use crate::check::suggest::Names;
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, PageId, Target};
use crate::markdown::{Link, LinkKind};
use crate::privacy::is_web;

/// The rule.
pub static RULE: Rule = Rule {
    name: "unknown-page",
    severity: Severity::Error,
    summary: "`translated_from` or `derived_from` names no page of the hub.",
    docs: Docs {
        why: "These keys give the authors of the other page their credit on this one, and let its licence be compared. A name that means no page, or more \
              than one, does neither. The address of another site is only a warning: works from elsewhere belong in `sources`.",
        bad: "translated_from: { page: bernard-lermite }",
        good: "translated_from: { page: bernard-l-ermite }",
        remedy: "Write the `id`, the path below the content folder, or the title of the other page; `fr:Title` means the page of that title in French. If it \
                 was renamed, name it as it is now: its history comes with it.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

/// How many pages of one name are listed.
const CANDIDATES: usize = 5;

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let mut names = None;
    for (id, _) in hub.pages_with_ids() {
        for origin in origins(hub, id).filter(|origin| origin.page.is_none()) {
            let finding = if is_web(&origin.name.value) {
                elsewhere(hub, id, &origin)
            } else {
                unknown(hub, id, &origin, &mut names)
            };
            found.extend(finding);
        }
    }
}

fn elsewhere(hub: &Hub, from: PageId, origin: &Origin) -> Option<Diagnostic> {
    let page = hub.page(from);
    let is_own = hub
        .config
        .url
        .as_ref()
        .is_some_and(|url| origin.name.value.starts_with(url.as_str()));
    (!is_own).then(|| {
        Diagnostic::new(
            &RULE,
            (&page.source.path, origin.name.range.clone()),
            format!(
                "`{}` is for pages of this hub, and this is the address of another site",
                origin.key
            ),
        )
        .severity(Severity::Warning)
        .why("The licence and the authors of works from elsewhere are not known to the hub.")
        .help(format!(
            "Move it to `sources: [{{ title: …, author: …, url: …, license: …, relation: {} }}]`.",
            origin.relation.name()
        ))
    })
}

fn unknown(
    hub: &Hub,
    from: PageId,
    origin: &Origin,
    names: &mut Option<Names>,
) -> Option<Diagnostic> {
    let page = hub.page(from);
    let name = &origin.name.value;
    let shown = |id: PageId| {
        let path = &hub.page(id).source.path;
        format!(
            "`{}`",
            quoted(
                path.below(&hub.sources.content_root)
                    .unwrap_or(path.as_str())
            )
        )
    };
    let finding = |what: &str| {
        Diagnostic::new(
            &RULE,
            (&page.source.path, origin.name.range.clone()),
            format!("`{}` names `{}`, and {what}", origin.key, quoted(name)),
        )
        .why("Its authors get no credit here, and nobody can say whether its licence allows it.")
    };
    let link = Link {
        kind: LinkKind::Wiki,
        target: name.clone(),
        text: String::new(),
        range: 0..0,
    };
    if let Target::Ambiguous(pages) = hub.resolve(from, &link) {
        let candidates: Vec<String> = pages.into_iter().take(CANDIDATES).map(shown).collect();
        return Some(finding("several pages have that name").help(format!(
            "Write the path of the one that is meant; there are {}.",
            list(&candidates)
        )));
    }
    let stem = name.rsplit('/').next().unwrap_or(name);
    let names = names.get_or_insert_with(|| Names::of(hub));
    let nearest = names
        .moved(name, &page.language)
        .or_else(|| names.nearest(stem.strip_suffix(".md").unwrap_or(stem), &page.language));
    let finding = finding("there is no such page");
    Some(match nearest.filter(|id| hub.page(*id).source.path != page.source.path) {
        Some(other) => finding.help(format!("Did you mean {}?", shown(other))),
        None => finding.help("Write the id, the path below the content folder, or the title of a page; take the entry out if that page is gone."),
    })
}
