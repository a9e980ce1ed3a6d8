//! Sources of which nobody knows how they are used.

use crate::check::cited::nearest_relation;
use crate::check::quote::{list, quoted};
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::Page;
use crate::license::flow::Relation;
use crate::yaml;

/// The rule.
pub static RULE: Rule = Rule {
    name: "unknown-relation",
    severity: Severity::Error,
    summary: "A source's `relation` is not one of the ways in which a work can be used, or a source under a licence has none.",
    docs: Docs {
        why: "How a work is used decides what its licence asks: `adapted`, `translated`, `merged` and `excerpt` put its words into the page, `collected` \
              shows it whole beside the text, `quoted`, `facts` and `inspired` only cite it. A word that is not known counts as the nearest one, or as \
              `adapted`.",
        bad: "sources:\n  - { title: Tides, author: B. Ito, license: CC-BY-4.0, relation: translation }",
        good: "sources:\n  - { title: Tides, author: B. Ito, license: CC-BY-4.0, relation: translated }",
        remedy: "Write one of `adapted`, `translated`, `merged`, `excerpt`, `collected`, `quoted`, `facts` and `inspired`.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Text(run)],
};

fn run(page: &Page, found: &mut Vec<Diagnostic>) {
    for work in &page.meta.sources {
        match &work.relation_range {
            Some(range) if Relation::parse(&work.relation).is_none() => {
                let message = format!("`{}` is not a way in which a source can be used", quoted(&work.relation));
                let finding = Diagnostic::new(&RULE, (&page.source.path, range.clone()), message)
                    .why("What the source's licence asks depends on how it is used; until this is known, the strictest reading counts.");
                found.push(match nearest_relation(&work.relation) {
                    Some(relation) => {
                        let finding = finding.help(format!("Did you mean `{}`?", relation.name()));
                        match yaml::between_quotes(&page.source.text, range).filter(|_| is_form_of(&work.relation, relation)) {
                            Some(range) => finding.fix(range, relation.name()),
                            None => finding,
                        }
                    }
                    None => finding.help(format!("Write one of {}.", list(&Relation::ALL.map(|relation| format!("`{}`", relation.name()))))),
                });
            }
            // Only what is cited like a work to be reused is asked about; a list of links says
            // enough.
            None if work.license.is_some() => found.push(
                Diagnostic::new(&RULE, (&page.source.path, work.range.clone()), "this source has a licence, but nothing says how the page uses it").severity(Severity::Warning)
                .why("Without a `relation` only facts are taken to come from it, and its licence is not looked at.")
                .help("Add `relation: adapted` (or `translated`, `merged`, `excerpt`, `collected`) when its work is in the page, else `relation: facts`."),
            ),
            _ => {}
        }
    }
}

/// Whether a word is another form of the relation's name. What only resembles one may be meant
/// otherwise, and what a licence asks hangs on it.
fn is_form_of(word: &str, relation: Relation) -> bool {
    let forms: &[&str] = match relation {
        Relation::Adapted => &["adapt", "adaptation", "adaption", "adapting"],
        Relation::Translated => &["translate", "translation", "translating"],
        Relation::Merged => &["merge", "merging"],
        Relation::Excerpt => &["excerpts", "excerpted"],
        Relation::Collected => &["collect", "collection"],
        Relation::Quoted => &["quote", "quotes", "quotation", "quoting"],
        Relation::Facts => &["fact"],
        Relation::Inspired => &["inspire", "inspiration"],
    };
    forms
        .iter()
        .any(|form| form.eq_ignore_ascii_case(word.trim()))
}
