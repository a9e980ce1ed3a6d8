//! The history of a page: its revisions and what each changed.

use serde::Serialize;

use super::frame::Frame;
use super::heavy::Heavy;
use super::parts::{ChangeView, LinkView};

/// The revisions of a page. Template `history.html`.
#[derive(Debug, Serialize)]
pub struct HistoryView<'s> {
    /// The common part.
    pub page: Frame,
    /// The page spoken of.
    pub article: LinkView,
    /// Revisions, newest first.
    pub revisions: Vec<RevisionView<'s>>,
    /// How many older ones are not listed.
    pub older: usize,
    /// The whole history on the forge.
    pub forge_url: Option<String>,
}

/// A revision of a page.
#[derive(Debug, Serialize)]
pub struct RevisionView<'s> {
    /// Its id on the page, which never changes: `c-` and the first ten digits of the commit.
    pub id: String,
    /// Who, when and why; `added` and `removed` count words.
    pub change: ChangeView,
    /// Whether a later revert took it out again.
    pub undone: bool,
    /// Words in the page after it, where that is known.
    pub words: Option<usize>,
    /// The path before, when it moved the page.
    pub moved_from: Option<String>,
    /// What it changed; only the newest revisions have it.
    pub diff: Option<Heavy<'s, Option<DiffView>>>,
}

/// What a revision changed, word by word.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DiffView {
    /// `shown`; `missing` when a content is not there to be compared; `blank` when no word changed.
    pub state: &'static str,
    /// The changes with some text around, in the order of the text.
    pub hunks: Vec<HunkView>,
    /// How many changed words are left out, because few read that far.
    pub more: usize,
}

/// Changes that stand close together.
#[derive(Debug, Clone, Default, Serialize)]
pub struct HunkView {
    /// `front-matter`, `start` (before the first heading) or `section`; string `place-<place>` but
    /// for the last.
    pub place: &'static str,
    /// The heading above, for `section`.
    pub heading: String,
    /// The text with its changes.
    pub pieces: Vec<PieceView>,
}

/// A piece of a page's source text.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PieceView {
    /// `kept`, `added`, `removed`, or `skipped` where text is left out.
    pub change: &'static str,
    /// The text.
    pub text: String,
}
