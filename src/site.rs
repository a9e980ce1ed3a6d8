//! A whole site: a hub is opened, judged, rendered and written, in that order.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rayon::prelude::*;

use crate::check;
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::Hub;
use crate::load::Location;
use crate::markdown::Highlighter;
use crate::paths::OutputPath;
use crate::pipeline::{self, OpenError, Opened, Phases, Request, timed};
use crate::render::Renderer;
use crate::report::Report;
use crate::sources::Source;
use crate::theme::ThemeError;
use crate::write::{self, Folder, WriteError, Written};

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
    /// The hub with its theme and findings.
    pub renderer: Renderer,
    /// Outputs that could not be made, and why. What an earlier build made of them stays.
    pub failed: Vec<(OutputPath, String)>,
    /// What was written.
    pub written: Written,
    /// How long each phase took.
    pub phases: Phases,
    /// How long all of it took.
    pub time: Duration,
}

impl Built {
    /// Whether every output could be made.
    pub fn is_whole(&self) -> bool {
        self.failed.is_empty()
    }

    /// Whether a finding is an error.
    pub fn has_errors(&self) -> bool {
        self.renderer
            .findings
            .iter()
            .any(|found| found.severity == Severity::Error)
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
/// What contributors did wrong is in the findings of [`Built::renderer`] instead, and a page that
/// cannot be made is in [`Built::failed`].
pub fn build(request: &Request, options: &Options) -> Result<Built, BuildError> {
    let start = Instant::now();
    let Opened {
        location,
        hub,
        config_findings,
        mut phases,
    } = pipeline::open_with_submissions(request)?;
    BrokenSettings::check(&config_findings, hub.sources.text("hub.yaml"))?;
    let output = options
        .output
        .clone()
        .unwrap_or_else(|| default_output(&location));
    let (findings, check_time) = timed(|| findings(&hub, config_findings));
    // A folder in the hub can come with a contribution, and a link in its place lead to anybody's
    // files.
    let inside = output.strip_prefix(&location.root).ok();
    if let Some(link) = inside.and_then(|inside| {
        write::link_on_the_way(&location.root, &format!("{}/", inside.display()))
    }) {
        return Err(WriteError::Link(link).into());
    }
    let folder = Folder::open(&output)?;
    let shelf = pipeline::shelf(&location);
    let colours = shelf.kept_bytes("colours", "").unwrap_or_default();
    let highlighter = Arc::new(Highlighter::knowing(colours));
    let renderer = Renderer::new(hub, findings, highlighter.clone())?;
    let (failed, render_time) = timed(|| render(&renderer, &folder));
    let failed = failed?;
    if let Some(colours) = highlighter.to_keep() {
        shelf.keep_bytes("colours", "", &colours);
    }
    for (path, bytes) in &options.besides {
        folder.put(path, bytes)?;
    }
    let (written, write_time) = timed(|| folder.finish());
    phases.check = check_time;
    phases.render = render_time;
    phases.write = write_time;
    Ok(Built {
        output,
        location,
        renderer,
        failed,
        written: written?,
        phases,
        time: start.elapsed(),
    })
}

/// Everything that is to be said about a hub, given what was found in its hub.yaml; what `check`
/// shows once is there once.
pub fn findings(hub: &Hub, config_findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut findings = check::check(hub);
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

/// Renders every output and hands it over; gives back those that failed, by path.
fn render(renderer: &Renderer, folder: &Folder) -> Result<Vec<(OutputPath, String)>, WriteError> {
    for asset in renderer.theme().assets() {
        folder.put(&asset.path, &asset.bytes)?;
    }
    let failed: Vec<Option<(OutputPath, String)>> = renderer
        .outputs()
        .into_par_iter()
        .map(|output| match renderer.render(&output) {
            Ok(bytes) => folder.put(&output.path, &bytes).map(|()| None),
            Err(failure) => {
                folder.keep(&output.path);
                Ok(Some((output.path, failure.message)))
            }
        })
        .collect::<Result<_, _>>()?;
    Ok(failed.into_iter().flatten().collect())
}
