//! The workflows of each forge: they check pull requests, answer them, and publish.

use std::ops::Range;

use super::start::{Source, Start};
use super::template::{fill, value};
use crate::forge::{Forge, Install, Repository};
use crate::review::comment;
use crate::submissions::thanks;
use crate::yaml;

/// Has Rust, git, curl and what cargo compiles C with.
const IMAGE: &str = "docker.io/library/rust:1.95-trixie";

/// Before each step of a workflow.
const STEP_INDENTATION: &str = "      ";

/// The names of the steps that install this program.
const OWN_STEPS: [&str; 3] = [
    "Look for a Commonweal of an earlier run",
    "Install Commonweal",
    "Keep it for the next run",
];

/// The workflows, as paths and texts.
pub(super) fn files(start: &Start) -> Vec<(String, String)> {
    let values = values(start);
    let setup = &start.forge.setup;
    let crowd = if start.crowd { setup.crowd } else { &[] };
    setup
        .workflows
        .iter()
        .chain(crowd)
        .map(|(path, template)| ((*path).to_owned(), fill(template, &values)))
        .collect()
}

/// Whether a forge has a workflow that keeps its lists.
pub(super) fn keeps_lists(forge: Forge) -> bool {
    let mut crowd = forge.setup.crowd.iter();
    crowd.any(|(path, _)| path.ends_with("forge-data.yml"))
}

/// A workflow that is there, with only the lines changed that say where this program comes from;
/// `None` when it has no such lines.
pub(super) fn with_source(start: &Start, workflow: &str) -> Option<String> {
    let values = values(start);
    if let Install::Line(beginning) = start.forge.setup.install {
        let line = workflow
            .split_inclusive('\n')
            .find(|line| line.starts_with(beginning))?;
        let new = format!("{beginning}{}\n", value(&values, "source"));
        return Some(workflow.replacen(line, &new, 1));
    }
    let steps = own_steps(workflow)?;
    let new = fill(&format!("{STEP_INDENTATION}@@install@@\n"), &values);
    Some(format!(
        "{}{new}{}",
        &workflow[..steps.start],
        &workflow[steps.end..]
    ))
}

/// Where a workflow has the steps that install this program, with whatever is between them. Their
/// names are those of the templates.
fn own_steps(workflow: &str) -> Option<Range<usize>> {
    let mut found: Option<Range<usize>> = None;
    let (mut at, mut is_own) = (0, false);
    for line in workflow.split_inclusive('\n') {
        let end = at + line.len();
        let inside = line.strip_prefix(STEP_INDENTATION);
        match inside.filter(|text| !text.starts_with(' ')) {
            Some(step) => {
                is_own = step
                    .strip_prefix("- name: ")
                    .is_some_and(|name| OWN_STEPS.contains(&name.trim_end()))
            }
            None => is_own &= inside.is_some() || line.trim().is_empty(),
        }
        if is_own && !line.trim().is_empty() {
            found = Some(found.map_or(at, |range| range.start)..end);
        }
        at = end;
    }
    found
}

fn values(start: &Start) -> Vec<(&'static str, String)> {
    let forge = start.forge.spec();
    let repository = start.repository.as_deref();
    let domain = repository
        .and_then(|url| Repository::new(url, "", None))
        .and_then(|repository| repository.host());
    let host = domain.and_then(|domain| start.forge.host(&domain));
    let lists = [
        host.map(|host| host.values),
        Some(forge.setup.values),
        Some(forge.setup.with_lfs).filter(|_| start.lfs),
        Some(forge.setup.with_crowd).filter(|_| start.crowd),
        Some(forge.setup.without_url).filter(|_| start.url.is_none()),
    ];
    let mut values: Vec<(&str, String)> = lists
        .into_iter()
        .flatten()
        .flatten()
        .map(|(name, value)| (*name, (*value).to_owned()))
        .collect();
    let source = start.source.as_ref().map_or("", Source::as_str);
    values.extend([
        ("branch_yaml", yaml::double_quoted(start.branch.as_str())),
        ("version", env!("CARGO_PKG_VERSION").to_owned()),
        ("source", yaml::double_quoted(source)),
        ("image", IMAGE.to_owned()),
        ("mark", comment::MARK.to_owned()),
        ("keep_seals", include_str!("keep-seals.sh").to_owned()),
        ("keep_lists", include_str!("keep-lists.sh").to_owned()),
        ("thanks_mark", thanks::MARK.to_owned()),
    ]);
    let install = match action(start) {
        Some(action) => {
            values.push(("action", action));
            include_str!("install-action.yml")
        }
        None => include_str!("install.yml"),
    };
    values.push(("install", fill(install, &values)));
    values
}

/// This program's own action, where the forge takes actions from where its source is.
fn action(start: &Start) -> Option<String> {
    let Install::Steps { actions_of } = start.forge.setup.install else {
        return None;
    };
    let path = start.source.as_ref()?.as_str().strip_prefix(actions_of?)?;
    Some(format!("{path}@v{}", env!("CARGO_PKG_VERSION")))
}
