//! `commonweal new entry`: a page that answers a call.

use super::page;
use crate::commands::named::{Window, call, warn_unless_open};
use crate::commands::{Failure, Outcome};
use crate::pipeline;
use crate::site::BrokenSettings;

/// Write the page of an entry to a call
///
/// It is a page like any other, with `call:` in its front matter; send it by a pull request. Whether
/// the call takes entries at `--now` is told.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The call
    #[arg(value_name = "CALL")]
    entered: String,
    #[command(flatten)]
    contents: page::Contents,
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    let opened = pipeline::open(&args.contents.hub.request())?;
    BrokenSettings::check(&opened.config_findings, opened.hub.sources.text("hub.yaml"))?;
    let call = call(&opened.hub, &args.entered)?;
    let dates = &call.file.dates;
    let window = Window {
        what: "entries",
        opens: dates.opens,
        closes: dates.closes,
    };
    warn_unless_open(&opened.hub, call, &window);
    page::make(&args.contents, Some(&call.file.id))
}
