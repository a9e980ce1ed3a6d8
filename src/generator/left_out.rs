//! The files that a generator leaves out of its site.

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

use super::bounds::PATTERNS;
use super::settings::Settings;
use super::table::Generator;

/// What the generator leaves out in the folder `top` by itself, and what its settings do.
pub(super) fn globs<'s, S>(generator: &Generator, top: &str, settings: impl Fn() -> S) -> GlobSet
where
    S: Iterator<Item = &'s Settings>,
{
    let mut globs = GlobSetBuilder::new();
    let own = generator.left_out.iter().map(|pattern| below(top, pattern));
    let excluded = generator.exclude_keys.iter().flat_map(|key| {
        let pattern = |pattern: String| {
            let pattern = pattern.trim_start_matches("./").trim_end_matches('/');
            // MkDocs reads its lists as git reads `.gitignore`: a name without a slash is meant
            // in every folder.
            let anywhere = key.ends_with("_docs") && !pattern.contains('/');
            below(
                top,
                &if anywhere {
                    format!("**/{pattern}")
                } else {
                    pattern.trim_start_matches('/').to_owned()
                },
            )
        };
        let listed = |settings: &Settings| {
            key.strip_prefix('!')
                .map_or_else(|| settings.texts(key), |key| settings.taken_out(key))
        };
        settings().flat_map(listed).map(pattern).collect::<Vec<_>>()
    });
    for pattern in own.chain(excluded).take(PATTERNS) {
        let pattern = pattern.trim_end_matches('/');
        for pattern in [pattern.to_owned(), format!("{pattern}/**")] {
            if let Ok(glob) = GlobBuilder::new(&pattern).literal_separator(true).build() {
                globs.add(glob);
            }
        }
    }
    globs.build().unwrap_or_default()
}

/// A pattern in a folder.
pub(super) fn below(folder: &str, pattern: &str) -> String {
    if folder.is_empty() {
        pattern.to_owned()
    } else {
        format!("{folder}/{pattern}")
    }
}
