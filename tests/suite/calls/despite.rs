//! What keeps people from deciding, and what becomes of a decision that they make all the same.

use super::{Play, entered, judged};

const DECIDE: [&str; 3] = ["decide", "clock", "--write"];

/// What the command says, which must refuse, of a decision at a moment.
fn refused(hub: &Play, now: &str) -> String {
    let run = hub.run("Ada", &[&DECIDE[..], &["--now", now]].concat());
    assert_eq!((run.code, run.out.as_str()), (1, ""), "{}", run.err);
    assert!(!hub.path("calls/clock/decision.yaml").exists());
    run.err
}

/// Decides, says why, answers everybody and commits.
fn decides_despite(hub: &Play, why: &str) {
    let args = ["--now", "2026-06-23", "--despite", why];
    hub.does("Ada", &[&DECIDE[..], &args].concat());
    hub.edit(
        "calls/clock/decision.yaml",
        "TODO: say in a sentence or two why.",
        "We read it with pleasure, all of us.",
    )
    .commit("Ada", "2026-06-23", "Decide clock");
}

#[test]
fn nothing_is_decided_before_its_time_unsealed_or_with_too_few_votes() {
    let play = entered();
    let early = refused(&play, "2026-06-16");
    assert!(
        early.starts_with("error: `clock` takes records until 2026-06-21 23:59 UTC"),
        "{early}"
    );
    let open = refused(&play, "2026-06-23");
    assert!(
        open.starts_with("error: what had arrived of `clock` is not sealed"),
        "{open}"
    );
    // No reason makes up for either.
    for now in ["2026-06-16", "2026-06-23"] {
        let args = ["--now", now, "--despite", "We cannot wait for all that."];
        let run = play.run("Ada", &[&DECIDE[..], &args].concat());
        assert_eq!(run.code, 1, "{}", run.out);
    }
    play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-22"]);
    play.commit("Ada", "2026-06-22", "Seal");
    let few = refused(&play, "2026-06-23");
    let line = "error: too few ballots count for `people`: 0 of the 1 that are needed";
    assert!(few.starts_with(line), "{few}");
    let short = play.run("Ada", &[&DECIDE[..], &["--despite", "Because."]].concat());
    assert_eq!(short.code, 2, "{}", short.err);
    decides_despite(&play, "Nobody voted, and people wait for an answer.");
    let decision = play.read("calls/clock/decision.yaml");
    let said = "\ndespite: \"Nobody voted, and people wait for an answer.\"\n";
    assert!(
        decision.contains(said) && decision.contains("  people:\n    places: []\n"),
        "{decision}"
    );
    let run = play.run("Eve", &["decide", "clock", "--verify"]);
    assert_eq!(run.code, 0, "{}", run.out);
    play.does("Ada", &["build"]);
    let page = play.read("site/calls/clock/decision/index.html");
    assert!(
        page.contains("Nobody voted, and people wait for an answer."),
        "{page}"
    );
}

#[test]
fn a_seal_that_was_altered_and_a_winner_with_errors_keep_from_deciding() {
    let whole = judged();
    let winner = whole.git("Eve", "2026-06-22", &["ls-files", "*tide-clock.md"]);
    type Attack<'a> = (&'a str, fn(&Play, &str), &'a str, i32);
    let table: &[Attack<'_>] = &[
        (
            "an altered seal",
            |hub, _| {
                hub.edit(
                    "calls/clock/seal.yaml",
                    "seen: 2026-06-22T00:00:00Z",
                    "seen: 2026-06-21T23:59:59Z",
                );
            },
            "\n  calls/clock/seal.yaml: `vote` was changed after it was sealed\n",
            // A reason is read by everybody, and makes no seal whole.
            1,
        ),
        (
            "a winner that nobody would merge",
            |hub, path| {
                let text = hub.read(path) + "\n<script>alert(1)</script>\n";
                hub.write(path, &text);
            },
            "\n  `tide-clock`: content/",
            0,
        ),
    ];
    for (name, attack, told, code) in table {
        let hub = whole.cloned(None);
        attack(&hub, &winner);
        hub.commit("Ada", "2026-06-22", "x");
        let err = refused(&hub, "2026-06-23");
        assert!(
            err.starts_with("error: these problems keep `clock` from being decided:\n")
                && err.contains(told)
                && err.contains("`--despite REASON`"),
            "{name}: {err}"
        );
        decides_despite(&hub, "The people agreed to it at the meeting in June.");
        let run = hub.run("Eve", &["decide", "clock", "--verify"]);
        assert_eq!(run.code, *code, "{name}: {}{}", run.out, run.err);
    }
    let args = [
        "--now",
        "2026-06-23",
        "--despite",
        "We only want to say it.",
    ];
    let run = whole.run("Ada", &[&DECIDE[..], &args].concat());
    assert_eq!(
        (run.code, run.err.as_str()),
        (
            1,
            "error: nothing stands against deciding `clock`\n  help: Leave out `--despite`.\n"
        )
    );
}
