//! Boxes and tabs that Hugo's themes write as shortcodes around Markdown:
//! `{{< callout type="warning" >}}` … `{{< /callout >}}`.

use super::frame::{End, Frame};
use super::reader::{MAX_DEPTH, Reader};
use crate::markdown::callout;
use crate::markdown::dialect::line::boxes::Header;
use crate::markdown::dialect::templates::value;

/// So many of a text are looked at.
const MOST: usize = 500;

/// A shortcode that stands around text: its name, and what ends it, however it is written.
type Around = (&'static str, [&'static str; 4]);

macro_rules! around {
    ($($name:literal)*) => {
        &[$(($name, [concat!("{{< /", $name), concat!("{{</", $name), concat!("{{% /", $name), concat!("{{%/", $name)])),*]
    };
}

/// Boxes and tabs of Hextra, Docsy, Hugo Book, Relearn and the documentation of Kubernetes.
const AROUND: &[Around] = around!["callout" "alert" "admonition" "hint" "notice" "note" "tip" "info" "important" "warning" "caution" "danger" "details" "expand" "tabs" "tab"];

/// What themes call kinds of boxes that are called otherwise here.
const KINDS: &[(&str, &str)] = &[
    ("default", "tip"),
    ("primary", "note"),
    ("secondary", "note"),
    ("alert", "note"),
    ("callout", "note"),
    ("hint", "tip"),
    ("notice", "note"),
];

impl<'s> Reader<'s, '_> {
    /// Reads a line that is one shortcode; says whether it starts or ends a box.
    pub(super) fn shortcode(
        &mut self,
        text: &'s str,
        at: usize,
        columns: usize,
        outer: usize,
    ) -> bool {
        let Some(inner) = inner_of(text) else {
            return false;
        };
        if let Some((name, _)) = inner.strip_prefix('/').and_then(|name| around(name.trim())) {
            return self.ends_shortcode(name);
        }
        let name = inner.split_whitespace().next().unwrap_or_default();
        let Some((name, ends)) = around(name).filter(|_| !inner.ends_with('/')) else {
            return false;
        };
        // Each looks for its end in the rest of the text.
        self.looked += 1;
        if self.looked > MOST
            || self.frames.len() >= MAX_DEPTH
            || !ends.iter().any(|end| self.later(end).is_some())
        {
            return false;
        }
        let place = |value: &str| {
            let start = at + (value.as_ptr() as usize - text.as_ptr() as usize);
            start..start + value.len()
        };
        if *name == "tabs" {
            self.labels = labels(inner).map(place).rev().collect();
            self.tabs(name, columns);
            return true;
        }
        let mut title = title(name, inner).map(place);
        if title.is_none() && *name == "tab" {
            title = self.labels.pop();
        }
        let kind = kind(name, inner);
        let header = Header {
            kind: kind.to_owned(),
            fold: if kind == "details" { "-" } else { "" },
            title: title.unwrap_or(at..at),
            is_bare: false,
        };
        // The title is where the source has it.
        self.open(&header, 0, outer, End::Named(name), columns)
    }

    /// Ends the innermost box that a shortcode of that name started; says whether there is one.
    fn ends_shortcode(&mut self, name: &'static str) -> bool {
        let is_it = |frame: &Frame| frame.end == End::Named(name);
        let Some(frame) = self.frames.iter().rposition(is_it) else {
            return false;
        };
        self.leave(frame);
        true
    }

    /// Starts what stands around tabs, and is nothing itself.
    fn tabs(&mut self, name: &'static str, columns: usize) {
        self.put("");
        self.frames.push(Frame {
            end: End::Named(name),
            body: columns,
            prefix: self.prefix.len(),
            lists: self.lists.len(),
        });
    }
}

/// What stands between the signs of a line that is one shortcode.
fn inner_of(text: &str) -> Option<&str> {
    let inner = ["{{<", "{{%"]
        .iter()
        .zip([">}}", "%}}"])
        .find_map(|(open, close)| text.strip_prefix(open)?.strip_suffix(close))?;
    (!inner.contains("{{")).then_some(inner.trim())
}

fn around(name: &str) -> Option<&'static Around> {
    AROUND.iter().find(|(known, _)| *known == name)
}

/// The labels that a shortcode of tabs gives them.
fn labels(inner: &str) -> impl DoubleEndedIterator<Item = &str> {
    let items = value(inner, "items").unwrap_or_default();
    items
        .split(',')
        .map(str::trim)
        .filter(|label| !label.is_empty())
}

/// The title that a shortcode gives its box.
fn title<'s>(name: &str, inner: &'s str) -> Option<&'s str> {
    let said = ["title", "header", "name"]
        .into_iter()
        .find_map(|key| value(inner, key));
    let first = || quoted_first(&inner[name.len()..]);
    match name {
        "tab" => said.or_else(first),
        "details" | "expand" => said.or_else(|| value(inner, "summary")).or_else(first),
        _ => said,
    }
}

/// The kind of the box that a shortcode starts, as it is called here.
fn kind<'s>(name: &'s str, inner: &'s str) -> &'s str {
    let said = match name {
        "tab" => "tab",
        "details" | "expand" => "details",
        name => said_kind(name, inner).unwrap_or(name),
    };
    let kind = KINDS
        .iter()
        .find(|(theirs, _)| *theirs == said)
        .map_or(said, |(_, ours)| ours);
    if callout::is_known(kind) {
        kind
    } else {
        "note"
    }
}

/// The kind that stands in a shortcode: the value of a key, or a word that names one.
fn said_kind<'s>(name: &str, inner: &'s str) -> Option<&'s str> {
    let keyed = ["type", "color", "style", "context", "kind"]
        .into_iter()
        .find_map(|key| value(inner, key));
    keyed.or_else(|| {
        inner[name.len()..]
            .split_whitespace()
            .map(|word| word.trim_matches('"'))
            .find(|word| !word.contains('='))
            .filter(|word| callout::is_known(word))
    })
}

/// The text in quotation marks that is all that follows a name: `{{< details "More" >}}`.
fn quoted_first(rest: &str) -> Option<&str> {
    let inner = rest.trim().strip_prefix('"')?;
    inner
        .find('"')
        .map(|end| &inner[..end])
        .filter(|text| !text.is_empty())
}
