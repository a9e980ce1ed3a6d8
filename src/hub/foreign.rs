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
        || "A file that somebody else wrote in your name is removed by a pull request.".to_owned(),
        |key| format!("If it is your own, name the file `{key}.yaml`. If somebody wrote it in your name, remove it."),
    );
    Diagnostic::new(
        &foreign_record::RULE,
        path,
        format!("this file is named after `{of}`, and {who} committed it"),
    )
    .why("The author by git is the person; a path is only a label. It is not counted.")
    .help(help)
}

/// The finding about a review of a page whose author has nothing but the name of `of`.
pub(super) fn name_only(path: &SourcePath, of: &str) -> Diagnostic {
    let message = format!(
        "whoever committed this has the name of `{of}`, and an address that was not theirs before"
    );
    Diagnostic::new(&foreign_record::RULE, path, message)
        .why("Anybody can type any name into a commit. It is not counted.")
        .help("If it is your own, commit it with the address of your earlier work, or let your profile name the account or address (`github`, `addresses`) or `.mailmap` join both. If somebody wrote it in your name, remove it.")
}
