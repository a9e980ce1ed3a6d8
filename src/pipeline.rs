//! The phases in order, on one screen: locate → load and read history → hub → pages → output.

mod changed;
mod opened;
mod reading;
mod request;
pub mod review;
mod reviewed;
mod shelf;
pub mod submissions;

pub use opened::{OpenError, Opened, Phases};
pub use reading::{KeptLog, Read, read_again, timed};
pub use request::Request;
pub use shelf::{kept_folder, shelf, shelf_of};

use submissions::{Asked, Whole};

/// Reads a hub.
///
/// # Errors
/// When there is no hub to read. What is wrong inside it is in
/// [`Contents::diagnostics`](crate::hub::Contents::diagnostics) instead.
pub fn open(request: &Request) -> Result<Opened, OpenError> {
    Ok(reading::read(request)?.open())
}

/// Reads a hub's files, if there are any yet, and nothing of its history: who did what is not known
/// of it.
///
/// # Errors
/// See [`open()`].
pub fn open_files(request: &Request) -> Result<Opened, OpenError> {
    Ok(reading::read_files(request)?.open())
}

/// Reads a hub with what is proposed to it.
///
/// # Errors
/// See [`open()`].
pub fn open_with_submissions(request: &Request) -> Result<Opened, OpenError> {
    Ok(reading::read(request)?.open_with_submissions(request))
}

/// Reads a hub with everything that is proposed to it, whatever the site shows of it.
///
/// # Errors
/// See [`open()`].
pub fn open_whole(request: &Request) -> Result<Opened, OpenError> {
    Ok(reading::read(request)?.open_whole(request))
}

impl Read {
    /// The hub with what is proposed to it, as far as hub.yaml wants it on the site.
    pub fn open_with_submissions(self, request: &Request) -> Opened {
        submissions::open_with(self, request, &Asked::default(), Whole::AsShown)
    }

    /// The hub with everything that is proposed to it.
    pub fn open_whole(self, request: &Request) -> Opened {
        submissions::open_with(self, request, &Asked::default(), Whole::Everything)
    }
}
