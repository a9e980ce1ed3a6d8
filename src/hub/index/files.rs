//! Pictures and other files that a text names: where they may lie, and what is tried when nothing
//! is there.

use super::address::relative_url;
use super::stems::{folders, shared_end};
use super::{Index, Way};
use crate::hub::names::fold;
use crate::paths::{SourcePath, Url, percent_decode, slug};
use crate::sources::Sources;

/// Folders whose files other generators serve from the top of the site, and whether the folder is
/// no part of their address.
pub const WEB_ROOTS: &[(&str, bool)] = &[
    ("static", true),
    ("public", true),
    ("source", true),
    ("assets", false),
];

impl Index {
    /// A picture or another file, and how it was told: beside the page, from the content root, in
    /// the folder of a web server, or anywhere when its name is unique. `url` is the page's
    /// address.
    pub fn media(
        &self,
        sources: &Sources,
        page: &SourcePath,
        url: &Url,
        path: &str,
    ) -> Option<(SourcePath, Way)> {
        let decoded = percent_decode(path);
        let raw = (decoded != path).then_some(path);
        let forms = || std::iter::once(decoded.as_str()).chain(raw);
        let known = |file: &SourcePath| sources.file(file).is_some();
        if let Some(file) = forms()
            .flat_map(|path| places(sources, page, path))
            .find(known)
        {
            return Some((file, Way::Written));
        }
        // Where browsers look: an address is relative to that of the page.
        let addresses = forms()
            .filter(|path| !path.starts_with('/'))
            .map(|path| relative_url(url.as_str(), path));
        if let Some(file) = addresses
            .flat_map(|path| served(&sources.content_root, &path).collect::<Vec<_>>())
            .find(known)
        {
            return Some((file, Way::Written));
        }
        let name = decoded.rsplit('/').next().unwrap_or(&decoded);
        let found = self.media_names.get(&fold(name))?;
        if let Some(file) =
            places(sources, page, &decoded).find_map(|file| self.media_in_other_case(&file))
        {
            return Some((file, Way::Written));
        }
        let parts: Vec<String> = folders(&decoded)
            .into_iter()
            .map(slug)
            .filter(|part| !part.is_empty())
            .collect();
        let file = by_name(sources, found, &parts)?;
        Some((
            file.clone(),
            if decoded.contains('/') {
                Way::Name
            } else {
                Way::Written
            },
        ))
    }
}

/// Of the files of a name the one that is meant by a path that leads nowhere and has `parts` as
/// folders: that with most of them, then that among the pages. What is elsewhere in the repository
/// is only meant when a folder says so, or when no folder is written.
fn by_name<'f>(
    sources: &Sources,
    found: &'f [SourcePath],
    parts: &[String],
) -> Option<&'f SourcePath> {
    let is_own = |file: &SourcePath| sources.blobs.contains_key(file);
    let meant: Vec<(usize, &SourcePath)> = found
        .iter()
        .map(|file| (shared_end(file, parts), file))
        .filter(|(shared, file)| is_own(file) || parts.is_empty() || *shared > 0)
        .collect();
    let most = meant.iter().map(|(shared, _)| *shared).max()?;
    let best: Vec<&SourcePath> = meant
        .into_iter()
        .filter(|(shared, _)| *shared == most)
        .map(|(_, file)| file)
        .collect();
    if let [file] = best[..] {
        return Some(file);
    }
    let mut own = best.into_iter().filter(|file| is_own(file));
    own.next().filter(|_| own.next().is_none())
}

/// Where a file may lie that a text names, the likeliest first.
pub fn places<'a>(
    sources: &'a Sources,
    page: &'a SourcePath,
    path: &'a str,
) -> impl Iterator<Item = SourcePath> + 'a {
    let root = sources.content_root.as_str();
    let bare = path.trim_start_matches('/');
    let beside = [root, ""]
        .into_iter()
        .filter_map(move |root| page.join(root, path));
    let usual = ["static", "media"]
        .into_iter()
        .filter_map(move |folder| match folder {
            "static" => SourcePath::new(&format!("static/{bare}")),
            _ => SourcePath::new(format!("{root}/{folder}/{bare}").trim_start_matches('/')),
        });
    beside.chain(usual).chain(served(root, bare))
}

/// The files that may be served at an address, which has no slash in front.
fn served<'a>(root: &'a str, bare: &'a str) -> impl Iterator<Item = SourcePath> + 'a {
    let own = SourcePath::new(format!("{root}/{bare}").trim_start_matches('/'));
    let web = web_bases(root).flat_map(move |base| {
        WEB_ROOTS
            .iter()
            .map(move |(folder, _)| format!("{base}{folder}/{bare}"))
    });
    own.into_iter()
        .chain(web.filter_map(|path| SourcePath::new(&path)))
}

/// Where Docusaurus has its site beside the folder of the pages.
const SITE: &str = "website/";

/// Folders in which the folder of a web server may be, with a slash at their ends: that of the
/// pages, and those above it.
pub fn web_bases(root: &str) -> impl Iterator<Item = String> + '_ {
    let above = root.rmatch_indices('/').map(|(at, _)| &root[..at]).take(4);
    let folders = Some(root)
        .into_iter()
        .filter(|root| !root.is_empty())
        .chain(above)
        .map(|folder| format!("{folder}/"));
    folders.chain([String::new(), SITE.to_owned()])
}
