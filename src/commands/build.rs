//! `commonweal build`: the whole site into a folder.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Serialize;

mod hosts;
mod leave_out;
mod phases;

use phases::Seconds;

use super::progress::Line;
use super::{Failure, HubArgs, Outcome, clocks, printable};
use crate::config::parse_site_url;
use crate::diagnostic::Counts;
use crate::hub::Drafts;
use crate::pipeline::Request;
use crate::site::{self, Built, Languages, Markdown, Options, Why};

/// Build the site into a folder
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    hub: HubArgs,
    /// Folder for the site [default: `site` in the hub, or in the working directory for a bare
    /// repository]
    #[arg(long, short, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Address the site will have, instead of `url` in hub.yaml
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Fail (exit code 1) when there is an error-level finding
    #[arg(long)]
    strict: bool,
    /// Publish drafts too
    #[arg(long)]
    drafts: bool,
    /// Tell how long each phase took and what was rendered
    #[arg(long, short)]
    verbose: bool,
    /// How to print the summary
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Debug, Clone, Copy, Default, clap::ValueEnum)]
enum Format {
    /// One line for people
    #[default]
    Text,
    /// One JSON object
    Json,
}

impl Args {
    /// A plain build of the hub in a folder.
    pub fn of(dir: PathBuf) -> Self {
        Self::into_folder(dir, None)
    }

    /// A plain build of the hub in a folder to another one.
    pub fn into_folder(dir: PathBuf, output: Option<PathBuf>) -> Self {
        Self {
            hub: HubArgs::of(dir),
            output,
            base_url: None,
            strict: false,
            drafts: false,
            verbose: false,
            format: Format::Text,
        }
    }
}

/// What a build did.
#[derive(Debug, Serialize)]
pub struct Summary {
    pages: usize,
    folder: String,
    content: String,
    markdown: Markdown,
    languages: Languages,
    files: Files,
    /// How many outputs of each kind were rendered.
    rendered: BTreeMap<&'static str, usize>,
    /// How many files stayed because they were made from the same before.
    reused: usize,
    /// Why outputs were rendered.
    why: Why,
    contributors: usize,
    commits: usize,
    /// Whether the hub is in a git repository: without one nobody is known.
    git: bool,
    findings: Counts,
    /// What readers' browsers may load from other hosts: a directive of the pages' policy and its
    /// hosts.
    other_hosts: Vec<(String, Vec<String>)>,
    failed: Vec<String>,
    seconds: Seconds,
    /// Bytes; `null` where the system does not tell.
    peak_memory: Option<u64>,
}

#[derive(Debug, Serialize)]
struct Files {
    written: usize,
    unchanged: usize,
    removed: usize,
}

/// Builds the site.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    let mut request = args.hub.request();
    request.base_url = args.base_url.as_deref().map(base_url).transpose()?;
    if args.drafts {
        request.drafts = Drafts::Shown;
    }
    let built = make(
        &request,
        &Options {
            output: args.output.clone(),
            besides: Vec::new(),
        },
    )?;
    // Who names a folder may want to commit it.
    let is_left_out = args.output.is_none() && leave_out::leave_out(&built.location, "site");
    let summary = Summary::of(&built);
    if args.verbose {
        phases::print(
            &summary.seconds,
            &summary.rendered,
            summary.reused,
            summary.why,
        );
    }
    match args.format {
        Format::Json => {
            anstream::println!("{}", serde_json::to_string(&summary).unwrap_or_default())
        }
        Format::Text => {
            print_text(&summary, &built.output);
            if is_left_out {
                anstream::println!(
                    "`git add` leaves site/ out: a line in .git/info/exclude says so, in this clone only."
                );
            }
        }
    }
    Ok(
        if built.is_whole() && !(args.strict && built.has_errors()) {
            Outcome::Clean
        } else {
            Outcome::Findings
        },
    )
}

/// The address of a site as it was typed.
pub(super) fn base_url(text: &str) -> Result<url::Url, Failure> {
    parse_site_url(text).ok_or_else(|| {
        Failure::new(
            format!("`{text}` is not the address of a site"),
            "Write it with its scheme: `https://example.org/`.",
        )
    })
}

/// Builds a site, and tells which pages could not be made.
pub(super) fn make(request: &Request, options: &Options) -> Result<Built, Failure> {
    let line = Line::new();
    let request = Request {
        progress: line.progress.clone(),
        ..request.clone()
    };
    let built = site::build(&request, options);
    drop(line);
    let built = built?;
    for (path, message) in &built.failed {
        anstream::eprintln!("error: {path} could not be made: {}", printable(message));
    }
    for line in &built.facts.clocks {
        clocks::tell_line(line);
    }
    Ok(built)
}

impl Summary {
    /// What a build did.
    pub fn of(built: &Built) -> Self {
        let (facts, written) = (built.facts.clone(), &built.written);
        Self {
            pages: facts.pages,
            folder: facts.folder,
            content: facts.content,
            markdown: facts.markdown,
            languages: facts.languages,
            files: Files {
                written: written.written,
                unchanged: written.unchanged,
                removed: written.removed,
            },
            rendered: built.rendered.clone(),
            reused: built.reused,
            why: built.why,
            contributors: facts.contributors,
            commits: facts.commits,
            git: facts.git,
            findings: facts.findings,
            other_hosts: facts.other_hosts,
            failed: built
                .failed
                .iter()
                .map(|(path, _)| path.to_string())
                .collect(),
            seconds: phases::seconds(&built.phases, built.time),
            peak_memory: peak_memory(),
        }
    }

    /// Where the pages are, when that was found and not said and other Markdown is elsewhere.
    pub fn place(&self) -> Option<String> {
        let Markdown { below, all, chosen } = self.markdown.clone();
        // A README at the top is no page that somebody misses.
        let is_worth_saying = !chosen && !self.content.is_empty() && below + 1 < all;
        is_worth_saying.then(|| {
            format!(
                "Pages from {}/ ({below} of {all} Markdown files; `content:` in hub.yaml sets it)",
                self.content
            )
        })
    }
}

/// The languages in a line, where that says something.
fn languages(languages: &Languages) -> Option<String> {
    let Languages {
        main,
        all,
        by_words,
        without_words,
        words_of_main,
        ..
    } = languages;
    if all.len() <= 1 && main == "en" {
        return None;
    }
    let by = if by_words.is_empty() {
        String::new()
    } else {
        format!(" (by {})", by_words.join(" and "))
    };
    let mut told = format!("languages: {}{by}", shortened(all));
    if !without_words.is_empty() {
        told.push_str(&format!(
            "; the theme has no words in {}, so menus and buttons are in `{words_of_main}` there: add `strings/LANGUAGE.ftl` to a theme of yours",
            shortened(without_words),
        ));
    }
    Some(told)
}

/// A list that fits a line.
fn shortened(tags: &[String]) -> String {
    const SHOWN: usize = 12;
    let more = if tags.len() > SHOWN {
        format!(" and {} more", tags.len() - SHOWN)
    } else {
        String::new()
    };
    format!("{}{more}", tags[..tags.len().min(SHOWN)].join(", "))
}

impl std::fmt::Display for Summary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{} by {} from {}",
            counted(self.pages, "page"),
            people(self.contributors),
            counted(self.commits, "commit")
        )
    }
}

fn counted(n: usize, one: &str) -> String {
    format!("{n} {one}{}", if n == 1 { "" } else { "s" })
}

fn people(n: usize) -> String {
    if n == 1 {
        "1 person".to_owned()
    } else {
        format!("{n} people")
    }
}

fn print_text(summary: &Summary, output: &std::path::Path) {
    let found = match summary.findings {
        Counts {
            error: 0,
            warning: 0,
            info: 0,
        } => "no findings".to_owned(),
        Counts {
            error,
            warning,
            info,
        } => {
            let parts = [(error, "error"), (warning, "warning"), (info, "info")];
            let parts: Vec<String> = parts
                .iter()
                .filter(|(n, _)| *n > 0)
                .map(|(n, word)| {
                    if *word == "info" {
                        format!("{n} info")
                    } else {
                        counted(*n, word)
                    }
                })
                .collect();
            format!("{} (`commonweal check` shows them)", parts.join(", "))
        }
    };
    anstream::println!(
        "{summary}: {found}. {} written, {} unchanged, {} removed in {} ({:.2} s)",
        counted(summary.files.written, "file"),
        summary.files.unchanged,
        summary.files.removed,
        printable(&output.display().to_string()),
        summary.seconds.total,
    );
    if !summary.folder.is_empty() {
        anstream::println!(
            "The hub is the folder {}/ of its repository.",
            printable(&summary.folder)
        );
    }
    if !summary.git {
        anstream::println!(
            "This folder is not in a git repository, so only people named in front matter get credit: `git init`, then commit."
        );
    }
    for line in hosts::told(&summary.other_hosts) {
        anstream::println!("{}", printable(&line));
    }
    if let Some(place) = summary.place() {
        anstream::println!("{}", printable(&place));
    }
    if let Some(told) = languages(&summary.languages) {
        anstream::println!("{}", printable(&told));
    }
}

/// The most memory that this process has held, in bytes, where the system tells (Linux).
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? * 1024)
}
