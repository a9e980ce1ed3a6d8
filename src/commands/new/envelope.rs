//! A record in its envelope: the digest goes into the hub, the record stays with its author.

use std::path::Path;

use crate::calls::envelope;
use crate::commands::files::shell_word;
use crate::commands::{Failure, printable};
use crate::diagnostic::system;
use crate::load::Location;

/// What goes into the hub: the record itself, or its envelope when `keep` says where the record
/// stays.
pub(super) fn text(
    location: &Location,
    by: &str,
    record: &str,
    wanted: bool,
    keep: Option<&Path>,
) -> Result<String, Failure> {
    match (wanted, keep) {
        (false, None) => Ok(record.to_owned()),
        (false, Some(_)) => Err(Failure::new(
            "this call takes no envelopes",
            "Leave out `--sealed`.",
        )),
        (true, None) => Err(Failure::new(
            "this call takes envelopes, which are opened later",
            "Give `--sealed FILE`: where the opened file is kept for you, outside the hub. Lose it and it cannot be counted.",
        )),
        (true, Some(file)) => {
            let opened = format!("salt: \"{}\"\nby: {by}\n{record}", salt()?);
            write(location, file, &opened)?;
            Ok(envelope::closed(&opened))
        }
    }
}

/// What to do when the envelope may be opened.
pub(super) fn say(keep: Option<&Path>, path: &str) {
    if let Some(file) = keep {
        let file = shell_word(&file.display().to_string());
        anstream::println!(
            "after the deadline, within seven days:\n  {}",
            printable(&format!(
                "cp {file} {path} && git add {path} && git commit --signoff --message 'Open my envelope'"
            ))
        );
    }
}

fn failed(file: &Path, error: &std::io::Error) -> Failure {
    Failure::new(
        format!("cannot write `{}`: {}", file.display(), system::told(error)),
        "Name a new file in a folder that is there.",
    )
}

/// Refuses a file that lies in the hub, where it would be committed.
pub(super) fn refuse_inside(location: &Location, file: &Path) -> Result<(), Failure> {
    let failed = |error: std::io::Error| failed(file, &error);
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder
        .unwrap_or(Path::new("."))
        .canonicalize()
        .map_err(failed)?;
    let root = location.root.canonicalize().map_err(failed)?;
    if folder.starts_with(&root) {
        return Err(Failure::new(
            format!(
                "`{}` lies in the hub, where it would be committed",
                file.display()
            ),
            "Name a file outside it, such as `../my-ballot.yaml`.",
        ));
    }
    Ok(())
}

/// Writes the opened record where its author keeps it.
pub(super) fn write(location: &Location, file: &Path, opened: &str) -> Result<(), Failure> {
    refuse_inside(location, file)?;
    let failed = |error: std::io::Error| failed(file, &error);
    let mut made = std::fs::File::create_new(file).map_err(failed)?;
    std::io::Write::write_all(&mut made, opened.as_bytes()).map_err(failed)
}

/// 128 random bits, as hexadecimal digits.
pub(super) fn salt() -> Result<String, Failure> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| {
        Failure::new(
            format!("this system gives no random numbers: {error}"),
            "Write the two files by hand: the manual's page about calls says how.",
        )
    })?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
