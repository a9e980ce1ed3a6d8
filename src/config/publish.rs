//! `publish`: where `commonweal publish` puts the site.

use std::path::{Component, Path};

use crate::fields::Fields;

/// Where the site goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publishing {
    /// What kind of place it is.
    pub to: Place,
    /// The branch that holds the site, such as the one that GitHub Pages serves.
    pub branch: String,
    /// The remote that the branch is pushed to.
    pub remote: String,
    /// The folder, from the top of the repository.
    pub folder: Option<String>,
    /// The host's name for the file `CNAME`, by which GitHub Pages and others serve a site under a
    /// name of its own.
    pub domain: Option<String>,
}

/// Kinds of places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A branch of a remote.
    Branch,
    /// A folder.
    Folder,
}

impl Place {
    /// The words of `publish.to` in hub.yaml.
    pub const NAMES: [(&'static str, Place); 2] =
        [("branch", Place::Branch), ("folder", Place::Folder)];
}

impl Default for Publishing {
    fn default() -> Self {
        Self {
            to: Place::Branch,
            branch: "gh-pages".into(),
            remote: "origin".into(),
            folder: None,
            domain: None,
        }
    }
}

impl Publishing {
    pub(super) fn read(&mut self, map: &mut Fields) {
        self.folder = text(
            map,
            "folder",
            is_inside,
            "Write a folder of the repository, such as `public`.",
        );
        let to = map.one_of("to", &Place::NAMES);
        // Who names a folder means one.
        self.to = to.unwrap_or(if self.folder.is_some() {
            Place::Folder
        } else {
            Place::Branch
        });
        if let Some(branch) = text(
            map,
            "branch",
            is_ref_name,
            "Write the name of a branch, such as `gh-pages`.",
        ) {
            self.branch = branch;
        }
        if let Some(remote) = text(
            map,
            "remote",
            is_ref_name,
            "Write the name of a remote that `git remote` lists, such as `origin`.",
        ) {
            self.remote = remote;
        }
        self.domain = text(
            map,
            "domain",
            is_host_name,
            "Write a host's name alone, such as `shore.example`.",
        )
        .map(|name| name.to_ascii_lowercase());
        if to == Some(Place::Folder)
            && self.folder.is_none()
            && let Some(entry) = map.entry("to")
        {
            map.report(
                entry.node.range.clone(),
                "which folder is not said".into(),
                "Add `folder: public`.".into(),
            );
        }
    }
}

/// A text that is what it should be, or a finding.
fn text(
    map: &mut Fields,
    key: &'static str,
    is_sound: fn(&str) -> bool,
    help: &str,
) -> Option<String> {
    let text = map.text(key)?;
    if is_sound(&text) {
        return Some(text);
    }
    let range = map.entry(key)?.node.range.clone();
    map.report(
        range,
        format!("`{text}` cannot be a {key}"),
        help.to_owned(),
    );
    None
}

/// Whether a text can name a branch or a remote (git-check-ref-format(1)). One that begins with `-`
/// would be an option to git.
pub fn is_ref_name(text: &str) -> bool {
    let is_plain = |c: char| !c.is_whitespace() && !c.is_control() && !"~^:?*[\\".contains(c);
    let is_part =
        |part: &str| !part.is_empty() && !part.starts_with('.') && !part.ends_with(".lock");
    !text.starts_with('-')
        && !text.ends_with('.')
        && text != "@"
        && !text.contains("..")
        && !text.contains("@{")
        && text.chars().all(is_plain)
        && text.split('/').all(is_part)
}

/// Whether a path stays below the folder that it starts from.
fn is_inside(text: &str) -> bool {
    Path::new(text)
        .components()
        .all(|part| matches!(part, Component::Normal(name) if name != ".git"))
}

/// Whether a text can be a host's name (RFC 1123, with letters of any language).
fn is_host_name(text: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    text.len() <= 253 && text.contains('.') && text.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_git_would_take_for_something_else_are_none() {
        for name in ["gh-pages", "a/b", "@x", "été", "x.y"] {
            assert!(is_ref_name(name), "{name}");
        }
        for name in [
            "",
            "--upload-pack=x",
            "a b",
            "a:b",
            "+a:b",
            "a..b",
            "a.lock",
            "/a",
            "a//b",
            "a/",
            "x^",
            "@{1}",
            "a\n",
            ".x",
            "@",
        ] {
            assert!(!is_ref_name(name), "{name}");
        }
        for folder in ["public", "out/site"] {
            assert!(is_inside(folder), "{folder}");
        }
        for folder in ["../x", "/x", ".", "a/../b", ".git/hooks"] {
            assert!(!is_inside(folder), "{folder}");
        }
        for (name, sound) in [
            ("shore.example", true),
            ("küste.example", true),
            ("https://x.example", false),
            ("x", false),
            ("a..b", false),
            ("a.b\nc.d", false),
        ] {
            assert_eq!(is_host_name(name), sound, "{name}");
        }
    }
}
