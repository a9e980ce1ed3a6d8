//! Where links lead, which the caller decides.

use std::borrow::Cow;

use serde::Serialize;

use super::address::Address;
use super::items::Link;

/// Links that strangers wrote neither vouch for their target nor hand it our window.
pub(super) const EXTERNAL: &str = "nofollow ugc noopener";

/// Decides where links lead.
pub trait Links {
    /// Where `link` leads.
    fn resolve(&self, link: &Link) -> Destination;

    /// What stands in the place of a paragraph that is only `![[…]]`, below a heading of that
    /// level: HTML that is safe. Without it there is a picture or a link.
    fn embed(&self, _link: &Link, _level: u8) -> Option<String> {
        None
    }
}

/// Leaves every link as it was written: for [`Dialect::COMMONMARK`](super::Dialect::COMMONMARK).
pub struct AsWritten;

impl Links for AsWritten {
    fn resolve(&self, link: &Link) -> Destination {
        if link.kind.is_image() {
            Destination::Image {
                src: link.target.clone(),
                width: None,
                height: None,
                alt: None,
                page: None,
                credit: String::new(),
            }
        } else {
            Destination::Page {
                href: link.target.clone(),
                title: String::new(),
            }
        }
    }
}

/// Where a link leads. Addresses are URLs, not yet escaped for HTML; whatever is not a safe address
/// is not written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Destination {
    /// A page that exists. The label stays what the author wrote; the title is its tooltip, and the
    /// label of a wiki link to a person (`[[@ada]]`) or another language (`[[fr:Page]]`) that has
    /// none.
    Page {
        /// Its address.
        href: String,
        /// Its title; may be empty.
        title: String,
    },
    /// A page that does not exist: a red link.
    Missing {
        /// Where it can be written; without one the label is marked but leads nowhere.
        href: Option<String>,
        /// The title it would have.
        title: String,
    },
    /// Another site. An image there becomes a link to it, since a page makes no third-party
    /// requests.
    External {
        /// Its address.
        href: String,
    },
    /// A picture of this site.
    Image {
        /// Its address.
        src: String,
        /// Width in pixels.
        width: Option<u32>,
        /// Height in pixels.
        height: Option<u32>,
        /// Alternative text for when the author wrote none.
        alt: Option<String>,
        /// The page about the picture.
        page: Option<String>,
        /// Who made it and on which terms, for the line below its caption; may be empty.
        credit: String,
    },
    /// A place on the same page: `#id`.
    Fragment {
        /// The address.
        href: String,
    },
    /// Nowhere: only the label is shown.
    Refused,
}

/// What a picture of another site is called that has no words: `picture_at` with the site's host,
/// since most names of such files say nothing. Another target is shown whole.
pub(super) fn name_of<'t>(target: &'t str, picture_at: &str) -> Cow<'t, str> {
    match host(target) {
        Some(host) => format!("{picture_at} {host}").into(),
        None => target.into(),
    }
}

/// The host of an address of another site, where it is one that people can read.
fn host(target: &str) -> Option<&str> {
    let Address::External(address) = Address::of(target) else {
        return None;
    };
    let rest = address
        .split_once(':')
        .filter(|(scheme, _)| scheme.bytes().all(|b| b.is_ascii_alphabetic()))
        .map_or(address, |(_, rest)| rest);
    let authority = rest
        .trim_start_matches(['/', '\\'])
        .split(['/', '\\', '?', '#'])
        .next()?;
    // What stands before the sign is a name that somebody signs in with.
    let host = authority.rsplit('@').next()?;
    (!host.is_empty()
        && host
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | ':')))
    .then_some(host)
}
