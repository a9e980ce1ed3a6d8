//! What `calls` and `decide` say of a call that is not there, is not over, or has too few votes.

use super::{Play, entered, page};

#[test]
fn a_file_that_is_no_call_is_told_for_what_it_is() {
    let play = entered();
    let call = play.read("calls/clock.md");
    play.write(
        "calls/clock.fr.md",
        "---\ntitle: Une horloge\n---\n\nDites.\n",
    )
    .write(
        "calls/later.md",
        &call.replace("---\n\nSay", "draft: true\n---\n\nSay"),
    )
    .commit("Ada", "2026-05-12", "x");
    for command in ["calls", "decide"] {
        for (name, help) in [
            (
                "clock.fr",
                "That file is a translation of the call `clock`: name that one.",
            ),
            (
                "later",
                "It is a draft: take `draft: true` out of its file.",
            ),
            ("clok", "Did you mean `clock`?"),
        ] {
            let run = play.run("Ada", &[command, name]);
            let told = format!("error: there is no call `{name}`\n  help: {help}\n");
            assert_eq!((run.code, run.err), (2, told), "{command}");
        }
    }
}

#[test]
fn before_the_last_deadline_no_result_is_shown() {
    let play = entered();
    let run = play.run("Ada", &["decide", "clock", "--now", "2026-06-16"]);
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    let told = "error: `clock` takes records until 2026-06-21 23:59 UTC, and now is 2026-06-16 00:00 UTC\n  help: Decide after that; `commonweal calls clock` says what came so far.";
    assert!(run.err.starts_with(told), "{}", run.err);
    let json = ["decide", "clock", "--now", "2026-06-16", "--format", "json"];
    assert!(play.run("Ada", &json).out.starts_with('{'));
}

#[test]
fn too_few_ballots_carry_nothing() {
    let play = Play::new();
    let call = |method: &str, decides: &str| {
        format!(
            "---\ntitle: Two reviewers\nkind: ideas\nquestion: Shall two people read each page?\nopens: 2026-05-01\nvote: {{ opens: 2026-05-02, closes: 2026-05-20 }}\npeople: [ada]\nballot: {{ method: {method}, quorum: 2, voters: contributors }}\nawards: [{{ id: rule, decides: {decides} }}]\n---\n\nSay what you think.\n"
        )
    };
    play.write(
        "hub.yaml",
        "title: Shore\nlicensing: { default: CC-BY-SA-4.0 }\n",
    )
    .write("content/index.md", &page("Shore"))
    .write("calls/consent.md", &call("consent", "consent"))
    .write("calls/vote.md", &call("yes-no", "votes"))
    .commit("Ada", "2026-03-01", "Shore");
    let told = |id: &str| play.run("Ada", &["decide", id, "--now", "2026-05-22"]).out;
    let consent = told("consent");
    assert!(
        consent.contains("  no result: 0 ballots count, 2 needed\n") && !consent.contains("pass"),
        "{consent}"
    );
    let vote = told("vote");
    assert!(
        vote.contains("  no result: 0 ballots count, 2 needed\n  0 yes, 0 no, 0 abstain\n"),
        "{vote}"
    );
    let json = [
        "decide",
        "consent",
        "--now",
        "2026-05-22",
        "--format",
        "json",
    ];
    let json = play.run("Ada", &json).out;
    assert!(
        json.contains("\"carried\": false") || json.contains("\"carried\":false"),
        "{json}"
    );
}
