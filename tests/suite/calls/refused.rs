//! Entries to calls that take none, and what becomes of those that come all the same.

use super::{Play, entered, page};

const HUB: &str = "title: Shore\nlicensing: { default: CC-BY-SA-4.0 }\nchecks: { red-link: off, orphan: off, stub: off }\n";

/// A hub with a call that ends when it is decided, a drive, and a question of yes or no.
fn standing() -> Play {
    let play = Play::new();
    play.write("hub.yaml", HUB)
        .write("content/index.md", &page("Shore"))
        .write(
            "calls/names.md",
            "---\ntitle: Names for the boat\nquestion: What is it called?\n---\n\nA name.\n",
        )
        .write(
            "calls/rounds.md",
            "---\ntitle: Rounds\nkind: review-drive\n---\n\nEvery page.\n",
        )
        .write(
            "calls/keys.md",
            "---\ntitle: Two keys\nquestion: Shall there be two?\nvote: { opens: 2026-04-01, closes: 2026-04-20 }\nballot: { method: yes-no }\n---\n\nOne now.\n",
        )
        .commit("Ada", "2026-04-01", "Calls");
    enters(&play, "Bo", "names", "Sea mouse", "2026-04-02");
    play
}

/// What `new entry` warns of; the entry is committed.
fn enters(play: &Play, who: &str, call: &str, title: &str, day: &str) -> String {
    let args = [
        "new",
        "entry",
        call,
        title,
        "--now",
        day,
        "--summary",
        "It floats.",
    ];
    let run = play.run(who, &args);
    assert_eq!(run.code, 0, "{}", run.err);
    play.commit(who, day, title);
    run.err
}

#[test]
fn what_comes_after_a_decision_changes_nothing_and_is_owed_nothing() {
    let play = standing();
    play.does(
        "Ada",
        &["decide", "names", "--write", "--now", "2026-04-10"],
    );
    play.edit(
        "calls/names/decision.yaml",
        "TODO: say in a sentence or two why.",
        "We read it with pleasure, all of us.",
    )
    .commit("Ada", "2026-04-10", "Decide names");
    let told = |call: &str, title: &str| enters(&play, "Cy", call, title, "2026-04-12");
    let late = told("names", "Sand flea");
    assert!(
        late.starts_with("warning: `names` is decided and takes no entries"),
        "{late}"
    );
    let drive = told("rounds", "Round");
    assert!(drive.starts_with("warning: `rounds` is a drive"), "{drive}");
    let keys = told("keys", "Keys");
    assert!(
        keys.starts_with("warning: `keys` asks for a yes or for objections, and takes no entries"),
        "{keys}"
    );
    let check = play.run("Ada", &["check", "--now", "2026-04-13"]).out;
    assert!(
        check.contains(
            "warning[late-entry]: \"Names for the boat\" was decided before this entry came"
        ) && !check.contains("entry-without-answer"),
        "{check}"
    );
    let verified = play.run("Eve", &["decide", "names", "--verify"]);
    assert_eq!(verified.code, 0, "{}{}", verified.out, verified.err);
}

#[test]
fn a_ballot_that_others_edited_is_told_for_what_it_is_also_once_it_is_sealed() {
    let play = entered();
    play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-15"]);
    play.commit("Ada", "2026-06-15", "Seal");
    play.does("Cy", &["new", "ballot", "clock", "--rank", "moon-dial"]);
    play.commit("Cy", "2026-06-17", "Vote");
    play.edit("ballots/clock/cy.yaml", "moon-dial", "shell-bell")
        .commit("Eve", "2026-06-18", "Another vote");
    play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-22"]);
    play.commit("Ada", "2026-06-22", "Seal the vote");
    let check = play.run("Ada", &["check", "--now", "2026-06-23"]).out;
    assert!(
        check.contains(
            "[changed-afterwards]: this ballot was changed by somebody else than its voter"
        ) && !check.contains("late-ballot"),
        "{check}"
    );
    let why = "Nobody has the time to judge them this year.";
    play.does(
        "Ada",
        &[
            "decide",
            "clock",
            "--write",
            "--now",
            "2026-06-23",
            "--despite",
            why,
        ],
    );
    play.edit(
        "calls/clock/decision.yaml",
        "TODO: say in a sentence or two why.",
        "We read it with pleasure, all of us.",
    )
    .commit("Ada", "2026-06-23", "Decide clock");
    let verified = play.run("Eve", &["decide", "clock", "--verify"]);
    assert_eq!(verified.code, 0, "{}{}", verified.out, verified.err);
    assert!(
        verified.out.contains("\nnote: 1 record was changed afterwards or by others, which changes nothing; `commonweal check` names them\n"),
        "{}",
        verified.out
    );
    // What is wrong with the seal may be wrong with the call.
    play.edit(
        "calls/clock.md",
        "judges: [nozomi, tomasz]",
        "judges: [nozomi]",
    )
    .commit("Ada", "2026-06-24", "x");
    let check = play.run("Ada", &["check", "--now", "2026-06-25"]).out;
    assert!(
        check.contains("Restore `judges` in calls/clock.md"),
        "{check}"
    );
    // A decision that does not hold is none, and is not just missing.
    let calls = play
        .run("Ada", &["calls", "clock", "--now", "2026-06-25"])
        .out;
    assert!(
        calls.contains("missing: a decision that holds: the one that is there does not\n"),
        "{calls}"
    );
}
