//! What is said of a record in somebody's name that somebody else committed, or may have.

use crate::diagnostic::Diagnostic;
use crate::hub::ids::PersonId;
use crate::hub::people::{People, UNNAMED};
use crate::paths::SourcePath;
use crate::rules::foreign_record;

/// The finding about a record that is named after `of` and was committed by `author`.
pub(super) fn finding(
    people: &People,
    path: &SourcePath,
    of: &str,
    author: Option<PersonId>,
) -> Diagnostic {
    let author = author.map(|author| people.get(author));
    let key = author
        .filter(|author| author.is_shown())
        .map(|author| author.key.clone());
    let who = match (author, &key) {
        (Some(author), Some(key)) => format!("{} (`{key}`)", author.name),
        (Some(_), None) => UNNAMED.to_owned(),
        (None, _) => "nobody".to_owned(),
    };
    let help = key.map_or_else(
        || "If somebody else wrote it in your name, remove it by a pull request.".to_owned(),
        |key| format!("If it is your own, name the file `{key}.yaml`. If somebody wrote it in your name, remove it."),
    );
    Diagnostic::new(
        &foreign_record::RULE,
        path,
        format!("this file is named after `{of}`, and {who} committed it"),
    )
    .why("The git author says whose it is, not the path. It is not counted.")
    .help(help)
}

/// The same about a file in a folder that is named after `of`.
pub(super) fn finding_below(
    people: &People,
    path: &SourcePath,
    of: &str,
    author: Option<PersonId>,
) -> Diagnostic {
    let author = author.map(|author| people.get(author));
    let shown = author.filter(|author| author.is_shown());
    let who = shown.map_or_else(
        || UNNAMED.to_owned(),
        |author| format!("{} (`{}`)", author.name, author.key),
    );
    let folder = path.as_str().split('/').nth(1).unwrap_or_default();
    let help = shown.map_or_else(
        || "If somebody else wrote it in your name, remove it by a pull request.".to_owned(),
        |author| format!("If it is your own, move the file to `answers/{folder}/{}/`. If somebody wrote it in your name, remove it.", author.key),
    );
    let message = format!("this file is in the folder of `{of}`, and {who} committed it");
    Diagnostic::new(&foreign_record::RULE, path, message)
        .why("The git author says whose it is, not the path. It is not counted.")
        .help(help)
}

/// The finding about a record whose author has nothing but the name of `of`.
pub(super) fn name_only(path: &SourcePath, of: &str) -> Diagnostic {
    let message = format!(
        "this was committed in the name of `{of}`, from an address that was not theirs before"
    );
    Diagnostic::new(&foreign_record::RULE, path, message)
        .why("Anybody can type any name into a commit. It is not counted.")
        .help("If it is yours, commit it with the address that you used before, or add the new one to your profile (`github`, `addresses`) or `.mailmap`. If somebody wrote it in your name, remove it.")
}
