//! Links that lead out of the hub's folder: to the host that it shares with others, to pages that
//! have moved, and to files that readers find elsewhere.

use super::target::{Standpoint, Target};
use crate::dialects::Dialects;
use crate::hub::index::stems::{ends_like, without_page_extension};
use crate::hub::indexed::Indexed;
use crate::paths::{SourcePath, percent_encode};

/// So often a page may have moved on.
const HOPS: usize = 8;

impl Indexed {
    /// Where readers find a file that is not here, as hub.yaml's `elsewhere` says of its path or
    /// its name.
    pub(super) fn elsewhere(&self, files: &[SourcePath], path: &str) -> Option<String> {
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
    pub(super) fn at_host(
        &self,
        from: Standpoint,
        path: &str,
        section: Option<&str>,
    ) -> Option<Target> {
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
    pub(super) fn moved(
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
pub(super) fn fragment(section: Option<&str>) -> String {
    section.map_or(String::new(), |section| {
        format!("#{}", percent_encode(section))
    })
}
