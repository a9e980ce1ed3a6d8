//! Template code in a text: Liquid's `{{ … }}` and `{% … %}`, Hugo's shortcodes. What says where a
//! link leads or which picture is shown is read.

use std::ops::Range;

mod cards;
mod macros;
mod parts;

use crate::dialects::{Construct, Dialects};
use crate::excerpt;
use crate::markdown::escape::label;
use cards::{card, term};
pub(super) use parts::value;
use parts::{LONGEST, attribute, is_in_html, picture, quoted, target};

/// What stands at a place.
pub(super) struct Code {
    /// Its bytes.
    pub range: Range<usize>,
    /// What comes in its place; nothing when it stays.
    pub instead: Option<String>,
    /// What it is, when that is to be told.
    pub construct: Option<Construct>,
}

/// How template code starts and ends.
const MARKS: [(&str, &str); 4] = [("{{<", ">}}"), ("{{%", "%}}"), ("{{", "}}"), ("{%", "%}")];

/// The code at a `{`. `unclosed` says up to where each kind has no end, so that none is looked for
/// twice.
pub(super) fn at(
    text: &str,
    at: usize,
    dialects: Dialects,
    unclosed: &mut [usize; 4],
) -> Option<Code> {
    let rest = &text[at..];
    let (kind, (open, close)) = MARKS
        .into_iter()
        .enumerate()
        .find(|(_, (open, _))| rest.starts_with(open))?;
    if at < unclosed[kind] {
        return None;
    }
    let near = excerpt::first(rest, LONGEST);
    let Some(end) = near.find(close) else {
        unclosed[kind] = at + near.len().saturating_sub(close.len());
        return None;
    };
    let range = at..at + end + close.len();
    let inner = rest.get(open.len()..end)?;
    Some(match open {
        "{{<" | "{{%" => shortcode(range, inner, text),
        "{%" => tag(range, inner),
        _ if is_verbatim(&text[..at]) => Code {
            range,
            instead: None,
            construct: None,
        },
        _ => output(range, inner, dialects),
    })
}

/// Whether what follows stands in an element with `v-pre`, in which Vue reads no code.
fn is_verbatim(before: &str) -> bool {
    const NEAR: usize = 200;
    let near = excerpt::last(before, NEAR);
    let element = near
        .rfind('<')
        .and_then(|open| near[open..].split_once('>'));
    element.is_some_and(|(tag, _)| {
        !tag.starts_with("</") && tag.split_whitespace().skip(1).any(|word| word == "v-pre")
    })
}

/// `{{< … >}}`.
fn shortcode(range: Range<usize>, inner: &str, text: &str) -> Code {
    if inner.starts_with("/*") && inner.trim_end().ends_with("*/") {
        // Hugo's way to show one.
        let shown = text[range.clone()].replace("/*", "").replace("*/", "");
        return Code {
            range,
            instead: Some(format!("`{}`", shown.replace('`', ""))),
            construct: None,
        };
    }
    let inner = inner.trim();
    let name = inner.split_whitespace().next().unwrap_or_default();
    let first = || quoted(&inner[name.len()..]);
    let film = |site: &str, address: &str, id: &str| match is_in_html(&text[..range.start]) {
        true => format!("<a href=\"{address}{}\">{site}</a>", attribute(&target(id))),
        false => format!("[{site}](<{address}{}>)", target(id)),
    };
    let instead = match name {
        "figure" | "img" | "image" => value(inner, "src").map(|src| {
            let caption = value(inner, "caption")
                .or_else(|| value(inner, "title"))
                .unwrap_or_default();
            let alt = value(inner, "alt").unwrap_or_default();
            picture(src, alt, caption, is_in_html(&text[..range.start]))
        }),
        "ref" | "relref" => first().map(target),
        "youtube" => first()
            .or_else(|| value(inner, "id"))
            .map(|id| film("YouTube", "https://www.youtube.com/watch?v=", id)),
        "vimeo" => first()
            .or_else(|| value(inner, "id"))
            .map(|id| film("Vimeo", "https://vimeo.com/", id)),
        _ => card(inner, &range, text).or_else(|| term(name, inner, &range, text)),
    };
    // An end was told with its start, a folder's page lists what is below it anyway, and what only
    // stands around cards or steps has nothing of its own.
    let is_told = !name.starts_with('/')
        && !matches!(
            name,
            "subpages" | "children" | "section-index" | "cards" | "steps" | "columns" | "row"
        );
    let construct = (instead.is_none() && is_told).then_some(Construct::Shortcode);
    Code {
        range,
        instead: Some(instead.unwrap_or_default()),
        construct,
    }
}

/// `{% … %}`.
fn tag(range: Range<usize>, inner: &str) -> Code {
    let inner = inner.trim_matches('-').trim();
    let (name, rest) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
    let instead = match name {
        "link" => Some(format!("/{}", target(rest.trim().trim_start_matches('/')))),
        "post_url" => Some(target(rest.trim())),
        "raw" | "endraw" => Some(String::new()),
        _ => None,
    };
    let construct = instead.is_none().then_some(Construct::LiquidTag);
    Code {
        range,
        instead: Some(instead.unwrap_or_default()),
        construct,
    }
}

/// `{{ … }}`.
fn output(range: Range<usize>, inner: &str, dialects: Dialects) -> Code {
    const OBJECTS: &[&str] = &[
        "site.",
        "page.",
        "include.",
        "layout.",
        "post.",
        "jekyll.",
        "paginator.",
    ];
    let inner = inner.trim_matches('-').trim();
    if matches!(
        inner,
        "site.baseurl" | "site.url" | "site.github.url" | "site.BaseURL"
    ) {
        return Code {
            range,
            instead: Some(String::new()),
            construct: None,
        };
    }
    let (literal, filters) = inner.split_once('|').unwrap_or((inner, ""));
    let is_address = ["relative_url", "absolute_url", "prepend", "url_for"]
        .iter()
        .any(|filter| filters.contains(filter));
    if let Some(address) = quoted(literal).filter(|_| is_address) {
        return Code {
            range,
            instead: Some(target(address)),
            construct: None,
        };
    }
    if is_address
        || OBJECTS.iter().any(|object| inner.starts_with(object))
        || dialects.any(Dialects::JEKYLL)
    {
        return Code {
            range,
            instead: Some(String::new()),
            construct: Some(Construct::LiquidOutput),
        };
    }
    if let Some(instead) = macros::read(inner) {
        let construct = instead.is_empty().then_some(Construct::Macro);
        return Code {
            range,
            instead: Some(instead),
            construct,
        };
    }
    if let Some(file) = wiki_file(inner) {
        return Code {
            range,
            instead: Some(file),
            construct: None,
        };
    }
    let is_template = dialects.any(Dialects::MEDIAWIKI)
        || inner.contains('|')
        || inner.starts_with(char::is_uppercase);
    Code {
        range,
        instead: None,
        construct: Some(if is_template {
            Construct::Template
        } else {
            Construct::Interpolation
        }),
    }
}

/// `{{:folder:crab.jpg?200|A crab}}` of DokuWiki: the picture, or a link to the file.
fn wiki_file(inner: &str) -> Option<String> {
    let (file, caption) = inner.split_once('|').unwrap_or((inner, ""));
    let file = file.trim().split('?').next().unwrap_or_default();
    let (name, extension) = file.rsplit_once('.')?;
    let is_sound = file.contains(':')
        && !file.contains(char::is_whitespace)
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || "_-.:/+".contains(c));
    let extension = extension.to_ascii_lowercase();
    if !is_sound
        || extension.is_empty()
        || extension.len() > 4
        || !extension.bytes().all(|b| b.is_ascii_alphanumeric())
    {
        return None;
    }
    let path = if file.contains("://") {
        target(file)
    } else {
        target(&file.trim_start_matches(':').replace(':', "/"))
    };
    let is_picture =
        ["png", "jpg", "jpeg", "gif", "svg", "webp", "avif"].contains(&extension.as_str());
    let caption = if caption.trim().is_empty() && !is_picture {
        file.rsplit([':', '/']).next().unwrap_or_default()
    } else {
        caption.trim()
    };
    Some(format!(
        "{}[{}](<{path}>)",
        if is_picture { "!" } else { "" },
        label(caption)
    ))
}
