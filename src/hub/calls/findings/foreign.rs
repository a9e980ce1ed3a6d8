//! What somebody else made of entries before their call closed: told until it is decided, or until one
//! of their people touches them again and so agrees.

use super::words::name;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::hub::calls::all::Calls;
use crate::hub::calls::call::Call;
use crate::hub::calls::touch::Touch;
use crate::hub::ids::PersonId;
use crate::hub::linked::Linked;
use crate::rules::foreign_record;

/// What others than their people did to the entries of a call. Once it has closed, of the rest
/// nothing is told: what is left of the entry is what is judged.
pub(super) fn of_call(hub: &Linked, calls: &Calls, call: &Call, found: &mut Vec<Diagnostic>) {
    let is_closed = call.closed(calls.now()).is_some();
    // Pages that can be sent at any time go on as pages.
    let is_endless = call.file.dates.closes.is_none();
    let is_over = is_closed || is_endless || call.written().is_some();
    let told = call.touched.iter().filter(|it| !is_over || it.is_grave);
    found.extend(told.map(|touch| match is_closed {
        false => open(hub, call, touch),
        true => closed(hub, call, touch),
    }));
}

/// The same for those who decide.
pub(in crate::hub) fn touched(hub: &Linked, call: &Call) -> Vec<String> {
    let told = call.touched.iter().map(|touch| {
        let author = name(hub, touch.author);
        format!(
            "{}: {author} {}, and its people did not",
            touch.path, touch.what
        )
    });
    told.collect()
}

fn finding(hub: &Linked, call: &Call, touch: &Touch, when: &str) -> Diagnostic {
    let place = Place {
        path: touch.path.as_str().to_owned(),
        range: None,
    };
    let message = format!(
        "{} {} of \"{}\"{when}, and its people did not",
        name(hub, touch.author),
        touch.what,
        call.file.title()
    );
    Diagnostic::new(&foreign_record::RULE, place, message)
}

/// While it can still be taken back.
fn open(hub: &Linked, call: &Call, touch: &Touch) -> Diagnostic {
    // Those who look after the hub put commas right, and that is told, too.
    let is_tended = !touch.is_grave && is_of_hub(hub, call, touch.author);
    let severity = match is_tended || call.written().is_some() {
        true => Severity::Info,
        false => Severity::Warning,
    };
    finding(hub, call, touch, "")
        .severity(severity)
        .why("What people send to a call is theirs, and until it closes nothing keeps what was there. Those who run the call change nothing in silence either.")
        .help("Take the change back with git. One of its people agrees by a commit of their own to the page; if it had to go, say so in `updates:` of the call.")
}

/// When the call has closed, and what was made of the entry is what is judged.
fn closed(hub: &Linked, call: &Call, touch: &Touch) -> Diagnostic {
    let severity = match call.written() {
        Some(_) => Severity::Info,
        None => Severity::Warning,
    };
    finding(hub, call, touch, " before it closed")
        .severity(severity)
        .why("The entry is judged as it was when the call closed, and that is what somebody else made of it.")
        .help("Those who decide look at what it was (`git log -p` of the file shows it), and say in the decision what they make of it: under `overrides:`, with a reason.")
}

/// Whether somebody runs the call, or is named in hub.yaml as looking after files of the hub.
fn is_of_hub(hub: &Linked, call: &Call, person: PersonId) -> bool {
    let protected = hub.config.protected.iter();
    let mut maintainers = protected.flat_map(|protected| &protected.maintainers);
    let key = &hub.people.get(person).key;
    call.people.contains(&person) || maintainers.any(|name| name == key)
}
