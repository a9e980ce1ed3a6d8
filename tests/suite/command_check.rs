//! `commonweal check` and `commonweal rules` as people and workflows run them.

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use super::git::{Repository, git};

/// What a run gave.
struct Run {
    code: i32,
    out: String,
    err: String,
}

fn run(args: &[&str], hub: &Path) -> Run {
    let output =
        Command::new(env!("CARGO_BIN_EXE_commonweal")).args(args).arg("--hub").arg(hub).env("NO_COLOR", "1").output().expect("the program runs");
    finish(output)
}

fn finish(output: std::process::Output) -> Run {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("output is UTF-8");
    Run { code: output.status.code().expect("the program ends by itself"), out: text(output.stdout), err: text(output.stderr) }
}

fn json(hub: &Path) -> (i32, Value) {
    let run = run(&["check", "--format", "json"], hub);
    assert_eq!(run.err, "");
    (run.code, serde_json::from_str(&run.out).expect("the output is one JSON object"))
}

fn rules(report: &Value) -> Vec<&str> {
    report["findings"].as_array().expect("a list").iter().filter_map(|finding| finding["rule"].as_str()).collect()
}

const HUB: &str = "title: Shore\nlicensing: { default: CC-BY-4.0 }\n";

fn clean() -> Repository {
    let hub = Repository::new();
    hub.write("hub.yaml", HUB)
        .write("content/index.md", "# Shore\n\nSee [[Crab]].\n")
        .write("content/crab.md", "# Crab\n\nIt walks.\n")
        .commit("Crab");
    hub
}

#[test]
fn a_clean_hub_passes_and_says_so() {
    let hub = clean();
    let run = run(&["check"], hub.path());
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (0, "no findings\n", ""));
    let (code, report) = json(hub.path());
    assert_eq!(code, 0);
    assert_eq!(report.to_string(), r#"{"version":1,"verdict":"clean","base":null,"findings":[],"counts":{"error":0,"warning":0,"info":0}}"#);
}

#[test]
fn findings_have_the_documented_form_and_fail_at_the_level_asked_for() {
    let hub = clean();
    hub.write("content/tide.md", "---\nlicense: CC-BY-4\n---\n# Tide\n\né [crabs](crabs.md) and [x](crab.md#nowhere)\n").commit("Tide");
    let (code, report) = json(hub.path());
    assert_eq!(code, 1);
    assert_eq!(report["verdict"], "findings");
    let finding = &report["findings"][1];
    let keys: Vec<&String> = finding.as_object().expect("an object").keys().collect();
    assert_eq!(
        keys,
        ["rule", "severity", "path", "line", "column", "end_line", "end_column", "message", "why", "help", "fix", "introduced", "fingerprint"]
    );
    assert_eq!(
        (finding["rule"].as_str(), finding["line"].as_u64(), finding["column"].as_u64(), finding["end_column"].as_u64()),
        (Some("broken-link"), Some(6), Some(3), Some(20))
    );
    assert_eq!(finding["introduced"], Value::Null);
    let fix = &report["findings"][0]["fix"];
    assert_eq!((fix["line"].as_u64(), fix["column"].as_u64(), fix["text"].as_str()), (Some(2), Some(10), Some("CC-BY-4.0")));
    let text = run(&["check"], hub.path());
    assert!(text.out.contains("--> content/tide.md:6:3") && text.out.ends_with("2 errors and 1 warning in 1 file\n"), "{}", text.out);
    let links = ["check", "--rule", "broken-link"];
    assert_eq!(run(&links, hub.path()).code, 1);
    hub.write("content/tide.md", "# Tide\n\n[x](crab.md#nowhere)\n");
    assert_eq!(run(&["check"], hub.path()).code, 0);
    assert_eq!(run(&["check", "--fail-on", "warning"], hub.path()).code, 1);
    assert_eq!(run(&["check", "--rule", "unsafe-svg", "--fail-on", "info"], hub.path()).code, 0);
}

#[test]
fn a_fingerprint_does_not_change_when_lines_move() {
    let hub = clean();
    let fingerprint = |text: &str| {
        hub.write("content/tide.md", text);
        json(hub.path()).1["findings"][0]["fingerprint"].as_str().expect("a text").to_owned()
    };
    let first = fingerprint("# Tide\n\n[a](gone.md)\n");
    assert_eq!(first, fingerprint("# Tide\n\nmore\n\nmore\n\n[a](gone.md)\n"));
    assert_ne!(first, fingerprint("# Tide\n\n[b](gone.md)\n"));
}

#[test]
fn wrong_usage_and_configuration_end_with_two() {
    let hub = clean();
    let unknown = run(&["check", "--rule", "broken-lnk"], hub.path());
    assert_eq!((unknown.code, unknown.out.as_str()), (2, ""));
    assert!(unknown.err.contains("Did you mean `broken-link`?"), "{}", unknown.err);
    assert_eq!(run(&["check", "--format", "xml"], hub.path()).code, 2);
    hub.write("hub.yaml", "titel: Shore\nchecks: { broken-lnk: off }\n");
    let run = run(&["check", "--rule", "unsafe-svg"], hub.path());
    assert_eq!(run.code, 2);
    assert!(run.out.contains("Did you mean `title`?") && run.out.contains("Did you mean `broken-link`?"), "{}", run.out);
}

#[test]
fn rules_are_listed_and_explained() {
    let program = |args: &[&str]| finish(Command::new(env!("CARGO_BIN_EXE_commonweal")).args(args).output().expect("the program runs"));
    assert!(program(&["rules"]).out.contains("\nbroken-link "));
    assert!(program(&["rules", "broken-link"]).out.contains("[Hermit crabs](hermit-crabs.md)"));
    assert!(program(&["rules", "--format", "markdown"]).out.starts_with("# Rules\n"));
    let unknown = program(&["rules", "brokenlink"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains("Did you mean `broken-link`?"), "{}", unknown.err);
}

const STRICT: &str = "licensing: { default: CC-BY-4.0, attestation: { require: true } }\n";

#[test]
fn a_shallow_clone_cannot_tell_who_signed() {
    let hub = Repository::new();
    hub.write("hub.yaml", STRICT).write("content/crab.md", "# Crab\n").commit("Crab\n\nSigned-off-by: Ada <ada@tide.example>");
    hub.write("content/tide.md", "# Tide\n").commit("Tide\n\nSigned-off-by: Ada <ada@tide.example>");
    assert_eq!(json(hub.path()).0, 0);
    let clone = TempDir::new().expect("a temporary folder");
    git(clone.path(), &["clone", "--quiet", "--depth", "1", &format!("file://{}", hub.path().display()), "hub"]);
    let (code, report) = json(&clone.path().join("hub"));
    assert_eq!((code, report["verdict"].as_str()), (3, Some("cannot-tell")));
    assert_eq!(rules(&report), ["incomplete-history"]);
    // Other rules need no history.
    assert_eq!(run(&["check", "--rule", "broken-link"], &clone.path().join("hub")).code, 0);
}

#[test]
fn an_unsigned_commit_is_found_in_any_kind_of_repository() {
    let hub = Repository::new();
    hub.write("hub.yaml", STRICT).write("content/crab.md", "# Crab\n").commit("Crab");
    let (code, report) = json(hub.path());
    assert_eq!((code, rules(&report)), (1, vec!["missing-sign-off"]));
    assert!(!report.to_string().contains("ada@"), "an address reached the output");
    hub.git(&["checkout", "--quiet", "--detach"]);
    assert_eq!(json(hub.path()).0, 1);
    let clone = TempDir::new().expect("a temporary folder");
    git(clone.path(), &["clone", "--quiet", "--bare", &hub.path().display().to_string(), "hub.git"]);
    assert_eq!(json(&clone.path().join("hub.git")).1, report);
    // The remedy that the finding gives works.
    hub.git(&["commit", "--quiet", "--amend", "--no-edit", "--signoff"]);
    assert_eq!(json(hub.path()).0, 0);
}

#[test]
fn a_folder_without_history_is_checked_too() {
    let folder = TempDir::new().expect("a temporary folder");
    std::fs::create_dir(folder.path().join("content")).expect("a folder");
    std::fs::write(folder.path().join("content/crab.md"), "# Crab\n\n[x](gone.md)\n").expect("a file");
    assert_eq!(json(folder.path()).0, 1);
    std::fs::write(folder.path().join("content/crab.md"), "# Crab\n").expect("a file");
    std::fs::write(folder.path().join("hub.yaml"), STRICT).expect("a file");
    assert_eq!(json(folder.path()).0, 3);
    let empty = Repository::new();
    let run = run(&["check"], empty.path());
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("help: Add a page"), "{}", run.err);
    // Before the first commit there is nothing to sign.
    empty.write("hub.yaml", STRICT).write("content/crab.md", "# Crab\n");
    assert_eq!(json(empty.path()).0, 0);
}

#[test]
fn hostile_files_become_findings() {
    let hub = clean();
    hub.write("content/latin.md", b"# Caf\xe9\n");
    hub.write("content/huge.md", "x".repeat(50 * 1024 * 1024));
    hub.write(
        "content/bomb.md",
        "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n---\n# Bomb\n",
    );
    hub.write("content/c.md", "# C\n").write("content/c++.md", "# C++\n");
    hub.write("content/new\nline.md", "# Line\n\n\u{1b}]0;x\u{7}[x](gone.md)\u{202e}\n");
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt;
        std::os::unix::fs::symlink("/etc/passwd", hub.path().join("content/passwd.md")).expect("a link");
        std::fs::write(hub.path().join("content").join(OsStr::from_bytes(b"caf\xe9.md")), "# Name\n").expect("a file");
    }
    hub.commit("Hostile");
    let (code, report) = json(hub.path());
    assert_eq!(code, 1);
    let found = rules(&report);
    for rule in ["invalid-utf8", "too-large", "front-matter-syntax", "url-collision", "broken-link", "symbolic-link", "unreadable-name"] {
        assert!(found.contains(&rule), "{rule} is not among {found:?}");
    }
    let text = run(&["check"], hub.path());
    let dangerous = |c: char| c != '\n' && c.is_control();
    assert!(!text.out.contains(dangerous));
    assert!(!text.out.contains("root:"), "a link was followed");
}
