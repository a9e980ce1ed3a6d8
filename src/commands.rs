//! The command line: an enum and a match. Only this module and those below it print.

use clap::{Parser, Subcommand};

mod audit;
mod build;
mod calls;
mod check;
mod clocks;
mod credits;
mod decide;
mod demo;
mod error;
mod files;
mod init;
mod me;
mod named;
mod new;
mod progress;
mod publish;
mod rules;
mod schema;
mod search;
mod serve;
mod submissions;
mod target;
mod tasks;
mod terminal;
mod thanks;
mod theme;

pub use error::Outcome;
pub(crate) use error::{Failure, Hinted};
pub(crate) use target::HubArgs;
pub(crate) use terminal::{colors, in_workflow, printable};

/// Turn a git repository of Markdown into a hub: a static site in which every page says who wrote
/// it and under which licence.
#[derive(Debug, Parser)]
#[command(
    name = "commonweal",
    version,
    propagate_version = true,
    max_term_width = 100
)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Demo(demo::Args),
    Init(init::Args),
    Build(build::Args),
    Publish(publish::Args),
    Serve(serve::Args),
    Check(check::Args),
    Search(search::Args),
    Credits(credits::Args),
    Audit(audit::Args),
    Submissions(submissions::Args),
    Thanks(thanks::Args),
    Calls(calls::Args),
    Decide(decide::Args),
    Tasks(tasks::Args),
    New(new::Args),
    Theme(theme::Args),
    Rules(rules::Args),
    Schema(schema::Args),
}

/// Runs a command and says how it ended.
pub fn run(cli: Cli) -> Outcome {
    // Formulas and deeply nested lists are read by recursion; 16 MB hold the deepest that the
    // limits let through. An error only means that somebody else has set up the threads already.
    let _ = rayon::ThreadPoolBuilder::new()
        .stack_size(16 * 1024 * 1024)
        .build_global();
    let outcome = match cli.command {
        Command::Demo(args) => demo::run(&args),
        Command::Init(args) => init::run(&args),
        Command::Build(args) => build::run(&args),
        Command::Publish(args) => publish::run(&args),
        Command::Serve(args) => serve::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Search(args) => search::run(&args),
        Command::Credits(args) => credits::run(&args),
        Command::Audit(args) => audit::run(&args),
        Command::Submissions(args) => submissions::run(&args),
        Command::Thanks(args) => thanks::run(&args),
        Command::Calls(args) => calls::run(&args),
        Command::Decide(args) => decide::run(&args),
        Command::Tasks(args) => tasks::run(&args),
        Command::New(args) => new::run(&args),
        Command::Theme(args) => theme::run(&args),
        Command::Rules(args) => rules::run(&args),
        Command::Schema(args) => schema::run(&args),
    };
    outcome.unwrap_or_else(|failure| {
        failure.print();
        failure.outcome()
    })
}
