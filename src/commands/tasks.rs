//! `commonweal tasks`: what there is to do, and what becomes of the answers.

use super::named::call;
use super::{Failure, HubArgs, Outcome, printable};
use crate::hub::calls::State;
use crate::hub::{Call, Hub};
use crate::pipeline;
use crate::site::BrokenSettings;
use crate::standings::{json, tasks};

mod apply;

/// List small tasks: those of open calls, or of one call; or write what was agreed where it belongs
///
/// A batch of tasks is a call of the kind `tasks`. `commonweal new answer CALL` answers some.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Args {
    #[command(subcommand)]
    action: Option<Action>,
    /// The call whose tasks are listed [default: what there is to do in all]
    #[arg(value_name = "CALL")]
    call: Option<String>,
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    hub: HubArgs,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    Apply(apply::Args),
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
    if let Some(Action::Apply(apply)) = &args.action {
        return apply::run(apply);
    }
    let opened = pipeline::open_whole(&args.hub.request())?;
    BrokenSettings::check(&opened.config_findings, opened.hub.sources.text("hub.yaml"))?;
    let hub = &opened.hub;
    let one = args.call.as_deref().map(|id| call(hub, id)).transpose()?;
    if let Some(one) = one.filter(|call| call.tasks.is_none()) {
        return Err(Failure::new(
            format!("`{}` has no tasks", one.file.id),
            "`commonweal tasks` without a name lists the calls that do.",
        ));
    }
    let text = match (args.format, one) {
        (Format::Json, one) => json::tasks::render(hub, one),
        (Format::Table, Some(call)) => of_call(call),
        (Format::Table, None) => all(hub),
    };
    anstream::print!("{}", printable(&text));
    Ok(Outcome::Clean)
}

fn of_call(call: &Call) -> String {
    let mut out = String::new();
    if let Some(batch) = &call.tasks {
        tasks::table(batch, |_| true, &mut out);
    }
    out
}

/// What there is to do in each open call.
fn all(hub: &Hub) -> String {
    let mut out = String::new();
    let open = hub.calls.all.iter();
    let open = open.filter(|call| call.state == State::Open);
    for (call, batch) in open.filter_map(|call| Some((call, call.tasks.as_ref()?))) {
        let id = &call.file.id;
        out.push_str(&format!("{} ({id})\n", call.file.title()));
        tasks::table(batch, |task| task.asks(), &mut out);
        out.push_str(&format!("  commonweal new answer {id}\n\n"));
    }
    tasks::of_hub(hub, &mut out);
    if out.is_empty() {
        out.push_str(
            "there is nothing to do: `commonweal new call --kind tasks` begins a batch of tasks\n",
        );
    }
    out
}
