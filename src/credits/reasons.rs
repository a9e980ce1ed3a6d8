//! The rule that put each person where they are on a page, in plain words.

use std::collections::BTreeMap;

use super::text::{counted, words};
use crate::config::CreditRules;
use crate::history::{Class, CommitIndex};
use crate::hub::credit::{Part, Standing, role_name};
use crate::hub::people::{PersonId, Visibility};
use crate::hub::{Hub, Page};
use crate::privacy::{shown, shown_path};

mod deeds;
mod phrases;
mod undoing;

use deeds::{Capacity, Deed, Deeds, Found};
use phrases::{dated, listed, sentence, trailer};

/// What is told about a page's people.
#[derive(Default)]
pub(super) struct Told {
    /// Everybody on a commit of the page or in its front matter, hidden people too.
    pub people: BTreeMap<PersonId, Vec<String>>,
    /// Programs that helped.
    pub tools: Vec<String>,
    /// What concerns nobody in particular.
    pub notes: Vec<String>,
}

/// Explains everybody on and off a page's byline.
pub(super) fn of_page(hub: &Hub, page: &Page) -> Told {
    let Found {
        people: deeds,
        tools,
        strangers,
    } = Found::of_page(hub, page);
    let parts: BTreeMap<PersonId, &Part> = page
        .credit
        .people
        .iter()
        .map(|part| (part.person, part))
        .collect();
    let today: u64 = page.credit.people.iter().map(|part| part.words).sum();
    let people = deeds
        .iter()
        .map(|(id, deeds)| (*id, reasons(hub, *id, deeds, parts.get(id).copied(), today)))
        .collect();
    let tools = tools
        .iter()
        .filter(|(tool, _)| !names_somebody_hidden(hub, tool));
    let tools = tools
        .map(|(tool, commits)| {
            format!(
                "{tool} ({})",
                listed(commits, |index| dated(hub.history.commit(*index)))
            )
        })
        .collect();
    let strangers: Vec<CommitIndex> = strangers.into_iter().collect();
    let mut notes = Vec::new();
    if !strangers.is_empty() {
        let commits = listed(&strangers, |index| dated(hub.history.commit(*index)));
        notes.push(format!(
            "signed off by somebody who is on no commit, which gives no credit: {commits}"
        ));
    }
    Told {
        people,
        tools,
        notes,
    }
}

/// A name that a message gives to a tool may be that of somebody who is not to be named.
fn names_somebody_hidden(hub: &Hub, name: &str) -> bool {
    let hidden = hub
        .people
        .all
        .iter()
        .filter(|person| person.visibility == Visibility::Hidden);
    hidden
        .filter_map(|person| person.history)
        .any(|id| hub.history.person(id).has_name(name))
}

fn reasons(hub: &Hub, id: PersonId, deeds: &Deeds, part: Option<&Part>, today: u64) -> Vec<String> {
    let rules = &hub.config.credit;
    let mut out = vec![verdict(hub, id, deeds, part)];
    if let Some(part) = part.filter(|part| part.words > 0) {
        let share = part
            .share
            .map_or_else(String::new, |share| format!(", about {share} %"));
        out.push(format!(
            "theirs: {} of today's {} words{share}",
            words(part.words),
            words(today)
        ));
    }
    out.extend(deeds.matter.iter().cloned());
    for class in Class::ALL {
        let of_class: Vec<&Deed> = deeds
            .changes
            .iter()
            .filter(|deed| deed.revision.class == class && !deed.revision.undone)
            .collect();
        if !of_class.is_empty() {
            out.push(format!(
                "{}: {}",
                sentence(class, of_class.len()),
                listed(&of_class, |deed| change(hub, deed, rules))
            ));
        }
    }
    let undone: Vec<&Deed> = deeds
        .changes
        .iter()
        .filter(|deed| deed.revision.undone)
        .collect();
    if !undone.is_empty() {
        let what = counted(
            undone.len(),
            "change that was undone and earns nothing",
            "changes that were undone and earn nothing",
        );
        out.push(format!(
            "{what}: {}",
            listed(&undone, |deed| change(hub, deed, rules))
        ));
    }
    for (role, commits) in &deeds.roles {
        let commits = listed(commits, |index| dated(hub.history.commit(*index)));
        out.push(format!(
            "{}, by a `{}` trailer: {commits}",
            role_name(*role),
            trailer(*role)
        ));
    }
    for ((role, file), commits) in &deeds.restored {
        out.push(format!(
            "{role}, restored by {}: {}",
            shown_path(file),
            listed(commits, |index| dated(hub.history.commit(*index)))
        ));
    }
    if !deeds.sign_offs.is_empty() {
        let commits = listed(&deeds.sign_offs, |index| dated(hub.history.commit(*index)));
        out.push(format!(
            "only signed off, which certifies and gives no authorship: {commits}"
        ));
    }
    out
}

/// The rule behind somebody's standing.
fn verdict(hub: &Hub, id: PersonId, deeds: &Deeds, part: Option<&Part>) -> String {
    if hub.people.get(id).bot {
        return format!("in the history only: a program ({})", why_bot(hub, id));
    }
    match part.map(|part| part.standing) {
        Some(Standing::Pinned) => "in the byline: pinned, before everybody else".to_owned(),
        Some(Standing::Creator) => "in the byline: wrote the page's first text".to_owned(),
        Some(Standing::Author) => match deeds.changes.iter().any(|deed| deed.revision.is_work()) {
            true => "in the byline: wrote a good part of the text".to_owned(),
            false => "in the byline: credited with text or a translation".to_owned(),
        },
        Some(Standing::Original) => {
            "in the byline: wrote the page that this one was translated or taken from".to_owned()
        }
        Some(Standing::Contributor) => {
            "named after the byline: helped, but wrote little or no text".to_owned()
        }
        Some(Standing::Mentioned | Standing::Bot) => {
            "in the history only: nothing of this earns credit".to_owned()
        }
        None => "nothing of this earns credit".to_owned(),
    }
}

fn why_bot(hub: &Hub, id: PersonId) -> String {
    let person = hub.people.get(id);
    let identity = person.history.map(|id| hub.history.person(id));
    let listed = hub.config.credit.bots.iter().find(|bot| {
        let bot = bot.trim();
        let login = bot.trim_start_matches('@');
        person.key.eq_ignore_ascii_case(bot)
            || identity.is_some_and(|identity| {
                identity.has_name(bot) || identity.has_login("", login) || identity.has_address(bot)
            })
    });
    match listed {
        Some(_) => "credit.bots in hub.yaml lists it".to_owned(),
        None if identity.is_some_and(|identity| !identity.proven_bot) => {
            "its name is a program's".to_owned()
        }
        None => "its account or address is a program's".to_owned(),
    }
}

/// `abc1234 2026-03-01 +120 −4 words (co-author)`
fn change(hub: &Hub, deed: &Deed, rules: &CreditRules) -> String {
    let commit = hub.history.commit(deed.revision.commit);
    let mut text = dated(commit);
    if let Some(counts) = deed.revision.words {
        text.push_str(&format!(" +{} −{} words", counts.added, counts.removed));
    }
    let mut marks = Vec::new();
    match deed.capacity {
        Capacity::Author => {}
        Capacity::CoAuthor => marks.push("co-author".to_owned()),
        Capacity::Restored(file) => {
            marks.push(format!("co-author, restored by {}", shown_path(file)))
        }
    }
    match deed.revision.class {
        Class::Bulk if commit.marks.bulk => marks.push("marked as bulk".to_owned()),
        Class::Bulk => marks.push(format!(
            "{} pages, more than credit.bulk.pages = {}",
            commit.edited, rules.bulk.pages
        )),
        Class::Minor if commit.marks.minor => marks.push("marked as minor".to_owned()),
        Class::Minor => marks.push(format!(
            "fewer than {} words and {} % of the page",
            rules.minor.words,
            rules.minor.share * 100.0
        )),
        Class::Import => marks.extend(
            commit
                .marks
                .imported_from
                .as_ref()
                .map(|from| format!("from {}", shown(from))),
        ),
        _ => {}
    }
    if let Some(by) = deed.undone_by {
        marks.push(format!("undone by {}", hub.history.commit(by).id.short()));
    }
    if !marks.is_empty() {
        text.push_str(&format!(" ({})", marks.join("; ")));
    }
    text
}
