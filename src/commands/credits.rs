//! `commonweal credits`: who is credited for what, and why.

use super::named::page;
use super::{Failure, HubArgs, Outcome, printable};
use crate::credits::{
    Credits, Detail, all_contributors, bibtex, cff, csl, csv, explain, json, table,
};
use crate::hub::PageId;
use crate::pipeline;
use crate::site::BrokenSettings;

/// Show who is credited for which page, for what and why
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Pages by path, address, title or `[[link]]` [default: the whole hub]
    #[arg(value_name = "PAGE")]
    pages: Vec<String>,
    /// How to print the credit
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// Name the rule behind each person on and off each byline
    #[arg(long)]
    explain: bool,
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
    /// CITATION.cff of the hub, or of one page
    Cff,
    /// An entry for each page
    Bibtex,
    /// CSL-JSON, an item for each page
    Csl,
    /// .all-contributorsrc
    AllContributors,
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    if args.format == Format::Cff && args.pages.len() > 1 {
        return Err(Failure::new(
            "a citation file describes one work",
            "Name one page, or none for the whole hub; `--format bibtex` has an entry for each.",
        ));
    }
    if args.explain && !matches!(args.format, Format::Table | Format::Json | Format::Csv) {
        return Err(Failure::new(
            "`--explain` has no place in this format",
            "Leave it out, or use `--format table`, `json` or `csv`.",
        ));
    }
    let opened = pipeline::open(&args.hub.request())?;
    BrokenSettings::check(&opened.config_findings, opened.hub.sources.text("hub.yaml"))?;
    let hub = &opened.hub;
    let detail = if args.explain {
        Detail::Reasons
    } else {
        Detail::Credit
    };
    let credits = if args.pages.is_empty() {
        Credits::of_hub(hub, detail)
    } else {
        let pages: Vec<PageId> = args
            .pages
            .iter()
            .map(|name| page(hub, name))
            .collect::<Result<_, _>>()?;
        Credits::of_pages(hub, &pages, detail)
    };
    let text = match args.format {
        Format::Table if args.explain => printable(&explain::render(&credits)),
        Format::Table => printable(&table::render(&credits)),
        Format::Json => json::render(&credits),
        Format::Csv => csv::render(&credits),
        Format::Cff => cff::render(&credits),
        Format::Bibtex => bibtex::render(&credits),
        Format::Csl => csl::render(&credits),
        Format::AllContributors => all_contributors::render(&credits),
    };
    anstream::print!("{text}");
    Ok(Outcome::Clean)
}
