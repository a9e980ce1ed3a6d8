//! `commonweal serve`.
use super::{Failure, Outcome};
/// serve
#[derive(Debug, clap::Args)]
pub struct Args {}
/// Runs it.
pub fn run(_: &Args) -> Result<Outcome, Failure> {
    Err(Failure::new("this command is not there yet", ""))
}
