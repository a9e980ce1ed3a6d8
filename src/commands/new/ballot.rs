//! `commonweal new ballot`: how somebody votes.

use std::io::{BufRead, IsTerminal, Write};
use std::path::PathBuf;

use super::envelope;
use super::questions::Questions;
use crate::calls::ballot::NONE;
use crate::calls::keys::BallotRules;
use crate::calls::kind::Method;
use crate::commands::files::{commit_command, replace};
use crate::commands::me::Me;
use crate::commands::named::{Window, call, warn_unless_open};
use crate::commands::{Failure, HubArgs, Outcome, printable};
use crate::fields::nearest;
use crate::hub::Call;
use crate::pipeline;
use crate::site::BrokenSettings;

mod choice;

use choice::Choice;

/// Write your ballot in a call's vote
///
/// It asks on a terminal, where the options come in an order of your own, so that none has the
/// advantage of being first. Your name is the one that git has of you; the ballot counts for whoever
/// commits and signs it off, until the vote closes. A ballot that you have is replaced.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The call
    #[arg(value_name = "CALL")]
    call: String,
    /// For a ranked vote: options in order, with `=` between equal ones
    #[arg(long, value_name = "A, B=C", group = "how")]
    rank: Option<String>,
    /// For an approval vote: options that you approve of
    #[arg(long, value_name = "A, B", group = "how")]
    approve: Option<String>,
    /// For a score vote: an option with its score; may be given several times
    #[arg(long = "score", value_name = "OPTION=SCORE", group = "how")]
    scores: Vec<String>,
    /// For a yes-or-no vote
    #[arg(long, value_name = "ANSWER", value_parser = ["yes", "no", "abstain"], group = "how")]
    choose: Option<String>,
    /// For consent: why you object, or `withdrawn`
    #[arg(long, value_name = "REASON", group = "how")]
    object: Option<String>,
    /// For a vote with envelopes: where to keep the ballot, outside the hub; only its digest is
    /// shown until the vote has closed
    #[arg(long, value_name = "FILE")]
    sealed: Option<PathBuf>,
    /// Ask nothing, even on a terminal
    #[arg(long)]
    no_input: bool,
    #[command(flatten)]
    hub: HubArgs,
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    let opened = pipeline::open_whole(&args.hub.request())?;
    BrokenSettings::check(&opened.config_findings, opened.hub.sources.text("hub.yaml"))?;
    let hub = &opened.hub;
    let call = call(hub, &args.call)?;
    let id = &call.file.id;
    let rules = call.file.ballot().ok_or_else(|| {
        let hint = "Its `ballot:` says how people vote; without that nobody does.";
        Failure::new(format!("`{id}` holds no vote"), hint)
    })?;
    let (me, key) = Me::of(&opened.location)?.author_in(hub)?;
    let window = Window {
        what: "ballots",
        opens: call.file.dates.vote_opens,
        closes: call.file.dates.vote_closes,
    };
    warn_unless_open(hub, call, &window);
    if hub.may_vote(call, me) == Some(false) {
        anstream::eprintln!(
            "warning: you are not on the roll of `{id}`, so the ballot is shown and not counted"
        );
    }
    let options = options(call, rules);
    let is_asking =
        !args.no_input && std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    let choice = match given(args)? {
        Some(choice) => choice,
        None if is_asking => {
            let shuffled = shuffled(call, &key, &options);
            let mut questions = Questions::new(std::io::stdin().lock(), std::io::stderr());
            match ask(call, rules, &shuffled, &mut questions)? {
                Some(choice) => choice,
                None => {
                    anstream::println!(
                        "nothing is written: without a reason there is no objection to count"
                    );
                    return Ok(Outcome::Clean);
                }
            }
        }
        None => return Err(wanting(rules.method)),
    };
    check(&choice, rules, &options)?;
    let path = format!("ballots/{id}/{key}.yaml");
    let keep = args.sealed.as_deref();
    let text = envelope::text(&opened.location, &key, &choice.write(), rules.sealed, keep)?;
    replace(&opened.location, &path, &text)?;
    anstream::println!("wrote {}: {}", printable(&path), printable(text.trim_end()));
    let message = format!("Vote in {id}");
    anstream::println!(
        "next:\n  {}",
        printable(&commit_command(&[&path], &message))
    );
    envelope::say(keep, &path);
    Ok(Outcome::Clean)
}

/// What may be named in a ballot.
fn options(call: &Call, rules: &BallotRules) -> Vec<String> {
    let mut options: Vec<String> = call.standing().map(|entry| entry.id.clone()).collect();
    if rules.none && rules.method == Method::Ranked {
        options.push(NONE.to_owned());
    }
    options
}

/// The options in an order that is the voter's own and always the same; "none of these" is last.
fn shuffled(call: &Call, voter: &str, options: &[String]) -> Vec<String> {
    let mut options = options.to_vec();
    let place = |option: &String| {
        let text = format!("{}\0{voter}\0{option}", call.file.id);
        (option == NONE, *blake3::hash(text.as_bytes()).as_bytes())
    };
    options.sort_by_key(place);
    options
}

/// The choice as the command line has it.
fn given(args: &Args) -> Result<Option<Choice>, Failure> {
    Ok(if let Some(text) = &args.rank {
        Some(Choice::ranking(text))
    } else if let Some(text) = &args.approve {
        Some(Choice::approval(text))
    } else if !args.scores.is_empty() {
        Some(Choice::scores(&args.scores)?)
    } else if let Some(answer) = &args.choose {
        Some(Choice::Choose(answer.clone()))
    } else {
        args.object.clone().map(Choice::Object)
    })
}

/// Asks for a choice; nothing is one where nobody need say that they do not object.
fn ask<R: BufRead, W: Write>(
    call: &Call,
    rules: &BallotRules,
    options: &[String],
    questions: &mut Questions<R, W>,
) -> Result<Option<Choice>, Failure> {
    questions.say(&call.file.title());
    if rules.method.names_options() {
        for option in options {
            let title = call
                .entry(option)
                .map_or("none of these", |entry| &entry.title);
            questions.say(&format!("  {option}: {title}"));
        }
    }
    let nothing = || Failure::new("nothing was chosen", "Nothing is written.");
    let sound = |choice: Choice| check(&choice, rules, options).map(|()| choice);
    Ok(Some(match rules.method {
        Method::Ranked => {
            let remark =
                "the best first, with commas; `=` between equal ones; what is left out is last";
            let order = questions.ask_until("Your order", remark, |answer| {
                sound(Choice::ranking(answer))
            });
            order.ok_or_else(nothing)?
        }
        Method::Approval => {
            let remark = "with commas; Enter: none";
            let approved = questions.ask_until("You approve of", remark, |answer| {
                sound(Choice::approval(answer))
            });
            approved.unwrap_or_else(|| Choice::approval(""))
        }
        Method::Score => {
            let mut scores = Vec::new();
            for option in options {
                let remark = format!("0–{}; Enter: 0", rules.max);
                let score = questions.ask_until(option, &remark, |answer| {
                    let scores = [format!("{option}={answer}")];
                    Choice::scores(&scores).and_then(sound).map(|_| scores)
                });
                scores.extend(score.into_iter().flatten());
            }
            Choice::scores(&scores)?
        }
        Method::YesNo => {
            let answer = questions.ask_until("Your vote", "yes | no | abstain", |answer| {
                sound(Choice::Choose(answer.to_lowercase()))
            });
            answer.ok_or_else(nothing)?
        }
        Method::Consent => {
            let remark = "why; `withdrawn` takes an objection back; Enter: you do not object";
            let Some(objection) = questions.ask("You object because", remark) else {
                return Ok(None);
            };
            Choice::Object(objection)
        }
    }))
}

/// Refuses what would not be counted.
fn check(choice: &Choice, rules: &BallotRules, options: &[String]) -> Result<(), Failure> {
    if choice.method() != rules.method {
        return Err(wanting(rules.method));
    }
    if let Choice::Choose(answer) = choice
        && !["yes", "no", "abstain"].contains(&answer.as_str())
    {
        return Err(Failure::new(
            format!("`{answer}` is no answer here"),
            "Write `yes`, `no` or `abstain`.",
        ));
    }
    let known: Vec<&str> = options.iter().map(String::as_str).collect();
    let mut named: Vec<&str> = Vec::new();
    for option in choice.options() {
        if !known.contains(&option) {
            let hint = match nearest(option, &known) {
                Some(near) => format!("Did you mean `{near}`?"),
                None => format!("The options are {}.", known.join(", ")),
            };
            return Err(Failure::new(
                format!("`{option}` is no option of this vote"),
                hint,
            ));
        }
        if named.contains(&option) {
            return Err(Failure::new(
                format!("`{option}` is named twice"),
                "Name it once; put `=` between equal ones.",
            ));
        }
        named.push(option);
    }
    match choice {
        Choice::Scores(scores) if scores.iter().any(|(_, score)| *score > rules.max) => {
            Err(Failure::new(
                "a score is out of range",
                format!("Give whole numbers from 0 to {}.", rules.max),
            ))
        }
        _ => Ok(()),
    }
}

/// What a vote of this kind wants.
fn wanting(method: Method) -> Failure {
    let flag = match method {
        Method::Ranked => "--rank 'a, b=c'",
        Method::Approval => "--approve a,b",
        Method::Score => "--score a=5 --score b=2",
        Method::YesNo => "--choose yes",
        Method::Consent => "--object 'why'",
    };
    Failure::new(
        format!("this is a vote of the kind `{}`", method.name()),
        format!("Give your choice: `{flag}`."),
    )
}
