//! Credit as CSV (RFC 4180) that no spreadsheet takes for formulas.

use super::text::words;
use super::{Credits, classes};
use crate::history::Timestamp;
use crate::privacy::shown_path;

/// Characters at the start of a cell that spreadsheets read as the start of a formula (OWASP, "CSV
/// Injection"), in their wide forms too.
const FORMULA: [char; 12] = [
    '=', '+', '-', '@', '\t', '\r', '\n', '|', '＝', '＋', '－', '＠',
];

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

/// A row of cells, each made safe.
pub fn row<const N: usize>(out: &mut String, cells: [String; N]) {
    let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
    out.push_str(&cells.join(","));
    out.push_str("\r\n");
}

/// A cell: quoted where it must be, and with a `'` before what a spreadsheet would run.
fn cell(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| {
            if (c.is_control() || crate::privacy::is_invisible(c))
                && !matches!(c, '\t' | '\r' | '\n')
            {
                '\u{fffd}'
            } else {
                c
            }
        })
        .collect();
    let text = if text.trim_start_matches(' ').starts_with(FORMULA) {
        format!("'{text}")
    } else {
        text
    };
    if text.contains(['"', ',', '\r', '\n']) || text.starts_with(' ') || text.ends_with(' ') {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn no_cell_is_a_formula_or_breaks_its_row() {
        for (text, expected) in [
            ("Ada", "Ada"),
            ("Ada, Bo", "\"Ada, Bo\""),
            ("say \"hi\"", "\"say \"\"hi\"\"\""),
            ("=1+1", "'=1+1"),
            ("  =1+1", "'  =1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("＝1", "'＝1"),
            ("\t=1", "'\t=1"),
            ("a\nb", "\"a\nb\""),
            ("a\u{1b}b", "a\u{fffd}b"),
            ("2026-03-01", "2026-03-01"),
        ] {
            assert_eq!(cell(text), expected);
        }
    }
}
