//! A picture, a sound, a film or a document, and who made it.

use serde::Serialize;

use super::article::FindingView;
use super::frame::Frame;
use super::parts::{CommitView, LinkView, PersonView};
use super::site::LicenseView;

/// A file and what is known about it. Template `file.html`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FileView {
    /// The common part.
    pub page: Frame,
    /// `picture`, `sound`, `film` or `document`.
    pub kind: &'static str,
    /// The file itself.
    pub url: String,
    /// Name of the file, without folders.
    pub name: String,
    /// Its form, from the name's end: `PNG`; may be empty.
    pub format: String,
    /// Size in thousands of bytes, at least 1.
    pub kilobytes: u64,
    /// Width in pixels, when known.
    pub width: Option<u32>,
    /// Height in pixels, when known.
    pub height: Option<u32>,
    /// Who made it.
    pub authors: Vec<PersonView>,
    /// How many more made it, who are not to be named.
    pub unnamed: usize,
    /// Copyright notices.
    pub copyright: Vec<String>,
    /// Where it comes from; the URL is empty when that is no address.
    pub source: Option<LinkView>,
    /// Its licence.
    pub license: Option<LicenseView>,
    /// What was changed; may be empty.
    pub changes: String,
    /// How to name it where it is used again; missing without a licence.
    pub credit: Option<CreditLines>,
    /// The place where the photo was taken is in the repository's file and not in the published
    /// one.
    pub place_removed: bool,
    /// Pages that show it.
    pub shown_on: Vec<LinkView>,
    /// Who brought it here.
    pub brought_by: Vec<PersonView>,
    /// Day on which it came.
    pub brought: Option<String>,
    /// Its last revision.
    pub revision: Option<CommitView>,
    /// Its path in the repository.
    pub source_path: String,
    /// That file on the forge.
    pub source_url: Option<String>,
    /// Its history on the forge.
    pub history_url: Option<String>,
    /// What the checks found on it.
    pub findings: Vec<FindingView>,
    /// How many more findings there are.
    pub more_findings: usize,
}

/// A line that names title, author, source and licence, in several forms to copy. All are shown as
/// text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct CreditLines {
    /// Plain text.
    pub text: String,
    /// HTML source.
    pub html: String,
    /// Markdown source.
    pub markdown: String,
}
