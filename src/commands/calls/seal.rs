//! `commonweal calls seal`: what had arrived at a deadline, written down.

use crate::calls::Moment;
use crate::commands::files::{commit_command, replace};
use crate::commands::named::{call, with_entries};
use crate::commands::{Failure, HubArgs, Outcome, clocks, printable};
use crate::hub::calls::Unsealable;
use crate::hub::submissions::State;
use crate::hub::{Call, Hub};
use crate::pipeline::{self, Opened};
use crate::site::BrokenSettings;
use crate::standings::words::counted;

/// Write what had arrived at the deadlines of a call, so that nothing later can change it
///
/// The seal lists entries with their contents, merged or in open pull requests that are fetched,
/// and ballots. A deadline that is sealed is never written again. Run it from a schedule with
/// `--due --now "$(date --utc +%FT%TZ)"`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The call
    #[arg(value_name = "ID", required_unless_present = "due")]
    id: Option<String>,
    /// Every call whose deadline has passed; none is fine too
    #[arg(long, conflicts_with = "id")]
    due: bool,
    #[command(flatten)]
    hub: HubArgs,
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    let opened = pipeline::submissions::open_for_seal(&args.hub.request())?;
    BrokenSettings::check(&opened.config_findings, opened.hub.sources.text("hub.yaml"))?;
    let hub = &opened.hub;
    clocks::tell(hub);
    let calls: Vec<&Call> = match &args.id {
        Some(id) => vec![with_entries(call(hub, id)?)?],
        None => {
            let calls = hub.calls.all.iter();
            calls.filter(|call| call.takes_entries()).collect()
        }
    };
    let mut paths = Vec::new();
    for call in &calls {
        match hub.seal(call) {
            Ok(seal) => {
                let path = format!("calls/{}/seal.yaml", call.file.id);
                replace(&opened.location, &path, &seal.write())?;
                told(&opened, call, &path, &seal);
                paths.push(path);
            }
            Err(why) if args.due && why != Unsealable::Unreadable => {}
            Err(why) => return Err(refusal(hub, call, why)),
        }
    }
    if paths.is_empty() {
        anstream::println!("nothing is due");
        return Ok(Outcome::Clean);
    }
    let message = match &args.id {
        Some(id) => format!("Seal {id}"),
        None => "Seal calls".to_owned(),
    };
    let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
    anstream::println!("next:\n  {}", printable(&commit_command(&paths, &message)));
    Ok(Outcome::Clean)
}

fn told(opened: &Opened, call: &Call, path: &str, seal: &crate::calls::Seal) {
    let before = call.seal.clone().unwrap_or_default();
    let mut parts = Vec::new();
    if let Some((edge, entries)) = seal.entries.as_ref().filter(|_| before.entries.is_none()) {
        parts.push(format!(
            "{} entries of {}",
            entries.len(),
            Moment::utc(edge.at)
        ));
    }
    if let Some((edge, ballots)) = seal.ballots.as_ref().filter(|_| before.ballots.is_none()) {
        parts.push(format!(
            "{} of {}",
            counted(ballots.len(), "ballot"),
            Moment::utc(edge.at)
        ));
    }
    let parts = parts.join(" and ");
    anstream::println!("wrote {}: {parts}", printable(path));
    let waiting = opened.hub.submissions.all.iter();
    let doubtful = waiting
        .filter(|it| it.state == State::Open && !it.is_told)
        .count();
    if doubtful > 0 {
        anstream::eprintln!(
            "note: {doubtful} pull requests may be open or closed, so they are not sealed; see `commonweal submissions`"
        );
    }
    // What is not fetched cannot be sealed.
    if opened.hub.submissions.all.is_empty() && opened.hub.config.repository.is_some() {
        anstream::eprintln!(
            "note: no pull request is here; if some are open, fetch them first: `commonweal submissions` says how"
        );
    }
}

fn refusal(hub: &Hub, call: &Call, why: Unsealable) -> Failure {
    let id = &call.file.id;
    let dates = &call.file.dates;
    let next = dates.closes.into_iter().chain(dates.vote_closes);
    let next = next
        .filter(|at| !hub.calls.is_past(at.at))
        .min_by_key(|at| at.at);
    let now = hub
        .calls
        .now()
        .map(|now| Moment::utc(now).to_string())
        .unwrap_or_default();
    match (why, next) {
        (Unsealable::NoHistory, _) => Failure::new(
            "there is no commit to seal",
            "Commit the call and what came, then seal it.",
        ),
        (Unsealable::Unreadable, _) => Failure::new(
            format!("`calls/{id}/seal.yaml` cannot be read, and a seal is never written again"),
            format!(
                "`commonweal check` says what is wrong in it. Take the file back as it was committed: `git log -- calls/{id}/seal.yaml` lists the commits."
            ),
        ),
        (Unsealable::TooEarly, Some(at)) => Failure::new(
            format!("`{id}` closes {at}, and it is {now} now: seal it after that"),
            "`--now \"$(date -u +%FT%TZ)\"` takes the time of this computer; without it, it is that of the newest commit.",
        ),
        (Unsealable::TooEarly, None) => Failure::new(
            format!("`{id}` has no deadline, so there is nothing to seal"),
            "Give it one: `closes:`, or `vote: { closes: … }`.",
        ),
        (Unsealable::Done, Some(at)) => Failure::new(
            format!("what had arrived of `{id}` is sealed already; the next deadline is {at}"),
            "`--now \"$(date -u +%FT%TZ)\"` takes the time of this computer; without it, it is that of the newest commit.",
        ),
        (Unsealable::Done, None) => Failure::new(
            format!("what had arrived of `{id}` is sealed already"),
            "A seal is never written again.",
        ),
    }
}
