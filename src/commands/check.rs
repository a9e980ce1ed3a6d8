//! `commonweal check`.
use super::{Failure, Outcome};
/// check
#[derive(Debug, clap::Args)]
pub struct Args {}
/// Runs it.
pub fn run(_: &Args) -> Result<Outcome, Failure> {
    Err(Failure::new("this command is not there yet", ""))
}
