//! Lists of what the checks found.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::hub::{Hub, Page};
use crate::pages::lists::row::{Row, Why, by_title};

/// The pages in which the checks found something by one of the rules, most first.
pub(super) fn found(hub: &Hub, findings: &[Diagnostic], rules: &[&str]) -> Vec<Row> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in findings
        .iter()
        .filter(|finding| rules.contains(&finding.rule.name))
    {
        *counts.entry(finding.place.path.as_str()).or_default() += 1;
    }
    let mut rows: Vec<(Reverse<usize>, &Page, Row)> = hub
        .pages_with_ids()
        .filter_map(|(id, page)| {
            let count = *counts.get(page.source.path.as_str())?;
            let row = Row {
                page: id,
                why: Why::Findings(count),
            };
            Some((Reverse(count), page, row))
        })
        .collect();
    rows.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| by_title(a.1, b.1)));
    rows.into_iter().map(|(_, _, row)| row).collect()
}
