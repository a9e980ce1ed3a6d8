//! `publish`: where `commonweal publish` puts the site.

use std::path::{Component, Path};

use crate::fields::{Fields, FromYaml, Words, keys};
use crate::yaml::{Entry, Node};

keys! {
    /// Where the site goes.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Publishing then settle {
        /// A folder of the repository, from its top.
        pub folder: Option<String> = "folder" with folder,
        /// What kind of place it is: `folder` where one is named, else `branch`.
        pub to: Place = "to",
        /// The branch that holds the site, such as the one that GitHub Pages serves; `gh-pages`
        /// without it.
        pub branch: String = "branch" with branch,
        /// The remote that the branch is pushed to; `origin` without it.
        pub remote: String = "remote" with remote,
        /// The host's name for the file `CNAME`, by which GitHub Pages and others serve a site
        /// under a name of its own.
        pub domain: Option<String> = "domain" with domain,
    }
}

/// Kinds of places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A branch of a remote.
    Branch,
    /// A folder.
    Folder,
}

impl Words for Place {
    const WORDS: &'static [(&'static str, Self)] =
        &[("branch", Self::Branch), ("folder", Self::Folder)];
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
    fn settle(&mut self, map: &mut Fields<'_>) {
        let said = map.entry("to");
        match said {
            Some(entry) if self.to == Place::Folder && self.folder.is_none() => map.report(
                entry.node.range.clone(),
                "the folder is not named".into(),
                "Add `folder: public`.",
            ),
            // Who names a folder means one.
            _ if self.folder.is_some() && said.and_then(|entry| place(&entry.node)).is_none() => {
                self.to = Place::Folder
            }
            _ => {}
        }
    }
}

fn place(node: &Node) -> Option<Place> {
    let text = node.text()?;
    let named = Place::WORDS.iter().find(|(word, _)| *word == text);
    named.map(|(_, place)| *place)
}

fn folder(map: &mut Fields<'_>, entry: &Entry) -> Option<Option<String>> {
    let help = "Write a folder of the repository, such as `public`.";
    text(map, entry, is_inside, help).map(Some)
}

fn branch(map: &mut Fields<'_>, entry: &Entry) -> Option<String> {
    let help = "Write the name of a branch, such as `gh-pages`.";
    text(map, entry, is_ref_name, help)
}

fn remote(map: &mut Fields<'_>, entry: &Entry) -> Option<String> {
    let help = "Write the name of a remote that `git remote` lists, such as `origin`.";
    text(map, entry, is_ref_name, help)
}

fn domain(map: &mut Fields<'_>, entry: &Entry) -> Option<Option<String>> {
    let help = "Write a host's name alone, such as `shore.example`.";
    let name = text(map, entry, is_host_name, help)?;
    Some(Some(name.to_ascii_lowercase()))
}

/// A text that is what it should be, or a finding.
fn text(
    map: &mut Fields<'_>,
    entry: &Entry,
    is_sound: fn(&str) -> bool,
    help: &str,
) -> Option<String> {
    let text = String::from_yaml(map, entry)?;
    if is_sound(&text) {
        return Some(text);
    }
    let message = format!("`{text}` cannot be a {}", entry.key);
    map.report(entry.node.range.clone(), message, help);
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
