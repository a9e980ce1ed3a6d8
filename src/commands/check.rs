//! `commonweal check`: everything that is wrong with a hub, and whether it may pass.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::rules::unknown;
use super::{Failure, Hinted, Outcome, colors, in_workflow, printable};
use crate::check;
use crate::check::rules::missing_sign_off;
use crate::diagnostic::{Diagnostic, system};
use crate::forge::Forge;
use crate::history::Completeness;
use crate::pipeline::{self, Opened, review};
use crate::report::Report;
use crate::report::json::{self, Verdict};
use crate::report::terminal::{self, Amount};
use crate::report::{github, gitlab, sarif, summary};
use crate::review::{Scope, comment};
use crate::site::BrokenSettings;
use crate::sources::Sources;

mod arguments;
mod fixing;
mod judging;

pub use arguments::Args;
use arguments::Format;
use judging::judge;

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    if let Some(name) = args.rules.iter().find(|name| check::rule(name).is_none()) {
        return Err(unknown(name));
    }
    if let Some(base) = &args.base {
        return against(args, base);
    }
    if matches!(args.format, Format::Markdown) {
        return Err(Failure::new(
            "`--format markdown` is the comment on a pull request",
            "Add the branch that it is made for: `--base main`.",
        ));
    }
    let opened = if args.fix {
        fixing::whole(args)?
    } else {
        pipeline::submissions::open_to_check(&args.hub.request())?
    };
    // A theme that cannot be read changes the whole site, so a check that passes must have read it.
    let (_, broken) = crate::theme::Theme::load_sound(
        &opened.hub.sources,
        &opened.hub.config.theme,
        &crate::pages::site_view(&opened.hub),
    )?;
    let (found, misconfigured) = judge(args, &opened, &broken);
    let verdict = verdict(args, &opened, &found);
    let report = Report::new(&opened.hub.sources, &found);
    let untold = (verdict == Verdict::CannotTell).then(|| untold(&opened));
    print(args, &report, verdict, untold, String::new);
    // The program ends here; taking a large hub apart piece by piece would only keep people
    // waiting.
    std::mem::forget(opened);
    Ok(if misconfigured {
        Outcome::Usage
    } else {
        outcome(verdict)
    })
}

/// Judges what a change brings to the branch `base`, by the rules of that branch.
fn against(args: &Args, base: &str) -> Result<Outcome, Failure> {
    let worst = args.fail_on.severity();
    // Files are fixed as they are in the folder. Where the branch went on since, what counts
    // otherwise is what merging would bring, as the queue has it.
    let scope = if args.fix { Scope::Whole } else { Scope::Near };
    let (request, account) = (args.hub.request(), args.account.as_deref());
    let mut fixing = fixing::of(args)?;
    loop {
        let reviewed = match review::review(&request, base, account, scope) {
            Ok(reviewed) => reviewed,
            Err(error) if error.cannot_tell() => {
                let nothing = Sources::from_texts("", []);
                let report = Report::new(&nothing, &[]);
                let untold = format!("{error}; {}", error.hint());
                print(
                    args,
                    &report,
                    Verdict::CannotTell,
                    Some(untold.clone()),
                    || comment::cannot_tell(&untold),
                );
                return Ok(Outcome::CannotTell);
            }
            Err(error) => return Err(error.into()),
        };
        BrokenSettings::check(&reviewed.judged.base.config_findings, None)?;
        let judged = &reviewed.judged;
        let report = judged.report(&args.rules);
        if fixing
            .as_mut()
            .is_some_and(|fixing| fixing.round(&reviewed.location, &report, &|_| true))
        {
            continue;
        }
        fixing.iter().for_each(|fixing| fixing.tell(args));
        if judged.change.commits.is_empty() && judged.change.files.is_empty() {
            anstream::eprintln!("note: {}", printable(&comment::nothing(base)));
        }
        let is_failed = report
            .findings
            .iter()
            .any(|finding| finding.diagnostic.severity <= worst);
        let verdict = if is_failed {
            Verdict::Findings
        } else {
            Verdict::Clean
        };
        print(args, &report, verdict, None, || {
            comment::text(&comment::render(judged, &report, worst))
        });
        // As above: the program ends here.
        std::mem::forget(reviewed);
        return Ok(outcome(verdict));
    }
}

fn outcome(verdict: Verdict) -> Outcome {
    match verdict {
        Verdict::Clean => Outcome::Clean,
        Verdict::Findings => Outcome::Findings,
        Verdict::CannotTell => Outcome::CannotTell,
    }
}

/// Writes the findings in the format that was asked for; `comment` makes the one for a pull
/// request.
fn print(
    args: &Args,
    report: &Report,
    verdict: Verdict,
    untold: Option<String>,
    comment: impl Fn() -> String,
) {
    let amount = if args.rules.is_empty() && !args.all {
        Amount::Readable
    } else {
        Amount::All
    };
    match args.format {
        Format::Json => anstream::print!("{}", json::render(report, verdict)),
        Format::Sarif => anstream::print!("{}", sarif::render(report, untold.as_deref())),
        Format::Gitlab => anstream::print!("{}", gitlab::render(report)),
        Format::Markdown => anstream::print!("{}", comment()),
        Format::Github => {
            anstream::print!("{}", github::render(report, amount));
            let untold = untold.map(|text| text + "\n").unwrap_or_default();
            anstream::print!("{untold}");
            if let Some(path) = summary_file() {
                let comment = if args.base.is_some() {
                    comment()
                } else {
                    format!("{}{untold}", summary::render(report))
                };
                append(&path, &comment);
            }
        }
        Format::Terminal => {
            let text = terminal::render(report, colors(), amount);
            // Whoever prints the plain text in a workflow is as safe from what strangers write.
            anstream::print!(
                "{}",
                if in_workflow() {
                    crate::privacy::annotation::inert(&text)
                } else {
                    text
                }
            );
            let repairs = report
                .findings
                .iter()
                .filter(|finding| finding.diagnostic.fix.is_some())
                .count();
            if repairs > 0 && !args.fix && fixing::has_files(args) {
                let base = args
                    .base
                    .as_ref()
                    .map_or(String::new(), |base| format!(" --base {}", printable(base)));
                anstream::println!("`commonweal check{base} --fix` repairs {repairs} of them");
            }
            if let Some(untold) = untold {
                anstream::println!("{}", printable(&untold));
            }
        }
    }
}

fn verdict(args: &Args, opened: &Opened, found: &[Diagnostic]) -> Verdict {
    let worst = args.fail_on.severity();
    if found.iter().any(|finding| finding.severity <= worst) {
        return Verdict::Findings;
    }
    let asked = args.rules.is_empty()
        || args
            .rules
            .iter()
            .any(|name| name == missing_sign_off::RULE.name);
    let hub = &opened.hub;
    let off = matches!(
        hub.config.checks.get(missing_sign_off::RULE.name),
        Some((None, _))
    );
    let missing = match hub.completeness() {
        Completeness::Complete => false,
        Completeness::Shallow => true,
        // Before the first commit there is nothing to sign; without a repository nobody knows who
        // wrote what.
        Completeness::None => opened.location.git_dir.is_none(),
    };
    if asked && !off && missing && hub.config.licensing.attestation.require {
        Verdict::CannotTell
    } else {
        Verdict::Clean
    }
}

/// What keeps the check from telling, and the next step.
fn untold(opened: &Opened) -> String {
    let (missing, step) = match opened.hub.completeness() {
        Completeness::None => (
            "there is no history",
            "put the hub under git with `git init`, and commit with `git commit --signoff`",
        ),
        _ => (
            "part of the history is missing",
            "`git fetch --unshallow` gets it",
        ),
    };
    format!("cannot tell whether every change is signed off: {missing}; {step}")
}

/// The file for the summary of a workflow's step.
fn summary_file() -> Option<PathBuf> {
    Forge::all()
        .filter_map(|forge| std::env::var_os(forge.spec().runner.as_ref()?.summary))
        .find(|path| !path.is_empty())
        .map(PathBuf::from)
}

/// Adds to the summary of a workflow's step. The findings are printed already, so a file that
/// cannot be written only is a word of warning.
fn append(path: &Path, text: &str) {
    let written = OpenOptions::new()
        .append(true)
        .create(true)
        .open(path)
        .and_then(|mut file| file.write_all(text.as_bytes()));
    if let Err(error) = written {
        anstream::eprintln!(
            "warning: the summary was not written to {}: {}",
            printable(&path.display().to_string()),
            system::told(&error)
        );
    }
}
