//! No address of anybody reaches a site.

use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::git::git;

/// Every file below a folder.
fn files(folder: &Path, into: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            files(&path, into)
        } else {
            into.push(path)
        }
    }
}

#[test]
fn the_example_is_published_without_the_addresses_in_its_history() {
    let dir = TempDir::new().expect("a temporary folder");
    let hub = dir.path().join("hub");
    let demo = Command::new(env!("CARGO_BIN_EXE_commonweal"))
        .args(["demo", "--no-serve"])
        .arg(&hub)
        .output()
        .expect("the program runs");
    assert!(
        demo.status.success(),
        "{}",
        String::from_utf8_lossy(&demo.stderr)
    );
    let log = git(&hub, &["log", "--all", "--format=%ae%n%ce%n%B"]);
    let log = String::from_utf8_lossy(&log.stdout).into_owned();
    let words = log.split(|c: char| c.is_whitespace() || "<>(),;".contains(c));
    let mut addresses: Vec<&str> = words
        .filter(|word| {
            word.split_once('@')
                .is_some_and(|(local, host)| !local.is_empty() && host.contains('.'))
        })
        .collect();
    addresses.sort_unstable();
    addresses.dedup();
    assert!(
        addresses.len() > 8,
        "the history should hold addresses: {addresses:?}"
    );
    for args in [
        &["check"][..],
        &["check", "--format", "json"],
        &["credits"],
        &["credits", "--explain"],
        &["new", "contributor", "--list"],
    ]
    .into_iter()
    .chain(
        ["json", "csv", "cff", "bibtex", "all-contributors"]
            .map(|format| ["credits", "--format", format])
            .iter()
            .map(|args| &args[..]),
    ) {
        let output = Command::new(env!("CARGO_BIN_EXE_commonweal"))
            .args(args)
            .arg("--hub")
            .arg(&hub)
            .output()
            .expect("the program runs");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(text.len() > 40, "{args:?}: {text}");
        for address in &addresses {
            assert!(!text.contains(address), "{args:?} prints {address}");
        }
    }
    let mut published = Vec::new();
    files(&hub.join("site"), &mut published);
    assert!(published.len() > 200);
    // What is kept between runs may be published by mistake.
    files(&hub.join(".commonweal"), &mut published);
    assert!(published.iter().any(|file| file.ends_with("commits")));
    for file in published {
        let text = String::from_utf8_lossy(&std::fs::read(&file).expect("a file can be read"))
            .into_owned();
        for address in &addresses {
            assert!(
                !text.contains(address),
                "{} holds {address}",
                file.display()
            );
        }
    }
}
