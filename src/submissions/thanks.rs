//! The comment for somebody whose submission was answered: what became of it, as it stands now.

use std::fmt::Write as _;

use crate::forge::site_address;
use crate::hub::credit::BYLINE;
use crate::hub::submissions::{Decision, State, Submission};
use crate::hub::{Hub, Page, PageId};
use crate::paths::Url;
use crate::privacy::markdown::literal;

/// The first line of the comment as workflows post it, by which they find the one that is there.
pub const MARK: &str = "<!-- commonweal: what became of this pull request -->";

/// Most pages of a submission that are named, and most that link to each.
const PAGES: usize = 10;
const LINKS: usize = 3;

/// The comment, in Markdown; `None` for a submission that nobody has answered yet.
pub fn comment(hub: &Hub, submission: &Submission) -> Option<String> {
    match &submission.state {
        State::Merged { .. } => Some(merged(hub, submission)),
        State::Superseded(_) | State::Closed { .. } => Some(declined(hub, submission)),
        State::Open | State::Unknown(_) => submission
            .answer
            .as_ref()
            .filter(|answer| answer.decision != Decision::Accepted)
            .map(|_| declined(hub, submission)),
    }
}

fn merged(hub: &Hub, submission: &Submission) -> String {
    let pages = pages(hub, submission);
    let mut out = format!("Thank you{}!", to(submission));
    if pages.is_empty() {
        out.push_str(" What you sent is part of the hub now.\n");
        return out;
    }
    out.push_str(" What you sent is published:\n\n");
    for id in pages.iter().take(PAGES) {
        let page = hub.page(*id);
        let _ = writeln!(out, "- {}", link(hub, page));
        let _ = writeln!(out, "  {}", byline(hub, page));
        let from = hub.backlinks(*id).iter().filter(|from| *from != id);
        let from: Vec<String> = from
            .take(LINKS)
            .map(|from| link(hub, hub.page(*from)))
            .collect();
        if !from.is_empty() {
            let _ = writeln!(out, "  Linked from {}.", from.join(", "));
        }
    }
    if let Some(more) = pages.len().checked_sub(PAGES).filter(|more| *more > 0) {
        let _ = writeln!(out, "\nAnd {more} more pages.");
    }
    out
}

fn declined(hub: &Hub, submission: &Submission) -> String {
    let mut out = format!("Thank you{}.", to(submission));
    let reason = submission
        .answer
        .as_ref()
        .map(|answer| literal(&answer.reason))
        .filter(|reason| !reason.is_empty());
    let by = match (&submission.state, &submission.answer) {
        (State::Superseded(by), _) => Some(by),
        (_, Some(answer)) => match &answer.decision {
            Decision::Superseded(by) => by.as_ref(),
            Decision::Accepted | Decision::Declined => None,
        },
        _ => None,
    };
    match by {
        Some(by) => {
            let _ = write!(out, " Another one took the place of this: {}.", literal(by));
        }
        None => out.push_str(" This was not taken into the hub."),
    }
    match reason {
        Some(reason) => {
            let _ = writeln!(out, "\n\nThe reason: {reason}");
        }
        None => out.push_str(
            "\n\nThe reason: TODO, write it; people who hear why come back with something better.\n",
        ),
    }
    let open = hub.calls.all.iter();
    let open: Vec<String> = open
        .filter(|call| call.state == crate::hub::calls::State::Open)
        .take(LINKS)
        .map(|call| {
            let title = literal(&call.file.title());
            format!("[{title}](<{}>)", address(hub, &call.url))
        })
        .collect();
    if !open.is_empty() {
        let _ = writeln!(out, "\nWhat would be welcome now: {}.", open.join(", "));
    }
    out
}

/// Who sent it: those who may be named.
fn to(submission: &Submission) -> String {
    let authors = submission.authors.iter().filter(|author| !author.bot);
    let names: Vec<String> = authors
        .filter_map(|author| Some(literal(author.name.as_deref()?)))
        .take(BYLINE)
        .collect();
    if names.is_empty() {
        String::new()
    } else {
        format!(", {}", names.join(", "))
    }
}

/// The pages of the hub that a submission brought or changed.
fn pages(hub: &Hub, submission: &Submission) -> Vec<PageId> {
    let mut all = hub.submissions.all.iter();
    let at = all.position(|known| known.id == submission.id);
    at.map(|at| hub.brought.of(at).to_vec()).unwrap_or_default()
}

/// A page's byline and licence, as it stands.
fn byline(hub: &Hub, page: &Page) -> String {
    let parts: Vec<_> = page.credit.byline().collect();
    let people = parts.iter().map(|part| hub.people.get(part.person));
    let names: Vec<String> = people
        .filter(|person| person.is_shown())
        .take(BYLINE)
        .map(|person| literal(&person.name))
        .collect();
    let mut out = match names.len() {
        0 => "By people who are not named".to_owned(),
        _ => format!("By {}", names.join(", ")),
    };
    if parts.len() > names.len() && !names.is_empty() {
        let _ = write!(out, " and {} more", parts.len() - names.len());
    }
    if let Some(license) = &page.license {
        let _ = write!(out, ", {}", literal(&license.short_name()));
    }
    out.push('.');
    out
}

fn link(hub: &Hub, page: &Page) -> String {
    format!("[{}](<{}>)", literal(&page.title), address(hub, &page.url))
}

/// The address of a page: where the site is, or where the forge puts the sites of repositories; else
/// on its own host.
fn address(hub: &Hub, url: &Url) -> String {
    let of_forge = || {
        let repository = hub.config.repository.as_ref()?;
        let site = site_address(&repository.url)?;
        Some(format!("{}{url}", site.trim_end_matches('/')))
    };
    hub.config
        .absolute(url)
        .or_else(of_forge)
        .unwrap_or_else(|| url.under(&hub.config.base_path()))
}
