//! Two translations of one page into the same language.

use std::collections::BTreeMap;

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, PageId};

/// The rule.
pub static RULE: Rule = Rule {
    name: "second-translation",
    severity: Severity::Warning,
    summary: "A page translates another one into a language in which there is a translation already.",
    docs: Docs {
        why: "The menu of languages leads to one translation only: the one that was there first. Readers find the other one by search or not at all, and \
              work is done twice.",
        bad: "content/fr/marees.md\ntranslated_from: tides\n\ncontent/fr/la-maree.md\ntranslated_from: tides",
        good: "content/fr/marees.md\ntranslated_from: tides",
        remedy: "Improve the translation that is there, or take `translated_from` out if the page has a text of its own.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let mut groups: BTreeMap<(PageId, &str), Vec<PageId>> = BTreeMap::new();
    for (id, page) in hub
        .pages_with_ids()
        .filter(|(id, _)| hub.translation_of(*id).is_some())
    {
        groups
            .entry((first(hub, id), &page.language))
            .or_default()
            .push(id);
    }
    for ((original, language), pages) in groups {
        let is_shown = |id: &PageId| hub.translations(original).contains(id);
        let kept = pages
            .iter()
            .find(|id| is_shown(id))
            .map_or(hub.page(original), |id| hub.page(*id));
        for page in pages
            .iter()
            .filter(|id| !is_shown(id))
            .map(|id| hub.page(*id))
        {
            let range = page
                .meta
                .translated_from
                .as_ref()
                .map_or(0..0, |ancestor| ancestor.name.range.clone());
            let message = format!(
                "`{}` is this text in `{}` already",
                quoted(kept.source.path.as_str()),
                quoted(language)
            );
            found.push(
                Diagnostic::new(&RULE, (&page.source.path, range), message)
                    .why("The menu of languages leads to the translation that was there first.")
                    .help("Improve that one, or take `translated_from` out if this page has a text of its own."),
            );
        }
    }
}

/// The page that a translation comes from in the end. A circle has none, so steps are counted.
fn first(hub: &Hub, id: PageId) -> PageId {
    let mut first = id;
    for _ in 0..=hub.config.languages.len() {
        first = hub.translation_of(first).unwrap_or(first);
    }
    first
}
