//! What pages that are not the hub's say: those of proposals, and those that were.

use std::sync::Arc;

use crate::calls::envelope::Envelope;
use crate::front_matter;
use crate::hub::meta::CallRef;
use crate::paths::SourcePath;
use crate::sources::Source;

/// What a page that is not the hub's says of a call.
pub(super) fn call_of(path: &SourcePath, text: &str) -> Option<CallRef> {
    Said::of(path, text).map(|said| said.of_page)
}

/// What a page that is not the hub's says of a call and of itself.
pub(super) struct Said {
    pub(super) of_page: CallRef,
    /// Its `id`.
    pub(super) id: Option<String>,
    /// Its title, where it writes one.
    pub(super) title: Option<String>,
    /// What it says of an envelope.
    pub(super) envelope: Envelope,
}

impl Said {
    /// Reads a page; nothing where it names no call.
    pub(super) fn of(path: &SourcePath, text: &str) -> Option<Self> {
        let source = Arc::new(Source::new(path.clone(), text.to_owned()));
        let matter = front_matter::read(&source, &mut Vec::new());
        let text = |key| matter.tree.get(key).and_then(|entry| entry.node.text());
        Some(Self {
            of_page: CallRef::of_node(&matter.tree.get("call")?.node)?,
            id: text("id"),
            title: text("title"),
            envelope: Envelope::of_tree(&matter.tree),
        })
    }
}
