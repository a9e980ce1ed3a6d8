//! `protected`: files that only some people may change.

use globset::{Glob, GlobSet, GlobSetBuilder};

use crate::fields::{Fields, FromYaml, Kind, keys};
use crate::yaml::Entry;

keys! {
    /// Files that only some people may change.
    #[derive(Debug, Clone, Default)]
    pub struct Protected {
        /// Their paths from the top of the repository, with `*` and `**`:
        /// `content/policies/**`.
        pub paths: GlobSet = "paths" as (Kind::List(&Kind::Text)) with paths,
        /// Who may change them: the names of their files in `contributors/`.
        pub maintainers: Vec<String> =
            "maintainers" as (Kind::List(&Kind::Person)) with maintainers,
    }
}

impl Protected {
    /// Whether a file is one of them.
    pub fn covers(&self, path: &str) -> bool {
        self.paths.is_match(path)
    }
}

impl FromYaml for Vec<Protected> {
    const KIND: Kind = Kind::List(&Protected::KIND);

    fn from_yaml(fields: &mut Fields<'_>, entry: &Entry) -> Option<Self> {
        let read = |item| {
            fields.map(item, |map| {
                let mut protected = Protected::default();
                protected.read_keys(map);
                protected
            })
        };
        Some(entry.node.items().iter().map(read).collect())
    }
}

fn paths(fields: &mut Fields<'_>, entry: &Entry) -> Option<GlobSet> {
    let mut paths = GlobSetBuilder::new();
    for (text, range) in fields.texts_of(&entry.node) {
        match Glob::new(&text) {
            Ok(glob) => {
                paths.add(glob);
            }
            Err(error) => fields.report(
                range,
                format!("`{text}` is not a pattern: {}", error.kind()),
                "Write a path such as `content/policies/**`.",
            ),
        }
    }
    paths.build().ok()
}

fn maintainers(fields: &mut Fields<'_>, entry: &Entry) -> Option<Vec<String>> {
    let names = fields.texts_of(&entry.node).into_iter();
    Some(
        names
            .map(|(name, _)| name.trim_start_matches('@').to_owned())
            .collect(),
    )
}
