//! Files → the next state of the preview, on a thread of its own.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::Receiver;

use super::live::{Live, Problem};
use super::news::News;
use super::preview::Preview;
use super::stage::Stage;
use super::watcher::{self, Change, Watching};
use crate::diagnostic::{Diagnostic, Severity};
use crate::hub::Hub;
use crate::markdown::Highlighter;
use crate::paths::SourcePath;
use crate::pipeline::{self, KeptLog, OpenError, Opened, Read, Request};
use crate::render::Renderer;
use crate::site;
use crate::sources::Source;

/// Reads a hub again and again, and keeps what does not change between two edits.
pub(super) struct Reloader {
    request: Request,
    hint: fn(&OpenError) -> String,
    log: KeptLog,
    highlighter: Arc<Highlighter>,
}

impl Reloader {
    pub(super) fn new(request: Request, hint: fn(&OpenError) -> String) -> Self {
        Self {
            request,
            hint,
            log: KeptLog::default(),
            highlighter: Arc::new(Highlighter::new()),
        }
    }

    /// The state that follows `before`, after a change.
    pub(super) fn load(&mut self, before: &Live, change: &Change) -> Live {
        // A panic on a half-written file must not end the preview. What is kept between two
        // readings is only ever replaced as a whole.
        catch_unwind(AssertUnwindSafe(|| self.follow(before, change))).unwrap_or_else(|_| {
            let message = "a part of Commonweal failed on this hub".to_owned();
            before.breaks(Problem {
                message,
                help: "Undo the latest change to go on, and please report it with the file's text."
                    .to_owned(),
            })
        })
    }

    fn follow(&mut self, before: &Live, change: &Change) -> Live {
        let read = match pipeline::read_again(&self.request, &mut self.log) {
            Ok(read) => read,
            Err(error) => {
                return before.breaks(Problem {
                    message: error.to_string(),
                    help: (self.hint)(&error),
                });
            }
        };
        let shown = before
            .preview
            .as_ref()
            .is_some_and(|preview| same(&read, preview, change));
        match (shown, &before.problem) {
            (true, None) => before.clone(),
            (true, Some(_)) => before.recovers(),
            (false, _) => match self.preview(read) {
                Ok(preview) => before.shows(preview),
                Err(problem) => before.breaks(problem),
            },
        }
    }

    fn preview(&mut self, read: Read) -> Result<Preview, Problem> {
        let Opened {
            hub,
            config_findings,
            ..
        } = read.open_with_submissions(&self.request);
        self.log.remember(&hub);
        if let Some(problem) = config_problem(&hub, &config_findings) {
            return Err(problem);
        }
        let findings = site::findings(&hub, config_findings);
        let renderer = Renderer::new(hub, findings, self.highlighter.clone());
        let renderer = renderer.map_err(|error| Problem {
            message: error.to_string(),
            help: String::new(),
        })?;
        Ok(Preview::new(renderer))
    }
}

/// Whether a site shows just what was read: editors and git touch files without changing them, and
/// no reader should be interrupted for that.
fn same(read: &Read, preview: &Preview, change: &Change) -> bool {
    let (now, then) = (&read.loaded.sources, &preview.hub().sources);
    let history = &preview.hub().history;
    // Pictures are known by name and size only, so one that was written to may be another.
    let pictures = match change {
        Change::Anything => true,
        Change::Files(paths) => paths
            .iter()
            .any(|path| SourcePath::new(path).is_some_and(|path| now.file(&path).is_some())),
    };
    let same_text = |(a, b): (&Arc<Source>, &Arc<Source>)| {
        a.path == b.path && (a.content.is_some() && a.content == b.content || a.text == b.text)
    };
    !pictures
        && read.log.head == history.head
        && read.log.completeness == history.completeness
        && now.content_root == then.content_root
        && now.diagnostics == then.diagnostics
        && now.blobs == then.blobs
        && now.nearby == then.nearby
        && now.texts.len() == then.texts.len()
        && now.texts.values().zip(then.texts.values()).all(same_text)
}

/// Reloads at every change until the server is gone. Changes that come while it reads are answered
/// by one more reading.
pub(super) fn work(
    mut reloader: Reloader,
    changes: Receiver<Change>,
    mut watching: Option<Watching>,
    stage: &Stage,
    tell: &impl Fn(News<'_>),
) {
    while let Some(change) = Change::next(&changes) {
        if let Some(Err(error)) = watching.as_mut().map(|watching| watching.follow(&change)) {
            tell(News::Unwatched(&watcher::told(&error)));
        }
        let before = stage.live();
        let (live, time) = pipeline::timed(|| reloader.load(&before, &change));
        if live.status == before.status {
            continue;
        }
        let live = Arc::new(live);
        stage.show(live.clone());
        match (&live.problem, &live.preview) {
            (Some(problem), _) => tell(News::Broken(problem)),
            (None, Some(preview)) => tell(News::Reloaded {
                time,
                counts: preview.counts(),
            }),
            (None, None) => {}
        }
    }
}

/// What is wrong with hub.yaml, when it keeps the hub from being read as its maintainers want.
fn config_problem(hub: &Hub, found: &[Diagnostic]) -> Option<Problem> {
    let errors: Vec<&Diagnostic> = found
        .iter()
        .filter(|found| found.severity == Severity::Error)
        .collect();
    let first = errors.first()?;
    let line = |found: &Diagnostic| {
        let start = found.place.range.as_ref().map(|range| range.start);
        hub.sources
            .text(&found.place.path)
            .zip(start)
            .map_or(String::new(), |(source, start)| {
                format!(":{}", source.position(start).line)
            })
    };
    let lines: Vec<String> = errors
        .iter()
        .map(|found| format!("{}{}: {}", found.place.path, line(found), found.message))
        .collect();
    Some(Problem {
        message: lines.join("\n"),
        help: first.help.clone(),
    })
}
