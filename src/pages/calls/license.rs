//! The licence that the entries of a call are under.

use crate::calls::file::text;
use crate::hub::Call;
use crate::license::License;
use crate::pages::kind::Site;
use crate::view::LicenseView;

/// The licence that entries are under.
pub(super) fn license(site: &Site, call: &Call) -> Option<LicenseView> {
    let own = text(call.file.keys.license.as_ref());
    match own {
        Some(own) => Some(match License::parse(&own) {
            Ok(license) => site.license(&license),
            Err(_) => LicenseView {
                id: own.clone(),
                name: own,
                url: None,
            },
        }),
        None => {
            let usual = site.hub.config.licensing.default.as_ref();
            usual.map(|license| site.license(license))
        }
    }
}
