//! What a change does, row by row: pages, credit, sources, sign-offs.

use std::fmt::Write;

use super::super::credited;
use crate::check::change::{Change, PageEdit};
use crate::check::who;
use crate::history::git::change::{DeltaKind, Entry};
use crate::hub::attestation::{self, Ground, NotNeeded, Standing};
use crate::license::License;
use crate::license::flow::{Outcome, Relation, flow};
use crate::privacy::markdown::{cell, code, literal};

/// Most rows of a list: nobody reads more, and GitHub takes no comment above 65,536 characters.
const ROWS: usize = 20;

pub(super) fn published(review: &Change, out: &mut String) {
    let files: Vec<_> = review
        .diff
        .files
        .iter()
        .filter(|file| !review.pages.iter().any(|page| page.path == file.path))
        .collect();
    out.push_str("#### What will be published\n\n");
    if review.pages.is_empty() {
        out.push_str("No page changes.\n");
    } else {
        out.push_str("| Page | Change | Licence |\n|---|---|---|\n");
        for change in review.pages.iter().take(ROWS) {
            let _ = writeln!(
                out,
                "| {} | {} | {} |",
                page_cell(review, change),
                happens(review, change),
                license_cell(review, change)
            );
        }
        more(review.pages.len(), "pages", out);
    }
    let shown: Vec<String> = files
        .iter()
        .take(ROWS)
        .map(|file| format!("{} ({})", code(&file.path), kind(&file.kind, file.entry)))
        .collect();
    if !shown.is_empty() {
        let _ = writeln!(out, "\nOther files: {}", shown.join(", "));
        more(files.len(), "files", out);
    }
    out.push('\n');
}

fn kind(kind: &DeltaKind, entry: Entry) -> &'static str {
    match (entry, kind) {
        (Entry::Link, _) => "a symbolic link, which is not followed",
        (Entry::Module, _) => "another repository, which is not read",
        (Entry::File, DeltaKind::Added) => "new",
        (Entry::File, DeltaKind::Modified) => "edited",
        (Entry::File, DeltaKind::Deleted) => "removed",
        (Entry::File, DeltaKind::Renamed { .. }) => "moved",
    }
}

fn page_cell(review: &Change, change: &PageEdit) -> String {
    match change.page.map(|page| review.hub.page(page)) {
        Some(page) => format!("**{}** {}", cell(&page.title), code(page.url.as_str())),
        None => format!(
            "{} {}",
            change
                .before
                .as_ref()
                .map_or(String::new(), |before| format!(
                    "**{}**",
                    cell(&before.title)
                )),
            code(&change.path)
        ),
    }
}

/// What happens to a page, in a few words.
fn happens(review: &Change, change: &PageEdit) -> String {
    let Some(page) = change.page.map(|page| review.hub.page(page)) else {
        return if change.before.is_some() {
            "removed".to_owned()
        } else {
            "not published".to_owned()
        };
    };
    let mut parts = vec![match (&change.before, &change.moved_from) {
        (None, None) => "new page".to_owned(),
        (_, Some(from)) => format!("moved from {}", code(from)),
        (Some(_), None) => "edited".to_owned(),
    }];
    let counts = change.words(review.hub);
    if counts != (0, 0) {
        parts.push(format!("+{} −{} words", counts.0, counts.1));
    }
    if let Some(before) = change
        .before
        .as_ref()
        .filter(|before| before.title != page.title)
    {
        parts.push(format!("was called {}", cell(&before.title)));
    }
    parts.join(", ")
}

fn license_cell(review: &Change, change: &PageEdit) -> String {
    let name = |license: Option<&License>| {
        license.map_or_else(|| "none".to_owned(), |license| cell(&license.short_name()))
    };
    let before = change.before.as_ref().map(|page| page.license.as_ref());
    match (
        change
            .page
            .map(|page| review.hub.page(page).license.as_ref()),
        before,
    ) {
        (Some(now), Some(before)) if now != before => {
            format!("{}, was {}", name(now), name(before))
        }
        (Some(now), _) => name(now),
        (None, _) => String::new(),
    }
}

pub(super) fn credited(review: &Change, out: &mut String) {
    let credited = credited::credited(review);
    if credited.people.is_empty() && credited.hidden == 0 {
        return;
    }
    out.push_str("#### How people will be credited\n\n");
    for (person, places) in credited.people.iter().take(ROWS) {
        let told =
            |place: &credited::Place| place.told(&format!("**{}**", cell(&place.page)), cell);
        let shown = places
            .iter()
            .take(3)
            .map(told)
            .collect::<Vec<_>>()
            .join("; ");
        let others = places
            .len()
            .checked_sub(3)
            .filter(|more| *more > 0)
            .map_or(String::new(), |more| format!("; and of {more} more pages"));
        let who = match who::assumed(review, *person) {
            Some(_) => cell(&who::called(review, *person)),
            None => format!("**{}**", literal(&review.hub.people.get(*person).name)),
        };
        let _ = writeln!(out, "- {who}: {shown}{others}");
    }
    more(credited.people.len(), "people", out);
    if credited.hidden > 0 {
        let who = if credited.hidden == 1 {
            "somebody".to_owned()
        } else {
            format!("{} people", credited.hidden)
        };
        let _ = writeln!(
            out,
            "- {who} who asked not to be named: counted, never named"
        );
    }
    out.push_str("\nIs somebody missing? A line `Co-authored-by: NAME <ADDRESS>` at the end of a commit's message credits them.\n\n");
}

/// Whether the works that the changed pages draw on may be used there.
pub(super) fn licensed(review: &Change, out: &mut String) {
    let mut rows = Vec::new();
    for page in review
        .pages
        .iter()
        .filter_map(|change| Some(review.hub.page(change.page?)))
    {
        rows.extend(page.meta.sources.iter().map(|source| {
            let relation = Relation::parse(&source.relation);
            let license = source
                .license
                .as_ref()
                .and_then(|license| License::parse(license).ok());
            let verdict = match (relation, &license, &page.license) {
                (Some(relation), _, _) if !relation.reuses() => "fine: it is only cited".to_owned(),
                (Some(relation), Some(from), Some(to)) => match flow(from, to, relation).outcome {
                    Outcome::Allowed => "fine".to_owned(),
                    Outcome::Notice => "fine, with the licence's notice kept".to_owned(),
                    Outcome::Human => "a maintainer decides".to_owned(),
                    Outcome::Refused => "**not allowed**".to_owned(),
                },
                _ => "cannot be told".to_owned(),
            };
            let verdict = if source.relation_range.is_some() {
                verdict
            } else {
                format!("{verdict}; if you copied or translated it, write `relation: adapted`")
            };
            let source_license = source.license.as_deref().unwrap_or("no licence named");
            let title = if source.title.is_empty() {
                "a source"
            } else {
                &source.title
            };
            format!(
                "| {} | {} | {}, {} | {} |",
                cell(&page.title),
                cell(title),
                cell(&source.relation),
                cell(source_license),
                verdict
            )
        }));
    }
    if rows.is_empty() {
        return;
    }
    out.push_str("#### Sources\n\n| Page | Source | Used as | Verdict |\n|---|---|---|---|\n");
    rows.iter().take(ROWS).for_each(|row| {
        let _ = writeln!(out, "{row}");
    });
    more(rows.len(), "sources", out);
    out.push('\n');
}

/// Who certified which commit, where the hub asks for it.
pub(super) fn signed(review: &Change, out: &mut String) {
    let hub = review.hub;
    if !hub.config.licensing.attestation.require {
        return;
    }
    let revisions: Vec<_> = review
        .commits
        .iter()
        .filter_map(|commit| hub.attestations.revision(*commit))
        .collect();
    if revisions.is_empty() {
        return;
    }
    let asked = hub.attestations.statements().asked();
    let _ = writeln!(
        out,
        "#### Sign-offs\n\nEverybody certifies {} for what they contribute.\n",
        code(&asked.id)
    );
    out.push_str("| Commit | Author | Sign-off |\n|---|---|---|\n");
    for revision in revisions.iter().take(ROWS) {
        let commit = hub.history.commit(revision.commit);
        let mut verdict = match &revision.standing {
            Standing::Certified(certificate) => format!("yes, {}", ground(&certificate.ground)),
            Standing::NotNeeded(NotNeeded::Bot) => {
                "not needed if a program wrote it, as its address says".to_owned()
            }
            Standing::NotNeeded(NotNeeded::BeforeSince) => {
                "**missing**: it is dated before the hub asked, but it is new here".to_owned()
            }
            Standing::Missing(missing) if missing.is_doubt() => {
                format!("doubtful: {}", cell(&attestation::reason(hub, missing)))
            }
            Standing::Missing(missing) => {
                format!("**missing**: {}", cell(&attestation::reason(hub, missing)))
            }
        };
        for other in &revision.co_authors {
            let _ = write!(
                verdict,
                "; of {}: {}",
                literal(&attestation::name_of(hub, other.person)),
                cell(&attestation::reason(hub, &other.missing))
            );
        }
        let author = literal(&attestation::name_of(hub, commit.author));
        let _ = writeln!(
            out,
            "| {} {} | {author} | {verdict} |",
            code(&commit.id.short()),
            cell(&attestation::subject(commit))
        );
    }
    more(revisions.len(), "commits", out);
    out.push('\n');
}

fn ground(ground: &Ground) -> String {
    match ground {
        Ground::SignOff(_) => "in the commit".to_owned(),
        Ground::Remediation(_) => "in a later commit".to_owned(),
        Ground::ThirdParty(..) => "in a later commit, on their behalf".to_owned(),
        Ground::Profile(day) => format!("in their profile, since {day}"),
        Ground::Page(_) => "on the page".to_owned(),
    }
}

fn more(count: usize, what: &str, out: &mut String) {
    if let Some(more) = count.checked_sub(ROWS).filter(|more| *more > 0) {
        let _ = writeln!(out, "\nand {more} more {what}");
    }
}
