//! BibTeX and BibLaTeX. Entries are found by the lines that begin them, so that a broken one costs
//! no other; the library reads those that are cited, each alone.

use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};

use biblatex::{ChunksExt, Person, RawBibliography, RawChunk};

use super::problem::{Problem, line, tell};
use super::work::{Work, address, field, names};

/// Largest entry that is read and deepest braces in it; most abbreviations, and the longest of
/// them: the library puts them in as often as an entry asks.
const ENTRY: usize = 32 << 10;
const DEPTH: usize = 30;
const STRINGS: usize = 16 << 10;
const STRING: usize = 1_000;

/// Where the entries of a list are, and its abbreviations.
#[derive(Default)]
pub(super) struct Found {
    pub entries: Vec<(String, Range<usize>)>,
    pub strings: String,
}

pub(super) fn read(text: &str, found: &mut Vec<Problem>) -> Found {
    let mut read = Found::default();
    let mut begins: Vec<(usize, Head<'_>)> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if let Some(head) = head(text, at, line) {
            begins.push((at, head));
        }
        at += line.len();
    }
    for (index, (start, head)) in begins.iter().enumerate() {
        let end = begins.get(index + 1).map_or(text.len(), |next| next.0);
        let place = *start..*start + text[*start..end].trim_end().len();
        match (head.kind.to_ascii_lowercase().as_str(), head.key) {
            ("comment" | "preamble", _) => {}
            ("string", _) => {
                if read.strings.len() + place.len() <= STRINGS {
                    read.strings.push_str(&text[place]);
                    read.strings.push('\n');
                }
            }
            (_, Some(key)) => read.entries.push((key.to_owned(), place)),
            (kind, None) => {
                let message = format!("this `@{}` has no key", crate::privacy::quoted(kind));
                tell(
                    found,
                    line(text, place.start),
                    message,
                    "Write a key and a comma after the brace: `@article{ito2011, …`.",
                );
            }
        }
    }
    read
}

/// How an entry begins.
struct Head<'t> {
    kind: &'t str,
    key: Option<&'t str>,
}

fn head<'t>(text: &'t str, at: usize, line: &'t str) -> Option<Head<'t>> {
    let name = line.trim_start().strip_prefix('@')?;
    let len = name
        .find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(name.len());
    let (kind, rest) = name.split_at(len);
    let rest = rest.trim_start().strip_prefix(['{', '('])?;
    if kind.is_empty() || kind.len() > 40 {
        return None;
    }
    // The key may stand in the next line.
    let from = at + (line.len() - rest.len());
    let key = crate::excerpt::first(&text[from..], 300).trim_start();
    let len = key
        .find(|c: char| c.is_whitespace() || matches!(c, ',' | '}' | ')' | '{' | '='))
        .unwrap_or(key.len());
    Some(Head {
        kind,
        key: Some(&key[..len]).filter(|key| !key.is_empty()),
    })
}

/// Reads the entry at a place.
pub(super) fn work(text: &str, strings: &str, place: Range<usize>) -> Result<Work, String> {
    let text = text.get(place).unwrap_or_default();
    if text.len() > ENTRY || depth(text) > DEPTH {
        return Err("it is too large".to_owned());
    }
    let text = format!("{strings}{text}");
    // A library that fails on a stranger's text must not cost the site a page.
    let read = catch_unwind(AssertUnwindSafe(|| parsed(&text)));
    let work = read.unwrap_or_else(|_| Err("it cannot be understood".to_owned()))?;
    match work.is_blank() && work.parent.is_none() {
        true => Err("it has no title".to_owned()),
        false => Ok(work),
    }
}

fn parsed(text: &str) -> Result<Work, String> {
    let mut raw = RawBibliography::parse(text).map_err(|error| error.kind.to_string())?;
    // An abbreviation of abbreviations can be as long as somebody likes.
    raw.abbreviations.retain(|pair| {
        let is_plain = |chunk: &RawChunk<'_>| matches!(chunk, RawChunk::Normal(_));
        pair.value.v.iter().all(|chunk| is_plain(&chunk.v)) && pair.value.span.len() <= STRING
    });
    raw.entries.truncate(1);
    let mut parent = None;
    for entry in &mut raw.entries {
        // The library follows these without end when they lead back.
        entry.v.fields.retain(|pair| {
            let name = pair.key.v.to_ascii_lowercase();
            if name == "crossref" {
                let value = pair.value.v.first().map(|chunk| &chunk.v);
                if let Some(RawChunk::Normal(key) | RawChunk::Abbreviation(key)) = value {
                    parent = Some(key.trim().to_owned());
                }
            }
            !matches!(
                name.as_str(),
                "crossref" | "xdata" | "ids" | "xref" | "related"
            )
        });
    }
    let list = biblatex::Bibliography::from_raw(raw).map_err(|error| error.kind.to_string())?;
    let entry = list.iter().next().ok_or("it is no entry")?;
    let text = |names: &[&str]| {
        let found = names.iter().find_map(|name| entry.get(name));
        field(
            &found
                .map(|chunks| chunks.format_verbatim())
                .unwrap_or_default(),
        )
    };
    let people = |name: &str| {
        let all = entry.get_as::<Vec<Person>>(name).unwrap_or_default();
        names(all.into_iter().map(|person| {
            let parts = [person.given_name, person.prefix, person.name, person.suffix];
            parts.join(" ")
        }))
    };
    let title = [text(&["title"]), text(&["subtitle"])];
    let title: Vec<String> = title.into_iter().filter(|part| !part.is_empty()).collect();
    let date = text(&["date", "year"]);
    let year = match date.get(..4).filter(|_| date.get(4..5) == Some("-")) {
        Some(year) => year.to_owned(),
        None => date,
    };
    Ok(Work {
        authors: people("author"),
        editors: people("editor"),
        year,
        title: title.join(": "),
        container: text(&["journaltitle", "journal", "booktitle", "maintitle"]),
        volume: text(&["volume"]),
        issue: text(&["number", "issue"]),
        pages: text(&["pages"]),
        edition: text(&["edition"]),
        publisher: text(&[
            "publisher",
            "institution",
            "school",
            "organization",
            "howpublished",
        ]),
        place: text(&["location", "address"]),
        doi: text(&["doi"]),
        url: address(&text(&["url"])),
        parent,
    })
}

fn depth(text: &str) -> usize {
    let (mut depth, mut most) = (0usize, 0);
    for byte in text.bytes() {
        match byte {
            b'{' => {
                depth += 1;
                most = most.max(depth);
            }
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    most
}
