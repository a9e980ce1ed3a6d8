//! `commonweal check`: everything that is wrong with a hub, and whether it may pass.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

use super::rules::unknown;
use super::{Failure, HubArgs, Outcome, in_workflow};
use crate::check;
use crate::config;
use crate::diagnostic::{Diagnostic, Severity};
use crate::history::Completeness;
use crate::pipeline::{self, Opened};
use crate::report::Report;
use crate::report::json::{self, Verdict};
use crate::report::terminal::{self, Amount, Colors};
use crate::report::{github, gitlab, sarif, summary};

mod fixing;

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
    /// Makes the repairs that are safe in the files of the folder, and reports what is left
    #[arg(long)]
    fix: bool,
    #[command(flatten)]
    hub: HubArgs,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    /// Text with the lines in question
    Terminal,
    /// One object, stable and versioned
    Json,
    /// The text, then annotations for GitHub Actions; a table goes to the file that `GITHUB_STEP_SUMMARY` names
    Github,
    /// SARIF 2.1.0 for code scanning and editors
    Sarif,
    /// A Code Quality report for GitLab
    Gitlab,
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
    let opened = if args.fix { mended(args)? } else { pipeline::open(&args.hub.request())? };
    // A theme that cannot be read stops a build, so a check that passes must have read it.
    crate::theme::Theme::load(&opened.hub.sources, &opened.hub.config.theme, crate::pages::site_view(&opened.hub))?;
    let (found, misconfigured) = judge(args, &opened);
    let verdict = verdict(args, &opened, &found);
    let report = Report::new(&opened.hub.sources, &found);
    let untold = (verdict == Verdict::CannotTell).then(|| untold(&opened));
    let amount = if args.rules.is_empty() { Amount::Readable } else { Amount::All };
    match args.format {
        Format::Json => anstream::print!("{}", json::render(&report, verdict, None)),
        Format::Sarif => anstream::print!("{}", sarif::render(&report, &sarif::Run { rules: rule_texts(), incomplete: untold })),
        Format::Gitlab => anstream::print!("{}", gitlab::render(&report)),
        Format::Github => {
            anstream::print!("{}", github::render(&report, amount));
            let untold = untold.map(|text| text + "\n").unwrap_or_default();
            anstream::print!("{untold}");
            if let Some(path) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()) {
                append(Path::new(&path), &format!("{}{untold}", summary::render(&report)));
            }
        }
        Format::Terminal => {
            let text = terminal::render(&report, colors(), amount);
            // Whoever prints the plain text in a workflow is as safe from what strangers write.
            anstream::print!("{}", if in_workflow() { github::inert(&text) } else { text });
            let repairs = found.iter().filter(|finding| finding.fix.is_some()).count();
            if repairs > 0 && !args.fix && args.hub.rev.is_none() && !opened.location.bare {
                anstream::println!("`commonweal check --fix` repairs {repairs} of them");
            }
            if let Some(untold) = untold {
                anstream::println!("{untold}");
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

/// The findings that were asked for, and whether hub.yaml has errors.
fn judge(args: &Args, opened: &Opened) -> (Vec<Diagnostic>, bool) {
    let mut found = opened.config_findings.clone();
    found.extend(check::check(&opened.hub));
    let misconfigured = found.iter().any(|finding| finding.rule == config::RULE && finding.severity == Severity::Error);
    // A hub that is not judged as its maintainers want is told so whatever was asked for.
    found.retain(|finding| {
        args.rules.is_empty() || args.rules.iter().any(|name| name == finding.rule) || misconfigured && finding.rule == config::RULE
    });
    (found, misconfigured)
}

/// The hub after its files were mended. What was done is told beside a report that programs read, and before one that people read.
fn mended(args: &Args) -> Result<Opened, Failure> {
    let (opened, fixing) = fixing::run(args)?;
    match args.format {
        Format::Terminal | Format::Github => anstream::print!("{}", fixing.lines()),
        Format::Json | Format::Sarif | Format::Gitlab => anstream::eprint!("{}", fixing.lines()),
    }
    for left in &fixing.left {
        anstream::eprintln!("warning: {left}");
    }
    Ok(opened)
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

/// What keeps the check from telling, and the next step.
fn untold(opened: &Opened) -> String {
    let (missing, step) = match opened.hub.completeness() {
        Completeness::None => ("there is no history", "put the hub under git with `git init`, and commit with `git commit --signoff`"),
        _ => ("part of the history is missing", "`git fetch --unshallow` brings it"),
    };
    format!("cannot tell whether every change is signed off: {missing}; {step}")
}

/// The rules as SARIF describes them.
fn rule_texts() -> Vec<sarif::RuleText> {
    let text = |rule: &&check::Rule| sarif::RuleText {
        name: rule.name,
        severity: rule.severity,
        summary: rule.summary,
        why: rule.docs.why,
        mend: rule.docs.mend,
        markdown: check::manual::section(rule, "#"),
    };
    check::RULES.iter().map(text).collect()
}

/// Adds to the summary of a workflow's step. The findings are printed already, so a file that cannot be written only is a word of warning.
fn append(path: &Path, text: &str) {
    let written = OpenOptions::new().append(true).create(true).open(path).and_then(|mut file| file.write_all(text.as_bytes()));
    if let Err(error) = written {
        anstream::eprintln!("warning: the summary was not written to {}: {error}", super::printable(&path.display().to_string()));
    }
}

fn colors() -> Colors {
    match anstream::AutoStream::choice(&std::io::stdout()) {
        anstream::ColorChoice::Never => Colors::Off,
        _ => Colors::On,
    }
}
