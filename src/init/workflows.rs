//! The workflows of each forge: they check pull requests, answer them, and publish.

use std::ops::Range;

use super::template::{fill, value};
use super::{Source, Start, mark};
use crate::forge::Forge;
use crate::yaml;

/// Actions that workflows use, pinned by commit: a tag could be moved to other code.
const GITHUB: Actions = Actions {
    checkout: "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2",
    cache: "actions/cache/restore@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0",
    cache_save: "actions/cache/save@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0",
    upload: "actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0",
};

/// The same from Forgejo's own mirror, which has the same commits. Its runners do not all know the
/// newest ones.
const FORGEJO: Actions = Actions {
    checkout: "https://data.forgejo.org/actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2",
    cache: "https://data.forgejo.org/actions/cache/restore@5a3ec84eff668545956fd18022155c47e93e2684 # v4.2.3",
    cache_save: "https://data.forgejo.org/actions/cache/save@5a3ec84eff668545956fd18022155c47e93e2684 # v4.2.3",
    upload: "",
};

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

/// Before the address of this program's source in the workflow of GitLab.
const GITLAB_SOURCE: &str = "  COMMONWEAL_SOURCE:";

struct Actions {
    checkout: &'static str,
    cache: &'static str,
    cache_save: &'static str,
    upload: &'static str,
}

/// Where the text of a new pull request is found.
pub(super) fn request_template(forge: Forge) -> &'static str {
    match forge {
        Forge::GitHub => ".github/PULL_REQUEST_TEMPLATE.md",
        Forge::GitLab => ".gitlab/merge_request_templates/Default.md",
        Forge::Forgejo => ".forgejo/pull_request_template.md",
    }
}

/// The workflows, as paths and texts.
pub(super) fn files(start: &Start) -> Vec<(String, String)> {
    let values = values(start);
    templates(start.forge)
        .iter()
        .map(|(path, template)| ((*path).to_owned(), fill(template, &values)))
        .collect()
}

/// Where the workflows of a forge are.
pub(super) fn paths(forge: Forge) -> impl Iterator<Item = &'static str> {
    templates(forge).iter().map(|(path, _)| *path)
}

/// A workflow that is there, with only the lines changed that say where this program comes from;
/// `None` when it has no such lines.
pub(super) fn with_source(start: &Start, workflow: &str) -> Option<String> {
    let values = values(start);
    if start.forge == Forge::GitLab {
        let line = workflow
            .split_inclusive('\n')
            .find(|line| line.starts_with(GITLAB_SOURCE))?;
        return Some(workflow.replacen(
            line,
            &format!("{GITLAB_SOURCE} {}\n", value(&values, "source")),
            1,
        ));
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

fn templates(forge: Forge) -> &'static [(&'static str, &'static str)] {
    match forge {
        Forge::GitHub => &[
            (
                ".github/workflows/check.yml",
                include_str!("github/check.yml"),
            ),
            (
                ".github/workflows/answer.yml",
                include_str!("github/answer.yml"),
            ),
            (
                ".github/workflows/publish.yml",
                include_str!("github/publish.yml"),
            ),
        ],
        Forge::GitLab => &[(".gitlab-ci.yml", include_str!("gitlab/ci.yml"))],
        Forge::Forgejo => &[
            (
                ".forgejo/workflows/check.yml",
                include_str!("forgejo/check.yml"),
            ),
            (
                ".forgejo/workflows/answer.yml",
                include_str!("forgejo/answer.yml"),
            ),
            (
                ".forgejo/workflows/publish.yml",
                include_str!("forgejo/publish.yml"),
            ),
        ],
    }
}

fn values(start: &Start) -> Vec<(&'static str, String)> {
    let actions = if start.forge == Forge::Forgejo {
        &FORGEJO
    } else {
        &GITHUB
    };
    let on_codeberg = start
        .repository
        .as_ref()
        .is_some_and(|url| url.starts_with("https://codeberg.org/"));
    let mut values = vec![
        ("branch_yaml", yaml::quoted(start.branch.as_str())),
        ("version", env!("CARGO_PKG_VERSION").to_owned()),
        (
            "source",
            yaml::quoted(start.source.as_ref().map_or("", Source::as_str)),
        ),
        ("checkout", actions.checkout.to_owned()),
        ("cache", actions.cache.to_owned()),
        ("cache_save", actions.cache_save.to_owned()),
        ("upload", actions.upload.to_owned()),
        (
            "bin",
            if start.forge == Forge::Forgejo {
                "/usr/local/cargo/bin/commonweal"
            } else {
                "~/.cargo/bin/commonweal"
            }
            .to_owned(),
        ),
        (
            "lfs",
            if start.lfs {
                "lfs: true # pictures are kept with Git LFS"
            } else {
                ""
            }
            .to_owned(),
        ),
        (
            "lfs_gitlab",
            if start.lfs {
                "- apt-get update -qq && apt-get install -qq -y git-lfs && git lfs pull"
            } else {
                ""
            }
            .to_owned(),
        ),
        ("image", IMAGE.to_owned()),
        (
            "runner",
            if on_codeberg {
                "codeberg-small"
            } else {
                "docker"
            }
            .to_owned(),
        ),
        ("mark", mark().to_owned()),
        (
            "pages_url",
            if start.url.is_none() {
                " --base-url \"$CI_PAGES_URL\""
            } else {
                ""
            }
            .to_owned(),
        ),
    ];
    let install = match action(start) {
        Some(action) => {
            values.push(("action", action));
            include_str!("github/install-action.yml")
        }
        None => include_str!("github/install.yml"),
    };
    values.push(("install", fill(install, &values)));
    values
}

/// This program's own action, where it serves: GitHub takes actions from itself only, and on
/// Forgejo every step inside an action gets the job's token again, whatever the step that uses it
/// says.
fn action(start: &Start) -> Option<String> {
    let path = start
        .source
        .as_ref()?
        .as_str()
        .strip_prefix("https://github.com/")?;
    (start.forge == Forge::GitHub).then(|| format!("{path}@v{}", env!("CARGO_PKG_VERSION")))
}
