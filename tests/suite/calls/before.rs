//! What is done before a deadline, by whoever may commit or send a pull request, to change what
//! will count when it has passed: it is told, or has no effect.

use super::{Play, decided, entered, page};

/// What `check` tells of a hub at a moment.
fn check(hub: &Play, now: &str) -> String {
    hub.run("Eve", &["check", "--now", now]).out
}

#[test]
fn a_promise_that_is_edited_is_told_until_it_is_amended_or_taken_back() {
    let play = entered();
    let told = |now: &str| check(&play, now).contains("this call was edited after it had");
    assert!(!told("2026-05-12"));
    play.edit("calls/clock.md", "weight: 3", "weight: 9")
        .commit("Ada", "2026-05-12", "x");
    let out = check(&play, "2026-05-12");
    let line = "this call was edited after it had opened: `criteria`";
    assert!(
        out.contains("call-change") && out.contains(line) && out.contains("`amendments:`"),
        "{out}"
    );
    play.edit("calls/clock.md", "weight: 9", "weight: 3")
        .commit("Ada", "2026-05-13", "x");
    assert!(!told("2026-05-13"), "{}", check(&play, "2026-05-13"));
    play.edit("calls/clock.md", "weight: 3", "weight: 5")
        .commit("Ada", "2026-05-14", "x");
    play.edit(
        "calls/clock.md",
        "\njudges: [nozomi, tomasz]",
        "\namendments:\n  - { date: 2026-05-15, what: The weight of accuracy, why: It is what a clock is for }\njudges: [nozomi, tomasz]",
    )
    .commit("Ada", "2026-05-15", "x");
    assert!(!told("2026-05-15"), "{}", check(&play, "2026-05-15"));
    // After the end no amendment helps. An earlier `decide-by` would end the reviews.
    play.edit("calls/clock.md", "2026-06-28", "2026-06-20")
        .edit(
            "calls/clock.md",
            "amendments:\n",
            "amendments:\n  - { date: 2026-06-16, what: The day of the decision, why: We are quick }\n",
        )
        .commit("Ada", "2026-06-16", "x");
    let out = check(&play, "2026-06-16");
    let line = "this call was edited after it had closed: `decide-by`";
    assert!(out.contains(line), "{out}");
}

#[test]
fn a_name_that_goes_to_another_entry_takes_no_votes_with_it() {
    let play = entered();
    // People vote while entries still come.
    play.edit("calls/clock.md", "2026-06-15", "2026-05-01")
        .edit(
            "calls/clock.md",
            "\njudges: [nozomi, tomasz]",
            "\namendments:\n  - { date: 2026-05-11, what: The vote opens earlier, why: People asked }\njudges: [nozomi, tomasz]",
        )
        .commit("Ada", "2026-05-11", "x");
    for voter in ["Ada", "Bo", "Gus"] {
        let file = format!("ballots/clock/{}.yaml", voter.to_lowercase());
        play.write(&file, "ranking: [moon-dial]\n")
            .commit(voter, "2026-05-12", "My vote");
    }
    let count = |now: &str| play.does("Eve", &["calls", "clock", "--now", now]);
    assert!(count("2026-05-13").contains("ballots: 3 of 3 count"));
    let moon = play.git("Eve", "2026-05-20", &["ls-files", "*moon-dial.md"]);
    let text = page("A better one").replace(
        "---\ntitle",
        "---\ncall: { id: clock, entry: moon-dial }\ntitle",
    );
    play.edit(&moon, "call: clock", "call: clock\nid: cy-dial")
        .write("content/clock/better.md", &text)
        .commit("Eve", "2026-05-20", "x");
    let out = count("2026-05-21");
    assert!(out.contains("ballots: 0 of 3 count"), "{out}");
    let out = check(&play, "2026-05-21");
    assert!(out.contains("invalid-ballot"), "{out}");
    assert!(
        out.contains("A name that now belongs to another entry"),
        "{out}"
    );
    // Who casts it again means the new one.
    play.write("ballots/clock/ada.yaml", "ranking: [moon-dial, none]\n")
        .commit("Ada", "2026-05-22", "My vote");
    let out = count("2026-05-23");
    assert!(out.contains("ballots: 1 of 3 count"), "{out}");
}

#[test]
fn nothing_but_an_opinion_can_be_left_out_of_a_decision() {
    let play = decided();
    play.edit("calls/clock.md", "weight: 3", "weight: 9")
        .edit(
            "calls/clock/decision.yaml",
            "left-out:\n",
            "left-out:\n  - { record: calls/clock/seal.yaml, reason: not-on-roll }\n",
        )
        .commit("Ada", "2026-06-24", "x");
    let run = play.run("Eve", &["decide", "clock", "--verify"]);
    let line = "it leaves out `calls/clock/seal.yaml`, which is no review and no ballot";
    assert!(run.code == 1 && run.out.contains(line), "{}", run.out);
}

#[test]
fn what_was_decided_cannot_be_called_off() {
    let play = decided();
    play.edit(
        "calls/clock.md",
        "\njudges: [nozomi, tomasz]",
        "\nclosed: { date: 2026-06-24, reason: Nobody liked the winner }\njudges: [nozomi, tomasz]",
    )
    .commit("Eve", "2026-06-24", "x");
    let out = play.does("Eve", &["calls", "clock"]);
    assert!(out.contains("state      decided"), "{out}");
}

#[test]
fn a_flood_of_requests_pushes_nobody_out_of_the_seal() {
    let play = entered();
    play.write("hub.yaml", "title: Shore\nlicensing: { default: CC-BY-SA-4.0 }\nsubmissions: { judged: 10 }\nchecks: { red-link: off, orphan: off, stub: off }\n")
        .commit("Ada", "2026-05-12", "Few at a time");
    let propose = |number: u32, files: &[(String, String)]| {
        play.git(
            "Dee",
            "2026-06-01",
            &["checkout", "--quiet", "-b", "p", "main"],
        );
        for (path, text) in files {
            play.write(path, text);
        }
        play.commit("Dee", "2026-06-01", "A proposal");
        for end in ["head", "merge"] {
            let name = format!("refs/pull/{number}/{end}");
            play.git("Dee", "2026-06-01", &["update-ref", &name, "HEAD"]);
        }
        play.git("Dee", "2026-06-01", &["checkout", "--quiet", "main"]);
        play.git("Dee", "2026-06-01", &["branch", "--quiet", "-D", "p"]);
    };
    let entry = page("The dial of Dee").replace("---\ntitle", "---\ncall: clock\ntitle");
    // The entry comes last of many pages, in the oldest of many requests.
    let mut files: Vec<(String, String)> = (0..30)
        .map(|n| (format!("content/a-{n}.md"), page(&format!("A {n}"))))
        .collect();
    files.push(("content/zz-dial.md".into(), entry));
    propose(5, &files);
    for number in 6..26 {
        let path = format!("content/b-{number}.md");
        propose(number, &[(path, page(&format!("B {number}")))]);
    }
    play.run(
        "Ada",
        &["calls", "seal", "clock", "--now", "2026-06-15T00:10:00Z"],
    );
    let seal = play.read("calls/clock/seal.yaml");
    assert!(seal.contains("zz-dial:"), "{seal}");
}

#[test]
fn no_entry_is_called_as_those_who_want_none() {
    let play = entered();
    let text = page("None").replace("---\ntitle", "---\ncall: clock\ntitle");
    play.write("content/clock/none.md", &text)
        .commit("Dee", "2026-05-20", "x");
    let out = play.does("Eve", &["calls", "clock", "--now", "2026-05-21"]);
    assert!(out.contains("\nnone-2 "), "{out}");
}

#[test]
fn a_seal_that_cannot_be_read_is_not_made_anew() {
    let play = decided();
    play.write("calls/clock/seal.yaml", "version: [1\n")
        .commit("Eve", "2026-07-01", "x");
    for what in ["clock", "--due"] {
        let run = play.run("Eve", &["calls", "seal", what, "--now", "2026-07-02"]);
        let told =
            "error: `calls/clock/seal.yaml` cannot be read, and a seal is never written again";
        assert!(run.code == 2 && run.err.contains(told), "{}", run.err);
        assert_eq!(play.read("calls/clock/seal.yaml"), "version: [1\n");
    }
}

#[test]
fn an_entry_that_somebody_else_takes_is_told_until_the_call_closes_or_its_people_agree() {
    let whole = entered();
    whole
        .edit("hub.yaml", "orphan: off, ", "")
        .commit("Ada", "2026-05-11", "x");
    let path = whole.git("Eve", "2026-05-12", &["ls-files", "*shell-bell.md"]);
    type Attack<'a> = (&'a str, fn(&Play, &str), &'a str);
    let table: &[Attack<'_>] = &[
        (
            "removed",
            |hub, path| std::fs::remove_file(hub.path(path)).expect("a page"),
            "removed this entry",
        ),
        (
            "withdrawn",
            |hub, path| {
                hub.edit(path, "call: clock", "call: { id: clock, withdrawn: true }");
            },
            "took back this entry",
        ),
        (
            "taken out",
            |hub, path| {
                hub.edit(path, "call: clock", "license: CC-BY-SA-4.0");
            },
            "took away this entry",
        ),
        (
            "given to a judge",
            |hub, path| {
                hub.edit(path, "call: clock", "call: { id: clock, team: [nozomi] }");
            },
            "changed the people or the name of this entry",
        ),
        (
            "overwritten",
            |hub, path| {
                let text = page("Mine").replace("---\n\n", "call: clock\n---\n\n");
                hub.write(
                    path,
                    &(text + &"Another thing altogether, in other words. ".repeat(9)),
                );
            },
            "overwrote this entry",
        ),
        (
            "a typo",
            |hub, path| {
                hub.write(path, &(hub.read(path) + "\nOne more line.\n"));
            },
            "",
        ),
    ];
    for (name, attack, told) in table {
        let play = whole.cloned(None);
        let text = play.read(&path) + &"It rings when the tide turns, on all days. ".repeat(9);
        play.write(&path, &text).commit("Gus", "2026-05-12", "More");
        let branch = ["checkout", "--quiet", "-b", "request"];
        play.git("Ada", "2026-05-13", &branch);
        attack(&play, &path);
        play.commit("Ada", "2026-05-13", "x");
        let request = ["check", "--base", "main", "--now", "2026-05-13"];
        let request = play.run("Ada", &request);
        let request = request.out + &request.err;
        let line = format!("Ada {told} of \"A clock for the shore\", and its people did not");
        let is_told = |out: &str| out.contains("[foreign-record]") && out.contains(&line);
        assert_eq!(is_told(&request), !told.is_empty(), "{name}: {request}");
        let out = check(&play, "2026-05-13");
        assert_eq!(is_told(&out), !told.is_empty(), "{name}: {out}");
        let out = check(&play, "2026-06-16");
        assert!(!is_told(&out), "{name}: {out}");
        play.write(&path, &(text + "\nAs it is.\n"))
            .commit("Gus", "2026-05-14", "x");
        let out = check(&play, "2026-05-14");
        assert!(!is_told(&out), "{name}: {out}");
    }
}
