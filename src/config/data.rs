//! Files with what a forge tells: lists of its requests, issues and comments.

use std::fmt;

use super::publish::is_ref_name;
use crate::diagnostic::Severity;
use crate::fields::{Fields, FromYaml};
use crate::paths::SourcePath;
use crate::sources::Sources;
use crate::yaml::Entry;

/// A file with what a forge tells: one of the hub, or, as `REV:PATH`, one of another revision of its
/// repository, whose path is from the top of that.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DataFile {
    /// The branch, tag or commit that has it; `None` for a file of the hub.
    pub revision: Option<String>,
    /// Its path there.
    pub path: SourcePath,
}

impl DataFile {
    /// Reads `data/pulls.json` or `origin/forge-data:pulls.json`.
    pub fn parse(text: &str) -> Option<Self> {
        let (revision, path) = match text.trim().split_once(':') {
            Some((revision, path)) => (Some(revision), path),
            None => (None, text.trim()),
        };
        if revision.is_some_and(|revision| !is_ref_name(revision)) {
            return None;
        }
        Some(Self {
            revision: revision.map(str::to_owned),
            path: SourcePath::new(path)?,
        })
    }

    /// How much it weighs that it cannot be read. A branch that nobody has fetched is nobody's
    /// mistake: a fork has no branch of the forge's lists.
    pub fn weight(&self, error: &std::io::Error) -> Severity {
        if self.revision.is_some() && error.kind() == std::io::ErrorKind::NotFound {
            Severity::Info
        } else {
            Severity::Warning
        }
    }

    /// What to do when it cannot be read; `what` it should be.
    pub fn help(&self, what: &str) -> String {
        let branch = self
            .revision
            .as_deref()
            .map(|name| name.strip_prefix("origin/"));
        match branch.flatten() {
            Some(branch) => format!(
                "Get the branch with `git fetch origin {branch}`; a workflow of `commonweal init --crowd` keeps {what} there."
            ),
            None => format!("Write the forge's answer there as it is: {what}."),
        }
    }

    /// Its first bytes, at most so many.
    ///
    /// # Errors
    /// When there is no such file, or it cannot be read.
    pub fn read(&self, sources: &Sources, most: usize) -> std::io::Result<Vec<u8>> {
        match &self.revision {
            Some(revision) => sources.reader().head_at(revision, &self.path, most),
            None => sources.head(&self.path, most),
        }
    }

    /// Its path where it is a file of the hub.
    pub fn own(&self) -> Option<&SourcePath> {
        self.revision.is_none().then_some(&self.path)
    }
}

impl fmt::Display for DataFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.revision {
            Some(revision) => write!(f, "{revision}:{}", self.path),
            None => write!(f, "{}", self.path),
        }
    }
}

/// Reads where a list is.
pub(super) fn data(map: &mut Fields<'_>, entry: &Entry) -> Option<Option<DataFile>> {
    let text = String::from_yaml(map, entry)?;
    let file = DataFile::parse(&text);
    if file.is_none() {
        map.report(
            entry.node.range.clone(),
            format!("`{text}` is not the path of a file in the repository"),
            "Write it from the repository's top folder, such as `data/pulls.json`, or with the branch that has it: `origin/forge-data:pulls.json`.",
        );
    }
    Some(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_the_hub_and_of_other_branches_are_told_apart() {
        let told =
            |text: &str| DataFile::parse(text).map(|file| (file.revision, file.path.to_string()));
        let is = |revision: Option<&str>, path: &str| {
            Some((revision.map(str::to_owned), path.to_owned()))
        };
        assert_eq!(told(" data/pulls.json "), is(None, "data/pulls.json"));
        assert_eq!(
            told("origin/forge-data:pulls.json"),
            is(Some("origin/forge-data"), "pulls.json")
        );
        for unsound in [
            "",
            "../x.json",
            ":x.json",
            "-x:y",
            "a b:c.json",
            "HEAD~1:x",
            "a:../x",
            "a:",
        ] {
            assert_eq!(told(unsound), None, "{unsound}");
        }
    }
}
