//! Every call of a hub.

use std::sync::{Arc, OnceLock};

use crate::calls::{CallFile, Records};
use crate::history::Hands;
use crate::hub::calls::call::Call;
use crate::hub::calls::lists::ForgeLists;
use crate::hub::calls::part::Parts;
use crate::hub::calls::places::CallPlaces;
use crate::hub::calls::work::Work;
use crate::hub::linked::Linked;
use crate::hub::timeline::Timeline;

/// Every call of a hub.
#[derive(Default)]
pub struct Calls {
    /// The moment for which the hub was made, in seconds since 1970 UTC; `None` without history and
    /// without one that was given.
    pub(super) now: Option<i64>,
    /// The moment that was given.
    pub(super) given: Option<i64>,
    /// The latest date of any call that is not after that moment: two hubs with the same one are
    /// the same.
    pub as_of: Option<i64>,
    /// The calls that are published, by name.
    pub all: Vec<Call>,
    /// Where the list of calls and what belongs to it is.
    pub places: CallPlaces,
    /// Who took part in which of them.
    pub parts: Parts,
    /// What the forge says.
    pub(in crate::hub) lists: ForgeLists,
    /// The files.
    pub(super) records: Records,
    /// When the branch had what.
    pub timeline: Timeline,
    /// By which hands people were known.
    pub(super) hands: Hands,
    /// Whose work the pages are, once a vote asks for it.
    pub(super) work: OnceLock<Work>,
}

/// A file among the calls that is no call which is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unlisted<'c> {
    /// It says `draft: true`.
    Draft,
    /// It has the texts of this call in another language.
    Translation(&'c str),
}

impl Calls {
    /// The call of that name.
    pub fn get(&self, id: &str) -> Option<&Call> {
        self.all
            .binary_search_by(|call| call.file.id.as_str().cmp(id))
            .ok()
            .map(|at| &self.all[at])
    }

    /// What the file `calls/NAME.md` is, where it is no call that is published; `None` where nothing
    /// of that name can be read.
    pub fn unlisted(&self, name: &str) -> Option<Unlisted<'_>> {
        let path = format!("calls/{name}.md");
        let mut texts = self.records.texts.iter();
        if let Some(text) = texts.find(|text| text.source.path.as_str() == path) {
            return Some(Unlisted::Translation(&text.id));
        }
        let mut files = self.records.calls.iter();
        let file = files.find(|file| file.id == name)?;
        file.keys.draft.then_some(Unlisted::Draft)
    }

    /// The calls of a part of a hub, of which only the files are known.
    pub(in crate::hub) fn of_part(records: Records, places: CallPlaces, now: Option<i64>) -> Self {
        Self {
            given: now,
            places,
            records,
            ..Self::default()
        }
    }

    /// The files of the calls that are published, also in a part of a hub, which joins none.
    pub fn files(&self) -> impl Iterator<Item = &Arc<CallFile>> {
        let files = self.records.calls.iter();
        files.filter(|file| !file.keys.draft || self.places.of_call(&file.id).is_some())
    }

    /// Between which moments a hub is the same as at the one that was given: two dates of calls.
    pub fn between(&self) -> Option<(i64, i64)> {
        let now = self.given?;
        let files = self.all.iter().map(|call| &call.file);
        let edges = files.flat_map(|file| file.dates.edges().map(|(_, edge)| edge.at));
        let later = edges.filter(|at| *at > now).min();
        let from = self.as_of.unwrap_or(i64::MIN);
        Some((from, later.unwrap_or(i64::MAX)))
    }

    /// Whose work the pages are.
    pub(super) fn work(&self, hub: &Linked) -> &Work {
        self.work.get_or_init(|| Work::of(hub, &self.timeline))
    }

    /// Whether there is no call to show.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The moment for which the hub was made.
    pub fn now(&self) -> Option<i64> {
        self.now
    }

    /// The moment that was given for the present.
    pub fn given(&self) -> Option<i64> {
        self.given
    }

    /// Whether a moment has passed.
    pub fn is_past(&self, at: i64) -> bool {
        self.now.is_some_and(|now| now >= at)
    }
}
