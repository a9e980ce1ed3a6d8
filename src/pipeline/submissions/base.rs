//! The branch that submissions are made for, as a hub.

use std::sync::Arc;

use super::refs::Refs;
use crate::history::Log;
use crate::history::cache::Shelf;
use crate::hub::Drafts;
use crate::load::{self, Revision};
use crate::pipeline::opened::{OpenError, Opened};
use crate::pipeline::reading::{log, read_by, read_pages};
use crate::pipeline::request::Request;
use crate::pipeline::shelf::known;
use crate::submissions::Grounds;

/// The branch's hub with its log.
pub(super) fn open(request: &Request, refs: &Refs) -> Result<(Opened, Log), OpenError> {
    let request = Request {
        progress: request.progress.clone(),
        dir: request.dir.clone(),
        revision: Revision::Named(refs.tip.to_string()),
        drafts: Drafts::Hidden,
        base_url: None,
        now: request.now,
    };
    let pages = |loaded: &mut load::Loaded, shelf: &Shelf| {
        Some(read_pages(
            &mut loaded.sources,
            &loaded.config,
            request.drafts,
            shelf,
        ))
    };
    let read = read_by(&request, pages, log)?;
    let log = read.log.clone();
    Ok((read.open(), log))
}

/// The branch's hub, prepared for its submissions; what is known of texts serves them, too.
pub(super) fn grounds<'h>(
    opened: &'h Opened,
    log: &'h Log,
    refs: &'h Refs,
    shelf: &Shelf,
) -> Grounds<'h> {
    Grounds::new(&opened.hub, log, &refs.base).knowing(Arc::new(known(shelf)))
}
