//! `commonweal build`.
use super::{Failure, Outcome};
/// build
#[derive(Debug, clap::Args)]
pub struct Args {}
/// Runs it.
pub fn run(_: &Args) -> Result<Outcome, Failure> {
    Err(Failure::new("this command is not there yet", ""))
}
