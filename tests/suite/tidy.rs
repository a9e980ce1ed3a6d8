//! The architecture as a test: who knows whom, who may touch the world, and how files are kept.

use std::collections::BTreeSet;
use std::path::Path;

/// Modules that may touch files, the clock, the network and processes, by the beginning of their
/// path below `src`.
const WORLD: &[&str] = &[
    "load",
    "history/git",
    "history/cache",
    "theme",
    "write",
    "serve",
    "publish",
    "pipeline",
    "site",
    "demo",
    "commands",
    "main",
];

/// What touches the world.
const TOUCHES: &[&str] = &[
    "std::fs",
    "std::net",
    "std::process",
    "std::env::",
    "git2::",
    "Instant",
    "SystemTime",
];

/// Only the command line speaks.
const PRINTS: &[&str] = &[
    "println!",
    "eprintln!",
    "print!(",
    "eprint!(",
    "io::stdout",
    "io::stderr",
];

/// What stops the program instead of telling somebody.
const HASTE: &[&str] = &[".unwrap()", "todo!(", "unimplemented!(", "dbg!("];

/// Longest file, in lines.
const LINES: usize = 400;

/// Files that are still longer: they are to be split.
const LONG: &[&str] = &[
    "check/likeness.rs",
    "check/numbered.rs",
    "commands/check.rs",
    "commands/init.rs",
    "commands/new/page.rs",
    "commands/publish.rs",
    "config.rs",
    "credits/reasons.rs",
    "dialects.rs",
    "forge.rs",
    "generator.rs",
    "generator/tests.rs",
    "history.rs",
    "history/cache.rs",
    "history/directory.rs",
    "history/directory/tests.rs",
    "history/git/proposals.rs",
    "history/git/renames.rs",
    "history/git/tests.rs",
    "history/trailers.rs",
    "history/words.rs",
    "history/words/carry.rs",
    "hub.rs",
    "hub/attestation/judge.rs",
    "hub/credit.rs",
    "hub/drawing.rs",
    "hub/media.rs",
    "hub/meta.rs",
    "hub/new_page.rs",
    "hub/people.rs",
    "hub/queue.rs",
    "hub/read.rs",
    "hub/tests.rs",
    "hub/urls.rs",
    "load.rs",
    "load/classify.rs",
    "markdown.rs",
    "markdown/dialect/blocks.rs",
    "markdown/dialect/inline.rs",
    "markdown/dialect/line.rs",
    "markdown/dialect/templates.rs",
    "markdown/highlight.rs",
    "markdown/highlight/parser.rs",
    "markdown/html.rs",
    "markdown/parse.rs",
    "markdown/sanitize.rs",
    "markdown/tests.rs",
    "pages/submissions.rs",
    "pages/tests/submissions.rs",
    "paths.rs",
    "photo/tests.rs",
    "pipeline/submissions.rs",
    "recording/tests.rs",
    "report/sarif.rs",
    "report/terminal.rs",
    "review/comment.rs",
    "sources.rs",
    "submissions/branch.rs",
    "submissions/entry.rs",
    "submissions/forge.rs",
    "submissions/judge.rs",
    "theme/tests.rs",
    "theme/tests/samples.rs",
    "write.rs",
    "yaml.rs",
];

/// Modules that know one below them, with the reason.
const UPWARD: &[(&str, &str, &str)] = &[];

/// Every source file below `src`, as its path there and its text.
pub fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &root, &mut files);
    files.sort();
    files
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder)
        .expect("the source folder")
        .flatten()
    {
        let path = entry.path();
        if path.is_dir() {
            collect(root, &path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path
                .strip_prefix(root)
                .expect("a path below the root")
                .to_string_lossy()
                .replace('\\', "/");
            files.push((
                name,
                std::fs::read_to_string(&path).expect("a source file is UTF-8"),
            ));
        }
    }
}

/// The code of a file without its tests, comments and the words in quotes, by line.
fn code(name: &str, text: &str) -> Vec<(usize, String)> {
    if name.ends_with("tests.rs") || name.contains("/tests/") {
        return Vec::new();
    }
    let end = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
    text[..end]
        .lines()
        .enumerate()
        .map(|(number, line)| (number + 1, bare(line)))
        .filter(|(_, line)| !line.trim().is_empty())
        .collect()
}

/// A line without what is quoted and without its comment.
fn bare(line: &str) -> String {
    let mut out = String::new();
    let mut quoted = false;
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' if quoted => {
                chars.next();
            }
            '\'' if !quoted && chars.peek() == Some(&'"') => {
                chars.next();
            }
            '"' => quoted = !quoted,
            '/' if !quoted && chars.peek() == Some(&'/') => break,
            c if !quoted => out.push(c),
            _ => {}
        }
    }
    out
}

fn told(broken: Vec<String>) {
    assert!(
        broken.is_empty(),
        "{} places:\n{}",
        broken.len(),
        broken.join("\n")
    );
}

/// A module imports only those above it in `lib.rs`.
#[test]
fn modules_know_only_those_above_them() {
    let files = sources();
    let lib = &files
        .iter()
        .find(|(name, _)| name == "lib.rs")
        .expect("src/lib.rs")
        .1;
    let order: Vec<&str> = lib
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .collect();
    assert!(order.len() > 10);
    let mut broken = Vec::new();
    let mut excused = BTreeSet::new();
    for (name, text) in &files {
        let own = name.split(['/', '.']).next().unwrap_or_default();
        let Some(rank) = order.iter().position(|module| *module == own) else {
            continue;
        };
        for (number, line) in code(name, text) {
            for known in named(&line) {
                if order
                    .iter()
                    .position(|module| *module == known)
                    .is_some_and(|at| at > rank)
                {
                    if UPWARD
                        .iter()
                        .any(|(from, to, _)| *from == own && *to == known)
                    {
                        excused.insert((own.to_owned(), known.to_owned()));
                        continue;
                    }
                    broken.push(format!(
                        "src/{name}:{number}: `{own}` may not know `{known}`, which comes after it"
                    ));
                }
            }
        }
    }
    let idle = UPWARD
        .iter()
        .filter(|(from, to, _)| !excused.contains(&((*from).to_owned(), (*to).to_owned())));
    broken.extend(idle.map(|(from, to, _)| {
        format!("`{from}` does not know `{to}` any more: take the exception out")
    }));
    told(broken);
}

/// The map in `lib.rs` has every module, in the order in which they know each other.
#[test]
fn the_map_is_complete() {
    let files = sources();
    let lib = &files
        .iter()
        .find(|(name, _)| name == "lib.rs")
        .expect("src/lib.rs")
        .1;
    let mapped: Vec<&str> = lib
        .lines()
        .filter_map(|line| line.strip_prefix("//! - [`")?.split_once("`]"))
        .filter(|(_, rest)| rest.starts_with([':', '(']))
        .map(|(name, _)| name)
        .collect();
    let order: Vec<&str> = lib
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .collect();
    assert_eq!(mapped, order);
}

/// The top modules that a line names as `crate::x` or `crate::{x, …}`.
fn named(line: &str) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for (at, start) in line.match_indices("crate::") {
        let rest = &line[at + start.len()..];
        let inner = rest.strip_prefix('{').unwrap_or(rest);
        let parts: Vec<&str> = if rest.starts_with('{') {
            inner.split(',').collect()
        } else {
            vec![inner]
        };
        for part in parts {
            names.insert(
                part.trim()
                    .split(|c: char| !c.is_alphanumeric() && c != '_')
                    .next()
                    .unwrap_or_default(),
            );
        }
    }
    names
}

/// Files, the clock, the network and processes are for few.
#[test]
fn only_some_modules_touch_the_world() {
    let mut broken = Vec::new();
    for (name, text) in sources() {
        if WORLD.iter().any(|module| {
            name.strip_prefix(module)
                .is_some_and(|rest| rest.starts_with(['/', '.']))
        }) {
            continue;
        }
        for (number, line) in code(&name, &text) {
            broken.extend(
                TOUCHES
                    .iter()
                    .filter(|word| line.contains(*word))
                    .map(|word| format!("src/{name}:{number}: `{word}`")),
            );
        }
    }
    told(broken);
}

/// `check`, `pages` and `theme` do not know each other.
#[test]
fn the_middle_keeps_apart() {
    let mut broken = Vec::new();
    let apart = ["check", "pages", "theme"];
    for (name, text) in sources() {
        let own = name.split(['/', '.']).next().unwrap_or_default().to_owned();
        if !apart.contains(&own.as_str()) {
            continue;
        }
        for (number, line) in code(&name, &text) {
            broken.extend(
                named(&line)
                    .into_iter()
                    .filter(|known| *known != own && apart.contains(known))
                    .map(|known| format!("src/{name}:{number}: `{own}` may not know `{known}`")),
            );
        }
    }
    told(broken);
}

/// Only `commands` and `main` print.
#[test]
fn only_the_command_line_prints() {
    let mut broken = Vec::new();
    for (name, text) in sources()
        .into_iter()
        .filter(|(name, _)| !name.starts_with("commands") && name != "main.rs")
    {
        for (number, line) in code(&name, &text) {
            broken.extend(
                PRINTS
                    .iter()
                    .filter(|word| line.contains(*word))
                    .map(|word| format!("src/{name}:{number}: `{word}`")),
            );
        }
    }
    told(broken);
}

/// A mistake in a file is told, never a panic; where something cannot fail, `expect` says why.
#[test]
fn nothing_is_done_in_haste() {
    let mut broken = Vec::new();
    for (name, text) in sources() {
        for (number, line) in code(&name, &text) {
            broken.extend(
                HASTE
                    .iter()
                    .filter(|word| line.contains(*word))
                    .map(|word| format!("src/{name}:{number}: `{word}`")),
            );
        }
    }
    told(broken);
}

/// A file says what it is in its first line and is short enough to be read at once.
#[test]
fn files_open_with_a_sentence_and_are_short() {
    let mut broken = Vec::new();
    for (name, text) in sources() {
        if !text.starts_with("//! ") {
            broken.push(format!("src/{name}: does not begin with `//!`"));
        }
        let lines = text.lines().count();
        match (lines > LINES, LONG.contains(&name.as_str())) {
            (true, false) => broken.push(format!("src/{name}: {lines} lines, more than {LINES}")),
            (false, true) => broken.push(format!(
                "src/{name}: {lines} lines are no exception any more: take it out of the list"
            )),
            _ => {}
        }
        if ["utils", "helpers", "common"]
            .iter()
            .any(|word| name.split(['/', '.']).any(|part| part == *word))
        {
            broken.push(format!("src/{name}: the name says nothing"));
        }
    }
    told(broken);
}
