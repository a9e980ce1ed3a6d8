//! `commonweal demo`.
use super::{Failure, Outcome};
/// demo
#[derive(Debug, clap::Args)]
pub struct Args {}
/// Runs it.
pub fn run(_: &Args) -> Result<Outcome, Failure> {
    Err(Failure::new("this command is not there yet", ""))
}
