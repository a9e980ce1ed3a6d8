//! `commonweal audit`: which changes nobody certified, and on what the others rest.

use super::{Failure, HubArgs, Outcome, printable};
use crate::audit::{Audit, Scope, csv, json, table};
use crate::history::Completeness;
use crate::pipeline;
use crate::site::BrokenSettings;

/// List revisions without a sign-off and how to fix each
///
/// Exit codes: 0 nothing is missing, or the hub does not ask for it, 1 some revisions lack a proof,
/// 2 wrong usage or hub.yaml, 3 part of the history is missing.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// How to print the audit
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// List every revision, not only those without proof
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    hub: HubArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people
    Table,
    /// For programs; stable
    Json,
    /// For spreadsheets
    Csv,
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    let opened = pipeline::open(&args.hub.request())?;
    BrokenSettings::check(&opened.config_findings, opened.hub.sources.text("hub.yaml"))?;
    if opened.hub.completeness() == Completeness::None && opened.location.git_dir.is_none() {
        return Err(Failure::new(
            "there is no history to audit",
            "Put the hub under git with `git init`, and commit with `git commit --signoff`.",
        ));
    }
    let audit = Audit::new(
        &opened.hub,
        if args.all { Scope::All } else { Scope::Lacking },
    );
    let text = match args.format {
        Format::Table => printable(&table::render(&audit)),
        Format::Json => json::render(&audit),
        Format::Csv => csv::render(&audit),
    };
    anstream::print!("{text}");
    Ok(match (audit.cannot_tell(), audit.fails()) {
        (true, _) => Outcome::CannotTell,
        (false, true) => Outcome::Findings,
        (false, false) => Outcome::Clean,
    })
}
