//! Ballots in envelopes: sealed while the vote is open, opened afterwards, and what happens to
//! everybody who wants to change theirs meanwhile.

use super::calls::{Play, page};

/// A vote with envelopes in which four people voted, up to its deadline.
fn voted() -> Play {
    let play = Play::new();
    play.write(
        "hub.yaml",
        "title: Shore\nlicensing: { default: CC-BY-SA-4.0 }\n",
    );
    for name in ["sun", "moon"] {
        let text = page(name).replace("---\n\n", "call: clock\n---\n\n");
        play.write(&format!("content/{name}.md"), &text);
    }
    play.write("calls/clock.md", "---\ntitle: A clock\nquestion: Which?\ncloses: 2026-06-14\nvote: { opens: 2026-06-15, closes: 2026-06-21 }\npeople: [ada]\nballot: { method: approval, voters: everyone, sealed: true }\n---\n\nA brief.\n")
        .commit("Ada", "2026-06-01", "A call");
    for person in ["Bo", "Cy", "Dee", "Eve"] {
        let text = page(&format!("Of {person}"));
        play.write(&format!("content/of-{person}.md"), &text)
            .commit(person, "2026-06-02", "A page");
    }
    for person in ["Bo", "Cy", "Dee", "Eve"] {
        let keep = format!("../{person}.yaml");
        let out = play.does(
            person,
            &[
                "new",
                "ballot",
                "clock",
                "--approve",
                "sun",
                "--sealed",
                &keep,
                "--now",
                "2026-06-16",
            ],
        );
        assert!(
            out.contains("after the deadline, within seven days:"),
            "{out}"
        );
        let path = format!("ballots/clock/{}.yaml", person.to_lowercase());
        let envelope = play.read(&path);
        assert!(envelope.starts_with("sealed: sha256:") && !envelope.contains("sun"));
        play.commit(person, "2026-06-16", "My vote");
    }
    play
}

#[test]
fn an_envelope_holds_what_was_sealed_and_nothing_else() {
    let play = voted();
    // Bo opens too early, and Ada has nowhere to keep hers.
    let bo = play.read("../Bo.yaml");
    play.write("ballots/clock/bo.yaml", &bo)
        .commit("Bo", "2026-06-18", "Too early");
    let refused = play.run(
        "Ada",
        &[
            "new",
            "ballot",
            "clock",
            "--approve",
            "sun",
            "--now",
            "2026-06-16",
        ],
    );
    assert_eq!(refused.code, 2, "{}{}", refused.out, refused.err);
    assert!(refused.err.contains("--sealed FILE"), "{}", refused.err);
    let inside = play.run(
        "Ada",
        &[
            "new",
            "ballot",
            "clock",
            "--approve",
            "sun",
            "--sealed",
            "mine.yaml",
            "--now",
            "2026-06-16",
        ],
    );
    assert!(inside.err.contains("lies in the hub"), "{}", inside.err);
    // Cy opens what was sealed; Dee other bytes; Eve the same with the line ends of another system.
    let cy = play.read("../Cy.yaml");
    let dee = play.read("../Dee.yaml").replace("sun", "moon");
    let eve = play.read("../Eve.yaml").replace('\n', "\r\n");
    play.write("ballots/clock/cy.yaml", &cy)
        .commit("Cy", "2026-06-23", "Opened")
        .write("ballots/clock/dee.yaml", &dee)
        .commit("Dee", "2026-06-23", "Opened")
        .write("ballots/clock/eve.yaml", &eve)
        .commit("Eve", "2026-06-23", "Opened");
    let out = play.run("Ada", &["check", "--now", "2026-06-24"]).out;
    let found: Vec<&str> = out
        .lines()
        .filter(|line| line.contains("[broken-envelope]"))
        .collect();
    assert_eq!(found.len(), 3, "{out}");
    let out = play.does("Ada", &["calls", "clock", "--now", "2026-06-24"]);
    for line in ["bo.yaml", "dee.yaml", "eve.yaml"] {
        assert!(out.contains(line), "{out}");
    }
    // The seal names the envelopes, so an opened one is still what was sealed; before seven days
    // are over nothing is decided.
    play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-24"]);
    play.commit("Ada", "2026-06-24", "Seal");
    let early = play.run("Ada", &["decide", "clock", "--now", "2026-06-24"]);
    assert_ne!(early.code, 0, "{}", early.out);
    let out = play
        .run("Ada", &["decide", "clock", "--now", "2026-06-29"])
        .out;
    assert!(out.contains("0 reviews and 1 ballot"), "{out}");
}

#[test]
fn an_envelope_that_nobody_opens_is_told_and_not_counted() {
    let play = voted();
    let before = play.run("Ada", &["check", "--now", "2026-06-20"]).out;
    assert!(!before.contains("unopened-envelope"), "{before}");
    let after = play.run("Ada", &["check", "--now", "2026-06-23"]).out;
    assert!(after.contains("[unopened-envelope]"), "{after}");
    // A day after the last one is a day too late.
    let cy = play.read("../Cy.yaml");
    play.write("ballots/clock/cy.yaml", &cy)
        .commit("Cy", "2026-06-29", "Opened");
    let out = play.run("Ada", &["decide", "clock", "--now", "2026-06-30"]);
    assert!(
        out.out.contains("0 ballots") || out.err.contains("0 "),
        "{}{}",
        out.out,
        out.err
    );
}
