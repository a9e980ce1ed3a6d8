//! Calls and entries by the names that people give, and what to say when nothing has such a name.

use super::{Failure, printable};
use crate::calls::Moment;
use crate::fields::nearest;
use crate::hub::calls::Entry;
use crate::hub::{Call, Hub};

/// The call of that name.
pub(crate) fn call<'h>(hub: &'h Hub, id: &str) -> Result<&'h Call, Failure> {
    hub.calls.get(id).ok_or_else(|| {
        let ids: Vec<&str> = hub
            .calls
            .all
            .iter()
            .map(|call| call.file.id.as_str())
            .collect();
        let is_draft = hub.sources.text(&format!("calls/{id}.md")).is_some();
        let hint = match nearest(id, &ids) {
            _ if is_draft => "It is a draft: take `draft: true` out of its file.".to_owned(),
            Some(near) => format!("Did you mean `{near}`?"),
            None if ids.is_empty() => {
                "The hub has no calls: `commonweal new call` writes one.".to_owned()
            }
            None => "`commonweal calls` lists them all.".to_owned(),
        };
        Failure::new(format!("there is no call `{id}`"), hint)
    })
}

/// The entry of that name.
pub(crate) fn entry<'c>(call: &'c Call, id: &str) -> Result<&'c Entry, Failure> {
    call.entry(id).ok_or_else(|| {
        let ids: Vec<&str> = call.entries.iter().map(|entry| entry.id.as_str()).collect();
        let hint = match nearest(id, &ids) {
            Some(near) => format!("Did you mean `{near}`?"),
            None if ids.is_empty() => "Nothing was sent yet.".to_owned(),
            None => format!("`commonweal calls {}` lists them.", call.file.id),
        };
        let message = format!("`{}` has no entry `{id}`", call.file.id);
        Failure::new(message, hint)
    })
}

/// Which dates something is taken between.
pub(crate) struct Window {
    /// What is taken: `entries`, `ballots`.
    pub(crate) what: &'static str,
    /// From when.
    pub(crate) opens: Option<Moment>,
    /// Until when.
    pub(crate) closes: Option<Moment>,
}

/// Warns of what is not taken at the moment that the hub is made for.
pub(crate) fn warn_unless_open(hub: &Hub, call: &Call, window: &Window) {
    let (id, what) = (&call.file.id, window.what);
    let is_past = |at: &Moment| hub.calls.is_past(at.at);
    let told = if call.file.keys.closed.is_some() {
        format!("`{id}` was called off and takes no {what}")
    } else if let Some(closes) = window.closes.filter(is_past) {
        format!("`{id}` took {what} until {closes}")
    } else if let Some(opens) = window.opens.filter(|opens| !is_past(opens)) {
        format!("`{id}` takes {what} from {opens}")
    } else {
        return;
    };
    let now = hub.calls.now().map_or_else(
        || "no commit says what time it is".to_owned(),
        |now| format!("now is {}", Moment::utc(now)),
    );
    anstream::eprintln!(
        "warning: {}; {now} (`--now` says another time)",
        printable(&told)
    );
}
