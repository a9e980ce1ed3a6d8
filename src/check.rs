//! Rules over the hub: what contributors and maintainers are told about their files.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::config::{self, Config};
use crate::diagnostic::{Diagnostic, Severity};
use crate::fields::nearest;
use crate::hub::{Hub, Page, PageId};
use crate::sources::Source;

mod cited;
pub mod fix;
mod focus;
mod guard;
mod licenses;
mod hidden;
pub mod likeness;
pub mod manual;
mod numbered;
mod origins;
mod quote;
pub mod rules;
mod suggest;
mod versions;
mod written;

pub use focus::{Edit, Focus};
pub use quote::{list, quoted};
pub use rules::RULES;

/// A rule: what it is called, what it finds, and how a stranger can fix it.
///
/// Every name that a finding can carry is a rule, also where the finding is made while loading or
/// reading: `run` is empty then.
#[derive(Debug)]
pub struct Rule {
    /// Its name in kebab case; the key in hub.yaml's `checks` and the argument of
    /// `commonweal rules`.
    pub name: &'static str,
    /// How much its findings weigh unless hub.yaml says otherwise. Single findings may be milder.
    pub severity: Severity,
    /// What it finds, in one sentence.
    pub summary: &'static str,
    /// The rest of its documentation.
    pub docs: Docs,
    /// Finds.
    pub run: &'static [Run],
}

/// How a rule finds, by what it looks at: what a change does not touch need not be looked at again.
#[derive(Debug, Clone, Copy)]
pub enum Run {
    /// Looks at the file of one page: its text, front matter, title and licence, and at nothing
    /// that other files or the history say. It finds only what is wrong with that file.
    Text(fn(&Page, &mut Vec<Diagnostic>)),
    /// Looks at one page and what the hub knows about it, such as where its links lead.
    Page(fn(&Hub, PageId, &mut Vec<Diagnostic>)),
    /// Looks at pages whose text came into the hub or grew, beside all others.
    Growth(fn(&Hub, &Focus, &mut Vec<Diagnostic>)),
    /// Looks at the whole hub.
    Hub(fn(&Hub, &mut Vec<Diagnostic>)),
}

/// What a rule's page says, in Markdown.
#[derive(Debug)]
pub struct Docs {
    /// Why it matters.
    pub why: &'static str,
    /// What it finds, as a file's text or a command's input.
    pub bad: &'static str,
    /// The same, fixed.
    pub good: &'static str,
    /// How to fix it, and when to leave it.
    pub remedy: &'static str,
}

/// The rule of that name.
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.name == name)
}

/// The rule that a misspelt name most likely means.
pub fn nearest_rule(name: &str) -> Option<&'static str> {
    let names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
    nearest(name, &names)
}

/// Rules that share a word with a name that no rule has, or nearly do: `licence` means one of
/// several. Those with most words in common come first.
pub fn near_rules(name: &str) -> Vec<&'static str> {
    const MOST: usize = 5;
    let words: Vec<String> = name
        .to_lowercase()
        .split(['-', '_', ' '])
        .filter(|word| word.len() > 2)
        .map(str::to_owned)
        .collect();
    let is_near = |word: &String, of_rule: &str| {
        of_rule.starts_with(word.as_str()) || nearest(word, &[of_rule]).is_some()
    };
    let shared = |rule: &str| {
        words
            .iter()
            .filter(|word| rule.split('-').any(|of_rule| is_near(word, of_rule)))
            .count()
    };
    let mut near: Vec<(usize, &str)> = RULES
        .iter()
        .map(|rule| (shared(rule.name), rule.name))
        .filter(|(shared, _)| *shared > 0)
        .collect();
    near.sort_by_key(|(shared, name)| (std::cmp::Reverse(*shared), *name));
    let most = near.first().map_or(0, |(shared, _)| *shared);
    near.into_iter()
        .filter(|(shared, _)| *shared == most)
        .take(MOST)
        .map(|(_, name)| name)
        .collect()
}

/// Everything that is wrong with a hub: what was found while reading it and what the rules find,
/// weighed as hub.yaml says.
///
/// What is wrong with hub.yaml itself comes with loading it and is not among this, but for unknown
/// names in `checks`.
pub fn check(hub: &Hub) -> Vec<Diagnostic> {
    check_within(hub, &Focus::Everything)
}

/// The same without what [`Focus::leaves_out`]: of a change to a hub whose findings are known.
pub fn check_within(hub: &Hub, focus: &Focus) -> Vec<Diagnostic> {
    check_by(RULES, hub, focus)
}

fn check_by(rules: &[&'static Rule], hub: &Hub, focus: &Focus) -> Vec<Diagnostic> {
    // A rule that is off need not run.
    let runs: Vec<(&Rule, &Run)> = rules
        .iter()
        .filter(|rule| !is_off(hub, rule.name))
        .flat_map(|rule| rule.run.iter().map(move |run| (*rule, run)))
        .collect();
    let of_page = |id: PageId| {
        let mut found = Vec::new();
        let is_edited = focus.holds(id);
        for (rule, run) in &runs {
            let before = found.len();
            let page = hub.page(id);
            guard::guarded(
                rule,
                page.source.path.as_str(),
                &mut found,
                |found| match run {
                    Run::Text(run) if is_edited => run(page, found),
                    Run::Page(run) => run(hub, id, found),
                    _ => {}
                },
            );
            bound(&mut found, before);
        }
        found
    };
    let of_hub = |(rule, run): &(&Rule, &Run)| {
        let mut found = Vec::new();
        guard::guarded(rule, "hub.yaml", &mut found, |found| match run {
            Run::Hub(run) => run(hub, found),
            Run::Growth(run) => run(hub, focus, found),
            Run::Text(_) | Run::Page(_) => {}
        });
        found
    };
    let in_pages = || {
        (0..hub.pages.len() as u32)
            .into_par_iter()
            .with_min_len(64)
            .map(PageId)
            .flat_map_iter(of_page)
            .collect::<Vec<_>>()
    };
    let in_hub = || runs.par_iter().flat_map_iter(of_hub).collect::<Vec<_>>();
    let (in_pages, mut in_hub) = rayon::join(in_pages, in_hub);
    bound(&mut in_hub, 0);
    let mut of_building = hub.diagnostics.clone();
    bound(&mut of_building, 0);
    let found = of_building
        .into_iter()
        .chain(in_pages)
        .chain(in_hub)
        .collect();
    let mut found = weighed(hub, found);
    found.extend(
        hub.sources
            .text("hub.yaml")
            .map(|source| unknown_names(&hub.config, source))
            .unwrap_or_default(),
    );
    found
}

/// Most findings of one kind about one file: nobody reads more, and a page of a hundred thousand
/// empty sections must not fill everybody's memory.
const OF_A_KIND: usize = 500;

/// Leaves out what a rule found in a file beyond what anybody reads, and tells how much that is.
/// What can be repaired without asking stays.
fn bound(found: &mut Vec<Diagnostic>, before: usize) {
    if found.len() - before <= OF_A_KIND {
        return;
    }
    let mut counts: BTreeMap<(&str, String), usize> = BTreeMap::new();
    let mut left: BTreeMap<(&str, String), (usize, Diagnostic)> = BTreeMap::new();
    let mut at = 0;
    found.retain(|finding| {
        at += 1;
        // What is about a commit is told of each: whoever certifies the next one must not be
        // missed.
        if at <= before || finding.fix.is_some() || finding.commit.is_some() {
            return true;
        }
        let key = (finding.rule, finding.place.path.clone());
        let count = counts.entry(key.clone()).or_default();
        *count += 1;
        if *count > OF_A_KIND {
            left.entry(key).or_insert_with(|| (0, finding.clone())).0 += 1;
        }
        *count <= OF_A_KIND
    });
    found.extend(left.into_values().map(|(count, mut first)| {
        if count > 1 {
            first.message = format!(
                "{}, and {} more of this kind in this file",
                first.message,
                count - 1
            );
        }
        first
    }));
    found.shrink_to_fit();
}

/// Findings with the severities that hub.yaml gives their rules, without those of rules that are
/// off.
pub fn weighed(hub: &Hub, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    found
        .into_iter()
        .filter_map(|diagnostic| weigh(hub, diagnostic))
        .collect()
}

fn is_off(hub: &Hub, name: &str) -> bool {
    name != config::RULE && matches!(hub.config.checks.get(name), Some((None, _)))
}

/// A finding with the severity that hub.yaml gives its rule; `None` when the rule is off. What a
/// rule deliberately finds milder than the rest stays mild: `broken-link: error` is no word about
/// sections.
fn weigh(hub: &Hub, mut found: Diagnostic) -> Option<Diagnostic> {
    if found.rule == config::RULE {
        return Some(found);
    }
    let Some((severity, _)) = hub.config.checks.get(found.rule) else {
        return Some(found);
    };
    let wanted = (*severity)?;
    let usual = rule(found.rule).map_or(found.severity, |rule| rule.severity);
    found.severity = if found.severity <= usual {
        wanted
    } else {
        found.severity.max(wanted)
    };
    Some(found)
}

/// Names in hub.yaml's `checks` that no rule has.
pub fn unknown_names(config: &Config, source: &Source) -> Vec<Diagnostic> {
    let known: BTreeMap<&str, &Rule> = RULES.iter().map(|rule| (rule.name, *rule)).collect();
    let mut found = Vec::new();
    for (name, (_, range)) in &config.checks {
        let finding = |message: String, help: String| {
            Diagnostic::new(config::RULE, Severity::Error, (&source.path, range.clone()), message)
                .why("A rule that is weighed under a wrong name keeps its usual weight, which is not what was wanted.")
                .help(help)
        };
        if name == config::RULE {
            found.push(finding(
                "findings about hub.yaml cannot be weighed".into(),
                "Remove this line.".into(),
            ));
        } else if !known.contains_key(name.as_str()) {
            let help = match nearest_rule(name) {
                Some(rule) => format!("Did you mean `{rule}`?"),
                None => "`commonweal rules` lists all rules; remove this line or write one of their names.".into(),
            };
            found.push(finding(
                format!("`{}` is not the name of a rule", quoted(name)),
                help,
            ));
        }
    }
    found
}
