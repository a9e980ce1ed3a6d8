//! Files that commands write into a hub, and the commands of git that come next.

use std::io::Write;
use std::path::{Path, PathBuf};

use super::{Failure, printable};
use crate::diagnostic::system;
use crate::load::Location;

/// Writes a file that is not there yet; `taken` says what to do when it is.
pub(crate) fn create(
    location: &Location,
    path: &str,
    text: &str,
    taken: &str,
) -> Result<(), Failure> {
    let file = place(location, path)?;
    let mut made = std::fs::File::create_new(&file).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => {
            Failure::new(format!("`{path}` is there already"), taken)
        }
        _ => failed(&file, &error),
    })?;
    made.write_all(text.as_bytes())
        .map_err(|error| failed(&file, &error))
}

/// Writes a file that may be there already.
pub(crate) fn replace(location: &Location, path: &str, text: &str) -> Result<(), Failure> {
    let file = place(location, path)?;
    if file.is_symlink() {
        return Err(link(Path::new(path), "Remove it."));
    }
    std::fs::write(&file, text).map_err(|error| failed(&file, &error))
}

/// Where a file of the hub goes; its folder is there then.
fn place(location: &Location, path: &str) -> Result<PathBuf, Failure> {
    if location.bare {
        return Err(Failure::new(
            "a bare repository has no folder to write to",
            "Run the command in a clone of it.",
        ));
    }
    let file = location.root.join(path);
    // A link in a stranger's repository could lead anywhere.
    let folders: Vec<&Path> = Path::new(path)
        .ancestors()
        .skip(1)
        .filter(|folder| location.root.join(folder).is_symlink())
        .collect();
    if let Some(found) = folders.iter().find(|folder| !folder.as_os_str().is_empty()) {
        return Err(link(found, "Make it a folder."));
    }
    file.parent()
        .map_or(Ok(()), std::fs::create_dir_all)
        .map_err(|error| failed(&file, &error))?;
    Ok(file)
}

fn link(path: &Path, what_to_do: &str) -> Failure {
    Failure::new(
        format!(
            "`{}` is a symbolic link, which is not followed",
            path.display()
        ),
        what_to_do,
    )
}

fn failed(file: &Path, error: &std::io::Error) -> Failure {
    Failure::new(
        format!("cannot write `{}`: {}", file.display(), system::told(error)),
        "Check that you may write there.",
    )
}

/// The command that commits files.
pub(crate) fn commit_command(paths: &[&str], message: &str) -> String {
    let paths: Vec<String> = paths.iter().map(|path| shell_word(path)).collect();
    format!(
        "git add {} && git commit --signoff --message {}",
        paths.join(" "),
        shell_word(message)
    )
}

/// A text as one word of a shell.
pub(crate) fn shell_word(text: &str) -> String {
    let is_plain = !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"/._-".contains(&b))
        && !text.starts_with('-');
    if is_plain {
        text.to_owned()
    } else {
        format!(
            "'{}'",
            printable(text).replace('\'', "'\\''").replace('\n', " ")
        )
    }
}
