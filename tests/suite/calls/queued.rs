//! What the queue says of a request with a record of a call is what the check in that request says.

use super::forge::request;
use super::{Play, Value, entered, page};

/// What was found: the rule, the file and the message of each finding.
fn found(json: &Value) -> Vec<String> {
    let findings = json["findings"].as_array().into_iter().flatten();
    let told = findings.map(|it| format!("{} {} {}", it["rule"], it["path"], it["message"]));
    let mut told: Vec<String> = told.collect();
    told.sort();
    told
}

fn json(hub: &Play, args: &[&str]) -> Value {
    let run = hub.run("Ada", args);
    serde_json::from_str(&run.out).unwrap_or_else(|_| panic!("{args:?}: {}{}", run.out, run.err))
}

#[test]
fn the_queue_and_the_check_of_a_request_say_the_same_of_each_kind_of_record() {
    let play = entered();
    play.edit("hub.yaml", "orphan: off, ", "")
        .edit(
            "hub.yaml",
            "title: Shore",
            "title: Shore\nrepository: { url: \"https://github.com/tide/shore\", branch: main }",
        )
        .commit("Ada", "2026-05-11", "Settings");
    play.run("Ada", &["calls", "seal", "clock", "--now", "2026-06-15"]);
    play.commit("Ada", "2026-06-15", "Seal");
    let entry = page("Late").replace("---\n\n", "call: clock\n---\n\n");
    let call = play
        .read("calls/clock.md")
        .replace("weight: 3", "weight: 9");
    let requests = [
        (
            "Eve",
            "ballots/clock/cy.yaml",
            "ranking: [moon-dial]\n",
            "foreign-record",
        ),
        (
            "Pup",
            "ballots/clock/pup.yaml",
            "ranking: [moon-dial]\n",
            "not-on-roll",
        ),
        (
            "Bo",
            "ballots/clock/bo.yaml",
            "ranking: [moon-dail]\n",
            "invalid-ballot",
        ),
        (
            "Eve",
            "reviews/clock/moon-dial/eve.yaml",
            "scores: { accuracy: 4, delight: 4 }\nconflict: none\n",
            "foreign-record",
        ),
        (
            "Nozomi",
            "reviews/clock/moon-dial/nozomi.yaml",
            "scores: { accuracy: 4 }\nconflict: none\n",
            "incomplete-review",
        ),
        ("Eve", "content/late.md", entry.as_str(), "late-entry"),
        ("Eve", "calls/clock.md", call.as_str(), "call-change"),
        (
            "Gus",
            "ballots/clock/gus.yaml",
            "ranking: [moon-dial]\n",
            "",
        ),
    ];
    for (number, (who, path, text, _)) in (1..).zip(&requests) {
        request(&play, who, "2026-06-16", number, path, text);
    }
    // The branch goes on.
    play.write("content/more.md", &page("More"))
        .commit("Ada", "2026-06-16", "More");
    // The second time from what was kept of the first.
    for now in ["2026-06-17", "2026-06-17", "2026-06-18"] {
        let queue = json(&play, &["submissions", "--now", now, "--format", "json"]);
        let queued = queue["submissions"].as_array().expect("a list");
        for (number, (_, path, _, rule)) in (1..).zip(&requests) {
            let own = queued.iter().find(|it| it["number"] == number);
            let own = found(own.unwrap_or_else(|| panic!("no {number}")));
            let other = play.cloned(None);
            let head = format!("refs/pull/{number}/head");
            let from = format!("file://{}", play.path("").display());
            other.git("Ada", "2026-06-17", &["fetch", "--quiet", &from, &head]);
            other.git(
                "Ada",
                "2026-06-17",
                &["switch", "--quiet", "--detach", "FETCH_HEAD"],
            );
            let args = ["check", "--base", "main", "--now", now, "--format", "json"];
            let checked = found(&json(&other, &args));
            assert_eq!(own, checked, "{path}, {now}");
            let is_found = checked
                .iter()
                .any(|it| it.starts_with(&format!("\"{rule}\"")));
            assert!(is_found || rule.is_empty(), "{path}: {checked:?}");
        }
    }
}
