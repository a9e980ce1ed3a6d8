//! Translations that do not say which text they were made from.

use std::collections::BTreeMap;

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::new_page::Translates;
use crate::hub::{Hub, Page, PageId, PageKind};

/// The rule.
pub static RULE: Rule = Rule {
    name: "translation-without-origin",
    severity: Severity::Info,
    summary: "A page lies in the place of a translation, and does not say which text it was made from.",
    docs: Docs {
        why: "The place of its file says which page it translates, and nothing says which revision: so nobody learns that the original has moved on, and its authors \
              are not credited for the translation. Where many pages of a language lack it, they are one finding.",
        bad: "content/fr/tides.md\n\n---\ntitle: Marées\n---",
        good: "content/fr/tides.md\n\n---\ntitle: Marées\ntranslated_from: { page: tides.md, revision: 3f2a9c1 }\n---",
        remedy: "Write the line that the finding names, with the revision that was translated; `commonweal new translation PAGE LANG` writes it into new ones. Leave it \
                 where a page has a text of its own.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

/// Most pages of a language of which each is told.
const PAGES: usize = 5;

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let mut without: BTreeMap<&str, Vec<(PageId, PageId)>> = BTreeMap::new();
    for (id, page) in hub.pages_with_ids() {
        let is_text = page.kind == PageKind::Article && page.meta.translated_from.is_none();
        if is_text
            && !page.meta.is_misspelt("translated_from")
            && let Some(original) = hub.translation_of(id)
        {
            let of_language = without.entry(page.language.as_str()).or_default();
            of_language.push((id, original));
        }
    }
    for (language, pages) in without {
        let most = if pages.len() > PAGES { 1 } else { PAGES };
        for (id, original) in pages.iter().take(most) {
            let (page, of) = (hub.page(*id), hub.page(*original));
            let message = match pages.len() {
                n if n > PAGES => format!(
                    "{n} pages in `{language}` do not say which text they translate; this is the first"
                ),
                _ => format!(
                    "this page does not say which text of `{}` it translates",
                    quoted(of.source.path.as_str())
                ),
            };
            found.push(
                Diagnostic::new(&RULE, &page.source.path, message)
                    .why("Nobody learns when the original has moved on, and its authors are not credited here.")
                    .help(format!(
                        "Add `translated_from: {}` to its front matter{}.",
                        line(hub, page, *original),
                        if page.credit.latest().is_some() {
                            ", or the revision that was translated if it was another"
                        } else {
                            ""
                        }
                    )),
            );
        }
    }
}

/// What names the original, in the revision that was there when the translation came.
fn line(hub: &Hub, page: &Page, original: PageId) -> String {
    let first = page.credit.revisions.last();
    let first = first.map(|revision| hub.history.commit(revision.commit).committed);
    let earlier = hub.page(original).credit.revisions.iter().find(|revision| {
        first.is_some_and(|first| hub.history.commit(revision.commit).committed <= first)
    });
    let now = Translates::now(hub, original);
    let revision = earlier.map(|it| hub.history.commit(it.commit).id.short().to_string());
    Translates {
        revision: revision.or(now.revision.clone()),
        ..now
    }
    .value()
}
