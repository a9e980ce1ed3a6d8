//! Judges who honestly declare a conflict of interest, and entries that nobody loses by it.

use super::super::program::Run;
use super::{Play, entered};

const DECIDE: [&str; 5] = ["decide", "clock", "--write", "--now", "2026-06-23"];

/// A review, committed by its author.
fn reviews(play: &Play, judge: &str, entry: &str, day: &str, scored: &[&str]) -> Run {
    let args = [&["new", "review", "clock", entry, "--now", day][..], scored].concat();
    let run = play.run(judge, &args);
    assert_eq!(run.code, 0, "{}", run.err);
    play.commit(judge, day, "Review");
    run
}

const GOOD: [&str; 6] = [
    "--score",
    "accuracy=5",
    "--score",
    "delight=5",
    "--conflict",
    "none",
];
const FAIR: [&str; 6] = [
    "--score",
    "accuracy=3",
    "--score",
    "delight=3",
    "--conflict",
    "none",
];
const BOUND: [&str; 2] = ["--conflict", "I taught its maker for a year."];

/// A contest with two judges, one of whom has a conflict with the best entry.
fn bound() -> Play {
    let play = entered();
    let check = play.run("Ada", &["check", "--now", "2026-05-12"]);
    assert!(
        check.out.contains("warning[few-judges]: this call has 2 judges and wants 2 reviews of each entry, so one conflict of interest leaves an entry without a score"),
        "{}",
        check.out
    );
    play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-15"]);
    play.commit("Ada", "2026-06-15", "Seal");
    for entry in ["tide-clock", "shell-bell"] {
        reviews(&play, "Nozomi", entry, "2026-06-16", &FAIR);
        reviews(&play, "Tomasz", entry, "2026-06-16", &FAIR);
    }
    reviews(&play, "Nozomi", "moon-dial", "2026-06-16", &GOOD);
    reviews(&play, "Tomasz", "moon-dial", "2026-06-16", &BOUND);
    play.does("Bo", &["new", "ballot", "clock", "--rank", "tide-clock"]);
    play.commit("Bo", "2026-06-17", "Vote");
    play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-22"]);
    play.commit("Ada", "2026-06-22", "Seal the vote");
    play
}

/// Those who run the call add judges, in public or not.
fn adds(play: &Play, judges: &str, amendments: &str) {
    play.edit(
        "calls/clock.md",
        "judges: [nozomi, tomasz]\n",
        &format!("judges: [{judges}]\n{amendments}"),
    )
    .commit("Ada", "2026-06-22", "Another judge");
}

const SAID: &str = "amendments: [{ date: 2026-06-22, what: Eve judges the moon dial, why: Tomasz taught its maker }]\n";

/// What `check` says of the call and its records.
fn found(play: &Play) -> String {
    play.run("Ada", &["check", "--now", "2026-06-23"]).out
}

#[test]
fn nobody_loses_because_a_judge_declared_a_conflict() {
    let play = bound();
    for args in [&DECIDE[..2], &DECIDE[..]] {
        let run = play.run("Ada", args);
        assert_eq!(run.code, 1, "{}", run.out);
        assert!(
            run.err.contains("error: `moon-dial` has fewer reviews that count than the 2 that `clock` wants, so it has no score and cannot win\n")
                && run.err.contains("Those who run the call can add a judge: to `judges` in calls/clock.md, with an entry in `amendments`."),
            "{}",
            run.err
        );
    }
    let assigned = play.does("Ada", &["calls", "clock", "--assign"]);
    assert_eq!(
        assigned,
        "nobody: moon-dial needs 1 more, and every judge has reviewed it or has a conflict\n  Those who run the call can add a judge: to `judges` in calls/clock.md, with an entry in `amendments`.\n"
    );
    adds(&play, "nozomi, tomasz, eve", SAID);
    assert!(!found(&play).contains("call-change"), "{}", found(&play));
    assert!(!found(&play).contains("seal-change"), "{}", found(&play));
    assert_eq!(
        play.does("Ada", &["calls", "clock", "--assign"]),
        "Eve: moon-dial\n"
    );
    // Who was added judges what nobody else can, and nothing beside it.
    let other = reviews(&play, "Eve", "tide-clock", "2026-06-22", &GOOD);
    assert_eq!(
        other.err,
        "warning: you were added as a judge of moon-dial, so the review is shown and not counted\n"
    );
    let own = reviews(&play, "Eve", "moon-dial", "2026-06-22", &GOOD);
    assert_eq!(own.err, "");
    // Who takes a conflict back takes nobody's judge away.
    reviews_again(&play);
    play.does("Ada", &DECIDE);
    play.edit(
        "calls/clock/decision.yaml",
        "TODO: say in a sentence or two why.",
        "We read it with pleasure, all of us.",
    )
    .commit("Ada", "2026-06-23", "Decide clock");
    let decision = play.read("calls/clock/decision.yaml");
    assert!(
        decision.contains("places: [[moon-dial]]")
            && decision.contains("reviews/clock/tide-clock/eve.yaml"),
        "{decision}"
    );
    let verified = play.run("Eve", &["decide", "clock", "--verify"]);
    assert_eq!(verified.code, 0, "{}{}", verified.out, verified.err);
    play.does("Ada", &["build", "--now", "2026-06-23"]);
    let page = play.read("site/calls/clock/index.html");
    assert!(
        page.contains("conflicts of interest left too few judges for:")
            && page.contains("Eve judges the moon dial")
            && page.contains("Place 1"),
        "{page}"
    );
}

/// Tomasz takes the conflict back and scores the entry.
fn reviews_again(play: &Play) {
    play.write(
        "reviews/clock/moon-dial/tomasz.yaml",
        "entry: moon-dial\nscores: { accuracy: 1, delight: 1 }\nconflict: none\n",
    )
    .commit("Tomasz", "2026-06-22", "On second thought");
    let told = found(play);
    assert!(!told.contains("call-change"), "{told}");
}

#[test]
fn judges_are_added_only_in_public_for_a_need_and_before_the_decision() {
    let whole = bound();
    let table: &[(&str, &str, &str)] = &[
        ("in silence", "nozomi, tomasz, eve", ""),
        ("in the place of another", "nozomi, eve", SAID),
    ];
    for (name, judges, amendments) in table {
        let play = whole.cloned(None);
        adds(&play, judges, amendments);
        let run = reviews(&play, "Eve", "moon-dial", "2026-06-22", &GOOD);
        let sealed = "warning: `clock` was sealed with other judges, so the review is shown and not counted\n";
        assert_eq!(run.err, sealed, "{name}");
        let told = found(&play);
        assert!(
            told.contains("error[call-change]: this call was edited after it had closed: `judges`"),
            "{name}: {told}"
        );
    }
    // Without a need nobody is added.
    let enough = super::judged();
    adds(&enough, "nozomi, tomasz, eve", SAID);
    assert!(found(&enough).contains("error[call-change]"));
    // Nor after the decision, of which nothing changes then.
    let play = whole.cloned(None);
    let despite = ["--despite", "The maker of the moon dial took it home."];
    play.does("Ada", &[&DECIDE[..], &despite].concat());
    play.edit(
        "calls/clock/decision.yaml",
        "TODO: say in a sentence or two why.",
        "We read it with pleasure, all of us.",
    )
    .commit("Ada", "2026-06-23", "Decide clock");
    play.does("Ada", &["build", "--now", "2026-06-23"]);
    let page = play.read("site/calls/clock/index.html");
    assert!(page.contains("too few reviews"), "{page}");
    adds(&play, "nozomi, tomasz, eve", SAID);
    reviews(&play, "Eve", "moon-dial", "2026-06-24", &GOOD);
    let verified = play.run(
        "Eve",
        &["decide", "clock", "--verify", "--now", "2026-06-25"],
    );
    assert_eq!(verified.code, 1, "{}", verified.out);
    assert!(
        verified.out.contains("`judges`") && !verified.out.contains("digest"),
        "{}",
        verified.out
    );
}
