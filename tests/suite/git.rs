//! Temporary repositories, made with the real `git` in a fixed environment.

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// A work tree of its own.
pub struct Repository {
    dir: TempDir,
}

impl Repository {
    /// An empty repository on the branch `main`.
    pub fn new() -> Self {
        let repository = Self {
            dir: TempDir::new().expect("a temporary folder"),
        };
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        repository
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    /// Writes a file, with the folders that it needs.
    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) -> &Self {
        let file = self.path().join(path);
        std::fs::create_dir_all(file.parent().expect("a file has a folder"))
            .expect("the folder can be made");
        std::fs::write(file, bytes).expect("the file can be written");
        self
    }

    /// Commits everything.
    pub fn commit(&self, message: &str) -> &Self {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", message]);
        self
    }

    /// Commits everything as somebody else, who signs it off.
    pub fn commit_by(&self, person: &str, message: &str) -> &Self {
        self.git(&["add", "--all"]);
        let signed = format!("{message}\n\nSigned-off-by: {person}");
        self.git(&[
            "commit",
            "--quiet",
            "--allow-empty",
            "--author",
            person,
            "--message",
            &signed,
        ]);
        self
    }

    /// Runs git here, which must succeed.
    pub fn git(&self, args: &[&str]) -> Output {
        git(self.path(), args)
    }
}

/// Runs git in a folder with nothing of the user's configuration.
pub fn git(dir: &Path, args: &[&str]) -> Output {
    let output = Command::new("git")
        .args(args)
        .current_dir(dir)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("HOME", dir)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        .env("GIT_AUTHOR_NAME", "Ada")
        .env("GIT_AUTHOR_EMAIL", "ada@tide.example")
        .env("GIT_AUTHOR_DATE", "2026-03-04T09:00:00+01:00")
        .env("GIT_COMMITTER_NAME", "Ada")
        .env("GIT_COMMITTER_EMAIL", "ada@tide.example")
        .env("GIT_COMMITTER_DATE", "2026-03-04T09:00:00+01:00")
        .output()
        .expect("git is installed");
    assert!(
        output.status.success(),
        "git {args:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    output
}
