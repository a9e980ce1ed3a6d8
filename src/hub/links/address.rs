//! Addresses of the site as links write them, in the form in which they are compared.

use crate::hub::ids::PageId;
use crate::hub::index::address::{bare_address, bare_url, below_base, relative_url};
use crate::hub::indexed::Indexed;
use crate::paths::Url;

impl Indexed {
    /// The address of the site that `path` means on the page at `from`: from the site's root, or
    /// relative to the page's address.
    pub(super) fn address_written(&self, from: &Url, path: &str) -> String {
        if path.starts_with('/') {
            bare_url(below_base(path, &self.config.base_path()).unwrap_or(path))
        } else {
            bare_url(&relative_url(from.as_str(), path))
        }
    }

    /// Whether a link's path on `from`, percent-decoded, is another address of `page` rather than
    /// its own.
    pub fn is_redirect(&self, from: PageId, path: &str, page: PageId) -> bool {
        let redirects = self.redirects_of(page);
        if redirects.is_empty() {
            return false;
        }
        let written = self.address_written(&self.page(from).url, path);
        let bare = bare_address(&written);
        let is_here = |url: &Url| [bare, &written].contains(&bare_url(url.as_str()).as_str());
        !is_here(&self.page(page).url) && redirects.iter().any(|redirect| is_here(&redirect.url))
    }
}
