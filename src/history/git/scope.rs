//! Which files of a repository have a history.

use super::super::records::is_record;
use crate::load::{MARKDOWN_EXTENSIONS, MEDIA_EXTENSIONS, is_former_text};

/// Which files to follow: asked with a file's path, and with a folder's path and a trailing `/`
/// before it is entered.
///
/// Renames are found only among the files that it accepts, so it should accept every place that a
/// page may have had before, not only where pages are now; [`anywhere`] does.
pub type Scope<'a> = &'a (dyn Fn(&str) -> bool + Sync);

/// A scope for hubs whose pages have moved between folders and formats: Markdown, what it is
/// converted from, media, and the records of calls, anywhere but in hidden folders, dependencies
/// and build output.
pub fn anywhere(path: &str) -> bool {
    if let Some(folder) = path.strip_suffix('/') {
        let name = folder.rsplit('/').next().unwrap_or_default();
        return !name.starts_with('.') && !matches!(name, "node_modules" | "target" | "vendor");
    }
    let known = |extension: &str| {
        MARKDOWN_EXTENSIONS
            .iter()
            .chain(MEDIA_EXTENSIONS)
            .any(|known| known.eq_ignore_ascii_case(extension))
    };
    is_former_text(path)
        || is_record(path)
        || path
            .rsplit_once('.')
            .is_some_and(|(_, extension)| known(extension))
}
