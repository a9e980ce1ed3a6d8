//! `commonweal check --fix`: which bytes of which files change, and which never do.

use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use super::git::{Repository, git};

fn fix(hub: &Path, more: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_commonweal"));
    command
        .args(["check", "--fix"])
        .args(more)
        .arg("--hub")
        .arg(hub)
        .env("NO_COLOR", "1")
        .env_remove("GITHUB_STEP_SUMMARY");
    let output = command.output().expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("output is UTF-8");
    (
        output.status.code().expect("the program ends by itself"),
        text(output.stdout),
        text(output.stderr),
    )
}

/// Every file below a folder with its bytes, without git's and the cache.
fn files(root: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if entry.file_name() == ".git" || entry.file_name() == ".commonweal" {
            } else if entry.file_type().expect("a kind").is_dir() {
                folders.push(path);
            } else {
                let name = path
                    .strip_prefix(root)
                    .expect("below")
                    .to_string_lossy()
                    .into_owned();
                files.push((name, std::fs::read(&path).unwrap_or_default()));
            }
        }
    }
    files.sort();
    files
}

const CRAB: &str = "\u{feff}---\r\ntitle: 'Cra\u{e9}b'\r\nlicense: \"cc-by-4.0\"\r\nsources:\r\n  - {title: T, license: CC BY 4.0, relation: translation}\r\n---\r\n\r\nIt walks.  \r\n\tno end";
const FIXED: &str = "\u{feff}---\r\ntitle: 'Cra\u{e9}b'\r\nlicense: \"CC-BY-4.0\"\r\nsources:\r\n  - {title: T, license: CC-BY-4.0, relation: translated}\r\n---\r\n\r\nIt walks.  \r\n\tno end";

#[test]
fn exactly_the_repaired_bytes_change_and_a_second_run_changes_nothing() {
    let hub = Repository::new();
    hub.write("hub.yaml", "title: Shore # mine\nlicensing:\n    default:   cc-by-4.0\n    allowed: ['CC BY 4.0', CC0]\n")
        .write("content/index.md", "# Shore\n")
        .write("content/crab.md", CRAB)
        .write("content/bad.md", b"---\nlicense: cc-by-4.0\n---\n\xff\n")
        .write("content/ignored.md", "---\nlicense: cc-by-4.0\n---\n")
        .write(".gitignore", "content/ignored.md\n")
        .commit("Shore");
    let (code, out, err) = fix(hub.path(), &[]);
    assert!(out.starts_with("fixed content/crab.md:3 license-spelling\nfixed content/crab.md:5 license-spelling\nfixed content/crab.md:5 unknown-relation\nfixed hub.yaml:3 license-spelling\nfixed hub.yaml:4 license-spelling\nfixed hub.yaml:4 license-spelling\nfixed 6 findings in 2 files\n\n"), "{out}");
    assert!(err.contains("content/bad.md was left as it is"), "{err}");
    assert_eq!(code, 1, "what is left is judged: {out}");
    let after = files(hub.path());
    let text = |name: &str| {
        after
            .iter()
            .find(|(path, _)| path == name)
            .map(|(_, bytes)| bytes.clone())
            .expect("the file is there")
    };
    assert_eq!(
        String::from_utf8(text("content/crab.md")).expect("UTF-8"),
        FIXED
    );
    assert_eq!(text("hub.yaml"), b"title: Shore # mine\nlicensing:\n    default:   CC-BY-4.0\n    allowed: ['CC-BY-4.0', CC0-1.0]\n");
    assert_eq!(
        text("content/ignored.md"),
        b"---\nlicense: cc-by-4.0\n---\n"
    );
    assert_eq!(
        text("content/bad.md"),
        b"---\nlicense: cc-by-4.0\n---\n\xff\n"
    );
    assert_eq!(after.len(), 6);
    let (_, again, _) = fix(hub.path(), &[]);
    assert!(!again.contains("fixed "), "{again}");
    assert_eq!(files(hub.path()), after);
}

#[test]
fn only_the_rules_that_are_asked_for_are_repaired_and_reports_stay_what_they_are() {
    let hub = Repository::new();
    hub.write("content/crab.md", CRAB).commit("Crab");
    let (code, out, err) = fix(
        hub.path(),
        &["--rule", "unknown-relation", "--format", "json"],
    );
    assert_eq!(
        (code, err.as_str()),
        (
            0,
            "fixed content/crab.md:5 unknown-relation\nfixed 1 finding in 1 file\n\n"
        )
    );
    assert!(
        serde_json::from_str::<serde_json::Value>(&out).is_ok(),
        "{out}"
    );
    let text = std::fs::read_to_string(hub.path().join("content/crab.md")).expect("the page");
    assert!(
        text.contains("cc-by-4.0") && text.contains("translated"),
        "{text}"
    );
}

#[test]
fn what_a_wrong_hub_yaml_says_of_pages_is_not_acted_on() {
    let hub = Repository::new();
    hub.write(
        "hub.yaml",
        "titel: Shore\nlicensing: { default: cc-by-4.0 }\n",
    )
    .write("content/crab.md", CRAB)
    .commit("Crab");
    let (code, out, _) = fix(hub.path(), &[]);
    assert!(
        code == 2
            && out.starts_with("fixed hub.yaml:2 license-spelling\nfixed 1 finding in 1 file\n\n"),
        "{out}"
    );
    assert_eq!(
        std::fs::read_to_string(hub.path().join("content/crab.md")).expect("the page"),
        CRAB
    );
}

#[test]
fn every_safe_repair_is_made_and_then_there_is_none_left() {
    let hub = Repository::new();
    hub.write("hub.yaml", "licensing: { default: CC-BY-4.0 }\nfront-matter: { fields: { level: { one-of: [easy, hard] } } }\n")
        .write(
            "content/crab.md",
            "---\nlicense: gpl-3.0\nlevel: 'Easy'\ndate: 2026.1.3 # about\ntags: [a, b, A, a]\ncategories:\n  - x\n  - y\n  - X\ncontributors: [{ who: Bo Ito, role: Review }]\n---\n# Crab\n",
        )
        .write("content/tide.md", "---\nlicense: CC-BY-4\n---\n# Tide\n")
        .commit("Shore");
    let (code, out, err) = fix(hub.path(), &["--fail-on", "info"]);
    assert!(
        code == 0
            && out.ends_with("fixed 8 findings in 2 files\n\nno findings\n")
            && err.is_empty(),
        "{out}{err}"
    );
    let text = |name: &str| std::fs::read_to_string(hub.path().join(name)).expect("the page");
    assert_eq!(
        text("content/crab.md"),
        "---\nlicense: GPL-3.0-only\nlevel: 'easy'\ndate: 2026-01-03 # about\ntags: [a, b]\ncategories:\n  - x\n  - y\ncontributors: [{ who: Bo Ito, role: review }]\n---\n# Crab\n"
    );
    assert_eq!(
        text("content/tide.md"),
        "---\nlicense: CC-BY-4.0\n---\n# Tide\n"
    );
}

#[test]
fn a_revision_and_a_bare_repository_cannot_be_repaired() {
    let hub = Repository::new();
    hub.write("content/crab.md", CRAB).commit("Crab");
    let (code, _, err) = fix(hub.path(), &["--rev", "main"]);
    assert!(code == 2 && err.contains("`--rev`"), "{err}");
    let bare = TempDir::new().expect("a folder");
    git(
        bare.path(),
        &[
            "clone",
            "--quiet",
            "--bare",
            &hub.path().to_string_lossy(),
            ".",
        ],
    );
    let (code, _, err) = fix(bare.path(), &[]);
    assert!(code == 2 && err.contains("bare repository"), "{err}");
    assert_eq!(
        std::fs::read_to_string(hub.path().join("content/crab.md")).expect("the page"),
        CRAB
    );
}

#[cfg(unix)]
#[test]
fn a_link_is_never_written_through_and_a_read_only_file_stays() {
    let (hub, outside) = (Repository::new(), TempDir::new().expect("a folder"));
    std::fs::write(outside.path().join("tide.md"), CRAB).expect("a file");
    hub.write("content/index.md", "# Shore\n")
        .write("content/crab.md", CRAB);
    std::os::unix::fs::symlink(
        outside.path().join("tide.md"),
        hub.path().join("content/tide.md"),
    )
    .expect("a link");
    let file = hub.path().join("content/crab.md");
    let mut permissions = std::fs::metadata(&file).expect("data").permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&file, permissions).expect("permissions");
    let (_, out, err) = fix(hub.path(), &[]);
    assert!(
        !out.contains("fixed ")
            && err.contains("content/crab.md was left as it is: it is read-only"),
        "{out}{err}"
    );
    assert_eq!(
        std::fs::read_to_string(outside.path().join("tide.md")).expect("the file"),
        CRAB
    );
    assert_eq!(std::fs::read_to_string(file).expect("the page"), CRAB);
}
