//! The map of the modules, drawn from the code: `docs/modules.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use crate::imports::Imports;
use crate::tidy;

/// Whom each module knows, in the order of `lib.rs`.
fn known() -> BTreeMap<String, BTreeSet<String>> {
    let mut known: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for import in Imports::read().all() {
        if import.from[0] != import.to[0] {
            let of = known.entry(import.from[0].clone()).or_default();
            of.insert(import.to[0].clone());
        }
    }
    known
}

/// Those that a module knows and does not know by another one already: what a picture has to show.
fn direct<'k>(known: &'k BTreeMap<String, BTreeSet<String>>, module: &str) -> Vec<&'k String> {
    let reaches = |from: &String, to: &String| {
        let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
        while let Some(at) = open.pop() {
            for next in known.get(at).into_iter().flatten() {
                if next == to {
                    return true;
                }
                if seen.insert(next) {
                    open.push(next);
                }
            }
        }
        false
    };
    let Some(all) = known.get(module) else {
        return Vec::new();
    };
    all.iter()
        .filter(|to| !all.iter().any(|other| other != *to && reaches(other, to)))
        .collect()
}

/// The first sentence of a file's documentation.
fn first_sentence(text: &str) -> String {
    let paragraph: Vec<&str> = text
        .lines()
        .map_while(|line| line.strip_prefix("//!"))
        .map(str::trim)
        .take_while(|line| !line.is_empty())
        .collect();
    let paragraph = paragraph.join(" ");
    let end = paragraph.find(". ").unwrap_or(paragraph.len());
    paragraph[..end].trim_end_matches('.').replace('|', "\\|")
}

/// The whole page.
fn drawn() -> String {
    let (order, known, files) = (tidy::order(), known(), tidy::sources());
    let mut page = String::from(
        "# The modules\n\nDrawn from the code by a test: `UPDATE=1 cargo test` draws it again.\n\n\
         An arrow says that a module knows another one. Arrows that follow from others are left \
         out; the\ntable has all of them. A module knows only those above it in the table.\n\n\
         ```mermaid\nflowchart BT\n",
    );
    for module in &order {
        for to in direct(&known, module) {
            let _ = writeln!(page, "    {module} --> {to}");
        }
    }
    page.push_str("```\n\n| Module | What it is | Lines | Knows |\n|---|---|---:|---|\n");
    for module in &order {
        let is_of = |name: &str| {
            let rest = name.strip_prefix(module.as_str());
            rest.is_some_and(|rest| rest.starts_with(['/', '.']))
        };
        let own = files
            .iter()
            .find(|(name, _)| *name == format!("{module}.rs"));
        let lines: usize = files
            .iter()
            .filter(|(name, _)| is_of(name))
            .map(|(_, text)| text.lines().count())
            .sum();
        let knows: Vec<&str> = order
            .iter()
            .filter(|to| known.get(module).is_some_and(|all| all.contains(*to)))
            .map(String::as_str)
            .collect();
        let says = first_sentence(&own.expect("a module has a file").1);
        let _ = writeln!(
            page,
            "| `{module}` | {says} | {} | {} |",
            rounded(lines),
            knows.join(", ")
        );
    }
    page
}

/// A number of lines by which nobody is misled and which not every change moves.
fn rounded(lines: usize) -> usize {
    match lines {
        0..100 => 100,
        lines => (lines + 250) / 500 * 500,
    }
    .max(100)
}

#[test]
fn the_picture_is_of_this_code() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/modules.md");
    let drawn = drawn();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, &drawn).expect("docs/ is there");
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        kept == drawn,
        "`UPDATE=1 cargo test` draws docs/modules.md again"
    );
}
