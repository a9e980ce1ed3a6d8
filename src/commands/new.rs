//! `commonweal new`: one file with valid front matter.

use std::io::Write;
use std::path::Path;

use super::{Failure, Outcome, printable};
use crate::load::Location;

mod contributor;
mod page;

/// Make a file with valid front matter
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    kind: Kind,
}

#[derive(Debug, clap::Subcommand)]
enum Kind {
    Page(Box<page::Args>),
    Contributor(contributor::Args),
}

/// Runs it.
pub fn run(args: &Args) -> Result<Outcome, Failure> {
    match &args.kind {
        Kind::Page(args) => page::run(args),
        Kind::Contributor(args) => contributor::run(args),
    }
}

/// Writes a file that is not there yet; `taken` says what to do when it is.
fn write(location: &Location, path: &str, text: &str, taken: &str) -> Result<(), Failure> {
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
    if let Some(link) = folders.iter().find(|folder| !folder.as_os_str().is_empty()) {
        return Err(Failure::new(
            format!(
                "`{}` is a symbolic link, which is not followed",
                link.display()
            ),
            "Make it a folder.",
        ));
    }
    let failed = |error: std::io::Error| {
        Failure::new(
            format!("cannot write `{}`: {error}", file.display()),
            "Check that you may write there.",
        )
    };
    file.parent()
        .map_or(Ok(()), std::fs::create_dir_all)
        .map_err(failed)?;
    let mut made = std::fs::File::create_new(&file).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => {
            Failure::new(format!("`{path}` is there already"), taken)
        }
        _ => failed(error),
    })?;
    made.write_all(text.as_bytes()).map_err(failed)
}

/// A text as one word of a shell.
fn shell_word(text: &str) -> String {
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
