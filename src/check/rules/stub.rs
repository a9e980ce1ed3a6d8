//! Pages that are so short that they ask to be expanded.

use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, PageId, PageKind, urls};

/// The rule.
pub static RULE: Rule = Rule {
    name: "stub",
    severity: Severity::Info,
    summary: "An article is so short that it asks to be expanded.",
    docs: Docs {
        why: "A stub is welcome: it is a beginning. The hub lists its stubs so that others can go on. Home pages, the front pages of folders, categories and \
              disambiguation pages are never stubs. Nobody is told unless hub.yaml asks for it: `checks: { stub: info }`.",
        bad: "# Hermit crabs\n\nThey live in shells.",
        good: "# Hermit crabs\n\nThey live in the shells of snails that have died …        (two paragraphs or more)",
        remedy: "Expand the page, or merge it into a page about something larger and add its title to that page's `aliases`. Where short pages are what the hub \
                 is about, such as a glossary, turn the rule off.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Page(run)],
};

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    if !hub.config.checks.contains_key(RULE.name) {
        return;
    }
    let page = hub.page(id);
    let is_article = page.kind == PageKind::Article
        && !page.meta.disambiguation
        && !urls::is_index(page.source.path.stem());
    if !is_article || !page.is_stub() || page.facts.parser_failed {
        return;
    }
    let words = match page.facts.words {
        0 => "no text".into(),
        1 => "1 word".into(),
        count => format!("{count} words"),
    };
    found.push(
        Diagnostic::new(
            &RULE,
            &page.source.path,
            format!("this page has {words}, so it is a stub"),
        )
        .why("Readers who look for the subject find little; others can go on from here.")
        .help("Expand it to two paragraphs or more, or merge it into a larger page."),
    );
}
