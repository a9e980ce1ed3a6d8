//! What is said of files that are not read as records of calls.

use crate::calls::place::{self, MAX_BYTES, Record};
use crate::diagnostic::Diagnostic;
use crate::paths::SourcePath;
use crate::privacy::quoted;
use crate::rules::invalid_record;
use crate::sources::Source;
use crate::yaml;

const NOT_READ: &str = "It is not read, so what it says has no effect.";

/// What is said of a file where records are that is none.
pub(super) fn misplaced(path: &SourcePath, help: &str, alike: Option<(&str, &str)>) -> Diagnostic {
    let help = match place::meant(path) {
        Some(meant) => format!("{help} Did you mean `{meant}`?"),
        None => help.to_owned(),
    };
    let other = alike.map_or(String::new(), |(part, call)| {
        format!(
            ": `{}` only looks like the name of the call `{call}`",
            quoted(part)
        )
    });
    Diagnostic::new(
        &invalid_record::RULE,
        path,
        format!("this file does not belong among records of calls{other}"),
    )
    .why(NOT_READ)
    .help(help)
}

/// What is said of a record that is too large.
pub(super) fn too_large(source: &Source, record: &Record) -> Option<Diagnostic> {
    // What the program writes of thousands of records is larger than what people write.
    let most = match record {
        Record::Seal(_) | Record::Decision(_) | Record::Items(_) | Record::Results(_) => {
            yaml::RECORD_BYTES
        }
        _ => MAX_BYTES,
    };
    let bytes = source.text.len();
    (bytes > most).then(|| {
        let message = format!("this record has {bytes} bytes, more than the {most} that are read");
        Diagnostic::new(&invalid_record::RULE, &source.path, message)
            .why(NOT_READ)
            .help("Shorten it; long texts belong in a page.")
    })
}

/// What is said of records that are too many, at the first of them.
pub(super) fn too_many(first: &SourcePath, most: usize, what: &str, count: usize) -> Diagnostic {
    let message = match count {
        1 => format!("this is over the {most} {what} that are read"),
        _ => format!(
            "this is the first of {count} files that are over the {most} {what} that are read"
        ),
    };
    Diagnostic::new(&invalid_record::RULE, first, message)
        .why("Of each person the first file is read before anybody's second, and of those whose work was in the hub before as many as of those who came for this; what is over is not read, so it has no effect.")
        .help("`git log --format=%an -- FOLDER` shows who sent how many. Remove what is no opinion, or start another call.")
}
