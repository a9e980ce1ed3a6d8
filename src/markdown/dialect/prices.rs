//! `$` as a price and as the mark of a formula, told apart as Pandoc (`tex_math_dollars`) and
//! GitHub do.

use std::ops::Range;

use super::certain::is_certain;
use super::mapped::Edit;
use super::opaque::Opaque;

/// Longest formula in a line of text, in bytes.
const MAX_INLINE: usize = 1_000;

/// Formulas of a text, and what makes the parser see no others.
#[derive(Default)]
pub(super) struct Formulas {
    /// Where they stand, with their signs.
    pub ranges: Vec<Range<usize>>,
    /// A backslash before each `$` that is none of a formula's.
    pub edits: Vec<Edit>,
}

/// A run of `$` that is neither code nor escaped.
struct Sign {
    at: usize,
    width: usize,
    /// The same for all signs of a paragraph.
    paragraph: usize,
}

/// Finds the formulas of a text outside what is opaque.
///
/// The opening `$` has no blank after it and no letter or digit before it; the closing one has no
/// blank before it and no letter or digit after it; both are in one paragraph. Between two prices
/// (`$5 or 6$`) there is a number and words, and nothing that formulas are made of.
pub(super) fn find(text: &str, opaque: &Opaque) -> Formulas {
    let mut found = Formulas::default();
    let signs = signs(text, opaque);
    let closers = closers(text, &signs);
    let mut at = 0;
    while let Some(sign) = signs.get(at) {
        let inner = |closer: usize| &text[sign.at + sign.width..signs[closer].at];
        let closer = closers[at].filter(|closer| match sign.width {
            1 => {
                let (inner, after) = (inner(*closer), &text[signs[*closer].at + 1..]);
                // `$(IncludePath);$(Sdk)` are variables of a program.
                let is_variable = inner.starts_with('(') && after.starts_with('(');
                opens(text, sign.at)
                    && !inner.is_empty()
                    && inner.len() <= MAX_INLINE
                    && !is_sum_of_money(inner)
                    && !is_variable
            }
            _ => true,
        });
        match closer {
            Some(closer) => {
                found.ranges.push(sign.at..signs[closer].at + sign.width);
                at = closer + 1;
            }
            None if let Some(end) = spaced(text, &signs, at) => {
                let (open, close) = (sign.at + 1, signs[end].at);
                let inner = &text[open..close];
                let start = close - inner.trim_start().len();
                found.edits.push(Edit::new(open..start, ""));
                let blank = open + inner.trim_end().len();
                found.edits.push(Edit::new(blank..close, ""));
                found.ranges.push(sign.at..close + 1);
                at = end + 1;
            }
            None => {
                found.edits.extend(
                    (sign.at..sign.at + sign.width).map(|sign| Edit::new(sign..sign, "\\")),
                );
                at += 1;
            }
        }
    }
    found
}

fn signs(text: &str, opaque: &Opaque) -> Vec<Sign> {
    let bytes = text.as_bytes();
    let mut signs: Vec<Sign> = Vec::new();
    let mut at = 0;
    while let Some(next) = text
        .get(at..)
        .and_then(|rest| rest.find('$'))
        .map(|next| at + next)
    {
        let width = bytes[next..]
            .iter()
            .take_while(|byte| **byte == b'$')
            .count();
        let escaped = usize::from(
            bytes[at..next]
                .iter()
                .rev()
                .take_while(|byte| **byte == b'\\')
                .count()
                % 2
                == 1,
        );
        at = next + width;
        if opaque.holds(next) || width == escaped {
            continue;
        }
        let start = next + escaped;
        let paragraph = signs.last().map_or(0, |last| {
            last.paragraph + usize::from(ends_paragraph(&text[last.at..start]))
        });
        signs.push(Sign {
            at: start,
            width: width - escaped,
            paragraph,
        });
    }
    signs
}

/// The sign that ends a formula with blanks inside its signs, as MathJax reads it: what stands
/// between is certainly one, and no price.
fn spaced(text: &str, signs: &[Sign], at: usize) -> Option<usize> {
    let (open, close) = (&signs[at], signs.get(at + 1)?);
    let inner = &text[open.at + open.width..close.at];
    let is_spaced = inner.starts_with([' ', '\t']) || inner.ends_with([' ', '\t']);
    let before = text[..open.at].chars().next_back();
    let after = text[close.at + 1..].chars().next();
    let is_apart = [before, after].map(|c| c.is_none_or(|c| !c.is_ascii_alphanumeric()));
    let is_formula = open.width == 1
        && close.width == 1
        && open.paragraph == close.paragraph
        && inner.len() <= MAX_INLINE
        && is_spaced
        && is_apart == [true, true]
        && is_certain(inner);
    is_formula.then_some(at + 1)
}

fn opens(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at + 1..].chars().next();
    // A formula may be one such sign, and begins with none.
    let is_end =
        |c| matches!(c, ')' | ']' | ',' | ';' | ':' | '?') && !text[at + 2..].starts_with('$');
    after.is_some_and(|c| !c.is_whitespace() && !is_end(c))
        && before.is_none_or(|c| !c.is_ascii_alphanumeric())
}

/// For each sign the first after it in its paragraph that can close it.
fn closers(text: &str, signs: &[Sign]) -> Vec<Option<usize>> {
    let mut closers = vec![None; signs.len()];
    let mut next: [Option<usize>; 2] = [None; 2];
    for (index, sign) in signs.iter().enumerate().rev() {
        let Some(next) = sign
            .width
            .checked_sub(1)
            .and_then(|width| next.get_mut(width))
        else {
            continue;
        };
        closers[index] = next.filter(|closer| signs[*closer].paragraph == sign.paragraph);
        let before = text[..sign.at].chars().next_back();
        let after = text[sign.at + sign.width..].chars().next();
        let is_free = after.is_none_or(|c| !c.is_ascii_alphanumeric())
            || has_ending(&text[sign.at + sign.width..]);
        let closes = before.is_some_and(|c| !c.is_whitespace()) && is_free;
        if closes || sign.width == 2 {
            *next = Some(index);
        }
    }
    closers
}

/// Whether a text begins with what makes a formula a plural or a number in order: `$n$s`, `$k$th`.
fn has_ending(text: &str) -> bool {
    let len = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    matches!(&text[..len], "s" | "es" | "th" | "st" | "nd" | "rd")
}

/// Whether a text holds a blank line, or a line that starts a block of its own.
fn ends_paragraph(text: &str) -> bool {
    let mut lines = text.split('\n').skip(1).map(str::trim).peekable();
    while let Some(line) = lines.next() {
        if (line.is_empty() && lines.peek().is_some())
            || ["- ", "* ", "+ ", "#", "|", ">"]
                .iter()
                .any(|start| line.starts_with(start))
        {
            return true;
        }
    }
    false
}

/// Whether what stands between two signs is a number and words: `5 or 6`, not `5 x`, `2n-i-1` nor
/// `2 \text{m}`.
fn is_sum_of_money(inner: &str) -> bool {
    let number = inner
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '–' | '/')))
        .unwrap_or(inner.len());
    let (number, words) = inner.split_at(number);
    let made_of_formula =
        |c: char| matches!(c, '\\' | '^' | '_' | '=' | '{' | '<' | '>' | '+' | '*');
    number.starts_with(|c: char| c.is_ascii_digit())
        && !words.contains(made_of_formula)
        && words.contains(char::is_whitespace)
        && words
            .split(|c: char| !c.is_alphabetic())
            .any(|word| word.chars().count() >= 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_told_from_prices() {
        for (text, formulas) in [
            ("The boat was $599 but is now $799.", &[][..]),
            (
                "from $3,500 in 2022 to $5,000, and $6,750 the next year",
                &[],
            ),
            ("costs $5-$10, or US$3/CA$4; in all $20-$30.", &[]),
            ("costs $5 or 6$ here, $1,000 more (10$)", &[]),
            (
                "$x^2 + y^2$, \\$5 and $a$–$b$; $2x$ is ($n$)",
                &["$x^2 + y^2$", "$a$", "$b$", "$2x$", "$n$"],
            ),
            (
                "working with $4L(x)$, a balance of $2n-i-1$, the $0-th$",
                &["$4L(x)$", "$2n-i-1$", "$0-th$"],
            ),
            ("$5 a\n\nand $6", &[]),
            ("- 5$\n- a$ b", &[]),
            ("$$\na\n$$ costs $5 $$b$$", &["$$\na\n$$", "$$b$$"]),
            ("$5 and $x$ for $7", &["$x$"]),
            ("$5 \\text{or} 6$", &["$5 \\text{or} 6$"]),
            ("多$x$少", &["$x$"]),
            ("brackets $($, $)$ and $]$", &["$($", "$)$", "$]$"]),
            ("a sign ($). Names end with a dollar sign ($).", &[]),
            (
                r"for $ \sum_{j=0}^{n} x $, $ x^2$ and $5 at 10 $",
                &[r"$ \sum_{j=0}^{n} x $", "$ x^2$"],
            ),
            ("a $ b $, US$ \\x $", &[]),
            ("$(IncludePath);$(Sdk)Include", &[]),
            ("the $0$s, the $k$th; $HOME/$USER", &["$0$", "$k$"]),
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
