//! `commonweal new answer`: answers to the tasks of a call.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{BufRead, IsTerminal, Write};

use super::questions::Questions;
use crate::calls::TaskRules;
use crate::calls::tasks::Skip;
use crate::calls::tasks::agreement::TaskState;
use crate::commands::files::{commit_command, create};
use crate::commands::me::Me;
use crate::commands::named::{Window, call, warn_unless_open};
use crate::commands::{Failure, HubArgs, Outcome, printable};
use crate::config::schema::Kind;
use crate::fields::{Words, nearest};
use crate::hub::calls::{Batch, Task, wrong_answer};
use crate::hub::{Call, Hub, PersonId};
use crate::pipeline;
use crate::site::BrokenSettings;
use crate::standings::tasks::ask;
use crate::yaml;

/// Answer tasks of a call
///
/// It asks on a terminal, one task after another, in an order of your own: first those that nobody
/// has answered. All answers become one file in a folder of yours, so that nobody's is in the way.
/// Your name is the one that git has of you; an answer counts for whoever commits it. A second
/// answer to a task replaces your first one.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The call
    #[arg(value_name = "CALL")]
    call: String,
    /// A task with its answer; may be given several times
    #[arg(long = "answer", value_name = "TASK=ANSWER")]
    answers: Vec<String>,
    /// A task with why you give none: `cannot-tell`, `wrong-item` or `already-done`; may be given
    /// several times
    #[arg(long = "skip", value_name = "TASK=WHY")]
    skips: Vec<String>,
    /// For those who run the call: a task with whose answer is taken; may be given several times
    #[arg(long = "pick", value_name = "TASK=PERSON")]
    picks: Vec<String>,
    /// How many tasks are asked
    #[arg(long, value_name = "N", default_value_t = 10)]
    count: usize,
    /// Ask nothing, even on a terminal
    #[arg(long)]
    no_input: bool,
    #[command(flatten)]
    hub: HubArgs,
}

/// What is written of a task.
enum Entry {
    Answer(String),
    Skip(Skip),
}

/// What is written into one sheet.
#[derive(Default)]
struct Sheet {
    said: Vec<(String, Entry)>,
    picked: Vec<(String, String)>,
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    let opened = pipeline::open_whole(&args.hub.request())?;
    BrokenSettings::check(&opened.config_findings, opened.hub.sources.text("hub.yaml"))?;
    let hub = &opened.hub;
    let call = call(hub, &args.call)?;
    let id = &call.file.id;
    let (Some(rules), Some(batch)) = (&call.file.tasks, &call.tasks) else {
        let hint = "`commonweal tasks` lists the calls that do.";
        return Err(Failure::new(format!("`{id}` has no tasks"), hint));
    };
    let (me, key) = Me::of(&opened.location)?.author_in(hub)?;
    let window = Window {
        what: "answers",
        opens: call.file.dates.opens,
        closes: call.file.dates.closes,
    };
    warn_unless_open(hub, call, &window);
    let mut sheet = given(args, rules, batch)?;
    let is_given = !sheet.said.is_empty() || !sheet.picked.is_empty();
    let is_asking =
        !args.no_input && std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    if !sheet.picked.is_empty() && !call.people.contains(&me) {
        return Err(Failure::new(
            format!("only those who run `{id}` choose between answers"),
            "Answer the tasks yourself: `--answer TASK=ANSWER`.",
        ));
    }
    if !is_given && !is_asking {
        return Err(Failure::new(
            "no answer is given",
            format!("Give one: `--answer TASK=ANSWER`. `commonweal tasks {id}` lists the tasks."),
        ));
    }
    if !is_given {
        let mut questions = Questions::new(std::io::stdin().lock(), std::io::stderr());
        let wanted = wanted(call, batch, me, &key);
        sheet = ask_all(rules, &wanted, args.count, &mut questions);
    }
    if sheet.said.is_empty() && sheet.picked.is_empty() {
        anstream::println!("nothing is written: no task was answered");
        return Ok(Outcome::Clean);
    }
    let path = free_path(hub, id, &key);
    create(
        &opened.location,
        &path,
        &sheet.write(rules),
        "Commit it first, or give it another name.",
    )?;
    anstream::println!("wrote {}", printable(&path));
    let message = format!("Answers to {id}");
    anstream::println!(
        "next:\n  {}",
        printable(&commit_command(&[&path], &message))
    );
    Ok(Outcome::Clean)
}

/// What the command line says.
fn given(args: &Args, rules: &TaskRules, batch: &Batch) -> Result<Sheet, Failure> {
    let mut sheet = Sheet::default();
    let parts = |text: &str| -> Result<(String, String), Failure> {
        let (task, said) = text.split_once('=').ok_or_else(|| {
            Failure::new(
                format!("`{}` does not say to which task", printable(text)),
                "Write the task, `=`, and the answer.",
            )
        })?;
        known(batch, task.trim())?;
        Ok((task.trim().to_owned(), said.trim().to_owned()))
    };
    for text in &args.answers {
        let (task, answer) = parts(text)?;
        sound(rules, &answer)?;
        sheet.said.push((task, Entry::Answer(answer)));
    }
    for text in &args.skips {
        let (task, why) = parts(text)?;
        let skip = skip(&why).ok_or_else(|| {
            Failure::new(
                format!("`{}` is no reason to skip a task", printable(&why)),
                "Write `cannot-tell`, `wrong-item` or `already-done`.",
            )
        })?;
        sheet.said.push((task, Entry::Skip(skip)));
    }
    for text in &args.picks {
        sheet.picked.push(parts(text)?);
    }
    Ok(sheet)
}

fn skip(word: &str) -> Option<Skip> {
    let known = Skip::WORDS.iter().find(|(known, _)| *known == word);
    known.map(|(_, skip)| *skip)
}

fn known<'b>(batch: &'b Batch, id: &str) -> Result<&'b Task, Failure> {
    batch.task(id).ok_or_else(|| {
        let ids: Vec<&str> = batch.tasks.iter().map(|task| task.id.as_str()).collect();
        let hint = match nearest(id, &ids) {
            Some(near) => format!("Did you mean `{near}`?"),
            None => "The names of the tasks stand on the page of the call.".to_owned(),
        };
        Failure::new(format!("there is no task `{}`", printable(id)), hint)
    })
}

/// Refuses what would not be counted.
fn sound(rules: &TaskRules, answer: &str) -> Result<(), Failure> {
    let written = scalar(rules, answer);
    match wrong_answer(rules, &written) {
        None => Ok(()),
        Some((message, help)) => Err(Failure::new(message, help)),
    }
}

/// The tasks that ask for an answer of somebody, those with the fewest first, in an order that is
/// the person's own and always the same.
fn wanted<'b>(call: &Call, batch: &'b Batch, me: PersonId, key: &str) -> Vec<&'b Task> {
    let has_said = |task: &Task| {
        task.answers.iter().any(|answer| answer.person == me)
            || task.skips.iter().any(|(person, _)| *person == me)
    };
    let asking = batch
        .tasks
        .iter()
        .filter(|task| task.asks() && !has_said(task));
    let mut wanted: Vec<&Task> = asking.collect();
    let place = |task: &&Task| {
        let text = format!("{}\0{key}\0{}", call.file.id, task.id);
        (
            task.state == TaskState::Agreed,
            task.answers.len() + task.on_the_way,
            *blake3::hash(text.as_bytes()).as_bytes(),
        )
    };
    wanted.sort_by_cached_key(place);
    wanted
}

/// Asks one task after another, until nothing is answered.
fn ask_all<R: BufRead, W: Write>(
    rules: &TaskRules,
    wanted: &[&Task],
    count: usize,
    questions: &mut Questions<R, W>,
) -> Sheet {
    if !rules.help.is_empty() {
        questions.say(&rules.help);
    }
    for (item, answer) in &rules.examples {
        questions.say(&format!("such as: {item}: {answer}"));
    }
    let mut sheet = Sheet::default();
    for task in wanted.iter().take(count) {
        questions.say(&format!("{}: {}", task.id, ask(rules, task)));
        if let Some(media) = &task.media {
            questions.say(&format!("  {media}"));
        }
        let remark = "Enter: stop; `cannot-tell`, `wrong-item` or `already-done`: the next one";
        let entry = questions.ask_until("Your answer", remark, |answer| match skip(answer) {
            Some(skip) => Ok(Entry::Skip(skip)),
            None => sound(rules, answer).map(|()| Entry::Answer(answer.to_owned())),
        });
        let Some(entry) = entry else { break };
        sheet.said.push((task.id.clone(), entry));
    }
    sheet
}

/// A file that is not there yet: the next number.
fn free_path(hub: &Hub, call: &str, key: &str) -> String {
    let folder = format!("answers/{call}/{key}");
    let sheets = hub.sources.texts_below(&folder);
    let numbers = sheets.filter_map(|source| source.path.stem().parse::<u64>().ok());
    let number = numbers.max().unwrap_or_default().saturating_add(1);
    format!("{folder}/{number}.yaml")
}

/// An answer as YAML has it.
fn scalar(rules: &TaskRules, answer: &str) -> String {
    match rules.answer.kind {
        Some(Kind::Number | Kind::Integer | Kind::Boolean | Kind::Date)
            if answer
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c)) =>
        {
            answer.to_owned()
        }
        Some(Kind::List) => {
            let items: Vec<String> = answer
                .split(',')
                .map(|item| yaml::scalar(item.trim()))
                .collect();
            format!("[{}]", items.join(", "))
        }
        _ => yaml::scalar(answer),
    }
}

impl Sheet {
    /// The text of the file.
    fn write(&self, rules: &TaskRules) -> String {
        let mut out = String::new();
        let mut seen = BTreeSet::new();
        match &self.said[..] {
            [(task, entry)] => {
                let _ = match entry {
                    Entry::Answer(answer) => {
                        writeln!(out, "task: {task}\nanswer: {}", scalar(rules, answer))
                    }
                    Entry::Skip(skip) => writeln!(out, "task: {task}\nskip: {}", skip.name()),
                };
            }
            [] => {}
            said => {
                out.push_str("answers:\n");
                // What is said last of a task counts.
                let last = said.iter().rev().filter(|(task, _)| seen.insert(task));
                let mut last: Vec<_> = last.collect();
                last.reverse();
                for (task, entry) in last {
                    let _ = match entry {
                        Entry::Answer(answer) => {
                            writeln!(out, "  {task}: {}", scalar(rules, answer))
                        }
                        Entry::Skip(skip) => writeln!(out, "  {task}: {{ skip: {} }}", skip.name()),
                    };
                }
            }
        }
        if !self.picked.is_empty() {
            out.push_str("picked:\n");
        }
        for (task, who) in &self.picked {
            let _ = writeln!(out, "  {task}: {}", yaml::scalar(who));
        }
        out
    }
}
