//! `.mailmap` as git reads it (gitmailmap(5)), addresses and names without regard to case.

use std::collections::HashMap;
use std::ops::Range;

use super::address::{Address, Signature};
use super::programs;

/// What the lines for one address say.
#[derive(Debug, Default)]
struct Entry {
    any: Proper,
    by_name: HashMap<String, Proper>,
}

/// The proper name and address, where given.
#[derive(Debug, Default, Clone)]
struct Proper {
    name: Option<String>,
    address: Option<Address>,
}

/// A mailmap.
#[derive(Debug, Default)]
pub struct Mailmap {
    /// By hashed address.
    entries: HashMap<String, Entry>,
    /// The lines that are not understood, in bytes of the text.
    pub(super) unsound: Vec<Range<usize>>,
}

/// A signature after the mailmap.
#[derive(Debug, PartialEq)]
pub(super) struct Mapped {
    pub signature: Signature,
    /// Whether the name is the mailmap's.
    pub proper_name: bool,
    /// Whether the line was for one of the names of the address only.
    pub by_name: bool,
}

impl Mailmap {
    /// Reads the four forms of a line; later lines add to earlier ones.
    pub fn parse(text: &str) -> Self {
        let mut mailmap = Self::default();
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let start = at;
            at += line.len();
            let line = line.trim_end();
            if line.trim_start().starts_with('#') || line.trim().is_empty() {
                continue;
            }
            if mailmap.line(line).is_none() {
                mailmap.unsound.push(start..start + line.len());
            }
        }
        mailmap
    }

    fn line(&mut self, line: &str) -> Option<()> {
        let (name, email, rest) = pair(line)?;
        let second = pair(rest);
        let (proper, commit_name, commit_email) = match second {
            Some((commit_name, commit_email, _)) => (
                Proper {
                    name,
                    address: Some(Address::new(&email)),
                },
                commit_name,
                commit_email,
            ),
            None => (
                Proper {
                    name: Some(name?),
                    address: None,
                },
                None,
                email,
            ),
        };
        let entry = self
            .entries
            .entry(Address::new(&commit_email).hashed())
            .or_default();
        let target = match commit_name {
            // The names of commits come without the tool after them.
            Some(name) => entry
                .by_name
                .entry(
                    programs::without_tool(&name)
                        .map_or(name, |(person, _)| person)
                        .to_lowercase(),
                )
                .or_default(),
            None => &mut entry.any,
        };
        target.name = proper.name.or(target.name.take());
        target.address = proper.address.or(target.address.take());
        Some(())
    }

    /// The proper name and address of a signature.
    pub(super) fn map(&self, signature: &Signature) -> Mapped {
        let entry = self.entries.get(&signature.address.hashed());
        let named = entry.and_then(|entry| entry.by_name.get(&signature.name.to_lowercase()));
        let proper = named
            .or(entry.map(|entry| &entry.any))
            .cloned()
            .unwrap_or_default();
        let proper_name = proper.name.is_some();
        Mapped {
            signature: Signature {
                name: proper.name.unwrap_or_else(|| signature.name.clone()),
                address: proper.address.unwrap_or_else(|| signature.address.clone()),
            },
            proper_name,
            by_name: named.is_some(),
        }
    }
}

/// The name and address that a text starts with, and what follows.
fn pair(text: &str) -> Option<(Option<String>, String, &str)> {
    let (name, rest) = text.split_once('<')?;
    let (email, rest) = rest.split_once('>')?;
    let name = name.trim();
    Some((
        (!name.is_empty()).then(|| name.to_owned()),
        email.trim().to_owned(),
        rest,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_four_forms_map_as_git_does() {
        let mailmap = Mailmap::parse(
            "# people\nAda Lovelace <ADA@old.example>\n<bo@new.example> <bo@old.example>\nCy <cy@new.example> <cy@old.example>\n\
             Di <di@new.example> Dee <shared@old.example>\nnonsense\n<lonely@x>\n",
        );
        for (name, address, expected) in [
            (
                "ada",
                "Ada@Old.example",
                Signature::new("Ada Lovelace", "Ada@Old.example"),
            ),
            (
                "bo",
                "bo@old.example",
                Signature::new("bo", "bo@new.example"),
            ),
            (
                "x",
                "cy@old.example",
                Signature::new("Cy", "cy@new.example"),
            ),
            (
                "dee",
                "shared@old.example",
                Signature::new("Di", "di@new.example"),
            ),
            (
                "eve",
                "shared@old.example",
                Signature::new("eve", "shared@old.example"),
            ),
        ] {
            assert_eq!(
                mailmap.map(&Signature::new(name, address)).signature,
                expected,
                "{name}"
            );
        }
        assert_eq!(mailmap.unsound.len(), 2);
    }
}
