//! Credit as CSV (RFC 4180) that no spreadsheet takes for formulas.

use super::text::words;
use super::{Credits, classes};
use crate::history::Timestamp;
use crate::privacy::csv::row;
use crate::privacy::shown_path;

/// A row for each person of each page, below a row of headings.
pub fn render(credits: &Credits) -> String {
    let headings = [
        "path", "url", "title", "person", "name", "profile", "program", "standing", "roles",
        "changes", "classes", "undone", "words", "share", "first", "last", "reasons",
    ];
    let mut out = String::new();
    row(&mut out, headings.map(str::to_owned));
    for entry in &credits.pages {
        for account in &entry.people {
            let part = account.part;
            let day = |day: Option<Timestamp>| day.map(Timestamp::date).unwrap_or_default();
            row(
                &mut out,
                [
                    shown_path(&entry.page.source.path),
                    entry.page.url.to_string(),
                    entry.page.title.clone(),
                    account.person.key.clone(),
                    account.person.name.clone(),
                    account.person.page.to_string(),
                    if account.person.bot { "yes" } else { "no" }.to_owned(),
                    account.standing().to_owned(),
                    part.map(|part| part.roles.join("; ")).unwrap_or_default(),
                    part.map_or(0, |part| part.changes).to_string(),
                    part.map(|part| classes(&part.classes).replace(", ", "; "))
                        .unwrap_or_default(),
                    part.map_or(0, |part| part.undone).to_string(),
                    words(part.map_or(0, |part| part.words)),
                    part.and_then(|part| part.share)
                        .map(|share| share.to_string())
                        .unwrap_or_default(),
                    day(part.and_then(|part| part.active).map(|(first, _)| first)),
                    day(part.and_then(|part| part.active).map(|(_, last)| last)),
                    account.reasons.join("; "),
                ],
            );
        }
    }
    out
}
