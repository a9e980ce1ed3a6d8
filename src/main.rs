//! Arguments in, exit code out.

use std::process::ExitCode;

use clap::Parser;
use commonweal::commands::{Cli, run};

fn main() -> ExitCode {
    ExitCode::from(run(Cli::parse()) as u8)
}
