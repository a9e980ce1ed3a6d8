//! The lists of works that pages cite: which there are, and what stands in them, read when the
//! first page asks.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use crate::bibliography::{Bibliography, EXTENSIONS, LIMIT};
use crate::hub::ids::PageId;
use crate::hub::indexed::Indexed;
use crate::markdown::{WorkPart, Works};
use crate::paths::SourcePath;
use crate::sources::Sources;

/// Most lists that one page names.
const LISTS: usize = 20;

/// All lists of a hub.
#[derive(Default)]
pub struct Bibliographies {
    files: BTreeMap<SourcePath, OnceLock<Result<Bibliography, String>>>,
    of_hub: Vec<SourcePath>,
    of_pages: BTreeMap<PageId, Vec<SourcePath>>,
    /// Lists that are named and are not there.
    pub missing: Vec<MissingList>,
}

/// A list that is named and is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingList {
    /// The file that names it.
    pub path: SourcePath,
    /// Where it does.
    pub range: Range<usize>,
    /// The name.
    pub name: String,
}

/// The lists of one page, its own first.
pub struct PageWorks<'h> {
    all: &'h Bibliographies,
    sources: &'h Sources,
    own: &'h [SourcePath],
}

impl Bibliographies {
    /// Finds the lists that hub.yaml and pages name.
    pub(super) fn of(hub: &Indexed) -> Self {
        let mut all = Self::default();
        let sources = &hub.sources;
        let root = sources.content_root.as_str();
        for named in &hub.config.bibliography {
            let name = named.path.as_str();
            let below = SourcePath::new(format!("{root}/{name}").trim_start_matches('/'));
            match found(sources, [Some(named.path.clone()), below]) {
                Some(path) => all.of_hub.push(path),
                None => all
                    .missing
                    .extend(SourcePath::new("hub.yaml").map(|path| MissingList {
                        path,
                        range: named.range.clone(),
                        name: name.to_owned(),
                    })),
            }
        }
        for (id, page) in hub.pages_with_ids() {
            for named in page.meta.bibliography.iter().take(LISTS) {
                let name = named.value.trim();
                let beside = page.source.path.join(root, name);
                let below = SourcePath::new(format!("{root}/{name}").trim_start_matches('/'));
                match found(sources, [beside, below, SourcePath::new(name)]) {
                    Some(path) => all.of_pages.entry(id).or_default().push(path),
                    None => all.missing.push(MissingList {
                        path: page.source.path.clone(),
                        range: named.range.clone(),
                        name: name.to_owned(),
                    }),
                }
            }
        }
        let named = all.of_hub.iter().chain(all.of_pages.values().flatten());
        all.files = named.map(|path| (path.clone(), OnceLock::new())).collect();
        all
    }

    /// Lists that somebody has read so far, or what is wrong with them, by path.
    pub fn read(&self) -> impl Iterator<Item = (&SourcePath, Result<&Bibliography, &str>)> {
        self.files.iter().filter_map(|(path, file)| {
            let read = file.get()?.as_ref();
            Some((path, read.map_err(String::as_str)))
        })
    }

    /// Whether citations in the text of a page are read: somebody has named a list of works.
    pub fn are_of(&self, page: PageId) -> bool {
        !self.of_hub.is_empty() || self.of_pages.contains_key(&page)
    }

    /// The works that a page may cite.
    pub fn works<'h>(&'h self, sources: &'h Sources, page: PageId) -> Option<PageWorks<'h>> {
        self.are_of(page).then(|| PageWorks {
            all: self,
            sources,
            own: self.of_pages.get(&page).map_or(&[][..], Vec::as_slice),
        })
    }
}

impl<'h> PageWorks<'h> {
    /// The lists, with their paths; those that cannot be read are left out.
    pub fn lists(&self) -> impl Iterator<Item = (&'h SourcePath, &'h Bibliography)> {
        let (all, sources) = (self.all, self.sources);
        let paths = self.own.iter().chain(&all.of_hub);
        paths.filter_map(move |path| {
            let (path, file) = all.files.get_key_value(path)?;
            let list = file.get_or_init(|| read(sources, path)).as_ref().ok()?;
            Some((path, list))
        })
    }
}

impl Works for PageWorks<'_> {
    fn entry(&self, key: &str) -> Option<Vec<WorkPart>> {
        self.lists().find_map(|(_, list)| list.entry(key))
    }
}

/// The first of the files that is one of the hub's. Only files that were found in the hub are: no
/// folder on the way is a link that leads elsewhere.
fn found<const N: usize>(sources: &Sources, paths: [Option<SourcePath>; N]) -> Option<SourcePath> {
    let is_there = |path: &SourcePath| {
        EXTENSIONS.contains(&path.extension().as_str())
            && (sources.texts.contains_key(path)
                || sources.file(path).is_some()
                || sources.unpublished.contains(path))
    };
    paths.into_iter().flatten().find(is_there)
}

fn read(sources: &Sources, path: &SourcePath) -> Result<Bibliography, String> {
    if let Some(source) = sources.texts.get(path) {
        return Ok(Bibliography::read(&path.extension(), &source.text));
    }
    let bytes = sources.head(path, LIMIT + 1);
    let bytes = bytes.map_err(|_| "it cannot be read".to_owned())?;
    if bytes.len() > LIMIT {
        return Err(format!("it is larger than {} MB", LIMIT >> 20));
    }
    let text = String::from_utf8_lossy(&bytes);
    Ok(Bibliography::read(&path.extension(), &text))
}
