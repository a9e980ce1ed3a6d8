//! What `commonweal check` is asked for.

use crate::commands::HubArgs;
use crate::diagnostic::Severity;

/// Read every page, picture and commit and report what is wrong
///
/// Exit codes: 0 clean, 1 findings at or above `--fail-on`, 2 wrong usage or hub.yaml, 3 part of
/// the history that the answer needs is missing.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// How to print the findings
    #[arg(long, value_enum, default_value_t = Format::Terminal)]
    pub(super) format: Format,
    /// Fail when there is a finding of this severity, or a worse one
    #[arg(long, value_enum, value_name = "SEVERITY", default_value_t = Level::Error)]
    pub(super) fail_on: Level,
    /// Show only findings of this rule; may be given several times
    #[arg(long = "rule", value_name = "NAME")]
    pub(super) rules: Vec<String>,
    /// Show every finding, not only the first twenty of each rule
    #[arg(long)]
    pub(super) all: bool,
    /// The branch that the change is made for: its rules apply, and only what the change adds can
    /// fail the check
    #[arg(long, value_name = "REV")]
    pub(super) base: Option<String>,
    /// The account that opened the pull request, as the forge tells it: `NUMBER+LOGIN`, or one of
    /// both; with `--base`
    #[arg(long, value_name = "ACCOUNT", requires = "base")]
    pub(super) account: Option<String>,
    /// Fix what can be fixed safely in the files of the folder, and report what is left
    #[arg(long)]
    pub(super) fix: bool,
    #[command(flatten)]
    pub(super) hub: HubArgs,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub(super) enum Format {
    /// Text with the lines in question
    Terminal,
    /// One object, stable and versioned
    Json,
    /// The text, then annotations for GitHub Actions; a table goes to the file that
    /// `GITHUB_STEP_SUMMARY` names
    Github,
    /// SARIF 2.1.0 for code scanning and editors
    Sarif,
    /// A Code Quality report for GitLab
    Gitlab,
    /// The comment on a pull request, with `--base`: what will be published, credit, licences,
    /// sign-offs, what is left to do
    Markdown,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub(super) enum Level {
    Error,
    Warning,
    Info,
}

impl Level {
    /// The severity that it names.
    pub(super) fn severity(self) -> Severity {
        match self {
            Self::Error => Severity::Error,
            Self::Warning => Severity::Warning,
            Self::Info => Severity::Info,
        }
    }
}
