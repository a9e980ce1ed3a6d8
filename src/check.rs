//! Rules over the hub and over a change to it: what contributors and maintainers are told about
//! their files.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Rule};
use crate::hub::{Hub, PageId};

pub mod change;
mod cited;
mod commits;
pub mod describe;
pub mod fix;
mod focus;
mod guard;
mod hidden;
mod licenses;
mod look;
pub mod likeness;
mod mailmap;
pub mod manual;
mod numbered;
mod origins;
mod quote;
pub mod rules;
mod run;
mod settings;
mod suggest;
mod taken;
mod versions;
pub mod who;
mod written;

use change::Change;
pub use focus::{Edit, Focus};
pub use quote::{list, quoted};
pub use rules::{all, near_rules, nearest_rule, rule};
pub use run::{Check, Run};
pub use settings::unknown_names;

/// Everything that is wrong with a hub: what was found while reading it and what the rules find,
/// weighed as hub.yaml says.
///
/// What is wrong with hub.yaml itself comes with loading it and is not among this, but for unknown
/// names in `checks`.
pub fn check(hub: &Hub) -> Vec<Diagnostic> {
    check_within(hub, &Focus::Everything)
}

/// The same without what is [left out](leaves_out): of a change to a hub whose findings are known.
pub fn check_within(hub: &Hub, focus: &Focus) -> Vec<Diagnostic> {
    check_by(rules::CHECKS, hub, focus)
}

/// Everything that is wrong with the hub that has a change, with what the change alone does wrong.
/// What the `focus` leaves out is not among it.
pub fn check_change(change: &Change, focus: &Focus) -> Vec<Diagnostic> {
    let mut found = check_change_by(rules::CHECKS, change);
    found.extend(check_within(change.hub, focus));
    let mut judged = Vec::new();
    let is_sound = guard::guarded(&taken::RULE, first_file(change), &mut judged, |judged| {
        judged.clone_from(&found);
        taken::judge(change, judged);
    });
    if is_sound {
        return judged;
    }
    found.extend(judged);
    found
}

/// Whether a rule is not asked about the file at `path`, since what it finds there is what it found
/// before.
pub fn leaves_out(focus: &Focus, hub: &Hub, rule: &str, path: &str) -> bool {
    let (Focus::Edited(_), Some(check)) = (focus, rules::check_of(rule)) else {
        return false;
    };
    let Some(page) = crate::paths::SourcePath::new(path).and_then(|path| hub.page_of(&path)) else {
        return false;
    };
    check.run.iter().any(|run| match run {
        Run::Text(_) => !focus.holds(page),
        Run::Growth(_) => !focus.compares(page),
        Run::Page(_) | Run::Hub(_) | Run::Change(_) | Run::Load(_) => false,
    })
}

/// The rules that are asked, each way that they find by itself. One that is off need not run.
fn asked(checks: &[&'static Check], hub: &Hub) -> Vec<(&'static Rule, &'static Run)> {
    checks
        .iter()
        .filter(|check| !is_off(hub, check.rule))
        .flat_map(|check| check.run.iter().map(|run| (check.rule, run)))
        .collect()
}

fn check_by(checks: &[&'static Check], hub: &Hub, focus: &Focus) -> Vec<Diagnostic> {
    let runs = asked(checks, hub);
    let of_page = |id: PageId| {
        let mut found = Vec::new();
        let is_edited = focus.holds(id);
        let page = hub.page(id);
        for (rule, run) in &runs {
            let before = found.len();
            let path = page.source.path.as_str();
            guard::guarded(rule, path, &mut found, |found| match run {
                Run::Text(run) if is_edited => run(page, found),
                Run::Page(run) => run(hub, id, found),
                _ => {}
            });
            bound(&mut found, before);
        }
        found
    };
    let of_hub = |(rule, run): &(&'static Rule, &Run)| {
        let mut found = Vec::new();
        guard::guarded(rule, "hub.yaml", &mut found, |found| match run {
            Run::Hub(run) => run(hub, found),
            Run::Growth(run) => run(hub, focus, found),
            Run::Text(_) | Run::Page(_) | Run::Change(_) | Run::Load(_) => {}
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
    found.extend(settings::of(hub));
    found
}

/// What the rules on changes find. Where one fails, the first file of the change is told.
fn check_change_by(checks: &[&'static Check], change: &Change) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (rule, run) in asked(checks, change.hub) {
        if let Run::Change(run) = run {
            guard::guarded(rule, first_file(change), &mut found, |found| {
                run(change, found)
            });
        }
    }
    let mut found = weighed(change.hub, found);
    found.extend(settings::proposed(change));
    found
}

fn first_file<'c>(change: &'c Change) -> &'c str {
    change
        .diff
        .files
        .first()
        .map_or("hub.yaml", |file| &file.path)
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
    let mut counts: BTreeMap<(&Rule, String), usize> = BTreeMap::new();
    let mut left: BTreeMap<(&Rule, String), (usize, Diagnostic)> = BTreeMap::new();
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
        .filter_map(|found| weigh(hub, found))
        .collect()
}

fn is_off(hub: &Hub, rule: &Rule) -> bool {
    !rule.is_fixed() && matches!(hub.config.checks.get(rule.name), Some((None, _)))
}

/// A finding with the severity that hub.yaml gives its rule; `None` when the rule is off. What a
/// rule deliberately finds milder than the rest stays mild: `broken-link: error` is no word about
/// sections.
fn weigh(hub: &Hub, mut found: Diagnostic) -> Option<Diagnostic> {
    if found.rule.is_fixed() {
        return Some(found);
    }
    let Some((severity, _)) = hub.config.checks.get(found.rule.name) else {
        return Some(found);
    };
    let wanted = (*severity)?;
    found.severity = if found.severity <= found.rule.severity {
        wanted
    } else {
        found.severity.max(wanted)
    };
    Some(found)
}
