//! Why a command fails: every error of the rooms above as a message, what to do about it, and the
//! exit code.

use std::borrow::Cow;
use std::error::Error;

use super::terminal::printable;
use crate::demo::DemoError;
use crate::diagnostic::{Diagnostic, Severity};
use crate::history::git::change::ChangeError;
use crate::load::LoadError;
use crate::pipeline::OpenError;
use crate::pipeline::review::ReviewError;
use crate::pipeline::submissions::preview::PreviewError;
use crate::publish::PublishError;
use crate::repo::{Format, RepoError};
use crate::serve::ServeError;
use crate::site::{BrokenSettings, BuildError};
use crate::theme::ThemeError;
use crate::write::WriteError;

/// How a command ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Outcome {
    /// Nothing to complain about.
    Clean = 0,
    /// There are findings at or above the level that was asked for.
    Findings = 1,
    /// The command or the configuration is wrong.
    Usage = 2,
    /// The question cannot be answered, because part of the history is missing.
    CannotTell = 3,
}

/// An operator's mistake: what is wrong and what to do about it, in one part or several.
#[derive(Debug)]
pub(crate) struct Failure {
    parts: Vec<Part>,
    outcome: Outcome,
}

/// One thing that is wrong.
#[derive(Debug)]
struct Part {
    severity: Severity,
    message: String,
    hint: String,
}

impl Failure {
    pub(crate) fn new(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            parts: vec![Part {
                severity: Severity::Error,
                message: message.into(),
                hint: hint.into(),
            }],
            outcome: Outcome::Usage,
        }
    }

    /// The same, with another end of the command.
    pub(crate) fn exiting(self, outcome: Outcome) -> Self {
        Self { outcome, ..self }
    }

    /// The same, and one thing more.
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.parts.extend(other.parts);
        self
    }

    /// How the command ends.
    pub(crate) fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// What is wrong and what to do, as sentences.
    pub(crate) fn in_one_line(&self) -> String {
        self.parts
            .iter()
            .map(|part| format!("{}. {}", part.message, part.hint))
            .collect::<Vec<_>>()
            .join(" ")
    }

    pub(crate) fn print(&self) {
        for part in &self.parts {
            anstream::eprintln!("{}: {}", part.severity.name(), printable(&part.message));
            if !part.hint.is_empty() {
                anstream::eprintln!("  help: {}", printable(&part.hint));
            }
        }
    }
}

/// An error that ends a command, with what to do next.
pub(crate) trait Hinted: Error {
    /// What to do next; empty where the message says it.
    fn hint(&self) -> Cow<'static, str>;

    /// How the command ends.
    fn outcome(&self) -> Outcome {
        Outcome::Usage
    }
}

impl<E: Hinted> From<E> for Failure {
    fn from(error: E) -> Self {
        Self {
            outcome: error.outcome(),
            ..Self::new(error.to_string(), error.hint())
        }
    }
}

impl From<BuildError> for Failure {
    fn from(error: BuildError) -> Self {
        match error {
            BuildError::Open(error) => error.into(),
            BuildError::Settings(error) => error.into(),
            BuildError::Theme(error) => error.into(),
            BuildError::Write(error) => error.into(),
        }
    }
}

impl From<BrokenSettings> for Failure {
    fn from(broken: BrokenSettings) -> Self {
        let part = |found: &Diagnostic| {
            let at = broken
                .file
                .as_ref()
                .zip(found.place.range.as_ref())
                .map(|(file, range)| file.position(range.start));
            let at = at.map_or(String::new(), |at| format!(":{}:{}", at.line, at.column));
            Part {
                severity: found.severity,
                message: format!("hub.yaml{at}: {}", found.message),
                hint: found.help.clone(),
            }
        };
        Self {
            parts: broken.findings.iter().map(part).collect(),
            outcome: Outcome::Usage,
        }
    }
}

impl Hinted for LoadError {
    fn hint(&self) -> Cow<'static, str> {
        match self {
            Self::Missing(_) => {
                "Give the folder of a hub with `--hub DIR`, or run the command inside one."
            }
            Self::Revision(_) => {
                "Fetch it first, or name a branch, a tag or a commit that `git log` shows."
            }
            Self::NoRepository(_) => {
                "Run the command inside a git repository, or name one with `--hub DIR`. In a plain folder only what needs no history works, without `--rev`."
            }
            Self::Unborn(_) => "Push or commit a first page.",
            Self::Repo(error) => return error.hint(),
            Self::Io { .. } => "Check that the file exists and that you may read it.",
            Self::NoHub(..) => {
                "Give the folder of yours with `--hub DIR`, or start one: `commonweal init DIR`."
            }
            Self::NoContent(_) => {
                "Add a page such as `content/index.md`, or name the folder that holds pages with `content:` in hub.yaml."
            }
        }
        .into()
    }
}

impl Hinted for RepoError {
    fn hint(&self) -> Cow<'static, str> {
        match self {
            Self::Owner(_) => {
                "If you trust it, say so with its folder: `git config --global --add safe.directory DIR`."
            }
            Self::Format(_, format) => of_format(*format),
            Self::Git { .. } => {
                "Run `git fsck` there; a repository of another user needs `git config --global --add safe.directory DIR`."
            }
        }
        .into()
    }
}

/// What to do with a form of repository that is not read.
fn of_format(format: Format) -> &'static str {
    match format {
        Format::Reftable => {
            "Run `git refs migrate --ref-format=files` there (git 2.46 or later); nothing in it is lost. Or make a new clone: `git clone --ref-format=files`."
        }
        Format::Sha256 => {
            "A repository cannot be changed to SHA-1 in place. Make a new one with `git init --object-format=sha1` and bring the history over: \
                 `git fast-export --all` in the old one, `git fast-import` in the new one. Or copy the files into a folder without git: they are \
                 built without history."
        }
        Format::Unknown => {
            "`git config --get-regexp extensions` shows which. Make a plain clone: `git clone --no-local` of this repository."
        }
    }
}

impl Hinted for OpenError {
    fn hint(&self) -> Cow<'static, str> {
        match self {
            Self::Load(error) => return error.hint(),
            Self::History(_) => "Run `git fsck` in the repository; a fresh clone often fixes it.",
        }
        .into()
    }
}

impl Hinted for ChangeError {
    fn hint(&self) -> Cow<'static, str> {
        match self {
            Self::Load(error) => return error.hint(),
            Self::NoHistory(_) => "Leave `--base` out to check the files as they are.",
            Self::Unrelated(_) => {
                "Start again from the branch: `git switch --create my-change origin/main`, then copy your files there."
            }
            Self::Shallow(_) => {
                "Fetch it with `git fetch --unshallow`; in GitHub Actions, `fetch-depth: 0` at the checkout."
            }
        }
        .into()
    }
}

impl Hinted for ReviewError {
    fn hint(&self) -> Cow<'static, str> {
        match self {
            Self::Open(error) => error.hint(),
            Self::Change(error) => error.hint(),
        }
    }

    fn outcome(&self) -> Outcome {
        if self.cannot_tell() {
            Outcome::CannotTell
        } else {
            Outcome::Usage
        }
    }
}

impl Hinted for PreviewError {
    fn hint(&self) -> Cow<'static, str> {
        match self {
            Self::Open(error) => return error.hint(),
            Self::Unknown(_) => {
                "`commonweal submissions --state all` lists those that are here; `git fetch` gets others."
            }
            Self::Nothing(_) => {
                "`commonweal submissions show ID` tells more; `commonweal serve` shows the hub as it is."
            }
            Self::Io(_) => "Check that there is room in the folder for temporary files.",
            Self::Git(_) => "Run `git fsck` in the repository; a fresh clone often fixes it.",
        }
        .into()
    }
}

impl Hinted for WriteError {
    fn hint(&self) -> Cow<'static, str> {
        match self {
            Self::Foreign(..) => "Name a new or empty folder with `--output DIR`.",
            Self::Occupied(_) => {
                "Move that file to the hub's `static/` folder, from where it is published, or delete it."
            }
            Self::Link(_) => {
                "Delete the link, or name the folder that it leads to with `--output DIR`."
            }
            Self::Busy(_) => {
                "Wait until it has ended, or name another folder with `--output DIR`."
            }
            Self::Io { .. } => {
                "Check that the folder exists, that you may write there, and that the disk is not full."
            }
        }
        .into()
    }
}

impl Hinted for PublishError {
    fn hint(&self) -> Cow<'static, str> {
        match self {
            Self::Foreign(..) => "Name another branch under `publish` in hub.yaml, or let this one go with `--replace`.",
            Self::OwnBranch(_) => "Name a branch of its own under `publish` in hub.yaml, such as `gh-pages`.",
            Self::NoRemote(name) => {
                return format!("Add it with `git remote add {name} ADDRESS`, commit without pushing with `--no-push`, or write a folder with `--to folder`.")
                    .into();
            }
            Self::Refused { what: "push to", .. } => {
                "If somebody else published meanwhile, run the command again. In a workflow, its token needs the right to write contents."
            }
            Self::Refused { .. } => "Check the address with `git remote --verbose`, and that you may read it.",
            Self::NoGit(_) => "Install git; or write the site to a folder with `--to folder` and copy it to its host.",
            Self::Git(_) => "Check that the disk is not full and that you may write to the repository; `git fsck` tells whether it is whole.",
            Self::Io { .. } => "Check that the disk is not full.",
        }
        .into()
    }
}

impl Hinted for ServeError {
    fn hint(&self) -> Cow<'static, str> {
        match self {
            Self::Load(error) => return error.hint(),
            Self::Host(_) => "Leave `--host` out to serve on this machine only.",
            Self::Listen { .. } => {
                "Try another port from 1024 up with `--port N`, or leave out `--host`."
            }
            Self::System(_) => "Close other programs and try again.",
        }
        .into()
    }
}

impl Hinted for ThemeError {
    fn hint(&self) -> Cow<'static, str> {
        Cow::default()
    }
}

impl Hinted for DemoError {
    fn hint(&self) -> Cow<'static, str> {
        Cow::default()
    }
}
