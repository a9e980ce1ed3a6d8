//! The rule that put each person where they are on a page, in plain words.

use std::collections::{BTreeMap, BTreeSet};

use super::text::{counted, words};
use crate::config::CreditRules;
use crate::history::{Class, Commit, CommitIndex, Role};
use crate::hub::calls::Entry;
use crate::hub::credit::{Part, Revision, Standing, role_name};
use crate::hub::people::{PersonId, Visibility, shown};
use crate::hub::{Hub, Page};
use crate::paths::SourcePath;
use crate::privacy::shown_path;

mod undoing;

/// Commits that a sentence names before it counts the rest.
const NAMED: usize = 5;

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

/// A change with somebody's name on it.
struct Deed<'a> {
    revision: &'a Revision,
    capacity: Capacity<'a>,
    undone_by: Option<CommitIndex>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Capacity<'a> {
    Author,
    CoAuthor,
    /// By a file in `credits/`.
    Restored(&'a SourcePath),
}

/// Everything with somebody's name on it.
#[derive(Default)]
struct Deeds<'a> {
    changes: Vec<Deed<'a>>,
    roles: BTreeMap<Role, Vec<CommitIndex>>,
    /// Roles that files in `credits/` give, with those files.
    restored: BTreeMap<(&'a str, &'a SourcePath), Vec<CommitIndex>>,
    sign_offs: Vec<CommitIndex>,
    matter: Vec<String>,
}

/// Explains everybody on and off a page's byline.
pub(super) fn of_page(hub: &Hub, page: &Page) -> Told {
    let history = &hub.history;
    let undone_by = undoing::undone_by(history, &page.credit.revisions);
    let mut deeds: BTreeMap<PersonId, Deeds> = BTreeMap::new();
    let mut tools: BTreeMap<&str, Vec<CommitIndex>> = BTreeMap::new();
    let mut strangers: BTreeSet<CommitIndex> = BTreeSet::new();
    for (revision, undone_by) in page.credit.revisions.iter().zip(undone_by) {
        let index = revision.commit;
        let commit = history.commit(index);
        let mut seen = BTreeSet::new();
        let authors = commit.co_authors.iter().map(|id| (*id, Capacity::CoAuthor));
        for (id, capacity) in std::iter::once((commit.author, Capacity::Author)).chain(authors) {
            let person = hub.people.of_history(id);
            if seen.insert(person) {
                deeds.entry(person).or_default().changes.push(Deed {
                    revision,
                    capacity,
                    undone_by,
                });
            }
        }
        for (id, role) in &commit.roles {
            let person = hub.people.of_history(*id);
            deeds
                .entry(person)
                .or_default()
                .roles
                .entry(*role)
                .or_default()
                .push(index);
            seen.insert(person);
        }
        for restored in hub.overlay.of(commit) {
            let deeds = deeds.entry(restored.person).or_default();
            if !restored.is_author() {
                deeds
                    .restored
                    .entry((&restored.role, &restored.file))
                    .or_default()
                    .push(index);
                seen.insert(restored.person);
            } else if seen.insert(restored.person) {
                deeds.changes.push(Deed {
                    revision,
                    capacity: Capacity::Restored(&restored.file),
                    undone_by,
                });
            }
        }
        for sign_off in &commit.sign_offs {
            match sign_off.person.map(|id| hub.people.of_history(id)) {
                Some(person) if seen.insert(person) => {
                    deeds.entry(person).or_default().sign_offs.push(index)
                }
                Some(_) => {}
                None => {
                    strangers.insert(index);
                }
            }
        }
        for tool in &commit.tools {
            let commits = tools.entry(tool).or_default();
            if commits.last() != Some(&index) {
                commits.push(index);
            }
        }
    }
    for entry in &page.meta.credited {
        let Some(person) = hub.people.credited(&entry.who) else {
            continue;
        };
        let said = if entry.pinned {
            "front matter names them as author, which fixes their place in the byline".to_owned()
        } else {
            format!("front matter credits them with {}", shown(&entry.role))
        };
        deeds.entry(person).or_default().matter.push(said);
    }
    for (picture, index) in &page.credit.pictures {
        let commit = history.commit(*index);
        for author in commit.authors().map(|id| hub.people.of_history(id)) {
            deeds.entry(author).or_default().matter.push(format!(
                "added the picture {}: {}",
                shown(picture.file_name()),
                dated(commit)
            ));
        }
    }
    for (person, said) in reviews(hub, page) {
        deeds.entry(person).or_default().matter.push(said);
    }
    for part in page
        .credit
        .people
        .iter()
        .filter(|part| part.roles.iter().any(|role| role == "original"))
    {
        deeds
            .entry(part.person)
            .or_default()
            .matter
            .push(origins(page));
    }
    for call in hub
        .calls
        .all
        .iter()
        .filter(|_| !page.meta.implements.is_empty())
    {
        let is_here = |entry: &&Entry| {
            let mut pages = entry.implemented_by.iter();
            pages.any(|id| std::ptr::eq(hub.page(*id), page))
        };
        for entry in call.entries.iter().filter(is_here) {
            for person in &entry.people {
                let said = format!(
                    "had the idea that it carries out, {}/{}",
                    call.file.id, entry.id
                );
                deeds.entry(*person).or_default().matter.push(said);
            }
        }
    }
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

/// Reviews of a page that count.
fn reviews<'h>(hub: &'h Hub, page: &Page) -> impl Iterator<Item = (PersonId, String)> + 'h {
    let id = (!hub.reviews.is_empty()).then(|| hub.page_of(&page.source.path));
    let counted = id.flatten().map(|id| hub.reviews.counted(id));
    counted.into_iter().flatten().filter_map(|review| {
        let commit = hub.history.commit(review.commit?);
        let file = shown_path(&review.file.source.path);
        let said = format!("reviewed the page, by {file}: {}", dated(commit));
        Some((review.reviewer?, said))
    })
}

/// The pages that a page says it comes from.
fn origins(page: &Page) -> String {
    let names: Vec<String> = page
        .meta
        .ancestors()
        .map(|ancestor| format!("`{}`", shown(&ancestor.name.value)))
        .collect();
    format!(
        "front matter says that the page comes from {}",
        names.join(", ")
    )
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
            "named after the byline: helped without bringing text in earnest".to_owned()
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

/// What changes of a class are.
fn sentence(class: Class, count: usize) -> String {
    match class {
        Class::Create => "created the page".to_owned(),
        Class::Substantive => counted(count, "substantive change", "substantive changes"),
        Class::Minor => counted(count, "minor change", "minor changes"),
        Class::Media => counted(
            count,
            "change of pictures or other media",
            "changes of pictures or other media",
        ),
        Class::Import => format!(
            "{} (`Imported-from:`; the words are others')",
            counted(count, "import", "imports")
        ),
        Class::Bulk => counted(count, "bulk edit", "bulk edits"),
        Class::Revert => format!(
            "{} (takes others' changes out again, adds no text)",
            counted(count, "revert", "reverts")
        ),
        Class::Rename => format!(
            "{} (another path, the same text)",
            counted(count, "rename", "renames")
        ),
        Class::Merge => format!(
            "{} (git joined the branches by itself)",
            counted(count, "merge", "merges")
        ),
        Class::Bot => counted(count, "change by a program", "changes by a program"),
        Class::Unknown => {
            format!(
                "{} (the content is missing from this clone)",
                counted(
                    count,
                    "change whose size is not known",
                    "changes whose size is not known"
                )
            )
        }
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

fn dated(commit: &Commit) -> String {
    format!("{} {}", commit.id.short(), commit.authored.date())
}

/// The first few of some things, and how many there are besides.
fn listed<T>(things: &[T], say: impl Fn(&T) -> String) -> String {
    let mut said: Vec<String> = things.iter().take(NAMED).map(say).collect();
    if things.len() > NAMED {
        said.push(format!("and {} more", things.len() - NAMED));
    }
    said.join(", ")
}

fn trailer(role: Role) -> &'static str {
    match role {
        Role::Translation => "Translated-by",
        Role::Illustration => "Illustrated-by",
        Role::Review => "Reviewed-by",
        Role::Ideas => "Suggested-by",
        Role::Report => "Reported-by",
    }
}
