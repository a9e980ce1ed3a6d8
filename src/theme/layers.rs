//! Finding a theme's files: which folders, in which order, embedded or in the hub.

use std::borrow::Cow;
use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};

use super::{DEFAULT_THEME, ThemeError};
use crate::sources::Sources;

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// A file of a theme.
#[derive(Debug, Clone)]
pub(super) struct ThemeFile {
    /// Where it is, for messages.
    pub(super) origin: String,
    /// Its bytes.
    pub(super) bytes: Cow<'static, [u8]>,
}

/// One folder of files, by path inside it: `templates/article.html`.
struct Layer {
    name: String,
    files: BTreeMap<String, ThemeFile>,
    /// Embedded files that a hub's folder of the same name hides. Strings are still taken from
    /// them, text by text.
    hidden: BTreeMap<String, ThemeFile>,
}

/// The folders of a theme, the one that wins first.
pub(super) struct Layers {
    layers: Vec<Layer>,
}

impl Layers {
    /// Follows `extends` from the theme called `name` down to the default theme.
    pub(super) fn find(sources: &Sources, name: &str) -> Result<Self, ThemeError> {
        let mut layers = vec![Layer::hub(sources)];
        let mut next = Some(name.to_owned());
        while let Some(name) = next {
            if layers.iter().any(|layer| layer.name == name) {
                let help =
                    format!("change `extends` in one of them; `{DEFAULT_THEME}` is a sound end");
                return Err(ThemeError::file(
                    &format!("themes/{name}/theme.yaml"),
                    "these themes extend each other in a circle",
                    help,
                ));
            }
            let layer = Layer::read(sources, &name)?;
            let parent = extends(&layer)?.unwrap_or_else(|| DEFAULT_THEME.to_owned());
            next = (name != DEFAULT_THEME).then_some(parent);
            layers.push(layer);
        }
        Ok(Self { layers })
    }

    /// The files below a folder of the theme, by name, each from the layer that wins.
    pub(super) fn folder(&self, folder: &str) -> BTreeMap<String, ThemeFile> {
        let below = |layer: &Layer| -> Vec<(String, ThemeFile)> {
            layer
                .files
                .iter()
                .filter_map(|(path, file)| {
                    Some((
                        path.strip_prefix(folder)?.strip_prefix('/')?.to_owned(),
                        file.clone(),
                    ))
                })
                .collect()
        };
        self.layers.iter().rev().flat_map(below).collect()
    }

    /// The texts below a folder, layer by layer, the one that wins last: what strings are made of.
    pub(super) fn stack(&self, folder: &str) -> Vec<(String, String, ThemeFile)> {
        let mut stack = Vec::new();
        for layer in self.layers.iter().rev() {
            for (path, file) in layer.hidden.iter().chain(&layer.files) {
                if let Some(name) = path
                    .strip_prefix(folder)
                    .and_then(|rest| rest.strip_prefix('/'))
                {
                    stack.push((layer.name.clone(), name.to_owned(), file.clone()));
                }
            }
        }
        stack
    }

    /// Names of the themes, the one that wins first.
    pub(super) fn themes(&self) -> impl Iterator<Item = &str> {
        self.layers
            .iter()
            .map(|layer| layer.name.as_str())
            .filter(|name| !name.is_empty())
    }
}

impl Layer {
    /// The hub's own `templates/`, which win over any theme. Its name is empty, so its templates
    /// are found by their plain names.
    fn hub(sources: &Sources) -> Self {
        let file = |text: &str, origin: String| ThemeFile {
            origin,
            bytes: Cow::Owned(text.as_bytes().to_vec()),
        };
        let files = sources.texts_below("templates").map(|source| {
            (
                source.path.to_string(),
                file(&source.text, source.path.to_string()),
            )
        });
        Self {
            name: String::new(),
            files: files.collect(),
            hidden: BTreeMap::new(),
        }
    }

    /// The embedded theme of that name with the hub's files over it.
    fn read(sources: &Sources, name: &str) -> Result<Self, ThemeError> {
        let place = format!("themes/{name}");
        if name.is_empty()
            || !name
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        {
            return Err(ThemeError::file(
                "hub.yaml",
                "the name of a theme may hold letters, digits, `-` and `_` only",
                "rename the theme's folder",
            ));
        }
        let (mut files, mut hidden) = (BTreeMap::new(), BTreeMap::new());
        if let Some(dir) = EMBEDDED.get_dir(name) {
            embed(dir, name, &mut files);
        }
        for source in sources.texts_below(&place) {
            if let Some(path) = source.path.below(&place) {
                let file = ThemeFile {
                    origin: source.path.to_string(),
                    bytes: Cow::Owned(source.text.as_bytes().to_vec()),
                };
                if let Some(embedded) = files.insert(path.to_owned(), file) {
                    hidden.insert(path.to_owned(), embedded);
                }
            }
        }
        if files.is_empty() {
            let help = format!(
                "make the folder `{place}/` with a `theme.yaml`, or set `theme: {DEFAULT_THEME}` in hub.yaml"
            );
            return Err(ThemeError::file(
                "hub.yaml",
                format!("there is no theme called `{name}`"),
                help,
            ));
        }
        Ok(Self {
            name: name.to_owned(),
            files,
            hidden,
        })
    }
}

fn embed(dir: &'static Dir<'static>, name: &str, files: &mut BTreeMap<String, ThemeFile>) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        if let Some(inside) = path
            .strip_prefix(name)
            .and_then(|rest| rest.strip_prefix('/'))
        {
            files.insert(
                inside.to_owned(),
                ThemeFile {
                    origin: format!("themes/{path}"),
                    bytes: Cow::Borrowed(file.contents()),
                },
            );
        }
    }
    for child in dir.dirs() {
        embed(child, name, files);
    }
}

/// The theme that a layer falls back to. `theme.yaml` is a list of `key: value` lines; only
/// `extends` has an effect.
fn extends(layer: &Layer) -> Result<Option<String>, ThemeError> {
    let Some(file) = layer.files.get("theme.yaml") else {
        return Ok(None);
    };
    let mut extends = None;
    for (number, line) in String::from_utf8_lossy(&file.bytes).lines().enumerate() {
        let line = line.split(" #").next().unwrap_or_default().trim();
        if line.is_empty() || line.starts_with('#') || line == "---" {
            continue;
        }
        let place = format!("{}:{}", file.origin, number + 1);
        match line
            .split_once(':')
            .map(|(key, value)| (key.trim(), value.trim().trim_matches(['"', '\''])))
        {
            Some(("extends", value)) if !value.is_empty() => extends = Some(value.to_owned()),
            Some(("name" | "description" | "author" | "license" | "version", _)) => {}
            _ => {
                return Err(ThemeError::file(
                    &place,
                    "unknown key",
                    "use `name`, `description`, `author`, `license`, `version` or `extends`",
                ));
            }
        }
    }
    Ok(extends)
}
