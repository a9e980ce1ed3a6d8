//! Links as authors and forges write them: a path to a file, or an address of the site.

use super::outside::fragment;
use super::target::{Standpoint, Target};
use crate::dialects::Dialects;
use crate::hub::ids::PageId;
use crate::hub::index::Way;
use crate::hub::index::address::{bare_address, below_base, relative_url};
use crate::hub::index::stems::{is_page_extension, without_page_extension};
use crate::hub::indexed::Indexed;
use crate::hub::read::is_page_file;
use crate::hub::urls::is_index;
use crate::load::{MARKDOWN_EXTENSIONS, is_markdown};
use crate::paths::{SourcePath, percent_decode};
use crate::words;

impl Indexed {
    /// A path as authors write it: a file beside this one, a file from the content root, an address
    /// of the site, or, when nothing is there, the only page whose file has that name.
    pub(super) fn resolve_local(
        &self,
        from: Standpoint,
        written: &str,
        section: Option<&str>,
    ) -> (Target, Way) {
        let path = &percent_decode(written);
        let trimmed = path.trim_end_matches('/');
        // Nearly every link leads to the file that it names.
        if let Some(page) = self.page_named(from, trimmed) {
            return (self.section_of(page, section), Way::Written);
        }
        let files: Vec<SourcePath> = self
            .roots(trimmed)
            .filter_map(|root| from.path.join(root, trimmed))
            .collect();
        if let Some(target) = self.as_written(from, &files, path, section) {
            return (target, Way::Written);
        }
        if self.lacks_scheme(path) {
            return (missing(from, files.first(), trimmed), Way::Written);
        }
        if let [page] = self.with_file_name(from, path)[..] {
            return (self.section_of(page, section), Way::Name);
        }
        let target = if let Some(page) = self.with_doubled_ending(&files) {
            self.section_of(page, section)
        } else if let Some(address) = self.elsewhere(&files, trimmed) {
            Target::External(format!("{address}{}", fragment(section)))
        } else if is_file(path) {
            return self.resolve_media(from, written);
        } else {
            missing(from, files.first(), trimmed)
        };
        (target, Way::Written)
    }

    /// Where the paths of a link may begin. A file, as editors and forges follow links; a leading
    /// slash may mean the content root or the repository's.
    fn roots(&self, path: &str) -> impl Iterator<Item = &str> {
        let root = self.sources.content_root.as_str();
        let is_rooted = path.starts_with('/') && !root.is_empty();
        is_rooted.then_some(root).into_iter().chain([""])
    }

    /// The page whose file a path names.
    fn page_named(&self, from: Standpoint, path: &str) -> Option<PageId> {
        let root = self.roots(path).next()?;
        let file = from.path.follow(root, path)?;
        let page = self.index.by_source.get(file.as_str())?;
        Some(self.in_own_language(from, *page))
    }

    /// What is at a path in one of the ways in which paths are written. `files` are those that it
    /// may name.
    fn as_written(
        &self,
        from: Standpoint,
        files: &[SourcePath],
        path: &str,
        section: Option<&str>,
    ) -> Option<Target> {
        let first = |find: &dyn Fn(&SourcePath) -> Option<Target>| files.iter().find_map(find);
        self.addressed(from, path, section)
            .or_else(|| first(&|file| self.file(file, section)))
            .or_else(|| first(&|file| self.page_of_other_name(file, section)))
            .or_else(|| self.at_address(from, path, section))
            .or_else(|| self.titled(from, path, section))
            .or_else(|| first(&|file| self.in_other_case(file, section)))
            .or_else(|| {
                let page = self.in_other_language(from, files, path)?;
                Some(self.section_of(page, section))
            })
            .or_else(|| self.at_the_top(from, path, section))
            .or_else(|| self.moved(from, files, section))
            .or_else(|| self.at_host(from, path, section))
    }

    /// Whether a path that leads nowhere begins with the name of a host, and is an address without
    /// its `https://`: `shore.example/tide.html`. A folder may have such a name.
    pub fn lacks_scheme(&self, path: &str) -> bool {
        let Some((host, _)) = path.split_once('/').filter(|(host, _)| is_host(host)) else {
            return false;
        };
        let is_folder = |path: &SourcePath| path.folder().split('/').any(|name| name == host);
        !self.sources.texts.keys().any(is_folder) && !self.sources.blobs.keys().any(is_folder)
    }

    /// The pages whose files have the name at the end of a path.
    fn with_file_name(&self, from: Standpoint, path: &str) -> Vec<PageId> {
        // `https///host/name` is an address with a slip, and no path to a file of that name.
        let is_slip = path.strip_prefix("http").is_some_and(|rest| {
            let rest = rest.strip_prefix('s').unwrap_or(rest);
            rest.starts_with([':', '/']) && rest.contains("//")
        });
        if is_slip {
            return Vec::new();
        }
        self.by_file_name(from, &self.languages_of(from), path)
    }

    /// The name of a wiki's page may end like a file's: `Tide.md` in the file `Tide.md.md`.
    fn with_doubled_ending(&self, files: &[SourcePath]) -> Option<PageId> {
        let texts = files.iter().filter(|file| is_markdown(file));
        let mut doubled = texts.filter_map(|file| SourcePath::new(&format!("{file}.md")));
        doubled.find_map(|file| self.index.page_of(&file))
    }

    /// The languages in which a name is looked for: the text's own, then the hub's.
    pub(super) fn languages_of<'a>(&'a self, from: Standpoint<'a>) -> Vec<&'a str> {
        let mut languages = vec![from.language, self.config.language.as_str()];
        languages.dedup();
        languages
    }

    /// What the file at exactly this path is to readers.
    pub(super) fn file(&self, file: &SourcePath, section: Option<&str>) -> Option<Target> {
        if let Some(page) = self.index.page_of(file) {
            return Some(self.section_of(page, section));
        }
        if self.sources.file(file).is_some() {
            return Some(Target::Media(file.clone()));
        }
        if self.sources.unpublished.contains(file) {
            return Some(Target::Unpublished(file.clone()));
        }
        if self.is_held_back(file) {
            return Some(Target::Draft(file.clone()));
        }
        let text = self.sources.texts.get(file)?;
        let profile = text
            .path
            .below("contributors")
            .and_then(|_| self.people.named(text.path.stem()));
        Some(profile.map_or_else(|| Target::Unpublished(file.clone()), Target::Person))
    }

    /// Whether a file is a page that is not published.
    pub(super) fn is_held_back(&self, file: &SourcePath) -> bool {
        let is_content = file.below(&self.sources.content_root).is_some()
            && is_page_file(file, &self.sources, &self.config);
        is_content && self.sources.texts.contains_key(file) && self.index.page_of(file).is_none()
    }

    /// Generators that write `crab.html` for `crab.md`, or `crab/index.html`, let authors link
    /// either.
    fn page_of_other_name(&self, file: &SourcePath, section: Option<&str>) -> Option<Target> {
        let mut bare = without_page_extension(file.as_str());
        if let Some((folder, name)) = bare.rsplit_once('/')
            && is_index(name)
        {
            bare = folder;
        }
        let names = ["", "/index", "/_index", "/README"].map(|name| format!("{bare}{name}"));
        let files = names.iter().flat_map(|name| {
            MARKDOWN_EXTENSIONS
                .iter()
                .map(move |extension| format!("{name}.{extension}"))
        });
        files
            .filter_map(|name| SourcePath::new(&name))
            .find_map(|file| match self.index.page_of(&file) {
                Some(page) => Some(self.section_of(page, section)),
                None => self.is_held_back(&file).then_some(Target::Draft(file)),
            })
    }

    /// What is at an address of the site.
    fn at_address(&self, from: Standpoint, path: &str, section: Option<&str>) -> Option<Target> {
        let written = self.address_written(from.url, path);
        let bare = bare_address(&written);
        // An alias may be the address of a file, such as `/old/page.html`.
        if let Some(id) = self
            .index
            .by_url
            .get(bare)
            .or_else(|| self.index.by_url.get(&written))
        {
            return Some(self.section_of(*id, section));
        }
        if let Some(id) = self.index.category_urls.get(bare) {
            return Some(Target::Category(*id));
        }
        if let Some(id) = bare
            .strip_prefix("contributors/")
            .and_then(|key| self.people.named(key))
        {
            return Some(Target::Person(id));
        }
        if let Some(url) = self.places.at(bare) {
            return Some(Target::Generated(url.clone()));
        }
        // Files for the web server have their address letter for letter; a folder shows its index.
        let below = match path.strip_prefix('/') {
            Some(_) => below_base(path, &self.config.base_path())
                .unwrap_or(path)
                .trim_matches('/')
                .to_owned(),
            None => relative_url(from.url.as_str(), path),
        };
        let files = [
            below.clone(),
            format!("{below}.html"),
            format!("{below}/index.html"),
        ]
        .map(|name| SourcePath::new(&format!("static/{name}")));
        files
            .into_iter()
            .flatten()
            .find(|file| self.sources.blobs.contains_key(file))
            .map(Target::Media)
    }

    /// `[Ada](ada)` in a folder of another language or with another case: the name alone may still
    /// tell.
    fn titled(&self, from: Standpoint, path: &str, section: Option<&str>) -> Option<Target> {
        if path.contains(['/', '.']) {
            return None;
        }
        let found = self.resolve_title(from, from.language, path, section);
        matches!(found, Target::Page { .. }).then_some(found)
    }

    /// Hugo's `ref` writes a path from the content root without a slash in front; elsewhere such a
    /// path is a mistake.
    fn at_the_top(&self, from: Standpoint, path: &str, section: Option<&str>) -> Option<Target> {
        let is_known = self
            .config
            .dialects
            .is_some_and(|dialects| dialects.any(Dialects::HUGO));
        if !is_known || !path.contains('/') || path.starts_with(['/', '.']) {
            return None;
        }
        let file = from
            .path
            .join(self.sources.content_root.as_str(), &format!("/{path}"))?;
        self.file(&file, section)
            .or_else(|| self.page_of_other_name(&file, section))
    }

    /// Disks that do not tell upper case from lower let authors write either; the rule `link-case`
    /// tells them.
    fn in_other_case(&self, file: &SourcePath, section: Option<&str>) -> Option<Target> {
        let page = self
            .index
            .page_in_other_case(&self.sources.content_root, file)
            .map(|page| self.section_of(page, section));
        page.or_else(|| self.index.media_in_other_case(file).map(Target::Media))
    }
}

/// Whether a path ends like that of a file that is no page. What ends in a slash is an address,
/// whatever dots are in it.
fn is_file(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.')
        .is_some_and(|(_, extension)| !is_page_extension(extension))
}

/// Whether a name is that of a host: labels of letters and digits, the last one of letters alone
/// and no ending of a page.
fn is_host(name: &str) -> bool {
    let is_label = |label: &str| {
        label
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && label.starts_with(|c: char| c.is_ascii_alphanumeric())
    };
    name.rsplit_once('.').is_some_and(|(labels, last)| {
        labels.split('.').all(is_label)
            && (2..=24).contains(&last.len())
            && last.bytes().all(|b| b.is_ascii_alphabetic())
            && !is_page_extension(last)
    })
}

/// What a path to nothing is: a page that somebody may write, in the file that the path names.
fn missing(from: Standpoint, file: Option<&SourcePath>, path: &str) -> Target {
    let file = file.map(|file| {
        if is_markdown(file) {
            file.to_string()
        } else {
            format!("{}.md", without_page_extension(file.as_str()))
        }
    });
    Target::Missing {
        title: title_of(path),
        language: from.language.to_owned(),
        path: file,
    }
}

/// The title that a path suggests: `shore/hermit-crabs.md` → `Hermit crabs`.
fn title_of(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    let name = without_page_extension(name).replace(['-', '_'], " ");
    match name.is_empty() {
        true => path.to_owned(),
        false => words::capitalised(&name),
    }
}
