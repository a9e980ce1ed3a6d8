//! Views of the XML files: Atom feeds and the sitemap. All addresses in them are absolute.

use serde::Serialize;

/// An Atom feed (RFC 4287). Template `feed.xml`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FeedView {
    /// Its title.
    pub title: String,
    /// One sentence; may be empty.
    pub subtitle: String,
    /// A permanent id: its own address, or a `tag:` URI when the hub has no address.
    pub id: String,
    /// Its own address.
    pub self_url: String,
    /// The page that it belongs to.
    pub home_url: String,
    /// BCP 47 code.
    pub language: String,
    /// Time of the newest entry, RFC 3339 with a time.
    pub updated: String,
    /// Licence of the entries; may be empty.
    pub rights: String,
    /// The entries, the newest first.
    pub entries: Vec<FeedEntry>,
}

/// An entry of a feed.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FeedEntry {
    /// A permanent id.
    pub id: String,
    /// The page.
    pub url: String,
    /// Its title.
    pub title: String,
    /// One or two sentences, plain text; may be empty.
    pub summary: String,
    /// Time of the last change, RFC 3339 with a time.
    pub updated: String,
    /// Time of the first revision.
    pub published: Option<String>,
    /// Names of the authors. Atom wants one for each entry: without any, the theme names the feed's
    /// title.
    pub authors: Vec<String>,
    /// Titles of the categories.
    pub categories: Vec<String>,
}

/// The sitemap. Template `sitemap.xml`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SitemapView {
    /// The pages that search engines may list.
    pub entries: Vec<SitemapEntry>,
}

/// The sitemap of a hub that is too large for one file. Template `sitemap-index.xml`.
#[derive(Debug, Clone, Serialize)]
pub struct SitemapIndexView {
    /// The files that together are the sitemap.
    pub urls: Vec<String>,
}

/// A page in the sitemap.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SitemapEntry {
    /// Its address.
    pub url: String,
    /// Day of its last change.
    pub changed: Option<String>,
    /// The same page in other languages.
    pub alternates: Vec<SitemapAlternate>,
}

/// The same page in another language.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SitemapAlternate {
    /// BCP 47 code.
    pub language: String,
    /// Its address.
    pub url: String,
}
