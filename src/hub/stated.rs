//! What a page's licence is where its front matter does not say so: tags of the REUSE specification
//! (3.3) in the page's own comments, in `X.md.license` beside it, or in `REUSE.toml`.
//!
//! Such a page may not be given out on the hub's default terms. Front matter, which is the hub's
//! own form, comes first.

use std::ops::Range;

use crate::license::{License, LicenseError};
use crate::markdown;
use crate::reuse::{self, Annotations, Tag, Terms};
use crate::sources::{Source, Sources};

/// What tags say of a page's licence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated {
    /// The first tag that says so, or the one that cannot be read.
    pub tag: Tag,
    /// The licence.
    pub license: Result<License, LicenseError>,
}

/// A tag in a page's own comments: what it says, and where in the file.
pub(super) type Header = Vec<(String, Range<usize>)>;

/// What begins a tag in any comment.
const LICENSE: &str = "SPDX-License-Identifier:";

/// Most tags of a page that count.
const MOST: usize = 20;

/// The licence tags in a page's comments: lines of its front matter that begin with `#`, HTML
/// comments, and link definitions that are used as comments (`[//]: # (…)`). What stands in code is
/// an example.
pub(super) fn header(text: &str, body: &Range<usize>) -> Header {
    if !text.contains(LICENSE) {
        return Vec::new();
    }
    let code = markdown::code_ranges(text, body.clone());
    let mut found = Vec::new();
    let mut comment = false;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let in_code = code
            .get(code.partition_point(|range| range.end <= start))
            .is_some_and(|range| range.start < start + line.len());
        let bare = line.trim_start();
        let tagged = line.find(LICENSE);
        // Where the tag stands is what counts: `<!-- a --> SPDX…` is text that readers see.
        let before = tagged.map_or(line, |place| &line[..place]);
        let opened = match (before.rfind("<!--"), before.rfind("-->")) {
            (Some(open), Some(close)) => open > close,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => comment,
        };
        let is_comment = if start < body.start {
            bare.starts_with('#') || opened
        } else {
            opened || bare.starts_with("[//]: #") || bare.starts_with("[comment]: #")
        };
        if let Some(place) = tagged.filter(|_| is_comment && !in_code && found.len() < MOST) {
            let rest = &line[place + LICENSE.len()..];
            let value = rest.split("-->").next().unwrap_or(rest).trim();
            // A comment in a link's title ends with the sign that it began with; in another one a
            // bracket is the expression's.
            let value = if opened || bare.starts_with('#') {
                value
            } else {
                value.trim_end_matches([')', '"', '\'']).trim_end()
            };
            let from = start + place + LICENSE.len() + (rest.len() - rest.trim_start().len());
            if !value.is_empty() {
                found.push((value.to_owned(), from..from + value.len()));
            }
        }
        if !in_code {
            comment = match (line.rfind("<!--"), line.rfind("-->")) {
                (Some(open), Some(close)) => open > close,
                (Some(_), None) => true,
                (None, Some(_)) => false,
                (None, None) => comment,
            };
        }
    }
    found
}

/// What is stated of a page; `header` are the tags in its own comments.
pub(super) fn of(
    source: &Source,
    header: &Header,
    sources: &Sources,
    annotations: &Annotations,
) -> Option<Stated> {
    let path = &source.path;
    let own = Terms {
        licenses: header
            .iter()
            .map(|(text, range)| Tag {
                text: text.clone(),
                path: path.clone(),
                range: range.clone(),
            })
            .collect(),
        ..Terms::default()
    };
    let beside = if own.is_empty() {
        sources
            .text(&format!("{path}.license"))
            .map(|source| reuse::sidecar(source))
            .unwrap_or_default()
    } else {
        own
    };
    let tags = annotations.terms(path, beside).licenses;
    let license = reuse::together(&tags)?;
    Some(match license {
        Ok(license) => Stated {
            tag: tags.into_iter().next()?,
            license: Ok(license),
        },
        Err((tag, error)) => Stated {
            tag,
            license: Err(error),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_in_comments_count_and_those_in_text_and_code_do_not() {
        let tags = |text: &str| {
            let body = crate::front_matter::text_start(text)..text.len();
            header(text, &body)
                .into_iter()
                .inspect(|(value, range)| assert_eq!(&text[range.clone()], value))
                .map(|(value, _)| value)
                .collect::<Vec<_>>()
        };
        assert_eq!(
            tags("---\n# SPDX-License-Identifier: CC-BY-NC-4.0\ntitle: A\n---\nText.\n"),
            ["CC-BY-NC-4.0"]
        );
        assert_eq!(
            tags(
                "<!--\nSPDX-FileCopyrightText: 2026 Ada\nSPDX-License-Identifier: CC-BY-4.0\n-->\n\n# A\n"
            ),
            ["CC-BY-4.0"]
        );
        assert_eq!(
            tags("<!-- SPDX-License-Identifier: MIT OR CC0-1.0 -->\n# A\n"),
            ["MIT OR CC0-1.0"]
        );
        assert_eq!(
            tags("<!-- SPDX-License-Identifier: (MIT OR CC0-1.0) -->\n# A\n"),
            ["(MIT OR CC0-1.0)"]
        );
        assert_eq!(
            tags("# A\n\n[//]: # (SPDX-License-Identifier: CC0-1.0)\n"),
            ["CC0-1.0"]
        );
        assert_eq!(
            tags("# A\n\nText.\n\n<!-- SPDX-License-Identifier: CC0-1.0 -->"),
            ["CC0-1.0"]
        );
        assert_eq!(
            tags(
                "# A\n\nWrite `SPDX-License-Identifier: MIT`.\n\n```\n<!-- SPDX-License-Identifier: MIT -->\n```\n"
            ),
            [""; 0]
        );
        assert_eq!(
            tags(
                "# A\n\nSPDX-License-Identifier: MIT in the text\n<!-- x --> SPDX-License-Identifier: MIT\n"
            ),
            [""; 0]
        );
        assert_eq!(
            tags("---\nnote: 'SPDX-License-Identifier: MIT'\n---\n"),
            [""; 0]
        );
    }
}
