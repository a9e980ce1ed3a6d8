//! What is done after a deadline, to change what was settled by then: it is told, and changes
//! nothing.

use super::forge::request;
use super::{Play, decided, entered, first_line, page};

const VERIFIED: &str = "verified: 6 reviews and 4 ballots give this decision";

const LATE: &str = "this ballot came, or was changed, after the vote had closed";

/// Somebody commits all there is with another's name and address.
fn as_another(hub: &Play, who: &str, author: &str, day: &str) {
    let author = format!("--author={author}");
    hub.git(who, day, &["add", "--all"]);
    let args = ["commit", "--quiet", "--signoff", "--message", "x", &author];
    hub.git(who, day, &args);
}

#[test]
fn what_comes_after_the_deadline_changes_nothing() {
    let play = decided();
    type Attack<'a> = (&'a str, fn(&Play), &'a str);
    let table: &[Attack<'_>] = &[
        (
            "an edited ballot",
            |hub| {
                hub.edit("ballots/clock/cy.yaml", "moon-dial", "shell-bell")
                    .commit("Cy", "2026-06-24", "x");
            },
            "this ballot was changed after the vote had closed",
        ),
        (
            "an added ballot",
            |hub| {
                hub.write("ballots/clock/eve.yaml", "ranking: [shell-bell]\n")
                    .commit("Eve", "2026-06-24", "x");
            },
            LATE,
        ),
        (
            "a seal that is changed, and taken back",
            |hub| {
                let path = "calls/clock/seal.yaml";
                let before = hub.read(path);
                hub.edit(path, "    pup: not-on-roll", "    cy: not-on-roll")
                    .commit("Eve", "2026-06-24", "x");
                hub.write(path, &before).commit("Ada", "2026-06-25", "x");
            },
            "",
        ),
        (
            "an added ballot with a backdated commit",
            |hub| {
                hub.write("ballots/clock/eve.yaml", "ranking: [shell-bell]\n")
                    .commit("Eve", "2026-06-17", "x");
            },
            LATE,
        ),
        (
            "a removed ballot",
            |hub| {
                std::fs::remove_file(hub.path("ballots/clock/cy.yaml")).expect("a ballot");
                hub.commit("Ada", "2026-06-24", "x");
            },
            "this ballot was removed after the vote had closed",
        ),
        (
            "a ballot that is moved to another's name",
            |hub| {
                let mv = ["mv", "ballots/clock/cy.yaml", "ballots/clock/eve.yaml"];
                hub.git("Eve", "2026-06-24", &mv);
                hub.commit("Eve", "2026-06-24", "x");
            },
            "this ballot was removed after the vote had closed",
        ),
        (
            "a ballot in another's name",
            |hub| {
                hub.edit("ballots/clock/bo.yaml", "tide-clock", "shell-bell")
                    .commit("Eve", "2026-06-24", "x");
            },
            "this ballot was changed after the vote had closed",
        ),
        (
            "a review that its judge edits",
            |hub| {
                let path = "reviews/clock/shell-bell/nozomi.yaml";
                hub.edit(path, "accuracy: 3", "accuracy: 5")
                    .commit("Nozomi", "2026-06-24", "x");
            },
            "this review was changed after it had counted",
        ),
        (
            "a review that its judge removes",
            |hub| {
                let path = hub.path("reviews/clock/shell-bell/nozomi.yaml");
                std::fs::remove_file(path).expect("a review");
                hub.commit("Nozomi", "2026-06-24", "x");
            },
            "this review was removed after it had counted",
        ),
        (
            "a voter who is another by `.mailmap`",
            |hub| {
                hub.write(".mailmap", "Eve <eve@tide.example> <cy@tide.example>\n")
                    .commit("Eve", "2026-06-24", "x");
            },
            "these differ from the seal: `cy`",
        ),
        (
            "a judge who is the winner by `.mailmap`",
            |hub| {
                hub.write(".mailmap", "Cy <cy@tide.example> <nozomi@tide.example>\n")
                    .commit("Eve", "2026-06-24", "x");
            },
            "these differ from the seal: `nozomi`",
        ),
        (
            "one who runs the call, and is another by `.mailmap`",
            |hub| {
                hub.write(".mailmap", "Eve <eve@tide.example> <ada@tide.example>\n")
                    .commit("Eve", "2026-06-24", "x");
            },
            "these differ from the seal: `ada`",
        ),
        (
            "a profile that gives a voter another name",
            |hub| {
                hub.write("contributors/bosun.md", "---\nname: Bo\n---\n")
                    .commit("Eve", "2026-06-24", "x");
            },
            "these differ from the seal: `bo`",
        ),
        (
            "a commit of somebody with a voter's name",
            |hub| {
                hub.write("content/x.md", &page("X"));
                as_another(hub, "Eve", "Cy <eve@tide.example>", "2026-06-24");
            },
            "",
        ),
        (
            "a voter's only page, removed",
            |hub| {
                for name in ["of-ada", "index"] {
                    let path = hub.path(&format!("content/{name}.md"));
                    std::fs::remove_file(path).expect("a page");
                }
                hub.commit("Eve", "2026-06-24", "x");
            },
            "",
        ),
        (
            "the winner's page, removed",
            |hub| {
                std::fs::remove_file(hub.path(&entry(hub, "moon-dial"))).expect("a page");
                hub.commit("Eve", "2026-06-24", "x");
                hub.run("Eve", &["build"]);
                let site = hub.read("site/calls/clock/index.html");
                assert!(site.contains("its page was removed after the call had closed"));
            },
            "(\"Moon dial\") was there when \"A clock for the shore\" closed, and was removed since",
        ),
        (
            "another page in the place of the winner's",
            |hub| {
                let path = entry(hub, "moon-dial");
                std::fs::remove_file(hub.path(&path)).expect("a page");
                hub.commit("Eve", "2026-06-24", "x");
                let text = page("Eve's dial").replace("---\n\n", "call: clock\n---\n\n");
                hub.write(&path, &text).commit("Eve", "2026-06-25", "x");
            },
            "was removed since",
        ),
        (
            "the page of one that lost, made a draft by whoever wrote it",
            |hub| {
                let path = entry(hub, "shell-bell");
                hub.edit(&path, "call: clock", "draft: true\ncall: clock")
                    .commit("Gus", "2026-06-24", "x");
                let check = hub.run("Eve", &["check"]).out;
                assert!(!check.contains("seal-change"), "{check}");
            },
            "closed, and is not published any more",
        ),
        (
            "the page of one that lost, which is no text any more",
            |hub| {
                let path = entry(hub, "shell-bell");
                let other = path.replace(".md", ".txt");
                hub.git("Gus", "2026-06-24", &["mv", &path, &other]);
                hub.commit("Gus", "2026-06-24", "x");
                let check = hub.run("Eve", &["check"]).out;
                assert!(!check.contains("seal-change"), "{check}");
            },
            "(\"Shell bell\") was there when",
        ),
        (
            "an older page in the place of one that lost",
            |hub| {
                let path = entry(hub, "shell-bell");
                std::fs::remove_file(hub.path(&path)).expect("a page");
                hub.commit("Gus", "2026-06-24", "x");
                hub.git("Gus", "2026-06-25", &["mv", "content/of-gus.md", &path]);
                hub.commit("Gus", "2026-06-25", "x");
                let check = hub.run("Eve", &["check"]).out;
                assert!(!check.contains("seal-change"), "{check}");
            },
            "(\"Shell bell\") was there when",
        ),
        (
            "the winner's page, taken out of the call",
            |hub| {
                let path = entry(hub, "moon-dial");
                hub.edit(&path, "call: clock", "license: CC-BY-SA-4.0")
                    .commit("Eve", "2026-06-24", "x");
            },
            "does not say so any more",
        ),
        (
            "the winner's page, moved and called otherwise",
            |hub| {
                let path = entry(hub, "moon-dial");
                hub.git("Eve", "2026-06-24", &["mv", &path, "content/other.md"]);
                hub.edit("content/other.md", "call: clock", "id: other\ncall: clock")
                    .commit("Eve", "2026-06-24", "x");
            },
            "",
        ),
        (
            "a judge named as the author of the winner's page",
            |hub| {
                let path = entry(hub, "moon-dial");
                let text =
                    hub.read(&path) + &"It tells more of the moon and the tides.\n".repeat(40);
                let message = "x\n\nCo-authored-by: Nozomi <nozomi@tide.example>";
                hub.write(&path, &text).commit("Eve", "2026-06-24", message);
            },
            "",
        ),
        (
            "a late entry with a backdated commit",
            |hub| {
                let text = page("Backdated").replace("---\n\n", "call: clock\n---\n\n");
                hub.write("content/backdated.md", &text)
                    .commit("Eve", "2026-06-01", "x");
                let told = hub.does("Eve", &["calls", "clock"]);
                let mut lines = told.lines();
                let is_late =
                    |line: &str| line.starts_with("backdated ") && line.contains(" late ");
                assert!(lines.any(is_late), "{told}");
            },
            "",
        ),
    ];
    let mut broken = Vec::new();
    for (name, change, told) in table {
        let hub = play.cloned(None);
        change(&hub);
        let run = hub.run("Eve", &["decide", "clock", "--verify"]);
        if run.code != 0 || !first_line(&run).starts_with(VERIFIED) {
            broken.push(format!("{name}: {}\n{}{}", run.code, run.out, run.err));
        }
        let check = match told.is_empty() {
            true => String::new(),
            false => hub.run("Eve", &["check"]).out,
        };
        if !check.contains(told) {
            broken.push(format!("{name}: no `{told}` in\n{check}"));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n\n"));
}

/// The path of the page of an entry.
fn entry(hub: &Play, name: &str) -> String {
    let seal = hub.read("calls/clock/seal.yaml");
    let file = format!("{name}.md\"");
    let line = seal.lines().find(|line| line.contains(&file));
    line.and_then(|line| line.split('"').nth(1))
        .expect("an entry")
        .to_owned()
}

#[test]
fn an_entry_that_is_removed_before_the_seal_is_in_it() {
    let play = entered();
    let path = play.git("Eve", "2026-06-14", &["ls-files", "*shell-bell.md"]);
    let other = play.git("Eve", "2026-06-14", &["ls-files", "*tide-clock.md"]);
    std::fs::remove_file(play.path(&path)).expect("a page");
    play.edit(&other, "call: clock", "license: CC-BY-SA-4.0")
        .commit("Eve", "2026-06-15", "x");
    let out = play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-16"]);
    assert!(out.contains(": 3 entries of"), "{out}");
    let seal = play.read("calls/clock/seal.yaml");
    for part in ["shell-bell:", "tide-clock:", "people: [gus]", &path, &other] {
        assert!(seal.contains(part), "no {part} in {seal}");
    }
    let told = |hub: &Play| {
        let check = hub.run("Eve", &["check", "--now", "2026-06-16"]).out;
        assert!(
            check.contains("the entry `shell-bell` (\"Shell bell\")"),
            "{check}"
        );
        assert!(!check.contains("seal-change"), "{check}");
    };
    told(&play);
    play.commit("Ada", "2026-06-16", "Seal");
    told(&play);
    // A seal that leaves it out is told.
    let lines = seal.lines().filter(|line| !line.contains(&path));
    let lines: Vec<&str> = lines.collect();
    let at = lines
        .iter()
        .position(|line| *line == "    shell-bell:")
        .expect("an entry");
    let without: Vec<&str> = [&lines[..at], &lines[at + 4..]].concat();
    play.write("calls/clock/seal.yaml", &(without.join("\n") + "\n"));
    let args = ["commit", "--quiet", "--amend", "--all", "--no-edit"];
    play.git("Ada", "2026-06-16", &args);
    let check = play.run("Eve", &["check", "--now", "2026-06-16"]).out;
    assert!(
        check.contains(
            "the branch had the entry `shell-bell` when the call closed, and the seal leaves it out"
        ),
        "{check}"
    );
}

#[test]
fn a_name_alone_makes_nobody_a_voter() {
    let play = entered();
    // Eve votes in the names of three; Cy had voted himself, and Gus does so afterwards.
    let vote = |order: &str| format!("ranking: [{order}]\n");
    play.write("ballots/clock/cy.yaml", &vote("moon-dial"))
        .commit("Cy", "2026-06-16", "My vote");
    for person in ["Bo", "Cy", "Gus"] {
        let path = format!("ballots/clock/{}.yaml", person.to_lowercase());
        play.write(&path, &vote("shell-bell"));
        let author = format!("{person} <{}@example.org>", person.to_lowercase());
        as_another(&play, "Eve", &author, "2026-06-17");
    }
    play.write("ballots/clock/gus.yaml", &vote("tide-clock"))
        .commit("Gus", "2026-06-18", "My vote");
    let check = play.run("Eve", &["check", "--now", "2026-06-19"]).out;
    for told in [
        "this was committed in the name of `bo`, from an address that was not theirs",
        "this ballot was changed by somebody else than its voter",
    ] {
        assert!(check.contains(told), "no {told} in {check}");
    }
    play.does("Ada", &["calls", "seal", "clock", "--now", "2026-06-22"]);
    play.commit("Ada", "2026-06-22", "Seal");
    let seal = play.read("calls/clock/seal.yaml");
    assert!(seal.ends_with("  left-out:\n    bo: name-only\n"), "{seal}");
    let out = play.does(
        "Ada",
        &[
            "decide",
            "clock",
            "--write",
            "--now",
            "2026-06-23",
            "--despite",
            "Nobody had the time to review them.",
        ],
    );
    assert!(out.contains("0 reviews and 2 ballots count"), "{out}");
    let decision = play.read("calls/clock/decision.yaml");
    assert!(
        decision.contains("ballots/clock/bo.yaml") && decision.contains("name-only"),
        "{decision}"
    );
}

#[test]
fn the_queue_and_the_check_of_a_request_judge_by_the_same_calls() {
    let play = entered();
    play.edit("hub.yaml", "orphan: off, ", "")
        .write("content/more.md", &page("More"))
        .commit("Ada", "2026-06-15", "A page");
    let late = page("Late").replace("---\n\n", "call: clock\n---\n\n");
    request(&play, "Eve", "2026-06-16", 7, "content/late.md", &late);
    let other = play.git("Eve", "2026-06-16", &["ls-files", "*moon-dial.md"]);
    let taken = play
        .read(&other)
        .replace("call: clock", "call: { id: clock, withdrawn: true }");
    request(&play, "Eve", "2026-06-16", 8, &other, &taken);
    let queue = play.run("Ada", &["submissions", "--format", "json"]).out;
    for (number, rule) in [(7, "closed-call"), (8, "record-change")] {
        let head = format!("refs/pull/{number}/head");
        play.git(
            "Eve",
            "2026-06-16",
            &["switch", "--quiet", "--detach", &head],
        );
        let check = play.run("Eve", &["check", "--base", "main"]).out;
        assert!(check.contains(&format!("error[{rule}]")), "{check}");
        assert!(
            queue.contains(&format!("\"{rule}\"")),
            "no {rule} in {queue}"
        );
    }
}

#[test]
fn an_entry_that_is_edited_before_it_is_decided_is_told_with_what_counts() {
    let play = entered();
    let path = play.git("Eve", "2026-06-14", &["ls-files", "*moon-dial.md"]);
    let judged = play.git("Eve", "2026-06-14", &["rev-parse", &format!("HEAD:{path}")]);
    let review = |person: &str, revision: &str| {
        let path = format!("reviews/clock/moon-dial/{}.yaml", person.to_lowercase());
        let text = format!("{revision}scores: {{ accuracy: 3, delight: 3 }}\nconflict: none\n");
        play.write(&path, &text).commit(person, "2026-06-15", "x");
    };
    let check = || play.run("Eve", &["check", "--now", "2026-06-16"]).out;
    review("Nozomi", "");
    // What is said of the page is not its text.
    play.edit(&path, "call: clock", "tags: [Dials]\ncall: clock")
        .commit("Cy", "2026-06-15", "x");
    let told = "the text of the entry `moon-dial` was changed after";
    assert!(!check().contains(told), "{}", check());
    play.write(&path, &(play.read(&path) + "\nAnd all that others have.\n"))
        .commit("Cy", "2026-06-15", "x");
    let out = check();
    let show = format!("`git show {}` shows what is judged", &judged[..10]);
    assert!(out.contains(told) && out.contains(&show), "{out}");
    let unsaid = "does not say which text of `moon-dial` it is about";
    let is_unsaid = |person: &str| {
        let out = check();
        let at = out.find(unsaid);
        at.is_some_and(|at| {
            out[at..]
                .lines()
                .nth(1)
                .is_some_and(|it| it.contains(person))
        })
    };
    assert!(!out.contains(unsaid), "{out}");
    review("Tomasz", "");
    assert!(is_unsaid("tomasz.yaml"), "{}", check());
    review("Tomasz", &format!("revision: {}\n", &judged[..10]));
    assert!(!check().contains(unsaid), "{}", check());
    // What was decided is refined in peace.
    let play = decided();
    let path = entry(&play, "moon-dial");
    play.write(&path, &(play.read(&path) + "\nRefined.\n"))
        .commit("Cy", "2026-06-24", "x");
    let out = play.run("Eve", &["check"]).out;
    assert!(!out.contains("was changed after"), "{out}");
}
