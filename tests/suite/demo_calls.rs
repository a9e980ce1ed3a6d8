//! The calls of the example hub: one in each state, nothing wrong but what is meant to be, decisions
//! that can be counted again, and requests that a call does not take.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

fn run(hub: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_commonweal"))
        .args(args)
        .arg("--hub")
        .arg(hub)
        .output()
        .expect("the program runs")
}

fn json(hub: &Path, args: &[&str]) -> Value {
    let output = run(hub, args);
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)))
}

fn texts<'v>(list: &'v Value, key: &str) -> Vec<&'v str> {
    let items = list.as_array().expect("a list").iter();
    items.map(|item| item[key].as_str().expect(key)).collect()
}

#[test]
fn calls_in_every_state_hold() {
    let dir = TempDir::new().expect("a folder");
    let hub = dir.path().join("demo");
    commonweal::demo::materialise(&hub).expect("the example");

    let calls = json(&hub, &["calls", "--format", "json"])["calls"].clone();
    let states: BTreeMap<&str, &str> = texts(&calls, "id")
        .into_iter()
        .zip(texts(&calls, "state"))
        .collect();
    let expected = [
        ("a-new-rule", "implemented"),
        ("clock", "decided"),
        ("en-francais", "open"),
        ("fresh-eyes", "announced"),
        ("limpet-squares", "open"),
        ("night-walk", "open"),
        ("shore-week", "implemented"),
        ("slipway-sign", "judging"),
        ("two-reviewers", "open"),
        ("what-next", "decided"),
    ];
    assert_eq!(states, BTreeMap::from(expected));
    let kinds: BTreeSet<&str> = texts(&calls, "kind").into_iter().collect();
    assert_eq!(kinds.len(), 6, "a kind has no example: {kinds:?}");

    // Sam's missing sign-off and the squash that lost an author are there to be seen.
    let check = json(&hub, &["check", "--format", "json"]);
    assert_eq!(
        texts(&check["findings"], "rule"),
        ["missing-sign-off", "lost-credit"]
    );

    for call in ["a-new-rule", "clock", "shore-week", "what-next"] {
        let verified = run(&hub, &["decide", call, "--verify"]);
        let told = String::from_utf8_lossy(&verified.stdout).into_owned()
            + &String::from_utf8_lossy(&verified.stderr);
        assert!(verified.status.success(), "{call}: {told}");
    }
}

#[test]
fn requests_that_a_call_does_not_take_are_told() {
    let dir = TempDir::new().expect("a folder");
    let hub = dir.path().join("demo");
    commonweal::demo::materialise(&hub).expect("the example");
    let queue = json(&hub, &["submissions", "--format", "json"]);
    let queue = queue["submissions"].as_array().expect("submissions");
    for (number, beside, alone) in [
        (27, "closed-call", "closed-call"),
        (28, "record-change", "foreign-record"),
        (29, "call-change", "call-change"),
        (30, "record-change", "seal-change"),
    ] {
        let told = queue
            .iter()
            .find(|told| told["number"] == number)
            .expect("an open request");
        assert_eq!(told["verdict"], "needs-work", "{number}");
        let rules = texts(&told["findings"], "rule");
        assert!(rules.contains(&beside), "{number}: {rules:?}");
        let rev = format!("refs/pull/{number}/head");
        let check = json(
            &hub,
            &["check", "--base", "main", "--rev", &rev, "--format", "json"],
        );
        let rules = texts(&check["findings"], "rule");
        assert!(rules.contains(&alone), "{number} alone: {rules:?}");
    }
}
