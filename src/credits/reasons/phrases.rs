//! The words for changes and roles.

use super::super::text::counted;
use crate::history::{Class, Commit, Role};

/// Commits that a sentence names before it counts the rest.
const NAMED: usize = 5;

/// What changes of a class are.
pub(super) fn sentence(class: Class, count: usize) -> String {
    match class {
        Class::Create => "created the page".to_owned(),
        Class::Substantive => counted(count, "substantive change", "substantive changes"),
        Class::Minor => counted(count, "minor change", "minor changes"),
        Class::Media => counted(
            count,
            "change of pictures or other media",
            "changes of pictures or other media",
        ),
        Class::Import => format!(
            "{} (`Imported-from:`; the words are others')",
            counted(count, "import", "imports")
        ),
        Class::Bulk => counted(count, "bulk edit", "bulk edits"),
        Class::Revert => format!(
            "{} (takes others' changes out again, adds no text)",
            counted(count, "revert", "reverts")
        ),
        Class::Rename => format!(
            "{} (another path, the same text)",
            counted(count, "rename", "renames")
        ),
        Class::Merge => format!(
            "{} (git joined the branches by itself)",
            counted(count, "merge", "merges")
        ),
        Class::Bot => counted(count, "change by a program", "changes by a program"),
        Class::Unknown => {
            format!(
                "{} (the content is missing from this clone)",
                counted(
                    count,
                    "change whose size is not known",
                    "changes whose size is not known"
                )
            )
        }
    }
}

pub(super) fn dated(commit: &Commit) -> String {
    format!("{} {}", commit.id.short(), commit.authored.date())
}

/// The first few of some things, and how many there are besides.
pub(super) fn listed<T>(things: &[T], say: impl Fn(&T) -> String) -> String {
    let mut said: Vec<String> = things.iter().take(NAMED).map(say).collect();
    if things.len() > NAMED {
        said.push(format!("and {} more", things.len() - NAMED));
    }
    said.join(", ")
}

pub(super) fn trailer(role: Role) -> &'static str {
    match role {
        Role::Translation => "Translated-by",
        Role::Illustration => "Illustrated-by",
        Role::Review => "Reviewed-by",
        Role::Ideas => "Suggested-by",
        Role::Report => "Reported-by",
    }
}
