//! What is told of changes that decide who wins: of who is who, of clocks, and of entries that others
//! than their people touch.

use super::{Play, entered, first_line, judged, page};

/// A contest that people entered, in a hub whose settings name only rules that there are.
fn sound() -> Play {
    let play = entered();
    play.edit("hub.yaml", "orphan: off, ", "")
        .commit("Ada", "2026-05-11", "Settings");
    play
}

/// What the check of a request says, which somebody makes from a state of the branch.
fn request(hub: &Play, who: &str, from: &str, day: &str, change: impl Fn(&Play)) -> String {
    let branch = ["checkout", "--quiet", "-B", "request", from];
    hub.git(who, day, &branch);
    change(hub);
    hub.commit(who, day, "x");
    let run = hub.run(who, &["check", "--base", "main"]);
    hub.git(who, day, &["checkout", "--quiet", "main"]);
    run.out + &run.err
}

const MAILMAP: &str = "Eve <eve@tide.example> <bo@tide.example>\n";

#[test]
fn mailmap_gives_no_entry_to_somebody_else_in_silence() {
    let play = sound();
    let told = "by this change others are the authors of what came to \"A clock for the shore\", which is not decided: the entry `tide-clock`";
    let mailmap = |hub: &Play| {
        hub.write(".mailmap", MAILMAP);
    };
    let out = request(&play, "Eve", "main", "2026-05-20", mailmap);
    assert!(
        out.contains("error[policy-change]") && out.contains(told),
        "{out}"
    );
    // Who has sent nothing moves nothing.
    let other = |hub: &Play| {
        hub.write(".mailmap", "Eve Lund <eve@tide.example>\n");
    };
    let out = request(&play, "Eve", "main", "2026-05-20", other);
    assert!(!out.contains("others are the authors"), "{out}");
    // Merged all the same, it is told to those who decide.
    mailmap(&play);
    play.commit("Eve", "2026-05-20", "x");
    play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-15"]);
    play.commit("Ada", "2026-06-15", "Seal");
    play.write("ballots/clock/ada.yaml", "ranking: [tide-clock]\n")
        .commit("Ada", "2026-06-16", "My vote");
    for judge in ["Nozomi", "Tomasz"] {
        for entry in ["tide-clock", "moon-dial", "shell-bell"] {
            play.write(
                &format!("reviews/clock/{entry}/{}.yaml", judge.to_lowercase()),
                &format!("entry: {entry}\nscores: {{ accuracy: 4, delight: 4 }}\nconflict: none\n"),
            );
        }
        play.commit(judge, "2026-06-16", "Reviews");
    }
    play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-22"]);
    play.commit("Ada", "2026-06-22", "Seal the vote");
    let decide = ["decide", "clock", "--write", "--now", "2026-06-23"];
    let run = play.run("Ada", &decide);
    let line = "\n  `.mailmap` was changed while the call ran, and makes somebody else the author of the entry `tide-clock`\n";
    assert!(
        run.code == 1 && run.err.contains(line),
        "{}{}",
        run.out,
        run.err
    );
    let reason = ["--despite", "Bo asked for it: Eve is his other name."];
    play.does("Ada", &[&decide[..], &reason].concat());
    play.edit(
        "calls/clock/decision.yaml",
        "TODO: say in a sentence or two why.",
        "We read it with pleasure, all of us.",
    )
    .commit("Ada", "2026-06-23", "Decide clock");
    let run = play.run("Gus", &["decide", "clock", "--verify"]);
    let note = "note: `.mailmap` was changed while the call ran, and makes somebody else the author of the entry `tide-clock`\n";
    assert!(
        run.code == 0 && run.out.contains(note),
        "{}{}",
        run.out,
        run.err
    );
}

#[test]
fn a_commit_that_says_it_is_older_than_its_parent_proves_nothing() {
    let play = entered();
    let entry = |hub: &Play, name: &str, day: &str| {
        let text = page(name).replace("---\n\n", "call: clock\n---\n\n");
        hub.write(&format!("content/{name}.md"), &text)
            .commit("Eve", day, name);
    };
    play.write("content/more.md", &page("More"))
        .commit("Ada", "2026-06-12", "More");
    let honest = play.cloned(None);
    entry(&honest, "star", "2026-06-13");
    entry(&play, "star", "2026-06-01");
    let line = |hub: &Play| {
        let told = hub
            .run("Ada", &["calls", "clock", "--now", "2026-06-15"])
            .out;
        let line = told.lines().find(|line| line.starts_with("star"));
        line.unwrap_or_default().to_owned()
    };
    assert!(line(&honest).ends_with("stands"), "{}", line(&honest));
    assert!(
        line(&play).contains("not proven") && line(&play).ends_with("late"),
        "{}",
        line(&play)
    );
    let check = |hub: &Play| hub.run("Ada", &["check", "--now", "2026-06-15"]).out;
    let told = "before what it stands on: commit";
    let out = check(&play);
    assert!(out.contains("[clock-ahead]") && out.contains(told), "{out}");
    assert!(!check(&honest).contains(told));
    // It is not sealed, and no seal is broken by that.
    let out = play
        .run("Ada", &["calls", "seal", "clock", "--now", "2026-06-15"])
        .out;
    assert!(out.contains(": 3 entries of"), "{out}");
    play.commit("Ada", "2026-06-15", "Seal");
    assert!(!check(&play).contains("seal-change"), "{}", check(&play));
    // Where the other clock was wrong, that is said in the open, before the seal.
    let other = honest.cloned(None);
    other
        .write("content/yet.md", &page("Yet"))
        .commit("Gus", "2026-06-14", "x");
    entry(&other, "sun", "2026-06-13");
    let ahead = other.git("Ada", "2026-06-14", &["rev-parse", "--short=7", "HEAD~1"]);
    let settings = other.read("hub.yaml") + &format!("calls: {{ wrong-clocks: [{ahead}] }}\n");
    other
        .write("hub.yaml", &settings)
        .commit("Ada", "2026-06-14", "A clock was wrong");
    let told = other.does("Ada", &["calls", "clock", "--now", "2026-06-15"]);
    let sun = told.lines().find(|line| line.starts_with("sun"));
    assert!(sun.is_some_and(|line| line.ends_with("stands")), "{told}");
}

#[test]
fn a_review_in_a_request_from_before_the_seal_is_late_all_the_same() {
    let play = sound();
    play.edit(
        "calls/clock.md",
        "\njudges: [nozomi, tomasz]",
        "\nreviews: { each: 1, until: 2026-06-18 }\njudges: [nozomi, tomasz]",
    )
    .commit("Ada", "2026-05-11", "Reviews");
    play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-15"]);
    play.commit("Ada", "2026-06-15", "Seal");
    let before = play.git("Ada", "2026-06-15", &["rev-parse", "HEAD"]);
    let review = |hub: &Play| {
        hub.write(
            "reviews/clock/moon-dial/nozomi.yaml",
            "scores: { accuracy: 3, delight: 3 }\nconflict: none\n",
        );
    };
    let told = "this review came after the last day for reviews";
    let out = request(&play, "Nozomi", "main", "2026-06-17", review);
    assert!(!out.contains(told), "{out}");
    play.write("ballots/clock/ada.yaml", "ranking: [tide-clock]\n")
        .commit("Ada", "2026-06-16", "My vote");
    play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-22"]);
    play.commit("Ada", "2026-06-22", "Seal the vote");
    for from in ["main", &before] {
        let out = request(&play, "Nozomi", from, "2026-06-17", review);
        assert!(
            out.contains("error[incomplete-review]") && out.contains(told),
            "{from}: {out}"
        );
    }
    // Merged, it counts no more.
    let merge = ["merge", "--quiet", "--no-ff", "--message", "x", "request"];
    play.git("Ada", "2026-06-23", &merge);
    let out = play
        .run("Ada", &["calls", "clock", "--now", "2026-06-24"])
        .out;
    assert!(out.contains("reviews: 0 of 1 count"), "{out}");
}

#[test]
fn every_change_to_an_entry_by_others_is_told_and_listed_at_the_decision() {
    let whole = sound();
    let path = whole.git("Eve", "2026-05-12", &["ls-files", "*shell-bell.md"]);
    for (who, level) in [("Eve", "warning"), ("Ada", "info"), ("Gus", "")] {
        let play = whole.cloned(None);
        let text = play.read(&path) + &"It rings when the tide turns, on all days. ".repeat(9);
        play.write(&path, &text).commit("Gus", "2026-05-12", "More");
        let touch = |hub: &Play| {
            hub.edit(&path, "It rings when", "It rings never, when");
        };
        let line = format!("{who} changed the text of this entry of \"A clock for the shore\"");
        let is_told =
            |out: &str| out.contains(&format!("{level}[foreign-record]")) && out.contains(&line);
        let out = request(&play, who, "main", "2026-05-13", touch);
        assert_eq!(is_told(&out), !level.is_empty(), "{who}: {out}");
        let merge = ["merge", "--quiet", "--no-ff", "--message", "x", "request"];
        play.git("Ada", "2026-05-14", &merge);
        let out = play
            .run("Gus", &["decide", "clock", "--now", "2026-06-24"])
            .out;
        let listed =
            format!("{path}: {who} changed the text of this entry, and its people did not");
        assert_eq!(out.contains(&listed), !level.is_empty(), "{who}: {out}");
    }
}

#[test]
fn a_judge_who_edits_an_entry_is_told_with_what_does_not_count_of_it() {
    let play = entered();
    play.edit("calls/clock.md", "kind: contest", "kind: challenge")
        .commit("Ada", "2026-05-11", "x");
    let path = play.git("Eve", "2026-05-12", &["ls-files", "*shell-bell.md"]);
    let text = play.read(&path) + &"It rings when the tide turns, on all days. ".repeat(9);
    play.write(&path, &text)
        .commit("Nozomi", "2026-05-20", "More");
    let commit = play.git("Ada", "2026-05-20", &["rev-parse", "--short=7", "HEAD"]);
    let line = format!("Nozomi: `shell-bell` (by commit {commit}); no review of theirs counts\n");
    for args in [&["calls", "clock"][..], &["decide", "clock"]] {
        let out = play
            .run("Ada", &[args, &["--now", "2026-06-24"]].concat())
            .out;
        assert!(
            out.contains("judges with a part in an entry") && out.contains(&line),
            "{args:?}: {out}"
        );
    }
    let other = judged();
    let out = other.run("Ada", &["calls", "clock"]).out;
    assert!(!out.contains("judges with a part"), "{out}");
}

#[test]
fn whoever_has_a_profile_since_the_call_is_known_is_no_member_for_it() {
    let play = entered();
    play.write("contributors/cy.md", "---\nname: Cy\n---\n")
        .commit("Ada", "2026-03-03", "x")
        .write(
            "calls/next.md",
            "---\ntitle: What next?\nquestion: What should we build next?\nopens: 2026-05-12\ncloses: 2026-06-14\npeople: [ada]\neligible: { who: members }\n---\n\nSay what.\n",
        )
        .commit("Ada", "2026-05-12", "A call")
        .write("contributors/eve.md", "---\nname: Eve\n---\n")
        .commit("Eve", "2026-05-13", "My profile");
    for person in ["Cy", "Eve"] {
        let text = page(&format!("Idea of {person}")).replace("---\n\n", "call: next\n---\n\n");
        play.write(&format!("content/idea-{}.md", person.to_lowercase()), &text)
            .commit(person, "2026-05-14", "My idea");
    }
    let out = play
        .run("Ada", &["calls", "next", "--now", "2026-05-15"])
        .out;
    let standing = |name: &str| {
        let line = out.lines().find(|line| line.starts_with(name));
        line.and_then(|line| line.split_whitespace().last().map(str::to_owned))
    };
    assert_eq!(standing("idea-cy").as_deref(), Some("stands"), "{out}");
    assert_eq!(standing("idea-eve").as_deref(), Some("ineligible"), "{out}");
    let run = play.run("Ada", &["check", "--now", "2026-05-15"]);
    assert!(
        first_line(&run).contains('[') && run.out.contains("may not enter"),
        "{}",
        run.out
    );
}

#[test]
fn a_draft_makes_nobody_a_voter() {
    let play = entered();
    play.write(
        "content/draft.md",
        &page("Draft").replace("---\n\n", "draft: true\n---\n\n"),
    )
    .commit("Dee", "2026-05-01", "x")
    .write("content/shown.md", &page("Shown"))
    .commit("Mo", "2026-05-01", "x")
    .write(
        "calls/next.md",
        "---\ntitle: What next?\nquestion: What should we build next?\nopens: 2026-05-12\ncloses: 2026-06-14\nvote: { opens: 2026-05-12, closes: 2026-06-20 }\npeople: [ada]\nawards: [{ id: main, decides: votes }]\nballot: { method: approval }\n---\n\nSay what.\n",
    )
    .commit("Ada", "2026-05-12", "A call");
    for person in ["Dee", "Mo"] {
        play.write(
            &format!("ballots/next/{}.yaml", person.to_lowercase()),
            "approve: []\n",
        )
        .commit(person, "2026-05-14", "My vote");
    }
    let out = play
        .run("Ada", &["calls", "next", "--now", "2026-05-15"])
        .out;
    assert!(out.contains("ballots: 1 of 2 count"), "{out}");
    assert!(
        out.contains("ballots/next/dee.yaml: its voter is not on the roll"),
        "{out}"
    );
    // What is shown later was a draft then, and what becomes one later was not.
    play.write("content/draft.md", &page("Draft"))
        .edit("content/shown.md", "---\n\n", "draft: true\n---\n\n")
        .commit("Ada", "2026-05-15", "x");
    let out = play
        .run("Ada", &["calls", "next", "--now", "2026-05-16"])
        .out;
    assert!(
        out.contains("ballots/next/dee.yaml: its voter is not on the roll"),
        "{out}"
    );
    assert!(out.contains("ballots: 1 of 2 count"), "{out}");
}

#[test]
fn pages_say_what_is_so_of_calls_without_an_end_of_votes_and_of_those_who_run_them() {
    let play = entered();
    play.edit(
        "hub.yaml",
        "title: Shore",
        "title: Shore\nrepository: https://github.com/tide/shore",
    )
    .write("contributors/zoe.md", "---\nname: Zoe\n---\n")
    .write(
        "calls/always.md",
        "---\ntitle: Always\nquestion: What did you see?\npeople: [zoe]\n---\n\nSay what.\n",
    )
    .commit("Ada", "2026-05-12", "x");
    let text = page("Carried out").replace("---\n\n", "implements: [clock/moon-dial]\n---\n\n");
    play.write("content/carried.md", &text)
        .commit("Ada", "2026-05-13", "x");
    play.run("Ada", &["build", "--now", "2026-05-14"]);
    let list = play.read("site/calls/index.html");
    assert!(
        list.contains("Entries at any time") && list.contains("Entries until the date given"),
        "{list}"
    );
    let zoe = play.read("site/contributors/zoe/index.html");
    assert!(zoe.contains("Runs:") && zoe.contains(">Always<"), "{zoe}");
    let call = play.read("site/calls/clock/index.html");
    let form = "https://github.com/tide/shore/new/main?filename=ballots%2Fclock%2Fyour-name.yaml&amp;value=";
    assert!(
        call.contains("data-vote=\"open\"") && call.contains(form),
        "{call}"
    );
    assert!(
        call.contains("Options%3A%20") && call.contains("ranking%3A"),
        "{call}"
    );
    let carried = play.read("site/carried/index.html");
    assert!(carried.contains("Cy"), "{carried}");
}
