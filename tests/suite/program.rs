//! Runs of the real program, and what they gave.

use std::fs;
use std::process::{Command, Output};

use clap::CommandFactory as _;
use commonweal::commands::Cli;

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

/// `manual/reference/commands.md` is the help of every command. `UPDATE=1 cargo test` rewrites it.
#[test]
fn the_manual_of_commands_is_their_help() {
    let mut text = String::from(
        "---\ntitle: Commands\nsummary: The help of every command.\norder: 1\n---\n\nWhat `commonweal --help` and `commonweal COMMAND --help` print. The suite writes this page.\n",
    );
    help(&Cli::command(), &[], &mut text);
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/manual/reference/commands.md");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(path, &text).expect("the manual can be written");
    }
    assert!(
        fs::read_to_string(path).is_ok_and(|known| known == text),
        "`UPDATE=1 cargo test` rewrites manual/reference/commands.md"
    );
}

/// Adds the help of a command and of those below it.
fn help(command: &clap::Command, path: &[&str], text: &mut String) {
    let name = [&["commonweal"], path].concat().join(" ");
    let run = finish(&mut program(&[path, &["--help"]].concat()));
    assert_eq!(run.code, 0, "{name}: {}", run.err);
    text.push_str(&format!(
        "\n## {name}\n\n```text\n{}\n```\n",
        trimmed(&run.out)
    ));
    for below in command.get_subcommands() {
        help(below, &[path, &[below.get_name()]].concat(), text);
    }
}

/// A text without white space at the ends of its lines.
fn trimmed(text: &str) -> String {
    text.trim()
        .lines()
        .map(str::trim_end)
        .collect::<Vec<_>>()
        .join("\n")
}
