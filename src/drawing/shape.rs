//! Whether a document of XML is small enough to be taken apart: asked of its bytes in one pass,
//! before anything builds a tree of it.
//!
//! What a parser does for an element may grow with the elements around it, with the names that are
//! declared there, and with the other attributes.

use std::fmt;

/// Largest document, in bytes.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;
/// Most elements in each other.
const MAX_DEPTH: usize = 200;
/// Most attributes of an element.
const MAX_ATTRIBUTES: usize = 200;
/// Most names of namespaces that hold at one place.
const MAX_NAMES: usize = 64;
/// Most declarations of such names in all.
const MAX_DECLARATIONS: usize = 20_000;

/// Why a document is not taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It has too many bytes.
    Large,
    /// It is not written in an encoding in which markup is what it looks like.
    Encoding,
    /// It declares entities or attributes, which stand for text that is not seen.
    Declares,
    /// Its elements are too deep in each other.
    Deep,
    /// An element has too many attributes.
    Attributes,
    /// It declares too many namespaces.
    Namespaces,
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Large => write!(f, "has more than {} MB", MAX_BYTES / 1024 / 1024),
            Self::Encoding => f.write_str("is not written as UTF-8"),
            Self::Declares => f.write_str("declares entities or attributes"),
            Self::Deep => write!(f, "has more than {MAX_DEPTH} elements in each other"),
            Self::Attributes => write!(
                f,
                "has an element with more than {MAX_ATTRIBUTES} attributes"
            ),
            Self::Namespaces => f.write_str("declares too many namespaces"),
        }
    }
}

/// Why the text is not taken apart, if it is not.
pub fn unfit(text: &str) -> Option<Unfit> {
    if text.len() > MAX_BYTES {
        return Some(Unfit::Large);
    }
    // What an entity stands for is markup that nobody sees here; default attributes are attributes
    // that nobody sees.
    if ["<!ENTITY", "<!ATTLIST"]
        .iter()
        .any(|declaration| text.contains(declaration))
    {
        return Some(Unfit::Declares);
    }
    let bytes = text.as_bytes();
    // How many names each open element declares.
    let mut open: Vec<usize> = Vec::new();
    let (mut names, mut declarations) = (0, 0);
    let mut at = 0;
    while let Some(start) = text
        .get(at..)
        .and_then(|rest| rest.find('<'))
        .map(|found| at + found)
    {
        let after = |end: &str| {
            text[start..]
                .find(end)
                .map_or(text.len(), |found| start + found + end.len())
        };
        at = match bytes.get(start + 1) {
            Some(b'!') if text[start..].starts_with("<!--") => after("-->"),
            Some(b'!') if text[start..].starts_with("<![CDATA[") => after("]]>"),
            Some(b'?') => after("?>"),
            // A document type without declarations of its own is what older drawing programs write.
            Some(b'!') => match subset(&bytes[start..]) {
                Subset::None(end) => start + end,
                Subset::Begins => return Some(Unfit::Declares),
            },
            Some(b'/') => {
                names -= open.pop().unwrap_or(0);
                start + 2
            }
            Some(_) => {
                let tag = tag(bytes, start + 1);
                if tag.attributes > MAX_ATTRIBUTES {
                    return Some(Unfit::Attributes);
                }
                declarations += tag.names;
                if names + tag.names > MAX_NAMES || declarations > MAX_DECLARATIONS {
                    return Some(Unfit::Namespaces);
                }
                if !tag.is_closed {
                    open.push(tag.names);
                    names += tag.names;
                }
                if open.len() > MAX_DEPTH {
                    return Some(Unfit::Deep);
                }
                tag.end
            }
            None => break,
        };
    }
    None
}

/// Whether a document type has declarations of its own.
enum Subset {
    /// It has none and ends here.
    None(usize),
    /// It has some.
    Begins,
}

fn subset(bytes: &[u8]) -> Subset {
    let mut quote = None;
    for (at, byte) in bytes.iter().enumerate() {
        match (quote, byte) {
            (Some(open), _) if open == *byte => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') => quote = Some(*byte),
            (None, b'[') => return Subset::Begins,
            (None, b'>') => return Subset::None(at + 1),
            _ => {}
        }
    }
    Subset::None(bytes.len())
}

/// What is counted of a tag.
struct Tag {
    end: usize,
    attributes: usize,
    names: usize,
    is_closed: bool,
}

fn tag(bytes: &[u8], start: usize) -> Tag {
    let mut tag = Tag {
        end: bytes.len(),
        attributes: 0,
        names: 0,
        is_closed: false,
    };
    let mut quote = None;
    let mut word = start;
    for (at, byte) in bytes.iter().enumerate().skip(start) {
        match (quote, byte) {
            (Some(open), _) if open == *byte => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') => quote = Some(*byte),
            (None, b'=') => {
                tag.attributes += 1;
                tag.names += usize::from(bytes[word..at].starts_with(b"xmlns"));
            }
            (None, b'>') => {
                tag.is_closed = bytes.get(at.wrapping_sub(1)) == Some(&b'/');
                tag.end = at + 1;
                return tag;
            }
            // White space may stand before the sign as well.
            (None, byte)
                if byte.is_ascii_whitespace()
                    && bytes
                        .get(at + 1)
                        .is_some_and(|next| !next.is_ascii_whitespace() && *next != b'=') =>
            {
                word = at + 1;
            }
            _ => {}
        }
    }
    tag
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_take_long_to_take_apart_is_told_before() {
        let nested = |attribute: &dyn Fn(usize) -> String, count: usize| {
            let open: String = (0..count)
                .map(|at| format!("<g {}>", attribute(at)))
                .collect();
            format!("<svg>{open}{}</svg>", "</g>".repeat(count))
        };
        let attributes = |count: usize| {
            format!(
                "<svg {}/>",
                (0..count)
                    .map(|at| format!("a{at}='>' "))
                    .collect::<String>()
            )
        };
        for (text, expected) in [
            (nested(&|_| String::new(), 100), None),
            (nested(&|_| String::new(), 300), Some(Unfit::Deep)),
            (nested(&|at| format!("xmlns:a{at}='x'"), 20), None),
            (
                nested(&|at| format!("xmlns:a{at} = 'x'"), 80),
                Some(Unfit::Namespaces),
            ),
            (
                "<svg>".to_owned() + &"<g xmlns='x'/>".repeat(5_000) + "</svg>",
                None,
            ),
            (
                "<svg>".to_owned() + &"<g xmlns='x'/>".repeat(30_000) + "</svg>",
                Some(Unfit::Namespaces),
            ),
            (attributes(100), None),
            (attributes(300), Some(Unfit::Attributes)),
            (
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'svg11.dtd'><svg/>".into(),
                None,
            ),
            (
                "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>".into(),
                Some(Unfit::Declares),
            ),
            (
                "<!-- <g> <g> --><svg><![CDATA[<g>]]><a b='<'/></svg>".into(),
                None,
            ),
            (
                "<!DOCTYPE svg [ <!-- ' --> ]><svg/>".into(),
                Some(Unfit::Declares),
            ),
            ("<".repeat(1_000), None),
            ("<a>".repeat(1_000), Some(Unfit::Deep)),
        ] {
            assert_eq!(unfit(&text), expected, "{}", &text[..text.len().min(100)]);
        }
    }
}
