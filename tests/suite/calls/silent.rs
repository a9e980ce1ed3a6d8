//! What somebody could do to a call, and nobody was told: each is named by the check, and to those who
//! decide, count again and read.

use super::{Play, decided, entered, judged, page};

/// A contest that people entered, in a hub whose settings name only rules that there are.
fn sound(play: Play) -> Play {
    play.edit("hub.yaml", "orphan: off, ", "")
        .commit("Ada", "2026-06-22", "Settings");
    play
}

fn open() -> Play {
    let play = entered();
    play.edit("hub.yaml", "orphan: off, ", "")
        .commit("Ada", "2026-05-11", "Settings");
    play
}

fn check(hub: &Play, now: &str) -> String {
    hub.run("Eve", &["check", "--now", now]).out
}

fn entry(hub: &Play, name: &str) -> String {
    hub.git("Ada", "2026-03-01", &["ls-files", &format!("*{name}.md")])
}

/// The entries are sealed, some vote, and the vote is sealed.
fn voted(play: &Play, voters: &[&str]) {
    play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-15"]);
    play.commit("Ada", "2026-06-15", "Seal");
    for voter in voters {
        let path = format!("ballots/clock/{}.yaml", voter.to_lowercase());
        play.write(&path, "ranking: [tide-clock]\n")
            .commit(voter, "2026-06-17", "My vote");
    }
    play.run("Ada", &["calls", "seal", "clock", "--now", "2026-06-22"]);
    play.commit("Ada", "2026-06-22", "Seal the vote");
}

const DESPITE: &str = "They asked for it, and we have seen that it is so.";

/// Decides with a reason, without which nothing is written.
fn decide(play: &Play) {
    let args = ["decide", "clock", "--write", "--now", "2026-06-23"];
    let run = play.run("Ada", &[&args[..], &["--despite", DESPITE]].concat());
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    play.edit(
        "calls/clock/decision.yaml",
        "TODO: say in a sentence or two why.",
        "We read it with pleasure, all of us.",
    )
    .commit("Ada", "2026-06-23", "Decide clock");
}

#[test]
fn a_merge_of_three_that_takes_back_a_rivals_entry_is_told_after_the_end_too() {
    let play = open();
    for side in ["a", "b"] {
        let branch = ["checkout", "--quiet", "-b", side, "main"];
        play.git("Eve", "2026-05-12", &branch);
        play.write(&format!("content/{side}.md"), &page(side))
            .commit("Eve", "2026-05-12", "x");
    }
    play.git("Eve", "2026-05-13", &["checkout", "--quiet", "main"]);
    for side in ["a", "b"] {
        let file = format!("content/{side}.md");
        play.git("Eve", "2026-05-13", &["checkout", side, "--", &file]);
    }
    let path = entry(&play, "moon-dial");
    play.edit(
        &path,
        "call: clock",
        "call: { id: clock, withdrawn: 2026-05-13 }",
    );
    play.git("Eve", "2026-05-13", &["add", "--all"]);
    let tree = play.git("Eve", "2026-05-13", &["write-tree"]);
    let parents = ["-p", "main", "-p", "a", "-p", "b", "-m", "Octopus"];
    let args = [&["commit-tree", tree.as_str()][..], &parents].concat();
    let merge = play.git("Eve", "2026-05-13", &args);
    play.git("Eve", "2026-05-13", &["reset", "--quiet", "--hard", &merge]);
    let what = "Eve took back this entry of \"A clock for the shore\"";
    let open = check(&play, "2026-05-14");
    assert!(
        open.contains("warning[foreign-record]") && open.contains(what),
        "{open}"
    );
    let over = check(&play, "2026-06-15");
    let line = format!("{what} before it closed, and its people did not");
    assert!(
        over.contains("warning[foreign-record]") && over.contains(&line),
        "{over}"
    );
    voted(&play, &["Ada", "Bo"]);
    let listed = format!("{path}: Eve took back this entry, and its people did not");
    for args in [["calls", "clock"], ["decide", "clock"]] {
        let out = play.run("Gus", &args).out;
        assert!(out.contains(&listed), "{args:?}: {out}");
    }
    let write = ["decide", "clock", "--write", "--now", "2026-06-23"];
    let run = play.run("Ada", &write);
    let keeps = format!("{path}: somebody else took back this entry before the call closed");
    assert!(run.code == 1 && run.err.contains(&keeps), "{}", run.err);
    decide(&play);
    let run = play.run("Gus", &["decide", "clock", "--verify"]);
    let note = format!("note: before the call closed, {listed}");
    assert!(
        run.code == 0 && run.out.contains(&note),
        "{}{}",
        run.out,
        run.err
    );
    let out = check(&play, "2026-06-24");
    assert!(
        out.contains("info[foreign-record]") && out.contains(&line),
        "{out}"
    );
    play.run("Ada", &["build"]);
    let site = play.read("site/calls/clock/index.html");
    assert!(
        site.contains("changed by others before the call closed"),
        "{site}"
    );
}

#[test]
fn an_entry_that_is_buried_under_a_long_text_was_overwritten() {
    let play = open();
    let path = entry(&play, "moon-dial");
    let text = page("Junk") + &"Nothing of it is left, and this is said at length. ".repeat(30_000);
    play.write(&path, &text).commit("Eve", "2026-05-13", "x");
    let out = check(&play, "2026-05-14");
    assert!(out.contains("Eve took away this entry"), "{out}");
}

const MAILMAP: &str = "Eve <eve@tide.example> <CY@TIDE.EXAMPLE>\n";

#[test]
fn mailmap_with_other_capitals_is_named_by_all_and_in_folders_has_no_effect() {
    let what = "`.mailmap` was changed while the call ran, and makes somebody else the author of the entry `moon-dial`";
    let play = open();
    // Git reads only the one at the top, and so does the hub.
    play.write("content/.mailmap", MAILMAP)
        .write("calls/.mailmap", MAILMAP)
        .commit("Eve", "2026-05-20", "x");
    let out = check(&play, "2026-05-21");
    assert!(!out.contains(what), "{out}");
    let out = play.does("Eve", &["calls", "clock", "--now", "2026-05-21"]);
    let moon = out.lines().find(|line| line.starts_with("moon-dial"));
    assert!(moon.is_some_and(|line| line.contains(" Cy ")), "{out}");
    let request = play.cloned(None);
    request.git("Eve", "2026-05-22", &["checkout", "--quiet", "-b", "pr"]);
    request
        .write(".mailmap", MAILMAP)
        .commit("Eve", "2026-05-22", "x");
    let run = request.run("Eve", &["check", "--base", "main"]);
    let of_request = "others are the authors of what came to \"A clock for the shore\"";
    assert!(run.out.contains(of_request), "{}", run.out);
    play.write(".mailmap", MAILMAP)
        .commit("Eve", "2026-05-22", "x");
    let out = check(&play, "2026-05-23");
    assert!(
        out.contains("warning[foreign-record]")
            && out.contains(what)
            && out.contains("--> .mailmap"),
        "{out}"
    );
    voted(&play, &["Ada", "Bo"]);
    // Taken out once it is sealed, it has done what it was for.
    std::fs::remove_file(play.path(".mailmap")).expect("a file");
    play.commit("Eve", "2026-06-22", "x");
    for args in [["calls", "clock"], ["decide", "clock"]] {
        let out = play.run("Gus", &args).out;
        assert!(out.contains(what), "{args:?}: {out}");
    }
    assert!(check(&play, "2026-06-23").contains(what));
    decide(&play);
    let run = play.run("Gus", &["decide", "clock", "--verify"]);
    assert!(
        run.out.contains(&format!("note: {what}")),
        "{}{}",
        run.out,
        run.err
    );
    let run = play.run("Gus", &["decide", "clock", "--verify", "--format", "json"]);
    assert!(
        run.out.contains("\"notes\": [") && run.out.contains(what),
        "{}",
        run.out
    );
    assert!(check(&play, "2026-06-24").contains(what));
    play.run("Ada", &["build"]);
    for page in ["clock", "clock/decision"] {
        let site = play.read(&format!("site/calls/{page}/index.html"));
        assert!(
            site.contains("To know before you trust the result"),
            "{page}: {site}"
        );
    }
}

#[test]
fn what_is_a_link_or_another_repository_is_not_called_removed() {
    let play = open();
    voted(&play, &["Ada", "Bo", "Cy"]);
    let link = |hub: &Play, voter: &str, day: &str| {
        let path = hub.path(&format!("ballots/clock/{voter}.yaml"));
        std::fs::remove_file(&path).expect("a ballot");
        std::os::unix::fs::symlink("../../hub.yaml", path).expect("a link");
        hub.commit("Eve", day, "x");
    };
    let submodule = |hub: &Play, voter: &str, day: &str| {
        let path = format!("ballots/clock/{voter}.yaml");
        std::fs::remove_file(hub.path(&path)).expect("a ballot");
        std::fs::create_dir(hub.path(&path)).expect("a folder");
        let head = hub.git("Eve", day, &["rev-parse", "HEAD"]);
        let add = format!("160000,{head},{path}");
        hub.git("Eve", day, &["update-index", "--cacheinfo", &add]);
        hub.git(
            "Eve",
            day,
            &["commit", "--quiet", "--signoff", "--message", "x"],
        );
    };
    link(&play, "cy", "2026-06-23");
    submodule(&play, "bo", "2026-06-23");
    let out = check(&play, "2026-06-24");
    for line in [
        "this ballot was replaced by a symbolic link after the vote had closed",
        "this ballot was replaced by a submodule after the vote had closed",
        "this is a submodule, which is not read",
        "a link is no record",
    ] {
        assert!(out.contains(line), "{line}: {out}");
    }
    // Before the end, it was not after it.
    let play = open();
    play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-15"]);
    play.commit("Ada", "2026-06-15", "Seal");
    for voter in ["Ada", "Bo", "Cy"] {
        let path = format!("ballots/clock/{}.yaml", voter.to_lowercase());
        play.write(&path, "ranking: [tide-clock]\n")
            .commit(voter, "2026-06-16", "My vote");
    }
    link(&play, "cy", "2026-06-17");
    submodule(&play, "bo", "2026-06-17");
    for now in ["2026-06-18", "2026-06-23"] {
        let out = check(&play, now);
        for what in ["a symbolic link", "a submodule"] {
            let line =
                format!("this ballot was replaced by {what} by somebody else than its voter");
            assert!(out.contains(&line), "{now}: {line}: {out}");
        }
        assert!(!out.contains("after the vote had closed"), "{now}: {out}");
        let out = play.run("Eve", &["calls", "clock", "--now", now]).out;
        assert!(out.contains("ballots: 3 of 3 count"), "{now}: {out}");
    }
}

#[test]
fn a_wrong_clock_of_a_commit_with_records_is_named() {
    let play = open();
    play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-15"]);
    play.commit("Ada", "2026-06-15", "Seal");
    play.write("ballots/clock/ada.yaml", "ranking: [tide-clock]\n")
        .commit("Ada", "2026-06-17", "My vote")
        .write("ballots/clock/cy.yaml", "ranking: [moon-dial]\n")
        .commit("Cy", "2026-06-24", "My vote");
    let late = play.git("Cy", "2026-06-24", &["rev-parse", "--short=7", "HEAD"]);
    let settings = play.read("hub.yaml") + &format!("calls: {{ wrong-clocks: [{late}] }}\n");
    play.write("hub.yaml", &settings)
        .commit("Cy", "2026-06-20", "A clock was wrong");
    let what = format!(
        "`calls.wrong-clocks` names commit {late}, which says 2026-06-24 12:00 UTC and is taken for 2026-06-20 12:00 UTC: it brought `ballots/clock/cy.yaml`"
    );
    let out = check(&play, "2026-06-25");
    assert!(
        out.contains("warning[clock-ahead]") && out.contains(&what),
        "{out}"
    );
    play.run("Ada", &["calls", "seal", "clock", "--now", "2026-06-25"]);
    play.commit("Ada", "2026-06-25", "Seal the vote");
    // What was not sealed for days rests on clocks, and that is said as well.
    let slow = "`vote` ended 2026-06-21 23:59 UTC and was sealed 2026-06-25 00:00 UTC";
    for args in [["calls", "clock"], ["decide", "clock"]] {
        let out = play.run("Gus", &args).out;
        assert!(out.contains(&what) && out.contains(slow), "{args:?}: {out}");
    }
    let out = check(&play, "2026-06-26");
    assert!(
        out.contains("info[clock-ahead]") && out.contains(slow),
        "{out}"
    );
}

#[test]
fn a_seal_is_not_made_one_of_before_its_deadline_by_a_wrong_clock() {
    let play = sound(judged());
    let sealed = play.git(
        "Ada",
        "2026-06-22",
        &["log", "-1", "--format=%h", "--", "calls/clock/seal.yaml"],
    );
    let settings = play.read("hub.yaml") + &format!("calls: {{ wrong-clocks: [{sealed}] }}\n");
    play.git(
        "Eve",
        "2026-06-22",
        &["reset", "--quiet", "--hard", &sealed],
    );
    play.write("hub.yaml", &settings)
        .edit(
            "calls/clock/seal.yaml",
            "    pup: not-on-roll",
            "    cy: not-on-roll",
        )
        .commit("Eve", "2026-06-20", "x");
    let out = check(&play, "2026-06-23");
    assert!(
        out.contains("`vote` was changed after it was sealed"),
        "{out}"
    );
}

#[test]
fn backdated_ballots_are_named_once_they_are_sealed() {
    let play = open();
    play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-15"]);
    play.commit("Ada", "2026-06-15", "Seal");
    play.write("ballots/clock/ada.yaml", "ranking: [tide-clock]\n")
        .commit("Ada", "2026-06-18", "My vote")
        .write("ballots/clock/cy.yaml", "ranking: [moon-dial]\n")
        .commit("Cy", "2026-06-16", "My vote");
    play.run("Ada", &["calls", "seal", "clock", "--now", "2026-06-22"]);
    play.commit("Ada", "2026-06-22", "Seal the vote");
    let what = "these came with commits that are dated before what they stand on, so nothing proves that they came in time: `ballots/clock/cy.yaml`";
    let out = check(&play, "2026-06-23");
    assert!(
        out.contains("warning[clock-ahead]") && out.contains(what),
        "{out}"
    );
    let write = ["decide", "clock", "--write", "--now", "2026-06-23"];
    let run = play.run("Ada", &write);
    let keeps = format!("error: these problems keep `clock` from being decided:\n  {what}\n");
    assert!(run.code == 1 && run.err.contains(&keeps), "{}", run.err);
    decide(&play);
    let run = play.run("Gus", &["decide", "clock", "--verify"]);
    assert!(
        run.code == 0 && run.out.contains(&format!("note: {what}")),
        "{}{}",
        run.out,
        run.err
    );
}

#[test]
fn without_the_whole_history_nothing_is_told_as_if_it_were_known() {
    let play = decided();
    let shallow = play.cloned(Some(2));
    let told = "cannot tell: part of the history is missing";
    for args in [
        &["decide", "clock"][..],
        &["decide", "clock", "--verify"],
        &["decide", "clock", "--write"],
    ] {
        let run = shallow.run("Ada", args);
        assert_eq!(run.code, 3, "{args:?}: {}{}", run.out, run.err);
        assert!(
            run.err.starts_with(told) && run.out.is_empty(),
            "{}{}",
            run.out,
            run.err
        );
    }
    for args in [
        &["decide", "clock", "--format", "json"][..],
        &["decide", "clock", "--verify", "--format", "json"],
    ] {
        let run = shallow.run("Ada", args);
        let json: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
        assert_eq!(run.code, 3);
        assert!(json["differences"].is_null(), "{json}");
        assert!(
            json["cannot_tell"]
                .as_str()
                .is_some_and(|why| why.starts_with("part of")),
            "{json}"
        );
    }
    let run = play.run("Ada", &["decide", "clock", "--verify", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    assert!(
        json["cannot_tell"].is_null() && json["differences"].as_array().is_some_and(Vec::is_empty),
        "{json}"
    );
}

#[test]
fn another_name_for_the_key_of_a_call_is_known_of_what_was() {
    let play = open();
    let settings =
        play.read("hub.yaml") + "front-matter: { aliases: { call: wettbewerb, draft: entwurf } }\n";
    play.write("hub.yaml", &settings)
        .commit("Ada", "2026-05-12", "x");
    let text = page("Sun dial").replace("---\n\n", "wettbewerb: clock\n---\n\n");
    play.write("content/sun.md", &text)
        .commit("Eve", "2026-05-12", "x");
    let touched = play.cloned(None);
    touched
        .edit(
            "content/sun.md",
            "wettbewerb: clock",
            "wettbewerb: { id: clock, withdrawn: 2026-05-13 }",
        )
        .commit("Pup", "2026-05-13", "x");
    let out = check(&touched, "2026-05-14");
    assert!(out.contains("Pup took back this entry"), "{out}");
    play.edit("content/sun.md", "wettbewerb: clock\n", "")
        .commit("Pup", "2026-06-16", "x");
    let out = play
        .run("Eve", &["calls", "clock", "--now", "2026-06-17"])
        .out;
    let sun = out.lines().find(|line| line.starts_with("sun"));
    assert!(sun.is_some_and(|line| line.ends_with("stands")), "{out}");
    let out = check(&play, "2026-06-17");
    assert!(out.contains("this page was the entry `sun` when"), "{out}");
}

#[test]
fn a_call_that_passes_for_another_one_is_told() {
    let play = open();
    let call = play.read("calls/clock.md");
    let other = call.replace("A clock for the shore", "A clоck for the shore");
    play.write("calls/сlock.md", &call)
        .write("calls/cl0ck.md", &call)
        .write("calls/hour.md", &other)
        .write("ballots/сlock/eve.yaml", "ranking: [moon-dial]\n")
        .write(
            "content/x.md",
            &page("X").replace("---\n\n", "call: сlock\n---\n\n"),
        )
        .commit("Eve", "2026-05-12", "x");
    let out = check(&play, "2026-05-13");
    for line in [
        "the name of this call looks like that of another one: clock\n--> calls/cl0ck.md",
        "the title of this call looks like that of another one: A clock for the shore\n--> calls/hour.md",
        "this file does not belong among records of calls: `сlock` only looks like the name of the call `clock`",
        "It only looks like the name of the call `cl0ck`",
    ] {
        assert!(out.contains(line), "{line}: {out}");
    }
    assert_eq!(
        out.matches("only looks like the name of").count(),
        3,
        "{out}"
    );
}

#[test]
fn a_drive_takes_no_entries_at_any_time() {
    let play = open();
    play.write(
        "calls/checks.md",
        "---\ntitle: Check the animals\nkind: review-drive\nopens: 2026-05-01\npeople: [ada]\ntarget: { pages: [\"content/**\"] }\n---\n\nRead them.\n",
    )
    .commit("Ada", "2026-05-12", "A drive");
    play.run("Ada", &["build", "--now", "2026-05-13"]);
    let site = play.read("site/calls/index.html");
    assert!(
        site.contains("Work for anybody") && !site.contains("Entries at any time"),
        "{site}"
    );
}

#[test]
fn whose_idea_is_carried_out_is_credited_and_listed_also_when_its_page_is_gone() {
    let play = open();
    let text = page("Carried out").replace("---\n\n", "implements: [clock/moon-dial]\n---\n\n");
    play.write("content/carried.md", &text)
        .commit("Ada", "2026-06-20", "x");
    for is_gone in [false, true] {
        if is_gone {
            std::fs::remove_file(play.path(&entry(&play, "moon-dial"))).expect("a page");
            play.commit("Eve", "2026-06-21", "x");
        }
        play.run("Ada", &["build", "--now", "2026-06-22"]);
        let page = play.read("site/carried/index.html");
        let named = "\"contributor\":[{\"@type\":\"Person\",\"name\":\"Cy\"}]";
        assert!(page.contains(named), "{is_gone}: {page}");
        let cy = play.read("site/contributors/cy/index.html");
        assert!(
            cy.contains("Carried out") && cy.contains("Ideas"),
            "{is_gone}: {cy}"
        );
        let all = play.read("site/contributors/index.html");
        assert!(all.contains(">Cy<"), "{is_gone}: {all}");
        let why = play.run("Ada", &["credits", "content/carried.md", "--explain"]);
        let told = "had the idea that it carries out, clock/moon-dial";
        assert!(why.out.contains(told), "{is_gone}: {}{}", why.out, why.err);
    }
}
