//! Names in commits are what anybody types: who is meant is told before a record is written, and
//! who has nothing but a name reviews and votes for nobody.

use super::{Play, Run, finish, page, program};

/// The program, run by somebody with an address of any kind.
fn run_as(play: &Play, name: &str, address: &str, args: &[&str]) -> Run {
    let mut command = program(args);
    command
        .current_dir(&play.dir)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_AUTHOR_NAME", name)
        .env("GIT_AUTHOR_EMAIL", address);
    finish(&mut command)
}

/// A hub with a vote, in which Bo has work, and Cy, Dee and Mo have profiles alone.
fn hub() -> Play {
    let play = Play::new();
    play.write("hub.yaml", "title: Shore\nlicensing: { default: CC0-1.0 }\nchecks: { red-link: off, stub: off, uncategorised-page: off, no-calendar: off }\n")
        .write(".mailmap", "Dee Lund <dee@home.example> <dee@work.example>\n")
        .write("content/index.md", &page("Shore"))
        .write("content/limpets.md", &page("Limpets"))
        .write("contributors/ada.md", "---\nname: Ada\n---\n")
        .write("contributors/cy.md", "---\nname: Cy Oda\ngithub: cy-oda\n---\n")
        .write("contributors/dee.md", "---\nname: Dee Lund\n---\n")
        .write("contributors/mo.md", "---\nname: Mo\n---\n")
        .commit("Ada", "2026-03-01", "Shore")
        .write("content/crab.md", &page("Crab"))
        .commit("Bo", "2026-03-02", "Crab")
        .write("calls/next.md", "---\ntitle: What next?\nquestion: What should we build next?\nopens: 2026-04-01\ncloses: 2026-05-14\nvote: { opens: 2026-05-15, closes: 2026-06-21 }\npeople: [ada]\nawards: [{ id: main, decides: votes }]\nballot: { voters: everyone }\n---\n\nSay what.\n")
        .commit("Ada", "2026-03-03", "Call");
    play
}

#[test]
fn a_profile_without_commits_is_known_and_a_bare_name_is_told() {
    let play = hub();
    const NOTED: &str = "note: you are taken for `mo`, whose profile has your name\n";
    const WARNED: &str = "warning: by your name alone you are taken for `";
    for (name, address, key, told) in [
        // An account says who it is, whatever the name.
        ("C", "77+cy-oda@users.noreply.github.com", "cy", ""),
        // So does `.mailmap`, by the name that it gives.
        (
            "D",
            "dee@work.example",
            "dee",
            "note: you are taken for `dee`",
        ),
        ("Mo", "mo@tide.example", "mo", NOTED),
        ("Cy Oda", "cy@tide.example", "cy", WARNED),
        ("Bo", "bo@elsewhere.example", "bo", WARNED),
        ("Bo", "bo@tide.example", "bo", ""),
    ] {
        let args = [
            "new",
            "ballot",
            "next",
            "--approve",
            "none-yet",
            "--no-input",
            "--now",
            "2026-05-16",
        ];
        let run = run_as(&play, name, address, &args);
        let known = run.err.replace("error: `none-yet`", "");
        assert!(known.starts_with(told), "{name}: {}", run.err);
        assert_eq!(
            told.is_empty(),
            !run.err.contains("you are taken for"),
            "{name}: {}",
            run.err
        );
        let review = [
            "new",
            "review",
            "--page",
            "Limpets",
            "--scope",
            "facts",
            "--verdict",
            "accept",
            "--conflict",
            "none",
            "--no-input",
        ];
        let run = run_as(&play, name, address, &review);
        assert!(
            run.out
                .starts_with(&format!("wrote reviews/pages/limpets/{key}.yaml")),
            "{name}: {} {}",
            run.out,
            run.err
        );
        assert!(run.err.starts_with(told), "{name}: {}", run.err);
        std::fs::remove_file(play.path(&format!("reviews/pages/limpets/{key}.yaml")))
            .expect("a review");
    }
    let stranger = run_as(
        &play,
        "Zed",
        "zed@tide.example",
        &["new", "review", "--page", "Limpets"],
    );
    assert!(
        stranger
            .err
            .starts_with("error: this hub does not know you yet"),
        "{}",
        stranger.err
    );
}

/// Somebody commits all there is with any name and address.
fn as_anybody(play: &Play, author: &str, day: &str) {
    play.git("Ada", day, &["add", "--all"]);
    let author = format!("--author={author}");
    play.git(
        "Ada",
        day,
        &["commit", "--quiet", "--signoff", "--message", "x", &author],
    );
}

#[test]
fn who_has_nothing_but_a_name_counts_for_nobody() {
    let play = hub();
    let revision = play.git("Ada", "2026-03-04", &["rev-parse", "--short=7", "HEAD"]);
    let review = format!(
        "page: content/limpets.md\nrevision: \"{revision}\"\nscope: [facts]\nverdict: accept\nconflict: none\ncomment: Bo says so.\n"
    );
    let path = "reviews/pages/limpets/bo.yaml";
    play.write(path, &review)
        .write("ballots/next/bo.yaml", "approve: []\n");
    as_anybody(&play, "Bo <evil@elsewhere.example>", "2026-05-16");
    let check = play.run("Ada", &["check", "--now", "2026-05-17"]).out;
    assert_eq!(check.matches("error[foreign-record]").count(), 2, "{check}");
    for path in [path, "ballots/next/bo.yaml"] {
        assert!(check.contains(&format!("--> {path}\n")), "{path}: {check}");
    }
    assert!(!check.contains("elsewhere.example"), "{check}");
    let article = || {
        play.does("Ada", &["build", "--output", "site", "--now", "2026-05-20"]);
        play.read("site/limpets/index.html")
    };
    let shown = article();
    assert!(
        !shown.contains("Reviewed by") && !shown.contains("Bo says so"),
        "{shown}"
    );
    let calls = play.does(
        "Ada",
        &["calls", "next", "--format", "json", "--now", "2026-05-20"],
    );
    assert!(!calls.contains("elsewhere.example"), "{calls}");
    let counted = play
        .run(
            "Ada",
            &["decide", "next", "--format", "json", "--now", "2026-06-22"],
        )
        .out;
    assert!(counted.contains("\"name-only\""), "{counted}");
    // Their own word counts.
    play.write(path, &review.replace("Bo says so.", "I say so."));
    as_anybody(&play, "Bo <bo@tide.example>", "2026-05-17");
    assert!(article().contains("Reviewed by"));
}
