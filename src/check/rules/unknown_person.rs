//! People that nobody knows.

use std::ops::Range;

use crate::check::quote::quoted;
use crate::check::run::{Check, Run};
use crate::check::suggest::Budget;
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::people::Person;
use crate::hub::{Hub, Page, Target};
use crate::markdown::LinkKind;

/// The rule.
pub static RULE: Rule = Rule {
    name: "unknown-person",
    severity: Severity::Warning,
    summary: "`[[@name]]`, `who: name` or the `by` of an attestation names nobody that the hub knows.",
    docs: Docs {
        why: "A name that the hub does not know leads to no page and gives nobody credit. It is \
              only looked for where people have profiles in `contributors/`; a full name such as \
              `who: Bo Ito` needs no profile.",
        bad: "contributors: [{ who: bq, role: review }]",
        good: "contributors: [{ who: bo, role: review }]",
        remedy: "Correct the key, write the person's full name instead, or add a profile with `commonweal new contributor`.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    // Without profiles there are no keys that anybody could know.
    if hub.people.all.iter().all(|person| person.profile.is_none()) {
        return;
    }
    let mut keys = None;
    let budget = Budget::default();
    let mut tell = |page: &Page, range: Range<usize>, name: &str, what: &str| {
        let finding = Diagnostic::new(
            &RULE,
            (&page.source.path, range),
            format!("{what} `{}`, whom this hub does not know", quoted(name)),
        )
        .why("It leads to no page, and gives nobody credit.");
        let keys: &Vec<String> = keys.get_or_insert_with(|| keys_of(hub));
        found.push(match budget.nearest(name, keys.iter().map(String::as_str)) {
            Some(key) => finding.help(format!("Did you mean `{}`?", quoted(key))),
            None => finding.help("Write the name of a file in `contributors/` without `.md`, or the person's full name."),
        });
    };
    for (id, page) in hub.pages_with_ids() {
        for link in page
            .facts
            .links
            .iter()
            .filter(|link| link.kind == LinkKind::Wiki && link.target.contains('@'))
        {
            if let Target::Missing { title, .. } = hub.resolve(id, link)
                && let Some(name) = title.strip_prefix('@')
            {
                tell(page, link.range.clone(), name, "this link is to");
            }
        }
        for credited in &page.meta.credited {
            if let (Some(range), Some(name)) = (&credited.reference, &credited.who.name)
                && is_key(name)
                && hub
                    .people
                    .credited(&credited.who)
                    .is_none_or(|person| is_only_named(hub.people.get(person)))
            {
                tell(page, range.clone(), name, "`who` names");
            }
        }
        if let Some(attestation) = &page.meta.attestation
            && let Some(by) = &attestation.by
            && hub
                .people
                .named(by)
                .is_none_or(|person| is_only_named(hub.people.get(person)))
        {
            tell(page, attestation.range.clone(), by, "`by` names");
        }
    }
}

/// Somebody whom nothing but front matter names.
fn is_only_named(person: &Person) -> bool {
    person.profile.is_none() && person.history.is_none()
}

/// Whether a word is written as keys are, and not as names: in small letters, in one piece.
fn is_key(name: &str) -> bool {
    !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.'))
}

/// The keys of those who may be named.
fn keys_of(hub: &Hub) -> Vec<String> {
    hub.people
        .all
        .iter()
        .filter(|person| person.is_shown() && !is_only_named(person))
        .map(|person| person.key.clone())
        .collect()
}
