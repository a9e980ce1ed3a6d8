//! Files → the next state of the preview, on a thread of its own.

use std::sync::Arc;
use std::sync::mpsc::Receiver;

use tokio::sync::watch;

use super::live::{Live, Problem};
use super::preview::Preview;
use super::watcher::Watching;
use super::News;
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::Hub;
use crate::markdown::Highlighter;
use crate::pipeline::{self, KeptLog, Opened, Request};
use crate::render::Renderer;

/// Reads a hub again and again, and keeps what does not change between two edits.
pub(super) struct Reloader {
    request: Request,
    findings: fn(&Hub, Vec<Diagnostic>) -> Vec<Diagnostic>,
    log: KeptLog,
    highlighter: Arc<Highlighter>,
}

impl Reloader {
    pub(super) fn new(request: Request, findings: fn(&Hub, Vec<Diagnostic>) -> Vec<Diagnostic>) -> Self {
        Self { request, findings, log: KeptLog::default(), highlighter: Arc::new(Highlighter::new()) }
    }

    /// The state that follows `before`.
    pub(super) fn load(&mut self, before: &Live) -> Live {
        match self.preview() {
            Ok(preview) => before.shows(preview),
            Err(problem) => before.breaks(problem),
        }
    }

    fn preview(&mut self) -> Result<Preview, Problem> {
        let opened = pipeline::open_again(&self.request, &mut self.log);
        let Opened { hub, config_findings, .. } =
            opened.map_err(|error| Problem { message: error.to_string(), help: error.hint().to_owned() })?;
        if let Some(problem) = config_problem(&hub, &config_findings) {
            return Err(problem);
        }
        let findings = (self.findings)(&hub, config_findings);
        let renderer = Renderer::new(hub, findings, self.highlighter.clone());
        let renderer = renderer.map_err(|error| Problem { message: error.to_string(), help: String::new() })?;
        Ok(Preview::new(renderer))
    }
}

/// Reloads at every change until the server is gone. Changes that come while it reads are answered by one more reading.
pub(super) fn work(
    mut reloader: Reloader,
    woken: Receiver<()>,
    mut watching: Option<Watching>,
    shown: &watch::Sender<Arc<Live>>,
    tell: &impl Fn(News<'_>),
) {
    while woken.recv().is_ok() {
        while woken.try_recv().is_ok() {}
        if let Some(watching) = &mut watching {
            watching.follow();
        }
        let before = shown.borrow().clone();
        let (live, time) = pipeline::timed(|| reloader.load(&before));
        let live = Arc::new(live);
        shown.send_replace(live.clone());
        match (&live.problem, &live.preview) {
            (Some(problem), _) => tell(News::Broken(problem)),
            (None, Some(preview)) => tell(News::Reloaded { time, counts: preview.counts() }),
            (None, None) => {}
        }
    }
}

/// What is wrong with hub.yaml, when it keeps the hub from being read as its maintainers want.
fn config_problem(hub: &Hub, found: &[Diagnostic]) -> Option<Problem> {
    let errors: Vec<&Diagnostic> = found.iter().filter(|found| found.severity == Severity::Error).collect();
    let first = errors.first()?;
    let line = |found: &Diagnostic| {
        let start = found.place.range.as_ref().map(|range| range.start);
        hub.sources.text(&found.place.path).zip(start).map_or(String::new(), |(source, start)| format!(":{}", source.position(start).line))
    };
    let lines: Vec<String> = errors.iter().map(|found| format!("{}{}: {}", found.place.path, line(found), found.message)).collect();
    Some(Problem { message: lines.join("\n"), help: first.help.clone() })
}
