//! Macros of MDN Web Docs: those that name an interface, an element or a term become its name;
//! marks become words; the rest is left out.

use crate::markdown::escape;

/// Macros that name something, and what stands around the name.
const NAMES: &[(&str, &str, &str)] = &[
    ("csp", "`", "`"),
    ("cssxref", "`", "`"),
    ("domxref", "`", "`"),
    ("event", "`", "`"),
    ("glossary", "", ""),
    ("htmlattrdef", "`", "`"),
    ("htmlattrxref", "`", "`"),
    ("htmlelement", "`<", ">`"),
    ("httpheader", "`", "`"),
    ("httpmethod", "`", "`"),
    ("httpstatus", "`", "`"),
    ("interwiki", "", ""),
    ("jsxref", "`", "`"),
    ("livesamplelink", "", ""),
    ("mathmlelement", "`<", ">`"),
    ("rfc", "RFC ", ""),
    ("svgattr", "`", "`"),
    ("svgelement", "`<", ">`"),
    ("webextapiref", "`", "`"),
];

/// Marks beside a name.
const MARKS: &[(&str, &str)] = &[
    ("deprecated_inline", "(deprecated)"),
    ("experimental_inline", "(experimental)"),
    ("non-standard_inline", "(non-standard)"),
    ("optional_inline", "(optional)"),
    ("readonlyinline", "(read-only)"),
    ("securecontext_inline", "(secure context)"),
];

/// Macros that other pages, tables of support or samples are put in by.
const OTHERS: &[&str] = &[
    "apiref",
    "availableinworkers",
    "compat",
    "cssinfo",
    "csssyntax",
    "csssyntaxraw",
    "deprecated_header",
    "embedghlivesample",
    "embedinteractiveexample",
    "embedlivesample",
    "embedyoutube",
    "experimental_header",
    "inheritancediagram",
    "interactiveexample",
    "js_property_attributes",
    "listsubpages",
    "non-standard_header",
    "securecontext_header",
    "seecompattable",
    "specifications",
    "subpageswithsummaries",
    "svginfo",
    "xsltref",
];

/// What comes in the place of a macro; an empty text when it is left out, nothing when it is none.
pub(super) fn read(inner: &str) -> Option<String> {
    let inner = inner.trim();
    let (name, arguments) = match inner.split_once('(') {
        Some((name, rest)) => (name.trim(), Some(rest.trim_end().strip_suffix(')')?)),
        None => (inner, None),
    };
    if name.is_empty()
        || name.len() > 40
        || !name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
    {
        return None;
    }
    let name = name.to_ascii_lowercase();
    if let (Some((_, before, after)), Some(arguments)) =
        (NAMES.iter().find(|(known, ..)| *known == name), arguments)
    {
        let texts = texts(arguments);
        let own = texts
            .get(1)
            .filter(|text| !text.trim().is_empty() && name != "rfc");
        let (shown, is_own) = (own.or_else(|| texts.first())?, own.is_some());
        let shown = shown
            .replace(['`', '\n', '|'], " ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&");
        // `nocode`, or any other fourth word.
        let is_plain = texts
            .get(3)
            .is_some_and(|flag| !flag.is_empty() && *flag != "0");
        let (before, after) = if is_own && before.ends_with('<') {
            ("`", "`")
        } else {
            (*before, *after)
        };
        return Some(if before.is_empty() || is_plain {
            escape::label(&shown)
        } else {
            format!("{before}{shown}{after}")
        });
    }
    if let Some((_, word)) = MARKS.iter().find(|(known, _)| *known == name) {
        return Some((*word).to_owned());
    }
    let is_sidebar = name.ends_with("sidebar")
        || (name.ends_with("ref") && arguments.is_some())
        || name.starts_with("previous")
        || name.starts_with("nextmenu");
    (is_sidebar || OTHERS.contains(&name.as_str())).then(String::new)
}

/// The texts in quotation marks, and numbers, between commas.
fn texts(arguments: &str) -> Vec<&str> {
    let mut texts = Vec::new();
    let mut rest = arguments.trim();
    while let Some(first) = rest.chars().next() {
        let (text, after) = match first {
            '"' | '\'' => rest[1..].split_once(first).unwrap_or((&rest[1..], "")),
            _ => rest.split_at(rest.find(',').unwrap_or(rest.len())),
        };
        texts.push(text.trim());
        rest = after
            .trim_start()
            .strip_prefix(',')
            .unwrap_or_default()
            .trim_start();
        if texts.len() == 4 {
            break;
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn macros_become_what_they_name() {
        for (inner, expected) in [
            ("domxref(\"Node.firstChild\")", Some("`Node.firstChild`")),
            (
                "jsxref(\"Global_Objects/Array\", \"Array\")",
                Some("`Array`"),
            ),
            ("HTMLElement('a')", Some("`<a>`")),
            ("HTMLElement('input', 'inputs')", Some("`inputs`")),
            ("CSSxRef(\"&lt;length&gt;\")", Some("`<length>`")),
            (
                "domxref(\"WebTransport API\", \"WebTransport API\", \"\", \"nocode\")",
                Some("WebTransport API"),
            ),
            ("Glossary(\"DOM\")", Some("DOM")),
            ("RFC(9110, \"x\", \"3\")", Some("RFC 9110")),
            ("optional_inline", Some("(optional)")),
            ("Compat", Some("")),
            ("APIRef", Some("")),
            ("experimental_inline", Some("(experimental)")),
            ("APIRef(\"DOM\")", Some("")),
            ("HTTPSidebar", Some("")),
            ("page.title", None),
            ("Crab", None),
            ("ref", None),
        ] {
            assert_eq!(read(inner).as_deref(), expected, "{inner}");
        }
    }
}
