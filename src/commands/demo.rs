//! `commonweal demo`: the example hub as a real git repository, built and served.

use std::path::PathBuf;

use super::{Failure, Outcome, printable};
use crate::demo::{self, DemoError};

/// Make the example hub as a real git repository, build it and serve it
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A new or empty folder for it [default: `commonweal-demo` in the system's folder for
    /// temporary files]
    dir: Option<PathBuf>,
    /// Build the hub and stop
    #[arg(long)]
    no_serve: bool,
    #[command(flatten)]
    listen: super::serve::Listen,
}

/// Makes the example.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    let dir = match &args.dir {
        Some(dir) => {
            demo::materialise(dir)?;
            dir.clone()
        }
        None => {
            let dir = std::env::temp_dir().join("commonweal-demo");
            match demo::materialise(&dir) {
                // The example of an earlier run is as good as a new one: it may hold the reader's
                // own experiments.
                Err(DemoError::NotEmpty(_))
                    if dir.join("hub.yaml").exists() && dir.join(".git").exists() => {}
                made => made?,
            }
            dir
        }
    };
    anstream::println!(
        "The example hub is in {}: a git repository with people, merged and open pull requests. What `commonweal check` finds in it is there on purpose.",
        printable(&dir.display().to_string())
    );
    let built = super::build::run(&super::build::Args::of(dir.clone()))?;
    if args.no_serve || built != Outcome::Clean {
        return Ok(built);
    }
    super::serve::serve(super::HubArgs::of(dir), &args.listen)
}
