//! People whom a squash merge left out.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::quote::{list, quoted};
use crate::check::run::{Check, Run};
use crate::diagnostic::{Diagnostic, Docs, Rule, Severity};
use crate::history::{CommitIndex, Lost, Named, PersonSpec};
use crate::hub::credit::Standing;
use crate::hub::names::fold;
use crate::hub::people::{PersonId, Visibility};
use crate::hub::{Hub, PageId};
use crate::yaml::scalar;

/// The rule.
pub static RULE: Rule = Rule {
    name: "lost-credit",
    severity: Severity::Warning,
    summary: "A squash merge left out somebody who wrote commits of the pull request.",
    docs: Docs {
        why: "A squash keeps one author. The others are credited when its message names them in `Co-authored-by` trailers; when it does not, their work is \
              published under somebody else's name. The rule compares each squash with the request's own commits, which are there after \
              `git fetch origin 'refs/pull/*/head:refs/pull/*/head'` (GitLab: `refs/merge-requests/*/head`). Programs, commits younger than the squash and \
              commits that touched none of its files do not count, nor do people who asked not to be named.",
        bad: "commit 1f2e3d4\nAuthor: Ada <ada@tide.example>\n\n    Strandline: a list to tick off (#12)\n\n(pull request 12 has commits by Ada and by mossfoot)",
        good: "credits/12.yaml\npeople: [{ who: mossfoot, role: content }]",
        remedy: "Add the file that the finding gives: it credits them for what the request brought, without rewriting history. While the squash is the newest commit \
                 and nobody has it yet, `git commit --amend` can name them in its message instead; the command in the finding prints the trailer, with the \
                 address, on your own machine.",
    },
};

pub(super) static CHECK: Check = Check {
    rule: &RULE,
    run: &[Run::Hub(run)],
};

fn run(hub: &Hub, found: &mut Vec<Diagnostic>) {
    let mut by_commit: BTreeMap<CommitIndex, Vec<&Lost>> = BTreeMap::new();
    for lost in &hub.history.lost {
        if !is_hidden(hub, lost) && !is_restored(hub, lost) && !is_named(hub, lost) {
            by_commit.entry(lost.commit).or_default().push(lost);
        }
    }
    if by_commit.is_empty() {
        return;
    }
    let changed: BTreeMap<CommitIndex, &[PageId]> = hub
        .changes
        .iter()
        .filter(|(commit, _)| by_commit.contains_key(commit))
        .map(|(commit, pages)| (*commit, pages.as_slice()))
        .collect();
    for (commit, lost) in by_commit {
        // Nobody loses credit on a page that is gone. Of several, the first is told that one of
        // them wrote on.
        let pages: Vec<PageId> = changed
            .get(&commit)
            .copied()
            .unwrap_or_default()
            .iter()
            .copied()
            .filter(|page| !is_emptied(hub, *page, commit))
            .collect();
        let lost: Vec<&Lost> = lost
            .into_iter()
            .filter(|lost| !is_credited(hub, &pages, lost))
            .collect();
        let wrote_on = |page: &&PageId| {
            lost.iter()
                .any(|lost| lost.touched.contains(&hub.page(**page).source.path))
        };
        if lost.is_empty() {
            continue;
        }
        if let Some(page) = pages.iter().find(wrote_on).or(pages.first()) {
            found.push(finding(hub, *page, commit, &lost));
        }
    }
}

/// Who somebody is in the hub: also those whom only their profile makes known.
fn who(hub: &Hub, lost: &Lost) -> Option<PersonId> {
    let known = lost.person.map(|id| hub.people.of_history(id));
    known
        .or_else(|| hub.people.named(lost.profile.as_deref()?))
        .or_else(|| hub.people.named(&lost.name))
}

fn is_hidden(hub: &Hub, lost: &Lost) -> bool {
    who(hub, lost).is_some_and(|id| hub.people.get(id).visibility == Visibility::Hidden)
}

/// Whether a file gives the credit back to them, or to somebody of their name: a name that two
/// addresses share leads to a person of its own.
fn is_restored(hub: &Hub, lost: &Lost) -> bool {
    let id = who(hub, lost);
    let shown = id.map_or(lost.name.as_str(), |id| &hub.people.get(id).name);
    let is_it = |person| Some(person) == id || fold(&hub.people.get(person).name) == fold(shown);
    hub.overlay
        .of(hub.history.commit(lost.commit))
        .iter()
        .any(|restored| is_it(restored.person))
}

/// Whether the squash names somebody whom the hub or the history knows by the same name: who has
/// two addresses is one person to readers.
fn is_named(hub: &Hub, lost: &Lost) -> bool {
    let squash = hub.history.commit(lost.commit);
    let shown = who(hub, lost).map_or(lost.name.as_str(), |id| &hub.people.get(id).name);
    let is_it = |id| {
        let (person, identity) = (
            hub.people.get(hub.people.of_history(id)),
            hub.history.person(id),
        );
        let is_called = |name: &str| {
            fold(&person.name) == fold(name)
                || identity.has_name(name)
                || identity.has_login("", name)
        };
        is_called(&lost.name) || is_called(shown)
    };
    squash
        .authors()
        .chain(squash.roles.iter().map(|(person, _)| *person))
        .any(is_it)
}

/// Whether a page that had a text after a commit has a line or two left, such as where it went:
/// what was written then is nowhere.
fn is_emptied(hub: &Hub, page: PageId, commit: CommitIndex) -> bool {
    const LINES: usize = 25;
    const TEXT: u32 = 100;
    let page = hub.page(page);
    let then = page
        .credit
        .revisions
        .iter()
        .find(|revision| revision.commit == commit)
        .and_then(|revision| revision.words);
    page.facts.words < LINES && then.is_some_and(|words| words.total >= TEXT)
}

/// Whether the front matter of every page that they wrote on names somebody of their name as
/// author.
fn is_credited(hub: &Hub, pages: &[PageId], lost: &Lost) -> bool {
    let shown = fold(who(hub, lost).map_or(lost.name.as_str(), |id| &hub.people.get(id).name));
    let wrote_on = |page: &&PageId| lost.touched.contains(&hub.page(**page).source.path);
    let names = |page: &PageId| {
        let people = &hub.page(*page).credit.people;
        people.iter().any(|part| {
            part.standing == Standing::Pinned && fold(&hub.people.get(part.person).name) == shown
        })
    };
    let mut own = pages.iter().filter(wrote_on).peekable();
    own.peek().is_some() && own.all(names)
}

/// The name to show.
fn name(hub: &Hub, lost: &Lost) -> String {
    quoted(who(hub, lost).map_or(&lost.name, |id| &hub.people.get(id).name))
}

fn finding(hub: &Hub, page: PageId, commit: CommitIndex, lost: &[&Lost]) -> Diagnostic {
    let squash = hub.history.commit(commit);
    let number = lost.first().map_or(0, |lost| lost.number);
    let names: Vec<String> = lost.iter().map(|lost| name(hub, lost)).collect();
    let message = format!(
        "commit {} “{}” leaves out {}, who wrote commits of pull request {number}",
        squash.id.short(),
        quoted(&squash.subject),
        list(&names)
    );
    let people: Vec<String> = lost
        .iter()
        .map(|lost| {
            format!(
                "{{ who: {}, role: content }}",
                scalar(&reference(hub, lost))
            )
        })
        .collect();
    let file = format!("credits/{number}.yaml");
    let verb = if hub.sources.text(&file).is_some() {
        "Add to"
    } else {
        "Make"
    };
    let mut help = format!(
        "{verb} the file `{file}`: `people: [{}]`.",
        people.join(", ")
    );
    let of = |how: Named| -> BTreeSet<String> {
        lost.iter()
            .filter(|lost| lost.named == how)
            .map(|lost| lost.witness.short())
            .collect()
    };
    let commands: Vec<String> = [
        (of(Named::Author), "Co-authored-by: %an <%ae>", ""),
        // Squashes leave trailers in the middle of a message, where git knows none.
        (of(Named::CoAuthor), "%B", " | grep -i '^ *co-authored-by:'"),
    ]
    .into_iter()
    .filter(|(witnesses, ..)| !witnesses.is_empty())
    .map(|(witnesses, format, search)| {
        format!(
            "`git show -s --format='{format}' {}{search}`",
            witnesses.into_iter().collect::<Vec<_>>().join(" ")
        )
    })
    .collect();
    let verb = if commands.len() == 1 {
        "prints"
    } else {
        "print"
    };
    help.push_str(&format!(
        " {} {verb} what the squash's message lacks.",
        commands.join(" and ")
    ));
    Diagnostic::new(&RULE, &hub.page(page).source.path, message)
        .about(squash.id)
        .why("A squash keeps one author; whoever its message does not name gets no credit for the text that they wrote.")
        .help(help)
}

/// What names somebody in a file: their profile, else their account, else their name; the first
/// that is read as them.
fn reference(hub: &Hub, lost: &Lost) -> String {
    let id = who(hub, lost);
    let person = id.map(|id| hub.people.get(id));
    let profile = person
        .filter(|person| person.profile.is_some())
        .map(|person| person.key.clone());
    let known = lost
        .person
        .and_then(|id| hub.history.person(id).login.as_ref());
    let account = known.map(|login| format!("@{}", login.name));
    let name = match &lost.login {
        Some(login) if known.is_none() => format!("{} (@{})", name(hub, lost), login.name),
        _ => name(hub, lost),
    };
    let reads = |text: &String| {
        let (by_name, login) = match text.strip_prefix('@') {
            Some(login) => (None, Some(login.to_owned())),
            None => (Some(text.clone()), None),
        };
        let spec = PersonSpec {
            name: by_name,
            login,
            ..PersonSpec::default()
        };
        hub.people.find(&hub.history, &spec) == id
    };
    let all = [
        profile,
        account,
        Some(name.clone()),
        person.map(|person| person.key.clone()),
    ];
    all.into_iter()
        .flatten()
        .find(|text| id.is_some() && reads(text))
        .unwrap_or(name)
}
