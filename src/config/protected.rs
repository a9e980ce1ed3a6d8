//! `protected`: files that only some people may change.

use globset::{Glob, GlobSet, GlobSetBuilder};

use crate::fields::Fields;

/// Files that only some people may change.
#[derive(Debug, Clone, Default)]
pub struct Protected {
    /// Their paths, as globs of the whole repository's paths.
    paths: GlobSet,
    /// Who may change them: the names of their files in `contributors/`.
    pub maintainers: Vec<String>,
}

impl Protected {
    /// Whether a file is one of them.
    pub fn covers(&self, path: &str) -> bool {
        self.paths.is_match(path)
    }

    /// Reads one entry of the list.
    pub(super) fn read(map: &mut Fields) -> Self {
        let mut paths = GlobSetBuilder::new();
        for (text, range) in map.texts("paths") {
            match Glob::new(&text) {
                Ok(glob) => {
                    paths.add(glob);
                }
                Err(error) => map.report(
                    range,
                    format!("`{text}` is not a pattern: {}", error.kind()),
                    "Write a path such as `content/policies/**`.".into(),
                ),
            }
        }
        let maintainers = map
            .texts("maintainers")
            .into_iter()
            .map(|(name, _)| name.trim_start_matches('@').to_owned())
            .collect();
        Self {
            paths: paths.build().unwrap_or_default(),
            maintainers,
        }
    }
}
