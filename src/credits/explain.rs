//! Credit explained for a terminal: everybody on and off each byline, with the rule that put them
//! there.

use super::table::{heading, others};
use super::{Credits, PageCredits};
use crate::history::Completeness;

/// Every page with its people and their reasons.
pub fn render(credits: &Credits) -> String {
    let pages: Vec<String> = credits.pages.iter().map(page).collect();
    let mut out = pages.join("\n");
    let rules = &credits.hub.config.credit;
    out.push_str(&format!(
        "\nRules in force: a change is minor below {} words and {} % of the page, bulk above {} \
         pages (credit in hub.yaml). Committers get no credit: to apply a commit is not to write \
         it.\n",
        rules.minor.words,
        rules.minor.share * 100.0,
        rules.bulk.pages
    ));
    if credits.hub.completeness() == Completeness::Shallow {
        out.push_str("Part of the history is missing from this clone, so credit is incomplete; `git fetch --unshallow` gets it.\n");
    }
    out
}

fn page(page: &PageCredits) -> String {
    let mut out = heading(page);
    for account in &page.people {
        let standing = match account.part {
            Some(part) => part.standing.name(),
            None => "not credited",
        };
        out.push_str(&format!("  {} · {standing}\n", account.person.name));
        for reason in &account.reasons {
            out.push_str(&format!("    {reason}\n"));
        }
    }
    for tool in &page.tools {
        out.push_str(&format!("  {tool} · tool\n    named in `Assisted-by` or after a name: shown in the history, never in a byline\n"));
    }
    for note in &page.notes {
        out.push_str(&format!("  {note}\n"));
    }
    if page.people.is_empty() && page.hidden == 0 {
        out.push_str("  nobody is on any commit of this page or in its front matter\n");
    }
    let mut hidden = String::new();
    others(&mut hidden, page.hidden);
    if !hidden.is_empty() {
        out.push_str(&format!(
            "  {}",
            hidden.replace(
                "not to be named",
                "not to be named (visibility: hidden): counted, never named"
            )
        ));
    }
    out
}
