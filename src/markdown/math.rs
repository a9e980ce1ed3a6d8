//! Formulas to MathML, within bounds that keep the converter from running long or deep.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;

use katex::{KatexContext, OutputFormat, Settings};

/// Longest formula in bytes.
const MAX_LENGTH: usize = 2_000;
/// Deepest nesting. The converter recurses; at about 200 levels it would overflow a 2 MB stack, which cannot be caught.
const MAX_DEPTH: usize = 50;

/// Where a formula stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// In a line of text: `$…$`.
    Inline,
    /// On its own: `$$…$$`.
    Display,
}

thread_local! {
    static CONTEXT: LazyLock<KatexContext> = LazyLock::new(KatexContext::default);
}

/// The formula as a `<math>` element, or nothing when it is not valid or out of bounds.
pub(super) fn mathml(source: &str, layout: Layout) -> Option<String> {
    if source.len() > MAX_LENGTH || depth(source) > MAX_DEPTH || holds_definitions(source) {
        return None;
    }
    let settings = Settings::builder()
        .display_mode(layout == Layout::Display)
        .output(OutputFormat::Mathml)
        .throw_on_error(true)
        .max_expand(200)
        .max_size(20.0)
        .build();
    let html = catch_unwind(AssertUnwindSafe(|| CONTEXT.with(|context| katex::render_to_string(context, source, &settings).ok()))).ok()??;
    // It wraps the element for its own style sheet, which we do not ship.
    let start = html.find("<math")?;
    let end = html.rfind("</math>")? + "</math>".len();
    Some(html.get(start..end)?.to_owned())
}

/// An upper bound of nesting: open braces, environments and `\left`s, and commands in a row, which nest without braces.
fn depth(source: &str) -> usize {
    let (mut open, mut row, mut most) = (0usize, 0usize, 0usize);
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let mut length = c.len_utf8();
        match c {
            '\\' => {
                let name = &rest[1..];
                let letters = name.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(name.len());
                length += letters.max(name.chars().next().map_or(0, char::len_utf8));
                match &name[..letters] {
                    "begin" | "left" => open += 1,
                    "end" | "right" => open = open.saturating_sub(1),
                    _ => row += 1,
                }
            }
            '{' | '[' => open += 1,
            '}' | ']' => {
                open = open.saturating_sub(1);
                row = 0;
            }
            '^' | '_' | ' ' => {}
            _ => row = 0,
        }
        most = most.max(open + row);
        rest = &rest[length..];
    }
    most
}

/// Definitions could expand to any depth, and links and raw attributes have no place in a formula.
fn holds_definitions(source: &str) -> bool {
    const REFUSED: &[&str] = &[
        "\\def",
        "\\edef",
        "\\gdef",
        "\\xdef",
        "\\let",
        "\\futurelet",
        "\\newcommand",
        "\\renewcommand",
        "\\providecommand",
        "\\global",
        "\\long",
        "\\href",
        "\\url",
        "\\html",
        "\\includegraphics",
        "\\char",
        "\\csname",
        "\\expandafter",
        "\\noexpand",
    ];
    REFUSED.iter().any(|command| source.contains(command))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_out_of_bounds_are_refused() {
        assert!(mathml(r"\frac{a}{b} < \sqrt{2}", Layout::Display).is_some());
        let deep = |levels: usize| format!("{}x{}", r"\sqrt{".repeat(levels), "}".repeat(levels));
        assert!(mathml(&deep(20), Layout::Inline).is_some());
        assert_eq!(mathml(&deep(60), Layout::Inline), None);
        assert_eq!(mathml(&format!("{}x", r"\sqrt".repeat(100)), Layout::Inline), None);
        assert_eq!(mathml(&"{".repeat(1_000), Layout::Inline), None);
        assert_eq!(mathml(&"x".repeat(3_000), Layout::Inline), None);
        assert_eq!(mathml(r"\def\a{\a\a}\a", Layout::Inline), None);
        assert_eq!(mathml(r"\href{javascript:alert(1)}{x}", Layout::Inline), None);
        assert_eq!(mathml(r"\frac{", Layout::Inline), None);
    }

    #[test]
    fn text_in_a_formula_stays_text() {
        for source in [r"\text{<script>alert(1)</script>}", r"\text{</math><b>}", r#"\text{" onload="x}"#, r"<img src=x onerror=alert(1)>"] {
            let mathml = mathml(source, Layout::Inline).unwrap_or_default();
            assert!(!mathml.contains("<script") && !mathml.contains("<b>") && !mathml.contains("<img"), "{mathml}");
        }
    }
}
