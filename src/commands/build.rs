//! `commonweal build`: the whole site into a folder.

use std::path::PathBuf;
use std::time::Duration;

use serde::Serialize;

use super::{Failure, HubArgs, Outcome, printable};
use crate::config::parse_site_url;
use crate::diagnostic::Counts;
use crate::hub::{Drafts, Place};
use crate::load::classify;
use crate::pipeline::{Phases, Request};
use crate::render::Renderer;
use crate::site::{self, Built, Options};

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
            format: Format::Text,
        }
    }
}

/// What a build did.
#[derive(Debug, Serialize)]
pub struct Summary {
    pages: usize,
    /// The folder of the repository that is the hub; empty for all of it.
    folder: String,
    /// The folder that the pages are in, from the top of the hub; empty for the top itself.
    content: String,
    markdown: Markdown,
    languages: Languages,
    files: Files,
    contributors: usize,
    commits: usize,
    /// Whether the hub is in a git repository: without one nobody is known.
    git: bool,
    findings: Counts,
    failed: Vec<String>,
    seconds: Seconds,
    /// Bytes; `null` where the system does not tell.
    peak_memory: Option<u64>,
}

/// How many Markdown files there are, below the content root and in all.
#[derive(Debug, Serialize)]
struct Markdown {
    below: usize,
    all: usize,
    /// Whether hub.yaml says where the pages are.
    chosen: bool,
}

/// The languages that pages are in.
#[derive(Debug, Serialize)]
struct Languages {
    /// The hub's own.
    main: String,
    /// All of them, the hub's own first.
    all: Vec<String>,
    /// How they are known: `hub.yaml`, `settings`, `folder`, `file-name`, `front-matter`, `text`;
    /// empty where nothing says anything.
    by: Vec<&'static str>,
    /// Those in which the theme has no words: the texts around pages are in another language there.
    without_words: Vec<String>,
    #[serde(skip)]
    told: String,
}

#[derive(Debug, Serialize)]
struct Files {
    written: usize,
    unchanged: usize,
    removed: usize,
}

#[derive(Debug, Serialize)]
struct Seconds {
    load: f64,
    history: f64,
    hub: f64,
    submissions: f64,
    check: f64,
    render: f64,
    write: f64,
    total: f64,
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
    let summary = Summary::of(&built);
    match args.format {
        Format::Json => {
            anstream::println!("{}", serde_json::to_string(&summary).unwrap_or_default())
        }
        Format::Text => print_text(&summary, &built.output),
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
    let built = site::build(request, options)?;
    for (path, message) in &built.failed {
        anstream::eprintln!("error: {path} could not be made: {}", printable(message));
    }
    Ok(built)
}

impl Summary {
    /// What a build did.
    pub fn of(built: &Built) -> Self {
        let (renderer, written) = (&built.renderer, &built.written);
        let hub = &renderer.hub;
        let (below, all) = classify::markdown_files(&hub.sources);
        Self {
            pages: hub.page_count(),
            folder: built.location.folder.clone(),
            content: hub.sources.content_root.clone(),
            markdown: Markdown {
                below,
                all,
                chosen: hub.config.content.is_some(),
            },
            languages: languages(renderer),
            files: Files {
                written: written.written,
                unchanged: written.unchanged,
                removed: written.removed,
            },
            contributors: hub.people_count(),
            commits: hub.history.commits.len(),
            git: built.location.git_dir.is_some(),
            findings: Counts::of(&renderer.findings),
            failed: built
                .failed
                .iter()
                .map(|(path, _)| path.to_string())
                .collect(),
            seconds: seconds(&built.phases, built.time),
            peak_memory: peak_memory(),
        }
    }

    /// Where the pages are, when that was found and not said and other Markdown is elsewhere.
    pub fn place(&self) -> Option<String> {
        let Markdown { below, all, chosen } = self.markdown;
        // A README at the top is no page that somebody misses.
        let is_worth_saying = !chosen && !self.content.is_empty() && below + 1 < all;
        is_worth_saying.then(|| {
            format!(
                "Pages from {}/ ({below} of {all} Markdown files; `content:` in hub.yaml chooses)",
                self.content
            )
        })
    }
}

fn languages(renderer: &Renderer) -> Languages {
    let hub = &renderer.hub;
    let all: Vec<String> = hub
        .places
        .languages(Place::HOME)
        .map(str::to_owned)
        .collect();
    let ways = &hub.layout().ways;
    let without_words: Vec<String> = all
        .iter()
        .filter(|tag| !renderer.theme().speaks(tag))
        .cloned()
        .collect();
    let mut told = String::new();
    if all.len() > 1 || hub.config.language != "en" {
        let by: Vec<&str> = ways.iter().map(|way| way.words()).collect();
        let by = if by.is_empty() {
            String::new()
        } else {
            format!(" (by {})", by.join(" and "))
        };
        told = format!("languages: {}{by}", shortened(&all));
        if !without_words.is_empty() {
            let (words, main) = (
                shortened(&without_words),
                renderer.theme().words_of(&hub.config.language),
            );
            told.push_str(&format!(
                "; the theme has no words in {words}, so menus and buttons are in `{main}` there: add `strings/LANGUAGE.ftl` to a theme of yours"
            ));
        }
    }
    Languages {
        main: hub.config.language.clone(),
        by: ways.iter().map(|way| way.name()).collect(),
        all,
        without_words,
        told,
    }
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

fn seconds(phases: &Phases, total: Duration) -> Seconds {
    let round = |time: Duration| (time.as_secs_f64() * 1000.0).round() / 1000.0;
    Seconds {
        load: round(phases.load),
        history: round(phases.history),
        hub: round(phases.hub),
        submissions: round(phases.submissions),
        check: round(phases.check),
        render: round(phases.render),
        write: round(phases.write),
        total: round(total),
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
            "This folder is not in a git repository, so only those are credited who are named in front matter: `git init`, then commit."
        );
    }
    if let Some(place) = summary.place() {
        anstream::println!("{}", printable(&place));
    }
    if !summary.languages.told.is_empty() {
        anstream::println!("{}", printable(&summary.languages.told));
    }
}

/// The most memory that this process has held, in bytes, where the system tells (Linux).
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? * 1024)
}
