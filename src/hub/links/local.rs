//! Links as authors and forges write them: a path to a file, or an address of the site.

use super::target::{Standpoint, Target};
use crate::dialects::Dialects;
use crate::hub::index::Way;
use crate::hub::index::address::{bare_address, below_base, relative_url};
use crate::hub::index::stems::{ends_like, is_page_extension, without_page_extension};
use crate::hub::indexed::Indexed;
use crate::hub::read::is_page_file;
use crate::hub::urls::is_index;
use crate::load::{MARKDOWN_EXTENSIONS, is_markdown};
use crate::paths::{SourcePath, percent_decode, percent_encode};
use crate::words;

/// So often a page may have moved on.
const HOPS: usize = 8;

impl Indexed {
    /// A path as authors write it: a file beside this one, a file from the content root, an address
    /// of the site, or, when nothing is there, the only page whose file has that name.
    #[expect(clippy::too_many_lines, reason = "still to be split")]
    pub(super) fn resolve_local(
        &self,
        from: Standpoint,
        written: &str,
        section: Option<&str>,
    ) -> (Target, Way) {
        let path = &percent_decode(written);
        let root = self.sources.content_root.as_str();
        let trimmed = path.trim_end_matches('/');
        // A file, as editors and forges follow links; a leading slash may mean the content root or
        // the repository's.
        let roots: &[&str] = if trimmed.starts_with('/') && !root.is_empty() {
            &[root, ""]
        } else {
            &[""]
        };
        // Nearly every link leads to the file that it names.
        let named = roots
            .first()
            .and_then(|root| from.path.follow(root, trimmed))
            .and_then(|file| self.index.by_source.get(file.as_str()));
        if let Some(page) = named {
            return (
                self.section_of(self.in_own_language(from, *page), section),
                Way::Written,
            );
        }
        let files: Vec<SourcePath> = roots
            .iter()
            .filter_map(|root| from.path.join(root, trimmed))
            .collect();
        let found = self
            .addressed(from, path, section)
            .or_else(|| files.iter().find_map(|file| self.file(file, section)))
            .or_else(|| {
                files
                    .iter()
                    .find_map(|file| self.page_of_other_name(file, section))
            })
            .or_else(|| self.at_address(from, path, section))
            .or_else(|| self.titled(from, path, section))
            .or_else(|| {
                files
                    .iter()
                    .find_map(|file| self.in_other_case(file, section))
            })
            .or_else(|| {
                self.in_other_language(from, &files, path)
                    .map(|page| self.section_of(page, section))
            })
            .or_else(|| self.at_the_top(from, path, section))
            .or_else(|| self.moved(from, &files, section));
        if let Some(target) = found {
            return (target, Way::Written);
        }
        if let Some(target) = self.at_host(from, path, section) {
            return (target, Way::Written);
        }
        // `https///host/name` is an address with a slip, and no path to a file of that name.
        let is_slip = path.strip_prefix("http").is_some_and(|rest| {
            rest.strip_prefix('s')
                .unwrap_or(rest)
                .starts_with([':', '/'])
                && rest.contains("//")
        });
        let named = if is_slip {
            Vec::new()
        } else {
            self.by_file_name(from, &self.languages_of(from), path)
        };
        if let [page] = named[..] {
            return (self.section_of(page, section), Way::Name);
        }
        // The name of a wiki's page may end like a file's: `Tide.md` in the file `Tide.md.md`.
        let doubled = files
            .iter()
            .filter(|file| is_markdown(file))
            .filter_map(|file| SourcePath::new(&format!("{file}.md")));
        if let Some(page) = doubled.filter_map(|file| self.index.page_of(&file)).next() {
            return (self.section_of(page, section), Way::Written);
        }
        if let Some(address) = self.elsewhere(&files, trimmed) {
            return (
                Target::External(format!("{address}{}", fragment(section))),
                Way::Written,
            );
        }
        let extension = trimmed
            .rsplit('/')
            .next()
            .and_then(|name| name.rsplit_once('.'))
            .map(|(_, extension)| extension);
        // What ends in a slash is an address, whatever dots are in it.
        if extension.is_some_and(|extension| !is_page_extension(extension))
            && trimmed.len() == path.len()
        {
            return self.resolve_media(from, written);
        }
        let file = files.first().map(|file| {
            if is_markdown(file) {
                file.to_string()
            } else {
                format!("{}.md", without_page_extension(file.as_str()))
            }
        });
        (
            Target::Missing {
                title: title_of(trimmed),
                language: from.language.to_owned(),
                path: file,
            },
            Way::Written,
        )
    }

    /// Where readers find a file that is not here, as hub.yaml's `elsewhere` says of its path or
    /// its name.
    fn elsewhere(&self, files: &[SourcePath], path: &str) -> Option<String> {
        let paths = files.iter().map(SourcePath::as_str).chain([
            path.trim_start_matches('/'),
            path.rsplit('/').next().unwrap_or(path),
        ]);
        let mut names = paths.map(without_page_extension);
        names.find_map(|name| {
            self.config
                .elsewhere
                .iter()
                .find_map(|elsewhere| elsewhere.address(name))
        })
    }

    /// The languages in which a name is looked for: the text's own, then the hub's.
    fn languages_of<'a>(&'a self, from: Standpoint<'a>) -> Vec<&'a str> {
        let mut languages = vec![from.language, self.config.language.as_str()];
        languages.dedup();
        languages
    }

    /// What the file at exactly this path is to readers.
    fn file(&self, file: &SourcePath, section: Option<&str>) -> Option<Target> {
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

    /// DocFX's authors write paths from the top of the host that many hubs share:
    /// `/windows/win32/shore/crab` for `shore/crab.md`. One path of that host is the hub, the
    /// others are not the hub's.
    pub fn is_host_path(&self, path: &str) -> bool {
        path.starts_with('/')
            && !path.starts_with("//")
            && self
                .config
                .dialects
                .is_some_and(|dialects| dialects.any(Dialects::DOCFX))
    }

    /// What is at a path of the host that the hub shares with others: one of its pages, or, where
    /// the host is known, something of another site.
    fn at_host(&self, from: Standpoint, path: &str, section: Option<&str>) -> Option<Target> {
        if !self.is_host_path(path) {
            return None;
        }
        let found = self.by_file_name(from, &self.languages_of(from), path);
        let mut own = found
            .iter()
            .filter(|page| ends_like(&self.page(**page).source.path, below_host(path)));
        if let (Some(page), None) = (own.next(), own.next()) {
            return Some(self.section_of(*page, section));
        }
        let host = self.config.foreign.host?;
        Some(Target::External(format!(
            "{host}{}{}",
            percent_encode(path),
            fragment(section)
        )))
    }

    /// Where the site leads the readers of a page that is no more.
    fn moved(
        &self,
        from: Standpoint,
        files: &[SourcePath],
        section: Option<&str>,
    ) -> Option<Target> {
        let moved = &self.config.foreign.moved;
        if moved.is_empty() {
            return None;
        }
        let mut to = files
            .iter()
            .map(|file| file.as_str().to_lowercase())
            .find_map(|file| {
                moved
                    .get(&file)
                    .or_else(|| moved.get(&format!("{}.md", without_page_extension(&file))))
            })?;
        for _ in 0..HOPS {
            let (path, own) = to
                .split_once('#')
                .map_or((to.as_str(), None), |(path, own)| (path, Some(own)));
            let section = own.or(section);
            if path.starts_with("http://") || path.starts_with("https://") {
                return Some(Target::External(format!("{path}{}", fragment(section))));
            }
            if path.starts_with('/') {
                return self.at_host(from, path, section);
            }
            let file = SourcePath::new(path)?;
            match self.file(&file, section) {
                Some(found) => return Some(found),
                None => to = moved.get(&path.to_lowercase())?,
            }
        }
        None
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

/// A path from the top of a host without the product and the hub that it starts with.
fn below_host(path: &str) -> &str {
    path.trim_matches('/')
        .splitn(3, '/')
        .nth(2)
        .filter(|rest| rest.contains('/'))
        .unwrap_or(path)
}

/// A section as it stands at the end of an address.
fn fragment(section: Option<&str>) -> String {
    section.map_or(String::new(), |section| {
        format!("#{}", percent_encode(section))
    })
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
