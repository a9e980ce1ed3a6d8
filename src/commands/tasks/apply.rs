//! `commonweal tasks apply`: what was agreed is written where it belongs.

use std::collections::{BTreeMap, BTreeSet};

use crate::calls::tasks::Source;
use crate::calls::tasks::agreement::TaskState;
use crate::calls::tasks::rules::Defect;
use crate::check::{describe, fix};
use crate::commands::files::{commit_command, replace, shell_word};
use crate::commands::named::call;
use crate::commands::{Failure, HubArgs, Outcome, printable};
use crate::diagnostic::Fix;
use crate::hub::calls::{Batch, Task};
use crate::hub::undescribed::undescribed;
use crate::hub::{Call, Hub, PageId, Target};
use crate::load::Location;
use crate::paths::SourcePath;
use crate::pipeline;
use crate::privacy::{csv, shown};
use crate::site::BrokenSettings;
use crate::write::in_place;

/// Write what the answers of a call agree on where it belongs
///
/// Alternative texts go into the pages that show the pictures, with nothing else changed; all other
/// answers go to `calls/CALL/results.csv`. It prints the command that commits it, with those whose
/// answers were taken.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The call
    #[arg(value_name = "CALL")]
    call: String,
    #[command(flatten)]
    hub: HubArgs,
}

/// What was written.
#[derive(Default)]
struct Applied {
    /// The files.
    paths: BTreeSet<String>,
    /// The tasks whose results were written.
    tasks: BTreeSet<String>,
    /// What was left, with the reason.
    left: Vec<String>,
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    let opened = pipeline::open_whole(&args.hub.request())?;
    BrokenSettings::check(&opened.config_findings, opened.hub.sources.text("hub.yaml"))?;
    let hub = &opened.hub;
    let call = call(hub, &args.call)?;
    let (Some(rules), Some(batch)) = (&call.file.tasks, &call.tasks) else {
        return Err(Failure::new(
            format!("`{}` has no tasks", call.file.id),
            "`commonweal tasks` lists the calls that do.",
        ));
    };
    if opened.location.bare {
        return Err(Failure::new(
            "a bare repository has no files to write to",
            "Run the command in a clone of it.",
        ));
    }
    if batch.count(TaskState::Agreed) == 0 {
        anstream::println!("nothing is agreed that is not written yet");
        return Ok(Outcome::Clean);
    }
    let applied = match rules.from {
        Some(Source::Defect(Defect::MediaWithoutAlt)) => describe_all(hub, batch, &opened.location),
        _ => write_results(call, batch, &opened.location)?,
    };
    for left in &applied.left {
        anstream::eprintln!("left: {}", printable(left));
    }
    if applied.paths.is_empty() {
        return Ok(Outcome::Findings);
    }
    let count = applied.tasks.len();
    let results = if count == 1 { "result" } else { "results" };
    anstream::println!("wrote {count} {results}:");
    for path in &applied.paths {
        anstream::println!("  {}", printable(path));
    }
    anstream::println!(
        "next:\n  {}",
        printable(&commit(hub, call, batch, &applied))
    );
    Ok(Outcome::Clean)
}

/// The command that commits it, with everybody whose answer was taken and who may be named.
fn commit(hub: &Hub, call: &Call, batch: &Batch, applied: &Applied) -> String {
    let paths: Vec<&str> = applied.paths.iter().map(String::as_str).collect();
    let mut command = commit_command(&paths, &format!("Results of {}", call.file.id));
    let written = batch
        .tasks
        .iter()
        .filter(|task| applied.tasks.contains(&task.id));
    let answers = written.flat_map(|task| task.answers.iter().filter(|answer| answer.agrees));
    let people: BTreeSet<_> = answers.map(|answer| answer.person).collect();
    let named = people.into_iter().map(|person| hub.people.get(person));
    for person in named.filter(|person| person.is_shown()) {
        let trailer = format!("Suggested-by: {}", shown(&person.name));
        command.push_str(" --trailer ");
        command.push_str(&shell_word(&trailer));
    }
    command
}

/// Writes alternative texts into the pages that lack them.
fn describe_all(hub: &Hub, batch: &Batch, location: &Location) -> Applied {
    let agreed = batch
        .tasks
        .iter()
        .filter(|task| task.state == TaskState::Agreed);
    let agreed: BTreeMap<&SourcePath, &Task> = agreed
        .filter_map(|task| Some((task.media.as_ref()?, task)))
        .collect();
    let pages: BTreeSet<PageId> = agreed
        .values()
        .flat_map(|task| task.pages.clone())
        .collect();
    let mut applied = Applied::default();
    for id in pages {
        let page = hub.page(id);
        let mut fixes: Vec<Fix> = Vec::new();
        let mut of_page: Vec<&Task> = Vec::new();
        for picture in undescribed(hub, id) {
            let Target::Media(path) = picture.target else {
                continue;
            };
            let Some(task) = agreed.get(path) else {
                continue;
            };
            let text = task.result.as_deref().unwrap_or_default();
            match describe::fix(page, &picture, text) {
                Some(fix) => {
                    fixes.push(fix);
                    of_page.push(task);
                }
                None => applied.left.push(format!(
                    "{}: {path} is shown in a way that only people can change: {text}",
                    page.source.path
                )),
            }
        }
        if fixes.is_empty() {
            continue;
        }
        let fixed = fix::apply(&page.source.text, &fixes.iter().collect::<Vec<_>>());
        let is_sound = fix::is_as_sound(&page.source, &fixed.text);
        let written = match is_sound {
            true => in_place::replace(
                &location.root,
                &page.source.path,
                &page.source.text,
                &fixed.text,
            )
            .map_err(|error| error.to_string()),
            false => Err("its front matter could not be read afterwards".to_owned()),
        };
        match written {
            Ok(()) => {
                applied.paths.insert(page.source.path.to_string());
                let made = fixed.made.iter().filter_map(|at| of_page.get(*at));
                applied.tasks.extend(made.map(|task| task.id.clone()));
            }
            Err(why) => applied.left.push(format!("{}: {why}", page.source.path)),
        }
    }
    applied
}

/// Writes `results.csv`: all that is agreed.
fn write_results(call: &Call, batch: &Batch, location: &Location) -> Result<Applied, Failure> {
    let mut out = String::from("task,item,answer,answers,agree\r\n");
    let mut applied = Applied::default();
    for task in &batch.tasks {
        let Some(result) = task.result.as_ref().filter(|_| !task.is_wrong) else {
            continue;
        };
        let agree = task.answers.iter().filter(|answer| answer.agrees).count();
        csv::row(
            &mut out,
            [
                task.id.clone(),
                task.title.clone(),
                result.clone(),
                task.answers.len().to_string(),
                agree.to_string(),
            ],
        );
        applied.tasks.insert(task.id.clone());
    }
    let path = format!("calls/{}/results.csv", call.file.id);
    replace(location, &path, &out)?;
    applied.paths.insert(path);
    Ok(applied)
}
