//! `commonweal submissions preview`: the hub as if a submission were merged.

use std::path::PathBuf;

use crate::commands::serve::Listen;
use crate::commands::{Failure, HubArgs, Outcome, build, printable, serve};
use crate::pipeline::Request;
use crate::pipeline::submissions::Asked;
use crate::pipeline::submissions::preview::{Preview, PreviewError};

/// Serve the hub as if a submission were merged; files in conflict are named
///
/// Settings, themes and templates stay those of the branch: what a stranger proposes is shown, not
/// obeyed.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Its number, or the name of its branch
    #[arg(value_name = "ID")]
    id: String,
    /// Build the site into this folder instead of serving it
    #[arg(long, short, value_name = "DIR")]
    output: Option<PathBuf>,
    #[command(flatten)]
    listen: Listen,
}

/// Runs it.
pub fn run(request: &Request, asked: &Asked, args: &Args) -> Result<Outcome, Failure> {
    let id = args.id.trim_start_matches(['#', '!']);
    let preview = Preview::prepare(request, asked, id).map_err(|error| match error {
        PreviewError::Unknown(_) => super::show::unknown(id, request, asked),
        error => error.into(),
    })?;
    for (what, files) in [
        (
            "in conflict with newer changes: where both changed the same lines, the submission's are shown",
            &preview.conflicts,
        ),
        ("not obeyed before it is merged", &preview.left_out),
    ] {
        for file in files {
            anstream::eprintln!("note: {}: {what}", printable(file));
        }
    }
    for page in preview
        .submission
        .pages
        .iter()
        .filter(|page| page.after.is_some())
    {
        anstream::eprintln!(
            "note: {} is changed: {}",
            printable(&page.path),
            printable(&page.title)
        );
    }
    let dir = preview.dir().to_owned();
    match &args.output {
        Some(output) => build::run(&build::Args::into_folder(dir, Some(output.clone()))),
        None => serve::serve(HubArgs::of(dir), &args.listen),
    }
}
