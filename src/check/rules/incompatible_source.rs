//! Sources whose licences do not let them into the page.

use crate::check::cited::{Cited, cited};
use crate::check::{Docs, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::{Hub, Page};
use crate::license::License;
use crate::license::flow::{Outcome, Relation, Verdict, flow, would_work};

/// The rule.
pub static RULE: Rule = Rule {
    name: "incompatible-source",
    severity: Severity::Error,
    summary: "A page uses a work whose licence does not let it into a page under this licence.",
    docs: Docs {
        why: "What is made from somebody's work may only be published as its licence says: CC BY-SA asks that the page be under CC BY-SA too, CC BY-NC that \
              nobody sells it, and a work marked \"no derivatives\" may not be adapted at all. `adapted`, `translated`, `merged` and `excerpt` sources \
              become part of the page and must be allowed into its licence; a `collected` work keeps its own licence; `quoted`, `facts` and `inspired` \
              need a citation only. Every source must pass; of `A OR B` one branch must, of `A AND B` both. What the table does not know is a warning \
              for a maintainer. The table is guidance and no legal advice.",
        bad: "license: CC-BY-4.0\nsources:\n  - { title: Tides, author: B. Ito, url: \"https://tides.example\", license: CC-BY-SA-4.0, relation: translated }",
        good: "license: CC-BY-SA-4.0\nsources:\n  - { title: Tides, author: B. Ito, url: \"https://tides.example\", license: CC-BY-SA-4.0, relation: translated }",
        mend: "Give the page one of the licences that the finding names, if everybody who wrote it agrees and the hub allows it; or ask the source's author \
               for permission under another licence; or take the source's words out, keep its facts in your own words, and write `relation: facts`.",
    },
    run,
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    for page in &hub.pages {
        // A page without a licence, or with one that cannot be read, is another rule's finding.
        let Some(license) = &page.license else { continue };
        let sources = cited(page);
        let judged: Vec<(&License, Relation)> = sources.iter().filter_map(|cited| Some((cited.known_license()?, cited.relation))).collect();
        let mut working: Option<Vec<&'static str>> = None;
        for cited in &sources {
            let Some(source) = cited.known_license() else { continue };
            let verdict = flow(source, license, cited.relation);
            match verdict.outcome {
                Outcome::Allowed => {}
                Outcome::Notice => found.extend(notice(hub, page, cited, source, &verdict)),
                Outcome::Human => found.push(human(page, cited, source, license, &verdict)),
                Outcome::Refused => {
                    let working = working.get_or_insert_with(|| would_work(&judged));
                    let next_step = next_step(hub, working, source, cited.relation);
                    found.push(refused(page, cited, source, license, &verdict).help(next_step));
                }
            }
        }
    }
}

fn refused(page: &Page, cited: &Cited, source: &License, license: &License, verdict: &Verdict) -> Diagnostic {
    let message =
        format!("{} is under `{}` and may not be {} a page under `{}`", cited.name(), source.as_str(), used(cited.relation), license.as_str());
    finding(RULE.severity, page, cited, message, verdict)
}

fn human(page: &Page, cited: &Cited, source: &License, license: &License, verdict: &Verdict) -> Diagnostic {
    let message = format!(
        "whether {}, under `{}`, may be {} a page under `{}` is for a maintainer to decide",
        cited.name(),
        source.as_str(),
        used(cited.relation),
        license.as_str()
    );
    finding(Severity::Warning, page, cited, message, verdict).help(
        "Ask a maintainer in your pull request and link to the source's terms; or keep only its facts, in your own words, and write `relation: facts`.",
    )
}

/// Nothing when the hub has the licence's text and the source its author: then the notice is kept.
fn notice(hub: &Hub, page: &Page, cited: &Cited, source: &License, verdict: &Verdict) -> Option<Diagnostic> {
    let lacking: Vec<String> = source
        .ids()
        .iter()
        .map(|id| format!("LICENSES/{id}.txt"))
        .filter(|path| hub.sources.text(path).is_none())
        .map(|path| format!("`{path}`"))
        .collect();
    if lacking.is_empty() && !cited.work.author.is_empty() {
        return None;
    }
    let mut steps = Vec::new();
    if !lacking.is_empty() {
        steps.push(format!("Put the licence's text into {}", lacking.join(" or ")));
    }
    if cited.work.author.is_empty() {
        steps.push("Name the copyright holder in the source's `author`".to_owned());
    }
    let message = format!("{} is under `{}`, whose notice must be kept", cited.name(), source.as_str());
    Some(finding(Severity::Info, page, cited, message, verdict).help(format!("{}.", steps.join(". "))))
}

fn finding(severity: Severity, page: &Page, cited: &Cited, message: String, verdict: &Verdict) -> Diagnostic {
    let range = cited.work.license_range.clone().unwrap_or_else(|| cited.work.range.clone());
    Diagnostic::new(RULE.name, severity, (&page.source.path, range), message)
        .why(format!("{} This is guidance, not legal advice; read {}", verdict.reason, verdict.reference))
}

/// What can be done about a source that may not be used so.
fn next_step(hub: &Hub, working: &[&'static str], source: &License, relation: Relation) -> String {
    let allowed = &hub.config.licensing.allowed;
    let here: Vec<&str> = working.iter().copied().filter(|id| allowed.is_empty() || allowed.iter().any(|known| known == id)).collect();
    let otherwise = match relation {
        Relation::Collected => "link to the work instead of showing it, or find another one",
        _ => "ask the source's author for permission under another licence, or keep only its facts, in your own words, and write `relation: facts`",
    };
    if !here.is_empty() {
        return format!(
            "If everybody who wrote this page agrees, give it a licence that works for all its sources: {}. Otherwise {otherwise}.",
            either(&here)
        );
    }
    let rest = format!("{}{}", otherwise[..1].to_uppercase(), &otherwise[1..]);
    if !working.is_empty() {
        return format!("{rest}. This hub does not publish under what would work: {}.", either(working));
    }
    if would_work(&[(source, relation)]).is_empty() {
        return format!("{rest}. No licence of the page would let it in.");
    }
    format!("Move what comes from it to a page of its own, as no licence works for all sources of this one; or {otherwise}.")
}

/// The first few of the licences as a sentence has them; of several versions the first, which is the newest.
fn either(ids: &[&str]) -> String {
    let bare = |id: &str| id.split(|c: char| c.is_ascii_digit()).next().unwrap_or_default().to_owned();
    let is_first = |at: usize, id: &str| ids[..at].iter().all(|earlier| bare(earlier) != bare(id));
    let newest = ids.iter().enumerate().filter(|(at, id)| is_first(*at, id)).map(|(_, id)| *id);
    let shown: Vec<String> = newest.take(4).map(|id| format!("`{id}`")).collect();
    match shown.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{} or {last}", first.join(", ")),
        _ => shown.concat(),
    }
}

/// The relation as the words between `may not be` and `a page`.
fn used(relation: Relation) -> &'static str {
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
