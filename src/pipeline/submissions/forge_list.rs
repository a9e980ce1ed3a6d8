//! The forge's own list of pull requests.

use std::collections::BTreeMap;

use super::refs::{Asked, Refs};
use crate::config::DataFile;
use crate::diagnostic::Severity;
use crate::submissions::forge;

/// What the forge tells: the file that was asked for, else the one that hub.yaml names, as the
/// branch has it.
pub(super) fn data(
    refs: &Refs,
    asked: &Asked,
) -> Option<Result<BTreeMap<u32, forge::Told>, Problem>> {
    let (name, bytes) = match (&asked.data, &refs.base.policy.config.submissions.data) {
        (Some(path), _) => (path.display().to_string(), std::fs::read(path)),
        (None, Some(file)) => (file.to_string(), listed(refs, file)),
        (None, None) => return None,
    };
    let usual = "Write the forge's answer there as it is: a JSON list of pull requests.";
    let problem = |severity, told: String, help: &str| Problem {
        severity,
        told: format!("`{name}` is not read: {told}"),
        help: help.to_owned(),
    };
    let read = match bytes {
        Ok(bytes) => forge::read(&bytes).map_err(|told| problem(Severity::Warning, told, usual)),
        Err(error) => {
            let file = refs.base.policy.config.submissions.data.as_ref();
            let file = file.filter(|_| asked.data.is_none());
            let severity = file.map_or(Severity::Warning, |file| file.weight(&error));
            let help = file.map_or(usual.to_owned(), |file| file.help("the list of requests"));
            Err(problem(severity, error.to_string(), &help))
        }
    };
    Some(read)
}

/// What is wrong with the forge's list.
pub(super) struct Problem {
    pub severity: Severity,
    pub told: String,
    pub help: String,
}

/// The bytes of a list that hub.yaml names: of the branch, or of another revision.
fn listed(refs: &Refs, file: &DataFile) -> std::io::Result<Vec<u8>> {
    let Ok(Some(repo)) = refs.location.repo() else {
        return Ok(Vec::new());
    };
    let folder = std::path::Path::new(&refs.location.folder);
    match &file.revision {
        Some(revision) => {
            let path = std::path::Path::new(file.path.as_str());
            repo.file_at(revision, path, forge::LIMIT)
        }
        None => {
            let path = folder.join(file.path.as_str());
            repo.file_at(&refs.tip.to_string(), &path, forge::LIMIT)
        }
    }
}
