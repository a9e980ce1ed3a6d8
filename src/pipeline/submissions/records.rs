//! Which submissions concern calls.

use crate::hub::submissions::Submission;
use crate::load::CALL_FOLDERS;

/// Whether a submission brings or changes a call, or a record of one.
pub(super) fn has_records(read: &Submission) -> bool {
    let is_record = |path: &str| {
        let folder = path.split('/').next().unwrap_or_default();
        CALL_FOLDERS.contains(&folder)
    };
    let mut files = read.files.iter();
    files.any(|file| is_record(&file.path) || file.from.as_deref().is_some_and(is_record))
}
