//! `commonweal calls digest`: a newsletter about calls.

use crate::commands::target::moment;
use crate::commands::{Failure, HubArgs, Outcome, printable};
use crate::pipeline;
use crate::site::BrokenSettings;
use crate::standings::digest;

/// Print a newsletter: calls that are new, that close within two weeks, that were decided, and
/// thanks to those with a first change
///
/// Only people who may be named are in it. It covers the time up to `--now`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The day, or the moment, to begin with
    #[arg(long, value_name = "MOMENT", value_parser = moment)]
    since: i64,
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    hub: HubArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For mail
    Text,
    /// For a page or a post
    Markdown,
    /// For programs; stable
    Json,
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    let opened = pipeline::open_whole(&args.hub.request())?;
    BrokenSettings::check(&opened.config_findings, opened.hub.sources.text("hub.yaml"))?;
    let hub = &opened.hub;
    let Some(now) = hub.calls.now() else {
        return Err(Failure::new(
            "there is no commit yet, so nothing tells what time it is",
            "Commit something, or say the time with `--now`.",
        ));
    };
    if args.since > now {
        return Err(Failure::new(
            "`--since` is after the present, which is the time of the newest commit unless `--now` is given",
            "Write `--now \"$(date --utc +%FT%TZ)\"`, or an earlier day.",
        ));
    }
    let news = digest::news(hub, args.since, now);
    let text = match args.format {
        Format::Json => news.json(),
        _ if news.is_empty() => {
            anstream::eprintln!("nothing is new");
            return Ok(Outcome::Clean);
        }
        Format::Text => news.text(),
        Format::Markdown => news.markdown(),
    };
    anstream::print!("{}", printable(&text));
    Ok(Outcome::Clean)
}
