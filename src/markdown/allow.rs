//! The allow-list: which elements and attributes of a contributor's raw HTML reach a page. About
//! what Wikipedia and GitHub allow, without anything that could run, call another host, or pass for
//! a part of the theme.

/// Elements that are kept.
pub(super) const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "aside",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "col",
    "colgroup",
    "data",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
    "var",
    "wbr",
];

/// Elements that go with everything in them: their content is not text for readers.
pub(super) const WITH_CONTENT: &[&str] = &[
    "applet",
    "audio",
    "canvas",
    "embed",
    "frameset",
    "iframe",
    "math",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "plaintext",
    "script",
    "select",
    "style",
    "svg",
    "template",
    "textarea",
    "title",
    "video",
    "xmp",
];

/// Attributes that the sanitiser looks at; [`verdict`] and the guard's mark decide about each.
pub(super) const ATTRIBUTES: &[&str] = &[
    "align",
    "alt",
    "aria-label",
    "class",
    "colspan",
    "datetime",
    "decoding",
    "dir",
    "height",
    "href",
    "id",
    "lang",
    "loading",
    "name",
    "open",
    "rel",
    "reversed",
    "role",
    "rowspan",
    "scope",
    "span",
    "src",
    "start",
    "tabindex",
    "title",
    "type",
    "value",
    "width",
];

/// What becomes of an attribute in raw HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It stays.
    Keep,
    /// It stays when its value is an id that content may use.
    Id,
    /// It becomes an id: `<a name>` is how anchors were written before HTML 5.
    Name,
    /// It is an address: the hub decides where it leads.
    Address,
    /// It becomes a class of the theme, since `align` is obsolete.
    Align,
    /// It goes.
    Drop,
}

/// What becomes of an attribute in raw HTML, by lower-case names.
pub(super) fn verdict(element: &str, attribute: &str, value: &str) -> Verdict {
    let is_number = |value: &str| {
        !value.is_empty() && value.len() <= 5 && value.bytes().all(|b| b.is_ascii_digit())
    };
    let number = || is_number(value);
    // Browsers read `600px` as 600 (HTML, "rules for parsing dimension values"), and a share of the
    // width.
    let share = || {
        value.strip_suffix('%').is_some_and(|share| {
            is_number(share) && share.parse().is_ok_and(|share: u32| share <= 100)
        })
    };
    let keep = match (element, attribute) {
        (_, "id") => return Verdict::Id,
        ("a", "name") => return Verdict::Name,
        ("a", "href") | ("img", "src") => return Verdict::Address,
        ("p" | "div" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "td" | "th" | "img", "align") => {
            return if matches!(value, "left" | "center" | "right") {
                Verdict::Align
            } else {
                Verdict::Drop
            };
        }
        (_, "title") | ("img", "alt") => true,
        (_, "lang") => {
            value.len() <= 35
                && value
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-')
        }
        (_, "dir") => matches!(value, "ltr" | "rtl" | "auto"),
        ("img", "width") if share() => true,
        ("img", "width" | "height") => is_number(value.strip_suffix("px").unwrap_or(value)),
        ("td" | "th", "colspan" | "rowspan")
        | ("col" | "colgroup", "span")
        | ("ol", "start")
        | ("li", "value") => number(),
        ("ol", "reversed") | ("details", "open") => true,
        ("ol", "type") => matches!(value, "1" | "a" | "A" | "i" | "I"),
        ("th", "scope") => matches!(value, "row" | "col" | "rowgroup" | "colgroup"),
        ("time" | "ins" | "del", "datetime") | ("data", "value") => true,
        _ => false,
    };
    if keep { Verdict::Keep } else { Verdict::Drop }
}
