//! Sources whose licences do not let them into the page.

use std::ops::Range;

use crate::check::cited::cited;
use crate::check::origins::origins;
use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::{Hub, Page, PageId};
use crate::license::License;
use crate::license::flow::{Outcome, Relation, Verdict, flow, would_work};
use crate::words;

/// The rule.
pub static RULE: Rule = Rule {
    name: "incompatible-source",
    severity: Severity::Error,
    summary: "A page uses a work whose licence does not allow the licence of this page.",
    docs: Docs {
        why: "What is made from somebody's work may only be published as its licence says: CC BY-SA asks that the page be under CC BY-SA too, CC BY-NC that \
              nobody sells it, and a work marked \"no derivatives\" may not be adapted at all. `adapted`, `translated`, `merged` and `excerpt` sources \
              become part of the page and must be allowed into its licence, and so must other pages of the hub that \
              `translated_from` and `derived_from` name; a `collected` work keeps its own licence; `quoted`, `facts` and `inspired` \
              need a citation only. Every source must pass; of `A OR B` one branch must, of `A AND B` both. What the table does not know is a warning \
              for a maintainer. The table is guidance and no legal advice.",
        bad: "license: CC-BY-4.0\nsources:\n  - { title: Tides, author: B. Ito, url: \"https://tides.example\", license: CC-BY-SA-4.0, relation: translated }",
        good: "license: CC-BY-SA-4.0\nsources:\n  - { title: Tides, author: B. Ito, url: \"https://tides.example\", license: CC-BY-SA-4.0, relation: translated }",
        remedy: "Give the page one of the licences that the finding names, if everybody who wrote it agrees and the hub allows it; or ask the source's author \
                 for permission under another licence; or take the source's words out, keep its facts in your own words, and write `relation: facts`.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Page(run)],
};

/// A work that a page uses, and what is known of it.
struct Used {
    name: String,
    license: License,
    relation: Relation,
    has_author: bool,
    range: Range<usize>,
    /// Whether it is a page of the hub.
    is_page: bool,
}

fn run(hub: &Hub, id: PageId, found: &mut Vec<Diagnostic>) {
    let page = hub.page(id);
    // A page without a licence, or with one that cannot be read, is another rule's finding.
    let Some(license) = &page.license else { return };
    let works = works(page)
        .chain(pages(hub, id))
        .chain(included(hub, id))
        .collect::<Vec<_>>();
    let judged: Vec<(&License, Relation)> = works
        .iter()
        .map(|used| (&used.license, used.relation))
        .collect();
    let mut working: Option<Vec<&'static str>> = None;
    for used in &works {
        let verdict = flow(&used.license, license, used.relation);
        match verdict.outcome {
            Outcome::Allowed => {}
            Outcome::Notice => found.extend(notice(hub, page, used, &verdict)),
            Outcome::Human => found.push(human(page, used, license, &verdict)),
            Outcome::Refused => {
                let working = working.get_or_insert_with(|| would_work(&judged));
                let next_step = next_step(hub, working, used);
                found.push(refused(page, used, license, &verdict).help(next_step));
            }
        }
    }
}

/// The page's `sources` whose licences are known.
fn works(page: &Page) -> impl Iterator<Item = Used> {
    cited(page).into_iter().filter_map(|cited| {
        Some(Used {
            name: cited.name(),
            license: cited.known_license()?.clone(),
            relation: cited.relation,
            has_author: !cited.work.author.is_empty(),
            range: cited
                .work
                .license_range
                .clone()
                .unwrap_or_else(|| cited.work.range.clone()),
            is_page: false,
        })
    })
}

/// The pages of the hub that it comes from.
fn pages(hub: &Hub, id: PageId) -> impl Iterator<Item = Used> {
    origins(hub, id).filter_map(|origin| {
        let other = hub.page(origin.page?);
        Some(Used {
            name: format!("the page “{}”", quoted(&other.title)),
            license: other.license.clone()?,
            relation: origin.relation,
            // Its history knows them.
            has_author: true,
            range: origin.name.range.clone(),
            is_page: true,
        })
    })
}

/// The pages whose text stands in it.
fn included(hub: &Hub, id: PageId) -> impl Iterator<Item = Used> {
    let links = &hub.page(id).facts.links;
    hub.inclusions(id)
        .pages()
        .into_iter()
        .filter_map(|(other, link)| {
            let other = hub.page(other);
            Some(Used {
                name: format!("the page “{}”", quoted(&other.title)),
                license: other.license.clone()?,
                relation: Relation::Excerpt,
                has_author: true,
                range: links.get(link)?.range.clone(),
                is_page: true,
            })
        })
}

fn refused(page: &Page, used: &Used, license: &License, verdict: &Verdict) -> Diagnostic {
    let message = format!(
        "{} is under `{}` and may not be {} a page under `{}`",
        used.name,
        used.license.as_str(),
        way(used.relation),
        license.as_str()
    );
    finding(RULE.severity, page, used, message, verdict)
}

fn human(page: &Page, used: &Used, license: &License, verdict: &Verdict) -> Diagnostic {
    let message = format!(
        "whether {}, under `{}`, may be {} a page under `{}` is for a maintainer to decide",
        used.name,
        used.license.as_str(),
        way(used.relation),
        license.as_str()
    );
    finding(Severity::Warning, page, used, message, verdict).help(if used.is_page {
        "Ask a maintainer in your pull request, or take the other page's text out of this one."
    } else {
        "Ask a maintainer in your pull request and link to the source's terms; or keep only its facts, in your own words, and write `relation: facts`."
    })
}

/// Nothing when the hub has the licence's text and the source its author: then the notice is kept.
fn notice(hub: &Hub, page: &Page, used: &Used, verdict: &Verdict) -> Option<Diagnostic> {
    let lacking: Vec<String> = used
        .license
        .ids()
        .iter()
        .filter(|id| hub.sources.license_text(id).is_none())
        .map(|id| format!("`LICENSES/{id}.txt`"))
        .collect();
    if lacking.is_empty() && used.has_author {
        return None;
    }
    let mut steps = Vec::new();
    if !lacking.is_empty() {
        steps.push(format!(
            "Put the licence's text into {}",
            lacking.join(" or ")
        ));
    }
    if !used.has_author {
        steps.push("Name the copyright holder in the source's `author`".to_owned());
    }
    let message = format!(
        "{} is under `{}`, whose notice must be kept",
        used.name,
        used.license.as_str()
    );
    Some(
        finding(Severity::Info, page, used, message, verdict)
            .help(format!("{}.", steps.join(". "))),
    )
}

fn finding(
    severity: Severity,
    page: &Page,
    used: &Used,
    message: String,
    verdict: &Verdict,
) -> Diagnostic {
    Diagnostic::new(&RULE, (&page.source.path, used.range.clone()), message)
        .severity(severity)
        .why(format!(
            "{} This is guidance, not legal advice; read {}",
            verdict.reason, verdict.reference
        ))
}

/// What can be done about a source that may not be used so.
fn next_step(hub: &Hub, working: &[&'static str], used: &Used) -> String {
    let allowed = &hub.config.licensing.allowed;
    let here: Vec<&str> = working
        .iter()
        .copied()
        .filter(|id| allowed.is_empty() || allowed.iter().any(|known| known == id))
        .collect();
    let otherwise = match used.relation {
        _ if used.is_page => {
            "ask those who wrote the other page for permission, or take its text out of this page"
        }
        Relation::Collected => "link to the work instead of showing it, or find another one",
        _ => {
            "ask the source's author for permission under another licence, or keep only its facts, in your own words, and write `relation: facts`"
        }
    };
    if !here.is_empty() {
        return format!(
            "If everybody who wrote this page agrees, give it a licence that works for all its sources: {}. Otherwise {otherwise}.",
            either(&here)
        );
    }
    let rest = words::capitalised(otherwise);
    if !working.is_empty() {
        return format!(
            "{rest}. This hub does not publish under what would work: {}.",
            either(working)
        );
    }
    if would_work(&[(&used.license, used.relation)]).is_empty() {
        return format!("{rest}. No licence of the page would let it in.");
    }
    format!(
        "Move what comes from it to a page of its own, as no licence works for all sources of this one; or {otherwise}."
    )
}

/// The first few of the licences as a sentence has them; of several versions the first, which is
/// the newest.
fn either(ids: &[&str]) -> String {
    let bare = |id: &str| {
        id.split(|c: char| c.is_ascii_digit())
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    let is_first = |at: usize, id: &str| ids[..at].iter().all(|earlier| bare(earlier) != bare(id));
    let newest = ids
        .iter()
        .enumerate()
        .filter(|(at, id)| is_first(*at, id))
        .map(|(_, id)| *id);
    let shown: Vec<String> = newest.take(4).map(|id| format!("`{id}`")).collect();
    match shown.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{} or {last}", first.join(", ")),
        _ => shown.concat(),
    }
}

/// The relation as the words between `may not be` and `a page`.
fn way(relation: Relation) -> &'static str {
    match relation {
        Relation::Adapted => "adapted for",
        Relation::Translated => "translated for",
        Relation::Merged => "merged into",
        Relation::Excerpt => "excerpted in",
        Relation::Collected => "shown on",
        Relation::Quoted => "quoted on",
        Relation::Facts | Relation::Inspired => "used for",
    }
}
