//! `commonweal check`: everything that is wrong with a hub, and whether it may pass.

use super::rules::unknown;
use super::{Failure, HubArgs, Outcome};
use crate::check;
use crate::config;
use crate::diagnostic::{Diagnostic, Severity};
use crate::history::Completeness;
use crate::pipeline::{self, Opened};
use crate::report::Report;
use crate::report::json::{self, Verdict};
use crate::report::terminal::{self, Amount, Colors};

/// Reads every page, picture and commit and reports what is wrong
///
/// Exit codes: 0 clean, 1 findings at or above `--fail-on`, 2 wrong usage or hub.yaml, 3 part of the history that the answer needs is missing.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// How the findings are written
    #[arg(long, value_enum, default_value_t = Format::Terminal)]
    format: Format,
    /// The mildest finding that fails the check
    #[arg(long, value_enum, value_name = "SEVERITY", default_value_t = Level::Error)]
    fail_on: Level,
    /// Only findings of this rule; may be given several times
    #[arg(long = "rule", value_name = "NAME")]
    rules: Vec<String>,
    #[command(flatten)]
    hub: HubArgs,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    Terminal,
    Json,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Level {
    Error,
    Warning,
    Info,
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    if let Some(name) = args.rules.iter().find(|name| check::rule(name).is_none()) {
        return Err(unknown(name));
    }
    let opened = pipeline::open(&args.hub.request())?;
    // A theme that cannot be read stops a build, so a check that passes must have read it.
    crate::theme::Theme::load(&opened.hub.sources, &opened.hub.config.theme, crate::pages::site_view(&opened.hub))?;
    let mut found = opened.config_findings.clone();
    found.extend(check::check(&opened.hub));
    let misconfigured = found.iter().any(|finding| finding.rule == config::RULE && finding.severity == Severity::Error);
    // A hub that is not judged as its maintainers want is told so whatever was asked for.
    found.retain(|finding| {
        args.rules.is_empty() || args.rules.iter().any(|name| name == finding.rule) || misconfigured && finding.rule == config::RULE
    });
    let verdict = verdict(args, &opened, &found);
    let report = Report::new(&opened.hub.sources, &found);
    match args.format {
        Format::Json => anstream::print!("{}", json::render(&report, verdict, None)),
        Format::Terminal => {
            let amount = if args.rules.is_empty() { Amount::Readable } else { Amount::All };
            anstream::print!("{}", terminal::render(&report, colors(), amount));
            if verdict == Verdict::CannotTell {
                let (missing, step) = match opened.hub.completeness() {
                    Completeness::None => ("there is no history", "put the hub under git with `git init`, and commit with `git commit --signoff`"),
                    _ => ("part of the history is missing", "`git fetch --unshallow` brings it"),
                };
                anstream::println!("cannot tell whether every change is signed off: {missing}; {step}");
            }
        }
    }
    Ok(match verdict {
        _ if misconfigured => Outcome::Usage,
        Verdict::Clean => Outcome::Clean,
        Verdict::Findings => Outcome::Findings,
        Verdict::CannotTell => Outcome::CannotTell,
    })
}

fn verdict(args: &Args, opened: &Opened, found: &[Diagnostic]) -> Verdict {
    let worst = match args.fail_on {
        Level::Error => Severity::Error,
        Level::Warning => Severity::Warning,
        Level::Info => Severity::Info,
    };
    if found.iter().any(|finding| finding.severity <= worst) {
        return Verdict::Findings;
    }
    let asked = args.rules.is_empty() || args.rules.iter().any(|name| name == "missing-sign-off");
    let hub = &opened.hub;
    let off = matches!(hub.config.checks.get("missing-sign-off"), Some((None, _)));
    let missing = match hub.completeness() {
        Completeness::Complete => false,
        Completeness::Shallow => true,
        // Before the first commit there is nothing to sign; without a repository nobody knows who wrote what.
        Completeness::None => opened.location.git_dir.is_none(),
    };
    if asked && !off && missing && hub.config.licensing.require_attestation { Verdict::CannotTell } else { Verdict::Clean }
}

fn colors() -> Colors {
    match anstream::AutoStream::choice(&std::io::stdout()) {
        anstream::ColorChoice::Never => Colors::Off,
        _ => Colors::On,
    }
}
