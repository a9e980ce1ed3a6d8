//! Calls, entries and pages by the names that people give, and what to say when nothing has such a name.

use super::{Failure, printable};
use crate::calls::Moment;
use crate::calls::kind::CallKind;
use crate::fields::nearest;
use crate::hub::calls::{Entry, Unlisted};
use crate::hub::lookup::NotOne;
use crate::hub::{Call, Hub, PageId};

/// The call of that name.
pub(crate) fn call<'h>(hub: &'h Hub, id: &str) -> Result<&'h Call, Failure> {
    hub.calls.get(id).ok_or_else(|| {
        let ids: Vec<&str> = hub
            .calls
            .all
            .iter()
            .map(|call| call.file.id.as_str())
            .collect();
        let is_file = hub.sources.text(&format!("calls/{id}.md")).is_some();
        let hint = match (hub.calls.unlisted(id), nearest(id, &ids)) {
            (Some(Unlisted::Draft), _) => {
                "It is a draft: take `draft: true` out of its file.".to_owned()
            }
            (Some(Unlisted::Translation(call)), _) => {
                format!("That file is a translation of the call `{call}`: name that one.")
            }
            (None, _) if is_file => {
                format!(
                    "The file calls/{id}.md is there and is no call: `commonweal check` says why."
                )
            }
            (None, Some(near)) => format!("Did you mean `{near}`?"),
            (None, None) if ids.is_empty() => {
                "The hub has no calls: `commonweal new call` writes one.".to_owned()
            }
            (None, None) => "`commonweal calls` lists them all.".to_owned(),
        };
        Failure::new(format!("there is no call `{id}`"), hint)
    })
}

/// A call that takes entries, which can be sealed and decided.
pub(crate) fn with_entries(call: &Call) -> Result<&Call, Failure> {
    match call.file.keys.kind {
        kind if kind.takes_entries() => Ok(call),
        CallKind::Tasks => Err(Failure::new(
            format!(
                "`{}` is a batch of tasks: it has answers and no entries",
                call.file.id
            ),
            format!("`commonweal new answer {}` answers them.", call.file.id),
        )),
        _ => Err(Failure::new(
            format!("`{}` is a drive: it has no entries", call.file.id),
            format!(
                "`commonweal calls {}` says what is done and what is left.",
                call.file.id
            ),
        )),
    }
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

/// The page that somebody means.
pub(crate) fn page(hub: &Hub, name: &str) -> Result<PageId, Failure> {
    hub.look_up(name).map_err(|why| match why {
        NotOne::Several(pages) => {
            let paths: Vec<&str> = pages
                .iter()
                .map(|id| hub.page(*id).source.path.as_str())
                .collect();
            Failure::new(
                format!("`{name}` is the name of {} pages", pages.len()),
                format!("Give the path of one of them: {}.", paths.join(", ")),
            )
        }
        NotOne::None(Some(meant)) => {
            let page = hub.page(meant);
            Failure::new(
                format!("there is no page `{name}`"),
                format!("Did you mean `{}` ({})?", page.title, page.source.path),
            )
        }
        NotOne::None(None) => Failure::new(
            format!("there is no page `{name}`"),
            "Give its path in the repository, its address on the site, or its title.",
        ),
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
    warn(hub, &told);
}

/// Warns that a call takes no entries at the moment that the hub is made for.
pub(crate) fn warn_unless_taken(hub: &Hub, call: &Call) {
    let now = hub.calls.now().unwrap_or(i64::MIN);
    if let Some(why) = hub.calls.refuses(&call.file, now) {
        warn(hub, &format!("`{}` {why}", call.file.id));
    }
}

fn warn(hub: &Hub, told: &str) {
    let now = hub.calls.now().map_or_else(
        || "no commit says what time it is".to_owned(),
        |now| format!("now is {}", Moment::utc(now)),
    );
    anstream::eprintln!(
        "warning: {}; {now} (`--now` says another time)",
        printable(told)
    );
}
