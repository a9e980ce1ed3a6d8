//! The files of a theme as a maintainer sees them: which there are, and which of them are the hub's
//! own.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::error::ThemeError;
use super::layers::Layers;
use crate::sources::Sources;

/// A file of a theme.
#[derive(Debug, Clone)]
pub struct File {
    /// Its path in the theme: `templates/article.html`.
    pub path: String,
    /// The file of the hub that is used for it; without one it is built in.
    pub own: Option<String>,
    /// What is in it.
    pub bytes: Cow<'static, [u8]>,
}

/// The files of the theme called `name` and of those that it extends, by path, each as it is used.
///
/// # Errors
/// When there is no such theme, or its `theme.yaml` cannot be read.
pub fn files(sources: &Sources, name: &str) -> Result<Vec<File>, ThemeError> {
    let layers = Layers::find(sources, name)?;
    let mut files = BTreeMap::new();
    for folder in ["templates", "strings", "assets"] {
        for (inside, file) in layers.folder(folder) {
            let path = format!("{folder}/{inside}");
            let is_built_in = matches!(file.bytes, Cow::Borrowed(_));
            let own = (!is_built_in).then_some(file.origin);
            let bytes = file.bytes;
            files.insert(path.clone(), File { path, own, bytes });
        }
    }
    Ok(files.into_values().collect())
}
