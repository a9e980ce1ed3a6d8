//! Addresses of the site as links write them, in the form in which they are compared.

use super::stems::without_page_extension;
use crate::hub::{Linked, PageId};
use crate::paths::{Url, percent_decode};

impl Linked {
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

/// An address as it is compared: decoded, lower case, without slashes at its ends.
pub(super) fn bare_url(url: &str) -> String {
    percent_decode(url).trim_matches('/').to_lowercase()
}

/// An address without the name of an index file and without the extension of a page.
pub(super) fn bare_address(written: &str) -> &str {
    let bare = without_page_extension(written);
    match bare.strip_suffix("index") {
        Some(folder)
            if bare.len() < written.len() && (folder.is_empty() || folder.ends_with('/')) =>
        {
            folder.trim_end_matches('/')
        }
        _ => bare,
    }
}

/// What follows the folder that the site is hosted under; `None` for an address beside it, such as
/// `/commonsense` for `/commons`.
pub(super) fn below_base<'p>(path: &'p str, base: &str) -> Option<&'p str> {
    path.strip_prefix(base)
        .filter(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The address that `path` means on the page at `url`.
pub(super) fn relative_url(url: &str, path: &str) -> String {
    let mut parts: Vec<&str> = url.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}
