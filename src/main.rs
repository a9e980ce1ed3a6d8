//! Arguments in, exit code out.

use std::process::ExitCode;

use clap::Parser;
use commonweal::commands::{Cli, run};

/// Rendering makes and drops millions of short texts on every thread; the system's allocator spends
/// a fifth of a build on them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    ExitCode::from(run(Cli::parse()) as u8)
}
