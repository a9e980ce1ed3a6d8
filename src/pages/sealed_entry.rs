//! Entries in envelopes: nobody can read them yet, and their pages say so.

use serde::Serialize;

use crate::hub::{Hub, PageId, PageKind};
use crate::pages::kind::{Content, Kind, Site, Spec, template};
use crate::paths::OutputPath;
use crate::view::{BylineView, Frame, SealedView};

pub(super) struct SealedEntry;

/// Template `sealed-entry.html`.
#[derive(Serialize)]
struct SealedEntryView {
    page: Frame,
    byline: BylineView,
    /// What becomes of the envelope; nothing where its call is not shown.
    sealed: Option<SealedView>,
    /// Whether it takes part, as in a list of entries.
    standing: &'static str,
    /// The digest that the envelope names.
    digest: String,
}

impl Kind for SealedEntry {
    fn spec(&self) -> Spec {
        Spec::named("sealed-entry")
    }

    fn outputs(&self, hub: &Hub) -> Vec<(OutputPath, usize)> {
        hub.pages_with_ids()
            .filter(|(_, page)| page.kind == PageKind::Envelope)
            .map(|(id, page)| (page.output.clone(), id.0 as usize))
            .collect()
    }

    fn content<'s>(&self, site: &'s Site<'s>, item: usize) -> Content<'s> {
        let id = PageId(item as u32);
        let page = site.hub.page(id);
        let mut frame = site.frame_of("sealed-entry", id, &page.output);
        // Nothing is here to be found, and nothing under a licence.
        frame.noindex = true;
        frame.license_url = None;
        let entry = site.entry_at(id);
        let digest = page.meta.sealed.as_ref().map(|at| at.value.clone());
        template(
            "sealed-entry.html",
            SealedEntryView {
                page: frame,
                byline: site.byline(page),
                sealed: entry.and_then(|(call, entry)| site.sealed(call, entry)),
                standing: entry.map_or("", |(_, entry)| entry.standing.name()),
                digest: digest.unwrap_or_default(),
            },
        )
    }
}
