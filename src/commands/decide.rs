//! `commonweal decide`: what a call comes to, the decision written down, and the decision counted
//! again.

use super::files::{commit_command, replace};
use super::me::Me;
use super::named::call;
use super::{Failure, HubArgs, Outcome, printable};
use crate::calls::{Decision, Moment};
use crate::hub::calls::Undecidable;
use crate::hub::{Call, Hub};
use crate::pipeline::{self, Opened};
use crate::site::BrokenSettings;
use crate::standings::next::unanswered;
use crate::standings::words::counted;
use crate::standings::{result, result_json, words};

mod verify;

/// Print what a call comes to, write its decision, or count a decision again
///
/// Exit codes: 0 the result stands or is verified, 1 it is too early, something is missing or the
/// records do not give the decision, 2 wrong usage or hub.yaml, 3 part of the history is missing.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The call
    #[arg(value_name = "ID")]
    id: String,
    /// Write calls/ID/decision.yaml; answers that it has are kept
    #[arg(long, conflicts_with_all = ["verify", "format"])]
    write: bool,
    /// Count again, from the records as they were and as they are, and compare with the decision
    #[arg(long)]
    verify: bool,
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    hub: HubArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs; stable
    Json,
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    let request = args.hub.request();
    let opened = pipeline::open_whole(&request)?;
    BrokenSettings::check(&opened.config_findings, opened.hub.sources.text("hub.yaml"))?;
    let hub = &opened.hub;
    let call = call(hub, &args.id)?;
    if args.verify {
        let verdict = verify::verify(&request, &opened, call)?;
        if args.format == Format::Json {
            print(&result_json::render(hub, call, &verdict.differences));
        } else {
            verdict.print(call);
        }
        return Ok(verdict.outcome());
    }
    if args.write {
        return write(&opened, call);
    }
    match args.format {
        Format::Json => print(&result_json::render(hub, call, &call.differences())),
        Format::Text => print(&result::render(hub, call)),
    }
    if let Some((source, _)) = call.written().filter(|_| args.format == Format::Text) {
        anstream::println!(
            "\ndecided: {}; `commonweal decide {} --verify` counts again",
            source.path,
            args.id
        );
        return Ok(Outcome::Clean);
    }
    if call.written().is_some() {
        return Ok(Outcome::Clean);
    }
    match hub.decide(call, &[], String::new()) {
        Ok(_) => {
            if args.format == Format::Text {
                anstream::println!("\nnext: commonweal decide {} --write", args.id);
            }
            Ok(Outcome::Clean)
        }
        Err(why) => Err(refusal(hub, call, why)),
    }
}

fn print(text: &str) {
    anstream::print!("{}", printable(text));
}

/// Writes the decision that the records give.
fn write(opened: &Opened, call: &Call) -> Result<Outcome, Failure> {
    let hub = &opened.hub;
    let (me, key) = Me::of(&opened.location)?.in_hub(hub)?;
    if !call.people.contains(&me) {
        let runs = words::people(hub, call.people.iter().copied());
        let hint = if runs.is_empty() {
            "Name them in the call: `people: [NAME]`.".to_owned()
        } else {
            format!("That is for {runs}; `people:` in the call names them.")
        };
        let message = format!("you do not run `{}`, so you cannot decide it", call.file.id);
        return Err(Failure::new(message, hint).exiting(Outcome::Findings));
    }
    let before = call.written().map(|(_, decision)| decision);
    let mut by: Vec<String> = before.map(|before| before.by.clone()).unwrap_or_default();
    if !by.contains(&key) {
        by.push(key);
    }
    let day = hub.calls.now().map(|now| Moment::utc(now).day());
    let decision = hub
        .decide(call, &by, day.unwrap_or_default())
        .map_err(|why| refusal(hub, call, why))?;
    let path = format!("calls/{}/decision.yaml", call.file.id);
    replace(&opened.location, &path, &decision.write())?;
    anstream::println!(
        "wrote {}: {} and {} count",
        printable(&path),
        counted(decision.inputs.reviews, "review"),
        counted(decision.inputs.ballots, "ballot")
    );
    tell_next(call, &path, &decision);
    Ok(Outcome::Clean)
}

fn tell_next(call: &Call, path: &str, decision: &Decision) {
    let left = unanswered(call, decision);
    if !left.is_empty() {
        anstream::println!("answers to write there, at least 20 characters each:");
        for entry in &left {
            let outcome = decision
                .of_entry(&entry.id)
                .map_or("", |it| it.outcome.name());
            anstream::println!("  {} ({outcome})", printable(&entry.id));
        }
    }
    let then = if left.is_empty() { "next" } else { "then" };
    let message = format!("Decide {}", call.file.id);
    anstream::println!(
        "{then}:\n  {}",
        printable(&commit_command(&[path], &message))
    );
}

/// Why there is no decision yet, and what comes first.
fn refusal(hub: &Hub, call: &Call, why: Undecidable) -> Failure {
    let id = &call.file.id;
    let failure = match why {
        Undecidable::TooEarly => {
            let at = call.file.dates.last_edge().map(|at| at.to_string());
            let now = hub.calls.now().map(|now| Moment::utc(now).to_string());
            Failure::new(
                format!(
                    "`{id}` takes records until {}, and now is {}",
                    at.unwrap_or_default(),
                    now.unwrap_or_else(|| "not known".into())
                ),
                "Decide after that; `--now` says another time than that of the newest commit.",
            )
        }
        Undecidable::Unsealed => Failure::new(
            format!("what had arrived of `{id}` is not sealed, so it could still be changed"),
            format!("`commonweal calls seal {id}`, and commit the file."),
        ),
        Undecidable::NoQuorum(award) => Failure::new(
            format!(
                "too few ballots count for `{award}`: {} of the {} that are needed",
                call.inputs().ballots,
                call.file.ballot().map_or(0, |rules| rules.quorum)
            ),
            format!(
                "`commonweal calls {id}` says which ballots are left out and why. `unless-decided` in the call says what happens now."
            ),
        ),
        Undecidable::Lost(record) => Failure::new(
            format!("`{record}` was there when the vote closed, and is gone"),
            format!(
                "Bring it back (`git log -- {record}` shows where it went), or name it with the reason under `left-out:` in calls/{id}/decision.yaml."
            ),
        ),
    };
    failure.exiting(Outcome::Findings)
}
