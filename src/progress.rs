//! How far a run is, for whoever waits: the work counts, and somebody else looks at the counter and
//! shows it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};

/// What a run is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Reading files and history.
    Reading,
    /// Working out credit and links.
    Linking,
    /// Judging what is proposed.
    Submissions,
    /// Running the checks.
    Checking,
    /// Rendering files.
    Rendering,
    /// Writing files.
    Writing,
}

/// How far a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// What it is at.
    pub step: Step,
    /// How many things are done.
    pub done: usize,
    /// Of how many; 0 where nobody knows.
    pub of: usize,
}

/// The counter of a run. Clones count together; one that nobody looks at costs nothing.
#[derive(Debug, Clone, Default)]
pub struct Progress(Option<Arc<Counter>>);

#[derive(Debug, Default)]
struct Counter {
    step: AtomicU8,
    done: AtomicUsize,
    of: AtomicUsize,
}

impl Step {
    const ALL: [Self; 6] = [
        Self::Reading,
        Self::Linking,
        Self::Submissions,
        Self::Checking,
        Self::Rendering,
        Self::Writing,
    ];

    /// What is done, for people.
    pub fn words(self) -> &'static str {
        match self {
            Self::Reading => "Reading files and history",
            Self::Linking => "Working out credit and links",
            Self::Submissions => "Judging submissions",
            Self::Checking => "Checking",
            Self::Rendering => "Rendering",
            Self::Writing => "Writing",
        }
    }
}

impl Progress {
    /// A counter that somebody looks at.
    pub fn watched() -> Self {
        Self(Some(Arc::default()))
    }

    /// A step begins, of so many things; 0 where nobody knows.
    pub fn begin(&self, step: Step, of: usize) {
        if let Some(counter) = &self.0 {
            counter.done.store(0, Ordering::Relaxed);
            counter.of.store(of, Ordering::Relaxed);
            counter.step.store(step as u8, Ordering::Relaxed);
        }
    }

    /// One more thing is done.
    pub fn tick(&self) {
        if let Some(counter) = &self.0 {
            counter.done.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// How far the run is; `None` for a counter that is not watched.
    pub fn position(&self) -> Option<Position> {
        let counter = self.0.as_ref()?;
        let of = counter.of.load(Ordering::Relaxed);
        Some(Position {
            step: *Step::ALL.get(usize::from(counter.step.load(Ordering::Relaxed)))?,
            // The counts of two steps may be seen together for a moment.
            done: counter.done.load(Ordering::Relaxed).min(of),
            of,
        })
    }
}
