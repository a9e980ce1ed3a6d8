//! The files of a folder or a tree, and what is read of each.

use std::sync::Arc;

use rayon::prelude::*;

use super::classify::{self, MAX_TEXT_BYTES, Rules, is_markdown};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, system};
use crate::paths::SourcePath;
use crate::rules::{invalid_record, symbolic_link, too_large, unreadable_file, unreadable_name};
use crate::sources::{Blob, ContentName, Known, ReadBlob, Source, Sources, known};

const TOO_MANY: &str = "this hub has more files than are read";

/// A file that a folder or tree holds.
pub(super) struct Listed {
    pub path: SourcePath,
    pub len: u64,
    /// The name of its content, when that is known without reading it.
    pub content: Option<ContentName>,
}

/// All files, and what is no file: links, unreadable names.
#[derive(Default)]
pub(super) struct Listing {
    pub files: Vec<Listed>,
    pub submodules: Vec<SourcePath>,
    pub diagnostics: Vec<Diagnostic>,
}

impl Listing {
    pub fn link(&mut self, path: &str) {
        let is_record = SourcePath::new(path).is_some_and(|path| classify::is_record(&path));
        let help = match is_record {
            true => {
                "Put a file of its own here: a link is no record, and what it leads to counts for nothing."
            }
            false => {
                "Put a copy of the file here. Where it is a page of this hub, delete the link and list its address under `aliases` in that page's front matter instead."
            }
        };
        self.diagnostics.push(
            Diagnostic::new(
                &symbolic_link::RULE,
                crate::diagnostic::Place {
                    path: path.into(),
                    range: None,
                },
                "this is a symbolic link, which is not followed",
            )
            .why("A link could publish a file from outside the hub.")
            .help(help),
        );
    }

    /// Another repository; it matters where a record of a call would be.
    pub fn submodule(&mut self, path: &str) {
        let path = SourcePath::new(path).filter(classify::is_record);
        self.submodules.extend(path);
    }

    /// Tells, once, that not all files are read.
    pub fn too_many(&mut self) {
        let is_told = self
            .diagnostics
            .iter()
            .rev()
            .take(1)
            .any(|found| found.message == TOO_MANY);
        if !is_told {
            let place = crate::diagnostic::Place {
                path: "hub.yaml".into(),
                range: None,
            };
            self.diagnostics.push(
                Diagnostic::new(&too_large::RULE, place, TOO_MANY)
                    .why("No hub has so many files; a tree made by hand can name more than any disk holds.")
                    .help("Look at what was added last: `git log --stat --max-count=5`."),
            );
        }
    }

    pub fn unreadable_name(&mut self, lossy: &str) {
        self.diagnostics.push(
            Diagnostic::new(
                &unreadable_name::RULE,
                crate::diagnostic::Place {
                    path: lossy.into(),
                    range: None,
                },
                "this file's name is not valid UTF-8, so it is not published",
            )
            .why("Such a name has no URL, and other systems cannot check it out.")
            .help("Rename the file with `git mv`, using letters and digits."),
        );
    }
}

/// Decides what each file is and reads the texts.
pub(super) fn read(
    mut listing: Listing,
    reader: Arc<dyn ReadBlob>,
    config: &Config,
    root: &str,
    known: Arc<Known>,
) -> Sources {
    listing.files.sort_by(|a, b| a.path.cmp(&b.path));
    let rules = Rules::new(root, config);
    let mut sources = Sources::new(root, reader.clone());
    // What was found at a path that could be no content anyway is nobody's business.
    sources.diagnostics = listing
        .diagnostics
        .into_iter()
        .filter(|found| rules.concerns(&found.place.path))
        .collect();
    take_submodules(&mut sources, listing.submodules, config);
    let mut texts = Vec::new();
    for file in listing.files {
        match rules.class(&file.path) {
            classify::Class::Text if file.len > MAX_TEXT_BYTES => sources
                .diagnostics
                .push(classify::too_large(&file.path, file.len)),
            classify::Class::Text => texts.push(file),
            classify::Class::Blob => {
                sources.blobs.insert(file.path, Blob { len: file.len });
            }
            classify::Class::Nearby => {
                sources.nearby.insert(file.path, Blob { len: file.len });
            }
            classify::Class::Nothing => {
                sources.unpublished.insert(file.path);
            }
        }
    }
    let read: Vec<(Source, Option<Diagnostic>)> = texts
        .into_par_iter()
        .map(|file| {
            if let Some(source) = later(&file, &reader, &known) {
                return (source, None);
            }
            let path = file.path;
            match reader.read(&path) {
                Ok(bytes) => decode(path, bytes),
                Err(error) => {
                    let found = Diagnostic::new(
                        &unreadable_file::RULE,
                        &path,
                        format!("this file cannot be read: {}", system::told(&error)),
                    )
                    .why("It is not published.")
                    .help("Check that the file exists and that you may read it.");
                    (Source::new(path, String::new()), Some(found))
                }
            }
        })
        .collect();
    for (source, found) in read {
        let unreadable = found
            .as_ref()
            .is_some_and(|found| found.is(&unreadable_file::RULE));
        sources.diagnostics.extend(found);
        if !unreadable {
            sources.texts.insert(source.path.clone(), Arc::new(source));
        }
    }
    sources.known = known;
    sources
}

/// Other repositories where records of calls would be.
fn take_submodules(sources: &mut Sources, submodules: Vec<SourcePath>, config: &Config) {
    let told = submodules.iter().filter(|_| config.written);
    sources.diagnostics.extend(told.map(|path| {
        Diagnostic::new(
            &invalid_record::RULE,
            path,
            "this is a submodule, which is not read",
        )
        .why("What another repository says counts for nothing here.")
        .help(
            "Put a file of its own here; `git rm --cached` with its path takes the submodule out.",
        )
    }));
    sources.submodules = submodules.into_iter().collect();
}

/// A text that need not be read now, since what it says is known. One that is missing is listed
/// with another length.
fn later(file: &Listed, reader: &Arc<dyn ReadBlob>, known: &Known) -> Option<Source> {
    let content = file.content?;
    let len = known.len_of(&content).filter(|len| *len == file.len)?;
    Some(Source::later(
        file.path.clone(),
        content,
        usize::try_from(len).ok()?,
        reader.clone(),
    ))
}

/// The text of a file, with the name of its content when the text is exactly that.
fn decode(path: SourcePath, bytes: Vec<u8>) -> (Source, Option<Diagnostic>) {
    let content = is_markdown(&path).then(|| known::name_of(&bytes));
    let len = bytes.len();
    let (mut source, found) = classify::decode(path, bytes);
    source.content = content.filter(|_| found.is_none() && source.text.len() == len);
    (source, found)
}
