//! `commonweal new entry`: a page that answers a call.

use std::path::PathBuf;

use super::{page, sealed_entry};
use crate::commands::named::{call, warn_unless_taken};
use crate::commands::{Failure, Outcome};
use crate::pipeline;
use crate::site::BrokenSettings;

/// Write the page of an entry to a call
///
/// It is a page like any other, with `call:` in its front matter; send it by a pull request. It says
/// whether the call takes entries at `--now`.
///
/// With `--sealed FILE` the page stays outside the hub until the call has closed: FILE is the page,
/// and what is written into the hub is its envelope, by which nobody can read it. Where FILE is not
/// there, a page to begin with is written to it. Run the same command again once it is written, and
/// whenever it changes before the deadline.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The call
    #[arg(value_name = "CALL")]
    entered: String,
    #[command(flatten)]
    contents: page::Contents,
    /// The file of the page, outside the hub: seal it in an envelope
    #[arg(long, value_name = "FILE")]
    sealed: Option<PathBuf>,
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    let request = args.contents.hub.request();
    let opened = match args.sealed {
        Some(_) => pipeline::open_whole(&request)?,
        None => pipeline::open(&request)?,
    };
    BrokenSettings::check(&opened.config_findings, opened.hub.sources.text("hub.yaml"))?;
    let call = call(&opened.hub, &args.entered)?;
    warn_unless_taken(&opened.hub, call);
    if let Some(file) = &args.sealed {
        return sealed_entry::run(&args.contents, &opened, call, file);
    }
    page::make(&args.contents, Some(&call.file.id))
}
