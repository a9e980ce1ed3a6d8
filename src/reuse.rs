//! Who holds the rights in a file and on which terms: tags beside the file and in `REUSE.toml`, as
//! the REUSE specification (3.3) has them.
//!
//! What is nearest to the file counts: an annotation that overrides, then `X.license` beside `X`,
//! then the annotations of the nearest `REUSE.toml` for what is still missing.

use std::ops::Range;

use crate::license::{License, LicenseError};
use crate::privacy::shown;
use crate::sources::Source;

mod annotations;
mod glob;
mod notice;
mod terms;

pub use annotations::Annotations;
pub use notice::{holder, notice};
use terms::TAGS;
pub use terms::{Tag, Terms};

/// The tags of `X.license`. Beside those of REUSE, `Title:` and `Source:` lines are read, which it
/// has no tags for.
pub fn sidecar(source: &Source) -> Terms {
    let mut terms = Terms::default();
    let mut at = 0;
    for line in source.text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let Some((kind, value)) = tag(line) else {
            continue;
        };
        let value = start + value.start..start + value.end;
        let text = source.text.get(value.clone()).unwrap_or_default();
        let tag = |text: String| Tag {
            text,
            path: source.path.clone(),
            range: value.clone(),
        };
        let list = match kind {
            Kind::License => &mut terms.licenses,
            Kind::Copyright => &mut terms.copyright,
            Kind::Contributor => &mut terms.contributors,
            Kind::Title => {
                terms.title.get_or_insert_with(|| tag(notice(text)));
                continue;
            }
            Kind::Source => {
                terms.source.get_or_insert_with(|| tag(shown(text)));
                continue;
            }
        };
        if list.len() < TAGS {
            list.push(tag(if kind == Kind::License {
                shown(text)
            } else {
                notice(text)
            }));
        }
    }
    terms
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    License,
    Copyright,
    Contributor,
    Title,
    Source,
}

/// The tag on a line, and where its value stands.
fn tag(line: &str) -> Option<(Kind, Range<usize>)> {
    let spdx = [
        ("SPDX-License-Identifier:", Kind::License),
        ("SPDX-FileCopyrightText:", Kind::Copyright),
        ("SPDX-FileContributor:", Kind::Contributor),
    ];
    // These may stand in a comment of any language; our own stand alone.
    let found = spdx
        .into_iter()
        .find_map(|(name, kind)| line.find(name).map(|at| (kind, at + name.len())));
    let (kind, start) = found.or_else(|| {
        let own = [
            ("title:", Kind::Title),
            ("source:", Kind::Source),
            ("copyright ", Kind::Copyright),
            ("© ", Kind::Copyright),
        ];
        let bare = line.len() - line.trim_start().len();
        let rest = &line[bare..];
        own.into_iter()
            .find(|(name, _)| {
                rest.get(..name.len())
                    .is_some_and(|start| start.eq_ignore_ascii_case(name))
            })
            .map(|(name, kind)| {
                // The word is part of a copyright notice.
                (
                    kind,
                    if kind == Kind::Copyright {
                        bare
                    } else {
                        bare + name.len()
                    },
                )
            })
    })?;
    let value = line.get(start..)?;
    let start = start + value.len() - value.trim_start().len();
    let value = value
        .trim()
        .trim_end_matches("-->")
        .trim_end_matches("*/")
        .trim_end();
    (!value.is_empty()).then(|| (kind, start..start + value.len()))
}

/// The licence that tags state together: several all hold, and one that is unknown leaves open what
/// may be done. `None` without a tag.
pub fn together(tags: &[Tag]) -> Option<Result<License, (Tag, LicenseError)>> {
    let mut texts: Vec<&str> = Vec::new();
    for tag in tags {
        match License::parse(&tag.text) {
            Ok(_) if texts.contains(&tag.text.as_str()) => {}
            Ok(_) => texts.push(&tag.text),
            Err(error) => return Some(Err((tag.clone(), error))),
        }
    }
    let together = match texts[..] {
        [] => return None,
        [one] => one.to_owned(),
        _ => texts
            .iter()
            .map(|text| format!("({text})"))
            .collect::<Vec<_>>()
            .join(" AND "),
    };
    Some(License::parse(&together).map_err(|error| (tags[0].clone(), error)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::paths::SourcePath;

    fn read(text: &str) -> Terms {
        sidecar(&Source::new(
            SourcePath::new("a.png.license").unwrap(),
            text.to_owned(),
        ))
    }

    #[test]
    fn every_tag_of_a_sidecar_is_read_and_no_address() {
        let text = "<!-- SPDX-FileCopyrightText: 2019-2026 Ada Marsh <ada@tide.example> -->\nCopyright (c) 2020 Bo Ito\n# SPDX-License-Identifier: CC-BY-4.0\r\n\
                    SPDX-FileContributor: Cy\ntitle: The shore\nSource: https://tide.example/1 \n";
        let terms = read(text);
        let texts = |tags: &[Tag]| tags.iter().map(|tag| tag.text.clone()).collect::<Vec<_>>();
        assert_eq!(
            texts(&terms.copyright),
            ["2019-2026 Ada Marsh", "Copyright (c) 2020 Bo Ito"]
        );
        assert_eq!(
            (texts(&terms.licenses), texts(&terms.contributors)),
            (vec!["CC-BY-4.0".into()], vec!["Cy".into()])
        );
        assert_eq!(&text[terms.licenses[0].range.clone()], "CC-BY-4.0");
        assert_eq!(
            (terms.title.unwrap().text, terms.source.unwrap().text),
            ("The shore".into(), "https://tide.example/1".into())
        );
        assert_eq!(
            [
                "2019-2026 Ada Marsh",
                "Copyright (c) 2020 Bo Ito",
                "© Cy",
                "1984"
            ]
            .map(holder),
            ["Ada Marsh", "Bo Ito", "Cy", ""]
        );
    }

    proptest! {
        #[test]
        fn any_sidecar_is_read(text in "(?s)(SPDX-License-Identifier:|SPDX-FileCopyrightText:|title:|©|<|>|ada@tide\\.example|-->|\n|é|.){0,40}") {
            let text = text.trim_start_matches('\u{feff}').to_owned();
            let terms = read(&text);
            for tag in terms.licenses.iter().chain(&terms.copyright).chain(&terms.contributors).chain(&terms.title).chain(&terms.source) {
                prop_assert!(text.get(tag.range.clone()).is_some() && !tag.text.contains("@tide.example"), "{tag:?}");
                holder(&tag.text);
            }
        }
    }
}
