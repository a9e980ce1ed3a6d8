//! `commonweal new`: one file with valid front matter.

use super::{Failure, Outcome};

mod answer;
mod ballot;
mod call;
mod contributor;
mod entry;
mod envelope;
mod page;
mod page_review;
mod questions;
mod review;
mod review_args;
mod sealed_entry;
mod translation;

/// Make a file with valid front matter
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    kind: Kind,
}

#[derive(Debug, clap::Subcommand)]
enum Kind {
    Page(Box<page::Args>),
    Translation(translation::Args),
    Contributor(contributor::Args),
    Call(Box<call::Args>),
    Entry(Box<entry::Args>),
    Review(review_args::Args),
    Ballot(ballot::Args),
    Answer(answer::Args),
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    match &args.kind {
        Kind::Page(args) => page::run(args),
        Kind::Translation(args) => translation::run(args),
        Kind::Contributor(args) => contributor::run(args),
        Kind::Call(args) => call::run(args),
        Kind::Entry(args) => entry::run(args),
        Kind::Review(args) => review::run(args),
        Kind::Ballot(args) => ballot::run(args),
        Kind::Answer(args) => answer::run(args),
    }
}
