//! A remote by the user's own `git`, which has their keys, passwords and proxies: its tip of a
//! branch, and a push.

use std::path::Path;
use std::process::{Command, Output};

use git2::Repository;

use super::PublishError;
use crate::repo::CommitId;

/// A branch at a remote.
pub struct Remote<'a> {
    /// The repository.
    pub repo: &'a Repository,
    /// The remote's name, a sound one (see [`crate::config::publish::is_ref_name`]).
    pub name: &'a str,
    /// The branch's name, likewise.
    pub branch: &'a str,
}

impl Remote<'_> {
    /// The commit that the branch is at now, fetched when it is not here; `None` when there is no
    /// such branch.
    ///
    /// # Errors
    /// When there is no such remote, or it does not answer.
    pub fn tip(&self) -> Result<Option<CommitId>, PublishError> {
        if self.repo.find_remote(self.name).is_err() {
            return Err(PublishError::NoRemote(self.name.to_owned()));
        }
        let reference = format!("refs/heads/{}", self.branch);
        let listed = self.git(
            "ask",
            &["ls-remote", "--quiet", "--", self.name, &reference],
        )?;
        let is_this = |line: &&str| {
            line.split_once('\t')
                .is_some_and(|(_, name)| name == reference)
        };
        let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
        let Some(id) = listed
            .lines()
            .find(is_this)
            .and_then(|line| CommitId::from_hex(line.split('\t').next()?))
        else {
            return Ok(None);
        };
        if self.repo.find_commit(id.oid()).is_err() {
            self.git(
                "fetch from",
                &[
                    "fetch",
                    "--quiet",
                    "--no-tags",
                    "--no-write-fetch-head",
                    "--",
                    self.name,
                    &reference,
                ],
            )?;
        }
        Ok(Some(id))
    }

    /// Moves the branch there to a commit of this repository, unless somebody else moved it.
    ///
    /// # Errors
    /// When the remote does not take it.
    pub fn push(&self, commit: CommitId) -> Result<(), PublishError> {
        self.git(
            "push to",
            &[
                "push",
                "--quiet",
                "--",
                self.name,
                &format!("{commit}:refs/heads/{}", self.branch),
            ],
        )
        .map(|_| ())
    }

    fn git(&self, what: &'static str, args: &[&str]) -> Result<Output, PublishError> {
        let dir: &Path = self.repo.workdir().unwrap_or(self.repo.path());
        let output = Command::new("git")
            .arg("-C")
            .arg(dir)
            .args(args)
            .output()
            .map_err(PublishError::NoGit)?;
        if output.status.success() {
            return Ok(output);
        }
        let message = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        Err(PublishError::Refused {
            what,
            remote: self.name.to_owned(),
            message: without_secrets(&message),
        })
    }
}

/// What git says, without the names and passwords of addresses in it.
fn without_secrets(message: &str) -> String {
    let mut out = String::new();
    for (at, part) in message.split("://").enumerate() {
        if at == 0 {
            out.push_str(part);
            continue;
        }
        out.push_str("://");
        let end = part.find(['/', ' ', '\'', '"', '\n']).unwrap_or(part.len());
        let (authority, rest) = part.split_at(end);
        out.push_str(
            authority
                .rsplit_once('@')
                .map_or(authority, |(_, host)| host),
        );
        out.push_str(rest);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_not_repeated() {
        let said = "fatal: unable to access 'https://me:s3cret@git.example/a/b.git/': no route (see https://help.example)";
        assert_eq!(
            without_secrets(said),
            "fatal: unable to access 'https://git.example/a/b.git/': no route (see https://help.example)"
        );
    }
}
