//! What a squash dropped, in repositories made with git: who is found, how it is fixed, and which
//! refs prove nothing.

use std::process::Command;

use serde_json::Value;

use super::git::Repository;

fn run(hub: &Repository, args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_commonweal"))
        .args(args)
        .arg("--hub")
        .arg(hub.path())
        .env("NO_COLOR", "1")
        .output();
    let output = output.expect("the program runs");
    assert!(
        output.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("output is UTF-8")
}

fn findings(hub: &Repository) -> Vec<Value> {
    let report: Value = serde_json::from_str(&run(
        hub,
        &["check", "--rule", "lost-credit", "--format", "json"],
    ))
    .expect("JSON");
    report["findings"].as_array().expect("a list").clone()
}

fn commit_as(hub: &Repository, who: &str, message: &str) {
    hub.git(&["add", "--all"]);
    hub.git(&[
        "commit",
        "--quiet",
        "--allow-empty",
        "--author",
        who,
        "--message",
        message,
    ]);
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes)
        .expect("git speaks UTF-8")
        .trim()
        .to_owned()
}

const FIRST: &str = "# Crab\n\nIt walks sideways.\n";
const CLAWS: &str = "# Crab\n\nIt walks sideways, and it has two claws, one of them larger than the other, which it waves at others of its kind.\n";
const SHELL: &str = "# Crab\n\nIt walks sideways, and it has two claws, one of them larger than the other, which it waves at others of its kind.\n\n\
                     Its shell is thrown off once a year, and a new one is soft for a week, in which it hides.\n";

/// A branch on which Bo and Moss wrote, squashed by Ada as number 7.
fn squashed(number_ref: &str) -> Repository {
    let hub = Repository::new();
    hub.write(
        "hub.yaml",
        "title: Shore\nlicensing: { default: CC-BY-4.0 }\n",
    )
    .write("content/crab.md", FIRST)
    .commit("Crab");
    hub.git(&["checkout", "--quiet", "-b", "topic"]);
    hub.write("content/crab.md", CLAWS);
    commit_as(&hub, "Bo <bo@tide.example>", "Claws");
    hub.write("content/crab.md", SHELL);
    commit_as(&hub, "Moss <7+mossfoot@users.noreply.github.com>", "Shell");
    hub.git(&["update-ref", number_ref, "HEAD"]);
    hub.git(&["checkout", "--quiet", "main"]);
    hub.write("content/crab.md", SHELL)
        .commit("Crab: claws and shell (#7)\n\nCo-authored-by: Bo <bo@tide.example>");
    hub.git(&["branch", "--quiet", "-D", "topic"]);
    hub
}

#[test]
fn who_was_dropped_is_named_with_what_fixes_it() {
    for name in ["refs/pull/7/head", "refs/merge-requests/7/head"] {
        let hub = squashed(name);
        let found = findings(&hub);
        assert_eq!(found.len(), 1, "{found:?}");
        let (message, help) = (
            found[0]["message"].as_str().unwrap_or_default(),
            found[0]["help"].as_str().unwrap_or_default(),
        );
        assert!(
            message.ends_with("leaves out Moss, who wrote commits of pull request 7"),
            "{message}"
        );
        assert!(!help.contains("users.noreply"), "{help}");
        let mut quoted = help.split('`').skip(1).step_by(2);
        let (file, yaml, command) = (
            quoted.next(),
            quoted.next(),
            quoted.next().expect("a command"),
        );
        assert_eq!(
            (file, yaml),
            (
                Some("credits/7.yaml"),
                Some(r#"people: [{ who: "Moss (@mossfoot)", role: content }]"#)
            )
        );
        let printed = Command::new("sh")
            .args(["-c", command])
            .current_dir(hub.path())
            .output()
            .expect("there is a shell");
        assert_eq!(
            text(printed.stdout),
            "Co-authored-by: Moss <7+mossfoot@users.noreply.github.com>"
        );
        hub.write("credits/7.yaml", format!("{}\n", yaml.unwrap_or_default()))
            .commit("Credit for what the squash dropped");
        assert!(findings(&hub).is_empty());
        let credit = run(&hub, &["credits", "Crab", "--explain"]);
        assert!(
            credit.contains("  Moss · author\n")
                && credit.contains("(co-author, restored by credits/7.yaml)"),
            "{credit}"
        );
    }
}

#[test]
fn refs_that_prove_nothing_are_passed_over() {
    let hub = squashed("refs/elsewhere/7");
    assert!(findings(&hub).is_empty(), "no ref of a request is there");
    // A history of its own.
    let tree = text(hub.git(&["rev-parse", "HEAD^{tree}"]).stdout);
    let orphan = text(hub.git(&["commit-tree", &tree, "-m", "Not ours"]).stdout);
    hub.git(&["update-ref", "refs/pull/7/head", &orphan]);
    assert!(findings(&hub).is_empty());
    // No commit at all.
    hub.git(&["update-ref", "refs/pull/7/head", &tree]);
    assert!(findings(&hub).is_empty());
    // Merged as it is: nothing was squashed.
    hub.git(&["update-ref", "refs/pull/7/head", "HEAD"]);
    assert!(findings(&hub).is_empty());
    // Objects that are missing.
    let tip = text(hub.git(&["rev-parse", "refs/elsewhere/7"]).stdout);
    hub.git(&["update-ref", "refs/pull/7/head", &tip]);
    assert_eq!(findings(&hub).len(), 1);
    let parent = text(hub.git(&["rev-parse", "refs/elsewhere/7^"]).stdout);
    std::fs::remove_file(
        hub.path()
            .join(".git/objects")
            .join(&parent[..2])
            .join(&parent[2..]),
    )
    .expect("a loose object");
    assert!(findings(&hub).is_empty());
}

#[test]
fn a_request_longer_than_any_forge_lists_is_passed_over() {
    let hub = squashed("refs/elsewhere/7");
    let tree = text(hub.git(&["rev-parse", "refs/elsewhere/7^{tree}"]).stdout);
    let mut stream = String::new();
    for number in 1..=300 {
        let from = if number == 1 {
            "from refs/elsewhere/7\n"
        } else {
            ""
        };
        stream.push_str(&format!(
            "commit refs/pull/7/head\ncommitter N{number} <n{number}@tide.example> 1700000000 +0000\ndata 1\nx\n{from}M 040000 {tree} \n\n"
        ));
    }
    hub.write("stream", stream);
    let import = Command::new("sh")
        .args(["-c", "git fast-import --quiet < stream"])
        .current_dir(hub.path())
        .status()
        .expect("git runs");
    assert!(import.success());
    assert!(findings(&hub).is_empty());
}
