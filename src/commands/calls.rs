//! `commonweal calls`: what the community asks for, how far each call is, and what is missing.

use super::named::call;
use super::{Failure, HubArgs, Outcome, clocks, printable};
use crate::hub::{Call, Hub};
use crate::pipeline;
use crate::site::BrokenSettings;
use crate::standings::assign::{Assigned, assign};
use crate::standings::{json, table, words};

mod digest;
mod seal;

/// List calls, or tell everything about one: dates, entries, reviews, ballots, what is missing
///
/// A call is a file in `calls/`. Dates are compared with `--now`, which is the time of the newest
/// commit unless it is given.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Args {
    #[command(subcommand)]
    action: Option<Action>,
    /// The call to show [default: a list of all]
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// Print who should review which entry: fewest reviews first, never one's own entry
    #[arg(long, requires = "id")]
    assign: bool,
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    hub: HubArgs,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    Seal(seal::Args),
    Digest(digest::Args),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people
    Table,
    /// For programs; stable
    Json,
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    match &args.action {
        Some(Action::Seal(seal)) => return seal::run(seal),
        Some(Action::Digest(digest)) => return digest::run(digest),
        None => {}
    }
    let opened = pipeline::open_whole(&args.hub.request())?;
    BrokenSettings::check(&opened.config_findings, opened.hub.sources.text("hub.yaml"))?;
    let hub = &opened.hub;
    clocks::tell(hub);
    let one = args.id.as_deref().map(|id| call(hub, id)).transpose()?;
    let text = match (one, args.format) {
        (Some(call), _) if args.assign => assigned(hub, call),
        (Some(call), Format::Table) => words::render(hub, call),
        (None, Format::Table) if hub.calls.is_empty() => {
            "there are no calls: `commonweal new call` writes one\n".to_owned()
        }
        (None, Format::Table) => table::render(hub),
        (Some(call), Format::Json) => json::render(hub, &[call]),
        (None, Format::Json) => json::render(hub, &hub.calls.all.iter().collect::<Vec<_>>()),
    };
    anstream::print!("{}", printable(&text));
    Ok(Outcome::Clean)
}

/// Who should review what.
fn assigned(hub: &Hub, call: &Call) -> String {
    let Assigned { judges, short } = assign(hub, call);
    let mut out = String::new();
    for (judge, entries) in &judges {
        let name = words::people(hub, std::iter::once(*judge));
        out.push_str(&format!("{name}: {}\n", entries.join(", ")));
    }
    for (entry, count) in &short {
        out.push_str(&format!(
            "nobody: {entry} needs {count} more, and every judge has reviewed it or has a conflict\n"
        ));
    }
    if !short.is_empty() {
        out.push_str(&format!("  {}\n", words::add_a_judge(call)));
    }
    if out.is_empty() {
        out.push_str("no reviews are missing\n");
    }
    out
}
