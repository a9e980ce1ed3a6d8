//! Addresses of the site in the form in which they are compared.

use super::stems::without_page_extension;
use crate::paths::percent_decode;

/// An address as it is compared: decoded, lower case, without slashes at its ends.
pub(crate) fn bare_url(url: &str) -> String {
    percent_decode(url).trim_matches('/').to_lowercase()
}

/// An address without the name of an index file and without the extension of a page.
pub(crate) fn bare_address(written: &str) -> &str {
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
pub(crate) fn below_base<'p>(path: &'p str, base: &str) -> Option<&'p str> {
    path.strip_prefix(base)
        .filter(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The address that `path` means on the page at `url`.
pub(crate) fn relative_url(url: &str, path: &str) -> String {
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
