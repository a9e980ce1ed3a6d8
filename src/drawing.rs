//! Files that browsers open as documents of the hub's own site, made harmless: drawings (SVG) and
//! tracks (GPX), which are XML.
//!
//! A static host sends no policy with a file, so a script in one would act as the hub. What acts is
//! cut out of the bytes; what cannot be judged is not published.

use std::borrow::Cow;
use std::ops::Range;

use roxmltree::{Document, Node, ParsingOptions};

use crate::markdown::Address;

mod elements;
mod loads;
mod shape;

pub use elements::ELEMENTS;
pub use loads::{bare, css_is_elsewhere, is_elsewhere};
pub use shape::{Unfit, unfit};

/// The namespace of drawings.
pub const SVG: &str = "http://www.w3.org/2000/svg";
/// The namespace of pages.
pub const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// The namespace of metadata.
const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/// Most nodes of a file that is judged.
const MAX_NODES: u32 = 500_000;

/// What in metadata says where something was made.
const PLACES: &[&str] = &[
    "gpslatitude",
    "gpslongitude",
    "geo:lat",
    "exif:gps",
    "locationcreated",
    "locationshown",
    "photoshop:city",
];

/// What is published instead of a file that cannot be judged.
const EMPTY_SVG: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n";
const EMPTY_GPX: &[u8] =
    b"<gpx xmlns=\"http://www.topografix.com/GPX/1/1\" version=\"1.1\" creator=\"\"/>\n";

/// Encodings in which every byte below 128 is its ASCII character, so that what we read as markup
/// is what browsers read.
const ENCODINGS: &[&str] = &[
    "utf-8",
    "utf8",
    "us-ascii",
    "ascii",
    "iso-8859-1",
    "iso-8859-15",
    "latin1",
    "windows-1252",
    "cp1252",
];

/// Whether files with this extension have to go through [`harmless`].
pub fn is_document(extension: &str) -> bool {
    matches!(extension, "svg" | "gpx")
}

/// The file without what could act when a browser opens it by its own address.
pub fn harmless<'b>(bytes: &'b [u8], extension: &str) -> Cow<'b, [u8]> {
    let drawing = extension == "svg";
    match cut(bytes, drawing) {
        Some(harmless) => harmless,
        None => Cow::Borrowed(if drawing { EMPTY_SVG } else { EMPTY_GPX }),
    }
}

/// Whether a drawing's metadata says where it was made.
pub fn tells_place(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    PLACES.iter().any(|place| lower.contains(place))
}

/// A drawing as a tree, when it is small enough and sound; else why it is not, `None` when it is no
/// sound XML.
pub fn parse(text: &str) -> Result<Document<'_>, Unsound> {
    if let Some(unfit) = unfit(text) {
        return Err(Unsound::Unfit(unfit));
    }
    let options = ParsingOptions {
        allow_dtd: true,
        nodes_limit: MAX_NODES,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(text, options).map_err(|error| Unsound::Xml {
        row: error.pos().row,
        column: error.pos().col,
    })
}

/// Why a document is no tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsound {
    /// It is not taken apart.
    Unfit(Unfit),
    /// It breaks the rules of XML at a place.
    Xml {
        /// The line, from 1.
        row: u32,
        /// The character in it, from 1.
        column: u32,
    },
}

/// Why a file of this kind is not even looked into, by its bytes.
pub fn unfit_bytes(bytes: &[u8]) -> Option<Unfit> {
    if bytes.len() > shape::MAX_BYTES {
        return Some(Unfit::Large);
    }
    if !encoding_is_plain(bytes) {
        Some(Unfit::Encoding)
    } else {
        None
    }
}

fn cut(bytes: &[u8], drawing: bool) -> Option<Cow<'_, [u8]>> {
    if unfit_bytes(bytes).is_some() {
        return None;
    }
    let text = String::from_utf8_lossy(bytes);
    if !drawing && text.contains("<!DOCTYPE") {
        return None;
    }
    let dangers = dangers(&text, drawing)?;
    if dangers.is_empty() {
        return Some(Cow::Borrowed(bytes));
    }
    if !drawing || matches!(text, Cow::Owned(_)) {
        return None;
    }
    let mut kept = String::with_capacity(text.len());
    let mut at = 0;
    for danger in dangers {
        kept.push_str(text.get(at..danger.start)?);
        at = danger.end;
    }
    kept.push_str(text.get(at..)?);
    self::dangers(&kept, drawing)?
        .is_empty()
        .then(|| Cow::Owned(kept.into_bytes()))
}

/// Whether a file says nothing of its encoding, or names one of [`ENCODINGS`].
fn encoding_is_plain(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if !bytes.starts_with(b"<?xml") {
        return !bytes.iter().take(4).any(|byte| *byte == 0 || *byte >= 0xfe);
    }
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(256)]).to_ascii_lowercase();
    let Some((declaration, _)) = head.split_once("?>") else {
        return false;
    };
    let Some((_, named)) = declaration.split_once("encoding") else {
        return true;
    };
    let named = named
        .trim_start()
        .trim_start_matches('=')
        .trim_start()
        .trim_start_matches(['"', '\'']);
    ENCODINGS.contains(&named.split(['"', '\'']).next().unwrap_or_default())
}

/// The parts that could act, in order and apart from each other; `None` when the file cannot be
/// read or is one whole danger.
fn dangers(text: &str, drawing: bool) -> Option<Vec<Range<usize>>> {
    let document = parse(text).ok()?;
    let root = document.root_element();
    if is_dangerous(root, drawing)
        || drawing && !matches!(root.tag_name().namespace(), Some(SVG) | None)
    {
        return None;
    }
    let mut dangers: Vec<Range<usize>> = Vec::new();
    for node in document.descendants() {
        if dangers
            .last()
            .is_some_and(|last| node.range().start < last.end)
        {
            continue;
        }
        if is_dangerous(node, drawing) || drawing && is_private(node, text) {
            dangers.push(node.range());
        } else {
            let loads = |attribute: &roxmltree::Attribute| drawing && loads(node, attribute);
            // A track is shown as a list of its elements, of which none is a link.
            let is_link = drawing && node.tag_name().name() == "a";
            let opens = |attribute: &roxmltree::Attribute| {
                is_link && attribute.name() == "href" && opens_program(attribute.value())
            };
            dangers.extend(
                node.attributes()
                    .filter(|attribute| {
                        acts(attribute.name(), attribute.value())
                            || opens(attribute)
                            || loads(attribute)
                    })
                    .map(|found| found.range()),
            );
            if drawing && node.tag_name().name() == "style" {
                dangers.extend(styles(node, text));
            }
        }
    }
    Some(dangers)
}

/// Whether a part that is not drawn holds an address of somebody or says where something was made.
fn is_private(node: Node, text: &str) -> bool {
    let aside = node.is_comment()
        || node.is_element()
            && (node.tag_name().name() == "metadata" || node.tag_name().namespace() == Some(RDF));
    aside
        && text
            .get(node.range())
            .is_some_and(|part| tells_place(part) || holds_address(part))
}

fn holds_address(text: &str) -> bool {
    text.match_indices('@').any(|(at, _)| {
        let before = text[..at]
            .chars()
            .next_back()
            .is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+'));
        let host = text[at + 1..]
            .split(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | '-'))
            .next()
            .unwrap_or_default();
        before
            && host.len() < 254
            && host.trim_end_matches('.').contains('.')
            && host.contains(|c: char| c.is_alphabetic())
    })
}

/// Whether an attribute makes a browser load something from another host.
fn loads(node: Node, attribute: &roxmltree::Attribute) -> bool {
    let (element, name, value) = (node.tag_name().name(), attribute.name(), attribute.value());
    match name {
        // A link is followed by readers only.
        "href" | "src" => element != "a" && is_elsewhere(value),
        "base" => attribute.namespace().is_some(),
        // Values of an animation may be addresses, and functions that hold them.
        "to" | "from" | "by" | "values" if element == "set" || element.starts_with("animate") => {
            value.split(';').any(is_elsewhere) || value.contains('(') && css_is_elsewhere(value)
        }
        "style" => css_is_elsewhere(value),
        // The drawing as its program keeps it; browsers do not read it.
        "content" => false,
        _ => value.contains('(') && css_is_elsewhere(value),
    }
}

/// The parts of a style sheet that load something from another host.
fn styles(node: Node, text: &str) -> Vec<Range<usize>> {
    let css: String = node
        .descendants()
        .filter(Node::is_text)
        .filter_map(|child| child.text())
        .collect();
    if !css_is_elsewhere(&css) {
        return Vec::new();
    }
    match node.children().collect::<Vec<_>>().as_slice() {
        [only] if only.is_text() => {
            let range = only.range();
            let parts = loads::css_parts(text.get(range.clone()).unwrap_or_default());
            parts
                .into_iter()
                .map(|part| range.start + part.start..range.start + part.end)
                .collect()
        }
        _ => vec![node.range()],
    }
}

fn is_dangerous(node: Node, drawing: bool) -> bool {
    if node.is_pi() {
        // A style sheet may be a transformation, which can make any page.
        return !drawing
            || node
                .pi()
                .is_some_and(|pi| pi.target.to_ascii_lowercase().starts_with("xml"));
    }
    if !node.is_element() {
        return false;
    }
    match node.tag_name().namespace() {
        Some(XHTML) => true,
        Some(SVG) => !drawing || !ELEMENTS.contains(&node.tag_name().name()),
        // A drawing that forgot its namespace is shown by no browser as one, but it is what it
        // says.
        None => drawing && !ELEMENTS.contains(&node.tag_name().name()),
        Some(_) => false,
    }
}

/// Whether a link leads neither to a page nor to somebody: schemes that programs of the reader's
/// machine answer to.
pub fn opens_program(address: &str) -> bool {
    !address.trim().is_empty() && matches!(Address::of(address), Address::Refused)
}

fn acts(name: &str, value: &str) -> bool {
    // What a link tells another host of those who follow it.
    if name == "ping" {
        return true;
    }
    let handler = name
        .get(..2)
        .is_some_and(|start| start.eq_ignore_ascii_case("on"))
        && name.len() > 2;
    let value: String = value
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .collect::<String>()
        .to_ascii_lowercase();
    let script = value.contains("javascript:") || value.contains("vbscript:");
    let address = name == "href" || name == "src";
    let document = address
        && value.starts_with("data:")
        && ![
            "data:image/png",
            "data:image/jp",
            "data:image/gif",
            "data:image/webp",
            "data:image/avif",
            "data:font/",
        ]
        .iter()
        .any(|kind| value.starts_with(kind));
    handler || script || document
}

#[cfg(test)]
mod tests;
