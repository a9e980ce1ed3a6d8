//! People whom a change names as authors of pages that are there already.

use std::collections::BTreeSet;

use crate::check::change::{Change, PageEdit};
use crate::check::quote::list_of;
use crate::check::run::{Check, Run};
use crate::check::who;
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::hub::credit::{BYLINE, Part, Standing};
use crate::hub::people::PersonId;
use crate::hub::{Hub, Page};

/// The rule.
pub static RULE: Rule = Rule {
    name: "byline-change",
    severity: Severity::Warning,
    summary: "A change names people as authors of an existing page of which they wrote nothing.",
    docs: Docs {
        why: r#"People in `authors` come first, and a byline has room for few: those who wrote the page may drop out of it, and people are named who were never asked. It is right when the page took over a text of theirs, or when they wrote it elsewhere. Checked with `--base`."#,
        bad: r#"content/tides.md, written by Ada and Bo, in a change by Mallory

authors: [Somebody Famous]"#,
        good: r#"content/tides.md without `authors`: git knows who wrote it"#,
        remedy: r#"Take the names out, or say in the pull request what each of them wrote. A `Co-authored-by` line in the message of a commit names those who wrote with you."#,
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Change(run)],
};

/// Most people who are named.
const NAMES: usize = 10;

fn run(change: &Change, found: &mut Vec<Diagnostic>) {
    found.extend(change.pages.iter().filter_map(|edit| judge(change, edit)));
}

fn judge(change: &Change, edit: &PageEdit) -> Option<Diagnostic> {
    let (page, before) = (change.hub.page(edit.page?), edit.before.as_ref()?);
    let hub = change.hub;
    let was_named: BTreeSet<(PersonId, bool)> = before
        .meta
        .credited
        .iter()
        .filter_map(|entry| Some((hub.people.find(&hub.history, &entry.who)?, entry.pinned)))
        .collect();
    let new = named_anew(hub, page, &was_named);
    let pushed = pushed_out(page, &was_named);
    let place = page.meta.credited.iter().find(|entry| {
        let person = hub.people.credited(&entry.who);
        person.is_some_and(|person| new.contains(&person))
    });
    let range = place
        .or(page.meta.credited.first())
        .map_or(0..0, |entry| entry.range.clone());
    let names = |people: &[PersonId]| {
        list_of(
            people.iter().map(|person| who::called(change, *person)),
            NAMES,
        )
    };
    let message = match (new.is_empty(), pushed.is_empty()) {
        (true, true) => return None,
        (false, true) => format!(
            "this change credits {}, who wrote nothing of this page",
            names(&new)
        ),
        (true, false) => format!(
            "this change sets who comes first in the byline, which no longer names {}",
            names(&pushed)
        ),
        (false, false) => format!(
            "this change credits {}, who wrote nothing of this page; its byline no longer names {}",
            names(&new),
            names(&pushed)
        ),
    };
    Some(
        Diagnostic::new(&RULE, (&page.source.path, range), message)
            .why("A byline has room for few. Credit belongs to those who wrote the page; nobody should be named for work that they did not do.")
            .help("Take the names out of the front matter, or say in the pull request what each of them wrote. A maintainer asks them."),
    )
}

/// Those whom front matter names now, and who have no part in the page besides.
fn named_anew(hub: &Hub, page: &Page, was_named: &BTreeSet<(PersonId, bool)>) -> Vec<PersonId> {
    let named: BTreeSet<PersonId> = page
        .meta
        .credited
        .iter()
        .filter_map(|entry| hub.people.credited(&entry.who))
        .collect();
    let is_new = |part: &&Part| {
        let is_pinned = part.standing == Standing::Pinned;
        // Who has a commit on the page, or words in it, is no surprise there.
        named.contains(&part.person)
            && part.active.is_none()
            && part.words == 0
            && !was_named.contains(&(part.person, is_pinned))
            && part.standing != Standing::Original
    };
    let people = page.credit.people.iter().filter(is_new);
    people.map(|part| part.person).collect()
}

/// Those who wrote the page and have no place in the byline since others are pinned there.
fn pushed_out(page: &Page, was_named: &BTreeSet<(PersonId, bool)>) -> Vec<PersonId> {
    let pinned_now = |part: &Part| {
        part.standing == Standing::Pinned && !was_named.contains(&(part.person, true))
    };
    if !page.credit.byline().any(pinned_now) {
        return Vec::new();
    }
    page.credit
        .byline()
        .skip(BYLINE)
        .filter(|part| part.standing != Standing::Pinned && part.changes > 0)
        .map(|part| part.person)
        .collect()
}
