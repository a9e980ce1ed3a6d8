//! Pictures and links in raw HTML, once their addresses are known.

use super::super::links::{Destination, EXTERNAL, name_of};
use super::super::{escape, tags};
use crate::excerpt;

/// The link and the heading around a place of a body: where each starts.
#[derive(Default)]
pub(super) struct Around {
    pub(super) link: Option<usize>,
    pub(super) heading: Option<usize>,
}

/// How far the words of a link or a heading are looked for, in bytes.
const NEAR: usize = 2_000;

impl Around {
    /// Reads a part of a body, which begins at `at`.
    pub(super) fn read(&mut self, part: &str, at: usize) {
        let end = part.rfind("</a>");
        if let Some(start) = part.rfind("<a ").max(part.rfind("<a>")).max(end) {
            self.link = (Some(start) != end).then_some(at + start);
        }
        let is_level = |byte: &u8| matches!(byte, b'1'..=b'6');
        let last = |sign: &str| {
            part.rmatch_indices(sign)
                .map(|(at, _)| at)
                .find(|at| part.as_bytes().get(at + sign.len()).is_some_and(is_level))
        };
        match (last("<h"), last("</h")) {
            (Some(start), end) if end.is_none_or(|end| end < start) => {
                self.heading = Some(at + start)
            }
            (_, Some(_)) => self.heading = None,
            _ => {}
        }
    }

    /// Whether the link or the heading around the end of `out` has words, there or in what follows.
    fn has_words(&self, out: &str, after: &str) -> bool {
        let says = |html: &str| {
            let has_alt = |tag: &tags::HtmlTag| {
                tag.attributes
                    .iter()
                    .any(|(name, value)| name == "alt" && !value.trim().is_empty())
            };
            !tags::without(html).trim().is_empty() || tags::read(html).iter().any(has_alt)
        };
        let of = |start: Option<usize>, end: &str| {
            start
                .and_then(|start| out.get(start..))
                .is_some_and(|before| {
                    let rest = excerpt::first(after, NEAR);
                    (if before.len() > NEAR {
                        !tags::without(before).trim().is_empty()
                    } else {
                        says(before)
                    }) || says(&rest[..rest.find(end).unwrap_or(rest.len())])
                })
        };
        // A link needs words of its own, whatever the heading around it says.
        if self.link.is_some() {
            of(self.link, "</a>")
        } else {
            of(self.heading, "</h")
        }
    }
}

/// Images whose address the sanitiser took away, as their alternative text.
pub(super) fn without_empty_images(html: String) -> String {
    let mut out = String::new();
    let mut rest = html.as_str();
    while let Some(at) = rest.find("<img") {
        let end = at + tag_end(&rest[at..]);
        let tag = rest.get(at..=end).unwrap_or(&rest[at..]);
        if tag.contains(" src=\"") {
            out.push_str(&rest[..at + tag.len()]);
        } else {
            out.push_str(&rest[..at]);
            let alt = tags::read(tag)
                .into_iter()
                .flat_map(|tag| tag.attributes)
                .find(|(name, _)| name == "alt");
            escape::text(&mut out, &alt.map(|(_, alt)| alt).unwrap_or_default());
        }
        rest = &rest[at + tag.len()..];
    }
    if out.is_empty() && rest.len() == html.len() {
        return html;
    }
    out.push_str(rest);
    out
}

/// Writes the attributes of a link in raw HTML; its tag is open.
pub(super) fn link_attributes(out: &mut String, destination: &Destination) {
    let (href, more) = match destination {
        Destination::Page { href, .. }
        | Destination::Fragment { href }
        | Destination::Image { src: href, .. } => (href, String::new()),
        Destination::External { href } => (href, format!(" class=\"external\" rel=\"{EXTERNAL}\"")),
        Destination::Missing {
            href: Some(href), ..
        } => (href, " class=\"new\" rel=\"nofollow\"".to_owned()),
        Destination::Missing { href: None, .. } => return out.push_str(" class=\"new\""),
        Destination::Refused => return,
    };
    out.push_str(" href=\"");
    escape::address(out, href);
    out.push('"');
    out.push_str(&more);
}

/// Writes the rest of an image in raw HTML, whose tag is open up to the `src` attribute; `rest`
/// follows that attribute. What is no picture of this site becomes a link, or text inside a link;
/// nothing where it has no words and the link or the heading around it has. Returns what follows
/// the image.
pub(super) fn image<'r>(
    out: &mut String,
    rest: &'r str,
    destination: &Destination,
    around: &Around,
    picture_at: &str,
) -> &'r str {
    let end = tag_end(rest);
    let (attributes, after) = rest.split_at(end);
    if let Destination::Image {
        src,
        width,
        height,
        alt,
        ..
    } = destination
    {
        let start = out.rfind("<img").unwrap_or(out.len());
        let has = |name: &str| out[start..].contains(name) || attributes.contains(name);
        let mut more = String::from(" src=\"");
        escape::address(&mut more, src);
        more.push('"');
        for (name, pixels) in [("width", width), ("height", height)] {
            if let Some(pixels) = pixels.filter(|_| !has(" width=\"") && !has(" height=\"")) {
                more.push_str(&format!(" {name}=\"{pixels}\""));
            }
        }
        if !has(" alt=\"") {
            more.push_str(" alt=\"");
            escape::attribute(&mut more, alt.as_deref().unwrap_or_default());
            more.push('"');
        }
        more.push_str(" loading=\"lazy\" decoding=\"async\"");
        out.push_str(&more);
        return rest;
    }
    let start = out.rfind("<img").unwrap_or(out.len());
    let tag = format!("{}{attributes}>", &out[start..]);
    out.truncate(start);
    let alt = tags::read(&tag)
        .into_iter()
        .flat_map(|tag| tag.attributes)
        .find(|(name, _)| name == "alt")
        .map(|(_, value)| value);
    let label = alt.filter(|alt| !alt.trim().is_empty());
    let after = after.strip_prefix('>').unwrap_or(after);
    if label.is_none()
        && matches!(destination, Destination::External { .. })
        && around.has_words(out, after)
    {
        return after;
    }
    let mut start = String::from("<a");
    link_attributes(&mut start, destination);
    let linked = around.link.is_none() && start.contains(" href=");
    if label.is_none() && out.ends_with(|c: char| c.is_alphanumeric()) {
        out.push(' ');
    }
    if linked {
        out.push_str(&start);
        out.push('>');
    }
    match (&label, destination) {
        (Some(label), _) => escape::text(out, label),
        (None, Destination::External { href }) => escape::text(out, &name_of(href, picture_at)),
        (None, Destination::Page { href, .. }) => escape::text(out, href),
        (None, Destination::Missing { title, .. }) => escape::text(out, title),
        (None, _) => {}
    }
    if linked {
        out.push_str("</a>");
    }
    after
}

/// Where a serialised tag's `>` is, quotes respected.
pub(super) fn tag_end(rest: &str) -> usize {
    let mut quoted = false;
    for (at, byte) in rest.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return at,
            _ => {}
        }
    }
    rest.len()
}
