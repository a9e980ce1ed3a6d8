//! A whole site: a hub is opened, judged, rendered and written, in that order.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::check;
use crate::check::rules::overdue_answer;
use crate::diagnostic::{Diagnostic, Severity};
use crate::digest::Digest;
use crate::history::cache::Shelf;
use crate::hub::Hub;
use crate::load::{self, Location};
use crate::markdown::Highlighter;
use crate::paths::OutputPath;
use crate::pipeline::{self, OpenError, Opened, Phases, Request, timed};
use crate::progress::Step;
use crate::render::Renderer;
use crate::report::Report;
use crate::sources::Source;
use crate::theme::ThemeError;
use crate::write::{self, Folder, WriteError, Written};

mod facts;
mod looks;
mod record;
mod rendering;
mod stamp;

pub use facts::{Facts, Languages, Markdown};
use looks::Looks;
use record::Seen;
pub use record::Why;
use rendering::render;
use stamp::Beginning;

/// How to build a site.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The folder for the site; `None` for `site` in the hub, or in the working directory for a
    /// bare repository.
    pub output: Option<PathBuf>,
    /// Files that are written besides the site's own.
    pub besides: Vec<(OutputPath, Vec<u8>)>,
}

impl Options {
    /// A site in a folder and nothing else.
    pub fn into_folder(folder: impl Into<PathBuf>) -> Self {
        Self {
            output: Some(folder.into()),
            besides: Vec::new(),
        }
    }
}

/// A site that was built.
pub struct Built {
    /// The folder that it is in.
    pub output: PathBuf,
    /// Where the hub is.
    pub location: Location,
    /// What the hub is, in a few facts.
    pub facts: Facts,
    /// The hub with its theme and findings; `None` when nothing had to be read, because nothing has
    /// changed since the last build.
    pub renderer: Option<Renderer>,
    /// Outputs that could not be made, and why. What an earlier build made of them stays.
    pub failed: Vec<(OutputPath, String)>,
    /// What was written.
    pub written: Written,
    /// How many outputs of each kind were rendered; the others were known to be what they are.
    pub rendered: BTreeMap<&'static str, usize>,
    /// How many files stayed, because they were made from the same before.
    pub reused: usize,
    /// How many of these were known to be the same without a look at what they show.
    pub untouched: usize,
    /// Why outputs were rendered.
    pub why: Why,
    /// How long each phase took.
    pub phases: Phases,
    /// How long all of it took.
    pub time: Duration,
}

impl Built {
    /// What is there already, as it should be.
    fn unchanged(output: PathBuf, location: Location, facts: Facts, files: usize) -> Self {
        Self {
            output,
            location,
            facts,
            renderer: None,
            failed: Vec::new(),
            written: Written {
                unchanged: files,
                ..Written::default()
            },
            rendered: BTreeMap::new(),
            reused: files,
            untouched: files,
            why: Why::Nothing,
            phases: Phases::default(),
            time: Duration::ZERO,
        }
    }

    /// Whether every output could be made.
    pub fn is_whole(&self) -> bool {
        self.failed.is_empty()
    }

    /// Whether a finding is an error.
    pub fn has_errors(&self) -> bool {
        self.facts.findings.error > 0
    }
}

/// Why no site was built.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// The hub cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// hub.yaml has errors, so that the hub is not what its maintainers want.
    #[error(transparent)]
    Settings(#[from] BrokenSettings),
    /// The theme is missing or broken.
    #[error(transparent)]
    Theme(#[from] ThemeError),
    /// The folder cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// What is wrong with hub.yaml, when some of it is an error.
#[derive(Debug, thiserror::Error)]
#[error("hub.yaml has errors")]
pub struct BrokenSettings {
    /// Everything that was found in it.
    pub findings: Vec<Diagnostic>,
    /// The file, where lines are to be told.
    pub file: Option<Arc<Source>>,
}

impl BrokenSettings {
    /// Fails when something that was found in hub.yaml is an error.
    ///
    /// # Errors
    /// Then, with everything that was found.
    pub fn check(findings: &[Diagnostic], file: Option<&Arc<Source>>) -> Result<(), Self> {
        let is_broken = findings
            .iter()
            .any(|found| found.severity == Severity::Error);
        if is_broken {
            Err(Self {
                findings: findings.to_vec(),
                file: file.cloned(),
            })
        } else {
            Ok(())
        }
    }
}

/// Builds the site of a hub into a folder, with what is proposed to the hub. Only what differs from
/// an earlier build is written.
///
/// ```no_run
/// use commonweal::pipeline::Request;
/// use commonweal::site::{self, Options};
///
/// let built = site::build(&Request::new("."), &Options::into_folder("public"))?;
/// println!("{} files written", built.written.written);
/// # Ok::<(), site::BuildError>(())
/// ```
///
/// # Errors
/// When there is no hub, its settings or its theme are broken, or the folder cannot be written.
/// What contributors did wrong is counted in [`Built::facts`] instead, and a page that
/// cannot be made is in [`Built::failed`].
pub fn build(request: &Request, options: &Options) -> Result<Built, BuildError> {
    let start = Instant::now();
    let location = load::locate(&request.dir).map_err(OpenError::from)?;
    let output = options.output.clone();
    let output = output.unwrap_or_else(|| default_output(&location));
    let repo = location.repo();
    let opened = repo.as_ref().ok().and_then(Option::as_ref);
    let shelf = pipeline::shelf_of(&location, opened);
    let intact = || {
        let known = record::kept(&shelf, &output);
        let is_intact = write::is_as_recorded(&output, &known);
        (known, is_intact)
    };
    let ((known, is_intact), beginning) = rayon::join(intact, || {
        let folder = (&location, repo);
        Beginning::of(&shelf, folder, request, &options.besides, &output)
    });
    if let Some(facts) = beginning.unchanged().filter(|_| is_intact) {
        let time = start.elapsed();
        let built = Built::unchanged(output, location, facts, known.len());
        return Ok(Built { time, ..built });
    }
    let Opened {
        location,
        hub,
        config_findings,
        mut phases,
    } = pipeline::open_with_submissions(request)?;
    BrokenSettings::check(&config_findings, hub.sources.text("hub.yaml"))?;
    request.progress.begin(Step::Checking, 0);
    let (findings, check_time) = timed(|| findings(&hub, config_findings));
    refuse_link(&location, &output)?;
    let highlighter = highlighter(&shelf);
    let renderer = Renderer::new(hub, findings, highlighter.clone())?;
    let seen = Seen::of(&known, &renderer);
    let looks = Looks::of(&renderer, &beginning, &known);
    let folder = Folder::open(&output)?.knowing(known);
    let (rendered, render_time) = timed(|| render(&renderer, &folder, &looks, &request.progress));
    let rendered = rendered?;
    if let Some(colours) = highlighter.to_keep() {
        shelf.keep_bytes(COLOURS, "", &colours);
    }
    put_besides(&folder, options)?;
    request.progress.begin(Step::Writing, 0);
    let (finished, write_time) = timed(|| folder.finish());
    let (written, record) = finished?;
    let is_whole = rendered.failed.is_empty();
    let about = looks.to_keep(&renderer.hub, is_whole);
    record::keep(&shelf, &output, &record.of(renderer.shared()).about(about));
    let facts = Facts::of(&location, &renderer);
    if is_whole {
        beginning.keep(&facts);
    }
    phases.check = check_time;
    phases.render = render_time;
    phases.write = write_time;
    Ok(Built {
        output,
        location,
        facts,
        renderer: Some(renderer),
        written,
        why: seen.why(&rendered.counts),
        failed: rendered.failed,
        reused: rendered.reused,
        untouched: rendered.untouched,
        rendered: rendered.counts,
        phases,
        time: start.elapsed(),
    })
}

/// A highlighter that knows what was coloured before.
fn highlighter(shelf: &Shelf) -> Arc<Highlighter> {
    let kept = shelf.clone();
    let colours = move || kept.kept_bytes(COLOURS, "").unwrap_or_default();
    Arc::new(Highlighter::knowing(colours))
}

/// Puts files into the folder that are no outputs of the hub.
fn put_besides(folder: &Folder, options: &Options) -> Result<(), WriteError> {
    for (path, bytes) in &options.besides {
        folder.put(path, bytes, Some(Digest::of_bytes(bytes)))?;
    }
    Ok(())
}

/// Refuses an output folder that a link in the hub leads elsewhere: a folder in the hub can come
/// with a contribution, and a link in its place lead to anybody's files.
fn refuse_link(location: &Location, output: &Path) -> Result<(), WriteError> {
    let inside = output.strip_prefix(&location.root).ok();
    let link = inside.and_then(|inside| {
        write::link_on_the_way(&location.root, &format!("{}/", inside.display()))
    });
    link.map_or(Ok(()), |link| Err(WriteError::Link(link)))
}

/// Everything that is to be said about a hub, given what was found in its hub.yaml; what `check`
/// shows once is there once.
pub fn findings(hub: &Hub, config_findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut findings = check::check(hub);
    // What is late changes from day to day; a site says by when something was promised.
    findings.retain(|found| !found.is(&overdue_answer::RULE));
    findings.extend(config_findings);
    Report::new(&hub.sources, &findings)
        .findings
        .iter()
        .map(|finding| finding.diagnostic.clone())
        .collect()
}

fn default_output(location: &Location) -> PathBuf {
    if location.bare {
        PathBuf::from("site")
    } else {
        location.root.join("site")
    }
}

/// Where code with its colours is kept.
const COLOURS: &str = "colours";
