//! What a preview tells whoever started it.

use std::net::SocketAddr;
use std::time::Duration;

use super::live::Problem;
use crate::diagnostic::Counts;

/// What happens while serving.
pub enum News<'a> {
    /// This port is taken, so the next is tried.
    Taken(u16),
    /// Other machines can reach the preview.
    Exposed(SocketAddr),
    /// The preview answers.
    Serving {
        /// The hub's name, when it could be read.
        title: Option<&'a str>,
        /// Where to look.
        url: &'a url::Url,
    },
    /// An edit is shown.
    Reloaded {
        /// How long it took to read.
        time: Duration,
        /// What is wrong with the hub.
        counts: Counts,
    },
    /// The hub cannot be shown as it is now.
    Broken(&'a Problem),
    /// Changes go unnoticed, with the reason that the system gives.
    Unwatched(&'a str),
}
