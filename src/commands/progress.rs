//! How far a run is, on a terminal: one line that is drawn again and again, and gone at the end.

use std::io::{IsTerminal, Write};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::progress::{Position, Progress};

/// A run that ends sooner shows nothing.
const SOON: Duration = Duration::from_millis(500);

/// How often the line is drawn.
const PULSE: Duration = Duration::from_millis(100);

/// Goes back to the start of the line and empties it.
const EMPTY: &str = "\r\x1b[2K";

/// A line that is drawn as long as this lives. In a pipe and in a workflow there is none.
pub(super) struct Line {
    /// The counter that it shows.
    pub(super) progress: Progress,
    drawn: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Line {
    /// Begins to draw.
    pub(super) fn new() -> Self {
        if !std::io::stderr().is_terminal() || super::terminal::in_workflow() {
            return Self {
                progress: Progress::default(),
                drawn: None,
            };
        }
        let progress = Progress::watched();
        let (end, ended) = mpsc::channel();
        let shown = progress.clone();
        let thread = std::thread::spawn(move || {
            let mut wait = SOON;
            let mut is_drawn = false;
            while ended.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
                wait = PULSE;
                if let Some(position) = shown.position() {
                    draw(&format!("{EMPTY}{}", words(position)));
                    is_drawn = true;
                }
            }
            if is_drawn {
                draw(EMPTY);
            }
        });
        Self {
            progress,
            drawn: Some((end, thread)),
        }
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        if let Some((end, thread)) = self.drawn.take() {
            drop(end);
            // A line that could not be drawn is no reason to fail.
            let _ = thread.join();
        }
    }
}

fn draw(text: &str) {
    let mut terminal = std::io::stderr().lock();
    let _ = terminal
        .write_all(text.as_bytes())
        .and_then(|()| terminal.flush());
}

fn words(position: Position) -> String {
    let Position { step, done, of } = position;
    match of {
        0 => format!("{} …", step.words()),
        _ => format!("{} … {done} of {of}", step.words()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::Step;

    #[test]
    fn a_line_says_what_is_done_and_how_far_it_is() {
        let progress = Progress::watched();
        let line = |progress: &Progress| words(progress.position().unwrap());
        assert_eq!(line(&progress), "Reading files and history …");
        progress.begin(Step::Rendering, 3);
        progress.tick();
        assert_eq!(line(&progress), "Rendering … 1 of 3");
        Progress::default().begin(Step::Writing, 1);
        assert_eq!(Progress::default().position(), None);
    }
}
