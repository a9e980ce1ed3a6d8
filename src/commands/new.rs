//! `commonweal new`: one file with valid front matter.

use super::{Failure, Outcome};

mod contributor;

/// Make a file with valid front matter
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    kind: Kind,
}

#[derive(Debug, clap::Subcommand)]
enum Kind {
    Contributor(contributor::Args),
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    match &args.kind {
        Kind::Contributor(args) => contributor::run(args),
    }
}
