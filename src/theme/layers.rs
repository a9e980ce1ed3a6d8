//! Finding a theme's files: which folders, in which order, embedded or in the hub.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::error::ThemeError;
use crate::digest::Digest;
use crate::sources::Sources;
use crate::yaml::{self, Entry, Value};

/// Name of the theme that is used when the hub names none, and that every other theme falls back
/// to.
pub const DEFAULT_THEME: &str = "encyclopedia";

/// The folder `themes` of this source tree.
static EMBEDDED: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/themes.rs"));

/// What `theme.yaml` may say; only `extends` has an effect.
const KEYS: [&str; 6] = [
    "name",
    "description",
    "author",
    "license",
    "version",
    "extends",
];

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
                    format!("Change `extends` in one of them; `{DEFAULT_THEME}` is a valid end");
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

    /// The name of all files, layer by layer.
    pub(super) fn digest(&self) -> Option<Digest> {
        let file = |(path, file): (&String, &ThemeFile)| {
            Digest::of(&(path, Digest::of_bytes(&file.bytes)))
        };
        let files = self.layers.iter().flat_map(|layer| {
            let name = Digest::of(&layer.name);
            let files = layer.hidden.iter().map(file).chain([None]);
            [name]
                .into_iter()
                .chain(files)
                .chain(layer.files.iter().map(file))
        });
        Digest::of(&files.collect::<Vec<_>>())
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
                "Rename the theme's folder",
            ));
        }
        let embedded = |(path, bytes): &(&'static str, &'static [u8])| {
            let inside = path.strip_prefix(&place)?.strip_prefix('/')?;
            let file = ThemeFile {
                origin: (*path).to_owned(),
                bytes: Cow::Borrowed(*bytes),
            };
            Some((inside.to_owned(), file))
        };
        let mut files: BTreeMap<String, ThemeFile> = EMBEDDED.iter().filter_map(embedded).collect();
        let mut hidden = BTreeMap::new();
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
                "Make the folder `{place}/` with a `theme.yaml`, or set `theme: {DEFAULT_THEME}` in hub.yaml"
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

/// The theme that a layer falls back to.
fn extends(layer: &Layer) -> Result<Option<String>, ThemeError> {
    let Some(file) = layer.files.get("theme.yaml") else {
        return Ok(None);
    };
    let text = String::from_utf8_lossy(&file.bytes);
    let wrong = |offset: usize, what: String, help: &str| {
        let before = text.get(..offset).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        Err(ThemeError::file(
            &format!("{}:{line}", file.origin),
            what,
            help,
        ))
    };
    let unknown = |offset: usize| {
        wrong(
            offset,
            "unknown key".to_owned(),
            "Use `name`, `description`, `author`, `license`, `version` or `extends`",
        )
    };
    let tree = match yaml::parse(&text) {
        Ok(tree) => tree,
        Err(error) => return wrong(error.offset, error.message, "Write one `key: value` a line"),
    };
    if !matches!(tree.value, Value::Null | Value::Map(_)) {
        return unknown(tree.range.start);
    }
    let is_known = |entry: &&Entry| KEYS.contains(&entry.key.as_str());
    if let Some(entry) = tree.entries().iter().find(|entry| !is_known(entry)) {
        return unknown(entry.key_range.start);
    }
    match tree.get("extends").map(|entry| &entry.node) {
        Some(node) => match node.text().filter(|name| !name.is_empty()) {
            None => unknown(node.range.start),
            name => Ok(name),
        },
        None => Ok(None),
    }
}
