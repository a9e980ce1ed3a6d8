//! `[@key]`, `[@key, p. 12]`, `[@one; @other]`: what a text cites, and what a list of works is to
//! those who render it.

use std::ops::Range;

use serde::Serialize;

/// Longest pair of brackets that is read, longest words that say where in a work, in bytes; and
/// most works between two brackets.
pub(super) const LONGEST: usize = 1_000;
const LOCATOR: usize = 200;
const WORKS: usize = 50;

/// A piece of an entry in the list of references.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum WorkPart {
    /// Words.
    Text(String),
    /// The name of a book, a journal or a site.
    Title(String),
    /// A link to another site.
    Link {
        /// Its address.
        href: String,
        /// What readers see.
        label: String,
    },
}

/// The works that a text may cite.
pub trait Works {
    /// The entry of a work in the list of references; nothing where no work has that key.
    fn entry(&self, key: &str) -> Option<Vec<WorkPart>>;
}

/// A text without the citations in it: what lists and search engines show.
pub fn without_citations(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("[@") {
        out.push_str(&rest[..at]);
        match read(&rest[at..]) {
            Some((_, len)) => {
                while out.ends_with(' ') {
                    out.pop();
                }
                rest = &rest[at + len..];
            }
            // The end of the text may have been cut.
            None if !rest[at..].contains(']') && text.len() > 200 => {
                out.truncate(out.trim_end().len());
                return out + "…";
            }
            None => {
                out.push_str("[@");
                rest = &rest[at + 2..];
            }
        }
    }
    out + rest
}

/// One work that is cited.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Item<'t> {
    pub key: &'t str,
    /// Where in the work, as its author wrote it; empty for all of it.
    pub locator: &'t str,
    /// From its `@` to the end of the words, in the text that was read.
    pub place: Range<usize>,
}

/// Reads the citation that a text begins with: the works, and where it ends.
pub(super) fn read(text: &str) -> Option<(Vec<Item<'_>>, usize)> {
    let inner = text
        .strip_prefix('[')
        .filter(|rest| rest.starts_with('@'))?;
    let end = crate::excerpt::first(inner, LONGEST).find([']', '['])?;
    if !inner[end..].starts_with(']') || inner[end + 1..].starts_with('(') {
        return None;
    }
    let mut items = Vec::new();
    let mut at = 1;
    for part in inner[..end].split(';') {
        if items.len() == WORKS {
            return None;
        }
        let start = at + part.len() - part.trim_start().len();
        items.push(item(part.trim(), start)?);
        at += part.len() + 1;
    }
    Some((items, end + 2))
}

fn item(text: &str, at: usize) -> Option<Item<'_>> {
    let name = text.strip_prefix('@')?;
    let len = name.find(|c: char| !is_of_key(c)).unwrap_or(name.len());
    let key = name[..len].trim_end_matches(|c: char| !c.is_alphanumeric() && c != '_');
    let locator = match name[key.len()..].strip_prefix(',') {
        Some(rest) => rest.trim(),
        None if key.len() == name.len() => "",
        None => return None,
    };
    // An address is none of a work.
    let is_sound = key.starts_with(|c: char| c.is_alphanumeric() || c == '_')
        && locator.len() <= LOCATOR
        && !locator.contains('@');
    is_sound.then(|| Item {
        key,
        locator,
        place: at..at + text.len(),
    })
}

/// Pandoc's keys: letters, digits, and signs that are in addresses.
fn is_of_key(c: char) -> bool {
    c.is_alphanumeric() || "_:.#$%&-+?<>~/".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn works_are_told_from_what_only_looks_so() {
        fn keys(text: &str) -> Option<(Vec<(&str, &str)>, &str)> {
            let (items, end) = read(text)?;
            let items = items.iter().map(|item| (item.key, item.locator));
            Some((items.collect(), &text[end..]))
        }
        let one = |key, locator, rest| Some((vec![(key, locator)], rest));
        assert_eq!(keys("[@ito]."), one("ito", "", "."));
        assert_eq!(keys("[@ito, p. 12] x"), one("ito", "p. 12", " x"));
        assert_eq!(keys("[@doi:10.1/a_b]"), one("doi:10.1/a_b", "", ""));
        assert_eq!(
            keys("[@a;\n@b, ch. 2]"),
            Some((vec![("a", ""), ("b", "ch. 2")], ""))
        );
        for other in [
            "[a@b.c]",
            "[@a@b.c]",
            "[@]",
            "[@a said]",
            "[@a](b)",
            "[@a; b]",
            "[@a",
            "[@a; ]",
            "[@a, me@b.c]",
            "[[@a]]",
            "[@a, [b]]",
            "[@.]",
        ] {
            assert_eq!(keys(other), None, "{other}");
        }
        assert_eq!(keys(&format!("[@a{}]", ";@a".repeat(60))), None);
        assert_eq!(
            without_citations("Crabs [@a, p. 1; @b], me [@c d] [@e"),
            "Crabs, me [@c d] [@e"
        );
        let (items, _) = read("[@a, p. 1; @bé]").unwrap();
        assert_eq!(items[1].place, 11..15);
    }
}
