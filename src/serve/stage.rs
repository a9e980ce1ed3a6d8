//! What is shown now, and the open pages that are told when it changes.

use std::io::Write;
use std::net::TcpStream;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::http::Answer;
use super::live::Live;

/// Most open pages that are told. A page whose connection is closed asks again, so beyond that
/// news come late.
const PAGES: usize = 256;

/// The newest state of the preview.
pub(super) struct Stage {
    state: Mutex<State>,
    /// Names this run of the server.
    pub(super) epoch: String,
}

struct State {
    live: Arc<Live>,
    /// Connections of open pages, the oldest first. They never block: one whose client does not
    /// read is dropped.
    pages: Vec<TcpStream>,
}

impl Stage {
    /// Begins with a state.
    pub(super) fn new(live: Live, epoch: String) -> Self {
        let live = Arc::new(live);
        let pages = Vec::new();
        Self {
            state: Mutex::new(State { live, pages }),
            epoch,
        }
    }

    /// What is shown now.
    pub(super) fn live(&self) -> Arc<Live> {
        self.state().live.clone()
    }

    /// Shows another state and tells all open pages.
    pub(super) fn show(&self, live: Arc<Live>) {
        let mut state = self.state();
        state.live = live;
        let event = self.event(&state.live);
        state.tell(&event);
    }

    /// Says nothing to all open pages, which finds those that are gone and keeps what is between
    /// here and there from closing a silent connection.
    pub(super) fn keep_alive(&self) {
        self.state().tell(":\n\n");
    }

    /// Tells an open page what is shown now, and then every change.
    pub(super) fn subscribe(&self, page: TcpStream, answer: &Answer) -> std::io::Result<()> {
        page.set_nonblocking(true)?;
        let mut state = self.state();
        let beginning = answer.head() + &self.event(&state.live);
        (&page).write_all(beginning.as_bytes())?;
        if state.pages.len() == PAGES {
            state.pages.remove(0);
        }
        state.pages.push(page);
        Ok(())
    }

    fn event(&self, live: &Live) -> String {
        let generation = live.generation(&self.epoch);
        let data = serde_json::json!({ "generation": generation, "status": live.status });
        format!("event: state\ndata: {data}\n\n")
    }

    /// A panic while this is held leaves a whole state.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn tell(&mut self, event: &str) {
        self.pages
            .retain_mut(|page| page.write_all(event.as_bytes()).is_ok());
    }
}
