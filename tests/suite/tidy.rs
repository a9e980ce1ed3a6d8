//! The architecture as a test: who knows whom, who may touch the world, and how files are kept.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::imports::{Import, Imports, circles};

/// Modules that may touch files, the clock, the network and processes, by the beginning of their
/// path below `src`.
const WORLD: &[&str] = &[
    "repo",
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

/// Longest file, in lines.
const LINES: usize = 400;

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
pub fn code(name: &str, text: &str) -> Vec<(usize, String)> {
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

/// The modules of `lib.rs`, in the order in which they know each other.
pub fn order() -> Vec<String> {
    let files = sources();
    let (_, lib) = files
        .iter()
        .find(|(name, _)| name == "lib.rs")
        .expect("src/lib.rs");
    lib.lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .map(str::to_owned)
        .collect()
}

/// A module imports only those above it in `lib.rs`.
#[test]
fn modules_know_only_those_above_them() {
    let order = order();
    assert!(order.len() > 10);
    let rank = |module: &str| order.iter().position(|known| known == module);
    let told_of = |import: &Import| {
        let (own, known) = (&import.from[0], &import.to[0]);
        (own != known && rank(known) > rank(own)).then(|| {
            let (file, path) = (import.from.join("/"), &import.path);
            format!("src/{file}.rs: `{path}`: `{own}` may not know `{known}`, which comes after it")
        })
    };
    told(Imports::read().all().iter().filter_map(told_of).collect());
}

/// Inside a room, too, imports go one way: no file knows one that knows it, not even by others. The
/// file of the room itself is one of them: where it puts its parts together, they do not know it,
/// and where it holds what all of them share, it does not know them.
#[test]
fn rooms_know_one_direction() {
    let imports = Imports::read().all();
    let mut rooms: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for Import { from, to, .. } in &imports {
        let shared = from.iter().zip(to).take_while(|(a, b)| a == b).count();
        let own = |module: &[String]| {
            module
                .get(shared)
                .cloned()
                .unwrap_or_else(|| "(itself)".into())
        };
        if shared > 0 {
            let room = rooms.entry(from[..shared].join("/")).or_default();
            room.entry(own(from)).or_default().insert(own(to));
        }
    }
    let mut broken = Vec::new();
    for (room, edges) in &rooms {
        broken.extend(circles(edges).iter().map(|circle| {
            let inside: Vec<String> = imports
                .iter()
                .filter(|import| is_between(import, room, circle))
                .map(|Import { from, path, .. }| format!("    {}: {path}", from.join("/")))
                .collect();
            format!(
                "src/{room}: a circle of {}:\n{}",
                circle.join(", "),
                inside.join("\n")
            )
        }));
    }
    told(broken);
}

/// Whether an import leads from one part of a room to another one, both of the circle.
fn is_between(import: &Import, room: &str, circle: &[String]) -> bool {
    let room: Vec<&str> = room.split('/').collect();
    let part = |module: &[String]| {
        let is_in = module.len() >= room.len() && module.iter().zip(&room).all(|(a, b)| a == b);
        let own = module.get(room.len()).map_or("(itself)", String::as_str);
        (is_in && circle.iter().any(|name| name == own)).then(|| own.to_owned())
    };
    let (from, to) = (part(&import.from), part(&import.to));
    from.is_some() && to.is_some() && from != to
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
    assert_eq!(mapped, order());
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
    let is_apart = |module: &String| ["check", "pages", "theme"].contains(&module.as_str());
    let told_of = |import: &Import| {
        let (own, known) = (&import.from[0], &import.to[0]);
        let file = import.from.join("/");
        (own != known && is_apart(own) && is_apart(known))
            .then(|| format!("src/{file}.rs: `{own}` may not know `{known}`"))
    };
    told(Imports::read().all().iter().filter_map(told_of).collect());
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

/// A file says what it is in its first line and is short enough to be read at once.
#[test]
fn files_open_with_a_sentence_and_are_short() {
    let mut broken = Vec::new();
    for (name, text) in sources() {
        if !text.starts_with("//! ") {
            broken.push(format!("src/{name}: does not begin with `//!`"));
        }
        let lines = text.lines().count();
        if lines > LINES {
            broken.push(format!("src/{name}: {lines} lines, more than {LINES}"));
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

/// What the manifest asks for is used and has its reason in the manual.
#[test]
fn every_dependency_is_used_and_has_its_reason() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read =
        |path: &str| std::fs::read_to_string(root.join(path)).expect("a file of the package");
    let (manifest, manual) = (read("Cargo.toml"), read("docs/dependencies.md"));
    let mut code = Vec::new();
    for folder in ["src", "tests", "benches"] {
        collect(root, &root.join(folder), &mut code);
    }
    let tables = manifest
        .split("\n[")
        .filter(|table| table.contains("dependencies]\n"));
    let names: BTreeSet<&str> = tables
        .flat_map(str::lines)
        .filter_map(|line| Some(line.split_once(" = ")?.0))
        .collect();
    let explained: BTreeSet<&str> = manual
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split(" | ").next())
        .flat_map(|cell| cell.split(", "))
        .map(|name| name.trim_matches('`'))
        .collect();
    assert_eq!(names, explained);
    told(
        names
            .into_iter()
            .filter(|name| {
                let paths = [" ", "<", "(", ":"]
                    .map(|c| format!("{c}{}::", name.trim_end_matches("-rs").replace('-', "_")));
                !code
                    .iter()
                    .any(|(_, text)| paths.iter().any(|path| text.contains(path)))
            })
            .map(|name| format!("nothing uses {name}"))
            .collect(),
    );
}
