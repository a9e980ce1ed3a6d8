//! `commonweal build`: the whole site into a folder.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use rayon::prelude::*;
use serde::Serialize;

use super::{Failure, HubArgs, Outcome, printable};
use crate::config::parse_site_url;
use crate::diagnostic::{Counts, Severity};
use crate::hub::{Drafts, Place};
use crate::load::{Location, classify};
use crate::markdown::Highlighter;
use crate::paths::OutputPath;
use crate::pipeline::{self, Opened, Phases, Request};
use crate::privacy::shown_path;
use crate::render::Renderer;
use crate::write::{self, Folder, WriteError, Written};

/// Build the site into a folder
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    hub: HubArgs,
    /// Folder for the site [default: `site` in the hub, or in the working directory for a bare repository]
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
        Self { hub: HubArgs::of(dir), output, base_url: None, strict: false, drafts: false, format: Format::Text }
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
    /// How they are known: `hub.yaml`, `settings`, `folder`, `file-name`, `front-matter`, `text`; empty where nothing says anything.
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

/// A site that was built.
pub(super) struct Site {
    /// The folder that it is in.
    pub output: PathBuf,
    /// What was done.
    pub summary: Summary,
    /// Outputs that could not be made, and why.
    failed: Vec<(String, String)>,
    /// Whether there are findings that are errors.
    errors: bool,
    /// Files that are kept with Git LFS and could not be published, as they may be shown.
    pub unfetched: Vec<String>,
}

/// Builds the site.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    let mut request = args.hub.request();
    request.base_url = args.base_url.as_deref().map(base_url).transpose()?;
    if args.drafts {
        request.drafts = Drafts::Shown;
    }
    let output =
        |location: &Location| args.output.clone().unwrap_or_else(|| if location.bare { PathBuf::from("site") } else { location.root.join("site") });
    let Some(site) = make(&request, output, &[])? else { return Ok(Outcome::Usage) };
    match args.format {
        Format::Json => anstream::println!("{}", serde_json::to_string(&site.summary).unwrap_or_default()),
        Format::Text => print_text(&site.summary, &site.output),
    }
    Ok(if site.is_whole() && !(args.strict && site.errors) { Outcome::Clean } else { Outcome::Findings })
}

/// The address of a site as it was typed.
pub(super) fn base_url(text: &str) -> Result<url::Url, Failure> {
    parse_site_url(text)
        .ok_or_else(|| Failure::new(format!("`{text}` is not the address of a site"), "Write it with its scheme: `https://example.org/`."))
}

/// Builds a site into a folder, with some files besides its own; `None` when hub.yaml has errors, which are told then.
pub(super) fn make(request: &Request, output: impl FnOnce(&Location) -> PathBuf, besides: &[(OutputPath, Vec<u8>)]) -> Result<Option<Site>, Failure> {
    let start = Instant::now();
    let Opened { location, hub, config_findings, mut phases } = pipeline::open_with_submissions(request)?;
    if super::config_is_broken(&config_findings, hub.sources.text("hub.yaml")) {
        return Ok(None);
    }
    let output = output(&location);
    let (findings, check_time) = pipeline::timed(|| super::findings(&hub, config_findings));
    // A folder in the hub can come with a contribution, and a link in its place lead to anybody's files.
    if let Some(link) =
        output.strip_prefix(&location.root).ok().and_then(|inside| write::link_on_the_way(&location.root, &format!("{}/", inside.display())))
    {
        return Err(WriteError::Link(link).into());
    }
    let folder = Folder::open(&output)?;
    let renderer = Renderer::new(hub, findings, Arc::new(Highlighter::new()))?;
    let (failed, render_time) = pipeline::timed(|| render_all(&renderer, &folder));
    phases.render = render_time;
    let failed = failed?;
    for (path, bytes) in besides {
        folder.put(path, bytes)?;
    }
    let (written, write_time) = pipeline::timed(|| folder.finish());
    let written = written?;
    let seconds = seconds(&phases, check_time.as_secs_f64(), write_time.as_secs_f64(), start.elapsed().as_secs_f64());
    let summary = Summary { git: location.git_dir.is_some(), folder: location.folder.clone(), ..summary(&renderer, &written, &failed, seconds) };
    for (path, message) in &failed {
        anstream::eprintln!("error: {path} could not be made: {}", printable(message));
    }
    let errors = renderer.findings.iter().any(|found| found.severity == Severity::Error);
    let unfetched = renderer.hub.media.iter().filter(|media| media.is_pointer).map(|media| shown_path(&media.path)).collect();
    Ok(Some(Site { output, summary, failed, errors, unfetched }))
}

impl Site {
    /// Whether every output could be made.
    pub fn is_whole(&self) -> bool {
        self.failed.is_empty()
    }
}

/// Renders every output and hands it over; gives back those that failed, by path.
fn render_all(renderer: &Renderer, folder: &Folder) -> Result<Vec<(String, String)>, Failure> {
    for asset in renderer.theme().assets() {
        folder.put(&asset.path, &asset.bytes)?;
    }
    let failed: Vec<Option<(String, String)>> = renderer
        .outputs()
        .into_par_iter()
        .map(|output| match renderer.render(&output) {
            Ok(bytes) => folder.put(&output.path, &bytes).map(|()| None),
            Err(failure) => {
                folder.keep(&output.path);
                Ok(Some((output.path.to_string(), failure.message)))
            }
        })
        .collect::<Result<_, _>>()?;
    Ok(failed.into_iter().flatten().collect())
}

fn summary(renderer: &Renderer, written: &Written, failed: &[(String, String)], seconds: Seconds) -> Summary {
    let hub = &renderer.hub;
    let (below, all) = classify::markdown_files(&hub.sources);
    Summary {
        pages: hub.page_count(),
        folder: String::new(),
        content: hub.sources.content_root.clone(),
        markdown: Markdown { below, all, chosen: hub.config.content.is_some() },
        languages: languages(renderer),
        files: Files { written: written.written, unchanged: written.unchanged, removed: written.removed },
        contributors: hub.people_count(),
        commits: hub.history.commits.len(),
        git: true,
        findings: Counts::of(&renderer.findings),
        failed: failed.iter().map(|(path, _)| path.clone()).collect(),
        seconds,
        peak_memory: peak_memory(),
    }
}

impl Summary {
    /// Where the pages are, when that was found and not said and other Markdown is elsewhere.
    pub fn place(&self) -> Option<String> {
        let Markdown { below, all, chosen } = self.markdown;
        // A README at the top is no page that somebody misses.
        let is_worth_saying = !chosen && !self.content.is_empty() && below + 1 < all;
        is_worth_saying.then(|| format!("Pages from {}/ ({below} of {all} Markdown files; `content:` in hub.yaml chooses)", self.content))
    }
}

fn languages(renderer: &Renderer) -> Languages {
    let hub = &renderer.hub;
    let all: Vec<String> = hub.places.languages(Place::Home).map(str::to_owned).collect();
    let ways = &hub.layout().ways;
    let without_words: Vec<String> = all.iter().filter(|tag| !renderer.theme().speaks(tag)).cloned().collect();
    let mut told = String::new();
    if all.len() > 1 || hub.config.language != "en" {
        let by: Vec<&str> = ways.iter().map(|way| way.words()).collect();
        let by = if by.is_empty() { String::new() } else { format!(" (by {})", by.join(" and ")) };
        told = format!("languages: {}{by}", shortened(&all));
        if !without_words.is_empty() {
            let (words, main) = (shortened(&without_words), renderer.theme().words_of(&hub.config.language));
            told.push_str(&format!(
                "; the theme has no words in {words}, so menus and buttons are in `{main}` there: add `strings/LANGUAGE.ftl` to a theme of yours"
            ));
        }
    }
    Languages { main: hub.config.language.clone(), by: ways.iter().map(|way| way.name()).collect(), all, without_words, told }
}

/// A list that fits a line.
fn shortened(tags: &[String]) -> String {
    const SHOWN: usize = 12;
    let more = if tags.len() > SHOWN { format!(" and {} more", tags.len() - SHOWN) } else { String::new() };
    format!("{}{more}", tags[..tags.len().min(SHOWN)].join(", "))
}

impl std::fmt::Display for Summary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} by {} from {}", counted(self.pages, "page"), people(self.contributors), counted(self.commits, "commit"))
    }
}

fn counted(n: usize, one: &str) -> String {
    format!("{n} {one}{}", if n == 1 { "" } else { "s" })
}

fn people(n: usize) -> String {
    if n == 1 { "1 person".to_owned() } else { format!("{n} people") }
}

fn seconds(phases: &Phases, check: f64, write: f64, total: f64) -> Seconds {
    let round = |seconds: f64| (seconds * 1000.0).round() / 1000.0;
    Seconds {
        load: round(phases.load.as_secs_f64()),
        history: round(phases.history.as_secs_f64()),
        hub: round(phases.hub.as_secs_f64()),
        submissions: round(phases.submissions.as_secs_f64()),
        check: round(check),
        render: round(phases.render.as_secs_f64()),
        write: round(write),
        total: round(total),
    }
}

fn print_text(summary: &Summary, output: &std::path::Path) {
    let found = match summary.findings {
        Counts { error: 0, warning: 0, info: 0 } => "no findings".to_owned(),
        Counts { error, warning, info } => {
            let parts = [(error, "error"), (warning, "warning"), (info, "info")];
            let parts: Vec<String> =
                parts.iter().filter(|(n, _)| *n > 0).map(|(n, word)| if *word == "info" { format!("{n} info") } else { counted(*n, word) }).collect();
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
        anstream::println!("The hub is the folder {}/ of its repository.", printable(&summary.folder));
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
