//! `commonweal serve`.
use super::{Failure, HubArgs, Outcome};
/// Serve
#[derive(Debug, clap::Args)]
pub struct Args {}
/// Where to listen.
#[derive(Debug, Clone, clap::Args)]
pub struct Listen {
    /// Port to listen on; the next free one when it is taken
    #[arg(long, short, default_value_t = 8000)]
    port: u16,
    /// Open the browser
    #[arg(long)]
    open: bool,
}
/// Runs it.
pub fn run(_: &Args) -> Result<Outcome, Failure> {
    Err(Failure::new("this command is not there yet", ""))
}
/// Serves.
pub fn serve(_: HubArgs, _: &Listen) -> Result<Outcome, Failure> {
    Err(Failure::new("this command is not there yet", ""))
}
