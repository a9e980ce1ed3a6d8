//! Runs of the real program, and what they gave.

use std::process::{Command, Output};

/// What a run gave.
pub struct Run {
    /// How it ended.
    pub code: i32,
    /// What it printed.
    pub out: String,
    /// What it said beside.
    pub err: String,
}

impl Run {
    /// A finished run.
    pub fn of(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("output is UTF-8");
        Self {
            code: output.status.code().expect("the program ends by itself"),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }
}

/// The program with some arguments, in no colours. Where this suite is a workflow's step, its
/// annotations and its summary are not for these hubs.
pub fn program(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_commonweal"));
    command
        .args(args)
        .env("NO_COLOR", "1")
        .env_remove("GITHUB_STEP_SUMMARY")
        .env_remove("GITHUB_ACTIONS");
    command
}

/// Runs a command to its end.
pub fn finish(command: &mut Command) -> Run {
    Run::of(command.output().expect("the program runs"))
}
