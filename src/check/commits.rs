//! Where findings about commits stand.

use crate::diagnostic::Place;
use crate::hub::Hub;
use crate::hub::attestation::Revision;

/// The file that a finding about a commit stands at.
pub fn place(hub: &Hub, revision: &Revision) -> Place {
    let page = revision
        .pages
        .first()
        .map(|page| Place::from(&hub.page(*page).source.path));
    page.or_else(|| revision.media.first().map(Place::from))
        .unwrap_or(Place {
            path: ".git".to_owned(),
            range: None,
        })
}
