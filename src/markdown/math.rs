//! Formulas to MathML, within bounds that keep the converter from running long or deep.

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;

use katex::{KatexContext, OutputFormat, Settings};

use super::{escape, tags};

/// Longest formula in bytes.
const MAX_LENGTH: usize = 2_000;
/// Deepest nesting. The converter recurses; at about 200 levels it would overflow a 2 MB stack,
/// which cannot be caught.
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
    // The converter does not know this one, which is an array of three columns.
    let source = &*if source.contains("{eqnarray") {
        Cow::Owned(without_eqnarray(source))
    } else {
        Cow::Borrowed(source)
    };
    let source = &*if source.contains("\\text") {
        Cow::Owned(with_signs_in_text(source))
    } else {
        Cow::Borrowed(source)
    };
    let settings = Settings::builder()
        .display_mode(layout == Layout::Display)
        .output(OutputFormat::Mathml)
        .throw_on_error(true)
        .max_expand(200)
        .max_size(20.0)
        .build();
    let html = catch_unwind(AssertUnwindSafe(|| {
        CONTEXT.with(|context| katex::render_to_string(context, source, &settings).ok())
    }))
    .ok()??;
    // It wraps the element for its own style sheet, which we do not ship.
    let start = html.find("<math")?;
    let end = html.rfind("</math>")? + "</math>".len();
    tidy(html.get(start..end)?)
}

fn without_eqnarray(source: &str) -> String {
    let array = source
        .replace("\\begin{eqnarray*}", "\\begin{eqnarray}")
        .replace("\\end{eqnarray*}", "\\end{eqnarray}");
    array
        .replace("\\begin{eqnarray}", "\\begin{array}{rcl}")
        .replace("\\end{eqnarray}", "\\end{array}")
}

/// `\text{a_b}` as MathJax reads it: `_`, `#` and `&` of a text are signs, though TeX wants a
/// backslash before them.
fn with_signs_in_text(source: &str) -> String {
    const COMMANDS: &[&str] = &[
        "\\text{",
        "\\textrm{",
        "\\textbf{",
        "\\textit{",
        "\\texttt{",
        "\\textsf{",
    ];
    let mut out = String::with_capacity(source.len() + 8);
    let mut rest = source;
    while let Some(start) = COMMANDS
        .iter()
        .filter_map(|command| rest.find(command).map(|at| at + command.len()))
        .min()
    {
        let end = start
            + rest[start..]
                .find(['{', '}', '$', '\\'])
                .unwrap_or(rest.len() - start);
        out.push_str(&rest[..start]);
        out.push_str(
            &rest[start..end]
                .replace('_', "\\_")
                .replace('#', "\\#")
                .replace('&', "\\&"),
        );
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

/// The same element with its attributes in order, since the converter writes them in any; without
/// styles, which a strict Content-Security-Policy forbids. Nothing when it holds what no formula
/// needs, whatever the converter let through.
fn tidy(mathml: &str) -> Option<String> {
    const ELEMENTS: &[&str] = &[
        "annotation",
        "maction",
        "math",
        "menclose",
        "merror",
        "mfrac",
        "mi",
        "mlabeledtr",
        "mmultiscripts",
        "mn",
        "mo",
        "mover",
        "mpadded",
        "mphantom",
        "mroot",
        "mrow",
        "ms",
        "mspace",
        "msqrt",
        "mstyle",
        "msub",
        "msubsup",
        "msup",
        "mtable",
        "mtd",
        "mtext",
        "mtr",
        "munder",
        "munderover",
        "semantics",
    ];
    let mut out = String::with_capacity(mathml.len());
    let mut at = 0;
    for mut tag in tags::read(mathml) {
        if !ELEMENTS.contains(&tag.name.as_str()) {
            return None;
        }
        out.push_str(&mathml[at..tag.range.start]);
        out.push_str(if tag.is_end { "</" } else { "<" });
        out.push_str(&tag.name);
        tag.attributes.sort();
        for (name, value) in &tag.attributes {
            if name.starts_with("on")
                || matches!(
                    name.as_str(),
                    "href" | "src" | "xlink:href" | "id" | "actiontype"
                )
            {
                return None;
            }
            if !matches!(name.as_str(), "style" | "class" | "xmlns") {
                out.push(' ');
                out.push_str(name);
                out.push_str("=\"");
                escape::attribute(&mut out, value);
                out.push('"');
            }
        }
        out.push_str(if mathml[..tag.range.end].ends_with("/>") {
            "/>"
        } else {
            ">"
        });
        at = tag.range.end;
    }
    out.push_str(&mathml[at..]);
    Some(out)
}

/// An upper bound of nesting: open braces, environments and `\left`s, and commands in a row, which
/// nest without braces.
fn depth(source: &str) -> usize {
    let (mut open, mut row, mut most) = (0usize, 0usize, 0usize);
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let mut length = c.len_utf8();
        match c {
            '\\' => {
                let name = &rest[1..];
                let letters = name
                    .find(|c: char| !c.is_ascii_alphabetic())
                    .unwrap_or(name.len());
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
        assert!(
            mathml(
                r"\text{tide_of} + \textrm{a_b}(x_1) = \text{1 & 2}",
                Layout::Inline
            )
            .is_some()
        );
        assert!(
            mathml(
                r"\begin{eqnarray} a &=& b \\ c &=& d \end{eqnarray}",
                Layout::Display
            )
            .is_some()
        );
        let deep = |levels: usize| format!("{}x{}", r"\sqrt{".repeat(levels), "}".repeat(levels));
        assert!(mathml(&deep(20), Layout::Inline).is_some());
        assert_eq!(mathml(&deep(60), Layout::Inline), None);
        assert_eq!(
            mathml(&format!("{}x", r"\sqrt".repeat(100)), Layout::Inline),
            None
        );
        assert_eq!(mathml(&"{".repeat(1_000), Layout::Inline), None);
        assert_eq!(mathml(&"x".repeat(3_000), Layout::Inline), None);
        assert_eq!(mathml(r"\def\a{\a\a}\a", Layout::Inline), None);
        assert_eq!(
            mathml(r"\href{javascript:alert(1)}{x}", Layout::Inline),
            None
        );
        assert_eq!(mathml(r"\frac{", Layout::Inline), None);
    }

    #[test]
    fn the_same_formula_gives_the_same_bytes() {
        let source = r"\begin{pmatrix} a & b \\ c & d \end{pmatrix} \left( \color{red} \sum_{i=0}^n \hspace{1em} x \right) \overbrace{ab}^{n} \not= \boxed{z}";
        let first = mathml(source, Layout::Display).unwrap();
        for _ in 0..20 {
            assert_eq!(mathml(source, Layout::Display).unwrap(), first);
        }
    }

    #[test]
    fn text_in_a_formula_stays_text() {
        for source in [
            r"\text{<script>alert(1)</script>}",
            r"\text{</math><b>}",
            r#"\text{" onload="x}"#,
            r"<img src=x onerror=alert(1)>",
        ] {
            let mathml = mathml(source, Layout::Inline).unwrap_or_default();
            assert!(
                !mathml.contains("<script") && !mathml.contains("<b>") && !mathml.contains("<img"),
                "{mathml}"
            );
        }
    }
}
