//! Boxes and tabs that Hugo's themes write as shortcodes around Markdown:
//! `{{< callout type="warning" >}}` … `{{< /callout >}}`.

use std::ops::Range;

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
    #[expect(clippy::too_many_lines, reason = "still to be split")]
    pub(super) fn shortcode(
        &mut self,
        text: &'s str,
        at: usize,
        columns: usize,
        outer: usize,
    ) -> bool {
        let Some(inner) = ["{{<", "{{%"]
            .iter()
            .zip([">}}", "%}}"])
            .find_map(|(open, close)| text.strip_prefix(open)?.strip_suffix(close))
        else {
            return false;
        };
        if inner.contains("{{") {
            return false;
        }
        let inner = inner.trim();
        let named = |name: &str| AROUND.iter().find(|(known, _)| *known == name);
        if let Some((name, _)) = inner.strip_prefix('/').and_then(|name| named(name.trim())) {
            let Some(frame) = self
                .frames
                .iter()
                .rposition(|frame| frame.end == End::Named(name))
            else {
                return false;
            };
            self.leave(frame);
            return true;
        }
        let words = inner.split_whitespace().next().unwrap_or_default();
        let Some((name, ends)) = named(words).filter(|_| !inner.ends_with('/')) else {
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
        let titles = ["title", "header", "name"]
            .into_iter()
            .find_map(|key| value(inner, key))
            .map(place);
        if *name == "tabs" {
            let items = value(inner, "items").unwrap_or_default();
            self.labels = items
                .split(',')
                .map(str::trim)
                .filter(|label| !label.is_empty())
                .map(place)
                .rev()
                .collect();
            self.put("");
            self.frames.push(Frame {
                end: End::Named(name),
                body: columns,
                prefix: self.prefix.len(),
                lists: self.lists.len(),
            });
            return true;
        }
        let positional = || {
            inner[words.len()..]
                .split_whitespace()
                .map(|word| word.trim_matches('"'))
                .find(|word| !word.contains('='))
        };
        let first = || quoted_first(&inner[words.len()..]).map(place);
        let (kind, title): (&str, Option<Range<usize>>) = match *name {
            "tab" => ("tab", titles.or_else(first).or_else(|| self.labels.pop())),
            "details" | "expand" => (
                "details",
                titles
                    .or_else(|| value(inner, "summary").map(place))
                    .or_else(first),
            ),
            name => {
                let said = ["type", "color", "style", "context", "kind"]
                    .into_iter()
                    .find_map(|key| value(inner, key));
                let said = said.or_else(|| positional().filter(|word| callout::is_known(word)));
                (said.unwrap_or(name), titles)
            }
        };
        let kind = KINDS
            .iter()
            .find(|(theirs, _)| *theirs == kind)
            .map_or(kind, |(_, ours)| ours);
        let kind = if callout::is_known(kind) {
            kind
        } else {
            "note"
        };
        let fold = if kind == "details" { "-" } else { "" };
        let header = Header {
            kind: kind.to_owned(),
            fold,
            title: title.unwrap_or(at..at),
            is_bare: false,
        };
        // The title is where the source has it.
        self.open(&header, 0, outer, End::Named(name), columns)
    }
}

/// The text in quotation marks that is all that follows a name: `{{< details "More" >}}`.
fn quoted_first(rest: &str) -> Option<&str> {
    let inner = rest.trim().strip_prefix('"')?;
    inner
        .find('"')
        .map(|end| &inner[..end])
        .filter(|text| !text.is_empty())
}
