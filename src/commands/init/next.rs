//! What `commonweal init` says at its end: what it wrote, and the next steps to paste.

use std::path::Path;

use super::disk::Written;
use super::place::Place;
use crate::commands::printable;
use crate::init::{REPOSITORY, Start, licenses_without_text, shell};

/// What was done.
pub(super) struct Done<'a> {
    /// The folder as it was named.
    pub args_dir: Option<&'a Path>,
    /// Where the hub begins.
    pub place: &'a Place,
    /// The files.
    pub written: &'a Written,
    /// What becomes of files that are there.
    pub notes: &'a [String],
    /// Whether there is a remote `origin`.
    pub has_origin: bool,
    /// Whether there was a hub.yaml before.
    pub had_settings: bool,
}

/// Says it.
pub(super) fn tell(start: &Start, done: &Done) {
    tell_of_files(start, done);
    if done.written.written.is_empty() {
        return;
    }
    for note in done.notes {
        anstream::println!("note: {note}");
    }
    let commands = commands(start, done);
    let commands: String = commands.iter().map(|line| format!("  {line}\n")).collect();
    anstream::println!("\nNext:\n{commands}");
    if !done.place.folder.is_empty() {
        return tell_of_folder(start, &done.place.folder);
    }
    if done.written.replaced < done.written.written.len() {
        tell_of_forge(start, &done.written.written);
    }
    if start.source.is_none() {
        let root = printable(&done.place.root.display().to_string());
        anstream::println!(
            "\nwarning: this program does not know where its source is published, so the workflows cannot install it yet:\n  \
             in {root}, run `commonweal init --forge {} --source https://…` with the address of a git repository that holds it",
            start.forge.word()
        );
    }
}

/// Says what was written and what was not.
fn tell_of_files(start: &Start, done: &Done) {
    let Written {
        written,
        left,
        kept,
        ..
    } = done.written;
    let root = printable(&done.place.root.display().to_string());
    match (written.len(), left.is_empty() && kept.is_empty()) {
        (0, true) => return anstream::println!("Everything is there already in {root}."),
        (0, false) => anstream::println!("Nothing was written in {root}."),
        (1, _) => anstream::println!("Wrote 1 file in {root}, for {}:", start.forge.name),
        (count, _) => {
            anstream::println!("Wrote {count} files in {root}, for {}:", start.forge.name)
        }
    }
    for path in written {
        anstream::println!("  {path}");
    }
    if !left.is_empty() {
        let left = left.join(", ");
        anstream::println!("Left as they are (`--force` overwrites them): {left}");
    }
    if !kept.is_empty() {
        let kept = kept.join(", ");
        anstream::println!("Left as they are (settings and pages are never overwritten): {kept}");
    }
    for id in licenses_without_text(&start.license) {
        anstream::println!(
            "The text of {id} is not built in: put it into LICENSES/{id}.txt, for instance with `reuse download {id}`."
        );
    }
}

/// Says what to set where the repository is hosted, and in files that only its owner can complete.
fn tell_of_forge(start: &Start, written: &[String]) {
    anstream::println!("Then, once, on {}:", start.forge.name);
    let setup = &start.forge.setup;
    let crowd = if start.crowd {
        setup.crowd_settings
    } else {
        &[]
    };
    for line in setup.settings.iter().chain(crowd) {
        anstream::println!("  - {line}");
    }
    if start.repository.is_some() {
        return;
    }
    let what = if start.url.is_some() {
        "the repository is (`repository`)"
    } else {
        "the repository and the site are (`repository`, `url`)"
    };
    anstream::println!("  - hub.yaml: write where {what}, for links and for Edit buttons.");
    if written.iter().any(|path| path.ends_with("CONTRIBUTING.md")) {
        anstream::println!(
            "  - CONTRIBUTING.md: write the repository's address in the place of {REPOSITORY}."
        );
    }
}

/// What the workflows of a larger repository do for the hub in one of its folders.
fn tell_of_folder(start: &Start, folder: &str) {
    let (folder, branch) = (shell(&printable(folder)), shell(start.branch.as_str()));
    anstream::println!("The workflows of this repository are its own; what they do for the hub is");
    anstream::println!(
        "  commonweal check --hub {folder} --base origin/{branch} --format github    # for a pull request; also gitlab, markdown"
    );
    anstream::println!(
        "  commonweal publish --hub {folder}                                         # when something is merged"
    );
    anstream::println!("`commonweal init` in an empty folder writes workflows to copy from.");
}

/// Lines for a shell.
fn commands(start: &Start, done: &Done) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(dir) = done.args_dir.filter(|dir| *dir != Path::new(".")) {
        lines.push(format!(
            "cd {}",
            shell(&printable(&dir.display().to_string()))
        ));
    }
    // In a repository that is in use, not everything that lies there is meant.
    if done.place.new {
        lines.push("git add --all".to_owned());
    } else {
        lines.push(format!("git add {}", done.written.written.join(" ")));
    }
    let subject = if done.had_settings {
        "Change the hub's workflows and guides"
    } else {
        "Start the hub"
    };
    lines.push(format!("git commit --signoff --message \"{subject}\""));
    if !done.has_origin {
        lines.push("git remote add origin ADDRESS-OF-AN-EMPTY-REPOSITORY".to_owned());
    }
    lines.push(format!(
        "git push --set-upstream origin {}",
        shell(start.branch.as_str())
    ));
    lines.push("commonweal serve --open".to_owned());
    lines
}
