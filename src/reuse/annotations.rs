//! `REUSE.toml`: terms for many files at once.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::glob::Glob;
use super::notice::notice;
use super::terms::{TAGS, Tag, Terms};
use crate::diagnostic::Diagnostic;
use crate::fields::nearest;
use crate::paths::SourcePath;
use crate::privacy::shown;
use crate::rules::reuse_syntax::RULE;
use crate::sources::{Source, Sources};

/// What all `REUSE.toml` files of a hub say, those nearest to the root first.
#[derive(Debug, Default)]
pub struct Annotations(Vec<(String, Vec<Annotation>)>);

#[derive(Debug)]
struct Annotation {
    globs: Vec<Glob>,
    precedence: Precedence,
    terms: Terms,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Precedence {
    /// What is nearest to the file counts, piece by piece.
    Closest,
    /// Both count.
    Aggregate,
    /// Nothing else counts.
    Override,
}

const NAME: &str = "REUSE.toml";
const WHY: &str =
    "The pictures that it speaks of lose their author and licence, so nobody may use them again.";
const TOP: &[&str] = &[
    "version",
    "annotations",
    "SPDX-PackageName",
    "SPDX-PackageSupplier",
    "SPDX-PackageDownloadLocation",
    "SPDX-PackageComment",
];
const KEYS: &[&str] = &[
    "path",
    "precedence",
    "SPDX-FileCopyrightText",
    "SPDX-License-Identifier",
    "SPDX-FileContributor",
    "SPDX-FileComment",
];

impl Annotations {
    /// Reads every `REUSE.toml`; what cannot be read is told and left out.
    pub fn read(sources: &Sources, found: &mut Vec<Diagnostic>) -> Self {
        let mut files: Vec<_> = sources
            .texts
            .values()
            .filter(|source| source.path.file_name() == NAME)
            .map(|source| (source.path.folder().to_owned(), file(source, found)))
            .collect();
        files.sort_by_key(|(folder, _)| {
            (
                folder.split('/').filter(|part| !part.is_empty()).count(),
                folder.clone(),
            )
        });
        Self(files)
    }

    /// What is said about a file, with what stands beside it.
    pub fn terms(&self, path: &SourcePath, beside: Terms) -> Terms {
        let mut terms = beside;
        let mut closest = Vec::new();
        for (folder, annotations) in &self.0 {
            let Some(below) = path.below(folder) else {
                continue;
            };
            // Of several annotations in one file the last counts.
            let Some(annotation) = annotations
                .iter()
                .rev()
                .find(|annotation| annotation.globs.iter().any(|glob| glob.matches(below)))
            else {
                continue;
            };
            match annotation.precedence {
                Precedence::Override => return annotation.terms.clone(),
                Precedence::Aggregate => terms.add(&annotation.terms),
                Precedence::Closest => closest.push(&annotation.terms),
            }
        }
        for other in closest.into_iter().rev() {
            terms.fill(other);
        }
        terms
    }
}

/// The annotations of one file.
fn file(source: &Source, found: &mut Vec<Diagnostic>) -> Vec<Annotation> {
    let mut reader = Reader { source, found };
    let table = match DeTable::parse(&source.text) {
        Ok(table) => table,
        Err(error) => {
            let message = format!("this file is not valid TOML: {}", shown(error.message()));
            reader.tell(
                error.span().unwrap_or(0..0),
                message,
                "Correct this line; `key = \"value\"` with quotes is the usual form.".into(),
            );
            return Vec::new();
        }
    };
    let table = table.get_ref();
    reader.unknown(table, TOP);
    match table.get("version") {
        Some(version)
            if version
                .get_ref()
                .as_integer()
                .is_some_and(|number| number.as_str() == "1") => {}
        Some(version) => reader.tell(
            version.span(),
            "`version` is not 1".into(),
            "Write `version = 1`.".into(),
        ),
        None => reader.tell(
            0..0,
            "`version` is missing".into(),
            "Write `version = 1` in the first line.".into(),
        ),
    }
    let Some(list) = table.get("annotations") else {
        return Vec::new();
    };
    let Some(items) = list.get_ref().as_array() else {
        reader.tell(
            list.span(),
            "`annotations` is not a list of tables".into(),
            "Begin each annotation with a line `[[annotations]]`.".into(),
        );
        return Vec::new();
    };
    items
        .iter()
        .filter_map(|item| reader.annotation(item))
        .collect()
}

struct Reader<'a> {
    source: &'a Source,
    found: &'a mut Vec<Diagnostic>,
}

impl Reader<'_> {
    fn tell(&mut self, range: Range<usize>, message: String, help: String) {
        self.found.push(
            Diagnostic::new(&RULE, (&self.source.path, range), message)
                .why(WHY)
                .help(help),
        );
    }

    fn unknown(&mut self, table: &DeTable, known: &[&str]) {
        for (key, _) in table.iter().filter(|(key, _)| {
            !known.contains(&key.get_ref().as_ref()) && !key.get_ref().starts_with("SPDX-")
        }) {
            let help = match nearest(key.get_ref(), known) {
                Some(name) => format!("Did you mean `{name}`?"),
                None => format!(
                    "Remove it; these are known: {}.",
                    known
                        .iter()
                        .map(|key| format!("`{key}`"))
                        .collect::<Vec<_>>()
                        .join(", ")
                ),
            };
            self.tell(
                key.span(),
                format!(
                    "`{}` is not a key of REUSE.toml",
                    shown(key.get_ref()).replace('`', "'")
                ),
                help,
            );
        }
    }

    fn annotation(&mut self, item: &Spanned<DeValue>) -> Option<Annotation> {
        let Some(table) = item.get_ref().as_table() else {
            self.tell(
                item.span(),
                "this annotation is not a table".into(),
                "Begin each annotation with a line `[[annotations]]`.".into(),
            );
            return None;
        };
        self.unknown(table, KEYS);
        let precedence = match table.get("precedence") {
            None => Precedence::Closest,
            Some(word) => match word.get_ref().as_str() {
                Some("closest") => Precedence::Closest,
                Some("aggregate") => Precedence::Aggregate,
                Some("override") => Precedence::Override,
                _ => {
                    self.tell(
                        word.span(),
                        "this precedence is not known, so the nearest terms count".into(),
                        "Write `closest`, `aggregate` or `override`.".into(),
                    );
                    Precedence::Closest
                }
            },
        };
        let globs: Vec<Glob> = self
            .texts(table, "path")
            .iter()
            .map(|tag| Glob::new(&tag.text))
            .collect();
        if globs.is_empty() {
            self.tell(
                item.span(),
                "this annotation has no path, so it speaks of no file".into(),
                "Add a line such as `path = \"media/**\"`.".into(),
            );
        }
        let clean = |tags: Vec<Tag>, clean: fn(&str) -> String| {
            tags.into_iter()
                .map(|tag| Tag {
                    text: clean(&tag.text),
                    ..tag
                })
                .collect()
        };
        let terms = Terms {
            licenses: clean(self.texts(table, "SPDX-License-Identifier"), shown),
            copyright: clean(self.texts(table, "SPDX-FileCopyrightText"), notice),
            contributors: clean(self.texts(table, "SPDX-FileContributor"), notice),
            ..Terms::default()
        };
        Some(Annotation {
            globs,
            precedence,
            terms,
        })
    }

    /// A text or a list of texts.
    fn texts(&mut self, table: &DeTable, key: &str) -> Vec<Tag> {
        let Some(value) = table.get(key) else {
            return Vec::new();
        };
        let one;
        let values: &[Spanned<DeValue>] = match value.get_ref() {
            DeValue::Array(list) => list.as_ref(),
            _ => {
                one = [value.clone()];
                &one
            }
        };
        let mut tags = Vec::new();
        for value in values.iter().take(TAGS) {
            match value.get_ref().as_str() {
                Some(text) if !text.trim().is_empty() => tags.push(Tag {
                    text: text.to_owned(),
                    path: self.source.path.clone(),
                    range: value.span(),
                }),
                _ => self.tell(
                    value.span(),
                    format!("`{key}` is not a text here"),
                    "Write a text in quotes, or a list of them in brackets.".into(),
                ),
            }
        }
        tags
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::reuse::sidecar;

    fn said(files: &[(&str, &str)], path: &str, beside: &str) -> String {
        let sources = Sources::from_texts("content", files.iter().copied());
        let beside = sidecar(&Source::new(
            SourcePath::new("x.license").unwrap(),
            beside.into(),
        ));
        let terms = Annotations::read(&sources, &mut Vec::new())
            .terms(&SourcePath::new(path).unwrap(), beside);
        let words = |tags: &[Tag]| {
            tags.iter()
                .map(|tag| tag.text.clone())
                .collect::<Vec<_>>()
                .join("+")
        };
        format!("{} by {}", words(&terms.licenses), words(&terms.copyright))
    }

    fn annotated(path: &str, precedence: &str, license: &str, copyright: &str) -> String {
        let line = |key: &str, value: &str| {
            if value.is_empty() {
                String::new()
            } else {
                format!("{key} = \"{value}\"\n")
            }
        };
        format!(
            "version = 1\n[[annotations]]\npath = [\"{path}\"]\nprecedence = \"{precedence}\"\n{}{}",
            line("SPDX-License-Identifier", license),
            line("SPDX-FileCopyrightText", copyright)
        )
    }

    #[test]
    fn precedence_is_that_of_the_specification() {
        let own = "SPDX-License-Identifier: MIT\n";
        for (precedence, beside, expected) in [
            ("closest", "", "CC0-1.0 by Ada"),
            ("closest", own, "MIT by Ada"),
            ("aggregate", own, "MIT+CC0-1.0 by Ada"),
            ("override", own, "CC0-1.0 by Ada"),
        ] {
            let file = annotated(
                "content/**",
                precedence,
                "CC0-1.0",
                "Ada <ada@tide.example>",
            );
            assert_eq!(
                said(&[("REUSE.toml", &file)], "content/a/b.png", beside),
                expected,
                "{precedence}"
            );
        }
        let (top, near) = (
            annotated("**", "closest", "CC0-1.0", "Ada"),
            annotated("*.png", "closest", "MIT", ""),
        );
        let files = [
            ("REUSE.toml", top.as_str()),
            ("content/REUSE.toml", near.as_str()),
        ];
        assert_eq!(
            said(&files, "content/b.png", ""),
            "MIT by Ada",
            "the nearest first, the rest from farther away"
        );
        assert_eq!(said(&files, "content/a/b.png", ""), "CC0-1.0 by Ada");
        let twice =
            format!("{top}[[annotations]]\npath = \"**.png\"\nSPDX-License-Identifier = \"MIT\"\n");
        assert_eq!(
            said(&[("REUSE.toml", &twice)], "b.png", ""),
            "MIT by ",
            "the last annotation of a file counts alone"
        );
    }

    proptest! {
        #[test]
        fn any_file_is_read(text in "(?s)(version = 1\n|\\[\\[annotations\\]\\]\n|path = |\"\\*\\*\"\n|SPDX-License-Identifier = |\\[|\\]|\"|= |1|\n|ada@tide\\.example|é|.){0,30}") {
            let mut found = Vec::new();
            let sources = Sources::from_texts("", [("REUSE.toml", text.as_str())]);
            // Without a byte-order mark.
            let text = &sources.text("REUSE.toml").unwrap().text;
            Annotations::read(&sources, &mut found).terms(&SourcePath::new("a.png").unwrap(), Terms::default());
            for finding in &found {
                prop_assert!(!finding.message.contains("@tide.example") && !finding.help.is_empty());
                prop_assert!(finding.place.range.as_ref().is_none_or(|range| text.get(range.clone()).is_some()), "{finding:?}");
            }
        }
    }
}
