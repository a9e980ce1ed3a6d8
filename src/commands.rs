//! The command line: an enum and a match. Only this module and those below it print.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::diagnostic::{Diagnostic, Severity};
use crate::forge::Forge;
use crate::load::Revision;
use crate::pipeline::{OpenError, Request};
use crate::publish::PublishError;
use crate::site::{BrokenSettings, BuildError};
use crate::theme::ThemeError;
use crate::write::WriteError;

mod audit;
mod build;
mod check;
mod credits;
mod demo;
mod init;
mod new;
mod publish;
mod rules;
mod serve;
mod submissions;

/// Turns a git repository of Markdown into a hub: a static site in which every page says who wrote
/// it and under which licence.
#[derive(Debug, Parser)]
#[command(
    name = "commonweal",
    version,
    propagate_version = true,
    max_term_width = 100
)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Demo(demo::Args),
    Init(init::Args),
    Build(build::Args),
    Publish(publish::Args),
    Serve(serve::Args),
    Check(check::Args),
    Credits(credits::Args),
    Audit(audit::Args),
    Submissions(submissions::Args),
    New(new::Args),
    Rules(rules::Args),
}

/// Which hub a command works on.
#[derive(Debug, Clone, Args)]
pub struct HubArgs {
    /// Folder of the hub, or a bare repository [default: the repository around the working
    /// directory]
    #[arg(long, value_name = "DIR", global = true)]
    hub: Option<PathBuf>,
    /// A branch, tag or commit to read instead of the files in the folder
    #[arg(long, value_name = "REV")]
    rev: Option<String>,
}

impl HubArgs {
    /// The hub in a folder, as it is there.
    fn of(dir: PathBuf) -> Self {
        Self {
            hub: Some(dir),
            rev: None,
        }
    }

    /// What to open.
    fn request(&self) -> Request {
        let request = Request::new(self.hub.clone().unwrap_or_else(|| PathBuf::from(".")));
        Request {
            revision: self.rev.clone().map_or(Revision::Current, Revision::Named),
            ..request
        }
    }
}

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
pub struct Failure(Vec<Told>);

/// One thing that is wrong.
#[derive(Debug)]
struct Told {
    severity: Severity,
    message: String,
    hint: String,
}

impl Failure {
    fn new(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self(vec![Told {
            severity: Severity::Error,
            message: message.into(),
            hint: hint.into(),
        }])
    }

    /// The same, and one thing more.
    fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// What is wrong and what to do, as sentences.
    fn in_one_line(&self) -> String {
        self.0
            .iter()
            .map(|told| format!("{}. {}", told.message, told.hint))
            .collect::<Vec<_>>()
            .join(" ")
    }

    fn print(&self) {
        for Told {
            severity,
            message,
            hint,
        } in &self.0
        {
            anstream::eprintln!("{}: {}", severity.name(), printable(message));
            if !hint.is_empty() {
                anstream::eprintln!("  help: {}", printable(hint));
            }
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
        let told = |found: &Diagnostic| {
            let at = broken
                .file
                .as_ref()
                .zip(found.place.range.as_ref())
                .map(|(file, range)| file.position(range.start));
            let at = at.map_or(String::new(), |at| format!(":{}:{}", at.line, at.column));
            Told {
                severity: found.severity,
                message: format!("hub.yaml{at}: {}", found.message),
                hint: found.help.clone(),
            }
        };
        Self(broken.findings.iter().map(told).collect())
    }
}

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Self {
        Self::new(error.to_string(), error.hint())
    }
}

/// Runs a command and says how it ended.
pub fn run(cli: Cli) -> Outcome {
    // Formulas and deeply nested lists are read by recursion; 16 MB hold the deepest that the
    // limits let through. An error only means that somebody else has set up the threads already.
    let _ = rayon::ThreadPoolBuilder::new()
        .stack_size(16 * 1024 * 1024)
        .build_global();
    let outcome = match cli.command {
        Command::Demo(args) => demo::run(&args),
        Command::Init(args) => init::run(&args),
        Command::Build(args) => build::run(&args),
        Command::Publish(args) => publish::run(&args),
        Command::Serve(args) => serve::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Credits(args) => credits::run(&args),
        Command::Audit(args) => audit::run(&args),
        Command::Submissions(args) => submissions::run(&args),
        Command::New(args) => new::run(&args),
        Command::Rules(args) => rules::run(&args),
    };
    outcome.unwrap_or_else(|failure| {
        failure.print();
        Outcome::Usage
    })
}

impl From<WriteError> for Failure {
    fn from(error: WriteError) -> Self {
        Self::new(error.to_string(), error.hint())
    }
}

impl From<ThemeError> for Failure {
    fn from(error: ThemeError) -> Self {
        Self::new(error.to_string(), "")
    }
}

impl From<PublishError> for Failure {
    fn from(error: PublishError) -> Self {
        Self::new(error.to_string(), error.hint())
    }
}

/// A stranger's text for a terminal: control characters, which could move the cursor, hide text or
/// turn its order, are shown as such, and in a workflow no line is a command.
fn printable(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| {
            if c == '\n' {
                c
            } else {
                crate::report::terminal::visible(c)
            }
        })
        .collect();
    if in_workflow() {
        crate::report::github::inert(&text)
    } else {
        text
    }
}

/// Whether what is printed is read by a runner that takes some lines for commands.
fn in_workflow() -> bool {
    let mut runners = Forge::all().filter_map(|forge| forge.spec().runner.as_ref());
    runners.any(|runner| std::env::var_os(runner.variable).is_some())
}
