//! `commonweal submissions`: what people propose, and what to answer.

use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use globset::Glob;

use super::{Failure, HubArgs, Outcome, printable};
use crate::forge::Forge;
use crate::hub::submissions::{ClosedKnown, State, Verdict};
use crate::pipeline::submissions::{self, Asked};
use crate::site::BrokenSettings;
use crate::submissions::select::{Order, Select};
use crate::submissions::{json, table};

mod format;
mod preview;
mod show;
mod unanswered;

use format::Format;

/// List open submissions with author, age, check results, conflicts and overlaps
///
/// A submission is a ref of the repository, so everything works offline: fetch them with
/// `git fetch origin '+refs/pull/*:refs/pull/*'` (GitHub, Gitea, Forgejo) or `git fetch origin
/// '+refs/merge-requests/*:refs/merge-requests/*'` (GitLab). `submissions.refs` in hub.yaml names
/// other places.
///
/// The forge keeps the refs of requests that were closed. GitHub and GitLab tell which are open:
/// they keep `refs/pull/N/merge` only of those that are open and can be merged. Without such refs,
/// give the forge's own list with `--data`.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Args {
    #[command(subcommand)]
    action: Option<Action>,
    #[command(flatten)]
    list: List,
    #[command(flatten)]
    hub: HubArgs,
    /// The branch that submissions are made for [default: the one that hub.yaml names, else the one that
    /// is checked out]
    #[arg(long, value_name = "REV", global = true)]
    base: Option<String>,
    /// Another branch to treat as a submission; may be given several times
    #[arg(long = "branch", value_name = "NAME", global = true)]
    branches: Vec<String>,
    /// The forge's own JSON list of pull requests, which tells what git cannot: which were closed
    /// [default: `submissions.data` in hub.yaml]
    #[arg(long, value_name = "FILE", global = true)]
    data: Option<PathBuf>,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    Show(show::Args),
    Preview(preview::Args),
}

#[derive(Debug, clap::Args)]
struct List {
    /// How to print the list
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// List only those in this state; may be given several times [default: open and unknown]
    #[arg(long = "state", value_name = "STATE", value_parser = ["open", "merged", "superseded", "closed", "unknown", "all"])]
    states: Vec<String>,
    /// List only those with this verdict; may be given several times
    #[arg(long = "verdict", value_name = "VERDICT", value_parser = ["ready", "needs-work", "conflicts", "too-large", "cannot-tell"])]
    verdicts: Vec<String>,
    /// List only those by somebody of this name, or with this profile
    #[arg(long = "author", value_name = "NAME")]
    authors: Vec<String>,
    /// List only those that change a file that this pattern matches, such as `content/recipes/**`
    #[arg(long = "path", value_name = "GLOB")]
    paths: Vec<String>,
    /// What to list first
    #[arg(long, value_enum, default_value_t = Sort::Readiness)]
    sort: Sort,
    /// List submissions and ideas that wait for a first answer, what came first first, with the day
    /// by which hub.yaml promises one (`answers`)
    #[arg(long, conflicts_with_all = ["states", "verdicts", "authors", "paths", "sort"])]
    unanswered: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Sort {
    /// What can be merged, and of that what waits longest
    Readiness,
    /// What waits longest
    Waiting,
    /// The newest number
    Number,
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    match &args.action {
        Some(Action::Show(show)) => show::run(&args.hub.request(), &args.asked(), show),
        Some(Action::Preview(preview)) => preview::run(&args.hub.request(), &args.asked(), preview),
        None if args.list.unanswered => {
            unanswered::run(&args.hub.request(), &args.asked(), args.list.format)
        }
        None => list(args),
    }
}

impl Args {
    fn asked(&self) -> Asked {
        let full = |name: &String| {
            if name.starts_with("refs/") {
                name.clone()
            } else {
                format!("refs/heads/{name}")
            }
        };
        Asked {
            base: self.base.clone(),
            branches: self.branches.iter().map(full).collect(),
            data: self.data.clone(),
        }
    }
}

fn list(args: &Args) -> Result<Outcome, Failure> {
    let select = select(&args.list)?;
    let queue = submissions::queue(&args.hub.request(), &args.asked())?;
    BrokenSettings::check(&queue.config_findings, None)?;
    if let Some(problem) = &queue.data_problem {
        anstream::eprintln!("warning: {}", printable(problem));
    }
    for id in queue.submissions.unheard.iter().take(20) {
        let told = format!(
            "a decision names the submission `{id}`, which is not here: write it again with the right number, or fetch the submissions"
        );
        anstream::eprintln!("warning: {}", printable(&told));
    }
    let order = match args.list.sort {
        Sort::Readiness => Order::Readiness,
        Sort::Waiting => Order::Waiting,
        Sort::Number => Order::Number,
    };
    let list = select.of(&queue.submissions, order);
    match args.list.format {
        Format::Json => anstream::print!(
            "{}",
            json::render(&queue.base, queue.submissions.closed_known, &list)
        ),
        Format::Table if list.is_empty() => {
            let known = queue.submissions.all.len();
            anstream::println!("{}", printable(&nothing(known, args)));
        }
        Format::Table => {
            anstream::print!("{}", printable(&table::render(&list, now())));
            anstream::println!("\n{}", summary(&queue.submissions));
        }
    }
    Ok(Outcome::Clean)
}

/// Seconds since 1970, to say how long somebody waits.
#[expect(
    clippy::disallowed_methods,
    reason = "what a terminal shows is not published"
)]
fn now() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |time| i64::try_from(time.as_secs()).unwrap_or(i64::MAX))
}

fn nothing(known: usize, args: &Args) -> String {
    let is_filtered = !(args.list.states.is_empty()
        && args.list.verdicts.is_empty()
        && args.list.authors.is_empty()
        && args.list.paths.is_empty());
    match known {
        0 => format!(
            "No submissions are in this repository. Fetch them first:\n{}",
            explained(&fetches("", |_| true))
        ),
        known if is_filtered => format!("No submissions match ({known} in total)."),
        known => format!(
            "No submissions are waiting for review ({known} in total; `--state all` lists them)."
        ),
    }
}

/// How many there are of each kind.
fn summary(submissions: &crate::hub::Submissions) -> String {
    let count = |wanted: &dyn Fn(&State, Option<Verdict>) -> bool| {
        submissions
            .all
            .iter()
            .filter(|entry| wanted(&entry.state, entry.verdict))
            .count()
    };
    let open = count(&|state, _| *state == State::Open);
    let of =
        |verdict: Verdict| count(&|state, found| *state == State::Open && found == Some(verdict));
    let parts = [
        (of(Verdict::Ready), "ready"),
        (of(Verdict::NeedsWork), "needs work"),
        (of(Verdict::Conflicts), "conflicts"),
        (of(Verdict::TooLarge), "too large"),
    ];
    let parts: Vec<String> = parts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, name)| format!("{count} {name}"))
        .collect();
    let others = ["merged", "superseded", "closed", "unknown"]
        .map(|name| (count(&|state, _| state.name() == name), name));
    let others: String = others
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, name)| format!(", {count} {name}"))
        .collect();
    let parts = if parts.is_empty() {
        String::new()
    } else {
        format!(" ({})", parts.join(", "))
    };
    let mut out = format!(
        "{open} open{parts}{others}; `commonweal submissions show ID` tells more about one"
    );
    if submissions.closed_known == ClosedKnown::Nothing {
        out.push('\n');
        out.push_str(
            "Closed requests may be among the open ones: git alone cannot tell them apart. Fetch what tells, or give the forge's list:\n",
        );
        let mut commands = fetches("--prune ", |forge| forge.spec().requests.keeps_merges);
        commands.push((
            "commonweal submissions --data pulls.json".to_owned(),
            "any forge: its JSON list of pull requests, closed ones too".to_owned(),
        ));
        out.push_str(&explained(&commands));
    }
    out
}

/// Commands that fetch requests, each with the forges where it does.
fn fetches(options: &str, is_meant: fn(&Forge) -> bool) -> Vec<(String, String)> {
    let mut commands = Vec::new();
    for (pattern, forges) in Forge::request_refs() {
        let refs = pattern.trim_end_matches("/head");
        let software = |forge: &Forge| forge.spec().requests.software;
        let software: Vec<&str> = forges
            .iter()
            .filter(|f| is_meant(f))
            .map(software)
            .collect();
        if !software.is_empty() {
            let command = format!("git fetch {options}origin '+{refs}:{refs}'");
            commands.push((command, software.join(", ")));
        }
    }
    commands
}

/// Commands for a shell, each with what it does behind it.
fn explained(commands: &[(String, String)]) -> String {
    let width = commands.iter().map(|(command, _)| command.len()).max();
    let width = width.unwrap_or_default();
    let lines: Vec<String> = commands
        .iter()
        .map(|(command, what)| format!("  {command:<width$}    # {what}"))
        .collect();
    lines.join("\n")
}

fn select(list: &List) -> Result<Select, Failure> {
    let mut select = Select {
        verdicts: list.verdicts.iter().cloned().collect(),
        authors: list.authors.clone(),
        ..Select::default()
    };
    select.states = list.states.iter().cloned().collect();
    if select.states.contains("all") {
        select.states = ["open", "merged", "superseded", "closed", "unknown"]
            .map(str::to_owned)
            .into();
    }
    for path in &list.paths {
        let glob = Glob::new(path).map_err(|error| {
            Failure::new(
                format!("`{path}` is not a pattern of paths: {}", error.kind()),
                "Write one such as `content/recipes/**`.",
            )
        })?;
        select.paths.push(glob.compile_matcher());
    }
    Ok(select)
}
