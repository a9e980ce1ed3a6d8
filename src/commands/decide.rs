//! `commonweal decide`: what a call comes to, the decision written down, and the decision counted
//! again.

use super::files::{commit_command, replace};
use super::me::Me;
use super::named::{call, with_entries};
use super::{Failure, HubArgs, Outcome, clocks, printable};
use crate::calls::count::draw;
use crate::calls::decision::SHORTEST_ANSWER;
use crate::calls::file::text;
use crate::calls::{Decision, Moment};
use crate::hub::calls::{Deciding, Undecidable};
use crate::hub::{Call, Hub};
use crate::pipeline::{self, Opened};
use crate::privacy::quoted;
use crate::site::BrokenSettings;
use crate::standings::next::unanswered;
use crate::standings::words::counted;
use crate::standings::{result, result_json, words};

mod against;
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
    /// The numbers of a source of the call's `draw`, such as "3 11 19": once for each source, in the
    /// order of the call
    #[arg(long, value_name = "NUMBERS", requires = "write", value_parser = drawn)]
    draw: Vec<Drawn>,
    /// Why you decide although a seal was altered, a chosen entry has findings that would keep it
    /// from being merged, too few voted, or an entry has too few reviews; it stands in the decision
    #[arg(long, value_name = "REASON", requires = "write", value_parser = reason)]
    despite: Option<String>,
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
    clocks::tell(hub);
    let call = with_entries(call(hub, &args.id)?)?;
    let verdict = match verify::lacking(hub) {
        Some(unknown) => Some(unknown),
        None if args.verify => Some(verify::verify(&request, &opened, call)?),
        None => None,
    };
    if let Some(verdict) = verdict {
        if args.format == Format::Json {
            print(&result_json::render(hub, call, verdict.compared()));
        } else {
            verdict.print(hub, call);
        }
        return Ok(verdict.outcome());
    }
    if args.write {
        return write(&opened, call, args);
    }
    tell(hub, call, args.format)
}

/// Tells what a call comes to, and what comes next. While records are taken there is no result to
/// read: `--format json` has the figures so far, with the state of the call.
fn tell(hub: &Hub, call: &Call, format: Format) -> Result<Outcome, Failure> {
    let id = &call.file.id;
    let decided = call.written();
    let refused = match decided {
        Some(_) => None,
        None => hub.decide(call, Deciding::default()).err(),
    };
    match format {
        Format::Json => print(&result_json::render(hub, call, Ok(&call.differences()))),
        Format::Text if matches!(refused, Some(Undecidable::TooEarly)) => {}
        Format::Text => print(&result::render(hub, call)),
    }
    match (refused, decided) {
        (Some(why), _) => return Err(refusal(hub, call, why)),
        (None, _) if format == Format::Json => {}
        (None, Some((source, _))) => anstream::println!(
            "\ndecided: {}; `commonweal decide {id} --verify` counts again",
            source.path
        ),
        (None, None) => anstream::println!("\nnext: commonweal decide {id} --write"),
    }
    Ok(Outcome::Clean)
}

fn print(text: &str) {
    anstream::print!("{}", printable(text));
}

/// The numbers of one source of a draw.
type Drawn = Vec<u64>;

/// Reads the numbers of one source.
fn drawn(text: &str) -> Result<Drawn, String> {
    draw::numbers(text).ok_or_else(|| {
        format!(
            "a source gives 1 to {} whole numbers of at most 18 digits, such as \"3 11 19 24 40\"",
            draw::MOST
        )
    })
}

/// Reads the reason for deciding despite something.
fn reason(text: &str) -> Result<String, String> {
    let text = text.trim();
    match text.chars().count() < SHORTEST_ANSWER {
        true => Err(format!(
            "say why in a sentence: at least {SHORTEST_ANSWER} characters"
        )),
        false => Ok(text.to_owned()),
    }
}

/// Writes the decision that the records give.
fn write(opened: &Opened, call: &Call, args: &Args) -> Result<Outcome, Failure> {
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
    let day = day.unwrap_or_default();
    let deciding = Deciding {
        by: &by,
        day: &day,
        draw: &args.draw,
        despite: args.despite.as_deref().unwrap_or_default(),
    };
    let decision = hub
        .decide(call, deciding)
        .map_err(|why| refused(opened, call, deciding, why))?;
    against::check(opened, call, &decision)?;
    let path = format!("calls/{}/decision.yaml", call.file.id);
    replace(&opened.location, &path, &decision.write())?;
    anstream::println!(
        "wrote {}: {} and {} count",
        printable(&path),
        counted(decision.inputs.reviews, "review"),
        counted(decision.inputs.ballots, "ballot")
    );
    tell_draw(call, &decision);
    tell_next(call, &path, &decision);
    Ok(Outcome::Clean)
}

/// Why nothing is written. One reason makes up for all that a reason makes up for, so nobody gives it
/// without being told of everything.
fn refused(opened: &Opened, call: &Call, deciding: Deciding<'_>, why: Undecidable) -> Failure {
    let hub = &opened.hub;
    let mut unreviewed = Vec::new();
    match &why {
        Undecidable::NoQuorum(_) => {
            let entries = call.unreviewed().into_iter();
            unreviewed.extend(entries.map(|entry| entry.id.clone()));
        }
        Undecidable::Unreviewed(_) => {}
        _ => return refusal(hub, call, why),
    }
    let mut failure = refusal(hub, call, why);
    if !unreviewed.is_empty() {
        failure = failure.and(refusal(hub, call, Undecidable::Unreviewed(unreviewed)));
    }
    let excused = Deciding {
        despite: "?",
        ..deciding
    };
    let decision = hub.decide(call, excused).ok();
    let other = decision.and_then(|decision| {
        let unexcused = Decision {
            despite: String::new(),
            ..decision
        };
        against::check(opened, call, &unexcused).err()
    });
    match other {
        Some(other) => failure.and(other),
        None => failure,
    }
}

/// Says what was drawn, by which key.
fn tell_draw(call: &Call, decision: &Decision) {
    if decision.draw.is_empty() {
        return;
    }
    anstream::println!(
        "drawn by RFC 3797 with the key {}",
        draw::key(&decision.draw)
    );
    for (id, tie) in call.ties() {
        let placed = decision.awards.get(id).map(|award| &award.places);
        let won: Vec<&str> = placed
            .into_iter()
            .flatten()
            .flatten()
            .filter(|entry| tie.pool.contains(entry))
            .map(String::as_str)
            .collect();
        anstream::println!(
            "  {id}: {} of {} gives {}",
            tie.free,
            printable(&tie.pool.join(", ")),
            printable(&won.join(", "))
        );
    }
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
                format!(
                    "Decide after that; `commonweal calls {id}` says what came so far. Without `--now`, the time of the newest commit counts."
                ),
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
                "`commonweal calls {id}` says which ballots are left out and why. `unless-decided` in the call says what happens now. `--write --despite REASON` decides without a place by that vote, and answers every entry."
            ),
        ),
        Undecidable::Unreviewed(entries) => unreviewed(call, &entries),
        Undecidable::Tied(awards) => tied(call, &awards),
        Undecidable::DrawnTooEarly(from) => Failure::new(
            format!("the numbers of the draw are not known before {from}"),
            "Draw after that. Without `--now`, the time of the newest commit counts.",
        ),
        Undecidable::OtherSources { named, given } => Failure::new(
            format!(
                "`{id}` names {} of numbers, and {given} {} given",
                counted(named, "source"),
                if given == 1 { "was" } else { "were" }
            ),
            format!(
                "Give `--draw` once for each, in this order: {}.",
                sources(call)
            ),
        ),
        Undecidable::NothingTied => Failure::new(
            format!("nothing of `{id}` has to be drawn: its records give the places"),
            "Leave out `--draw`.",
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

/// Which entries were not judged, and what helps.
fn unreviewed(call: &Call, entries: &[String]) -> Failure {
    const NAMED: usize = 10;
    let id = &call.file.id;
    let each = call.file.keys.reviews.each;
    let mut named: Vec<String> = entries
        .iter()
        .take(NAMED)
        .map(|entry| format!("`{entry}`"))
        .collect();
    if entries.len() > NAMED {
        named.push(format!("{} more", entries.len() - NAMED));
    }
    let (have, they) = match entries {
        [_] => ("has", "it"),
        _ => ("have", "they"),
    };
    let is_short = entries.iter().any(|it| call.added.entries.contains(it));
    let add = match is_short {
        true => format!(" {}", words::add_a_judge(call)),
        false => String::new(),
    };
    Failure::new(
        format!(
            "{} {have} fewer reviews that count than the {each} that `{id}` wants, so {they} {have} no score and cannot win",
            named.join(", ")
        ),
        format!(
            "`commonweal calls {id} --assign` says who should review what.{add} `--write --despite REASON` decides all the same, and says so in public."
        ),
    )
}

/// What a draw decides between whom, from when on, and how.
fn tied(call: &Call, awards: &[String]) -> Failure {
    let ties: Vec<String> = call
        .ties()
        .filter(|(id, _)| awards.contains(id))
        .map(|(id, tie)| {
            let places = counted(tie.free, "place");
            format!("`{id}` is tied between {} for {places}", tie.names())
        })
        .collect();
    let from = call.file.dates.drawn_from();
    let from = from
        .map(|from| format!(" from {from} on"))
        .unwrap_or_default();
    let draws = vec!["--draw \"NUMBERS\""; call.file.keys.draw.sources.len()];
    Failure::new(
        format!("a draw is needed: {}", ties.join("; ")),
        format!(
            "Its numbers are known{from}: {}. Then: `commonweal decide {} --write {}`",
            sources(call),
            call.file.id,
            draws.join(" ")
        ),
    )
}

/// The sources of a call's draw for a sentence.
fn sources(call: &Call) -> String {
    let sources = call.file.keys.draw.sources.iter();
    let sources = sources.enumerate().map(|(at, source)| {
        let source = text(Some(source)).unwrap_or_default();
        format!("({}) {}", at + 1, quoted(&source))
    });
    sources.collect::<Vec<_>>().join(", ")
}
