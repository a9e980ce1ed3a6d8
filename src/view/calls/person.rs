//! What somebody had to do with calls.

use serde::Serialize;

use crate::view::calls::entry::EntryView;
use crate::view::parts::LinkView;

/// What somebody sent to calls and judged, for their page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PersonCallsView {
    /// Their entries, the newest call first.
    pub entries: Vec<PersonEntry>,
    /// Calls whose entries they reviewed.
    pub judged: Vec<LinkView>,
    /// Calls whose tasks they answered, the newest first.
    pub answered: Vec<LinkView>,
    /// Calls that they run, the newest first.
    pub runs: Vec<LinkView>,
}

/// An entry of somebody's, with the call.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PersonEntry {
    /// The entry.
    pub entry: EntryView,
    /// The call.
    pub call: LinkView,
}
