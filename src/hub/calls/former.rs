//! What pages that are not the hub's say: those of proposals, and those that were.

use std::sync::Arc;

use crate::calls::envelope::Envelope;
use crate::config::Config;
use crate::dialects::Dialects;
use crate::front_matter;
use crate::history::MayHave;
use crate::hub::linked::Linked;
use crate::hub::meta::{self, CallRef};
use crate::paths::SourcePath;
use crate::sources::Source;
use crate::yaml::Node;

/// What a page that is not the hub's says of a call.
pub(super) fn call_of(hub: &Linked, path: &SourcePath, text: &str) -> Option<CallRef> {
    Said::of(hub, path, text).map(|said| said.of_page)
}

/// What a front matter says of a call, by whatever name the hub's pages have for the key.
pub(super) fn call_in(tree: &Node, config: &Config) -> Option<CallRef> {
    CallRef::of_node(&meta::entry(tree, config, "call")?.node)
}

/// What a page that is not the hub's says before its text, as the hub's own pages are read.
pub(super) fn matter(hub: &Linked, source: &Source) -> front_matter::FrontMatter {
    let matter = front_matter::read(source, &mut Vec::new());
    // MkDocs reads lines of keys, too.
    let is_line = matter.body.start == 0 && has_lines(&hub.config);
    let header = is_line
        .then(|| front_matter::header(&source.text))
        .flatten();
    header
        .filter(|header| {
            let mut entries = header.tree.entries().iter();
            entries.any(|entry| meta::is_known(&entry.key))
        })
        .unwrap_or(matter)
}

/// Whether lines of keys at the top of a page are read without signs around them.
fn has_lines(config: &Config) -> bool {
    let dialects = config.dialects.unwrap_or_default();
    dialects.any(Dialects::MKDOCS)
}

/// Whether a page may name a call without the word `call` in its front matter, so that nothing tells
/// which do but reading them.
pub(super) fn is_called_otherwise(config: &Config) -> bool {
    meta::has_alias(config, &["call"]) || has_lines(config)
}

/// Whether a page may name a call.
pub(in crate::hub) fn may_enter(hub: &Linked, text: &str) -> bool {
    let before_text = text.get(..front_matter::text_start(text));
    is_called_otherwise(&hub.config) || before_text.is_some_and(|it| MayHave::of(it).call)
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
    pub(super) fn of(hub: &Linked, path: &SourcePath, text: &str) -> Option<Self> {
        let source = Arc::new(Source::new(path.clone(), text.to_owned()));
        let tree = matter(hub, &source).tree;
        let text = |key| meta::entry(&tree, &hub.config, key).and_then(|it| it.node.text());
        Some(Self {
            of_page: call_in(&tree, &hub.config)?,
            id: text("id"),
            title: text("title"),
            envelope: Envelope::of_tree(&tree),
        })
    }
}
