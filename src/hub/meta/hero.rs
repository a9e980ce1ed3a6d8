//! The front of a home page that VuePress and VitePress make of front matter: a name, a sentence,
//! buttons.

use crate::diagnostic::{Diagnostic, Severity};
use crate::paths::SourcePath;
use crate::rules::foreign_syntax;
use crate::yaml::Node;

/// Keys whose words readers would see there.
const KEYS: &[&str] = &[
    "hero",
    "heroText",
    "heroImage",
    "tagline",
    "actions",
    "actionText",
    "features",
    "footer",
];

/// Says that it is not shown, where front matter asks for one.
pub(super) fn told(path: &SourcePath, tree: &Node) -> Option<Diagnostic> {
    let says = |key: &str, value: &str| {
        tree.get(key)
            .and_then(|entry| entry.node.text())
            .is_some_and(|text| text == value)
    };
    if !says("home", "true") && !says("layout", "home") {
        return None;
    }
    let mut entries = KEYS.iter().filter_map(|key| tree.get(key));
    let first = entries.next()?;
    let names: Vec<String> = std::iter::once(first)
        .chain(entries)
        .map(|entry| format!("`{}`", entry.key))
        .collect();
    let message = format!(
        "the top of this home page, which another program makes from {}, is not shown",
        names.join(", ")
    );
    Some(
        Diagnostic::new(&foreign_syntax::RULE, (path, first.key_range.clone()), message).severity(Severity::Info)
            .why("Readers of this site see the page's text, and the hub's name and description above it.")
            .help("Write what readers need, such as links to begin with, as Markdown below the front matter."),
    )
}
