//! Strangers' texts as cells of a CSV file (RFC 4180) that no spreadsheet takes for formulas.

/// Characters at the start of a cell that spreadsheets read as the start of a formula (OWASP, "CSV
/// Injection"), in their wide forms too.
const FORMULA: [char; 12] = [
    '=', '+', '-', '@', '\t', '\r', '\n', '|', '＝', '＋', '－', '＠',
];

/// A row of cells, each made safe.
pub fn row<const N: usize>(out: &mut String, cells: [String; N]) {
    let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
    out.push_str(&cells.join(","));
    out.push_str("\r\n");
}

/// A cell: quoted where it must be, and with a `'` before what a spreadsheet would run.
pub fn cell(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| {
            if super::is_unseen(c) && !matches!(c, '\t' | '\r' | '\n') {
                char::REPLACEMENT_CHARACTER
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
            ("", ""),
            ("-1", "'-1"),
            ("\r=x", "\"'\r=x\""),
            ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
        ] {
            assert_eq!(cell(text), expected);
        }
    }
}
