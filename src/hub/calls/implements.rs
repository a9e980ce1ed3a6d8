//! Which pages carry out which entries.

use crate::diagnostic::Diagnostic;
use crate::fields::nearest;
use crate::hub::calls::all::Calls;
use crate::hub::implemented::parts;
use crate::hub::linked::Linked;
use crate::privacy::quoted;
use crate::rules::unknown_entry;

/// Tells entries which pages carry them out. Names that lead nowhere are told.
pub(super) fn connect(hub: &Linked, calls: &mut Calls, found: &mut Vec<Diagnostic>) {
    for (id, page) in hub.pages_with_ids() {
        for name in &page.meta.implements {
            let help = match parts(&name.value) {
                None => {
                    "Write the call and the entry: `implements: [clock/tide-clock]`.".to_owned()
                }
                Some((call, entry)) => {
                    let calls = &mut calls.all;
                    let at = calls.iter().position(|known| known.file.id == call);
                    let Some(at) = at else {
                        let ids: Vec<&str> =
                            calls.iter().map(|call| call.file.id.as_str()).collect();
                        found.push(unknown(page, name, near(&call, &ids, "call", "")));
                        continue;
                    };
                    let call = &mut calls[at];
                    if let Some(entry) = call.entries.iter_mut().find(|known| known.id == entry) {
                        if !entry.implemented_by.contains(&id) {
                            entry.implemented_by.push(id);
                        }
                        continue;
                    }
                    let ids: Vec<&str> =
                        call.entries.iter().map(|entry| entry.id.as_str()).collect();
                    near(&entry, &ids, "entry", &format!("{}/", call.file.id))
                }
            };
            found.push(unknown(page, name, help));
        }
    }
}

/// What to write instead of a name that leads nowhere.
fn near(name: &str, ids: &[&str], what: &str, before: &str) -> String {
    match nearest(name, ids) {
        Some(near) => format!("Did you mean the {what} `{before}{near}`?"),
        None => {
            "`commonweal calls` lists the calls, and `commonweal calls <call>` the entries of one."
                .to_owned()
        }
    }
}

fn unknown(
    page: &crate::hub::page::Page,
    name: &crate::hub::meta::At<String>,
    help: String,
) -> Diagnostic {
    Diagnostic::new(
        &unknown_entry::RULE,
        (&page.source.path, name.range.clone()),
        format!("there is no entry `{}`", quoted(&name.value)),
    )
    .why("Nobody is credited with the idea, and the entry does not lead to this page.")
    .help(help)
}
