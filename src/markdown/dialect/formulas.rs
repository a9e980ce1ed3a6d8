//! Formulas as LaTeX and GitLab mark them: `\(…\)`, `\[…\]`,
//! `` $`…`$ ``. They become `$…$` and `$$…$$`.

use std::ops::Range;

use super::certain::is_certain;
use super::mapped::Edit;
use super::opaque::Opaque;
use super::prices::Formulas;

/// Longest formula, in bytes.
const LONGEST: usize = 2_000;

/// A pair of marks.
struct Pair {
    open: Range<usize>,
    close: Range<usize>,
    is_display: bool,
}

/// Finds the formulas of a text outside what is opaque.
///
/// In Markdown `\(` and `\[` are the signs themselves, and many write them so. A pair is a formula
/// when a command, a power or an index with braces stands in it; where a text has such a one, so is
/// a pair that holds no words.
pub(super) fn find(text: &str, opaque: &Opaque) -> Formulas {
    let mut found = Formulas::default();
    let pairs = pairs(text, opaque);
    let inner = |pair: &Pair| {
        text.get(pair.open.end..pair.close.start)
            .unwrap_or_default()
    };
    // Between single marks two backslashes are one of a path, or break a line: what follows is no
    // command.
    let is_formula = |pair: &Pair| match pair.open.len() {
        2 => is_certain(&inner(pair).replace("\\\\", " ")),
        _ => is_certain(inner(pair)),
    };
    if pairs.iter().any(is_formula) {
        for pair in pairs
            .iter()
            .filter(|pair| is_formula(pair) || !pair.is_display && holds_no_words(inner(pair)))
        {
            let sign = if pair.is_display { "$$" } else { "$" };
            let blank = |text: &str| text.len() - text.trim_start().len();
            let (before, after) = (
                blank(inner(pair)),
                inner(pair).len() - inner(pair).trim_end().len(),
            );
            found
                .edits
                .push(Edit::new(pair.open.start..pair.open.end + before, sign));
            found
                .edits
                .push(Edit::new(pair.close.start - after..pair.close.end, sign));
            found.ranges.push(pair.open.start..pair.close.end);
        }
    }
    for code in opaque.ranges() {
        let written = text.get(code.clone()).unwrap_or_default();
        let marks = written.bytes().take_while(|b| *b == b'`').count();
        let is_marked =
            marks == 1 && text[..code.start].ends_with('$') && text[code.end..].starts_with('$');
        let is_sound = is_marked
            && written.len() > 2
            && written.ends_with('`')
            && !written[1..].starts_with(' ')
            && !written.ends_with(" `");
        if is_sound
            && !text[..code.start - 1]
                .ends_with(|c: char| c.is_alphanumeric() || c == '$' || c == '\\')
        {
            found.edits.push(Edit::new(code.start..code.start + 1, ""));
            found.edits.push(Edit::new(code.end - 1..code.end, ""));
            found.ranges.push(code.start - 1..code.end + 1);
        }
    }
    found
}

/// Marks that open and close, in order; a pair holds no blank line and no other pair.
fn pairs(text: &str, opaque: &Opaque) -> Vec<Pair> {
    let bytes = text.as_bytes();
    let mut pairs = Vec::new();
    let mut open: Option<(Range<usize>, u8)> = None;
    let mut at = 0;
    while let Some(next) = text
        .get(at..)
        .and_then(|rest| rest.find('\\'))
        .map(|next| at + next)
    {
        let run = bytes[next..].iter().take_while(|b| **b == b'\\').count();
        at = next + run;
        let Some(sign) = bytes
            .get(at)
            .copied()
            .filter(|sign| matches!(sign, b'(' | b')' | b'[' | b']') && !opaque.holds(next))
        else {
            continue;
        };
        // `\\(` is how it is written where a backslash is lost on the way; a longer run is a line
        // break and a mark.
        let start = if run <= 2 { next } else { at - 1 };
        let mark = start..at + 1;
        at += 1;
        match (&open, sign) {
            (Some((range, b'(')), b')') | (Some((range, b'[')), b']')
                if is_near(text, range.end, start) && range.len() == mark.len() =>
            {
                pairs.push(Pair {
                    open: range.clone(),
                    close: mark,
                    is_display: sign == b']',
                });
                open = None;
            }
            (_, b'(' | b'[') => open = Some((mark, sign)),
            _ => {}
        }
    }
    pairs
}

/// Whether two places are in one paragraph, and not too far from each other.
fn is_near(text: &str, from: usize, to: usize) -> bool {
    to - from <= LONGEST
        && !text[from..to]
            .lines()
            .skip(1)
            .any(|line| line.trim().is_empty())
        && !text[from..to].contains('$')
}

/// Whether a text holds nothing that is longer than the name of a variable.
fn holds_no_words(inner: &str) -> bool {
    !inner.trim().is_empty()
        && inner
            .split(|c: char| !c.is_alphabetic())
            .all(|word| word.chars().count() <= 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_told_from_signs() {
        for (text, formulas) in [
            (
                r"the \(x^2\) of \(n\), \(see above\)",
                &[r"\(x^2\)", r"\(n\)"][..],
            ),
            (r"\[ \sum_{k} k \] and \[1\]", &[r"\[ \sum_{k} k \]"]),
            (r"0 \(unlimited\), Global\[ArrayPos0\], \(a\)", &[]),
            (r"\\( \frac{a}{b} \\)", &[r"\\( \frac{a}{b} \\)"]),
            ("\\[ a^2\n\nb \\]", &[]),
            (
                "in \\[Control Panel\\\\Colors\\] and \\[HKEY\\\\Software\\]",
                &[],
            ),
            (r"in \(C:\Users\ada\)", &[]),
        ] {
            let found = find(text, &Opaque::default());
            assert_eq!(
                found
                    .ranges
                    .iter()
                    .map(|range| &text[range.clone()])
                    .collect::<Vec<_>>(),
                formulas,
                "{text:?}"
            );
        }
    }
}
