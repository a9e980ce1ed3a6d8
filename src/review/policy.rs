//! Changes to the rules themselves, and to what runs for every reader or with the hub's rights.

use super::{Review, Standing};
use crate::check;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::history::git::change::{DeltaKind, FileDelta};
use crate::paths::SourcePath;

/// The rule.
pub const RULE: &str = "policy-change";

/// Most files of one kind that are named.
const FILES: usize = 20;

/// What a file is that only maintainers should change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    Settings,
    Identities,
    Statement,
    LicenseText,
    Theme,
    Workflow,
    Profile,
}

impl Sort {
    fn of(file: &FileDelta) -> Option<Self> {
        let path = file.path.as_str();
        let below = |folder: &str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        Some(match path {
            "hub.yaml" => Self::Settings,
            ".mailmap" | ".git-blame-ignore-revs" => Self::Identities,
            ".gitlab-ci.yml" | ".gitmodules" | ".gitattributes" => Self::Workflow,
            _ if below("statements") => Self::Statement,
            _ if [".github", ".gitlab", ".forgejo", ".gitea", ".woodpecker", ".circleci"].iter().any(|folder| below(folder)) => Self::Workflow,
            _ if ["themes", "templates", "static", "snippets"].iter().any(|folder| below(folder)) => Self::Theme,
            // A new text only adds a licence; another wording of a known one changes what everybody agreed to.
            _ if below("LICENSES") && file.kind != DeltaKind::Added => Self::LicenseText,
            _ if below("contributors") && file.kind != DeltaKind::Added => Self::Profile,
            _ => return None,
        })
    }

    fn message(self, base: &str) -> String {
        match self {
            Self::Settings => format!("this change edits the hub's settings; it is judged by those of `{base}`"),
            Self::Identities => format!("this change edits who is who in the history; it is judged by what `{base}` says"),
            Self::Statement => format!("this change edits what people certify; it is judged by the text of `{base}`"),
            Self::LicenseText => "this change edits the text of a licence under which work is published".to_owned(),
            Self::Theme => "this change edits templates or files that run for every reader".to_owned(),
            Self::Workflow => "this change edits what runs with the repository's own rights".to_owned(),
            Self::Profile => "this change edits the profile of somebody who did not write the change".to_owned(),
        }
    }

    fn why(self) -> &'static str {
        match self {
            Self::Settings | Self::Identities | Self::Statement => {
                "Whoever changes the rules could pass any check by them, so they take effect when a maintainer merges them and not before."
            }
            Self::LicenseText => "People gave their work under the text that stands there; another wording is another licence.",
            Self::Theme | Self::Workflow => {
                "Content is never executed, these files are: a mistake or a trick in them reaches every reader, or the hub's own keys."
            }
            Self::Profile => "A profile says who somebody is, what they certified and whether they may be named: that is theirs to say.",
        }
    }
}

pub(super) fn find(review: &Review, standing: &Standing, found: &mut Vec<Diagnostic>) {
    let mut counts = std::collections::BTreeMap::<Sort, usize>::new();
    for file in &review.change.files {
        let sorts = [Sort::of(file), moved_away(file)];
        let Some(sort) = sorts.into_iter().flatten().next() else { continue };
        if sort == Sort::Profile && is_own_profile(review, file) {
            continue;
        }
        let count = counts.entry(sort).or_default();
        *count += 1;
        if *count <= FILES {
            let place = Place { path: file.path.clone(), range: None };
            found.push(
                Diagnostic::new(RULE, Severity::Warning, place, sort.message(standing.base))
                    .why(sort.why())
                    .help("A maintainer reviews this file line by line, as code; a contribution of content does better without it."),
            );
        }
    }
    // Settings that would break the hub must not wait for the merge to be told.
    let is_edited = review.change.files.iter().any(|file| file.path == "hub.yaml");
    if let Some(source) = SourcePath::new("hub.yaml").and_then(|path| standing.proposed.get(&path)).filter(|_| is_edited) {
        let (config, mut told) = Config::read(source);
        told.extend(check::unknown_names(&config, source));
        told.retain(|new| !standing.config_findings.iter().any(|old| old.message == new.message));
        found.extend(told);
    }
}

/// What a file was before it was moved.
fn moved_away(file: &FileDelta) -> Option<Sort> {
    let DeltaKind::Renamed { from } = &file.kind else { return None };
    Sort::of(&FileDelta { path: from.clone(), kind: DeltaKind::Deleted, entry: file.entry, before: None })
}

/// Whether everybody who wrote the change is the one whose profile it is, as far as the branch knows them.
fn is_own_profile(review: &Review, file: &FileDelta) -> bool {
    let Some(path) = SourcePath::new(&file.path) else { return false };
    let id = crate::paths::slug(path.stem());
    let mut authors = review.commits.iter().map(|commit| review.hub.history.commit(*commit).author).peekable();
    authors.peek().is_some() && authors.all(|author| review.hub.people.get(review.hub.people.of_history(author)).key == id)
}
