//! Ties that are drawn by lot, and decisions that somebody tries to play with.

use super::{Play, Value, first_line, page, schema};

const CALL: &str = "---\ntitle: A dial\nquestion: Which dial?\nopens: 2026-04-01\ncloses: 2026-05-14\nvote: { opens: 2026-05-15, closes: 2026-05-21 }\npeople: [ada, gwenola]\nawards: [{ id: main, decides: votes, places: 2, ties: draw }]\nballot: { method: approval }\ndraw: { sources: [\"Euromillions of 2026-05-26, main numbers\", \"<b>Lotto</b> of 2026-05-27\"], after: 2026-05-27 }\n---\n\nWhich?\n";

/// Four dials, one with two votes and three with one each, for two places.
fn tied() -> Play {
    let play = Play::new();
    play.write(
        "hub.yaml",
        "title: Shore\nlicensing: { default: CC0-1.0 }\nchecks: { red-link: off, orphan: off, stub: off, no-calendar: off }\n",
    )
    .write("content/index.md", &page("Shore"))
    .commit("Ada", "2026-03-01", "Shore");
    for person in ["Gwenola", "Bo", "Cy", "Gus", "Eve"] {
        let path = format!("content/of-{}.md", person.to_lowercase());
        play.write(&path, &page(&format!("Of {person}")));
        play.commit(person, "2026-03-02", "A page");
    }
    play.write("calls/dial.md", CALL)
        .commit("Ada", "2026-04-01", "A call");
    for (person, title) in [
        ("Bo", "Sun"),
        ("Cy", "Moon"),
        ("Gus", "Star"),
        ("Eve", "Water"),
    ] {
        let text = page(title).replace("---\n\n", "call: dial\n---\n\n");
        play.write(&format!("content/{}.md", title.to_lowercase()), &text);
        play.commit(person, "2026-04-10", title);
    }
    play.does("Ada", &["calls", "seal", "dial", "--now", "2026-05-15"]);
    play.commit("Ada", "2026-05-15", "Seal");
    for (voter, choice) in [
        ("Bo", "sun"),
        ("Cy", "moon"),
        ("Gus", "star"),
        ("Eve", "water"),
        ("Ada", "sun"),
    ] {
        play.write(
            &format!("ballots/dial/{}.yaml", voter.to_lowercase()),
            &format!("approve: [{choice}]\n"),
        )
        .commit(voter, "2026-05-16", "A vote");
    }
    play.does("Ada", &["calls", "seal", "dial", "--now", "2026-05-22"]);
    play.commit("Ada", "2026-05-22", "Seal");
    play
}

const NUMBERS: [&str; 4] = ["--draw", "40 3 24 11 19", "--draw", "9319"];

fn decide<'a>(now: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let mut args = vec!["decide", "dial", "--now", now];
    args.extend(more);
    args
}

/// The same, drawn and decided.
fn drawn() -> Play {
    let play = tied();
    let mut args = decide("2026-05-28", &["--write"]);
    args.extend(NUMBERS);
    let out = play.does("Ada", &args);
    assert!(
        out.contains("drawn by RFC 3797 with the key 3.11.19.24.40./9319./\n  main: 1 of moon, star, water gives "),
        "{out}"
    );
    play.edit(
        "calls/dial/decision.yaml",
        "TODO: say in a sentence or two why.",
        "We read it with pleasure, all of us.",
    )
    .commit("Ada", "2026-05-28", "Decide");
    play
}

fn json(play: &Play, now: &str) -> Value {
    let run = play.run("Ada", &decide(now, &["--format", "json"]));
    let told: Value = serde_json::from_str(&run.out).expect("JSON");
    schema::holds("result", &told);
    told
}

#[test]
fn a_tie_is_drawn_from_numbers_that_the_call_named() {
    let play = tied();
    let told = play.run("Ada", &decide("2026-05-22", &[]));
    assert_eq!(told.code, 1);
    assert_eq!(
        told.err,
        "error: a draw is needed: `main` is tied between `moon`, `star`, `water` for 1 place\n  help: Its numbers are known from 2026-05-27 00:00 UTC on: (1) Euromillions of 2026-05-26, main numbers, (2) <b>Lotto</b> of 2026-05-27. Then: `commonweal decide dial --write --draw \"NUMBERS\" --draw \"NUMBERS\"`\n"
    );
    assert!(
        told.out
            .contains("  tied for 1 place: moon, star, water\n  a draw decides (RFC 3797)\n"),
        "{}",
        told.out
    );
    assert_eq!(
        json(&play, "2026-05-22")["awards"]["main"]["draw"]["order"],
        serde_json::json!([])
    );
    for (now, numbers, code, expected) in [
        (
            "2026-05-28",
            &["--write"][..],
            1,
            "error: a draw is needed: `main` is tied between `moon`, `star`, `water` for 1 place",
        ),
        (
            "2026-05-26",
            &["--write", "--draw", "1 2", "--draw", "3"],
            1,
            "error: the numbers of the draw are not known before 2026-05-27 00:00 UTC",
        ),
        (
            "2026-05-28",
            &["--write", "--draw", "1 2"],
            1,
            "error: `dial` names 2 sources of numbers, and 1 was given",
        ),
        (
            "2026-05-28",
            &["--write", "--draw", "one", "--draw", "2"],
            2,
            "error: invalid value 'one' for '--draw <NUMBERS>': a source gives 1 to 16 whole numbers of at most 18 digits, such as \"3 11 19 24 40\"",
        ),
    ] {
        let run = play.run("Ada", &decide(now, numbers));
        assert_eq!((run.code, first_line(&run).as_str()), (code, expected));
    }

    let play = drawn();
    let decision = play.read("calls/dial/decision.yaml");
    assert!(
        decision.contains("draw: [[40, 3, 24, 11, 19], [9319]]\n"),
        "{decision}"
    );
    let verified = play.run("Eve", &["decide", "dial", "--verify"]);
    assert_eq!(
        (verified.code, verified.err.as_str()),
        (0, ""),
        "{}",
        verified.out
    );
    let told = json(&play, "2026-05-28");
    assert_eq!(told["draw"]["key"], "3.11.19.24.40./9319./");
    let draw = &told["awards"]["main"]["draw"];
    assert_eq!(draw["pool"], serde_json::json!(["moon", "star", "water"]));
    // The order of the pool by hand: MD5 of two bytes, the key and the same two bytes, as a number.
    assert_eq!(draw["order"], serde_json::json!(["water", "star", "moon"]));
    assert_eq!(
        told["awards"]["main"]["places"],
        serde_json::json!([["sun"], ["water"]])
    );
    play.does("Ada", &["build"]);
    let page = play.read("site/calls/dial/decision/index.html");
    for wanted in [
        "<code>3.11.19.24.40./9319./</code>",
        "<bdi>&lt;b&gt;Lotto&lt;/b&gt; of 2026-05-27</bdi>: <code>9319</code>",
        "https://www.rfc-editor.org/rfc/rfc3797",
    ] {
        assert!(page.contains(wanted), "no {wanted}:\n{page}");
    }
}

#[test]
fn a_decision_that_somebody_plays_with_does_not_hold() {
    type Change = fn(&Play);
    let table: &[(&str, Change, &str)] = &[
        (
            "other numbers",
            |hub| {
                hub.edit("calls/dial/decision.yaml", "9319", "9321");
            },
            "differs: `main`: the places are ",
        ),
        (
            "no numbers",
            |hub| {
                hub.edit(
                    "calls/dial/decision.yaml",
                    "draw: [[40, 3, 24, 11, 19], [9319]]\n",
                    "",
                );
            },
            "differs: `main`: the places are [[sun]] by the records, and ",
        ),
        (
            "a source too few",
            |hub| {
                hub.edit("calls/dial/decision.yaml", ", [9319]]", "]");
            },
            "differs: `main`: the places are [[sun]] by the records, and ",
        ),
        (
            "another source",
            |hub| {
                hub.edit("calls/dial.md", "Lotto", "Toto");
            },
            "differs: calls/dial/seal.yaml: the call said something else when it closed, in `draw`",
        ),
        (
            "a day before the numbers were known",
            |hub| {
                hub.edit(
                    "calls/dial/decision.yaml",
                    "decided: 2026-05-28",
                    "decided: 2026-05-26",
                );
            },
            "differs: it was decided on 2026-05-26, before the numbers of its draw could be known (2026-05-27 00:00 UTC)",
        ),
        (
            "a day that is still ahead",
            |hub| {
                hub.edit(
                    "calls/dial/decision.yaml",
                    "decided: 2026-05-28",
                    "decided: 2026-06-28",
                );
            },
            "differs: it says that it was decided on 2026-06-28, which is in the future",
        ),
        (
            "no day",
            |hub| {
                hub.edit(
                    "calls/dial/decision.yaml",
                    "decided: 2026-05-28",
                    "decided: zzzz-zz-zz",
                );
            },
            "differs: `zzzz-zz-zz` is no day on which it was decided, such as 2026-06-27",
        ),
        (
            "somebody who did not commit it",
            |hub| {
                hub.edit("calls/dial/decision.yaml", "[\"ada\"]", "[ada, gwenola]");
            },
            "differs: Gwenola is named as deciding and neither committed it nor signed it off",
        ),
        (
            "somebody who does not run the call",
            |hub| {
                hub.edit("calls/dial/decision.yaml", "[\"ada\"]", "[ada, bo]");
            },
            "differs: Bo is named as deciding and does not run the call",
        ),
    ];
    let played = drawn();
    for (what, change, expected) in table {
        let play = played.cloned(None);
        change(&play);
        play.commit("Ada", "2026-05-29", "x");
        let run = play.run("Eve", &["decide", "dial", "--verify"]);
        assert_eq!(run.code, 1, "{what}: {}{}", run.out, run.err);
        let is_told = run.out.lines().any(|line| line.starts_with(expected));
        assert!(is_told, "{what}: {}", run.out);
        let site = play.run("Ada", &["build"]);
        assert_eq!(site.code, 0, "{what}: {}", site.err);
        let calls = play.read("site/calls/calls.json");
        assert!(calls.contains("\"state\": \"judging\""), "{what}: {calls}");
    }
    // Whoever commits the file as it is decides with the others; a sign-off is told.
    let play = played.cloned(None);
    play.does("Gwenola", &decide("2026-05-29", &["--write"]));
    play.git(
        "Ada",
        "2026-05-29",
        &[
            "commit",
            "--all",
            "--quiet",
            "--message",
            "x\n\nSigned-off-by: Gwenola <gwenola@tide.example>",
        ],
    );
    let signed = play.does("Eve", &["decide", "dial", "--verify"]);
    assert!(
        signed.ends_with("note: Gwenola is named as deciding but did not commit it; anybody could have typed the sign-off\n"),
        "{signed}"
    );
    play.edit("calls/dial/decision.yaml", "with pleasure", "with joy")
        .commit("Gwenola", "2026-05-30", "I agree");
    let both = play.does("Eve", &["decide", "dial", "--verify"]);
    assert!(!both.contains("note:"), "{both}");
}

#[test]
fn a_call_that_was_open_cannot_be_hidden() {
    let play = tied();
    play.edit(
        "calls/dial.md",
        "title: A dial\n",
        "title: A dial\ndraft: true\n",
    )
    .write("calls/new.md", "---\ntitle: New\ndraft: true\n---\n")
    .commit("Ada", "2026-05-29", "Hide it");
    let told = play.run("Ada", &["check"]);
    assert!(
        told.out
            .contains("this call was open, or has records, and says that it is a draft"),
        "{}",
        told.out
    );
    play.does("Ada", &["build"]);
    let calls = play.read("site/calls/calls.json");
    assert!(
        calls.contains("\"id\": \"dial\"") && !calls.contains("\"id\": \"new\""),
        "{calls}"
    );
    // Without records too, once it was open; and one that never was stays hidden.
    for file in ["ballots/dial", "calls/dial"] {
        std::fs::remove_dir_all(play.path(file)).expect("records");
    }
    play.commit("Ada", "2026-05-30", "Without records");
    let calls = play.does("Ada", &["calls", "--format", "json"]);
    assert!(
        calls.contains("\"id\": \"dial\"") && !calls.contains("\"id\": \"new\""),
        "{calls}"
    );
}
