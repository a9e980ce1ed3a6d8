//! What the system says of a file, a folder or an address, in our words.

use std::io::{Error, ErrorKind};

/// What went wrong, for a sentence that names the file or the address before: without the number of
/// the system, and in its own words only where nothing better is known.
pub fn told(error: &Error) -> String {
    // An error that a program made has a text of its own.
    let is_made = error.get_ref().is_some();
    let known = meaning(error.kind()).filter(|_| !is_made);
    known.map_or_else(|| without_number(&error.to_string()), str::to_owned)
}

fn meaning(kind: ErrorKind) -> Option<&'static str> {
    Some(match kind {
        ErrorKind::NotFound => "it is not there",
        ErrorKind::AlreadyExists => "it is there already",
        ErrorKind::PermissionDenied => "the system does not allow it",
        ErrorKind::IsADirectory => "it is a folder",
        ErrorKind::NotADirectory => "a part of its path is no folder",
        ErrorKind::DirectoryNotEmpty => "the folder is not empty",
        ErrorKind::InvalidFilename => "no file can have such a name here",
        ErrorKind::InvalidData => "it is not text in UTF-8",
        ErrorKind::FileTooLarge => "it is too large for this disk",
        ErrorKind::StorageFull => "the disk is full",
        ErrorKind::QuotaExceeded => "your share of the disk is full",
        ErrorKind::ReadOnlyFilesystem => "nothing can be written on this disk",
        ErrorKind::UnexpectedEof => "it ends too early",
        ErrorKind::OutOfMemory => "there is not enough memory",
        ErrorKind::AddrInUse | ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => {
            "another program uses it"
        }
        ErrorKind::AddrNotAvailable => "this machine has no such address",
        ErrorKind::ConnectionRefused => "nothing answers there",
        ErrorKind::TimedOut => "there was no answer in time",
        _ => return None,
    })
}

/// A text of the system without the number at its end: `Too many open files (os error 24)`.
fn without_number(text: &str) -> String {
    let end = text.find(" (os error ").unwrap_or(text.len());
    text[..end].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_number_and_no_word_of_a_library_is_told() {
        let told_of = |error: Error| told(&error);
        let missing = std::fs::read("/nonexistent/x").unwrap_err();
        assert_eq!(told_of(missing), "it is not there");
        assert_eq!(told_of(ErrorKind::NotFound.into()), "it is not there");
        assert_eq!(
            told_of(ErrorKind::AddrNotAvailable.into()),
            "this machine has no such address"
        );
        // What nothing is known of keeps its text.
        assert_eq!(
            without_number("Too many open files (os error 24)"),
            "Too many open files"
        );
        assert_eq!(
            told_of(Error::other("the object is lost")),
            "the object is lost"
        );
    }
}
