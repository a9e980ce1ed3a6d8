//! Reads the tags of raw HTML as written: for findings with a place, for links, and to bound how
//! deeply elements nest.
//!
//! Nothing here protects the page, the sanitiser does that on the parsed whole; this only has to
//! agree with it on sane input.

use std::ops::Range;

/// A start or end tag.
pub(super) struct HtmlTag {
    /// Its name in lower case.
    pub name: String,
    /// Whether it is an end tag.
    pub is_end: bool,
    /// Attributes: name in lower case, value with its entities resolved.
    pub attributes: Vec<(String, String)>,
    /// Bytes in the text that was read.
    pub range: Range<usize>,
}

/// The tags in `html`, comments left out.
pub(super) fn read(html: &str) -> Vec<HtmlTag> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(open) = html[at..].find('<') {
        let start = at + open;
        at = start + 1;
        if html[start..].starts_with("<!--") {
            at = html[start + 4..]
                .find("-->")
                .map_or(html.len(), |end| start + 4 + end + 3);
            continue;
        }
        let is_end = html[at..].starts_with('/');
        let name_start = at + usize::from(is_end);
        // Asked before the name's end is looked for, which may be far away behind each of many
        // signs that begin no tag.
        if !html
            .as_bytes()
            .get(name_start)
            .is_some_and(u8::is_ascii_alphabetic)
        {
            continue;
        }
        let name_end = name_start
            + html[name_start..]
                .find(|c: char| c.is_whitespace() || matches!(c, '/' | '>'))
                .unwrap_or(html.len() - name_start);
        let name = html[name_start..name_end].to_ascii_lowercase();
        let (attributes, end) = attributes(html, name_end);
        tags.push(HtmlTag {
            name,
            is_end,
            attributes,
            range: start..end,
        });
        at = end;
    }
    tags
}

/// The text of HTML: without tags and comments, entities resolved.
pub(super) fn without(html: &str) -> String {
    if !html.contains(['<', '&']) {
        return html.to_owned();
    }
    let mut out = String::new();
    let mut at = 0;
    let mut push = |text: &str| {
        let mut rest = text;
        while let Some(start) = rest.find("<!--") {
            out.push_str(&rest[..start]);
            rest = rest[start..]
                .find("-->")
                .map_or("", |end| &rest[start + end + 3..]);
        }
        out.push_str(rest);
    };
    for tag in read(html) {
        push(&html[at..tag.range.start]);
        if matches!(tag.name.as_str(), "br" | "p" | "div") {
            push(" ");
        }
        at = tag.range.end;
    }
    push(&html[at..]);
    decode(&out)
}

/// Each `<h1>` that is closed and holds text: where it is, and what is in it.
pub(super) fn titles(html: &str) -> Vec<(Range<usize>, Range<usize>)> {
    let mut found = Vec::new();
    // Nearly no HTML has one.
    if !html.contains("<h1") && !html.contains("<H1") {
        return found;
    }
    let mut start: Option<Range<usize>> = None;
    for tag in read(html).into_iter().filter(|tag| tag.name == "h1") {
        match &start {
            Some(start) if tag.is_end => {
                let inner = start.end..tag.range.start;
                if !without(&html[inner.clone()]).trim().is_empty() {
                    found.push((start.start..tag.range.end, inner));
                }
            }
            _ => {}
        }
        start = (!tag.is_end).then_some(tag.range);
    }
    found
}

/// The attributes from `at` on, and where the tag ends.
fn attributes(html: &str, mut at: usize) -> (Vec<(String, String)>, usize) {
    let mut found = Vec::new();
    let skip = |at: usize, stop: &dyn Fn(char) -> bool| {
        at + html[at..].find(stop).unwrap_or(html.len() - at)
    };
    loop {
        at = skip(at, &|c| !c.is_whitespace() && c != '/');
        match html[at..].chars().next() {
            None => return (found, html.len()),
            Some('>') => return (found, at + 1),
            Some(_) => {}
        }
        let first = html[at..].chars().next().map_or(1, char::len_utf8);
        let name_end = skip(at + first, &|c| {
            c.is_whitespace() || matches!(c, '/' | '>' | '=')
        });
        let name = html[at..name_end].to_ascii_lowercase();
        at = skip(name_end, &|c| !c.is_whitespace());
        let mut value = "";
        if html[at..].starts_with('=') {
            at = skip(at + 1, &|c| !c.is_whitespace());
            if let Some(quote) = html[at..]
                .chars()
                .next()
                .filter(|c| matches!(c, '"' | '\''))
            {
                let end = skip(at + 1, &|c| c == quote);
                value = &html[at + 1..end];
                at = (end + 1).min(html.len());
            } else {
                let end = skip(at, &|c| c.is_whitespace() || c == '>');
                value = &html[at..end];
                at = end;
            }
        }
        found.push((name, decode(value)));
    }
}

/// Resolves numeric entities and those that addresses hold or hide in.
fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = rest[1..]
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '#')
            .map_or(rest.len(), |end| end + 1);
        let name = &rest[1..length];
        let number =
            name.strip_prefix('#')
                .and_then(|digits| match digits.strip_prefix(['x', 'X']) {
                    Some(hex) => u32::from_str_radix(hex, 16).ok(),
                    None => digits.parse().ok(),
                });
        let character = match name {
            "amp" | "AMP" => Some('&'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "colon" => Some(':'),
            "sol" => Some('/'),
            "Tab" => Some('\t'),
            "NewLine" => Some('\n'),
            "nbsp" => Some('\u{a0}'),
            _ => number.and_then(char::from_u32),
        };
        match character {
            Some(character) => {
                out.push(character);
                rest = rest[length..].strip_prefix(';').unwrap_or(&rest[length..]);
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// Bounds how deeply a browser's tree of the HTML can nest: elements open by the book, and one more
/// for each end tag that comes out of turn, since it may leave its element open or make it be
/// reopened.
#[derive(Default)]
pub(super) struct Depth {
    open: Vec<String>,
    /// How many of them do not close by themselves.
    deep: usize,
    out_of_turn: usize,
    /// The largest bound so far.
    pub most: usize,
}

impl Depth {
    /// Takes a tag into account.
    pub fn tag(&mut self, tag: &HtmlTag) {
        const VOID: &[&str] = &[
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
            "source", "track", "wbr",
        ];
        // Past this the verdict is clear, and the searches below stay short.
        if VOID.contains(&tag.name.as_str()) || self.most > 1_000 || self.open.len() > 1_000 {
            self.most = self.most.max(self.open.len());
            return;
        }
        if !tag.is_end {
            if closes_by_itself(&tag.name) && self.open.last() == Some(&tag.name) {
                return;
            }
            self.open.push(tag.name.clone());
            self.deep += usize::from(!closes_by_itself(&tag.name));
        } else {
            while self
                .open
                .last()
                .is_some_and(|name| closes_by_itself(name) && *name != tag.name)
            {
                self.open.pop();
            }
            match self.open.iter().rposition(|name| *name == tag.name) {
                Some(at) => {
                    self.out_of_turn += self.open.len() - 1 - at;
                    self.deep -= self
                        .open
                        .drain(at..)
                        .filter(|name| !closes_by_itself(name))
                        .count();
                }
                None => self.out_of_turn += 1,
            }
        }
        self.most = self.most.max(self.deep + self.out_of_turn);
    }
}

/// Elements that end where the next of their kind starts.
fn closes_by_itself(name: &str) -> bool {
    matches!(
        name,
        "p" | "li" | "dt" | "dd" | "tr" | "td" | "th" | "tbody" | "thead" | "tfoot" | "colgroup"
    )
}
