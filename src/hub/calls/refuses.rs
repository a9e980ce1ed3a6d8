//! Why a call takes no entries.

use crate::calls::{CallFile, Moment};
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::entry::Entry;
use crate::hub::calls::state::State;

impl Calls {
    /// Why a call takes no entries at a moment, for a sentence that begins with its name; nothing
    /// where it takes them.
    pub fn refuses(&self, file: &CallFile, now: i64) -> Option<String> {
        let is_past = |moment: &Moment| now >= moment.at;
        let dates = &file.dates;
        let vote = dates.vote_closes.filter(|_| dates.closes.is_none());
        if file.keys.closed.is_some() {
            Some("was called off and takes no entries".to_owned())
        } else if file.keys.kind.is_drive() {
            Some(
                "is a drive: it asks for work on pages that are there, and takes no entries".into(),
            )
        } else if !file.takes_entries() {
            Some("asks for a yes or for objections, and takes no entries".to_owned())
        } else if let Some(closes) = dates.closes.filter(is_past) {
            Some(format!("took entries until {closes}"))
        } else if self.is_decided(&file.id) {
            Some("is decided and takes no entries".to_owned())
        } else if let Some(closes) = vote.filter(is_past) {
            Some(format!("took entries until its vote closed, {closes}"))
        } else {
            let opens = dates.opens.filter(|opens| !is_past(opens));
            opens.map(|opens| format!("takes entries from {opens}"))
        }
    }

    /// Whether a call is decided; of a part of a hub, whether there is a decision.
    fn is_decided(&self, id: &str) -> bool {
        match self.get(id) {
            Some(call) => matches!(call.state, State::Decided | State::Implemented),
            None => self.records.decisions.contains_key(id),
        }
    }
}

impl Call {
    /// Whether an entry came when the call was decided, which knows nothing of it.
    pub fn came_afterwards(&self, entry: &Entry) -> bool {
        let is_known = self.sealed_entry(&entry.id).is_some()
            || self
                .written()
                .is_some_and(|(_, decision)| decision.of_entry(&entry.id).is_some());
        let is_later = |place| entry.landed.is_none_or(|landed| landed > place);
        self.decided_at.is_some_and(is_later) && !is_known
    }
}
