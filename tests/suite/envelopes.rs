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

/// What the page of a call makes in a browser, as `tests/script/envelope.test.js` has it.
#[derive(serde::Deserialize)]
struct Made {
    about: String,
    command: Vec<String>,
    opened: String,
    sealed: String,
}

/// Calls of each kind, all with envelopes, which Bo votes in and judges.
fn of_each_kind() -> Play {
    let play = Play::new();
    play.write(
        "hub.yaml",
        "title: Shore\nlicensing: { default: CC-BY-SA-4.0 }\n",
    );
    play.write("content/of-bo.md", &page("Of Bo"))
        .commit("Bo", "2026-05-01", "A page");
    for (call, key) in [
        ("ranked", "ballot: { method: ranked, none: true"),
        ("approval", "ballot: { method: approval"),
        ("score", "ballot: { method: score"),
        ("yes-no", "ballot: { method: yes-no"),
        ("consent", "ballot: { method: consent"),
    ] {
        let decides = if call == "consent" { call } else { "votes" };
        play.write(&format!("calls/{call}.md"), &format!("---\ntitle: Of {call}\nquestion: Which?\ncloses: 2026-06-10\nvote: {{ opens: 2026-06-11, closes: 2026-06-21 }}\npeople: [ada]\nawards: [{{ id: main, decides: {decides} }}]\n{key}, voters: everyone, sealed: true }}\n---\n\nA brief.\n"));
    }
    play.write("calls/judged.md", "---\ntitle: Judged\nquestion: Which?\ncloses: 2026-06-10\npeople: [ada]\njudges: [bo]\ncriteria: [{ id: accuracy }, { id: build }]\nreviews: { sealed: true, until: 2026-06-21, each: 1 }\nawards: [{ id: main, decides: judges }]\n---\n\nA brief.\n");
    for call in ["ranked", "approval", "score", "judged"] {
        for entry in ["sun", "moon", "7", "no"] {
            let text = page(&format!("The {entry} for {call}")).replace(
                "---\n\n",
                &format!("call: {{ id: {call}, entry: \"{entry}\" }}\n---\n\n"),
            );
            play.write(&format!("content/{call}-{entry}.md"), &text);
        }
    }
    play.commit("Ada", "2026-06-01", "Calls");
    play
}

#[test]
fn what_a_browser_makes_is_what_the_command_makes_and_counts() {
    let made = include_str!("../script/envelopes.json");
    let made: Vec<Made> = serde_json::from_str(made).expect("the cases are JSON");
    let play = of_each_kind();
    let mut sent = std::collections::BTreeMap::new();
    for (number, made) in made.iter().enumerate() {
        let keep = format!("../{number}.yaml");
        let mut command = vec!["new"];
        command.extend(made.command.iter().map(String::as_str));
        command.extend(["--sealed", &keep, "--now", "2026-06-16", "--no-input"]);
        let run = play.run("Bo", &command);
        assert_eq!(run.code, 0, "{}: {}{}", made.about, run.out, run.err);
        let kept = play.read(&keep);
        let salt = |text: &str| text.split('"').nth(1).expect("a salt").to_owned();
        assert_eq!(
            kept.replace(&salt(&kept), &salt(&made.opened)),
            made.opened,
            "{}",
            made.about
        );
        let folder = match made.command[0].as_str() {
            "ballot" => format!("ballots/{}", made.command[1]),
            _ => format!("reviews/{}/{}", made.command[1], made.command[2]),
        };
        let path = format!("{folder}/bo.yaml");
        assert_eq!(play.read(&path).len(), made.sealed.len());
        std::fs::remove_file(play.path(&path)).expect("the record is there");
        sent.entry(path).or_insert(made);
    }
    for (path, made) in &sent {
        play.write(path, &made.sealed);
    }
    play.commit("Bo", "2026-06-16", "Envelopes");
    for (path, made) in &sent {
        play.write(path, &made.opened);
    }
    play.commit("Bo", "2026-06-23", "Opened");
    let found = play.run("Ada", &["check", "--now", "2026-06-24"]).out;
    for rule in ["envelope]", "invalid-ballot]", "incomplete-review]"] {
        assert!(!found.contains(rule), "{found}");
    }
    for call in ["ranked", "score", "judged"] {
        play.does("Ada", &["calls", "seal", call, "--now", "2026-06-24"]);
        play.commit("Ada", "2026-06-24", "Seal");
        let out = play
            .run("Ada", &["decide", call, "--now", "2026-06-29"])
            .out;
        let counted = if call == "judged" {
            "1 review and 0 ballots"
        } else {
            "0 reviews and 1 ballot"
        };
        assert!(out.contains(counted), "{call}: {out}");
    }
}
