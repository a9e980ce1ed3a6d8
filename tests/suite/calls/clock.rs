//! A commit whose clock is ahead: it is told, it is put right in the open, and what was sealed
//! before it stays.

use super::{Play, page};

const CALL: &str = "---\ntitle: A clock for the shore\nquestion: How can a visitor see when the tide turns?\nopens: 2026-04-01\ncloses: 2026-06-14\npeople: [ada]\n---\n\nA clock that everybody can read.\n";

/// A call to which Bo has sent something.
fn entered() -> Play {
    let play = Play::new();
    play.write(
        "hub.yaml",
        "title: Shore\nlicensing: { default: CC0-1.0 }\n",
    )
    .write("content/index.md", &page("Shore"))
    .write("contributors/ada.md", "---\nname: Ada\n---\n")
    .write("calls/clock.md", CALL)
    .commit("Ada", "2026-03-01", "A call");
    sent(&play, "Bo", "2026-05-10", "Sun dial");
    play
}

fn sent(play: &Play, person: &str, day: &str, title: &str) {
    let args = ["new", "entry", "clock", title, "--now", "2026-05-10"];
    play.run(person, &args);
    play.commit(person, day, title);
}

#[test]
fn a_clock_that_is_ahead_is_told_and_put_right_in_the_open() {
    let play = entered();
    play.write("content/tides.md", &page("Tides"))
        .commit("Cy", "2099-01-01", "Tides");
    let ahead = play.git("Cy", "2099-01-01", &["rev-parse", "--short=7", "HEAD"]);
    let told = format!(
        "calls/clock.md: commit {ahead} is dated 2099-01-01 12:00 UTC, so everything after it is too late for `closes` (2026-06-14 23:59 UTC)"
    );
    // Within an hour clocks may differ, and without the time nobody knows.
    for (now, is_told) in [
        (Some("2026-05-12"), true),
        (Some("2099-01-01T10:30:00Z"), true),
        (Some("2099-01-01T11:30:00Z"), false),
        // A day alone is all of it.
        (Some("2099-01-01"), false),
        (None, false),
    ] {
        let mut args = vec!["calls"];
        args.extend(now.into_iter().flat_map(|now| ["--now", now]));
        let run = play.run("Ada", &args);
        let ways = ["says", "is dated"];
        let told = ways.map(|way| format!("commit {ahead} {way} 2099-01-01 12:00 UTC"));
        let is_said = told.iter().any(|told| run.err.contains(told));
        assert_eq!(is_said, is_told, "{now:?}: {}", run.err);
    }
    sent(&play, "Gus", "2026-05-13", "Moon dial");
    for command in ["calls", "build"] {
        let run = play.run("Ada", &[command, "--now", "2026-05-14"]);
        assert!(
            run.err.starts_with(&format!("warning: {told}")),
            "{}",
            run.err
        );
    }
    let check = play.run("Ada", &["check", "--now", "2026-05-14"]);
    assert_eq!(check.out.matches("clock-ahead").count(), 1, "{}", check.out);
    let seal = ["calls", "seal", "clock", "--now", "2026-06-15"];
    let run = play.run("Ada", &seal);
    assert!(
        run.err.starts_with(&format!("warning: {told}")),
        "{}",
        run.err
    );
    assert!(run.out.contains("seal.yaml: 1 entries"), "{}", run.out);
    std::fs::remove_file(play.path("calls/clock/seal.yaml")).expect("a seal");
    // Named in the open, it is as old as what came after it.
    let settings = play.read("hub.yaml") + &format!("calls: {{ wrong-clocks: [{ahead}] }}\n");
    play.write("hub.yaml", &settings).commit(
        "Ada",
        "2026-05-14",
        "The clock of a commit was wrong",
    );
    let out = play.does("Ada", &seal);
    assert!(out.contains("seal.yaml: 2 entries"), "{out}");
    play.commit("Ada", "2026-06-15", "Seal");
    // Whatever is named, nobody gets in who came after the deadline.
    sent(&play, "Eve", "2026-06-16", "Star dial");
    let late = play.does("Ada", &["calls", "clock", "--now", "2026-06-17"]);
    assert!(late.contains("star-dial"), "{late}");
    let check = play.run("Ada", &["check", "--now", "2026-06-17"]);
    assert!(check.out.contains("late-entry"), "{}", check.out);
    for rule in ["clock-ahead", "seal-change"] {
        assert!(!check.out.contains(rule), "{rule}: {}", check.out);
    }
}

#[test]
fn nothing_is_decided_while_judges_may_still_review() {
    let play = entered();
    play.edit(
        "calls/clock.md",
        "closes: 2026-06-14",
        "closes: 2026-06-14\nreviews: { until: 2026-06-25 }",
    )
    .commit("Ada", "2026-05-11", "Reviews");
    play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-15"]);
    play.commit("Ada", "2026-06-15", "Seal");
    let decide = |now| play.run("Ada", &["decide", "clock", "--now", now, "--write"]);
    let early = decide("2026-06-25T23:59:58Z");
    assert_eq!(early.code, 1);
    let told = "error: `clock` takes records until 2026-06-25 23:59 UTC";
    assert!(early.err.starts_with(told), "{}", early.err);
    let then = decide("2026-06-26");
    assert_eq!(then.code, 0, "{}", then.err);
}

#[test]
fn what_was_sealed_before_a_clock_was_ahead_stays() {
    let play = entered();
    play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-15"]);
    play.commit("Ada", "2026-06-15", "Seal");
    let before = play.does(
        "Ada",
        &["calls", "clock", "--now", "2026-06-17", "--format", "json"],
    );
    play.write("content/tides.md", &page("Tides"))
        .commit("Cy", "2099-01-01", "Tides")
        .write("content/index.md", &page("The shore"))
        .commit("Ada", "2026-06-16", "A word");
    let after = play.run(
        "Ada",
        &["calls", "clock", "--now", "2026-06-17", "--format", "json"],
    );
    assert_eq!(after.out, before);
    assert!(
        after.err.contains("is more than an hour ahead"),
        "{}",
        after.err
    );
    let check = play.run("Ada", &["check", "--now", "2026-06-17"]);
    assert!(!check.out.contains("seal-change"), "{}", check.out);
}
