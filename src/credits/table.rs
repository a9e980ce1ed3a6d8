//! Credit as a table for a terminal.

use unicode_width::UnicodeWidthStr;

use super::text::{counted, words};
use super::{Credits, PageCredits, Scope, Total, classes};
use crate::history::Completeness;
use crate::privacy::{shown, shown_path};

/// The table: a row for each person, of the whole hub or of each page.
pub fn render(credits: &Credits) -> String {
    let mut out = String::new();
    match credits.scope {
        Scope::Hub => hub(&mut out, credits),
        Scope::Pages => {
            for (number, page) in credits.pages.iter().enumerate() {
                if number > 0 {
                    out.push('\n');
                }
                of_page(&mut out, page);
            }
        }
    }
    if credits.hub.completeness() == Completeness::Shallow {
        out.push_str("\nPart of the history is missing from this clone, so credit is incomplete; `git fetch --unshallow` gets it.\n");
    }
    out
}

fn hub(out: &mut String, credits: &Credits) {
    let mut rows = vec![
        [
            "NAME", "PAGES", "BYLINES", "ROLES", "CHANGES", "WORDS", "SHARE",
        ]
        .map(str::to_owned),
    ];
    rows.extend(credits.people.iter().map(total_row));
    aligned(out, &rows);
    if credits.people.is_empty() {
        out.push_str("nobody is credited yet\n");
    }
    others(out, credits.hidden);
}

fn total_row(total: &Total) -> [String; 7] {
    [
        name(&total.person.name, total.person.bot),
        total.pages.to_string(),
        total.bylines.to_string(),
        total.roles.join(", "),
        with_undone(classes(&total.classes), total.undone),
        nonzero(total.words),
        share(total.share),
    ]
}

fn of_page(out: &mut String, page: &PageCredits) {
    out.push_str(&heading(page));
    let mut rows =
        vec![["NAME", "STANDING", "ROLES", "CHANGES", "WORDS", "SHARE"].map(str::to_owned)];
    for account in &page.people {
        let part = account.part;
        rows.push([
            name(&account.person.name, account.person.bot),
            account.standing().to_owned(),
            part.map_or_else(String::new, |part| part.roles.join(", ")),
            part.map_or_else(String::new, |part| {
                with_undone(classes(&part.classes), part.undone)
            }),
            part.map_or_else(String::new, |part| nonzero(part.words)),
            share(part.and_then(|part| part.share)),
        ]);
    }
    if rows.len() > 1 {
        aligned(out, &rows);
    } else if page.hidden == 0 {
        out.push_str("nobody is credited yet\n");
    }
    others(out, page.hidden);
}

/// The page's title and path on a line.
pub(super) fn heading(page: &PageCredits) -> String {
    format!(
        "{} ({})\n",
        shown(&page.page.title),
        shown_path(&page.page.source.path)
    )
}

/// How many more there are, who are not to be named.
pub(super) fn others(out: &mut String, hidden: usize) {
    if hidden > 0 {
        out.push_str(&format!(
            "and {} not to be named\n",
            counted(hidden, "person who asked", "people who asked")
        ));
    }
}

fn name(name: &str, bot: bool) -> String {
    if bot {
        format!("{name} (program)")
    } else {
        name.to_owned()
    }
}

fn with_undone(classes: String, undone: u32) -> String {
    match (classes.is_empty(), undone) {
        (_, 0) => classes,
        (true, undone) => format!("{undone} undone"),
        (false, undone) => format!("{classes}, {undone} undone"),
    }
}

fn nonzero(hundredths: u64) -> String {
    if hundredths == 0 {
        String::new()
    } else {
        words(hundredths)
    }
}

fn share(share: Option<u8>) -> String {
    share.map_or_else(String::new, |share| format!("~{share} %"))
}

/// Columns as wide as their widest cell on a terminal; a column that is empty below its heading is
/// left out.
pub fn aligned<R: AsRef<[String]>>(out: &mut String, rows: &[R]) {
    let column = |at: usize| rows.iter().filter_map(move |row| row.as_ref().get(at));
    let count = rows.first().map_or(0, |row| row.as_ref().len());
    let widths: Vec<usize> = (0..count)
        .map(|at| column(at).map(|cell| cell.width()).max().unwrap_or(0))
        .collect();
    let used: Vec<bool> = (0..count)
        .map(|at| column(at).skip(1).any(|cell| !cell.is_empty()))
        .collect();
    for row in rows {
        let mut line = String::new();
        let cells = row.as_ref().iter().zip(&widths).zip(&used);
        for ((cell, width), _) in cells.filter(|(_, is_used)| **is_used) {
            line.push_str(cell);
            line.push_str(&" ".repeat(width + 2 - cell.width()));
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
}
